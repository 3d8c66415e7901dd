/**
 * Two names that should be one month's
 *
 * «أيار/مايو» is May in both; in «أيار/يونيو» one of the two is wrong.
 *
 * Bad (ar): في 27 أيار/يونيو 2025 اجتمع الأعضاء.
 * Fixed: في 27 أيار/مايو 2025 اجتمع الأعضاء.
 * Good (ar): في 27 أيار/مايو 2025 اجتمع الأعضاء.
 */

import { problem, replacement } from '../problem';
import type { BlockCheck, Fix } from '../types';
import { termsIn } from './written';

const LISTS = ['month-levant', 'month-gulf', 'month-un'] as const;

export const dateDualMonthMismatch: BlockCheck = {
  code: 'date-dual-month-mismatch',
  severity: 'error',
  scope: 'block',
  run(block, report) {
    const { text, dates, words } = block;
    for (const date of dates) {
      const point = [date.parts?.from, date.parts?.to].find((p) => p?.otherMonth !== undefined);
      if (point === undefined) continue;
      // The first name may be right, or the second: both are offered.
      const names = LISTS.flatMap((list) =>
        termsIn(block, list, date).map((match) => ({ list, match, month: words(list).indexOf(match.term.from) })),
      ).sort((a, b) => a.match.start - b.match.start);
      const [first, second] = names;
      const fixes: Fix[] = [];
      if (first !== undefined && second !== undefined && second.match.start >= first.match.end) {
        for (const [wrong, right] of [
          [second, first],
          [first, second],
        ] as const) {
          const better = words(wrong.list)[right.month]!;
          fixes.push(replacement(wrong.match.start, wrong.match.end, better, 'replace.fix', [better]));
        }
      }
      report(problem(date.start, date.end, 'date-dual-month-mismatch', [text.slice(date.start, date.end)], ...fixes));
    }
  },
};
