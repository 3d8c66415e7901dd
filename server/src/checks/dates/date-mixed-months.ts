/**
 * Month names of two conventions in one text
 *
 * Arabic has Levantine (أيار), Egyptian and Gulf (مايو) and Maghreb names (ماي), and the United Nations write both (أيار/مايو).
 * A text has one of these.
 *
 * Bad (ar): اجتمعوا في 27 أيار/مايو 2025 وفي 3 أيار/مايو 2024، ثم في 5 جوان 2025.
 * Bad (ar): اجتمعوا في 27 مايو 2025 وفي 3 يونيو 2024، ثم في 5 حزيران 2025.
 * Good (ar): اجتمعوا في 27 مايو 2025 وفي 3 يونيو 2024.
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';
import { termsIn } from './written';

interface Months extends Words {
  readonly convention: string;
}

export const dateMixedMonths = statementCheck<readonly Months[]>({
  code: 'date-mixed-months',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar'],
  collect(block) {
    const months: Months[] = [];
    for (const date of block.dates) {
      const { start, end, parts } = date;
      if (parts === undefined || parts.from.calendar === 'islamic' || block.isShielded(start, end, 'quotation'))
        continue;
      const levant = termsIn(block, 'month-levant', date).length > 0;
      const gulf = termsIn(block, 'month-gulf', date).length + termsIn(block, 'month-un', date).length > 0;
      const maghreb = termsIn(block, 'month-maghreb', date).length > 0;
      const convention = levant ? (gulf ? 'dual' : 'levant') : gulf ? 'gulf' : maghreb ? 'maghreb' : '';
      if (convention !== '') months.push({ convention, ...wordsOf(block.text, date) });
    }
    return months.length > 0 ? months : undefined;
  },
  run(_statement, facts, report) {
    const counts = new Map<string, number>();
    for (const { value } of facts)
      for (const { convention } of value) counts.set(convention, (counts.get(convention) ?? 0) + 1);
    if (counts.size < 2) return;
    const usual = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
    const example = facts.flatMap(({ value }) => value).find(({ convention }) => convention === usual)!.words;
    for (const { start, value } of facts) {
      for (const month of value) {
        if (month.convention === usual) continue;
        report(problem(start + month.start, start + month.end, 'date-mixed-months', [month.words, example]));
        return;
      }
    }
  },
});
