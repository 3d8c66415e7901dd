/**
 * Paragraph numbers that skip or repeat
 *
 * Numbers run on without a gap. Only lists that otherwise count by one are looked at.
 *
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n4. Requests a review;\n\n5. Decides to meet again.
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Bad (ar): ١ - يرحب بالتقرير؛\n\n٢ - يحيط علما بالخطة؛\n\n٢ - يطلب استعراضها؛\n\n٣ - يقرر أن يجتمع مجددا.
 * Good (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review.\n\n1. A second list;\n\n2. begins again.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { problem } from '../problem';
import { type Edit, statementCheck } from '../types';
import { digitsLike, type Item, listsOf, type ParagraphNumber, paragraphNumber } from './numbers';

export const numbering = statementCheck<ParagraphNumber>({
  code: 'numbering',
  severity: 'warning',
  scope: 'statement',
  collect: paragraphNumber,
  run(_statement, facts, report) {
    for (const list of listsOf(facts)) {
      for (let k = 1; k < list.length; k++) {
        const [before, here] = [list[k - 1]!.value, list[k]!.value];
        if (here === before + 1 || here > before + 3 || here < before || !isClose(list, k) || !isCounting(list, k))
          continue;
        const edits: Edit[] = [];
        for (let n = k; n < list.length && (n === k || list[n]!.value === list[n - 1]!.value + 1); n++) {
          const { start, value } = list[n]!.fact;
          const newText = digitsLike(value.words, before + 1 + n - k);
          edits.push({ start: start + value.start, end: start + value.end, newText });
        }
        const { start, value } = list[k]!.fact;
        const key = here === before ? 'numbering.repeat' : 'numbering.gap';
        report(
          problem(start + value.start, start + value.end, key, [here, before + 1], {
            title: { key: 'numbering.fix', args: [before + 1] },
            edits,
          }),
        );
      }
    }
  },
});

/** Blocks between two numbers of one list, at most: further apart they may be of two texts. */
const FURTHEST = 8;

function isClose(list: readonly Item[], k: number): boolean {
  const from = list[Math.max(0, k - 2)]!.fact.block;
  return (
    list[Math.min(list.length - 1, k + 1)]!.fact.block - from <= FURTHEST * 3 &&
    list[k]!.fact.block - list[k - 1]!.fact.block <= FURTHEST
  );
}

/** Whether the numbers on both sides of the step to item `k` count by one, so that the step is a slip. */
function isCounting(list: readonly Item[], k: number): boolean {
  const step = (n: number): boolean => list[n]!.value === list[n - 1]!.value + 1;
  const before = k >= 2 ? step(k - 1) : list[0]!.value === 1;
  const after = k + 1 < list.length ? step(k + 1) : k >= 3 && step(k - 1) && step(k - 2);
  return before && after;
}
