/** The words of a decision's clause: its verb and what it is about, without what leads over to the next decision. */

import type { DecisionAnnotation, Span } from '../spot/annotation';
import { annotationsOfBlock, blockAt, type Statement } from '../statement/statement';
import { trimEnd } from './markup';
import { quote, type View } from './view';

/** Code units that are looked at: the end of a longer text is not shown. */
const SHOWN = 150;

/** From the decision's words to the end of what it is about, or to where the `next` decision begins. */
export function decisionExtent({ start, end, scope }: DecisionAnnotation, next = Number.POSITIVE_INFINITY): Span {
  return { start, end: Math.max(end, Math.min(scope?.end ?? end, next)) };
}

/** The words of `span`, which ends before the `next` decision, without the sign or the «and» between the two. */
export function clauseWords(view: View, span: Span, next = Number.POSITIVE_INFINITY): string {
  const words = quote(view, { start: span.start, end: Math.max(span.start, Math.min(span.end, next)) });
  if (words.length > SHOWN) return words;
  const own = next - span.end <= 1 ? words.trimEnd().replace(/(?<=[\s,،])\S{1,3}$/, '') : words;
  return trimEnd(own, ',;،؛').trimStart();
}

/** Where the first decision after `offset` begins in the same block; undefined where there is none. */
export function nextDecision(statement: Statement, offset: number): number | undefined {
  const block = blockAt(statement, offset);
  if (block < 0) return undefined;
  const from = statement.starts[block]!;
  for (const { kind, start } of annotationsOfBlock(statement, block))
    if (kind === 'decision' && start + from > offset) return start + from;
  return undefined;
}
