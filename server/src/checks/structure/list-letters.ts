/**
 * Letters of a list that skip or repeat
 *
 * «(a)», «(b)», «(d)». Only lists that otherwise go on by one are looked at.
 *
 * Bad (en): 1. Requests him:\n\n(a) to report;\n\n(b) to advise;\n\n(d) to assist;\n\n(e) to return.
 * Fixed: 1. Requests him:\n\n(a) to report;\n\n(b) to advise;\n\n(c) to assist;\n\n(d) to return.
 * Bad (ar): (أ) يرحب بالتقرير؛\n\n(ب) يحيط علما بالخطة؛\n\n(ب) يطلب استعراضها؛\n\n(ج) يقرر أن يجتمع مجددا.
 * Good (en): (a) to report;\n\n(b) to advise:\n\n(i) the Council;\n\n(ii) the Assembly;\n\n(c) to assist.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { problem } from '../problem';
import { type NumberedFact, neighbourCheck } from '../types';
import { type ListLetter, letterLike, listLetter } from './letters';
import { listsOf, type ParagraphNumber, renumbered, slipsOf } from './numbers';

const ROMAN_STYLE = 'roman ';

export const listLetters = neighbourCheck<ListLetter>({
  code: 'list-letters',
  severity: 'warning',
  scope: 'statement',
  collect: listLetter,
  run(_statement, facts, report) {
    for (const list of listsOf(valued(facts))) {
      for (const slip of slipsOf(list)) {
        const { start, value } = list[slip.at]!.fact;
        const write = (due: number, like: ParagraphNumber): string =>
          letterLike(due, like, like.style.startsWith(ROMAN_STYLE));
        const due = write(slip.due, value);
        report(
          problem(start + value.start, start + value.end, 'list-letters', [value.words, due], {
            title: { key: 'list-letters.fix', args: [due] },
            edits: renumbered(list, slip, write),
          }),
        );
      }
    }
  },
});

/** The letters as numbers: «i», «v» and «x» are letters where their neighbour in the alphabet was the last one. */
function valued(facts: readonly NumberedFact<ListLetter>[]): NumberedFact<ParagraphNumber>[] {
  let last = 0;
  return facts.map(({ block, start, value: { letter, roman, style, ...words } }) => {
    const isRoman = roman > 0 && !(letter > 0 && letter === last + 1);
    if (!isRoman) last = letter;
    const value = isRoman ? { ...words, value: roman, style: ROMAN_STYLE + style } : { ...words, value: letter, style };
    return { block, start, value };
  });
}
