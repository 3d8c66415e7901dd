/** Years that stand alone: «in 2015», «2014-15», «FY25». */

import { isHyphen } from '../../../text/tokens';
import { isSign, type Reading } from '../../reading';
import { Cue } from '../lexemes';
import { cueAt, digits, isAttached, isNumber, skipLinkWords } from '../scan';
import { isBareYear, newPoint, type Point } from '../value';
import {
  hasYearContext,
  isAmountAfterComma,
  isDetermined,
  isSlashedPair,
  isYearNumber,
  postBefore,
  yearAt,
} from '../years';
import { begin } from './begin';

export function isPlausible(year: number): boolean {
  return year >= 1300 && year <= 2200;
}

export function yearPoint(reading: Reading, i: number): Point {
  const point = newPoint(i, reading.tokens.start[i]!);
  const year = yearAt(reading, i, false)!;
  point.year = year.year;
  point.islamic = year.islamic;
  point.end = year.end;
  return point;
}

/** «fiscal year 2025», «FY25», «السنة المالية 2015». Two years («2014/15») are left to the run. */
export function fiscalYearAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Fiscal, false);
  if (m < 0) return undefined;
  const { tokens, matches } = reading;
  const k = skipLinkWords(reading, matches.end[m]!);
  if (!isNumber(reading, k)) return undefined;
  const point = begin(reading, i, m);
  point.article = true;
  if (digits(reading, k) === 2 && isAttached(reading, k)) {
    point.year = 2000 + tokens.value[k]!;
    point.end = k + 1;
    return point;
  }
  const slashed = isSign(tokens, k + 1, '/');
  if (digits(reading, k) !== 4 || !(slashed || yearAt(reading, k, false) !== undefined)) return undefined;
  const year = slashed ? { year: tokens.value[k]!, islamic: false, end: k + 1 } : yearAt(reading, k, false)!;
  point.year = year.year;
  point.islamic = year.islamic;
  point.end = year.end;
  return point;
}

/** The second of two years, of which only the last digits are written: «2014-15», «2014/15». */
export function shortYearAt(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
  const { tokens } = reading;
  if (previous === undefined || !isBareYear(previous) || digits(reading, i) !== 2 || !isAttached(reading, i))
    return undefined;
  const hyphen = isHyphen(tokens, i - 1);
  if (!hyphen && !isSign(tokens, i - 1, '/')) return undefined;
  const year = Math.floor(previous.year / 100) * 100 + tokens.value[i]!;
  if (year !== previous.year + 1 && !(hyphen && year > previous.year)) return undefined;
  if (isAttached(reading, i + 1) && (isSign(tokens, i + 1, '/') || isHyphen(tokens, i + 1))) return undefined;
  const point = newPoint(i, tokens.start[i]!);
  point.year = year;
  point.end = i + 1;
  return point;
}

/** A year alone: where its context says so, or after another year. */
export function bareYearAt(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
  const { tokens } = reading;
  const era = yearAt(reading, i, false);
  // An era written onto the number needs no context: «2015م», «1436هـ».
  const marked =
    era !== undefined &&
    era.end > i + 1 &&
    (digits(reading, i) === 4 || tokens.end[era.end - 1]! - tokens.start[i + 1]! > 1);
  const slashed = isSign(tokens, i - 1, '/');
  if (marked && !slashed) return yearPoint(reading, i);
  if (!slashed && isSlashedPair(reading, i)) return yearPoint(reading, i);
  if (previous !== undefined && isBareYear(previous)) {
    const joined = isHyphen(tokens, i - 1) || (previous.outer > 0 && isDetermined(reading, previous.outer));
    if (isYearNumber(reading, i) && (joined || !isAmountAfterComma(reading, i))) return yearPoint(reading, i);
    // «2015/2016», «1437/1436هـ»
    if (slashed && !isSign(tokens, i + 1, '/') && era !== undefined && isPlausible(era.year))
      return yearPoint(reading, i);
    if (previous.islamic && era?.islamic) return yearPoint(reading, i);
    return undefined;
  }
  if (!hasYearContext(reading, i) || postBefore(reading, i) >= 0) return undefined;
  return yearPoint(reading, i);
}
