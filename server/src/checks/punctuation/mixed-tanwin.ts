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
import { classAt, isLetterAt, problem } from '../problem';
import { forEachSign, Sign } from '../survey';
import { type Edit, statementCheck } from '../types';

interface Tanwins {
  /** Offsets of ً in «ًا». */
  readonly before: readonly number[];
  /** Offsets of ً in «اً». */
  readonly after: readonly number[];
}

export const mixedTanwin = statementCheck<Tanwins>({
  code: 'mixed-tanwin',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar'],
  collect({ text, signs, isShielded }) {
    const before: number[] = [];
    const after: number[] = [];
    forEachSign(signs, Sign.Tanwin, (at) => {
      if (isShielded(at, at + 1, 'quotation')) return;
      if (text[at + 1] === 'ا' && !isLetterAt(text, at + 2)) before.push(at);
      else if (text[at - 1] === 'ا' && isLetterAt(text, at - 2)) after.push(at);
    });
    return before.length + after.length > 0 ? { before, after } : undefined;
  },
  run({ text }, facts, report) {
    let balance = 0;
    let both = 0;
    for (const { value } of facts) {
      balance += value.before.length - value.after.length;
      both |= (value.before.length > 0 ? 1 : 0) | (value.after.length > 0 ? 2 : 0);
    }
    if (both !== 3) return;
    const edits: Edit[] = [];
    for (const { start, value } of facts) {
      if (balance >= 0)
        for (const at of value.after) edits.push({ start: start + at - 1, end: start + at + 1, newText: 'ًا' });
      else for (const at of value.before) edits.push({ start: start + at, end: start + at + 2, newText: 'اً' });
    }
    const { start, end, newText } = edits[0]!;
    let from = start;
    while (classAt(text, from - 1) >= CharacterClass.Mark && classAt(text, from - 1) !== CharacterClass.Format) from--;
    const fix = { title: { key: 'mixed-tanwin.fix' as const, args: [newText, edits.length] }, edits };
    report(problem(from, end, 'mixed-tanwin', [text.slice(from, end), newText], fix));
  },
});
