/** Runs the checks over a statement: block checks once per block, statement checks over what they kept of each block. */

import type { BlockAnalysis } from '../statement/analysis';
import type { Statement } from '../statement/statement';
import { type BlockView, viewBlock } from './block-view';
import { type CheckData, checkDataOf } from './data';
import { applyDirectives, directivesOf } from './directives';
import { CHECKS } from './table';
import type { BlockCheck, Check, CheckOptions, Fact, Finding, Problem, Severity, StatementCheck } from './types';

interface Active<C extends Check> {
  readonly check: C;
  readonly severity: Severity;
}

/** The checks that some options leave on. */
interface Plan {
  readonly block: readonly Active<BlockCheck>[];
  readonly statement: readonly Active<StatementCheck>[];
}

/** What is kept of a block under one plan. */
interface Inspection {
  readonly plan: Plan;
  /** Offsets relative to the block. */
  readonly findings: readonly Finding[];
  /** What the plan's statement checks collected, with their numbers in the plan. */
  readonly facts: readonly { readonly check: number; readonly value: unknown }[];
}

/** Findings of one check, at most: a hundred thousand brackets are one mistake. */
const MOST_IN_A_BLOCK = 200;
const MOST_IN_A_STATEMENT = 1000;

const plans = new WeakMap<CheckOptions, Plan>();
const inspections = new WeakMap<BlockAnalysis, Inspection>();
const DEFAULTS: CheckOptions = {};

/** Severity of a check under the options, or `off`. */
export function severityOf(check: Check, { rules, profile = 'none' }: CheckOptions): Severity | 'off' {
  return rules?.[check.code] ?? check.profiles?.[profile] ?? check.severity;
}

/**
 * The findings in a statement, in the order of the text. Pass the same `options` object again: what is known of blocks
 * that did not change is kept under it.
 */
export function runChecks(statement: Statement, options: CheckOptions = DEFAULTS): Finding[] {
  const plan = planOf(options);
  const data = checkDataOf(statement.engine);
  const { starts, analyses } = statement;
  const findings: Finding[] = [];
  const facts: Fact<unknown>[][] = plan.statement.map(() => []);
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k]!;
    const inspection = inspect(analyses[k]!, plan, data);
    for (const finding of inspection.findings) findings.push(shifted(finding, start));
    for (const { check, value } of inspection.facts) facts[check]!.push({ block: k, start, value });
  }
  for (let c = 0; c < facts.length; c++) {
    const { check, severity } = plan.statement[c]!;
    let room = MOST_IN_A_STATEMENT;
    check.run(statement, facts[c]!, (problem) => {
      if (room-- > 0) findings.push({ ...problem, code: check.code, severity });
    });
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return applyDirectives(statement.text, findings, directivesOf(statement));
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
    plan = { block, statement };
    plans.set(options, plan);
  }
  return plan;
}

function inspect(analysis: BlockAnalysis, plan: Plan, data: CheckData): Inspection {
  const known = inspections.get(analysis);
  if (known?.plan === plan) return known;
  const view = viewBlock(analysis, data);
  const findings: Finding[] = [];
  let active = plan.block[0]!;
  let room = 0;
  const report = (problem: Problem): void => {
    const { code, guard } = active.check;
    if (room <= 0 || (guard !== undefined && view.isShielded(problem.start, problem.end, guard))) return;
    room--;
    findings.push({ ...problem, code, severity: active.severity });
  };
  for (active of plan.block) {
    const { check } = active;
    if (check.signs !== undefined && (check.signs & view.signs.all) === 0) continue;
    if (!looksAt(check, view)) continue;
    room = MOST_IN_A_BLOCK;
    check.run(view, report);
  }
  const facts: { check: number; value: unknown }[] = [];
  for (let c = 0; c < plan.statement.length; c++) {
    const { check } = plan.statement[c]!;
    if (check.collect === undefined || !looksAt(check, view)) continue;
    const value = check.collect(view);
    if (value !== undefined) facts.push({ check: c, value });
  }
  const inspection = { plan, findings, facts };
  inspections.set(analysis, inspection);
  return inspection;
}

function looksAt(check: Check, { kind, language }: BlockView): boolean {
  if (kind === 'debris' && check.debris !== true) return false;
  return check.languages === undefined || (language !== undefined && check.languages.includes(language));
}

/** The same problem, `by` code units further on. */
export function shifted<P extends Problem>(problem: P, by: number): P {
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
