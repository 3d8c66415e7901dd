import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  gregorianDay,
  isoDay,
  isoWeek,
  parseIsoDay,
  weekdayOf,
} from '../../../server/src/spot/dates/gregorian';
import { dayNumberToHijri, hijriToDayNumber } from '../../../server/src/spot/dates/hijri';
import { FIRST_YEAR, LAST_YEAR } from '../../../server/src/spot/dates/umm-al-qura';

const DAY = 86_400_000;

describe('Umm al-Qura', () => {
  it('agrees with ICU on the first day of every month of the table', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', dateStyle: 'short' });
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
      for (let month = 1; month <= 12; month++)
        expect(format.format(hijriToDayNumber(year, month, 1) * DAY)).toMatch(new RegExp(`^${month}/1/${year}\\b`));
  });

  it('goes both ways, inside the table and outside', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2300, 1, 1); day += 7) {
      const { year, month, day: dayOfMonth } = dayNumberToHijri(day);
      expect(hijriToDayNumber(year, month, dayOfMonth)).toBe(day);
    }
  });

  it('known days', () => {
    expect(isoDay(hijriToDayNumber(1436, 10, 19))).toBe('2015-08-04');
    expect(isoDay(hijriToDayNumber(1446, 9, 14))).toBe('2025-03-14');
    expect(dayNumberToHijri(parseIsoDay('2015-08-04')!)).toEqual({ year: 1436, month: 10, day: 19 });
  });
});

describe('Gregorian', () => {
  it('agrees with Date', () => {
    for (let day = dayNumber(1583, 1, 1); day < dayNumber(2400, 1, 1); day += 11) {
      const date = new Date(day * DAY);
      expect(gregorianDay(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }
  });

  it('knows what is no day', () => {
    expect(parseIsoDay('2023-02-29')).toBeUndefined();
    expect(parseIsoDay('2024-02-29')).toBe(dayNumber(2024, 2, 29));
  });

  it('weeks of ISO 8601', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2025, 6, 5))).toEqual({ year: 2025, week: 23 });
  });
});
