/** The decision of which the sentence does not say whose it is. */

import type { DecisionAnnotation } from '../annotation';
import type { Reading } from '../reading';

/** A decision whose actor is not said, from `start` to the end of the token before `to`. */
export function withoutActor(
  { tokens, language }: Reading,
  start: number,
  to: number,
  concept: number,
  negated: boolean,
): DecisionAnnotation {
  const record = language.records.concepts[concept]!;
  return {
    kind: 'decision',
    start,
    end: tokens.end[to - 1]!,
    class: record.class,
    force: record.force,
    concept: record.id,
    actor: undefined,
    scope: undefined,
    addressee: undefined,
    polarity: negated ? 'negative' : 'positive',
  };
}
