/** The words of a decision's clause: its verb and what it is about. */

import type { DecisionAnnotation, Span } from '../spot/annotation';
import { trimEnd } from './markup';
import { quote, type View } from './view';

/** From the decision's words to the end of what it is about. */
export function decisionExtent({ start, end, scope }: DecisionAnnotation): Span {
  return { start, end: Math.max(end, scope?.end ?? end) };
}

/** The words of `span` without the signs at its ends. */
export function clauseWords(view: View, span: Span): string {
  return trimEnd(quote(view, span), ',;،؛').trimStart();
}
