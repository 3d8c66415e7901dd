/** A phrase of a unit of time and the words around it — number, «every», «last», «this» — read in any order, since languages differ in it. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { isHyphen, lettersOf } from '../../../text/tokens';
import { isDefinite, isFunction, type Reading } from '../../reading';
import { CUE_MASK, Cue, type Reference, Unit, UnitBit, WeekdayBit } from '../lexemes';
import { type Count, countAt } from '../numbers';
import { argumentOf, cueAt, isArabic, isAttached, isFunctional, isNumber, isWord, wordAt } from '../scan';

export interface Bag {
  /** First token, and where the phrase begins in the block's text. */
  token: number;
  from: number;
  end: number;
  every: number;
  isThis: boolean;
  since: boolean;
  later: Reference | -1;
  /** Argument of `Cue.Shift`, or -1. */
  shift: number;
  /** «next» came before the unit. */
  shiftFirst: boolean;
  count: Count | undefined;
  few: boolean;
  half: boolean;
  andHalf: boolean;
  unit: Unit | 0;
  /** Bits of `UnitBit` of the unit. */
  unitBits: number;
  factor: number;
  weekday: number;
  ago: boolean;
  toCome: boolean;
}

/** Languages whose adjectives of time follow their noun: «deux années civiles», «rapport annuel». */
export const NOUN_FIRST: ReadonlySet<string> = new Set(['fr']);

/** The one bag there is: it is read and done with before the next. */
const BAG: Bag = {
  token: 0,
  from: -1,
  end: 0,
  every: 0,
  isThis: false,
  since: false,
  later: -1,
  shift: -1,
  shiftFirst: false,
  count: undefined,
  few: false,
  half: false,
  andHalf: false,
  unit: 0,
  unitBits: 0,
  factor: 1,
  weekday: 0,
  ago: false,
  toCome: false,
};

function reset(bag: Bag, i: number): void {
  bag.token = i;
  bag.from = -1;
  bag.end = i;
  bag.every = 0;
  bag.isThis = false;
  bag.since = false;
  bag.later = -1;
  bag.shift = -1;
  bag.shiftFirst = false;
  bag.count = undefined;
  bag.few = false;
  bag.half = false;
  bag.andHalf = false;
  bag.unit = 0;
  bag.unitBits = 0;
  bag.factor = 1;
  bag.weekday = 0;
  bag.ago = false;
  bag.toCome = false;
}

/** Reads the elements of a phrase from token `i` on, in any order, each at most once. */
export function readBag(reading: Reading, i: number): Bag | undefined {
  const { tokens } = reading;
  const bag = BAG;
  reset(bag, i);
  let k = i;
  while (k < tokens.count && k < i + 16) {
    const end = takeElement(reading, bag, k);
    if (end < 0) break;
    if (bag.from < 0) bag.from = beginOf(reading, k);
    k = end;
    bag.end = end;
    if (bag.unit === 0 && isHyphen(tokens, k) && isAttached(reading, k) && isAttached(reading, k + 1)) k++;
  }
  if (bag.unit === 0 && bag.weekday === 0) return undefined;
  // «ce mois-ci», «cette année-là»
  if (bag.isThis && isHyphen(tokens, k) && isAttached(reading, k) && cueAt(reading, k + 1, Cue.ThisAfter) >= 0)
    bag.end = k + 2;
  if (isPlural(bag) && bag.shift < 0 && !bag.toCome && bag.count === undefined) takeShiftOfNext(reading, bag);
  // Half a phrase may be left at the end: «two years, 3 …».
  return bag;
}

/** «the days and weeks ahead», «les semaines et les mois à venir», «الأيام والأسابيع المقبلة»: the second unit's words are also the first's. */
function takeShiftOfNext(reading: Reading, bag: Bag): void {
  const { matches, tokens } = reading;
  let k = bag.end;
  if (isFunction(reading, k, FunctionWord.And)) k++;
  else if (k >= tokens.count || (matches.proclitics[k]! & Proclitic.Waw) === 0) return;
  if (isFunction(reading, k, FunctionWord.Article)) k++;
  const unit = wordAt(reading, k, Category.TimeUnit, false);
  if (unit < 0) return;
  const end = matches.end[unit]!;
  const shift = cueAt(reading, end, Cue.Shift);
  const toCome = cueAt(reading, end, Cue.ToCome);
  if (shift < 0 && toCome < 0) return;
  if (toCome >= 0) bag.toCome = true;
  else bag.shift = argumentOf(reading, shift);
  bag.end = matches.end[toCome >= 0 ? toCome : shift]!;
}

/** Where the phrase of the first element begins: after its proclitics. */
function beginOf({ tokens, matches }: Reading, i: number): number {
  const from = tokens.start[i]!;
  if (matches.proclitics[i] === 0) return from;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    const own = category === Category.TimeUnit || category === Category.NumberWord || category === Category.DateCue;
    if (own && matches.start[m] === from) return from;
  }
  return matches.stemStart[i]!;
}

/** Takes the element at token `k` into the bag; gives the first token after it, or -1. */
function takeElement(reading: Reading, bag: Bag, k: number): number {
  const { tokens, matches } = reading;
  const bare = bag.from >= 0;
  const after = isAfterUnit(bag);
  const number = isNumber(reading, k);
  if (!number && (matches.categories[k]! & ELEMENTS) === 0) {
    return isFunction(reading, k, FunctionWord.And) ? andHalfAt(reading, bag, k) : -1;
  }
  if (!number) {
    for (let m = matches.first[k + 1]! - 1; m >= matches.first[k]!; m--) {
      if (matches.category[m] !== Category.DateCue || (bare && matches.start[m] !== tokens.start[k])) continue;
      if (takeCue(reading, bag, k, m)) return matches.end[m]!;
    }
  }
  if (bag.count === undefined && (!after || (!number && isArabic(reading, k)))) {
    const count = countAt(reading, k, bare);
    if (count !== undefined && !(count.article && after)) {
      bag.count = count;
      return count.end;
    }
  }
  const half = number ? -1 : andHalfAt(reading, bag, k);
  if (half > 0) return half;
  if (number || after) return -1;
  const unit = wordAt(reading, k, Category.TimeUnit, bare);
  if (unit >= 0) {
    const lexeme = matches.value[unit]!;
    // «القمة الرابعة والثلاثين عام 2025»: the year has its own number.
    const next = matches.end[unit]!;
    if (
      bag.count !== undefined &&
      (lexeme & UnitBit.Unit) === Unit.Year &&
      isNumber(reading, next) &&
      tokens.value[next]! >= 1000
    )
      return -1;
    bag.unit = (lexeme & UnitBit.Unit) as Unit;
    bag.unitBits = lexeme & (UnitBit.Plural | UnitBit.Dual | UnitBit.Definite | UnitBit.Construct);
    bag.factor = lexeme >> UnitBit.FactorShift;
    return matches.end[unit]!;
  }
  const weekday = bag.every > 0 ? wordAt(reading, k, Category.Weekday) : -1;
  if (weekday < 0) return -1;
  bag.weekday = matches.value[weekday]! & WeekdayBit.Number;
  return matches.end[weekday]!;
}

/** «two and a half years», «deux ans et demi», «سنة ونصف»: adds the half; gives the first token after it, or -1. */
function andHalfAt(reading: Reading, bag: Bag, k: number): number {
  const { matches } = reading;
  if (bag.andHalf || bag.every > 0) return -1;
  let at = k;
  if (isFunction(reading, k, FunctionWord.And)) at++;
  else if ((matches.proclitics[k]! & Proclitic.Waw) === 0) return -1;
  const article = countAt(reading, at);
  if (article?.article) at = article.end;
  const half = cueAt(reading, at, Cue.Half, at > k);
  if (half < 0 || (bag.count === undefined && !isAfterUnit(bag))) return -1;
  bag.andHalf = true;
  return matches.end[half]!;
}

/** Takes the cue that is phrase `m`, at token `k`, into the bag where it fits there. */
function takeCue(reading: Reading, bag: Bag, k: number, m: number): boolean {
  const { matches } = reading;
  const first = bag.from < 0;
  const after = isAfterUnit(bag);
  const argument = argumentOf(reading, m);
  switch ((matches.value[m]! & CUE_MASK) as Cue) {
    case Cue.Every:
      if (!first) return false;
      bag.every = argument;
      return true;
    case Cue.Since:
      if (!first) return false;
      bag.since = true;
      return true;
    case Cue.About:
      return bag.since && bag.count === undefined && !after;
    case Cue.Later:
      if (!first || cueAt(reading, matches.end[m]!, Cue.This) < 0) return false;
      bag.later = argument as Reference;
      return true;
    case Cue.This:
      if (!first && bag.later < 0) return false;
      bag.isThis = true;
      return true;
    case Cue.Shift:
      if (bag.shift >= 0 || !canShift(reading, bag, k)) return false;
      bag.shift = argument;
      bag.shiftFirst = !after;
      return true;
    case Cue.ToCome:
      if (!after || bag.shift >= 0) return false;
      bag.toCome = true;
      return true;
    case Cue.Ago:
      if (!after || (bag.count === undefined && !bag.few) || bag.every > 0) return false;
      bag.ago = true;
      return true;
    case Cue.Few:
      // «عدة أشهر», never «القليلة»
      if (bag.few || (first && isArabic(reading, k) && wordAt(reading, k + 1, Category.TimeUnit) < 0)) return false;
      // «السنوات القليلة»; in «السنوات الماضية عدة مناسبات» the number is another noun's.
      if (after && (bag.unitBits & UnitBit.Definite) !== 0 && !hasArabicArticle(reading, k)) return false;
      bag.few = true;
      return true;
    case Cue.Half:
      if (after || bag.half) return false;
      bag.half = true;
      return true;
    case Cue.Season:
      if (after || (first && isBeen(reading, k))) return false;
      bag.unit = Unit.Season;
      return true;
    case Cue.Filler:
      // Before the unit what a unit follows, after it only what agrees with it («سنتين كاملتين», «deux années civiles»).
      if (after) return isArabic(reading, k) || NOUN_FIRST.has(reading.language.id);
      return (
        (bag.count !== undefined || bag.shift >= 0 || bag.isThis || bag.every > 0) &&
        wordAt(reading, matches.end[m]!, Category.TimeUnit) >= 0
      );
    default:
      return false;
  }
}

/** Whether «été» at token `k` is the participle: «ont été passées en revue», «a toujours été présent»; never «à l'été dernier». */
function isBeen(reading: Reading, k: number): boolean {
  if (reading.language.id !== 'fr' || !isWord(reading, k - 1)) return false;
  return (
    isFunction(reading, k - 1, FunctionWord.Auxiliary) ||
    !isFunctional(reading, k - 1) ||
    isFunction(reading, k - 1, FunctionWord.Adverb) ||
    isFunction(reading, k - 1, FunctionWord.Not)
  );
}

function isAfterUnit(bag: Bag): boolean {
  return bag.unit !== 0 || bag.weekday > 0;
}

const ELEMENTS =
  (1 << Category.DateCue) | (1 << Category.NumberWord) | (1 << Category.TimeUnit) | (1 << Category.Weekday);

/** «العام الحالي» but not «الأمين العام الحالي»: there the unit is an adjective. */
function canShift(reading: Reading, bag: Bag, k: number): boolean {
  if (bag.unit !== Unit.Year || (bag.unitBits & UnitBit.Definite) === 0) return true;
  const { tokens } = reading;
  const before = bag.token - 1;
  if (k !== bag.token + 1 || before < 0 || !isArabic(reading, before)) return true;
  if (reading.matches.proclitics[bag.token] !== 0 && bag.from !== tokens.start[bag.token]) return true;
  return !hasArabicArticle(reading, before) || (reading.matches.categories[before]! & (1 << Category.Function)) !== 0;
}

/** Whether the word begins with «ال». */
export function hasArabicArticle(reading: Reading, i: number): boolean {
  return isDefinite(reading, i) && lettersOf(reading.tokens, i) > 4;
}

export function isPlural(bag: Bag): boolean {
  return (bag.unitBits & UnitBit.Plural) !== 0;
}
