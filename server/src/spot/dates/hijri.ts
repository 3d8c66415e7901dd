/**
 * The Hijri calendar of Umm al-Qura, both ways. Inside its table (1300–1600 AH, 1882–2174) it is the official Saudi
 * civil calendar; outside, the arithmetic calendar («tabular», civil epoch), which may differ from it by a day or two.
 */

import type { CalendarDay } from './gregorian';
import { FIRST_DAY, FIRST_YEAR, LAST_YEAR, LONG_MONTHS } from './umm-al-qura';

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
/** Day number of 1 Muharram of the years of the table, and of the year after it. */
const YEAR_START = new Int32Array(YEARS + 1);
const LONG = new Uint16Array(YEARS);

let start = FIRST_DAY;
for (let k = 0; k < YEARS; k++) {
  const long = Number.parseInt(LONG_MONTHS.slice(k * 3, k * 3 + 3), 16);
  LONG[k] = long;
  YEAR_START[k] = start;
  start += 29 * 12;
  for (let bits = long; bits !== 0; bits &= bits - 1) start++;
}
YEAR_START[YEARS] = start;

/** Day number of 1 Muharram 1 AH in the arithmetic calendar: 16 July 622, Julian. */
const CIVIL_EPOCH = -492148;

/** Days of a Hijri month: 29 or 30. */
export function daysInHijriMonth(year: number, month: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return 29 + ((LONG[year - FIRST_YEAR]! >> (month - 1)) & 1);
  if (month === 12) return (11 * year + 14) % 30 < 11 ? 30 : 29;
  return month % 2 === 1 ? 30 : 29;
}

/** Day number (days since 1 January 1970) of a Hijri date; days beyond the end of the month run on. */
export function hijriToDayNumber(year: number, month: number, day: number): number {
  let number: number;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) {
    number = YEAR_START[year - FIRST_YEAR]!;
    for (let m = 1; m < month; m++) number += daysInHijriMonth(year, m);
  } else {
    number = CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
  }
  return number + day - 1;
}

/** The Hijri date of a day number. */
export function dayNumberToHijri(number: number): CalendarDay {
  let year: number;
  if (number >= FIRST_DAY && number < YEAR_START[YEARS]!) {
    let low = 0;
    let high = YEARS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (YEAR_START[middle]! <= number) low = middle;
      else high = middle;
    }
    year = FIRST_YEAR + low;
  } else {
    year = Math.floor((30 * (number - CIVIL_EPOCH) + 10646) / 10631);
    // At the ends of the table the two calendars may lie a day apart.
    if (year === FIRST_YEAR) year--;
    if (year === LAST_YEAR) year++;
  }
  let month = 1;
  let day = number - hijriToDayNumber(year, 1, 1) + 1;
  while (month < 12 && day > daysInHijriMonth(year, month)) day -= daysInHijriMonth(year, month++);
  return { year, month, day };
}
