/** One point of calendar time: a date, a month, a year, a weekday, a decade, a quarter, with its time of day. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import { isFunction, isSign, type Reading } from '../reading';
import { clockAt } from './clock';
import { Cue, Era, MonthBit, OrdinalBit, Reference, Unit, UnitBit, WeekdayBit } from './lexemes';
import { countAt, dayAt, ordinalAt } from './numbers';
import { datelineAt, numericDateAt } from './numeric';
import {
  argumentOf,
  cueAt,
  cueBefore,
  digits,
  isArabic,
  isArabicParticle,
  isAttached,
  isCapital,
  isComma,
  isNumber,
  isWord,
  openersAt,
  phraseStart,
  skipLinkWords,
  withArticle,
  wordAt,
} from './scan';
import { hijriYearOf, isBareDay, isBareYear, isFull, NONE, newPoint, type Point } from './value';
import {
  eraAt,
  hasYearContext,
  isAmountAfterComma,
  isDetermined,
  isInTitle,
  isSlashedPair,
  isTitleBefore,
  isYearNumber,
  postBefore,
  type Year,
  yearAt,
} from './years';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

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
  if (!simple && has(Cue.Part)) point = partOfDateAt(reading, i);
  if (point === undefined && (has(Cue.Fraction) || has(Cue.LastOf))) point = fractionAt(reading, i);
  if (point === undefined && has(Cue.Season)) point = seasonAt(reading, i);
  if (point === undefined && has(Cue.Fiscal)) point = fiscalYearAt(reading, i);
  if (point === undefined && (has(Cue.Decade) || has(Cue.DecadeOf))) point = decadeWordAt(reading, i);
  if (point === undefined && !simple && (has(Cue.Clock) || has(Cue.TimeOfDay))) point = timedDateAt(reading, i);
  if (point === undefined && has(Cue.Shift)) point = lastAt(reading, i);
  if (point === undefined && !simple && has(Cue.Relative)) point = todayAt(reading, i);
  return point;
}

/** «اليوم الأربعاء 4 يونيو», «مساء أمس الخميس الموافق 8 يناير»: a day from now that goes on as a date. */
function todayAt(reading: Reading, i: number): Point | undefined {
  const { matches, tokens } = reading;
  const k = matches.end[cueAt(reading, i, Cue.Relative, false)]!;
  if (k >= tokens.count || (matches.categories[k]! & (1 << Category.Weekday)) === 0) return undefined;
  const point = weekdayAt(reading, k, i);
  if (point === undefined || (point.day < 0 && cueAt(reading, point.end, Cue.Corresponding, false) < 0))
    return undefined;
  point.from = phraseStart(reading, i, cueAt(reading, i, Cue.Relative, false));
  return point;
}

/** An empty point that begins with the phrase. */
function begin(reading: Reading, outer: number, phrase: number): Point {
  return newPoint(outer, phraseStart(reading, outer, phrase));
}

interface MonthName {
  readonly month: number;
  readonly other: number;
  readonly islamic: boolean;
  readonly ambiguous: boolean;
  readonly end: number;
}

/** The name of a month at token `i`, or both of a dual name: «May», «أيار/مايو», «يوليو (تموز)», «Sept.». */
function monthAt(reading: Reading, i: number, bare: boolean): MonthName | undefined {
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

function setMonth(point: Point, name: MonthName): void {
  point.month = name.month;
  point.otherMonth = name.other;
  point.islamic = name.islamic;
  point.end = name.end;
}

/** Reads the year after a month or a day and month: «2015», «, 2015», «من عام 2015», «de l'année 2015», «1446هـ». */
function takeYear(reading: Reading, point: Point): void {
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
function yearInWords(reading: Reading, i: number, named: boolean, islamic: boolean): Year | undefined {
  if (isNumber(reading, i)) return undefined;
  const count = countAt(reading, i, true);
  if (count === undefined || count.value < 1000 || count.value >= 3000 || count.most !== undefined) return undefined;
  // «in May two thousand people»: a number that is not round is no amount.
  if (!named && (count.value < 1900 || count.value > 2100 || count.value % 50 === 0)) return undefined;
  const era = eraAt(reading, count.end);
  const hijri = count.value < 1700 && (islamic || era?.era === Era.Hijri);
  return { year: count.value, islamic: hijri, end: era?.end ?? count.end };
}

/** «27 أيار/مايو 2015», «the 5th of May», «le premier mai»; a day alone where `bareDay` allows. */
function dayFirstAt(reading: Reading, i: number, outer: number, previous: Point | undefined): Point | undefined {
  const { tokens, matches } = reading;
  const number = isNumber(reading, i);
  if (number && isAttached(reading, i) && i > 0) {
    // «COVID-19 May», «5.12 May», «(A/3», but «8/9 May».
    const sign = tokens.value[i - 1]!;
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

/** A hyphen that is written onto what stands on both sides of it. */
function isInnerHyphen(reading: Reading, i: number): boolean {
  return isHyphen(reading.tokens, i) && isAttached(reading, i) && isAttached(reading, i + 1);
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

/** Whether another day may follow: «17 and 18 …», «27-28 …», «3, 4 and 5 …». */
function canBeListed(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count) return false;
  return (
    isHyphen(tokens, i) ||
    isComma(reading, i) ||
    isSign(tokens, i, '/') ||
    isSign(tokens, i, '&') ||
    isFunction(reading, i, FunctionWord.And) ||
    isFunction(reading, i, FunctionWord.Or) ||
    isFunction(reading, i, FunctionWord.To) ||
    isFunction(reading, i, FunctionWord.Until) ||
    cueAt(reading, i, Cue.Through, false) >= 0 ||
    (reading.matches.proclitics[i]! & Proclitic.Waw) !== 0
  );
}

/** «May 2015», «May 5, 2015», «July 15-16, 2022», «mai 2015», «أيار/مايو»; also after «شهر», «the month of». */
function monthFirstAt(reading: Reading, i: number, unit = -1): Point | undefined {
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

/** Whether the article before a month, a part of a year, a decade or a century belongs to it: «the 1990s», «the end of May»; «le», «la», «les» stay outside. */
function takesArticle({ language }: Reading): boolean {
  return !BARE_DATES.has(language.id);
}
const BARE_DATES: ReadonlySet<string> = new Set(['fr']);

/** Languages that write the day after the month, and months with a capital. */
const MONTH_DAY: ReadonlySet<string> = new Set(['en']);

function isAfterSpace({ tokens }: Reading, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0;
}

function isHour(reading: Reading, i: number): boolean {
  return isSign(reading.tokens, i, ':') || cueAt(reading, i, Cue.Meridiem) >= 0;
}

function isLowerNoun(reading: Reading, i: number): boolean {
  return isAmountAfterComma(reading, i - 1) && isWord(reading, i) && cueAt(reading, i, Cue.At) < 0;
}

/** «Monday», «Tuesday, 5 May 2015», «الثلاثاء 19 / 10 / 1436هـ». */
function weekdayAt(reading: Reading, i: number, outer = i, previous?: Point): Point | undefined {
  const { tokens, matches } = reading;
  const m = wordAt(reading, i, Category.Weekday, outer !== i);
  if (m < 0) return undefined;
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
  if (!isArabic(reading, i) || matches.start[m] !== tokens.start[i] || !isDefiniteArabic(reading, i)) return false;
  const end = matches.end[m]!;
  const closed = end >= tokens.count || !isWord(reading, end);
  if (i === 0 || !isWord(reading, i - 1)) return closed && i > 0 && isComma(reading, i - 1);
  // «أعلنت وزارة الخارجية الجمعة أن …»
  return (
    (isDefiniteArabic(reading, i - 1) || isToThem(reading, i - 1)) &&
    (closed || isFunction(reading, end, FunctionWord.That))
  );
}

/** Whether token `i` is «له», «لها», «لهم» in «في بيان لها الجمعة». */
function isToThem({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i]!;
  return tokens.folded[at] === 0x644 && tokens.folded[at + 1] === 0x647 && tokens.foldedStart[i + 1]! - at <= 3;
}

/** Whether token `i` has the Arabic article. */
function isDefiniteArabic({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i]!;
  return tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x644;
}

/** What the word for a year, a month, a day or a century begins: «عام 2015», «شهر رمضان», «يوم 5 مايو», «القرن 21». */
function afterUnit(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
  const { tokens, matches } = reading;
  const m = wordAt(reading, i, Category.TimeUnit, false);
  if (m < 0) return undefined;
  const lexeme = matches.value[m]!;
  const k = matches.end[m]!;
  switch (lexeme & UnitBit.Unit) {
    case Unit.Year: {
      const decade = decadeOfAt(reading, i);
      if (decade !== undefined) return decade;
      const year = yearAt(reading, k, false) ?? yearInWords(reading, k, true, false);
      if (year === undefined || (year.islamic && year.year > 1700)) return undefined;
      if (isNumber(reading, k) && year.end === k + 1 && !isYearNumber(reading, k) && !isPlausible(year.year))
        return undefined;
      if (postBefore(reading, i) >= 0) return undefined;
      // «اتفاقية عام 1951», «مؤتمر القمة العالمي لعام 2005»
      const proclitic = matches.start[m] === tokens.start[i] ? 0 : matches.proclitics[i]!;
      if (isInTitle(reading, k, k)) return undefined;
      if (proclitic === 0 && cueBefore(reading, i, Cue.Titled) >= 0) return undefined;
      if (proclitic === Proclitic.Lam && isTitleBefore(reading, i)) return undefined;
      const point = begin(reading, i, m);
      point.year = year.year;
      point.islamic = year.islamic;
      point.end = year.end;
      point.article = true;
      return point;
    }
    case Unit.Month: {
      const at = skipLinkWords(reading, k);
      const point = monthFirstAt(reading, at, i);
      if (point === undefined) return undefined;
      point.from = matches.start[m]!;
      point.article = takesArticle(reading);
      return point;
    }
    case Unit.Day: {
      // «اليوم الأربعاء» is today, a Wednesday.
      if ((lexeme & UnitBit.Definite) !== 0 && wordAt(reading, k, Category.OrdinalWord) < 0) return undefined;
      if ((matches.categories[k]! & (1 << Category.Weekday)) !== 0) {
        const point = weekdayAt(reading, k, i);
        if (point !== undefined) return point;
      }
      const point =
        (isNumber(reading, k) ? numericDateAt(reading, k) : undefined) ?? dayFirstAt(reading, k, i, previous);
      if (point === undefined) return undefined;
      // The word stays outside, unless a preposition is written onto it: «بيوم 13 حزيران».
      const attached = matches.start[m] !== tokens.start[i] && matches.proclitics[i] !== Proclitic.Waw;
      point.from = attached ? matches.start[m]! : reading.tokens.start[k]!;
      point.outer = i;
      return point;
    }
    case Unit.Century:
      return centuryAt(reading, i);
    case Unit.Decade:
      return decadeOfAt(reading, i) ?? decadeWordAt(reading, i);
    default:
      return undefined;
  }
}

function isPlausible(year: number): boolean {
  return year >= 1300 && year <= 2200;
}

/** «the 21st century», «le XXIe siècle», «القرن الحادي والعشرين», «القرن الـ21». */
function centuryAt(reading: Reading, i: number, previous?: Point): Point | undefined {
  const { tokens, matches } = reading;
  const isCentury = (k: number): number => {
    // «20th-century»
    const m = wordAt(reading, isInnerHyphen(reading, k) ? k + 1 : k, Category.TimeUnit);
    return m >= 0 && (matches.value[m]! & UnitBit.Unit) === Unit.Century ? m : -1;
  };
  const ordinal = ordinalAt(reading, i, false);
  if (ordinal !== undefined) {
    const unit = isCentury(ordinal.end);
    // «the 19th and 20th centuries»
    const joined = unit < 0 && canBeListed(reading, ordinal.end) ? ordinalAfterLink(reading, ordinal.end) : undefined;
    // «القرنين التاسع عشر والعشرين»; «… والعشرين من مايو» is a day
    const shared = previous !== undefined && previous.century >= 0 && isArabic(reading, i) && ordinal.value <= 30;
    const alone = shared && skipLinkWords(reading, ordinal.end) === ordinal.end;
    if (unit < 0 && !alone && (joined === undefined || isCentury(joined.end) < 0)) return undefined;
    const word = wordAt(reading, i, Category.OrdinalWord, false);
    const point = begin(reading, i, word);
    point.century = ordinal.value - 1;
    point.end = unit < 0 ? ordinal.end : matches.end[unit]!;
    point.article = takesArticle(reading) && !isHyphen(tokens, ordinal.end);
    return point;
  }
  const m = wordAt(reading, i, Category.TimeUnit, false);
  if (m < 0 || (matches.value[m]! & UnitBit.Unit) !== Unit.Century) return undefined;
  let k = matches.end[m]!;
  if (isWord(reading, k) && lettersOf(tokens, k) <= 3 && isNumber(reading, k + 1) && isAttached(reading, k + 1)) k++;
  let century = -1;
  if (isNumber(reading, k) && digits(reading, k) <= 2) {
    century = tokens.value[k]!;
    k++;
  } else {
    const word = wordAt(reading, k, Category.OrdinalWord);
    if (word >= 0) {
      century = matches.value[word]! & OrdinalBit.Number;
      k = matches.end[word]!;
    }
  }
  if (century < 1 || century > 30) return undefined;
  const era = eraAt(reading, k);
  if (era !== undefined && era.era === Era.Common) k = era.end;
  const point = begin(reading, i, m);
  point.century = century - 1;
  point.end = k;
  return point;
}

/** The ordinal after the link at token `i`, which may say the article again: «et», «et du», «to the». */
function ordinalAfterLink(reading: Reading, i: number): ReturnType<typeof ordinalAt> {
  let k = i + 1;
  while (k < i + 3 && (isFunction(reading, k, FunctionWord.Article) || isFunction(reading, k, FunctionWord.Of))) k++;
  return k < reading.tokens.count ? ordinalAt(reading, k, false) : undefined;
}

/** «1990s», «1990's», «the 90s». */
function decadeAt(reading: Reading, i: number): Point | undefined {
  const { tokens } = reading;
  const value = tokens.value[i]!;
  if (value % 10 !== 0) return undefined;
  let k = i + 1;
  if (isSign(tokens, k, "'") && isAttached(reading, k)) k++;
  if (!isAttached(reading, k) || cueAt(reading, k, Cue.DecadeSuffix) < 0) return undefined;
  const point = newPoint(i, tokens.start[i]!);
  if (digits(reading, i) === 4 && value >= 1000 && value < 3000) point.decade = value / 10;
  else if (digits(reading, i) === 2 && withArticle(reading, i) < i) point.decade = (1900 + value) / 10;
  else return undefined;
  point.end = k + 1;
  point.article = true;
  return point;
}

/** «les années 1990», «عقد 1990». */
function decadeOfAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.DecadeOf, false);
  if (m < 0) return undefined;
  const k = reading.matches.end[m]!;
  if (!isNumber(reading, k) || reading.tokens.value[k]! % 10 !== 0 || !isYearNumber(reading, k)) return undefined;
  // «les années 2010 et 2015» are years.
  if (canBeListed(reading, k + 1) && isNumber(reading, k + 2) && reading.tokens.value[k + 2]! % 10 !== 0)
    return undefined;
  const point = begin(reading, i, m);
  point.decade = reading.tokens.value[k]! / 10;
  point.end = k + 1;
  point.article = takesArticle(reading);
  return point;
}

/** «the nineties», «les années quatre-vingt-dix», «تسعينيات القرن الماضي». */
function decadeWordAt(reading: Reading, i: number): Point | undefined {
  const { matches } = reading;
  const prefix = cueAt(reading, i, Cue.DecadeOf, false);
  const prefixEnd = prefix >= 0 ? matches.end[prefix]! : i;
  let m = cueAt(reading, i, Cue.Decade, false);
  if (m < 0 && prefix >= 0) m = cueAt(reading, prefixEnd, Cue.Decade);
  if (m < 0) return undefined;
  const tens = argumentOf(reading, m);
  let end = matches.end[m]!;
  const century = cueAt(reading, skipLinkWords(reading, end), Cue.CenturyOf);
  if (century >= 0) end = matches.end[century]!;
  else if (prefix < 0 && withArticle(reading, i) === i && tens < 40 && matches.end[m] === i + 1) return undefined;
  const point = begin(reading, i, prefix >= 0 ? prefix : m);
  point.decade = (century >= 0 ? argumentOf(reading, century) : 19) * 10 + tens / 10;
  point.end = end;
  point.article = takesArticle(reading);
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

/** First token of what a word like «end of», «mid-», «أواخر» is a part of; that of no token where it is of nothing. */
export function afterPart(reading: Reading, i: number): number {
  // «بداية من أبريل» is from April on.
  if (isArabic(reading, i) && isFunction(reading, i, FunctionWord.Of)) return reading.tokens.count;
  return skipLinkWords(reading, isHyphen(reading.tokens, i) ? i + 1 : i);
}

function yearPoint(reading: Reading, i: number): Point {
  const point = newPoint(i, reading.tokens.start[i]!);
  const year = yearAt(reading, i, false)!;
  point.year = year.year;
  point.islamic = year.islamic;
  point.end = year.end;
  return point;
}

/** «the second half of», «Q1», «النصف الثاني من»: a part of a year that is counted. */
export interface Fraction {
  /** `H1`, `H2`, `Q1` … `Q4`. */
  readonly part: string;
  /** Where it begins, in the block's text: after its proclitics. */
  readonly from: number;
  /** First token after it and what links it to its year. */
  readonly end: number;
}

/** The fraction at token `i`, whose year follows. */
export function fractionOfAt(reading: Reading, i: number): Fraction | undefined {
  const { tokens, matches } = reading;
  let k = i;
  let number = -1;
  let phrase = -1;
  let of = cueAt(reading, i, Cue.Fraction, false);
  if (of >= 0) {
    phrase = of;
    k = matches.end[of]!;
    if (isNumber(reading, k) && isAttached(reading, k)) number = tokens.value[k++]!;
    else {
      const ordinal = ordinalAt(reading, k, true);
      if (ordinal !== undefined) {
        number = ordinal.value;
        k = ordinal.end;
      } else {
        const last = cueAt(reading, k, Cue.LastOf);
        if (last < 0) return undefined;
        number = argumentOf(reading, of);
        k = matches.end[last]!;
      }
    }
  } else {
    const ordinal = ordinalAt(reading, i, false);
    const last = cueAt(reading, i, Cue.LastOf, false);
    if (ordinal !== undefined) k = ordinal.end;
    else if (last >= 0) k = matches.end[last]!;
    else return undefined;
    of = cueAt(reading, skipLinkWords(reading, k), Cue.Fraction);
    if (of < 0) return undefined;
    number = ordinal?.value ?? argumentOf(reading, of);
    phrase = ordinal !== undefined ? wordAt(reading, i, Category.OrdinalWord, false) : last;
    k = matches.end[of]!;
  }
  const parts = argumentOf(reading, of);
  if (number < 1 || number > parts) return undefined;
  const from = phraseStart(reading, i, phrase);
  return { part: `${parts === 2 ? 'H' : 'Q'}${number}`, from, end: skipLinkWords(reading, k) };
}

/** «the second half of 2015», «Q1 2024», «النصف الثاني من عام 2015», «le dernier trimestre de 2024». */
function fractionAt(reading: Reading, i: number): Point | undefined {
  const fraction = fractionOfAt(reading, i);
  if (fraction === undefined) return undefined;
  const at = fraction.end;
  const year = isYearNumber(reading, at) ? yearPoint(reading, at) : afterUnitYear(reading, at);
  if (year === undefined || year.year === NONE || year.month > 0) return undefined;
  const point = newPoint(i, fraction.from);
  point.year = year.year;
  point.part = fraction.part;
  point.end = year.end;
  point.article = takesArticle(reading);
  return point;
}

function afterUnitYear(reading: Reading, i: number): Point | undefined {
  const m = wordAt(reading, i, Category.TimeUnit);
  if (m >= 0) return afterUnit(reading, i, undefined);
  return fiscalYearAt(reading, i);
}

/** «summer 2024», «the spring of 2025», «صيف عام 2015». */
function seasonAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Season, false);
  if (m < 0) return undefined;
  const k = skipLinkWords(reading, reading.matches.end[m]!);
  const winter = winterEnd(reading, k);
  const year = winter > 0 || isYearNumber(reading, k) ? yearPoint(reading, k) : afterUnitYear(reading, k);
  if (year === undefined || !isBareYear(year)) return undefined;
  const point = begin(reading, i, m);
  point.year = year.year;
  point.part = SEASONS[argumentOf(reading, m)]!;
  point.end = Math.max(winter, year.end);
  point.article = k > reading.matches.end[m]!;
  return point;
}

/** First token after the two years that a winter is of, «2024/25», «2024-2025»; 0 where they are none. */
function winterEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!isNumber(reading, i) || digits(reading, i) !== 4 || !isNumber(reading, i + 2)) return 0;
  if (!isAttached(reading, i + 1) || !isAttached(reading, i + 2)) return 0;
  if (!isHyphen(tokens, i + 1) && !isSign(tokens, i + 1, '/')) return 0;
  const next = tokens.value[i]! + 1;
  const other = digits(reading, i + 2) === 2 ? next % 100 : next;
  return tokens.value[i + 2] === other ? i + 3 : 0;
}

/** «fiscal year 2025», «FY25», «السنة المالية 2015». Two years («2014/15») are left to the run. */
function fiscalYearAt(reading: Reading, i: number): Point | undefined {
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

/** «last September», «next Monday»; never «this May». */
function lastAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Shift, false);
  if (m < 0) return undefined;
  const k = reading.matches.end[m]!;
  const direction = argumentOf(reading, m);
  if (direction !== Reference.Past && direction !== Reference.Future) return undefined;
  const { categories } = reading.matches;
  if (k >= reading.tokens.count || (categories[k]! & ((1 << Category.Month) | (1 << Category.Weekday))) === 0)
    return undefined;
  const inner = (categories[k]! & (1 << Category.Month)) !== 0 ? monthFirstAt(reading, k) : weekdayAt(reading, k, i);
  if (inner === undefined || inner.year !== NONE || inner.islamic) return undefined;
  inner.outer = i;
  inner.from = reading.matches.start[m]!;
  inner.direction = direction as Reference;
  return inner;
}

/** The second of two years, of which only the last digits are written: «2014-15», «2014/15». */
function shortYearAt(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
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
function bareYearAt(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
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

/** «30 يونيو من العام المقبل», «30 June of last year», «May this year», «le 30 juin de l'année prochaine». */
function takeRelativeYear(reading: Reading, point: Point): void {
  const { matches } = reading;
  const k = skipLinkWords(reading, point.end);
  let shift = cueAt(reading, k, Cue.Shift);
  const here = shift < 0 ? cueAt(reading, k, Cue.This) : -1;
  const unit = wordAt(
    reading,
    shift >= 0 ? matches.end[shift]! : here >= 0 ? matches.end[here]! : k,
    Category.TimeUnit,
  );
  if (unit < 0 || (matches.value[unit]! & (UnitBit.Unit | UnitBit.Plural | UnitBit.Dual)) !== Unit.Year) return;
  let end = matches.end[unit]!;
  if (here >= 0) {
    point.yearOffset = 0;
    point.end = end;
    return;
  }
  if (shift < 0) {
    shift = cueAt(reading, end, Cue.Shift);
    if (shift < 0) return;
    end = matches.end[shift]!;
  }
  const direction = argumentOf(reading, shift);
  if (direction > Reference.Future) return;
  point.yearOffset = direction - Reference.Present;
  point.end = end;
}

function takeTime(reading: Reading, point: Point): void {
  let k = point.end;
  const { matches, tokens } = reading;
  if (isComma(reading, k)) k++;
  // «12 January 2023 - 13:54», «26 سبتمبر 2022 | 09:47 مساء»
  else if (isFull(point) && isSeparatorOfTime(reading, k)) k++;
  const link = cueAt(reading, k, Cue.At);
  if (link >= 0) k = matches.end[link]!;
  if (k === point.end && isNumber(reading, k) && !isSign(tokens, k + 1, ':')) return;
  if (k >= tokens.count) return;
  const clock = clockAt(reading, k);
  if (clock === undefined || (!clock.certain && link < 0)) return;
  point.hour = clock.hour;
  point.minute = clock.minute;
  point.zone = clock.zone;
  point.end = clock.end;
}

/** A dash or a bar before an hour with minutes. */
function isSeparatorOfTime(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!(isHyphen(tokens, i) || isSign(tokens, i, '|')) || !isNumber(reading, i + 1)) return false;
  return isSign(tokens, i + 2, ':') || (isAttached(reading, i + 2) && cueAt(reading, i + 2, Cue.OClock) >= 0);
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
