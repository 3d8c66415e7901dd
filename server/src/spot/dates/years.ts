/** Years in digits: where four digits are one, and where they number a document or belong to a title. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { isHyphen, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import { isFunction, isSign, type Reading } from '../reading';
import { Cue, Era, NumberBit } from './lexemes';
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
  isFunctional,
  isNumber,
  isWord,
  wordAt,
} from './scan';

/** Years that four bare digits may be. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
/** How far back the head of a title may stand: «the Single Convention on Narcotic Drugs of 1961». */
const TITLE_REACH = 14;
/** Languages that write every word of a title with a capital. */
const TITLE_CASE: ReadonlySet<string> = new Set(['en']);

export interface Year {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  readonly islamic: boolean;
  readonly end: number;
}

/** A number that can only be a year where one is due: after a month, after «year»; with its era. */
export function yearAt(reading: Reading, i: number, islamic: boolean): Year | undefined {
  if (!isNumber(reading, i)) return undefined;
  const value = reading.tokens.value[i]!;
  const length = digits(reading, i);
  const era = eraAt(reading, i + 1);
  // «1805 هـ»: no Hijri year yet, so the mark is something else.
  if (era !== undefined && (era.era !== Era.Hijri || value <= 1700)) {
    if (length > 4 || value === 0) return undefined;
    if (era.era === Era.Hijri) return { year: value, islamic: true, end: era.end };
    return { year: era.era === Era.Before ? 1 - value : value, islamic: false, end: era.end };
  }
  if (isPartOfNumber(reading, i)) return undefined;
  if (islamic && (length === 3 || length === 4) && value > 0 && value < 1700)
    return { year: value, islamic: true, end: i + 1 };
  if (length !== 4 || value < 1000 || value >= 3000 || isDocumentNumber(reading, i)) return undefined;
  return { year: value, islamic: false, end: i + 1 };
}

/** The era mark at token `i`, after a year: «م», «هـ», «CE», in brackets too. */
export function eraAt(reading: Reading, i: number): { era: number; end: number } | undefined {
  const { matches, tokens } = reading;
  const m = cueAt(reading, i, Cue.Era);
  if (m < 0) return undefined;
  const end = matches.end[m]!;
  const short = end === i + 1 && lettersOf(tokens, i) <= 2;
  // «2015 م» but not «2015 H …» in Latin script, and no single letter before a letter sign: «5 م.».
  if (short && !isArabic(reading, i) && !(tokens.flags[i]! & TokenFlag.Capital)) return undefined;
  return { era: argumentOf(reading, m), end };
}

/** Four digits that stand alone and may be a year: «2015», not «2015/12», «A/2015», «2,015», «2015%». */
export function isYearNumber(reading: Reading, i: number): boolean {
  if (!isNumber(reading, i) || digits(reading, i) !== 4) return false;
  const { tokens } = reading;
  const value = tokens.value[i]!;
  if (value < FIRST_YEAR || value > LAST_YEAR) return false;
  if (isPartOfNumber(reading, i) || isDocumentNumber(reading, i)) return false;
  if (isAttached(reading, i)) {
    if (isWord(reading, i - 1)) {
      if (!isArabic(reading, i - 1)) return false;
    } else if (!isOpening(tokens.sign[i - 1]!) && !isHyphen(tokens, i - 1)) return false;
    // «pre-1967»
    else if (isHyphen(tokens, i - 1) && isAttached(reading, i - 1) && isWord(reading, i - 2)) {
      if (cueAt(reading, i - 2, Cue.BeforeYear) < 0 || cueAt(reading, i - 2, Cue.Post) >= 0) return false;
    }
  }
  if (isAttached(reading, i + 1)) {
    if (isWord(reading, i + 1)) return isArabic(reading, i + 1);
    if (isSign(tokens, i + 1, '/') || isSign(tokens, i + 1, '%')) return false;
    if (isHyphen(tokens, i + 1) && isAttached(reading, i + 2) && isWord(reading, i + 2) && !isArabic(reading, i + 2))
      return false;
  }
  return true;
}

function isOpening(sign: number): boolean {
  // ( [ " « “ ' ,
  return (
    sign === 0x28 ||
    sign === 0x5b ||
    sign === 0x22 ||
    sign === 0xab ||
    sign === 0x201c ||
    sign === 0x27 ||
    sign === 0x2c ||
    sign === 0x60c ||
    sign === 0x2026
  );
}

/** «2,015», «2015.5», «٫»: the token is a piece of a longer number. */
function isPartOfNumber(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  // «March 5,2020» is a day and a year: three digits follow the comma of a thousand.
  const joins = (sign: number): boolean =>
    isAttached(reading, sign) &&
    (isSign(tokens, sign, '.') || (isSign(tokens, sign, ',') && digits(reading, sign + 1) !== 4)) &&
    isAttached(reading, sign + 1);
  return (
    (joins(i + 1) && isNumber(reading, i + 2)) ||
    (i >= 2 && isAttached(reading, i) && joins(i - 1) && isNumber(reading, i - 2)) ||
    isSign(tokens, i + 1, '%')
  );
}

/** A number with its year in brackets is a document: «2254 (2015)»; so is one that «resolution», «no.» come before. */
function isDocumentNumber(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (isSign(tokens, i + 1, '(') && isNumber(reading, i + 2) && digits(reading, i + 2) === 4) return true;
  if (isSign(tokens, i - 1, '(') && i >= 2 && isNumber(reading, i - 2)) return true;
  return false;
}

/** Whether the year number at token `i` stands where a date would, so that it is one. */
export function hasYearContext(reading: Reading, i: number): boolean {
  const { tokens, matches } = reading;
  if (!isYearNumber(reading, i)) return false;
  if (i > 0 && cueBefore(reading, i, Cue.Numbered) >= 0 && cueBefore(reading, i, Cue.BeforeYear) < 0) return false;
  if (isMeasured(reading, i)) return false;
  if (isPlainRange(reading, i) || isRangeInWords(reading, i))
    return !isInTitle(reading, i, i) && !isTitledRange(reading, i);
  const before = i - 1;
  if (before < 0 || (tokens.flags[i]! & TokenFlag.SentenceStart) !== 0)
    return isVerbOfYear(reading, i + 1) && !isInTitle(reading, i, i);
  if (isHyphen(tokens, before)) return isAttached(reading, i) && cueAt(reading, before - 1, Cue.BeforeYear) >= 0;
  if (isSign(tokens, before, '('))
    return (
      isSign(tokens, i + 1, ')') && before > 0 && !isNumber(reading, before - 1) && !isTitleBefore(reading, before)
    );
  if (isComma(reading, before)) return isEnclosed(reading, i);
  if (cueBefore(reading, i, Cue.BeforeYear) >= 0) return !isUnitAfter(reading, i) && !isInTitle(reading, i, i - 1);
  if (cueBefore(reading, i, Cue.PerhapsBeforeYear) >= 0 || isAttachedPreposition(reading, i))
    return !isAmount(reading, i) && !isInTitle(reading, i, i - 1);
  // «below 2005 levels»
  if (!isArabic(reading, i + 1) && cueAt(reading, i + 1, Cue.YearNoun) >= 0) return !isInTitle(reading, i, i);
  if (cueBefore(reading, i, Cue.Dated) >= 0) return !isAmount(reading, i) || isArabic(reading, i - 1);
  if (isFunction(reading, before, FunctionWord.That)) return isVerbOfYear(reading, i + 1);
  const determined = isDetermined(reading, i);
  // «its 2014 and 2015 sessions»
  if (determined && isFunction(reading, i + 1, FunctionWord.And) && isYearNumber(reading, i + 2)) return true;
  // «the 1967 borders», not «the 2005 World Summit».
  return (
    determined &&
    isWord(reading, i + 1) &&
    !isFunctional(reading, i + 1) &&
    !isArabic(reading, i + 1) &&
    (matches.categories[i + 1]! & (1 << Category.TimeUnit)) === 0 &&
    !isInTitle(reading, i, i)
  );
}

/** Whether an article or a possessor stands before token `i`: «the 1967 …», «its 2014 …», «Iraq's 2018 …». */
export function isDetermined(reading: Reading, i: number): boolean {
  const before = i - 1;
  return (
    isFunction(reading, before, FunctionWord.Article) ||
    isFunction(reading, before, FunctionWord.Possessive) ||
    (isWord(reading, before) && isSign(reading.tokens, before - 1, "'") && isAttached(reading, before))
  );
}

/** «ل 2015», with the preposition written apart or onto the number. */
function isAttachedPreposition(reading: Reading, i: number): boolean {
  return isAttached(reading, i) && isArabicParticle(reading, i - 1);
}

/** «Strategic Plan 2022–2025», «الاستراتيجية الوطنية 2022-2025»: the years close a title. */
function isTitledRange(reading: Reading, i: number): boolean {
  if (!isArabic(reading, i - 1)) return isTitleBefore(reading, i);
  for (let k = i - 1; k >= i - TITLED_RANGE_REACH && isWord(reading, k) && !isFunctional(reading, k); k--) {
    if (cueAt(reading, k, Cue.PerhapsBeforeYear, false) >= 0) return false;
    if (cueAt(reading, k, Cue.Titled, false) >= 0) return true;
  }
  return false;
}

/** Words of an Arabic title before its years, at most: it has no capitals that would show where it begins. */
const TITLED_RANGE_REACH = 4;

/** «2015 to 2020», «2015 à 2020»: a verb or an amount may follow («grew from 1990 to 2000 members»). */
function isRangeInWords(reading: Reading, i: number): boolean {
  if (!isFunction(reading, i + 1, FunctionWord.To) || !isYearNumber(reading, i + 2)) return false;
  const length = reading.tokens.value[i + 2]! - reading.tokens.value[i]!;
  return length > 0 && length <= 100 && !isAmount(reading, i + 2) && !isMeasured(reading, i + 2);
}

/** «2018-2019», «2010 – 2013», «1990-91»: two years. */
function isPlainRange(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!isHyphen(tokens, i + 1)) return false;
  if (isAttached(reading, i + 2) && isNumber(reading, i + 2) && digits(reading, i + 2) === 2)
    return tokens.value[i + 2] === (tokens.value[i]! + 1) % 100 && !isHyphen(tokens, i + 3);
  if (!isYearNumber(reading, i + 2)) return false;
  const length = tokens.value[i + 2]! - tokens.value[i]!;
  return length !== 0 && Math.abs(length) <= 100 && !isHyphen(tokens, i + 3);
}

/** «the 2014/2015 season», «2021/22», «1436/1437هـ», «1437/1436هـ»: a year and the one beside it, which stand alone. */
export function isSlashedPair(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const other = i + 2;
  if (!isSign(tokens, i + 1, '/') || digits(reading, i) !== 4 || !isNumber(reading, other)) return false;
  const short = digits(reading, other) === 2;
  if (short ? !isShortNext(reading, i) : digits(reading, other) !== 4) return false;
  if (!short && Math.abs(tokens.value[i]! - tokens.value[other]!) !== 1) return false;
  if (isAttached(reading, i) && !(isWord(reading, i - 1) ? isArabic(reading, i - 1) : isOpening(tokens.sign[i - 1]!)))
    return false;
  if (eraAt(reading, other + 1)?.era === Era.Hijri) return tokens.value[i]! < 1700;
  if (tokens.value[i]! < FIRST_YEAR || tokens.value[i]! > LAST_YEAR || isInTitle(reading, i, i)) return false;
  return !isAttached(reading, other + 1) || !isSign(tokens, other + 1, '/');
}

/** Whether «22» of «2021/22» is the year after: not «decision 2021/22», «(EU) 2021/22». */
function isShortNext(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.value[i + 2] !== (tokens.value[i]! + 1) % 100) return false;
  if (!isAttached(reading, i + 1) || !isAttached(reading, i + 2)) return false;
  if (i > 0 && (isSign(tokens, i - 1, ')') || tokens.kind[i - 1] === TokenKind.Symbol)) return false;
  return cueBefore(reading, i, Cue.Numbered) < 0;
}

/** Two years whose dash was lost on the way from a PDF file: «20182019»; undefined where the digits are none. */
export function joinedYearsAt(reading: Reading, i: number): readonly [number, number] | undefined {
  if (!isNumber(reading, i) || digits(reading, i) !== 8 || isPartOfNumber(reading, i)) return undefined;
  const { tokens } = reading;
  const from = Math.floor(tokens.value[i]! / 10000);
  const to = tokens.value[i]! % 10000;
  if (from < 1900 || to > LAST_YEAR || to <= from || to - from > 30) return undefined;
  return isAttached(reading, i) && !isOpening(tokens.sign[i - 1]!) ? undefined : [from, to];
}

/** A unit, a currency or a large number word makes it an amount: «2000 years», «$1900», «1900 million». */
function isMeasured(reading: Reading, i: number): boolean {
  const { tokens, matches } = reading;
  if (i > 0 && tokens.kind[i - 1] === TokenKind.Symbol) return true;
  const next = i + 1;
  if (next >= tokens.count) return false;
  if (tokens.kind[next] === TokenKind.Symbol) return true;
  if (wordAt(reading, next, Category.TimeUnit) >= 0) return true;
  const word = wordAt(reading, next, Category.NumberWord);
  return word >= 0 && (matches.value[word]! & NumberBit.Number) >= 100;
}

function isUnitAfter(reading: Reading, i: number): boolean {
  // «in 2000 km», «by 1900 MW»: short units that no lexicon needs to hold.
  const { tokens } = reading;
  const next = i + 1;
  if (!isWord(reading, next) || isArabic(reading, next) || isFunctional(reading, next)) return false;
  return lettersOf(tokens, next) <= 2;
}

/** Whether a noun follows directly, as one does after an amount: «of 2000 troops». */
function isAmount(reading: Reading, i: number): boolean {
  const next = i + 1;
  if (!isWord(reading, next)) return false;
  if (isFunctional(reading, next)) return false;
  if (isArabic(reading, next)) return true;
  return !isCapital(reading, next);
}

/** Whether a comma may be followed by the amount at token `i`: «on 6 March, 2000 people», not «the March 6, 2000 session». */
export function isAmountAfterComma(reading: Reading, i: number): boolean {
  if (!isAmount(reading, i)) return false;
  // «the June 4, 1967 lines»: amounts are round.
  return isArabic(reading, i + 1) || (!isSingular(reading, i + 1) && reading.tokens.value[i]! % 50 === 0);
}

/** Whether a noun in Latin script is no plural: -s, «people», «children», «men». */
function isSingular({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i + 1]!;
  const last = tokens.folded[at - 1]!;
  // s, x; -le, -en
  if (last === 0x73 || last === 0x78) return false;
  const before = tokens.folded[at - 2]!;
  return !((last === 0x65 && before === 0x6c) || (last === 0x6e && before === 0x65));
}

/** «Vienna, 2014», «… of Sanitation, 2008, …»: between commas, or at the end. */
function isEnclosed(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i < 2 || isNumber(reading, i - 2) || isSign(tokens, i - 2, ')')) return false;
  const next = i + 1;
  if (next >= tokens.count) return true;
  return tokens.kind[next] === TokenKind.Punctuation && !isHyphen(tokens, next) && !isSign(tokens, next, '(');
}

function isVerbOfYear(reading: Reading, i: number): boolean {
  return (
    isFunction(reading, i, FunctionWord.Modal) ||
    isFunction(reading, i, FunctionWord.Auxiliary) ||
    cueAt(reading, i, Cue.AfterYear) >= 0
  );
}

/**
 * Whether the year at token `i` is part of the name of a document or an event: a known name covers it, a capital follows
 * its article and the name is one of a title («the 2005 World Summit», not «the 2025 Group Presidency»), or a title comes
 * before it («the Chicago Convention of 1944»); `link` is the first token of the preposition that joins it to what is before.
 */
export function isInTitle(reading: Reading, i: number, link: number): boolean {
  const { matches } = reading;
  for (let k = i; k >= 0 && k > i - TITLE_REACH; k--) {
    if ((matches.categories[k]! & (1 << Category.Name)) === 0) continue;
    for (let m = matches.first[k]!; m < matches.first[k + 1]!; m++)
      if (matches.category[m] === Category.Name && matches.end[m]! > i && matches.end[m]! > k + 1) return true;
  }
  if (link === i) return i > 0 && isFunction(reading, i - 1, FunctionWord.Article) && isTitleAfter(reading, i);
  const joins = isFunction(reading, link, FunctionWord.Of) || cueAt(reading, link, Cue.BeforeYear, false) < 0;
  // «resolution 242 of 1967»
  if (joins && isNumber(reading, link - 1) && cueBefore(reading, link - 1, Cue.Numbered) >= 0) return true;
  return joins && isTitleBefore(reading, link);
}

/** Whether one of the words with a capital that follow token `i` is that of a title. */
function isTitleAfter(reading: Reading, i: number): boolean {
  for (let k = i + 1; k < i + TITLE_REACH && isCapital(reading, k); k++)
    if (cueAt(reading, k, Cue.Titled, false) >= 0) return true;
  return false;
}

/** Whether the words before token `i`, up to a sign or a verb in between, are headed by the word of a title. */
export function isTitleBefore(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  for (let k = i - 1; k >= 0 && k > i - TITLE_REACH; k--) {
    if (!isWord(reading, k)) {
      if (isSign(tokens, k, "'") || isHyphen(tokens, k) || isSign(tokens, k, '"')) continue;
      return false;
    }
    if (cueAt(reading, k, Cue.Titled, false) >= 0) return isArabic(reading, k) || isCapital(reading, k);
    // In a title written with capitals, lower case is for function words.
    if (TITLE_CASE.has(reading.language.id) && !isCapital(reading, k) && !isFunctional(reading, k)) return false;
    if ((tokens.flags[k]! & TokenFlag.SentenceStart) !== 0) return false;
  }
  return false;
}

/** First token of the words «post-», «ما بعد», «l'après-» before token `i`, or -1; «après 2015» has the preposition. */
export function postBefore(reading: Reading, i: number): number {
  const post = cueBefore(reading, i, Cue.Post);
  return post === cueBefore(reading, i, Cue.BeforeYear) && !isSign(reading.tokens, post - 1, "'") ? -1 : post;
}
