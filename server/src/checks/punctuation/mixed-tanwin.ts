/**
 * Tanwin before and after its alef in one text
 *
 * «اجتماعاً» and «اجتماعًا» are both in use; a text has one of them.
 *
 * Bad (ar): عقدوا اجتماعًا مفيدًا وأكدوا مجدداً دعمهم.
 * Fixed: عقدوا اجتماعًا مفيدًا وأكدوا مجددًا دعمهم.
 * Good (ar): عقدوا اجتماعًا مفيدًا وأكدوا مجددًا دعمهم.
 */

import { CharacterClass } from '../../text/characters';
import { classAt, isLetterAt, problem, wordsOf } from '../problem';
import { forEachSign, Sign } from '../survey';
import { statementCheck, type Words } from '../types';

interface Tanwins {
  /** Words that end in «ًا». */
  readonly before: readonly Words[];
  /** Words that end in «اً». */
  readonly after: readonly Words[];
}

export const mixedTanwin = statementCheck<Tanwins>({
  code: 'mixed-tanwin',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar'],
  collect({ text, signs, isShielded }) {
    const before: Words[] = [];
    const after: Words[] = [];
    forEachSign(signs, Sign.Tanwin, (at) => {
      if (isShielded(at, at + 1, 'quotation')) return;
      if (text[at + 1] === 'ا' && !isLetterAt(text, at + 2)) before.push(endingAt(text, at + 2));
      else if (text[at - 1] === 'ا' && isLetterAt(text, at - 2)) after.push(endingAt(text, at + 1));
    });
    return before.length + after.length > 0 ? { before, after } : undefined;
  },
  run(_statement, facts, report) {
    let balance = 0;
    let both = 0;
    for (const { value } of facts) {
      balance += value.before.length - value.after.length;
      both |= (value.before.length > 0 ? 1 : 0) | (value.after.length > 0 ? 2 : 0);
    }
    if (both !== 3) return;
    const newText = balance >= 0 ? 'ًا' : 'اً';
    const rare = facts.flatMap(({ start, value }) =>
      (balance >= 0 ? value.after : value.before).map((words) => ({ ...words, by: start })),
    );
    const edits = rare.map(({ end, by }) => ({ start: end + by - 2, end: end + by, newText }));
    const fix = { title: { key: 'mixed-tanwin.fix' as const, args: [newText, edits.length] }, edits };
    const { words, start, end, by } = rare[0]!;
    report(problem(start + by, end + by, 'mixed-tanwin', [words, newText], fix));
  },
});

/** Code units of a word, at most: a line of nothing but «ًا» is not read from its beginning for each of them. */
const LONGEST_WORD = 40;

/** The word that ends before `end`. */
function endingAt(text: string, end: number): Words {
  let start = end - 2;
  while (end - start < LONGEST_WORD && isPartOfWord(classAt(text, start - 1))) start--;
  return wordsOf(text, { start, end });
}

function isPartOfWord(cls: number): boolean {
  return cls >= CharacterClass.Mark && cls !== CharacterClass.Format;
}
