/** From a keystroke to fresh annotations and problems, in documents of several sizes. */

import { runChecks } from '../../server/src/checks';
import type { Engine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement, editStatement } from '../../server/src/statement/statement';
import { processorTime, quantile } from './measure';
import { statementOfLength } from './texts';

export interface KeystrokeRow {
  readonly size: number;
  readonly place: string;
  /** Milliseconds of processor time, as all here. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of the same for the whole document: a full analysis, all annotations, all problems. */
  readonly full: number;
}

const PLACES = { start: 0.001, middle: 0.5, end: 0.999 };
const KEYSTROKES = 300;
/** A client asks for the annotations of what is on the screen: about this many code units around the cursor. */
const SCREEN = 6000;

export function measureKeystrokes(engine: Engine, sizes: readonly number[]): KeystrokeRow[] {
  const rows: KeystrokeRow[] = [];
  for (const size of sizes) {
    const text = statementOfLength(size);
    const full = fullAnalysis(engine, text);
    for (const [place, share] of Object.entries(PLACES)) {
      let statement = createStatement(engine, text);
      runChecks(statement);
      const at = Math.floor(text.length * share);
      const times: number[] = [];
      for (let k = 0; k < KEYSTROKES; k++) {
        const start = processorTime();
        statement = editStatement(statement, { start: at + k, end: at + k, newText: 'e' });
        annotationsIn(statement, Math.max(0, at - SCREEN / 2), Math.min(statement.text.length, at + SCREEN / 2));
        runChecks(statement);
        times.push(processorTime() - start);
      }
      rows.push({ size, place, median: quantile(times, 0.5), p99: quantile(times, 0.99), full });
    }
  }
  return rows;
}

/** Milliseconds, by the fastest of three. */
function fullAnalysis(engine: Engine, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = processorTime();
    const statement = createStatement(engine, text);
    annotationsIn(statement);
    runChecks(statement);
    return processorTime() - begun;
  });
  return Math.min(...times);
}
