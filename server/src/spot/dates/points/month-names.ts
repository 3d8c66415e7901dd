/** The name of a month, and the year behind it. */

import { Category } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { isHyphen } from '../../../text/tokens';
import { isSign, type Reading } from '../../reading';
import { Era, MonthBit, Unit, UnitBit } from '../lexemes';
import { countAt } from '../numbers';
import { isAttached, isComma, isNumber, skipLinkWords, wordAt } from '../scan';
import { hijriYearOf, type Point } from '../value';
import { eraAt, isAmountAfterComma, isYearNumber, type Year, yearAt } from '../years';

interface MonthName {
  readonly month: number;
  readonly other: number;
  readonly islamic: boolean;
  readonly ambiguous: boolean;
  readonly end: number;
}

/** The name of a month at token `i`, or both of a dual name: «May», «أيار/مايو», «يوليو (تموز)», «Sept.». */
export function monthAt(reading: Reading, i: number, bare: boolean): MonthName | undefined {
  const { tokens, matches } = reading;
  const m = wordAt(reading, i, Category.Month, bare);
  if (m < 0) return undefined;
  const lexeme = matches.value[m]!;
  const month = lexeme & MonthBit.Number;
  let end = matches.end[m]!;
  let other = -1;
  let ambiguous = (lexeme & MonthBit.Ambiguous) !== 0;
  if ((lexeme & MonthBit.Abbreviated) !== 0 && isSign(tokens, end, '.') && isAttached(reading, end)) end++;
  // «30 ديسمبر كانون الأول»
  const same = wordAt(reading, end, Category.Month);
  if (same >= 0 && (matches.value[same]! ^ lexeme) === MonthBit.Twin) end = matches.end[same]!;
  const slash = isSign(tokens, end, '/');
  const bracket = isSign(tokens, end, '(');
  if (slash || bracket || isHyphen(tokens, end)) {
    const twin = wordAt(reading, end + 1, Category.Month);
    if (twin >= 0) {
      const second = matches.value[twin]!;
      const twinEnd = matches.end[twin]!;
      const dual = ((second ^ lexeme) & MonthBit.Twin) !== 0 || (bracket && (second & MonthBit.Number) === month);
      if (dual && ((second ^ lexeme) & MonthBit.Islamic) === 0 && (!bracket || isSign(tokens, twinEnd, ')'))) {
        const number = second & MonthBit.Number;
        if (slash || bracket || number === month) {
          if (number !== month) other = number;
          end = bracket ? twinEnd + 1 : twinEnd;
          ambiguous = false;
        }
      }
    }
  }
  return { month, other, islamic: (lexeme & MonthBit.Islamic) !== 0, ambiguous, end };
}

export function setMonth(point: Point, name: MonthName): void {
  point.month = name.month;
  point.otherMonth = name.other;
  point.islamic = name.islamic;
  point.end = name.end;
}

/** Reads the year after a month or a day and month: «2015», «, 2015», «من عام 2015», «de l'année 2015», «1446هـ». */
export function takeYear(reading: Reading, point: Point): void {
  const { tokens, matches } = reading;
  let k = point.end;
  // «14 December. 1967» is a slip for a comma.
  const comma = isComma(reading, k) || (point.day > 0 && isSign(tokens, k, '.') && isYearNumber(reading, k + 1));
  if (comma) k++;
  let named = false;
  const links = skipLinkWords(reading, k);
  for (const at of links > k ? [k, links] : [k]) {
    const unit = wordAt(reading, at, Category.TimeUnit, false);
    if (unit >= 0 && (matches.value[unit]! & UnitBit.Unit) === Unit.Year) {
      const attached = matches.start[unit] !== tokens.start[at];
      // «لعام 2015» goes on; «وعام 2015» is another date.
      if (attached && (matches.proclitics[at]! & ~Proclitic.Lam) !== 0) return;
      k = matches.end[unit]!;
      named = true;
      break;
    }
  }
  if (!named && links > k) {
    // «mai de 2015», «May of 2015»; not «27 of the 2015 …».
    if (links > k + 1) return;
    k = links;
  }
  let year = yearAt(reading, k, point.islamic);
  year ??= yearInWords(reading, k, named, point.islamic);
  if (year === undefined) return;
  if (year.islamic && !point.islamic) return;
  if (!named && comma && (isAmountAfterComma(reading, k) || !isYearNumber(reading, k)) && year.end === k + 1) return;
  if (!named && !comma && year.end === k + 1 && isAttached(reading, k + 1) && isSign(tokens, k + 1, '/')) return;
  point.year = point.islamic && !year.islamic ? hijriYearOf(year.year, point.month) : year.year;
  point.end = year.end;
}

/** «ألفين وخمسة عشر», «deux mille quinze»; `named`: after the word for a year; `islamic`: after a month of that calendar. */
export function yearInWords(reading: Reading, i: number, named: boolean, islamic: boolean): Year | undefined {
  if (isNumber(reading, i)) return undefined;
  const count = countAt(reading, i, true);
  if (count === undefined || count.value < 1000 || count.value >= 3000 || count.most !== undefined) return undefined;
  // «in May two thousand people»: a number that is not round is no amount.
  if (!named && (count.value < 1900 || count.value > 2100 || count.value % 50 === 0)) return undefined;
  const era = eraAt(reading, count.end);
  const hijri = count.value < 1700 && (islamic || era?.era === Era.Hijri);
  return { year: count.value, islamic: hijri, end: era?.end ?? count.end };
}
