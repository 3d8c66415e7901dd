/** Runs the checks over a statement: block checks once per block, statement checks over what they kept of each block. */

import type { Span } from '../spot/annotation';
import type { BlockAnalysis } from '../statement/analysis';
import type { Context } from '../statement/context';
import type { Statement } from '../statement/statement';
import { AL, type Units, writtenOnto } from '../text/arabic';
import { Sequence } from '../text/sequence';
import { type BlockView, viewBlock } from './block-view';
import { type CheckData, checkDataOf } from './data';
import { applyDirectives, directivesOf } from './directives';
import { CHECKS } from './table';
import type {
  BlockCheck,
  Check,
  CheckOptions,
  Edit,
  Finding,
  Fix,
  Level,
  NumberedFact,
  Problem,
  Severity,
  StatementCheck,
} from './types';

interface Active<C extends Check> {
  readonly check: C;
  readonly severity: Severity;
}

/** The checks that some options leave on. */
interface Plan {
  readonly block: readonly Active<BlockCheck>[];
  readonly statement: readonly Active<StatementCheck>[];
  /** Findings of one check, at most. */
  readonly most: { readonly inBlock: number; readonly inStatement: number };
  /**
   * The last run over the document that a block is of, by its first and by its last block: few edits change both. Under
   * the plan, so that a run with other options, as *fix all* makes one, leaves the editor's alone.
   */
  readonly runs: WeakMap<BlockAnalysis, Run>;
}

/** What is kept of a block under one plan. */
interface Inspection {
  /** Offsets relative to the block. */
  readonly findings: readonly Finding[];
  /** What the plan's statement checks collected, with their numbers in the plan. */
  readonly facts: readonly { readonly check: number; readonly value: unknown }[];
}

/** For a reader a hundred thousand brackets are one mistake. */
const READ = { inBlock: 200, inStatement: 1000 };
const ALL = { inBlock: Number.POSITIVE_INFINITY, inStatement: Number.POSITIVE_INFINITY };

const plans = new WeakMap<CheckOptions, Plan>();
const DEFAULTS: CheckOptions = {};

/** Severity of a check under the options, or `off`. */
export function severityOf(check: Check, { rules, profile = 'none' }: CheckOptions): Level {
  return rules?.[check.code] ?? check.profiles?.[profile] ?? check.severity;
}

/**
 * What a run leaves for the next one of the same document: as a document is edited, its Statements share nearly all
 * blocks, and most of what a check has to know of them stays as it was.
 */
interface Run {
  readonly context: Context;
  readonly blocks: Sequence<BlockAnalysis>;
  /** By number of the block, as all that is kept here. */
  readonly inspections: Sequence<Inspection>;
  /** What the block checks found in the blocks in which they found something; offsets relative to the block. */
  readonly found: Sequence<readonly Finding[]>;
  /** What the statement checks found, by number in the plan. */
  readonly results: readonly Result[];
  /** The next run takes them and keeps them up. */
  tallies: Tallies | undefined;
}

/** How many items of all facts have each key; counted when an edit first asks. Checks with the same keys have the same facts. */
type Tallies = Map<Keys, Map<number, number>>;
type Keys = NonNullable<StatementCheck['keys']>;

interface Result {
  /** By number of the block that the finding begins in. */
  readonly entries: Sequence<Entry>;
  /** Whether it holds as long as the check's facts do: every edit stands in the block of its finding. */
  readonly portable: boolean;
}

/** A finding of a statement check, and where its block began when it was found. */
interface Entry {
  readonly blockStart: number;
  readonly finding: Finding;
}

/**
 * The findings in a statement, in the order of the text. Pass the same `options` object again: what is known of blocks
 * that did not change is kept under it.
 */
export function runChecks(statement: Statement, options: CheckOptions = DEFAULTS): Finding[] {
  const plan = planOf(options);
  const { blocks } = statement;
  if (blocks.length === 0) return [];
  const first = blocks.at(0);
  const last = blocks.at(blocks.length - 1);
  const run = nextRun(statement, plan, plan.runs.get(first) ?? plan.runs.get(last));
  plan.runs.set(first, run);
  plan.runs.set(last, run);
  const findings: Finding[] = [];
  run.found.forEach((inBlock, block) => {
    const start = blocks.placeOf(block);
    for (const finding of inBlock) findings.push(shifted(finding, start));
  });
  for (const { entries } of run.results) {
    entries.forEach(({ blockStart, finding }, block) => {
      findings.push(shifted(finding, blocks.placeOf(block) - blockStart));
    });
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return applyDirectives(findings, directivesOf(statement));
}

/** Runs what an edit can have changed since `previous`; everything where there is no previous run. */
function nextRun(statement: Statement, plan: Plan, previous: Run | undefined): Run {
  const { blocks, context } = statement;
  const old = previous?.blocks ?? Sequence.of<BlockAnalysis>([], []);
  const { head, tail } = blocks.commonEnds(old);
  const end = blocks.length - tail;
  const oldEnd = old.length - tail;

  const by = end - oldEnd;

  const data = checkDataOf(statement.engine);
  const inspected = previous?.inspections ?? Sequence.of<Inspection>([], []);
  const before = inspected.slice(head, oldEnd);
  // A map of what stood between, for this run alone: a weak map of all blocks costs the garbage collector more than linearly.
  const known = new Map(before.map((inspection, k) => [old.at(head + k), inspection]));
  const fresh = blocks.slice(head, end).map((analysis) => known.get(analysis) ?? inspect(analysis, plan, data));
  const numbers = fresh.map((_, k) => head + k);
  const inspections = inspected.replace(head, oldEnd, fresh, numbers, by);

  const withFindings = numbers.filter((number) => fresh[number - head]!.findings.length > 0);
  const found = replaceBetween(
    previous?.found ?? Sequence.of<readonly Finding[]>([], []),
    head,
    oldEnd,
    withFindings.map((number) => fresh[number - head]!.findings),
    withFindings,
    by,
  );

  const tallies: Tallies = previous?.tallies ?? new Map();
  if (previous !== undefined) previous.tallies = undefined;
  const alone = recount(plan, tallies, inspected, before, fresh);
  const isDirty = ({ check }: Active<StatementCheck>, c: number): boolean => {
    const result = previous?.results[c];
    if (result === undefined || !result.portable || previous!.context !== context || check.collect === undefined)
      return true;
    const isOneOf = result.entries.lastUpTo(oldEnd - 1) > result.entries.lastUpTo(head - 1);
    // Words that only moved along their block change nothing, unless a finding stands there.
    if (isOneOf || check.neighbours) return by !== 0 || !isSame(valuesOf(before, c), valuesOf(fresh, c), !isOneOf);
    return !isSame(factsIn(before, c), factsIn(fresh, c), true) && !(check.keys && alone.has(check.keys));
  };
  const dirty = plan.statement.map(isDirty);
  const joined = plan.statement.map(({ check }, c) => dirty[c] === true && check.collect !== undefined);
  const facts = factsOf(inspections, blocks, joined);
  const results = plan.statement.map((active, c): Result => {
    if (dirty[c]) return runStatementCheck(statement, plan, active, facts[c]!);
    const { entries } = previous!.results[c]!;
    return { portable: true, entries: by === 0 ? entries : replaceBetween(entries, head, oldEnd, [], [], by) };
  });
  return { context, blocks, inspections, found, results, tallies };
}

/** The sequence with `items` at `places` instead of all from place `from` to place `to`; those behind move `by` places. */
function replaceBetween<T>(
  sequence: Sequence<T>,
  from: number,
  to: number,
  items: readonly T[],
  places: readonly number[],
  by: number,
): Sequence<T> {
  return sequence.replace(sequence.lastUpTo(from - 1) + 1, sequence.lastUpTo(to - 1) + 1, items, places, by);
}

/** What each of the blocks holds for the check with this number; undefined: nothing. */
function valuesOf(inspections: readonly Inspection[], check: number): readonly unknown[] {
  return inspections.map(({ facts }) => facts.find((fact) => fact.check === check)?.value);
}

/** The facts in the blocks for the check with this number. */
function factsIn(inspections: readonly Inspection[], check: number): readonly unknown[] {
  return valuesOf(inspections, check).filter((value) => value !== undefined);
}

/**
 * Counts the keys of the blocks `fresh` in the place of those of `before`, which are among `all`. Gives those ways of making
 * keys by which nothing that has come, or gone, has anything in common with anything else.
 */
function recount(
  plan: Plan,
  tallies: Tallies,
  all: Sequence<Inspection>,
  before: readonly Inspection[],
  fresh: readonly Inspection[],
): ReadonlySet<Keys> {
  const alone = new Set<Keys>();
  const seen = new Set<Keys>();
  if (all.length === 0) return alone;
  plan.statement.forEach(({ check: { keys } }, c) => {
    if (keys === undefined || seen.has(keys)) return;
    seen.add(keys);
    const [gone, come] = differing(factsIn(before, c).flat(), factsIn(fresh, c).flat());
    let tally = tallies.get(keys);
    if (tally === undefined && gone.length + come.length > 0) {
      const counts = new Map<number, number>();
      all.forEach(({ facts }) => {
        for (const { check, value } of facts) if (check === c) replaceKeys(counts, [], keys(value));
      });
      tally = counts;
      tallies.set(keys, tally);
    }
    if (tally === undefined || replaceKeys(tally, keys(gone), keys(come))) alone.add(keys);
  });
  return alone;
}

/** What is left of two lists without what they begin and end with alike, be it in other places of their block. */
function differing(a: readonly unknown[], b: readonly unknown[]): [readonly unknown[], readonly unknown[]] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && isSame(a[head], b[head], true)) head++;
  let tail = 0;
  while (tail < most - head && isSame(a.at(-1 - tail), b.at(-1 - tail), true)) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/** Counts `after` in the place of `before`; tells whether nothing else has, or had, any of them. */
function replaceKeys(tally: Map<number, number>, before: readonly number[], after: readonly number[]): boolean {
  let alone = before.every((key) => tally.get(key) === 1);
  for (const key of before) {
    const left = tally.get(key)! - 1;
    if (left === 0) tally.delete(key);
    else tally.set(key, left);
  }
  for (const key of after) {
    const count = (tally.get(key) ?? 0) + 1;
    tally.set(key, count);
    if (count > 1) alone = false;
  }
  return alone;
}

/** Whether two facts, which are plain data, say the same; in other places of their block too, if `elsewhere`. */
function isSame(a: unknown, b: unknown, elsewhere: boolean): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    if (elsewhere && isOffset(key)) return true;
    return isSame(a[key as keyof typeof a], b[key as keyof typeof b], elsewhere);
  });
}

/** Whether a property of a fact with this key is an offset: `start`, `end`, `longStart`, `lastAt`. */
function isOffset(key: string): boolean {
  return key === 'start' || key === 'end' || key.endsWith('Start') || key.endsWith('At');
}

/** What the blocks hold for each of the checks that `wanted` names. */
function factsOf(
  inspections: Sequence<Inspection>,
  blocks: Sequence<BlockAnalysis>,
  wanted: readonly boolean[],
): NumberedFact<unknown>[][] {
  const facts: NumberedFact<unknown>[][] = wanted.map(() => []);
  if (!wanted.includes(true)) return facts;
  inspections.forEach((inspection, block) => {
    for (const { check, value } of inspection.facts) {
      if (wanted[check]) facts[check]!.push({ block, start: blocks.placeOf(block), value });
    }
  });
  return facts;
}

function runStatementCheck(
  statement: Statement,
  { most }: Plan,
  { check, severity }: Active<StatementCheck>,
  facts: readonly NumberedFact<unknown>[],
): Result {
  const { blocks } = statement;
  const entries: (Entry & { readonly block: number })[] = [];
  let portable = true;
  check.run(statement, facts, (problem) => {
    if (entries.length >= most.inStatement) return;
    const block = Math.max(0, blocks.lastUpTo(problem.start));
    const blockStart = blocks.placeOf(block);
    const blockEnd = blockStart + blocks.at(block).text.length;
    const inside = ({ start, end }: Span): boolean => start >= blockStart && end <= blockEnd;
    if (!inside(problem) || problem.fixes?.some(({ edits }) => !edits.every(inside))) portable = false;
    entries.push({ block, blockStart, finding: findingOf(fitted(statement.text, problem), check.code, severity) });
  });
  entries.sort((a, b) => a.block - b.block);
  return {
    portable,
    entries: Sequence.of<Entry>(
      entries,
      entries.map(({ block }) => block),
    ),
  };
}

function planOf(options: CheckOptions): Plan {
  let plan = plans.get(options);
  if (plan === undefined) {
    const block: Active<BlockCheck>[] = [];
    const statement: Active<StatementCheck>[] = [];
    for (const check of CHECKS) {
      const severity = severityOf(check, options);
      if (severity === 'off') continue;
      if (check.scope === 'block') block.push({ check, severity });
      else statement.push({ check, severity });
    }
    plan = { block, statement, most: options.all ? ALL : READ, runs: new WeakMap() };
    plans.set(options, plan);
  }
  return plan;
}

function inspect(analysis: BlockAnalysis, plan: Plan, data: CheckData): Inspection {
  const view = viewBlock(analysis, data);
  const findings: Finding[] = [];
  let active = plan.block[0]!;
  let room = 0;
  const report = (problem: Problem): void => {
    const { code, guard } = active.check;
    if (room <= 0 || (guard !== undefined && view.isShielded(problem.start, problem.end, guard))) return;
    room--;
    findings.push(findingOf(fitted(view.text, problem), code, active.severity));
  };
  for (active of plan.block) {
    const { check } = active;
    if (check.signs !== undefined && (check.signs & view.signs.all) === 0) continue;
    if (!looksAt(check, view)) continue;
    room = plan.most.inBlock;
    check.run(view, report);
  }
  const facts: { check: number; value: unknown }[] = [];
  for (let c = 0; c < plan.statement.length; c++) {
    const { check } = plan.statement[c]!;
    if (check.collect === undefined || !looksAt(check, view)) continue;
    const value = check.collect(view);
    if (value !== undefined) facts.push({ check: c, value });
  }
  return { findings, facts };
}

function looksAt(check: Check, { kind, language }: BlockView): boolean {
  if (kind === 'debris' && check.debris !== true) return false;
  return check.languages === undefined || (language !== undefined && check.languages.includes(language));
}

/** The problem with fixes whose words are written as Arabic writes them after what stands before them. */
function fitted(text: Units, problem: Problem): Problem {
  const { fixes } = problem;
  if (fixes === undefined || !fixes.some(({ edits }) => edits.some(({ newText }) => newText.startsWith(AL))))
    return problem;
  const fit = (edit: Edit): Edit => ({ ...edit, newText: writtenOnto(text, edit.start, edit.newText) });
  return { ...problem, fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map(fit) })) };
}

/** All findings are made here: those of one shape are sorted and moved several times as fast. */
function findingOf({ start, end, message, fixes, doubtful }: Problem, code: string, severity: Severity): Finding {
  return { code, severity, start, end, message, fixes, doubtful };
}

/** The same finding, `by` code units further on; itself where that is nowhere. Named one by one, its fields are copied fast. */
function shifted(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { code, severity, start, end, message, fixes, doubtful } = finding;
  const moved = fixes === undefined ? undefined : fixes.map((fix) => shiftedFix(fix, by));
  return findingOf({ start: start + by, end: end + by, message, fixes: moved, doubtful }, code, severity);
}

function shiftedFix({ title, edits }: Fix, by: number): Fix {
  return { title, edits: edits.map(({ start, end, newText }) => ({ start: start + by, end: end + by, newText })) };
}
