/** Reads the dates of a block as they are written, and finds their words. */

import type { DateAnnotation, DateParts } from '../../spot/annotation';
import { dayNumber, daysInMonth } from '../../spot/dates/gregorian';
import { hijriToDayNumber } from '../../spot/dates/hijri';
import type { BlockView, TermMatch } from '../block-view';

/** Every point of time that a date writes: its ends, and what they are in the other calendar. */
export function pointsOf({ parts }: DateAnnotation): DateParts[] {
  if (parts === undefined) return [];
  const points: DateParts[] = [];
  for (const point of [parts.from, parts.to]) {
    if (point === undefined) continue;
    points.push(point);
    if (point.equivalent !== undefined) points.push(point.equivalent);
  }
  return points;
}

/** Days in the month of a point, at most; undefined where no month is written. */
export function monthLength({ calendar, year, month }: DateParts): number | undefined {
  if (month === undefined) return undefined;
  return calendar === 'islamic' ? 30 : daysInMonth(month, year);
}

/** Days since 1 January 1970; undefined where the day is not fully written or does not exist. */
export function dayNumberOf(point: DateParts): number | undefined {
  const { calendar, year, month, day } = point;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > monthLength(point)!) return undefined;
  return calendar === 'islamic' ? hijriToDayNumber(year, month, day) : dayNumber(year, month, day);
}

/** The terms of a list that lie in a date. */
export function termsIn({ terms }: BlockView, list: string, { start, end }: DateAnnotation): readonly TermMatch[] {
  const all = terms(list);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && all[to]!.end <= end) to++;
  return all.slice(low, to);
}
