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
import type { BlockCheck, Check, CheckOptions, Edit, Fact, Finding, Problem, Severity, StatementCheck } from './types';

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
export function severityOf(check: Check, { rules, profile = 'none' }: CheckOptions): Severity | 'off' {
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

/** How many facts have each key, by number of the check in the plan; counted when an edit first asks. */
type Tallies = Map<number, Map<number, number>>;

interface Result {
  readonly entries: readonly Entry[];
  /** Whether it holds as long as the check's facts do: every edit stands in the block of its finding. */
  readonly portable: boolean;
}

/** A finding of a statement check, the block that it begins in, and where that block began. */
interface Entry {
  readonly block: number;
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
  for (let k = 0; k < run.found.length; k++) {
    const start = blocks.placeOf(run.found.placeOf(k));
    for (const finding of run.found.at(k)) findings.push(shifted(finding, start));
  }
  for (const { entries } of run.results) {
    for (const { block, blockStart, finding } of entries)
      findings.push(shifted(finding, blocks.placeOf(block) - blockStart));
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

  const data = checkDataOf(statement.engine);
  const before = previous?.inspections ?? Sequence.of<Inspection>([], []);
  // A map of what stood between, for this run alone: a weak map of all blocks costs the garbage collector more than linearly.
  const known = new Map<BlockAnalysis, Inspection>();
  for (let k = head; k < oldEnd; k++) known.set(old.at(k), before.at(k));
  const fresh = blocks.slice(head, end).map((analysis) => known.get(analysis) ?? inspect(analysis, plan, data));
  const numbers = fresh.map((_, k) => head + k);
  const by = end - oldEnd;
  const inspections = before.replace(head, oldEnd, fresh, numbers, by);

  const foundBefore = previous?.found ?? Sequence.of<readonly Finding[]>([], []);
  const withFindings = numbers.filter((number) => fresh[number - head]!.findings.length > 0);
  const found = foundBefore.replace(
    foundBefore.lastUpTo(head - 1) + 1,
    foundBefore.lastUpTo(oldEnd - 1) + 1,
    withFindings.map((number) => fresh[number - head]!.findings),
    withFindings,
    by,
  );

  const tallies = previous?.tallies ?? new Map();
  if (previous !== undefined) previous.tallies = undefined;
  const dirty = changedChecks(statement, plan, previous, tallies, head, end, fresh);
  const joined = plan.statement.map(({ check }, c) => dirty[c] === true && check.collect !== undefined);
  const facts = factsOf(inspections, blocks, joined);
  const results = plan.statement.map((active, c) =>
    dirty[c] ? runStatementCheck(statement, plan, active, facts[c]!) : previous!.results[c]!,
  );
  return { context, blocks, inspections, found, results, tallies };
}

/** By number of a statement check: whether something that it reads is not as it was. */
function changedChecks(
  { blocks, context }: Statement,
  plan: Plan,
  previous: Run | undefined,
  tallies: Tallies,
  head: number,
  end: number,
  fresh: readonly Inspection[],
): boolean[] {
  const all =
    previous === undefined ||
    previous.context !== context ||
    previous.blocks.length !== blocks.length ||
    blocks.slice(head, end).some(({ language, kind }, k) => {
      const before = previous.blocks.at(head + k);
      return before.language !== language || before.kind !== kind;
    });
  if (all) {
    tallies.clear();
    return plan.statement.map(() => true);
  }
  return plan.statement.map(({ check }, c) => {
    if (check.collect === undefined || !previous.results[c]!.portable) {
      tallies.delete(c);
      return true;
    }
    const { entries } = previous.results[c]!;
    let dirty = false;
    fresh.forEach(({ facts }, k) => {
      const before = factOf(previous.inspections.at(head + k).facts, c);
      const after = factOf(facts, c);
      if (isSame(before, after, false)) return;
      // Words that only moved along their block change nothing, unless a finding stands there.
      const hasFinding = entries.some(({ block }) => block === head + k);
      if (hasFinding) dirty = true;
      if (isSame(before, after, true)) return;
      if (check.keys === undefined) dirty = true;
      else {
        const tally = tallies.get(c) ?? tallyOf(check, c, previous.inspections);
        tallies.set(c, tally);
        const [gone, come] = differing(before as unknown[], after as unknown[]);
        if (!replaceKeys(tally, check.keys(gone), check.keys(come))) dirty = true;
      }
    });
    return dirty;
  });
}

/** What is left of two lists without what they begin and end with alike, be it in other places of their block. */
function differing(a: readonly unknown[] = [], b: readonly unknown[] = []): [readonly unknown[], readonly unknown[]] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && isSame(a[head], b[head], true)) head++;
  let tail = 0;
  while (tail < most - head && isSame(a.at(-1 - tail), b.at(-1 - tail), true)) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function tallyOf(check: StatementCheck, c: number, inspections: Iterable<Inspection>): Map<number, number> {
  const tally = new Map<number, number>();
  for (const { facts } of inspections) {
    const fact = factOf(facts, c);
    if (fact !== undefined) replaceKeys(tally, [], check.keys!(fact as unknown[]));
  }
  return tally;
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

function factOf(facts: Inspection['facts'], check: number): unknown {
  return facts.find((fact) => fact.check === check)?.value;
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
  inspections: Iterable<Inspection>,
  blocks: Sequence<BlockAnalysis>,
  wanted: readonly boolean[],
): Fact<unknown>[][] {
  const facts: Fact<unknown>[][] = wanted.map(() => []);
  if (!wanted.includes(true)) return facts;
  let block = 0;
  for (const inspection of inspections) {
    for (const { check, value } of inspection.facts) {
      if (wanted[check]) facts[check]!.push({ block, start: blocks.placeOf(block), value });
    }
    block++;
  }
  return facts;
}

function runStatementCheck(
  statement: Statement,
  { most }: Plan,
  { check, severity }: Active<StatementCheck>,
  facts: readonly Fact<unknown>[],
): Result {
  const { blocks } = statement;
  const entries: Entry[] = [];
  let portable = true;
  check.run(statement, facts, (problem) => {
    if (entries.length >= most.inStatement) return;
    const block = Math.max(0, blocks.lastUpTo(problem.start));
    const blockStart = blocks.placeOf(block);
    const blockEnd = blockStart + blocks.at(block).text.length;
    const inside = ({ start, end }: Span): boolean => start >= blockStart && end <= blockEnd;
    if (!inside(problem) || problem.fixes?.some(({ edits }) => !edits.every(inside))) portable = false;
    entries.push({ block, blockStart, finding: { ...fitted(statement.text, problem), code: check.code, severity } });
  });
  return { entries, portable };
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
    findings.push({ ...fitted(view.text, problem), code, severity: active.severity });
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

/** The same problem, `by` code units further on; itself where that is nowhere. */
export function shifted<P extends Problem>(problem: P, by: number): P {
  if (by === 0) return problem;
  const { start, end, fixes } = problem;
  return {
    ...problem,
    start: start + by,
    end: end + by,
    ...(fixes && {
      fixes: fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
      })),
    }),
  };
}
