/**
 * Clause of a resolution that ends with the wrong sign
 *
 * Paragraphs of the preamble end with a comma, operative paragraphs with a semicolon, the last one with a full stop. Only
 * texts are looked at that do so in most of their clauses.
 *
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan.\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again;
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Bad (ar): وإذ يشير إلى قراراته السابقة،\n\nوإذ يؤكد أهمية الحوار؛\n\nوإذ يرحب بالتقرير،\n\nوإذ يلاحظ التقدم المحرز،
 * Good (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Good (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review; and\n\n4. Decides to meet again.
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again; and
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.
 * Good (en): 1. Welcomes the report;¹\n\n2. Notes the plan;[12]\n\n3. Requests a review;3\n\n4. Decides to meet again.
 * Good (fr): Rappelant sa résolution 70/1,¹\n\nPrenant note du rapport,²\n\nSe félicitant des progrès, ³
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again;¹
 * Fixed: 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review;\n\n4. Decides to meet again.¹
 * Good (en): 1. We welcome the report.\n\n2. We note the plan.\n\n3. We request a review.
 * Source: United Nations Editorial Manual, resolutions
 */

import { problem, replacement } from '../problem';
import { type NumberedFact, neighbourCheck, type Report } from '../types';
import { type Clause, clauseOf } from './clauses';

export const clausePunctuation = neighbourCheck<Clause>({
  code: 'clause-punctuation',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect: clauseOf,
  run(_statement, facts, report) {
    for (let k = 0; k < facts.length; ) {
      let end = k + 1;
      while (end < facts.length && goesOn(facts[end - 1]!, facts[end]!)) end++;
      const run = facts.slice(k, end);
      const arabic = facts[k]!.value.language === 'ar';
      if (run[0]!.value.number === undefined) expect(run, arabic ? '،' : ',', report);
      else {
        const sign = arabic ? '؛' : ';';
        expect(run.slice(0, -1), sign, report);
        if (end === facts.length) expectStop(run, sign, report);
      }
      k = end;
    }
  },
});

/** Whether two clauses are neighbours of one kind. */
function goesOn(a: NumberedFact<Clause>, b: NumberedFact<Clause>): boolean {
  if (b.block !== a.block + 1 || (a.value.number === undefined) !== (b.value.number === undefined)) return false;
  return a.value.number === undefined
    ? a.value.participle && b.value.participle
    : b.value.number === a.value.number + 1;
}

/** Reports the clauses that do not end with `sign`, where three and most of them do. */
function expect(run: readonly NumberedFact<Clause>[], sign: string, report: Report): void {
  const right = run.filter(({ value }) => value.last === sign).length;
  if (right < 2 || right * 3 < run.length * 2) return;
  for (const { start, value } of run) {
    const { last, lastAt } = value;
    if (last === sign || last === ':') continue;
    const swaps = last === '' || ',;.،؛'.includes(last);
    if (!swaps) continue;
    const at = start + lastAt;
    const fix = replacement(last === '' ? at + 1 : at, at + 1, sign, 'clause-punctuation.fix', [sign]);
    report(problem(at, at + 1, 'clause-punctuation', [sign], fix));
  }
}

/** Reports the last clause of all where it ends as those before it do: something may be lost after it. */
function expectStop(run: readonly NumberedFact<Clause>[], sign: string, report: Report): void {
  const { start, value } = run.at(-1)!;
  if (run.length < 3 || value.last !== sign || run.some((fact) => fact.value.last !== sign)) return;
  const at = start + value.lastAt;
  const fix = replacement(at, start + value.closeAt, '.', 'clause-punctuation.fix', ['.']);
  report(problem(at, at + 1, 'clause-punctuation.last', [], fix));
}
