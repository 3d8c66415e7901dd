/** What holds of every quick fix: it takes its problem away, makes no other of its kind, and changes only what it says. */

import { ok } from 'node:assert';
import { type Edit, type Finding, runChecks } from '../../server/src/checks';
import { createStatement, type StatementSettings } from '../../server/src/statement/statement';
import { EVERY_CHECK } from '../checks/every-check';
import { testEngine } from '../engine';

const engine = testEngine();

/** Fixes of one check that are tried in one text, at most. */
const MOST = 4;

/** Throws where a fix of some check breaks the law in `text`. */
export function fixesAreGood(text: string, settings: StatementSettings = {}, options = EVERY_CHECK): void {
  const find = (words: string): Finding[] => runChecks(createStatement(engine, words, settings), options);
  const tried = new Map<string, number>();
  const before = find(text);
  for (const finding of before) {
    for (const fix of finding.fixes ?? []) {
      const times = tried.get(finding.code) ?? 0;
      if (times >= MOST) break;
      tried.set(finding.code, times + 1);
      const edits = [...fix.edits].sort((a, b) => a.start - b.start);
      const after = find(applied(text, edits));
      const left = before.filter(({ code }) => code === finding.code).map(({ start, end }) => placeOf(start, end));
      const found = after.filter(({ code }) => code === finding.code).map(({ start, end }) => `${start} ${end}`);
      const own = placeOf(finding.start, finding.end);
      const what = `${finding.code} in ${JSON.stringify(text)}: ${JSON.stringify(finding)}`;
      ok(!found.includes(own) || found.length < left.length, `still there: ${what}`);
      for (const place of found) ok(left.includes(place), `a new one at ${place}: ${what}`);

      function placeOf(start: number, end: number): string {
        return `${moved(start, edits)} ${moved(end, edits)}`;
      }
    }
  }
}

function applied(text: string, edits: readonly Edit[]): string {
  let fixed = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    ok(start >= at && end >= start, 'edits overlap');
    fixed += text.slice(at, start) + newText;
    at = end;
  }
  return fixed + text.slice(at);
}

/** Where `offset` stands after the edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, newText } of edits) {
    if (end <= offset) by += newText.length - (end - start);
    else if (start < offset) return start + by + Math.min(offset - start, newText.length);
  }
  return offset + by;
}
