/** Dates in digits alone: «4/8/2015», «04.08.2015», «2015-08-04», «19 / 10 / 1436هـ». */

import { isHyphen } from '../../text/tokens';
import { isSign, type Reading } from '../reading';
import { Era } from './lexemes';
import { digits, isArabic, isArabicParticle, isAttached, isNumber, isWord } from './scan';
import { hijriYearOf, newPoint, type Point } from './value';
import { eraAt } from './years';

/**
 * Languages whose readers take the month first in doubt, unless full stops part the numbers; English texts use both orders,
 * and the doubt is noted.
 */
const MONTH_FIRST: ReadonlySet<string> = new Set(['en']);

/** The date in digits that begins at token `i`, or undefined. */
export function numericDateAt(reading: Reading, i: number): Point | undefined {
  const { tokens } = reading;
  const { sign, value } = tokens;
  if (!isSeparator(reading, i + 1) || !isNumber(reading, i + 2) || !isSeparator(reading, i + 3)) return undefined;
  if (sign[i + 1] !== sign[i + 3] || !isNumber(reading, i + 4)) return undefined;
  // A symbol of a document, or more numbers: «A/4/8/2015», «1.2.2015.3»; «و4/8/2015» is a date.
  const onto = isWord(reading, i - 1)
    ? !isArabicParticle(reading, i - 1)
    : isSeparator(reading, i - 1) && !isAfterDay(reading, i);
  if (isAttached(reading, i) && onto) return undefined;
  if (isSeparator(reading, i + 5) && isAttached(reading, i + 5) && isNumber(reading, i + 6)) return undefined;
  const yearFirst = digits(reading, i) === 4;
  const y = yearFirst ? i : i + 4;
  if (digits(reading, y) !== 4) return undefined;
  const first = yearFirst ? i + 2 : i;
  const second = yearFirst ? i + 4 : i + 2;
  if (digits(reading, first) > 2 || digits(reading, second) > 2) return undefined;
  const a = value[first]!;
  const b = value[second]!;
  if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  let year = value[y]!;
  if (year < 1000 || year >= 3000) return undefined;

  const point = newPoint(i, tokens.start[i]!);
  point.end = i + 5;
  const era = eraAt(reading, point.end);
  if (era !== undefined) point.end = era.end;
  point.islamic = era !== undefined ? era.era === Era.Hijri : year >= 1300 && year < 1600;
  let monthFirst = yearFirst;
  if (!yearFirst) {
    monthFirst = MONTH_FIRST.has(reading.language.id) && !point.islamic && !isSign(tokens, i + 1, '.');
    if (a > 12) monthFirst = false;
    else if (b > 12) monthFirst = true;
    else point.ambiguous = monthFirst && a !== b;
  } else if (a > 12) monthFirst = false;
  point.month = monthFirst ? a : b;
  point.day = monthFirst ? b : a;
  if (point.islamic && year > 1700) year = hijriYearOf(year, point.month);
  point.year = year;
  return point;
}

/** Tokens before the day of a dateline without its year, at most. */
const DATELINE_REACH = 5;

/** The day and month of a dateline, «طرابلس - 5 - 3 (وال) --», where token `i` is the day: only an agency in brackets tells it from a score. */
export function datelineAt(reading: Reading, i: number): Point | undefined {
  const { tokens } = reading;
  if (i < 2 || i > DATELINE_REACH || !isArabic(reading, 0) || !isHyphen(tokens, i - 1)) return undefined;
  if (!isHyphen(tokens, i + 1) || !isNumber(reading, i + 2)) return undefined;
  const agency = isSign(tokens, i + 3, '(') && isWord(reading, i + 4) && isSign(tokens, i + 5, ')');
  const day = tokens.value[i]!;
  const month = tokens.value[i + 2]!;
  if (!agency || day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const point = newPoint(i, tokens.start[i]!);
  point.day = day;
  point.month = month;
  point.end = i + 3;
  return point;
}

/** «3-5/5/2024»: a dash after the first of two days, where slashes or full stops part the date. */
function isAfterDay(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!isHyphen(tokens, i - 1) || isHyphen(tokens, i + 1) || !isNumber(reading, i - 2)) return false;
  const standsAlone = !isAttached(reading, i - 2) || (!isSeparator(reading, i - 3) && !isWord(reading, i - 3));
  return standsAlone && tokens.value[i - 2]! < tokens.value[i]! && tokens.value[i - 2]! > 0;
}

function isSeparator({ tokens }: Reading, i: number): boolean {
  return isSign(tokens, i, '/') || isSign(tokens, i, '.') || (i < tokens.count && isHyphen(tokens, i));
}
