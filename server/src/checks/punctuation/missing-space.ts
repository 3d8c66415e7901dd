/**
 * No space after a comma, semicolon or full stop
 *
 * Bad (ar): ناقش الأعضاء الوضع،وأكدوا دعمهم.
 * Fixed: ناقش الأعضاء الوضع، وأكدوا دعمهم.
 * Bad (en): The members met.They agreed on Iraq,Syria and Yemen.
 * Good (en): See www.un.org, the U.S.-Egypt Dialogue, 1,000 and Ph.D. holders.
 * Good (ar): بلغ 1,5 مليون د.ك، وفقا لما ذكر.
 */

import { classAt, isArabicAt, isLetterAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

export const missingSpace: BlockCheck = {
  code: 'missing-space',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  signs: Sign.Punctuation,
  run({ text, signs }, report) {
    forEachSign(signs, Sign.Punctuation, (at) => {
      const sign = text[at]!;
      if (':!?'.includes(sign) || !isLetterAt(text, at + 1) || !isWordEnd(text, at - 1)) return;
      if (sign === '.' && !isNewSentence(text, at)) return;
      if (sign === ';' && text.slice(Math.max(0, at - 9), at).includes('&')) return;
      report(problem(at, at + 2, 'missing-space', [sign], replacement(at + 1, at + 1, ' ', 'missing-space.fix')));
    });
  },
};

function isWordEnd(text: string, at: number): boolean {
  return isLetterAt(text, at) || (classAt(text, at) === 5 && isArabicAt(text, at)) || ')"”»'.includes(text[at] ?? ' ');
}

/** Whether the full stop at `at` ends a sentence, and is not part of an abbreviation or an address. */
function isNewSentence(text: string, at: number): boolean {
  let before = 0;
  while (before < 4 && isLetterAt(text, at - 1 - before)) before++;
  let after = 0;
  while (after < 4 && isLetterAt(text, at + 1 + after)) after++;
  if (before < 3 || after < 2 || text[at + 1 + after] === '.') return false;
  if (isArabicAt(text, at + 1)) return isArabicAt(text, at - 1) && before >= 3 && after >= 3;
  return classAt(text, at + 1) === 9 && classAt(text, at - 1) === 10 && classAt(text, at + 2) === 10;
}
