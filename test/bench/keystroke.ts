/** From a keystroke to fresh annotations and problems, in documents of several sizes. */

import { runChecks } from '../../server/src/checks';
import type { Engine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement, editStatement } from '../../server/src/statement/statement';
import { quantile, startClock } from './measure';
import { statementOfLength } from './texts';

export interface KeystrokeRow {
  readonly size: number;
  readonly place: string;
  /** Milliseconds, as all here, that the typist waits. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of the same for the whole document: a full analysis, all annotations, all problems. */
  readonly full: number;
}

const PLACES = { start: 0.001, middle: 0.5, end: 0.999 };
const KEYSTROKES = 1000;
/** What is typed into, wherever it stands: a keystroke in another paragraph may cost more, or less. */
const PARAGRAPH =
  'The Ministers, who met in Lisbon on 12 March 2024, welcomed the report of the Secretary-General on the observance of the ceasefire, and called upon all parties to let humanitarian convoys pass without delay.';
const TYPED_AT = PARAGRAPH.indexOf('observance') + 3;
/** A client asks for the annotations of what is on the screen: about this many code units around the cursor. */
const SCREEN = 6000;

export function measureKeystrokes(engine: Engine, sizes: readonly number[]): KeystrokeRow[] {
  // A session is warm after the first sentence; without this the first size would pay for all.
  for (const share of Object.values(PLACES)) typeInto(engine, statementOfLength(sizes[0]!), share);
  return sizes.flatMap((size) => {
    const text = statementOfLength(size);
    const full = fullAnalysis(engine, text);
    return Object.entries(PLACES).map(([place, share]) => {
      const times = typeInto(engine, text, share);
      return { size, place, median: quantile(times, 0.5), p99: quantile(times, 0.99), full };
    });
  });
}

/** Milliseconds of each keystroke in a paragraph that is put into `around` at this share of its length. */
function typeInto(engine: Engine, around: string, share: number): number[] {
  const gap = around.lastIndexOf('\n\n', Math.floor(around.length * share));
  const before = (gap < 0 ? around.indexOf('\n\n') : gap) + 2;
  let statement = createStatement(engine, `${around.slice(0, before)}${PARAGRAPH}\n\n${around.slice(before)}`);
  runChecks(statement);
  const at = before + TYPED_AT;
  return Array.from({ length: KEYSTROKES }, (_, k) => {
    const elapsed = startClock();
    statement = editStatement(statement, { start: at + k, end: at + k, newText: 'e' });
    annotationsIn(statement, Math.max(0, at - SCREEN / 2), Math.min(statement.text.length, at + SCREEN / 2));
    runChecks(statement);
    return elapsed();
  });
}

/** Milliseconds, by the fastest of three. */
function fullAnalysis(engine: Engine, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const elapsed = startClock();
    const statement = createStatement(engine, text);
    annotationsIn(statement);
    runChecks(statement);
    return elapsed();
  });
  return Math.min(...times);
}
