/**
 * Weekday that does not fit its date
 *
 * Either the weekday or the date is wrong; the fix takes the date to be right, and is not made with all others at once. A
 * Hijri date may begin a day earlier or later than the calendar says, where the new moon is watched for.
 *
 * Bad (ar): اجتمع المجلس يوم الجمعة 30 مايو 2019.
 * Fixed: اجتمع المجلس يوم الخميس 30 مايو 2019.
 * Bad (ar): اجتمع المجلس يوم السبت الموافق 10 ديسمبر 2019م.
 * Fixed: اجتمع المجلس يوم الثلاثاء الموافق 10 ديسمبر 2019م.
 * Bad (en): The Council met on Monday, 5 June 2025.
 * Fixed: The Council met on Thursday, 5 June 2025.
 * Bad (fr): Le Conseil s’est réuni le lundi 5 juin 2025.
 * Fixed: Le Conseil s’est réuni le jeudi 5 juin 2025.
 * Good (en): The Council met on Thursday, 5 June 2025.
 * Good (ar): اجتمع المجلس يومي الأحد والاثنين 18 و19 ديسمبر 2005.
 * Bad (ar): اجتمع المجلس يومي السبت والأحد 19 و20 ديسمبر 2005.
 * Good (en): The Council met on Sunday and Monday, 18 and 19 December 2005.
 * Good (fr): Le Conseil s’est réuni les dimanche et lundi 18 et 19 décembre 2005.
 */

import type { DateAnnotation } from '../../spot/annotation';
import { weekdayOf } from '../../spot/dates/gregorian';
import { problem, replacement } from '../problem';
import { inCase } from '../terms';
import type { BlockCheck } from '../types';
import { dayNumberOf, termsIn } from './written';

export const dateWeekdayMismatch: BlockCheck = {
  code: 'date-weekday-mismatch',
  severity: 'error',
  scope: 'block',
  run(block, report) {
    const { text, dates, words } = block;
    for (const [k, date] of dates.entries()) {
      const weekdays = termsIn(block, 'weekday', date);
      for (const [n, point] of [date.parts?.from, date.parts?.to].entries()) {
        if (point?.weekday === undefined) continue;
        const { equivalent, weekday } = point;
        // «السبت الموافق 10 ديسمبر»: the weekday stands alone, and the date is its equivalent.
        const other = point.calendar === 'islamic' || point.day === undefined;
        const gregorian = equivalent !== undefined && other ? equivalent : point;
        const day = dayNumberOf(gregorian);
        if (day === undefined) continue;
        const right = weekdayOf(day);
        const apart = Math.abs(right - weekday);
        if (n === 0 && right === weekdayBefore(text, dates[k - 1], date.start)) continue;
        if (apart === 0 || (gregorian.calendar === 'islamic' && (apart === 1 || apart === 6))) continue;
        const names = words('weekday');
        const match = weekdays.find(({ term }) => names.indexOf(term.from) === weekday - 1);
        const name = names[right - 1];
        const fixes = [];
        if (match !== undefined && name !== undefined && (n === 0 || weekdays.length > 1)) {
          const better = inCase(text, match, name);
          fixes.push(replacement(match.start, match.end, better, 'replace.fix', [better]));
        }
        const quoted = [text.slice(date.start, date.end), name ?? String(right)];
        report({ ...problem(date.start, date.end, 'date-weekday-mismatch', quoted, ...fixes), doubtful: true });
      }
    }
  },
};

/** «الأحد والاثنين 18 و19 ديسمبر»: the weekday that is joined to the one of the date, and has the first of its days. */
function weekdayBefore(text: string, date: DateAnnotation | undefined, start: number): number | undefined {
  if (date === undefined || start - date.end > 6) return undefined;
  return JOINED.test(text.slice(date.end, start)) && date.anchor?.unit === 'weekday' ? date.anchor.weekday : undefined;
}

const JOINED = /^\s?(?:و|(?:and|et|&)\s)$/;
