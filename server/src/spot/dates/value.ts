/** Points of calendar time as the grammar collects them, and the normal form of their values. */

import type { DateParts } from '../annotation';
import { gregorianDay, isoDay, pad, padYear } from './gregorian';
import { daysInHijriMonth, hijriToDayNumber } from './hijri';
import type { Reference } from './lexemes';

/** What is written of one point of time. Numbers that are not written are -1. */
export interface Point {
  /** First token, with the words before the span: «يوم». */
  outer: number;
  /** Where the span begins, in the block's text. */
  from: number;
  /** First token after it. */
  end: number;
  /** Whether an article before it belongs to it: «the 1990s», «the end of May». */
  article: boolean;
  islamic: boolean;
  /** Astronomical: 0 is 1 BCE. */
  year: number;
  month: number;
  /** The year is written at the next date of the list alone: «3 March» in «3 March and 5 May 1991». */
  yearShared: boolean;
  /** A second name, of another month. */
  otherMonth: number;
  day: number;
  weekday: number;
  /** The first three digits of its years. */
  decade: number;
  /** The first two digits of its years. */
  century: number;
  /** Part of a year: `Q1` … `Q4`, `H1`, `H2`, `SP`, `SU`, `FA`, `WI`. */
  part: string;
  hour: number;
  minute: number;
  /** Minutes east of Greenwich, or undefined. */
  zone: number | undefined;
  /** The same day in another calendar. */
  equivalent: Point | undefined;
  /** All digits, and day and month may be the other way round. */
  ambiguous: boolean;
  /** Month before day: a day may follow («July 15-16»). */
  monthFirst: boolean;
  /** Of a yearless date or a weekday: «last May», «lundi prochain». */
  direction: Reference | -1;
  /** Of a yearless date: its year, counted from the statement's own («30 June of next year»: 1), or `NONE`. */
  yearOffset: number;
}

/** An empty point that begins at token `outer`, at offset `from`. */
export function newPoint(outer: number, from: number): Point {
  return {
    outer,
    from,
    end: outer,
    article: false,
    islamic: false,
    year: NONE,
    month: -1,
    yearShared: false,
    otherMonth: -1,
    day: -1,
    weekday: -1,
    decade: -1,
    century: -1,
    part: '',
    hour: -1,
    minute: -1,
    zone: undefined,
    equivalent: undefined,
    ambiguous: false,
    monthFirst: false,
    direction: -1,
    yearOffset: NONE,
  };
}

/** The year of a point without one: years may be negative. */
export const NONE = -100000;

/** A day without a month: it needs one from its neighbours. */
export function isBareDay(point: Point): boolean {
  return point.day >= 0 && point.month < 0;
}

/** A year and nothing else. */
export function isBareYear(point: Point): boolean {
  return point.year !== NONE && point.month < 0 && point.day < 0 && point.part === '';
}

/** Whether year, month and day are all written. */
export function isFull(point: Point): boolean {
  return point.year !== NONE && point.month > 0 && point.day > 0;
}

/** The value of a point: `2015-11-04`, `XXXX-05-27`, `199`, `2024-Q1`, `2024-05-05T10:00`. Hijri dates become Gregorian. */
export function isoValue(point: Point): string {
  const { equivalent } = point;
  const written = equivalent !== undefined && point.islamic && !equivalent.islamic ? equivalent : point;
  return dateValue(written) + timeValue(point);
}

function dateValue(point: Point): string {
  const { year, month, day, weekday, decade, century, part, hour } = point;
  if (decade >= 0) return String(decade);
  if (century >= 0) return String(century);
  if (part !== '') return `${year === NONE ? 'XXXX' : padYear(year)}-${part}`;
  if (point.islamic && year !== NONE) return hijriValue(year, month, day);
  if (month > 0) {
    const date = `${year === NONE ? 'XXXX' : padYear(year)}-${pad(month)}`;
    return day > 0 ? `${date}-${pad(day)}` : date;
  }
  if (year !== NONE) return padYear(year);
  if (weekday > 0) return `XXXX-WXX-${weekday}`;
  return hour >= 0 ? '' : 'XXXX';
}

/** A Hijri day is one Gregorian day; a month or a year is the days from its first to its last. */
function hijriValue(year: number, month: number, day: number): string {
  if (month > 0 && day > 0) return isoDay(hijriToDayNumber(year, month, day));
  const first = month > 0 ? hijriToDayNumber(year, month, 1) : hijriToDayNumber(year, 1, 1);
  const last = month > 0 ? first + daysInHijriMonth(year, month) - 1 : hijriToDayNumber(year + 1, 1, 1) - 1;
  return `${isoDay(first)}/${isoDay(last)}`;
}

function timeValue({ hour, minute, zone }: Point): string {
  if (hour < 0) return '';
  return `T${pad(hour)}:${pad(minute)}${zone === undefined ? '' : zoneValue(zone)}`;
}

function zoneValue(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The value of a range: from the beginning of one point to the end of the other. */
export function rangeValue(from: Point, to: Point): string {
  // «السنة المالية 2025/2024», as it is typed from right to left
  if (isBareYear(from) && isBareYear(to) && from.year === to.year + 1) return rangeValue(to, from);
  return `${isoValue(from).split('/')[0]}/${isoValue(to).split('/').pop()}`;
}

/** What the checks need of a point; undefined where no number of a calendar date is written. */
export function partsOf(point: Point): DateParts | undefined {
  const { islamic, year, month, otherMonth, day, weekday, ambiguous, equivalent } = point;
  if (year === NONE && month < 0 && weekday < 0) return undefined;
  const other = equivalent === undefined ? undefined : partsOf(equivalent);
  const parts: { -readonly [K in keyof DateParts]: DateParts[K] } = {};
  if (islamic) parts.calendar = 'islamic';
  if (year !== NONE) parts.year = year;
  if (month > 0) parts.month = month;
  if (otherMonth > 0) parts.otherMonth = otherMonth;
  if (day > 0) parts.day = day;
  if (weekday > 0) parts.weekday = weekday;
  if (ambiguous) parts.ambiguous = true;
  if (other !== undefined) parts.equivalent = other;
  return parts;
}

/** The Hijri year in which a Hijri month falls that a Gregorian year names: «رمضان 2015». */
export function hijriYearOf(gregorianYear: number, month: number): number {
  let year = Math.floor(((gregorianYear - 622) * 33) / 32);
  while (gregorianDay(hijriToDayNumber(year, month, 1)).year < gregorianYear) year++;
  return year;
}
