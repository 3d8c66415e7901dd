/**
 * Doubles every hostile input from 512 kB up to 8 MB and prints where something takes more than 2.3 times as long for it:
 *
 *     npm run linear [-- --from 0.5] [-- --megabytes 8] [-- --only "months without end"]
 *
 * The time is that of the processor, so that it means something on a busy machine, too. What is read twice as slowly once
 * says nothing, so what is printed has been measured again. Shorter texts are read in buffers that are kept, which makes them
 * cheaper than half a longer one.
 */

import { parseArgs } from 'node:util';
import { runChecks } from '../../server/src/checks';
import { createView } from '../../server/src/features/view';
import { annotationsIn, createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { EVERY_CHECK } from '../checks/every-check';
import { testEngine } from '../engine';
import { AT, WHOLE } from './answers';
import { HOSTILE } from './hostile';

const LIMIT = 2.3;
/** Times below this are mostly noise, in milliseconds. */
const NOISE = 10;
/**
 * Code units of the longest text that is edited, and of which a client asks everything: what four million lines have, no
 * editor takes. Longer ones are read and checked.
 */
const LONGEST_ASKED = 1 << 20;
const PATIENCE = 4;
/** Where in the text a feature is asked for, and an edit made, or soon after. */
const SHARES = [0.1, 0.5, 0.9];
/** By so many code units a text is known again. */
const LONGEST_HEAD = 24;

const engine = testEngine();

/** Milliseconds by stage. */
type Times = Map<string, number>;

/** @param isWanted which stages to measure, besides the first, which all others need. */
function measure(text: string, isWanted: (stage: string) => boolean = () => true): Times {
  const times: Times = new Map();
  const time = <T>(stage: string, work: () => T): T => {
    globalThis.gc?.();
    const begun = process.cpuUsage().user;
    const result = work();
    times.set(stage, (process.cpuUsage().user - begun) / 1000);
    return result;
  };
  const statement = time('annotate', () => {
    const made = createStatement(engine, text);
    annotationsIn(made);
    return made;
  });
  const stages: Record<string, () => unknown> = { check: () => runChecks(statement, EVERY_CHECK) };
  if (text.length <= LONGEST_ASKED) {
    const places = placesIn(statement, text);
    const view = createView('file:///hostile', 1, statement);
    for (const [name, ask] of Object.entries(WHOLE)) stages[name] = () => ask(view);
    for (const [name, ask] of Object.entries(AT)) stages[name] = () => places.map((place) => ask(view, place));
    stages.edit = () => {
      let edited = statement;
      for (const at of places) {
        edited = editStatement(edited, { start: at, end: at, newText: 'x' });
        runChecks(edited, EVERY_CHECK);
        annotationsIn(edited, at, at + 1000);
      }
    };
  }
  for (const [stage, work] of Object.entries(stages)) if (isWanted(stage)) time(stage, work);
  return times;
}

/**
 * Offsets that have in a long text what they have in a short one, so that the same is asked of both: the beginning of the first
 * annotation where the text begins again, or of one of its kind where it never does.
 */
function placesIn(statement: Statement, text: string): number[] {
  const annotations = annotationsIn(statement);
  const [first] = annotations;
  return SHARES.map((share) => {
    const at = Math.floor(share * text.length);
    const again = text.indexOf(text.slice(0, LONGEST_HEAD), at);
    if (again >= 0) return Math.min(again + (first?.start ?? 0), text.length);
    return annotations.find(({ start, kind }) => start >= at && kind === first!.kind)?.start ?? at;
  });
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0.5' },
    megabytes: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
  },
});
const shortest = Number(values.from) * (1 << 20);
const longest = Number(values.megabytes) * (1 << 20);
let broken = 0;
let worst = { ratio: 0, what: '' };
for (const [name, hostile] of Object.entries(HOSTILE)) {
  if (!name.includes(values.only)) continue;
  let before = join(measure(hostile(shortest)), measure(hostile(shortest)), Math.min);
  for (let length = shortest * 2; length <= longest; length *= 2) {
    const text = hostile(length);
    let times = measure(text);
    for (let k = 0; k < PATIENCE; k++) {
      const slow = tooSlow(times, before);
      if (slow.size === 0) break;
      const isSlow = (stage: string): boolean => slow.has(stage);
      before = join(before, measure(hostile(length / 2), isSlow), Math.max);
      times = join(times, measure(text, isSlow), Math.min);
    }
    for (const [stage, factor] of ratios(times, before)) {
      const what = `${name}, ${stage}, ${(length / (1 << 20)).toFixed(2)} MB`;
      if (factor > worst.ratio) worst = { ratio: factor, what };
      if (factor <= LIMIT) continue;
      broken++;
      console.log(`${what}: × ${factor.toFixed(2)} (${times.get(stage)!.toFixed(0)} ms)`);
    }
    before = times;
  }
  const perUnit = (stage: string): string => `${stage} ${((before.get(stage)! * 1e6) / longest).toFixed(0)}`;
  console.log(`${name.padEnd(50)} ns a code unit: ${perUnit('annotate')}, ${perUnit('check')}`);
}
console.log(`\n${broken} broken; worst × ${worst.ratio.toFixed(2)} (${worst.what})`);
process.exitCode = broken === 0 ? 0 : 1;

/** How many times as long each stage takes as for half the text. */
function ratios(times: Times, before: Times): [string, number][] {
  return [...times].map(([stage, now]) => [
    stage,
    now < NOISE ? 0 : now / Math.max(before.get(stage) ?? now, NOISE / 2),
  ]);
}

function tooSlow(times: Times, before: Times): Set<string> {
  return new Set(ratios(times, before).flatMap(([stage, factor]) => (factor > LIMIT ? [stage] : [])));
}

function join(a: Times, b: Times, pick: (...values: number[]) => number): Times {
  return new Map([...a].map(([stage, time]) => [stage, pick(time, b.get(stage) ?? time)]));
}
