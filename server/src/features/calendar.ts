/** Dates as a hover writes them: weekday, distance, Hijri. Works on ISO days, in UTC, so that no time zone matters. */

import type { DisplayLanguage } from '../l10n';

/** Days since 1 January 1970 of `YYYY-MM-DD`, or undefined where it is no such day. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000);
}

/** The day written out in the display language with its weekday, Gregorian. */
export function weekdayAndDate(day: number, display: DisplayLanguage): string {
  return format(day, display, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'gregory');
}

/** The day in the Umm al-Qura calendar, written out in the display language. */
export function hijriName(day: number, display: DisplayLanguage): string {
  return format(day, display, { day: 'numeric', month: 'long', year: 'numeric' }, 'islamic-umalqura');
}

/** A number of days in words: «1 day», «3 jours», «يومان». */
export function lengthInDays(days: number, display: DisplayLanguage): string {
  const options = { style: 'unit', unit: 'day', unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(LOCALES[display], options).format(days);
}

/** Statements write the day first, also in English. */
const LOCALES: Readonly<Record<DisplayLanguage, string>> = { ar: 'ar', en: 'en-GB', fr: 'fr' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: number, display: DisplayLanguage, options: Intl.DateTimeFormatOptions, calendar: string): string {
  const key = `${display} ${calendar} ${Object.keys(options).join()}`;
  let formatter = formats.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(LOCALES[display], {
      ...options,
      calendar,
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    formats.set(key, formatter);
  }
  const written = formatter.format(new Date(day * 86_400_000));
  return display === 'fr' ? written.replace(/(^| )1 (?=\D)/, '$11er ') : written;
}
