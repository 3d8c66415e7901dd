/** From a keystroke to fresh annotations and problems, in documents of several sizes. */

import { runChecks } from '../../server/src/checks';
import type { Engine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement, editStatement } from '../../server/src/statement/statement';
import { quantile } from './measure';
import { statementOfLength } from './texts';

export interface KeystrokeRow {
  readonly size: number;
  readonly place: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of a full analysis of the document. */
  readonly full: number;
}

const PLACES = { start: 0.001, middle: 0.5, end: 0.999 };
const KEYSTROKES = 300;
/** A client asks for the annotations of what is on the screen: about this many code units around the cursor. */
const SCREEN = 6000;

export function measureKeystrokes(engine: Engine): KeystrokeRow[] {
  const rows: KeystrokeRow[] = [];
  for (const size of [10_000, 100_000, 1_000_000]) {
    const text = statementOfLength(size);
    const begun = performance.now();
    createStatement(engine, text);
    const full = performance.now() - begun;
    for (const [place, share] of Object.entries(PLACES)) {
      let statement = createStatement(engine, text);
      runChecks(statement);
      const at = Math.floor(text.length * share);
      const times: number[] = [];
      for (let k = 0; k < KEYSTROKES; k++) {
        const next = `${statement.text.slice(0, at + k)}e${statement.text.slice(at + k)}`;
        const start = performance.now();
        statement = editStatement(statement, next, { start: at + k, oldEnd: at + k, newEnd: at + k + 1 });
        annotationsIn(statement, Math.max(0, at - SCREEN / 2), Math.min(next.length, at + SCREEN / 2));
        runChecks(statement);
        times.push(performance.now() - start);
      }
      rows.push({ size, place, median: quantile(times, 0.5), p99: quantile(times, 0.99), full });
    }
  }
  return rows;
}
