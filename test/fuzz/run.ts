/**
 * Tries random texts and edits for as long as it is told, and ends at the first that breaks a law, made as short as it goes:
 *
 *     npm run fuzz -- --time 60 [--seed 1]
 */

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { incrementalIsFull, LAWS } from './laws';
import { type Change, changes, mutants } from './mutants';
import { shorten } from './shorten';

const { values } = parseArgs({
  options: { time: { type: 'string', default: '60' }, seed: { type: 'string', default: `${Date.now() % 2 ** 31}` } },
});
const seed = Number(values.seed);
const milliseconds = Number(values.time) * 1000;
if (!Number.isFinite(seed) || !(milliseconds > 0)) throw new Error('--time is in seconds, --seed is a number');

console.log(`seed ${seed}`);
const result = fc.check(
  fc.property(mutants, changes(5), (text, edits) => {
    for (const law of Object.values(LAWS)) law(text);
    incrementalIsFull(text, edits);
  }),
  { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: milliseconds, endOnFailure: true },
);

if (!result.failed || result.counterexample === null) console.log(`${result.numRuns} texts, no law broken`);
else {
  const [text, edits] = result.counterexample;
  const broken = Object.entries(LAWS).find(([, law]) => faultOf(law, text));
  console.log(
    `${result.numRuns} texts; broken: ${broken?.[0] ?? 'after any edits, a statement is what a fresh reading gives'}`,
  );
  if (broken)
    report(
      shorten(text, (shorter) => faultOf(broken[1], shorter) !== undefined),
      [],
      broken[1],
    );
  else {
    const law = (shorter: string): void => incrementalIsFull(shorter, edits);
    report(
      shorten(text, (shorter) => faultOf(law, shorter) !== undefined),
      edits,
      law,
    );
  }
  process.exitCode = 1;
}

function report(text: string, edits: readonly Change[], law: (text: string) => void): void {
  console.log(`text: ${JSON.stringify(text)}`);
  if (edits.length > 0) console.log(`edits: ${JSON.stringify(edits)}`);
  console.log(faultOf(law, text));
}

function faultOf(law: (text: string) => void, text: string): unknown {
  try {
    law(text);
    return undefined;
  } catch (error) {
    return error;
  }
}
