/**
 * Special space where an ordinary one belongs
 *
 * A no-break space after a comma or at the end of a sentence, or an ideographic space in Arabic or Latin text, was copied
 * from a web page. Before a number or unit, after an initial or abbreviation, and in French punctuation it is right.
 *
 * Bad (ar): اختتم الاجتماع.\u00a0وشكر الوزير الحضور.
 * Fixed: اختتم الاجتماع. وشكر الوزير الحضور.
 * Good (en): They met on 5\u00a0May with Mr.\u00a0Smith.
 */

import { isDigitAt, isLetterAt, isSpaceAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

export const oddSpace: BlockCheck = {
  code: 'odd-space',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  signs: Sign.OddSpace,
  run({ text, marker, signs }, report) {
    forEachSign(signs, Sign.OddSpace, (at) => {
      const unit = text.charCodeAt(at);
      // Next to another space, `double-space` says it.
      if (at < marker || isSpaceAt(text, at - 1) || isSpaceAt(text, at + 1)) return;
      if (unit === 0xa0 ? !endsPhrase(text, at) : unit !== 0x3000) return;
      report(problem(at, at + 1, 'odd-space', [], replacement(at, at + 1, ' ', 'odd-space.fix')));
    });
  },
};

/** Whether a sentence or clause ends before `at`, so that nothing holds the next word to it. */
function endsPhrase(text: string, at: number): boolean {
  if (!'.,،؛؟'.includes(text[at - 1] ?? ' ')) return false;
  if (isDigitAt(text, at + 1) || !isLetterAt(text, at + 1)) return false;
  if (text[at - 1] !== '.') return true;
  let letters = 0;
  while (letters < 5 && isLetterAt(text, at - 2 - letters)) letters++;
  return letters >= 5;
}
