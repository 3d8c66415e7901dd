/** What the statement's own date adds to a date: the year that is not written, the day that «today» is. */

import type { DateAnchor, DateAnnotation } from '../annotation';
import {
  dayNumber,
  daysInMonth,
  gregorianDay,
  isoDay,
  isoWeek,
  pad,
  padYear,
  parseIsoDay,
  weekdayOf,
} from './gregorian';
import { dayNumberToHijri, hijriToDayNumber } from './hijri';

/** The date with what the statement's own date, `YYYY-MM-DD`, adds to it; the same object where it adds nothing. */
export function resolveDate(date: DateAnnotation, statementDate: string | undefined): DateAnnotation {
  if (statementDate === undefined || date.resolved !== undefined) return date;
  const { anchor, value } = date;
  const yearless = value.startsWith('XXXX-');
  if (!yearless && (anchor === undefined || date.type !== 'relative')) return date;
  const today = parseIsoDay(statementDate);
  if (today === undefined) return date;
  const resolved = yearless ? resolveYearless(date, today) : resolveAnchor(anchor!, today);
  return resolved === undefined ? date : { ...date, resolved };
}

/** `XXXX-05-27`, `XXXX-05-27/XXXX-05-28`, `XXXX-WXX-1`: the nearest one, or the last or next where the text says so. */
function resolveYearless({ value, anchor, calendar }: DateAnnotation, today: number): string | undefined {
  if (value.startsWith('XXXX-WXX-')) {
    if (anchor?.unit !== 'weekday' || value.includes('/')) return undefined;
    const time = value.slice('XXXX-WXX-1'.length);
    return isoDay(weekdayFrom(today, Number(value[9]), anchor.offset)) + time;
  }
  const match = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  if (match === null) return undefined;
  const month = Number(match[1]);
  const day = match[2] === undefined ? undefined : Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (anchor?.unit === 'year' && calendar === undefined)
    return value.replaceAll('XXXX', padYear(gregorianDay(today).year + anchor.offset));
  const direction = anchor?.unit === 'yearless' ? anchor.offset : 0;
  return calendar === 'islamic'
    ? hijriNearest(value, month, day, direction, today)
    : value.replaceAll(
        'XXXX',
        padYear(nearestYear(month, day ?? 15, direction, today, gregorianDay(today).year, dayNumber)),
      );
}

/** The year near `current` in which a month and day fall nearest to `today`, or on the side `direction` of it. */
function nearestYear(
  month: number,
  day: number,
  direction: number,
  today: number,
  current: number,
  number: (year: number, month: number, day: number) => number,
): number {
  let best = current;
  let distance = Number.POSITIVE_INFINITY;
  for (let year = current - 1; year <= current + 1; year++) {
    const away = number(year, month, day) - today;
    if (away * direction < 0 || Math.abs(away) >= distance) continue;
    best = year;
    distance = Math.abs(away);
  }
  return best;
}

function hijriNearest(
  value: string,
  month: number,
  day: number | undefined,
  direction: number,
  today: number,
): string | undefined {
  if (value.includes('/')) return undefined;
  const current = dayNumberToHijri(today).year;
  const year = nearestYear(month, day ?? 15, direction, today, current, hijriToDayNumber);
  if (day !== undefined) return isoDay(hijriToDayNumber(year, month, day));
  const [first, next] = month < 12 ? [month, [year, month + 1]] : [month, [year + 1, 1]];
  return `${isoDay(hijriToDayNumber(year, first, 1))}/${isoDay(hijriToDayNumber(next[0]!, next[1]!, 1) - 1)}`;
}

/** The weekday before or after `today`, never today itself; the last one, `today` too, where `offset` is 0. */
function weekdayFrom(today: number, weekday: number, offset: number): number {
  if (offset === 0) return today - ((weekdayOf(today) - weekday + 7) % 7);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (offset > 0) return today + (ahead === 0 ? 7 : ahead);
  return today - (ahead === 0 ? 7 : 7 - ahead);
}

function resolveAnchor(anchor: DateAnchor, today: number): string | undefined {
  const { unit, offset, length, day, part } = anchor;
  if (length !== undefined) {
    const other = shifted(today, unit, Math.sign(offset) * length);
    if (other === undefined) return undefined;
    return offset < 0 ? `${isoDay(other)}/${isoDay(today)}` : `${isoDay(today)}/${isoDay(other)}`;
  }
  const { year, month } = gregorianDay(today);
  switch (unit) {
    case 'day':
      return isoDay(today + offset);
    case 'week': {
      const week = isoWeek(today + offset * 7);
      return `${padYear(week.year)}-W${pad(week.week)}`;
    }
    case 'weekday':
      return isoDay(weekdayFrom(today, anchor.weekday!, offset));
    case 'month': {
      const months = year * 12 + month - 1 + offset;
      const [ofYear, ofMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
      if (day !== undefined && day > daysInMonth(ofMonth, ofYear)) return undefined;
      return `${padYear(ofYear)}-${pad(ofMonth)}${day === undefined ? '' : `-${pad(day)}`}`;
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + offset;
      return `${padYear(Math.floor(quarters / 4))}-Q${(((quarters % 4) + 4) % 4) + 1}`;
    }
    case 'year':
      return padYear(year + offset) + (part === undefined ? '' : `-${part}`);
    case 'decade':
      return String(Math.floor(year / 10) + offset);
    case 'century':
      return String(Math.floor(year / 100) + offset);
    default:
      return undefined;
  }
}

/** `today`, whole units earlier or later; the last day of the month where that one has no such day. */
function shifted(today: number, unit: DateAnchor['unit'], units: number): number | undefined {
  if (unit === 'day') return today + units;
  if (unit === 'week') return today + units * 7;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months === undefined) return undefined;
  const { year, month, day } = gregorianDay(today);
  const total = year * 12 + month - 1 + Math.round(units * months);
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newMonth, newYear)));
}
