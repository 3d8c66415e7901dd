/**
 * Doubles every hostile input up to 8 MB and prints where that takes more than 2.3 times as long:
 *
 *     npm run linear [-- --megabytes 8] [-- --only "months without end"]
 *
 * A short text that is read twice as slowly says nothing, so what is printed has been measured again.
 */

import { parseArgs } from 'node:util';
import { runChecks } from '../../server/src/checks';
import { foldingRanges } from '../../server/src/features/folding';
import { outline } from '../../server/src/features/outline';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { createView } from '../../server/src/features/view';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { HOSTILE } from './hostile';

const LIMIT = 2.3;
/** Code units of the shortest text. */
const SHORTEST = 1 << 17;
/** Times below this are mostly noise, in milliseconds. */
const NOISE = 4;
/** Code units of the longest text whose outline is made: what four million lines have, no editor takes. */
const LONGEST_OUTLINE = 1 << 20;
const PATIENCE = 4;

const engine = testEngine();
const STAGES = ['annotate', 'check', 'features'] as const;
type Times = Record<(typeof STAGES)[number], number>;

/** Milliseconds of each stage over a text. */
function measure(text: string): Times {
  // A text of its own each time: what is known of blocks is kept by their text.
  const begun = performance.now();
  const statement = createStatement(engine, text);
  annotationsIn(statement);
  const annotated = performance.now();
  runChecks(statement);
  const checked = performance.now();
  if (text.length > LONGEST_OUTLINE) return { annotate: annotated - begun, check: checked - annotated, features: 0 };
  const view = createView('file:///hostile', 1, statement);
  outline(view, { display: 'en', decisions: true, entities: true, dates: true });
  foldingRanges(view);
  semanticTokens(view);
  return { annotate: annotated - begun, check: checked - annotated, features: performance.now() - checked };
}

function best(text: string, runs: number): Times {
  const times = {
    annotate: Number.POSITIVE_INFINITY,
    check: Number.POSITIVE_INFINITY,
    features: Number.POSITIVE_INFINITY,
  };
  for (let k = 0; k < runs; k++) {
    globalThis.gc?.();
    const now = measure(text);
    for (const stage of STAGES) times[stage] = Math.min(times[stage], now[stage]);
  }
  return times;
}

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '8' }, only: { type: 'string', default: '' } },
});
const longest = Number(values.megabytes) * (1 << 20);
let broken = 0;
let worst = { ratio: 0, what: '' };
for (const [name, hostile] of Object.entries(HOSTILE)) {
  if (!name.includes(values.only)) continue;
  let before = best(hostile(SHORTEST), 3);
  for (let length = SHORTEST * 2; length <= longest; length *= 2) {
    const text = hostile(length);
    let times = best(text, 1);
    for (let k = 0; k < PATIENCE && STAGES.some((stage) => ratio(times, before, stage) > LIMIT); k++) {
      before = least(before, best(hostile(length / 2), 1), Math.max);
      times = least(times, best(text, 1), Math.min);
    }
    for (const stage of STAGES) {
      const factor = ratio(times, before, stage);
      const what = `${name}, ${stage}, ${(length / (1 << 20)).toFixed(2)} MB`;
      if (factor > worst.ratio) worst = { ratio: factor, what };
      if (factor <= LIMIT) continue;
      broken++;
      console.log(`${what}: × ${factor.toFixed(2)} (${times[stage].toFixed(0)} ms)`);
    }
    before = times;
  }
  const perUnit = (stage: keyof Times): string => `${stage} ${((before[stage] * 1e6) / longest).toFixed(0)}`;
  console.log(`${name.padEnd(34)} ns a code unit: ${perUnit('annotate')}, ${perUnit('check')}`);
}
console.log(`\n${broken} broken; worst × ${worst.ratio.toFixed(2)} (${worst.what})`);
process.exitCode = broken === 0 ? 0 : 1;

function ratio(times: Times, before: Times, stage: keyof Times): number {
  return times[stage] < NOISE ? 0 : times[stage] / Math.max(before[stage], NOISE / 2);
}

function least(a: Times, b: Times, pick: (...values: number[]) => number): Times {
  return {
    annotate: pick(a.annotate, b.annotate),
    check: pick(a.check, b.check),
    features: pick(a.features, b.features),
  };
}
