/**
 * Paragraph numbers that skip or repeat
 *
 * Numbers run on without a gap. Only lists that otherwise count by one are looked at. A paragraph may be
 * missing, or its number be referred to: the fix is not made with all others at once.
 *
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n4. Requests a review;\n\n5. Decides to meet again.
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Bad (ar): ١ - يرحب بالتقرير؛\n\n٢ - يحيط علما بالخطة؛\n\n٢ - يطلب استعراضها؛\n\n٣ - يقرر أن يجتمع مجددا.
 * Good (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review.\n\n1. A second list;\n\n2. begins again.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { problem } from '../problem';
import { neighbourCheck } from '../types';
import { digitsLike, listsOf, type ParagraphNumber, paragraphNumber, renumbered, slipsOf } from './numbers';

export const numbering = neighbourCheck<ParagraphNumber>({
  code: 'numbering',
  severity: 'warning',
  scope: 'statement',
  collect: paragraphNumber,
  run(_statement, facts, report) {
    for (const list of listsOf(facts)) {
      for (const slip of slipsOf(list)) {
        const { fact, value: here } = list[slip.at]!;
        const { start, value } = fact;
        const key = here < slip.due ? 'numbering.repeat' : 'numbering.gap';
        const fix = {
          title: { key: 'numbering.fix' as const, args: [slip.due] },
          edits: renumbered(list, slip, (due, like) => digitsLike(like.words, due)),
        };
        // A paragraph may be missing, and other paragraphs may refer to the numbers.
        report({ ...problem(start + value.start, start + value.end, key, [here, slip.due], fix), doubtful: true });
      }
    }
  },
});
