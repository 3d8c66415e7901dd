/**
 * Word stretched with tatweel
 *
 * The stroke U+0640 only stretches a word for the eye; in running text it hides the word from search. «هـ» of the Hijri
 * year and list letters keep theirs, and so does «نـز», where typesetters part two letters that would run into one.
 *
 * Bad (ar): استقبل الملـــك الوفد.
 * Fixed: استقبل الملك الوفد.
 * Good (ar): صدر في 14 رمضان 1446هـ بشأن نـزع السلاح.
 */

import { CharacterClass } from '../../text/characters';
import { classAt, isArabicAt, problem, tokenAt } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck, Edit } from '../types';

export const tatweel: BlockCheck = {
  code: 'tatweel',
  severity: 'warning',
  scope: 'block',
  signs: Sign.Tatweel,
  guard: 'quotation',
  run({ text, tokens, signs }, report) {
    let token = -1;
    let edits: Edit[] = [];
    let next = 0;
    const flush = (): void => {
      if (edits.length === 0) return;
      const [start, end] = [tokens.start[token]!, tokens.end[token]!];
      report(problem(start, end, 'tatweel', [text.slice(start, end)], { title: { key: 'tatweel.fix' }, edits }));
      edits = [];
    };
    forEachSign(signs, Sign.Tatweel, (at) => {
      const here = tokenAt(tokens, at);
      if (here !== token) {
        flush();
        token = here;
      }
      if (here >= tokens.count || tokens.start[here]! >= at) return;
      // Within a run of marks, the letter after it is known already.
      if (next <= at) next = at + 1;
      while (classAt(text, next) === CharacterClass.Mark) next++;
      if (next >= tokens.end[here]! || !isArabicAt(text, next)) return;
      if ('زر'.includes(text[next]!) && 'بتثني'.includes(text[at - 1]!)) return;
      edits.push({ start: at, end: at + 1, newText: '' });
    });
    flush();
  },
};
