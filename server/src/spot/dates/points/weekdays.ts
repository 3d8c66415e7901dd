/** Weekdays, with the date behind them: «Monday», «Tuesday, 5 May 2015», «قال الوزير، السبت، إن». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isDefinite, isFunction, isSign, type Reading } from '../../reading';
import { Cue, WeekdayBit } from '../lexemes';
import { numericDateAt } from '../numeric';
import { cueAt, cueBefore, isArabic, isAttached, isComma, isInnerHyphen, isNumber, isWord, wordAt } from '../scan';
import type { Point } from '../value';
import { begin } from './begin';
import { dayFirstAt } from './day-first';
import { monthFirstAt } from './month-first';

/** «Monday», «Tuesday, 5 May 2015», «الثلاثاء 19 / 10 / 1436هـ». */
export function weekdayAt(reading: Reading, i: number, outer = i, previous?: Point): Point | undefined {
  const { tokens, matches } = reading;
  const m = wordAt(reading, i, Category.Weekday, outer !== i);
  if (m < 0 || isLastPart(reading, i)) return undefined;
  const lexeme = matches.value[m]!;
  let k = matches.end[m]!;
  if (isSign(tokens, k, '.') && isAttached(reading, k) && (lexeme & WeekdayBit.Ambiguous) !== 0) k++;
  // «Monday morning», «mardi soir»; Arabic has it before the day
  const part = isArabic(reading, i) ? -1 : cueAt(reading, k, Cue.DayPart);
  const alone = part < 0 ? matches.end[m]! : matches.end[part]!;
  if (part >= 0) k = alone;
  // «الجمعة (20 أكتوبر)», «Friday (20 October)»
  const bracket = isSign(tokens, k, '(');
  if (bracket || isComma(reading, k)) k++;
  else if (cueAt(reading, k, Cue.At) >= 0 && !isFunction(reading, k, FunctionWord.From)) k++;
  if (isFunction(reading, k, FunctionWord.Article)) k++;
  const date =
    k < tokens.count
      ? ((isNumber(reading, k) ? numericDateAt(reading, k) : undefined) ??
        dayFirstAt(reading, k, k, undefined) ??
        monthFirstAt(reading, k))
      : undefined;
  const weekday = lexeme & WeekdayBit.Number;
  if (date !== undefined && date.day > 0 && (!bracket || isSign(tokens, date.end, ')'))) {
    if (bracket) date.end++;
    date.weekday = weekday;
    date.outer = outer;
    date.from = matches.start[m]!;
    date.article = false;
    return date;
  }
  const ambiguous = (lexeme & WeekdayBit.Ambiguous) !== 0 && outer === i && (previous?.weekday ?? -1) < 0;
  if (ambiguous && !isWeekdayFor(reading, i, m)) return undefined;
  const point = begin(reading, outer, m);
  point.end = alone;
  point.weekday = weekday;
  return point;
}

/** «Boulogne-sur-Mer, le 3 mai»: the last part of a name is no abbreviated weekday. */
function isLastPart(reading: Reading, i: number): boolean {
  return isInnerHyphen(reading, i - 1) && wordAt(reading, i - 2, Category.Weekday) < 0;
}

/** Whether what stands around the word at token `i`, up to `end`, makes it a weekday: «صباح الجمعة», «الأحد المقبل», «من الأحد إلى الخميس». */
function isWeekdayFor(reading: Reading, i: number, m: number): boolean {
  const end = reading.matches.end[m]!;
  if (cueAt(reading, end, Cue.Shift) >= 0 || cueBefore(reading, i, Cue.DayPart) >= 0) return true;
  if (isFunction(reading, end, FunctionWord.To) && wordAt(reading, end + 1, Category.Weekday) >= 0) return true;
  // «اليوم الخميس الموافق 8 يناير»
  if (cueAt(reading, end, Cue.Corresponding) >= 0) return true;
  return isWeekdayOfNews(reading, i, m);
}

/** «قال الوزير، السبت، إن»: an Arabic weekday that depends on no noun; «صلاة الجمعة» has one. */
function isWeekdayOfNews(reading: Reading, i: number, m: number): boolean {
  const { tokens, matches } = reading;
  if (!isArabic(reading, i) || matches.start[m] !== tokens.start[i] || !isDefinite(reading, i)) return false;
  const end = matches.end[m]!;
  const closed = end >= tokens.count || !isWord(reading, end);
  if (i === 0 || !isWord(reading, i - 1)) return closed && i > 0 && isComma(reading, i - 1);
  // «أعلنت وزارة الخارجية الجمعة أن …»
  return (
    (isDefinite(reading, i - 1) || isToThem(reading, i - 1)) && (closed || isFunction(reading, end, FunctionWord.That))
  );
}

/** Whether token `i` is «له», «لها», «لهم» in «في بيان لها الجمعة». */
function isToThem({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i]!;
  return tokens.folded[at] === 0x644 && tokens.folded[at + 1] === 0x647 && tokens.foldedStart[i + 1]! - at <= 3;
}
