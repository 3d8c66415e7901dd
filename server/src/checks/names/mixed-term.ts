/**
 * One thing under two names or spellings
 *
 * «ISIS» here and «Daesh» there, «ceasefire» and «cease-fire»: a text keeps to one. Two names that stand side by side, as in
 * «ISIL (Da’esh)», are let pass, and so are longer names and quotations.
 *
 * Bad (en): The members welcomed the ceasefire. They asked all sides to respect the cease-fire.
 * Fixed: The members welcomed the ceasefire. They asked all sides to respect the ceasefire.
 * Bad (ar): بحث الأعضاء خطر داعش، وأشادوا بالتصدي لتنظيم الدولة.
 * Bad (fr): La cybersécurité et la cyber-sécurité ont été évoquées.
 * Good (en): The members condemned ISIL (Da’esh) and the attacks by ISIL.
 */

import { CharacterClass } from '../../text/characters';
import { type Form, formsOrNothing, reportMixed } from '../mixed';
import { classAt } from '../problem';
import { isInLongerName } from '../terms';
import { statementCheck } from '../types';

interface Name extends Form {
  /** The words as they are written in the middle of a sentence; absent for names, which take the sentence with them. */
  readonly plain?: string;
}

export const mixedTerm = statementCheck<readonly Name[]>({
  code: 'mixed-term',
  severity: 'information',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    const { text, isShielded } = block;
    const names: Name[] = [];
    for (const { start, end, term } of block.terms('mixed-term')) {
      if (isShielded(start, end, 'quotation') || isInLongerName(block, start, end)) continue;
      // «cyber security» and «cyber-security» are found in each other's place.
      if (plain(text.slice(start, end)) !== plain(term.from)) continue;
      if (text[start - 1] === '(' || /^\s?\(/.test(text.slice(end, end + 2))) continue;
      const isName = classAt(term.from, 0) === CharacterClass.Capital || block.language === 'ar';
      names.push({
        words: text.slice(start, end),
        start,
        end,
        way: term.from,
        group: term.to[0]!,
        ...(!isName && { plain: term.from }),
      });
    }
    return formsOrNothing(names);
  },
  run(_statement, facts, report) {
    reportMixed(facts, report, ({ words, start, end }, { plain }) => {
      if (plain === undefined) return [];
      const capital = classAt(words, 0) === CharacterClass.Capital;
      return [{ start, end, newText: capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain }];
    });
  },
});

/** The words without what may differ from place to place: capitals, the kind of apostrophe and of space, Arabic marks. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\u064b-\u0652\u0640]/g, '');
}
