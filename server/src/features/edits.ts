/** Joins the fixes of several problems into one change of the text. */

import { CHECKS, type CheckOptions, type Edit } from '../checks';
import { EMPTY_GLOSSARY } from '../glossary/glossary';
import { createStatement, type Statement } from '../statement/statement';
import { createPieces } from './pieces';
import { type Problem, type ProblemOptions, problemsOf } from './problems';

/** Checks whose findings pasting brings: what was invisible, wrongly encoded, or part of the page around the text. */
export const CLEANING = [
  'bidi-control',
  'bidi-mark',
  'double-space',
  'encoding-noise',
  'footnote-mark',
  'html-entity',
  'odd-space',
  'presentation-forms',
  'space-before-punctuation',
  'tatweel',
  'web-debris',
  'zero-width',
] as const;

const cleaning: CheckOptions = {
  rules: Object.fromEntries(
    CHECKS.map(({ code }) => [code, (CLEANING as readonly string[]).includes(code) ? 'warning' : 'off']),
  ),
};

/** A fix may leave room for another, which touched it; two that undo each other are not gone after for ever. */
const MOST_ROUNDS = 8;

/** The edits after which no problem with one right answer is left. */
export function fixAll(statement: Statement, options: ProblemOptions): Edit[] {
  const { engine, settings, text } = statement;
  const every = { ...options, checks: { ...options.checks, all: true } };
  const pieces = createPieces(String(text));
  let current = statement;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = joinFixes(problemsOf(current, every));
    if (edits.length === 0) break;
    pieces.apply(edits);
    current = createStatement(engine, pieces.text(), settings);
  }
  return pieces.edits();
}

/** The edits of all problems that have one right answer and no doubt. Of fixes that touch each other the first is taken. */
export function joinFixes(problems: readonly Problem[]): Edit[] {
  const edits: Edit[] = [];
  const fixes = problems.flatMap(({ fixes: ways, doubtful }) =>
    ways.length === 1 && !doubtful ? [ways[0]!.edits] : [],
  );
  fixes.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  const taken = new Taken();
  for (const fix of fixes) {
    if (!fix.every((edit) => taken.isFree(edit))) continue;
    for (const edit of fix) {
      taken.add(edit);
      edits.push(edit);
    }
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The edits that take out of a text what pasting brought into it. */
export function cleanText(statement: Statement, { display }: Pick<ProblemOptions, 'display'>): Edit[] {
  return fixAll(statement, { display, checks: cleaning, glossary: EMPTY_GLOSSARY });
}

/** Edits that are made already, found by binary search: they come nearly in order. */
class Taken {
  private readonly edits: Edit[] = [];

  isFree(edit: Edit): boolean {
    const index = this.indexOf(edit.start);
    const before = this.edits[index - 1];
    const after = this.edits[index];
    return (before === undefined || areApart(before, edit)) && (after === undefined || areApart(edit, after));
  }

  add(edit: Edit): void {
    this.edits.splice(this.indexOf(edit.start), 0, edit);
  }

  /** Number of the first edit that begins at or after `start`. */
  private indexOf(start: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.edits[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether `b` may follow `a`: they may touch, but where one only inserts, their order would be left to the editor. */
function areApart(a: Edit, b: Edit): boolean {
  return a.end < b.start || (a.end === b.start && a.start < a.end && b.start < b.end);
}
