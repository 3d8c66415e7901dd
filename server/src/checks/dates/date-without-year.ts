/**
 * Day and month in a text without any year
 *
 * Bad (ar): استضافت مدريد الاجتماع في 27-28 أيار/مايو.
 * Good (ar): استضافت مدريد الاجتماع في 27-28 أيار/مايو 2025.
 * Good (ar, date 2025-06-05): استضافت مدريد الاجتماع في 27-28 أيار/مايو.
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';

interface Years {
  /** Whether some date has a year. */
  readonly year: boolean;
  /** The first date without one. */
  readonly bare?: Words;
}

export const dateWithoutYear = statementCheck<Years>({
  code: 'date-without-year',
  severity: 'information',
  scope: 'statement',
  collect({ text, dates }) {
    let year = false;
    let bare: Years['bare'];
    for (const { start, end, parts } of dates) {
      if (parts === undefined) continue;
      const { from, to } = parts;
      if (from.year !== undefined || to?.year !== undefined || from.equivalent?.year !== undefined) year = true;
      else if (from.day !== undefined && (from.month !== undefined || to?.month !== undefined))
        bare ??= wordsOf(text, { start, end });
    }
    return year || bare !== undefined ? { year, ...(bare && { bare }) } : undefined;
  },
  run({ context }, facts, report) {
    if (context.date !== undefined || facts.some(({ value }) => value.year)) return;
    const first = facts.find(({ value }) => value.bare !== undefined);
    if (first === undefined) return;
    const { words, start, end } = first.value.bare!;
    report(problem(first.start + start, first.start + end, 'date-without-year', [words]));
  },
});
