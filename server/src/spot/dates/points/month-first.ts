/** Months, and dates whose day comes after the month: «mai 2015», «May 5, 2015». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, lettersOf, TokenFlag } from '../../../text/tokens';
import { isFunction, isSign, type Reading } from '../../reading';
import { Cue } from '../lexemes';
import { dayAt } from '../numbers';
import { cueAt, cueBefore, isCapital, isNumber, isWord, wordAt } from '../scan';
import { NONE, type Point } from '../value';
import { isAmountAfterComma } from '../years';
import { begin } from './begin';
import { monthAt, setMonth, takeYear } from './month-names';

/** «May 2015», «May 5, 2015», «July 15-16, 2022», «mai 2015», «أيار/مايو»; also after «شهر», «the month of». */
export function monthFirstAt(reading: Reading, i: number, unit = -1): Point | undefined {
  const { tokens, matches } = reading;
  const name = monthAt(reading, i, unit >= 0);
  if (name === undefined || (name.ambiguous && MONTH_DAY.has(reading.language.id) && !isCapital(reading, i)))
    return undefined;
  const point = unit >= 0 ? begin(reading, unit, -1) : begin(reading, i, wordAt(reading, i, Category.Month, false));
  setMonth(point, name);
  if (
    unit < 0 &&
    MONTH_DAY.has(reading.language.id) &&
    isNumber(reading, name.end) &&
    isAfterSpace(reading, name.end)
  ) {
    const day = dayAt(reading, name.end, true);
    if (day !== undefined && !isHour(reading, day.end)) {
      point.day = day.day;
      point.end = day.end;
      point.monthFirst = true;
      takeYear(reading, point);
      // «In May 15 countries …»
      const amount = point.year === NONE && !day.ordinal && isLowerNoun(reading, day.end);
      if (amount && cueBefore(reading, i, Cue.BeforeYear) >= 0) {
        point.day = -1;
        point.end = name.end;
        point.monthFirst = false;
      } else return point;
    }
  }
  takeYear(reading, point);
  if (point.year !== NONE || unit >= 0 || !name.ambiguous) return point;
  // «in May», «by March»: a capital inside the sentence, after a preposition.
  const before = i - 1;
  const latin = (tokens.flags[i]! & TokenFlag.Arabic) === 0;
  if (latin && (tokens.flags[i]! & TokenFlag.Capital) === 0) return undefined;
  if (latin && lettersOf(tokens, i) === 3 && name.month !== 5) return undefined;
  const proclitic = matches.proclitics[i]!;
  if (proclitic !== 0 && point.from !== tokens.start[i]) return undefined;
  if (before < 0) return isBesideMonth(reading, i, name.end) ? point : undefined;
  const introduced =
    isBesideMonth(reading, i, name.end) ||
    cueBefore(reading, i, Cue.BeforeYear) >= 0 ||
    cueAt(reading, before, Cue.Shift) >= 0 ||
    cueBefore(reading, isHyphen(tokens, before) ? before : i, Cue.Part) >= 0 ||
    (latin && isFunction(reading, before, FunctionWord.Of));
  return introduced ? point : undefined;
}

/** Whether another month is joined to the one from token `i` to `end`: «May and June», «January to March». */
function isBesideMonth(reading: Reading, i: number, end: number): boolean {
  return (
    (isJoint(reading, end) && isCapital(reading, end + 1) && wordAt(reading, end + 1, Category.Month) >= 0) ||
    (isJoint(reading, i - 1) && wordAt(reading, i - 2, Category.Month) >= 0)
  );
}

function isJoint(reading: Reading, i: number): boolean {
  return (
    isFunction(reading, i, FunctionWord.And) ||
    isFunction(reading, i, FunctionWord.To) ||
    (i < reading.tokens.count && isHyphen(reading.tokens, i))
  );
}

/** Languages that write the day after the month, and months with a capital. */
export const MONTH_DAY: ReadonlySet<string> = new Set(['en']);

function isAfterSpace({ tokens }: Reading, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0;
}

function isHour(reading: Reading, i: number): boolean {
  return isSign(reading.tokens, i, ':') || cueAt(reading, i, Cue.Meridiem) >= 0;
}

function isLowerNoun(reading: Reading, i: number): boolean {
  return isAmountAfterComma(reading, i - 1) && isWord(reading, i) && cueAt(reading, i, Cue.At) < 0;
}
