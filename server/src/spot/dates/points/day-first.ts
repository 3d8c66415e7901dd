/** Dates whose day comes before the month: «27 أيار/مايو 2015», «the 5th of May», «le premier mai». */

import { Category } from '../../../lexicon/categories';
import { isHyphen } from '../../../text/tokens';
import type { Reading } from '../../reading';
import { Cue, Unit, UnitBit } from '../lexemes';
import { dayAt } from '../numbers';
import {
  canBeListed,
  cueAt,
  isArabic,
  isArabicParticle,
  isAttached,
  isCapital,
  isInnerHyphen,
  isNumber,
  isWord,
  skipLinkWords,
  wordAt,
} from '../scan';
import { NONE, type Point } from '../value';
import { isAmountAfterComma, yearAt } from '../years';
import { begin } from './begin';
import { MONTH_DAY } from './month-first';
import { monthAt, setMonth, takeYear } from './month-names';

/** «27 أيار/مايو 2015», «the 5th of May», «le premier mai»; a day alone where `bareDay` allows. */
export function dayFirstAt(reading: Reading, i: number, outer: number, previous: Point | undefined): Point | undefined {
  const { tokens, matches } = reading;
  const number = isNumber(reading, i);
  if (number && isAttached(reading, i) && i > 0) {
    // «COVID-19 May», «5.12 May», «(A/3», but «8/9 May».
    const sign = tokens.sign[i - 1]!;
    const joined = sign === 0x2e || (sign === 0x2f && previous === undefined);
    if (isWord(reading, i - 1) ? !isArabicParticle(reading, i - 1) : joined) return undefined;
    if (isHyphen(tokens, i - 1) && previous === undefined && isAttached(reading, i - 1) && isWord(reading, i - 2))
      return undefined;
  }
  const day = dayAt(reading, i, outer !== i);
  if (day === undefined || (day.ordinal && !number && countsPart(reading, i))) return undefined;
  let k = day.end;
  // «the 5th day of May»
  const unit = wordAt(reading, k, Category.TimeUnit);
  if (day.ordinal && unit >= 0 && (matches.value[unit]! & UnitBit.Unit) === Unit.Day) k = matches.end[unit]!;
  const links = skipLinkWords(reading, k);
  const of = links > k && links <= k + 1;
  let at = of ? links : k;
  // «5-Feb-2024»
  const dashed = number && isDashBeforeMonth(reading, k);
  if (dashed) at = k + 1;
  const monthWord = wordAt(reading, at, Category.TimeUnit);
  let named = false;
  if (monthWord >= 0 && (matches.value[monthWord]! & UnitBit.Unit) === Unit.Month) {
    named = true;
    at = skipLinkWords(reading, matches.end[monthWord]!);
  }
  const month = links <= k + 1 ? monthAt(reading, at, true) : undefined;
  if (month === undefined && !previous?.monthFirst && !canBeListed(reading, day.end)) return undefined;
  const point = begin(reading, outer, number ? -1 : phraseOfDay(reading, i));
  if (number) point.from = tokens.start[i]!;
  point.day = day.day;
  if (month !== undefined) {
    // «one may», «second march»: in words a month that is another word needs «of».
    if (month.ambiguous && !isArabic(reading, at) && !number && !of && !named && !isCapital(reading, at))
      return undefined;
    if (month.ambiguous && MONTH_DAY.has(reading.language.id) && !isCapital(reading, at)) return undefined;
    setMonth(point, month);
    if (dashed && isHyphen(tokens, month.end)) takeDashedYear(reading, point);
    else takeYear(reading, point);
    // «أول شوال» may be anything; «غرة محرم 1446» is not.
    const vague = month.ambiguous && month.islamic && !number && !named && !of;
    return vague && point.year === NONE ? undefined : point;
  }
  // A day alone: of a list or a range whose month follows or came before.
  point.end = day.end;
  if (previous?.monthFirst && number) {
    takeYear(reading, point);
    point.monthFirst = true;
    if (point.year === NONE && isAmountAfterComma(reading, point.end)) return undefined;
    return point;
  }
  return canBeListed(reading, day.end) ? point : undefined;
}

/** «5-Feb», «29- تموز- 2026»: spaces may stand around the dashes where there are two of them. */
function isDashBeforeMonth(reading: Reading, i: number): boolean {
  if (!isHyphen(reading.tokens, i)) return false;
  const month = wordAt(reading, i + 1, Category.Month);
  if (month < 0) return false;
  const end = reading.matches.end[month]!;
  return isInnerHyphen(reading, i) || (isHyphen(reading.tokens, end) && yearAt(reading, end + 1, false) !== undefined);
}

function takeDashedYear(reading: Reading, point: Point): void {
  const year = yearAt(reading, point.end + 1, false);
  if (year === undefined) return;
  point.year = year.year;
  point.end = year.end;
}

/** Whether the Arabic ordinal at token `i` says which week or half it is: «الأسبوع الأول من مايو». */
function countsPart(reading: Reading, i: number): boolean {
  if (!isArabic(reading, i)) return false;
  const unit = wordAt(reading, i - 1, Category.TimeUnit, false);
  if (unit >= 0) return (reading.matches.value[unit]! & UnitBit.Unit) !== Unit.Day;
  return cueAt(reading, i - 1, Cue.Fraction, false) >= 0;
}

function phraseOfDay(reading: Reading, i: number): number {
  const ordinal = wordAt(reading, i, Category.OrdinalWord, false);
  return ordinal >= 0 ? ordinal : wordAt(reading, i, Category.NumberWord, false);
}
