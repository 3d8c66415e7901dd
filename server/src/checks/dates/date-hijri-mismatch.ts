/**
 * Hijri and Gregorian date that are not the same day
 *
 * Where both are written they agree to a day, by the Umm al-Qura calendar.
 *
 * Bad (ar): صدر يوم 13 ربيع الآخر 1441هـ الموافق 20 ديسمبر 2019م.
 * Good (ar): صدر يوم 13 ربيع الآخر 1441هـ الموافق 10 ديسمبر 2019م.
 */

import { isoDay } from '../../spot/dates/gregorian';
import { problem } from '../problem';
import type { BlockCheck } from '../types';
import { dayNumberOf } from './written';

/** The new moon may be seen a day before or after the calendar has it. */
const TOLERANCE = 1;

export const dateHijriMismatch: BlockCheck = {
  code: 'date-hijri-mismatch',
  severity: 'warning',
  scope: 'block',
  run({ text, dates }, report) {
    for (const { start, end, parts } of dates) {
      const point = parts?.from;
      if (point?.equivalent === undefined) continue;
      const [a, b] = [dayNumberOf(point), dayNumberOf(point.equivalent)];
      if (a === undefined || b === undefined || Math.abs(a - b) <= TOLERANCE) continue;
      const hijri = point.calendar === 'islamic' ? a : b;
      report(problem(start, end, 'date-hijri-mismatch', [text.slice(start, end), isoDay(hijri)]));
    }
  },
};
