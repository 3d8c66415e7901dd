/** One point of calendar time at a token: which of the grammars here reads it, and what belongs to it besides. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, lettersOf, TokenKind } from '../../../text/tokens';
import { isFunction, isSign, type Reading } from '../../reading';
import { clockAt } from '../clock';
import { Cue, Reference } from '../lexemes';
import { datelineAt, numericDateAt } from '../numeric';
import { argumentOf, cueAt, isArabic, isAttached, isComma, isNumber, isWord, openersAt } from '../scan';
import { hijriYearOf, isBareDay, isBareYear, isFull, NONE, newPoint, type Point } from '../value';
import { yearAt } from '../years';
import { afterUnit } from './after-unit';
import { takesArticle } from './begin';
import { centuryAt, decadeAt, decadeWordAt } from './centuries';
import { dayFirstAt } from './day-first';
import { lastAt, takeRelativeYear, todayAt } from './from-today';
import { bareYearAt, fiscalYearAt, isPlausible, shortYearAt, yearPoint } from './lone-years';
import { monthFirstAt } from './month-first';
import { afterPart, fractionAt, seasonAt } from './parts-of-years';
import { takeTime } from './times';
import { weekdayAt } from './weekdays';

/**
 * The point of time at token `i`, or undefined. A day without its month is one too, since the month may follow
 * («17 and 29 February»); so is, after a year (`previous`), a number that without it would be none.
 */
export function pointAt(reading: Reading, i: number, previous?: Point): Point | undefined {
  const base = basePointAt(reading, i, previous);
  if (base !== undefined && !isBareDay(base)) extend(reading, base);
  return base;
}

/** The same without what follows the point; `simple`: no part of a date, no time, so that points do not nest. */
function basePointAt(reading: Reading, i: number, previous: Point | undefined, simple = false): Point | undefined {
  const { tokens, matches } = reading;
  if (i >= tokens.count) return undefined;
  // Proclitics stand before the first word of a date, not inside it; after «و» a new point begins.
  const categories = matches.categories[i]!;
  if (tokens.kind[i] === TokenKind.Number) {
    return (
      numericDateAt(reading, i) ??
      datelineAt(reading, i) ??
      shortYearAt(reading, i, previous) ??
      centuryAt(reading, i, previous) ??
      dayFirstAt(reading, i, i, previous) ??
      decadeAt(reading, i) ??
      (isAttached(reading, i + 1) && isWord(reading, i + 1) ? fractionAt(reading, i) : undefined) ??
      (simple ? undefined : timedDateAt(reading, i)) ??
      bareYearAt(reading, i, previous)
    );
  }
  if ((categories & (1 << Category.Month)) !== 0) {
    const point = monthFirstAt(reading, i);
    if (point !== undefined) return point;
  }
  if ((categories & (1 << Category.Weekday)) !== 0) {
    const point = weekdayAt(reading, i, i, previous);
    if (point !== undefined) return point;
  }
  if ((categories & ((1 << Category.OrdinalWord) | (1 << Category.NumberWord))) !== 0) {
    const point =
      (simple || !isArabic(reading, i) ? undefined : timedDateAt(reading, i)) ??
      centuryAt(reading, i, previous) ??
      dayFirstAt(reading, i, i, previous) ??
      fractionAt(reading, i);
    if (point !== undefined) return point;
  }
  if ((categories & (1 << Category.TimeUnit)) !== 0) {
    const point = afterUnit(reading, i, previous);
    if (point !== undefined) return point;
  }
  const openers = openersAt(reading, i);
  const has = (kind: Cue): boolean => (openers & (1 << kind)) !== 0;
  let point: Point | undefined;
  if (has(Cue.Fraction) || has(Cue.LastOf)) point = fractionAt(reading, i);
  if (point === undefined && !simple && has(Cue.Part)) point = partOfDateAt(reading, i);
  if (point === undefined && has(Cue.Season)) point = seasonAt(reading, i);
  if (point === undefined && has(Cue.Fiscal)) point = fiscalYearAt(reading, i);
  if (point === undefined && (has(Cue.Decade) || has(Cue.DecadeOf))) point = decadeWordAt(reading, i);
  if (point === undefined && !simple && (has(Cue.Clock) || has(Cue.TimeOfDay))) point = timedDateAt(reading, i);
  if (point === undefined && has(Cue.Shift)) point = lastAt(reading, i);
  if (point === undefined && !simple && has(Cue.Relative)) point = todayAt(reading, i);
  return point;
}

/** «early 2023», «the end of May», «mid-2015», «أواخر عام 2024», «fin 2014»: the value is the date's own. */
function partOfDateAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Part, false);
  if (m < 0) return undefined;
  const k = afterPart(reading, reading.matches.end[m]!);
  const year = yearAt(reading, k, false);
  const suffixed = year !== undefined && isAttached(reading, year.end) && isWord(reading, year.end);
  const inner =
    year !== undefined && isPlausible(year.year) && !suffixed
      ? yearPoint(reading, k)
      : basePointAt(reading, k, undefined, true);
  if (inner === undefined || inner.day > 0 || inner.hour >= 0 || inner.from !== reading.tokens.start[k])
    return undefined;
  inner.outer = i;
  inner.from = reading.matches.start[m]!;
  inner.article = takesArticle(reading);
  return inner;
}

/** A time and its day: «10 a.m. on 5 May 2024», «midnight on 15 February», «الساعة العاشرة صباحا من يوم 5 مايو». */
function timedDateAt(reading: Reading, i: number): Point | undefined {
  const clock = clockAt(reading, i);
  if (clock === undefined) return undefined;
  const { tokens, matches } = reading;
  let k = clock.end;
  if (isComma(reading, k)) k++;
  const link = cueAt(reading, k, Cue.At);
  if (link >= 0) k = matches.end[link]!;
  if (isFunction(reading, k, FunctionWord.Article)) k++;
  const date = k < tokens.count ? dateOfTime(reading, k) : undefined;
  const clockWord = cueAt(reading, i, Cue.Clock, false);
  const from =
    clockWord >= 0 ? matches.start[clockWord]! : isNumber(reading, i) ? tokens.start[i]! : matches.stemStart[i]!;
  if (date !== undefined) {
    date.outer = i;
    date.from = from;
    date.article = false;
    date.hour = clock.hour;
    date.minute = clock.minute;
    date.zone = clock.zone;
    return date;
  }
  if (!clock.certain) return undefined;
  const point = newPoint(i, from);
  point.end = clock.end;
  point.hour = clock.hour;
  point.minute = clock.minute;
  point.zone = clock.zone;
  return point;
}

function dateOfTime(reading: Reading, k: number): Point | undefined {
  const date = basePointAt(reading, k, undefined, true);
  return date !== undefined && date.hour < 0 && (date.day > 0 || date.weekday > 0) && !isBareDay(date)
    ? date
    : undefined;
}

/** Takes in what follows a point: its time, «prochain», the same day in the other calendar. */
function extend(reading: Reading, point: Point): void {
  const { tokens, matches } = reading;
  if (point.year === NONE && point.direction < 0 && (point.month > 0 || point.weekday > 0)) {
    const shift = cueAt(reading, point.end, Cue.Shift);
    if (shift >= 0) {
      const direction = argumentOf(reading, shift);
      const end = matches.end[shift]!;
      const unitNext = end < tokens.count && (matches.categories[end]! & (1 << Category.TimeUnit)) !== 0;
      // «الثاني من يوليو الجاري», «le 6 juin courant»
      const current =
        direction === Reference.Present && (isArabic(reading, point.end) ? point.month > 0 : point.day > 0);
      if (
        (direction === Reference.Past || direction === Reference.Future || current) &&
        !unitNext &&
        !isFunction(reading, point.end - 1, FunctionWord.Article)
      ) {
        point.direction = direction as Reference;
        point.end = end;
      }
    }
    if (point.month > 0 && point.direction < 0 && !point.islamic) takeRelativeYear(reading, point);
  }
  if (point.day > 0 || (point.weekday > 0 && point.month < 0)) {
    takeEquivalent(reading, point);
    if (point.hour < 0) takeTime(reading, point);
  } else if (point.year !== NONE && (point.islamic || isBareYear(point))) takeEquivalent(reading, point);
}

function yearWithEraAt(reading: Reading, i: number): Point | undefined {
  const year = yearAt(reading, i, false);
  return year !== undefined && year.end > i + 1 ? yearPoint(reading, i) : undefined;
}

/** Whether two years of two calendars share some months: «1445هـ / 2024م». */
function isSameYear(point: Point, other: Point): boolean {
  if (!isBareYear(point) || !isBareYear(other)) return false;
  const [hijri, gregorian] = point.islamic ? [point.year, other.year] : [other.year, point.year];
  return Math.abs(hijri - hijriYearOf(gregorian, 7)) <= 1;
}

/** «… هـ الموافق 4 / 8 / 2015م», «14 March 2025 (14 Ramadan 1446)». */
function takeEquivalent(reading: Reading, point: Point): void {
  const { tokens, matches } = reading;
  let k = point.end;
  const comma = isComma(reading, k);
  if (comma) k++;
  const bracket = isSign(tokens, k, '(');
  if (bracket) k++;
  let cue = cueAt(reading, k, Cue.Corresponding, false);
  const joint = cue < 0 && !bracket && (isHyphen(tokens, k) || isSign(tokens, k, '/'));
  // «25 شوال 1445هـ - الموافق 4 مايو 2024م»
  if (joint && cue < 0) cue = cueAt(reading, k + 1, Cue.Corresponding, false);
  if (cue >= 0) k = matches.end[cue]!;
  else if (joint) k++;
  // «الجمعة، 19 رمضان 1445، 29 مارس 2024»
  else if (!bracket && !(comma && isFull(point) && isNumber(reading, k))) return;
  if (cue >= 0 && isWord(reading, k) && lettersOf(tokens, k) <= 2 && isNumber(reading, k + 1)) k++;
  if (k >= tokens.count) return;
  // «5 رجب 1446هـ/5 يناير 2025م»
  const onto = joint && isAttached(reading, k) ? point : undefined;
  const other = basePointAt(reading, k, onto, true) ?? yearWithEraAt(reading, k);
  if (other === undefined || isBareDay(other) || other.hour >= 0) return;
  if (cue < 0 && (other.islamic === point.islamic || isFull(point) !== isFull(other))) return;
  if (cue < 0 && point.month < 0 && !isSameYear(point, other)) return;
  if (cue >= 0 && other.day < 0 && point.day > 0) return;
  if (bracket && !isSign(tokens, other.end, ')')) return;
  // «الثلاثاء الموافق 10 / 12 / 2019م»
  if (point.month < 0 && point.year === NONE) {
    Object.assign(point, { ...other, outer: point.outer, from: point.from, weekday: point.weekday });
    // «الثلاثاء الموافق 13 رجب 1445هـ الموافق 25 يناير 2024م»
    if (point.month > 0) takeEquivalent(reading, point);
    return;
  }
  point.equivalent = other;
  point.end = bracket ? other.end + 1 : other.end;
  // The date's own calendar is the Hijri one where either is.
  if (other.islamic && !point.islamic) {
    const weekday = point.weekday > 0 ? point.weekday : other.weekday;
    const gregorian: Point = { ...point, equivalent: undefined };
    Object.assign(point, {
      islamic: true,
      year: other.year,
      month: other.month,
      otherMonth: other.otherMonth,
      day: other.day,
      weekday,
      ambiguous: false,
      equivalent: gregorian,
    });
  }
}
