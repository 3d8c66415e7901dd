/** What hover, completion and references cost in a statement of a hundred pages, against its full analysis. */

import { completion } from '../../server/src/features/completion';
import { hover } from '../../server/src/features/hover';
import { markdown } from '../../server/src/features/markup';
import { keyAt, references } from '../../server/src/features/references';
import { createView } from '../../server/src/features/view';
import type { Engine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { quantile, startClock } from './measure';
import { statementOfLength } from './texts';

export interface FeatureRow {
  readonly name: string;
  /** Median milliseconds of an answer. */
  readonly median: number;
  /** Milliseconds of a full analysis of the statement. */
  readonly full: number;
}

/** A hundred pages of 3,000 characters. */
const LENGTH = 300_000;
const QUESTIONS = 300;

export function measureFeatures(engine: Engine): FeatureRow[] {
  const text = statementOfLength(LENGTH);
  let full = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 5; k++) {
    const elapsed = startClock();
    annotationsIn(createStatement(engine, text));
    full = Math.min(full, elapsed());
  }
  const statement = createStatement(engine, text);
  const view = createView('file:///bench.communique', 1, statement);
  const annotations = annotationsIn(statement);
  const entities = annotations.filter(({ kind }) => kind === 'entity');
  const median = (list: readonly { readonly start: number }[], answer: (offset: number) => unknown): number => {
    const times: number[] = [];
    for (let k = 0; k < QUESTIONS; k++) {
      const offset = list[Math.floor((k * list.length) / QUESTIONS)]!.start + 2;
      const elapsed = startClock();
      answer(offset);
      times.push(elapsed());
    }
    return quantile(times, 0.5);
  };
  const options = { display: 'en', today: '2026-01-15', typed: false } as const;
  return [
    { name: 'hover', median: median(annotations, (at) => hover(view, at, { display: 'en', markup: markdown })), full },
    { name: 'completion', median: median(entities, (at) => completion(view, at, options)), full },
    { name: 'references', median: median(entities, (at) => references(statement, keyAt(statement, at)!, true)), full },
  ];
}
