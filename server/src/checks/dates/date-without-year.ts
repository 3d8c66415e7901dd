/**
 * Day and month in a text without any year
 *
 * Bad (ar): استضافت مدريد الاجتماع في 27-28 أيار/مايو.
 * Good (ar): استضافت مدريد الاجتماع في 27-28 أيار/مايو 2025.
 * Good (ar, date 2025-06-05): استضافت مدريد الاجتماع في 27-28 أيار/مايو.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';

interface Years {
  /** Whether some date has a year. */
  readonly year: boolean;
  /** The first date without one. */
  readonly bare?: { readonly start: number; readonly end: number };
}

export const dateWithoutYear = statementCheck<Years>({
  code: 'date-without-year',
  severity: 'information',
  scope: 'statement',
  collect({ dates }) {
    let year = false;
    let bare: Years['bare'];
    for (const { start, end, parts } of dates) {
      if (parts === undefined) continue;
      const { from, to } = parts;
      if (from.year !== undefined || to?.year !== undefined || from.equivalent?.year !== undefined) year = true;
      else if (from.day !== undefined && (from.month !== undefined || to?.month !== undefined)) bare ??= { start, end };
    }
    return year || bare !== undefined ? { year, ...(bare && { bare }) } : undefined;
  },
  run({ text, context }, facts, report) {
    if (context.date !== undefined || facts.some(({ value }) => value.year)) return;
    const first = facts.find(({ value }) => value.bare !== undefined);
    if (first === undefined) return;
    const [start, end] = [first.start + first.value.bare!.start, first.start + first.value.bare!.end];
    report(problem(start, end, 'date-without-year', [text.slice(start, end)]));
  },
});
