/**
 * Doubles every hostile input from 512 kB up to 8 MB and prints where something takes more than 2.3 times the work for it:
 *
 *     npm run linear [-- --from 0.5] [-- --megabytes 8] [-- --only "months without end"] [-- --clock]
 *
 * The work is counted (`work.ts`), so that one reading is enough and a busy machine does not matter. Not 2 times, since what
 * looks for something among all by halves takes a step more for each doubling, and buffers grow by doubling; up to 256 kB they
 * are kept, which makes such texts cheaper than half a longer one. `--clock` compares the processor times of the shortest and
 * the longest text, too, since memory cannot be counted; on an idle machine it says something.
 */

import { parseArgs } from 'node:util';
import { runChecks } from '../../server/src/checks';
import { createView } from '../../server/src/features/view';
import type { Annotation } from '../../server/src/spot/annotation';
import { annotationsIn, createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { EVERY_CHECK } from '../checks/every-check';
import { testEngine } from '../engine';
import { AT, WHOLE } from './answers';
import { HOSTILE } from './hostile';
import { countLanguage, growthOf, type Work, workOf } from './work';

/** Times as much work, or time, for twice the text. */
const LIMIT = 2.3;
/** Less work than one step for so many code units is not looked at. */
const SPARSE = 64;
/** … and once what it costs in time to outgrow the caches of the machine. */
const CLIFF = 2;
/** Times below this are mostly noise, in milliseconds. */
const NOISE = 10;
const PATIENCE = 4;
/**
 * Code units of the longest text that is edited, and of which a client asks everything: what four million lines have, no
 * editor takes. Longer ones are read and checked.
 */
const LONGEST_ASKED = 1 << 20;
/** Where in the text a feature is asked for, and an edit made, or soon after. */
const SHARES = [0.1, 0.5, 0.9];
/** By so many code units a text is known again; behind so many, where it begins otherwise than it goes on. */
const LONGEST_HEAD = 24;
const LONGEST_BEGINNING = 1000;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0.5' },
    megabytes: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    clock: { type: 'boolean', default: false },
  },
});
const shortest = Number(values.from) * (1 << 20);
const longest = Number(values.megabytes) * (1 << 20);

const engine = testEngine();
countLanguage();
// Whatever is made when first asked for, and kept.
measure('The Council met on 5 May 2024.');

interface Cost extends Work {
  /** Processor time in milliseconds. */
  readonly time: number;
}

let broken = 0;
let worst = { ratio: 0, what: '' };
for (const [name, hostile] of Object.entries(HOSTILE)) {
  if (!name.includes(values.only)) continue;
  const first = measure(hostile(shortest));
  let before = first;
  for (let length = shortest * 2; length <= longest; length *= 2) {
    const costs = measure(hostile(length));
    for (const [stage, cost] of costs) {
      const half = before.get(stage)!;
      const ratio = cost.total < length / SPARSE ? 0 : cost.total / half.total;
      const what = `${name}, ${stage}, ${megabytes(length)}`;
      if (ratio > worst.ratio) worst = { ratio, what };
      if (ratio > LIMIT) report(`${what}: × ${ratio.toFixed(2)} the work (${growthOf(half, cost, 2)})`);
    }
    if (values.clock && (length === LONGEST_ASKED || length === longest)) compareTimes(name, length, first, costs);
    before = costs;
  }
  const perUnit = (stage: string): string => `${stage} ${(before.get(stage)!.total / longest).toFixed(1)}`;
  console.log(`${name.padEnd(50)} steps a code unit: ${perUnit('annotate')}, ${perUnit('check')}`);
}
console.log(`\n${broken} broken; worst × ${worst.ratio.toFixed(2)} (${worst.what})`);
process.exitCode = broken === 0 ? 0 : 1;

function report(what: string): void {
  broken++;
  console.log(what);
}

function megabytes(length: number): string {
  return `${(length / (1 << 20)).toFixed(2)} MB`;
}

/** What is read twice as slowly once says nothing: it is measured again. */
function compareTimes(name: string, length: number, first: Map<string, Cost>, costs: Map<string, Cost>): void {
  const allowed = LIMIT ** Math.log2(length / shortest) * CLIFF;
  for (const [stage, { time }] of costs) {
    let [short, long] = [first.get(stage)!.time, time];
    const isSlow = (): boolean => long > Math.max(short, NOISE / 2) * allowed;
    for (let k = 0; k < PATIENCE && isSlow(); k++) {
      short = Math.max(short, measure(HOSTILE[name]!(shortest), stage).get(stage)!.time);
      long = Math.min(long, measure(HOSTILE[name]!(length), stage).get(stage)!.time);
    }
    if (!isSlow()) continue;
    report(
      `${name}, ${stage}, ${megabytes(length)}: × ${(long / short).toFixed(0)} the time of ${megabytes(shortest)}`,
    );
  }
}

/** @param only which stage to measure, besides the first, which all others need. */
function measure(text: string, only?: string): Map<string, Cost> {
  const costs = new Map<string, Cost>();
  const take = (stage: string, run: () => unknown): void => {
    if (values.clock) globalThis.gc?.();
    const begun = process.cpuUsage().user;
    const work = workOf(run);
    costs.set(stage, { ...work, time: (process.cpuUsage().user - begun) / 1000 });
  };
  let statement!: Statement;
  take('annotate', () => {
    statement = createStatement(engine, text);
    annotationsIn(statement);
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
  for (const [stage, run] of Object.entries(stages)) if (only === undefined || stage === only) take(stage, run);
  return costs;
}

/**
 * Offsets that have in a long text what they have in a short one, so that the same is asked of both: the beginning of the first
 * annotation where the text begins again, or of one that looks like it where it never does.
 */
function placesIn(statement: Statement, text: string): number[] {
  const annotations = annotationsIn(statement);
  const shape = annotations[0] && shapeOf(annotations[0]);
  const looksLike = (annotation: Annotation): boolean => shapeOf(annotation) === shape;
  return SHARES.map((share) => {
    const at = Math.floor(share * text.length);
    for (const from of [0, LONGEST_BEGINNING]) {
      const again = text.indexOf(text.slice(from, from + LONGEST_HEAD), at);
      const first = annotations.find(({ start }) => start >= from)?.start ?? from;
      if (again >= 0) return Math.min(again + first - from, text.length);
    }
    const next = annotations.find((annotation) => annotation.start >= at && looksLike(annotation));
    return (next ?? annotations.findLast(looksLike))?.start ?? at;
  });
}

/** What is asked of an annotation, and how much that is, depends on these. */
function shapeOf(annotation: Annotation): string {
  const { kind, start, end } = annotation;
  return `${kind} ${kind === 'decision' ? annotation.concept : annotation.type} ${end - start}`;
}
