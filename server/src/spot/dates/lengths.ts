/**
 * Lengths of time and what is counted from now: «12 months», «every two years», «the past five years», «العام المقبل».
 *
 * Such a phrase is a unit with a number, «every», «last», «this» around it, in an order that differs from language to
 * language («the next five years», «les cinq prochaines années», «السنوات الخمس المقبلة»); so it is read as a bag.
 */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import type { DateAnchor, DateType } from '../annotation';
import { claim, type Findings } from '../findings';
import { isDefinite, isFunction, isSign, type Reading } from '../reading';
import { isoDay, parseIsoDay } from './gregorian';
import { CUE_MASK, Cue, REFERENCES, Reference, THEN, Unit, UnitBit, WeekdayBit } from './lexemes';
import { type Count, countAt, dayAt } from './numbers';
import { pointAt } from './points';
import { afterPart, fractionOfAt } from './points/parts-of-years';
import {
  argumentOf,
  cueAt,
  cueBefore,
  isArabic,
  isAttached,
  isCapital,
  isFunctional,
  isNumber,
  phraseStart,
  skipLinkWords,
  withArticle,
  wordAt,
} from './scan';
import { isYearNumber } from './years';

interface Bag {
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

const DATE_TYPES = { set: 'set', duration: 'duration', relative: 'relative' } as const satisfies Record<
  string,
  DateType
>;

/** Units by their ISO 8601 designators; a decade is ten years. */
const DESIGNATORS: Readonly<Record<number, readonly [number, string]>> = {
  [Unit.Second]: [1, 'TS'],
  [Unit.Minute]: [1, 'TM'],
  [Unit.Hour]: [1, 'TH'],
  [Unit.Day]: [1, 'D'],
  [Unit.Week]: [1, 'W'],
  [Unit.Month]: [1, 'M'],
  [Unit.Quarter]: [3, 'M'],
  [Unit.Semester]: [6, 'M'],
  [Unit.Year]: [1, 'Y'],
  [Unit.Decade]: [10, 'Y'],
  [Unit.Century]: [100, 'Y'],
};

const ANCHOR_UNITS: Readonly<Record<number, DateAnchor['unit']>> = {
  [Unit.Day]: 'day',
  [Unit.Week]: 'week',
  [Unit.Month]: 'month',
  [Unit.Quarter]: 'quarter',
  [Unit.Year]: 'year',
  [Unit.Decade]: 'decade',
  [Unit.Century]: 'century',
};

const FIXED = (1 << Cue.Relative) | (1 << Cue.Set) | (1 << Cue.Length);
const RATE = (1 << Cue.Per) | (1 << Cue.Times);

/**
 * Adds what begins at token `i`, where cues of the kinds `openers` begin; gives the first token after it, or `i` where
 * there is nothing.
 */
export function spotLength(reading: Reading, findings: Findings, i: number, openers: number): number {
  let end = 0;
  if ((openers & FIXED) !== 0) end = fixedAt(reading, findings, i);
  if (end === 0 && (openers & (1 << Cue.Part)) !== 0) end = partAt(reading, findings, i);
  if (end === 0 && (openers & RATE) !== 0) end = rateAt(reading, findings, i);
  if (end === 0) end = pieceAt(reading, findings, i, openers);
  if (end === 0) end = bagAt(reading, findings, i);
  return end > 0 ? end : i;
}

/** First token after the weekday at token `i`: «اليوم الأربعاء», «أمس (الخميس)»; not «اليوم الأربعاء 4 يونيو», which is two dates. */
function weekdayEnd(reading: Reading, i: number): number {
  const bracket = isSign(reading.tokens, i, '(') || isSign(reading.tokens, i, '/');
  const k = bracket ? i + 1 : i;
  const weekday = wordAt(reading, k, Category.Weekday);
  if (weekday < 0 || (pointAt(reading, k)?.day ?? -1) >= 0) return i;
  const end = reading.matches.end[weekday]!;
  if (!bracket) return end;
  return isSign(reading.tokens, end, ')') || isSign(reading.tokens, end, '/') ? end + 1 : i;
}

const FIXED_TYPES = [
  [Cue.Set, DATE_TYPES.set],
  [Cue.Length, DATE_TYPES.duration],
] as const;

/** «today», «the near future», «annual», «biennium». Gives 0 where there is none. */
function fixedAt(reading: Reading, findings: Findings, i: number): number {
  const { matches, tokens } = reading;
  const relative = cueAt(reading, i, Cue.Relative, false);
  if (relative >= 0 && !isOtherDayAt(reading, matches.end[relative]!)) {
    const argument = argumentOf(reading, relative);
    const reference = argument & 3;
    const unit = ANCHOR_UNITS[(argument >> 2) & 15];
    const token = withArticle(reading, i);
    let end = matches.end[relative]!;
    if (unit === 'day') end = weekdayEnd(reading, end);
    const offset = (argument >> 6) - 8;
    add(reading, findings, token, token < i ? tokens.start[token]! : matches.start[relative]!, end, {
      type: DATE_TYPES.relative,
      value: REFERENCES[reference]!,
      ...(unit !== undefined && { anchor: { unit, offset } }),
      ...(((argument >> 2) & 15) === THEN && { resolved: fromLastDay(findings, offset) }),
    });
    return end;
  }
  for (const [kind, type] of FIXED_TYPES) {
    const m = cueAt(reading, i, kind, false);
    if (m < 0) continue;
    // «the Annual Ministerial Review» is a name, «le quotidien» a newspaper.
    const named = isCapital(reading, i) && (tokens.flags[i]! & TokenFlag.SentenceStart) === 0;
    const argument = argumentOf(reading, m);
    if (!named && !(kind === Cue.Set && isNounInFrench(reading, i)))
      add(reading, findings, i, matches.start[m]!, matches.end[m]!, {
        type,
        value: period(argument >> 4, (argument & 15) as Unit, 1),
      });
    return matches.end[m]!;
  }
  return 0;
}

/** The day that is so many days after the last one of the block: «le 18 mai, … la veille». */
function fromLastDay({ annotations }: Findings, offset: number): string | undefined {
  for (let k = annotations.length - 1; k >= Math.max(0, annotations.length - DAY_REACH); k--) {
    const annotation = annotations[k]!;
    if (annotation.kind !== 'date' || annotation.type !== 'date') continue;
    const day = parseIsoDay(annotation.value);
    if (day !== undefined) return isoDay(day + offset);
  }
  return undefined;
}

/** Dates before «la veille» among which its day is looked for. */
const DAY_REACH = 8;

/** Whether the adjective at token `i` is a noun, as French has it after its article: «le quotidien», «un hebdomadaire», «au quotidien». */
function isNounInFrench(reading: Reading, i: number): boolean {
  if (!NOUN_FIRST.has(reading.language.id)) return false;
  return NOUN_OPENERS.some((word) => isFunction(reading, i - 1, word));
}

const NOUN_OPENERS = [FunctionWord.Article, FunctionWord.Possessive, FunctionWord.Of, FunctionWord.To] as const;

/** Languages whose adjectives of this kind follow their noun. */
const NOUN_FIRST: ReadonlySet<string> = new Set(['fr']);

/** Whether «اليوم» before token `i` is no today: «اليوم التالي». */
function isOtherDayAt(reading: Reading, i: number): boolean {
  const shift = cueAt(reading, i, Cue.Shift);
  return shift >= 0 && argumentOf(reading, shift) > Reference.Future;
}

/** «the end of the decade», «the beginning of next year», «نهاية العام». */
function partAt(reading: Reading, findings: Findings, i: number): number {
  const { matches, tokens } = reading;
  const m = cueAt(reading, i, Cue.Part, false);
  if (m < 0) return 0;
  const part = argumentOf(reading, m);
  const after = matches.end[m]!;
  const k = afterPart(reading, after);
  if (k >= tokens.count) return 0;
  // «to end the year-long war»: «of» is missing.
  if (isFunction(reading, after, FunctionWord.Article) && !isFunction(reading, after - 1, FunctionWord.Of)) return 0;
  const bag = readBag(reading, k);
  let value: string;
  let anchor: DateAnchor | undefined;
  let end: number;
  const relative = bag === undefined || bag.from !== tokens.start[k] ? undefined : relativeOf(bag, false);
  if (relative !== undefined) {
    ({ value, anchor } = relative);
    end = bag!.end;
  } else {
    const unit = wordAt(reading, k, Category.TimeUnit);
    const season = cueAt(reading, k, Cue.Season);
    if (unit < 0 && season < 0) return 0;
    const lexeme = unit >= 0 ? matches.value[unit]! : Unit.Season;
    const kind = (lexeme & UnitBit.Unit) as Unit;
    end = matches.end[unit >= 0 ? unit : season]!;
    const definite =
      (lexeme & UnitBit.Definite) !== 0 || isHyphen(tokens, after) || hasArticleBetween(reading, after, k);
    if (kind < Unit.Week || (lexeme & (UnitBit.Plural | UnitBit.Dual)) !== 0 || !definite || isNumber(reading, end))
      return 0;
    // «the end of the year in which …» is any year's.
    if (isFunction(reading, end, FunctionWord.In) && isFunction(reading, end + 1, FunctionWord.Who)) return 0;
    value = REFERENCES[part === 0 ? Reference.Past : Reference.Future]!;
    const unitName = ANCHOR_UNITS[kind];
    anchor = unitName === undefined ? undefined : { unit: unitName, offset: 0 };
  }
  const token = withArticle(reading, i);
  add(reading, findings, token, token < i ? tokens.start[token]! : matches.start[m]!, end, {
    type: DATE_TYPES.relative,
    value,
    ...(anchor !== undefined && { anchor }),
  });
  return end;
}

const FRACTION = (1 << Cue.Fraction) | (1 << Cue.LastOf);

/** «the second half of this year», «le 5 du mois prochain», «الخامس من الشهر الجاري»: a piece of a year or month counted from now. */
function pieceAt(reading: Reading, findings: Findings, i: number, openers: number): number {
  const { tokens, matches } = reading;
  const ordinal = (matches.categories[i]! & (1 << Category.OrdinalWord)) !== 0;
  const day = ordinal || isNumber(reading, i) ? dayAt(reading, i, false) : undefined;
  if (day !== undefined) {
    const phrase = ordinal ? wordAt(reading, i, Category.OrdinalWord, false) : -1;
    const from = phraseStart(reading, i, phrase);
    if (isFunction(reading, day.end, FunctionWord.Of)) {
      const bag = readBag(reading, skipLinkWords(reading, day.end));
      if (bag !== undefined && bag.unit === Unit.Month)
        return addPiece(reading, findings, i, from, bag, day.ordinal, { day: day.day });
    }
    if (isCurrentMonth(reading, day.end) && cueBefore(reading, i, Cue.At) >= 0) {
      add(reading, findings, i, from, day.end + 1, {
        type: DATE_TYPES.relative,
        value: REFERENCES[Reference.Present]!,
        anchor: { unit: 'month', offset: 0, day: day.day },
      });
      return day.end + 1;
    }
  }
  if (!ordinal && (openers & FRACTION) === 0 && !isNumber(reading, i)) return 0;
  const fraction = fractionOfAt(reading, i);
  if (fraction === undefined || fraction.end >= tokens.count) return 0;
  const bag = readBag(reading, fraction.end);
  if (bag === undefined || bag.unit !== Unit.Year) return 0;
  // «the second half of the year» is this year's, that «of a year» is not.
  const definite =
    (bag.unitBits & UnitBit.Definite) !== 0 ||
    (hasArticleBetween(reading, i, fraction.end) && wordAt(reading, fraction.end - 1, Category.NumberWord) < 0);
  if (definite && bag.shift < 0 && !bag.since && !bag.ago) bag.isThis = true;
  return addPiece(reading, findings, i, fraction.from, bag, true, { part: fraction.part });
}

/** «الجاري» in «بتاريخ الرابع عشر الجاري», «le 6 courant»: this month, whose word is left out. */
function isCurrentMonth(reading: Reading, i: number): boolean {
  if (i >= reading.tokens.count || reading.language.id === 'en') return false;
  const shift = cueAt(reading, i, Cue.Shift);
  return shift >= 0 && argumentOf(reading, shift) === Reference.Present && reading.matches.end[shift] === i + 1;
}

/** Adds the piece that begins at token `i`, at `from`, of the one month or year from now that `bag` is; gives its end, or 0. */
function addPiece(
  reading: Reading,
  findings: Findings,
  i: number,
  from: number,
  bag: Bag,
  article: boolean,
  piece: Pick<DateAnchor, 'day' | 'part'>,
): number {
  if (bag.count !== undefined || bag.few || isPlural(bag) || (bag.unitBits & UnitBit.Dual) !== 0) return 0;
  const relative = relativeOf(bag, false);
  if (relative?.anchor === undefined) return 0;
  const token = article ? withArticle(reading, i) : i;
  add(reading, findings, token, token < i ? reading.tokens.start[token]! : from, bag.end, {
    type: DATE_TYPES.relative,
    value: relative.value,
    anchor: { ...relative.anchor, ...piece },
  });
  return bag.end;
}

/** Whether an article stands between «end of» and its unit: «the end of the year», «fin de l'année», «fin du mois». */
function hasArticleBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFunction(reading, k, FunctionWord.Article)) return true;
  return isContracted(reading, to - 1);
}

/** «du»: a preposition and an article in one word. */
function isContracted(reading: Reading, i: number): boolean {
  const { folded, foldedStart } = reading.tokens;
  const endsInU = folded[foldedStart[i + 1]! - 1] === 0x75;
  return endsInU && isFunction(reading, i, FunctionWord.Of);
}

/** «per year», «once a year», «مرتين في السنة». */
function rateAt(reading: Reading, findings: Findings, i: number): number {
  const { matches } = reading;
  const per = cueAt(reading, i, Cue.Per, false);
  const times = per < 0 ? cueAt(reading, i, Cue.Times, false) : -1;
  if (per < 0 && times < 0) return 0;
  const first = per >= 0 ? per : times;
  let k = matches.end[first]!;
  if (times >= 0) {
    const article = countAt(reading, k, true);
    if (article?.article) k = article.end;
    else if (cueAt(reading, k, Cue.Per) >= 0 || isFunction(reading, k, FunctionWord.In)) k++;
    else if (cueAt(reading, k, Cue.Every) >= 0) return rateOfEvery(reading, findings, i, times, k);
    else return 0;
  }
  const unit = wordAt(reading, k, Category.TimeUnit);
  if (unit < 0) return 0;
  const lexeme = matches.value[unit]!;
  if ((lexeme & UnitBit.Plural) !== 0 && (lexeme & UnitBit.Unit) !== Unit.Month) return 0;
  const end = matches.end[unit]!;
  if (isNumber(reading, end)) return 0;
  const value = rate(times >= 0 ? argumentOf(reading, times) : 1, lexeme & UnitBit.Unit);
  if (value === undefined) return 0;
  add(reading, findings, i, matches.start[first]!, end, { type: DATE_TYPES.set, value });
  return end;
}

/** «twice every year» */
function rateOfEvery(reading: Reading, findings: Findings, i: number, times: number, k: number): number {
  const bag = readBag(reading, k);
  if (bag === undefined || bag.unit === 0 || bag.every === 0 || bag.count !== undefined) return 0;
  const value = rate(argumentOf(reading, times), bag.unit);
  if (value === undefined) return 0;
  add(reading, findings, i, reading.matches.start[times]!, bag.end, { type: DATE_TYPES.set, value });
  return bag.end;
}

/** How long it is from one time to the next, where something happens `times` in a unit. */
function rate(times: number, unit: number): string | undefined {
  if (DESIGNATORS[unit] === undefined) return undefined;
  if (times === 1) return period(1, unit as Unit, 1);
  if (unit === Unit.Year && 12 % times === 0) return `P${12 / times}M`;
  return period(1, unit as Unit, 1);
}

/** What a bag of a unit and the words around it is: a set, something counted from now, or a length. */
function bagAt(reading: Reading, findings: Findings, i: number): number {
  if (isNumber(reading, i) && !canBeCount(reading, i + 1)) return 0;
  const bag = readBag(reading, i);
  if (bag === undefined) return 0;
  if (bag.every > 0) return addSet(reading, findings, bag);
  // «the next fiscal year 2026»: the number says which.
  if (bag.unit === Unit.Year && bag.shiftFirst && isYearNumber(reading, bag.end)) return 0;
  // «قبل 15 يوما من» is before something else, not before now.
  if (bag.since && isFunction(reading, bag.end, FunctionWord.Of)) return 0;
  // «قبل شهر»
  if (bag.since && isOneArabic(reading, bag)) bag.count = { value: 1, article: false, end: bag.end };
  const relative = relativeOf(bag, withArticle(reading, i) < i);
  if (relative !== undefined) return addRelative(reading, findings, bag, relative);
  if (bag.isThis || bag.shift >= 0 || DESIGNATORS[bag.unit] === undefined || bag.unit === Unit.Quarter) return 0;
  if (isAge(reading, i, bag.end)) return bag.end;
  const value = lengthOf(reading, bag);
  return value === undefined ? 0 : addBag(reading, findings, bag, DATE_TYPES.duration, value);
}

/** Whether the bag is one unit without its number, as «عام» is, and not named by what follows, as «عام 2020», «شهر رمضان» and «يوم القدس» are. */
function isOneArabic(reading: Reading, { count, few, unitBits, end }: Bag): boolean {
  const several = UnitBit.Plural | UnitBit.Dual | UnitBit.Construct | UnitBit.Definite;
  if (count !== undefined || few || (unitBits & several) !== 0 || !isArabic(reading, end - 1)) return false;
  if (end >= reading.tokens.count) return true;
  if (isNumber(reading, end) || hasArabicArticle(reading, end)) return false;
  return wordAt(reading, end, Category.Month) < 0 && wordAt(reading, end, Category.Weekday) < 0;
}

/** «every two years», «كل سنتين», «every Monday». */
function addSet(reading: Reading, findings: Findings, bag: Bag): number {
  const { unit, count } = bag;
  if (bag.few || bag.shift >= 0) return 0;
  if (bag.weekday > 0) return addBag(reading, findings, bag, DATE_TYPES.set, `XXXX-WXX-${bag.weekday}`);
  if (DESIGNATORS[unit] === undefined || count?.most !== undefined || count?.article) return 0;
  const dual = (bag.unitBits & UnitBit.Dual) !== 0 ? 2 : 1;
  const value = period((count?.value ?? dual) * bag.every, unit as Unit, bag.factor);
  return addBag(reading, findings, bag, DATE_TYPES.set, value);
}

function addRelative(reading: Reading, findings: Findings, bag: Bag, { value, anchor }: Relative): number {
  const { tokens, matches } = reading;
  const { unit, count } = bag;
  let { end } = bag;
  // «the last day of the session» is no last day from now.
  if (bag.shiftFirst && count === undefined && !isPlural(bag) && isOf(reading, end)) return end;
  const token = withArticle(reading, bag.token);
  // «following two days of talks»: a preposition.
  if (bag.shift === 6 && bag.shiftFirst && token === bag.token) return 0;
  if (bag.shift >= 4 && unit === Unit.Day && !isOtherDay(reading, bag)) return end;
  // «the coming weeks and months»
  if (bag.shiftFirst && isPlural(bag) && isFunction(reading, end, FunctionWord.And)) {
    const other = wordAt(reading, end + 1, Category.TimeUnit);
    if (other >= 0 && (matches.value[other]! & UnitBit.Plural) !== 0) end = matches.end[other]!;
  }
  add(reading, findings, token, token < bag.token ? tokens.start[token]! : bag.from, end, {
    type: DATE_TYPES.relative,
    value,
    ...(anchor !== undefined && { anchor }),
    ...(bag.shift >= 4 && unit === Unit.Day && { resolved: fromLastDay(findings, bag.shift === 4 ? -1 : 1) }),
  });
  return end;
}

/** The value of a length: «three years», «a century», «half a year», «سنتين», «لمدة عام»; undefined where it is none. */
function lengthOf(reading: Reading, bag: Bag): string | undefined {
  const { token, end, count, unitBits, factor } = bag;
  const unit = bag.unit as Unit;
  if (bag.half && (count === undefined || count.article || count.value === 1)) return halfPeriod(unit);
  const half = bag.andHalf ? 0.5 : 0;
  if (count !== undefined) {
    if (bag.few || count.value === 0) return undefined;
    // «a» goes with one unit, and not with a name: «a Day of Action».
    if (count.article && (isPlural(bag) || unit < Unit.Hour || isCapital(reading, end - 1))) return undefined;
    // «a week-long visit»: the length is «week-long».
    if (count.article && cueAt(reading, end - 1, Cue.Length) >= 0) return undefined;
    const least = period(count.value + half, unit, factor);
    return count.most === undefined ? least : `${least}/${period(count.most, unit, factor)}`;
  }
  if ((unitBits & (UnitBit.Plural | UnitBit.Definite | UnitBit.Construct)) !== 0) return undefined;
  if ((unitBits & UnitBit.Dual) !== 0) return period(2 + half, unit, factor);
  if (bag.andHalf) return period(1 + half, unit, factor);
  const lasting = cueBefore(reading, token, Cue.Lasting);
  if (lasting < 0 || bag.from !== reading.tokens.start[token] || !isOneArabic(reading, bag)) return undefined;
  // «بعد عقد مؤتمر» is about holding one, «منذ يوم وصوله» about a day that is known.
  const alone = argumentOf(reading, cueAt(reading, lasting, Cue.Lasting, false)) === 1 || unit === Unit.Decade;
  const owned =
    end < reading.tokens.count && reading.tokens.kind[end] === TokenKind.Word && !isFunctional(reading, end);
  return alone && owned ? undefined : period(1, unit, factor);
}

/** Whether what follows a number lets it count a unit: a sign, or a word of dates or of grammar. */
function canBeCount({ tokens, matches }: Reading, i: number): boolean {
  if (i >= tokens.count) return false;
  return tokens.kind[i] !== TokenKind.Word || (matches.categories[i]! & AFTER_COUNT) !== 0;
}
const AFTER_COUNT =
  (1 << Category.TimeUnit) | (1 << Category.DateCue) | (1 << Category.NumberWord) | (1 << Category.Function);

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
function readBag(reading: Reading, i: number): Bag | undefined {
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
      if (bag.few || (first && isArabic(reading, k))) return false;
      // «السنوات القليلة»; in «السنوات الماضية عدة مناسبات» the number is another noun's.
      if (after && (bag.unitBits & UnitBit.Definite) !== 0 && !hasArabicArticle(reading, k)) return false;
      bag.few = true;
      return true;
    case Cue.Half:
      if (after || bag.half) return false;
      bag.half = true;
      return true;
    case Cue.Season:
      if (after) return false;
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
function hasArabicArticle(reading: Reading, i: number): boolean {
  return isDefinite(reading, i) && lettersOf(reading.tokens, i) > 4;
}

function isPlural(bag: Bag): boolean {
  return (bag.unitBits & UnitBit.Plural) !== 0;
}

interface Relative {
  readonly value: string;
  readonly anchor?: DateAnchor;
}

/** Value and anchor of a phrase that is counted from now, or undefined. */
function relativeOf(bag: Bag, article: boolean): Relative | undefined {
  const { unit, count, shift } = bag;
  if (unit === 0 || bag.every > 0) return undefined;
  const unitName = bag.factor === 1 ? ANCHOR_UNITS[unit] : undefined;
  const stretch = count !== undefined && !count.article ? count.value : (bag.unitBits & UnitBit.Dual) !== 0 ? 2 : 0;
  const refer = (reference: Reference, anchor?: DateAnchor): Relative => ({
    value: REFERENCES[reference]!,
    ...(anchor !== undefined && { anchor }),
  });
  if (bag.ago || bag.since) {
    const number = count === undefined ? ((bag.unitBits & UnitBit.Dual) !== 0 ? 2 : 0) : count.value;
    if (number === 0) return bag.few ? refer(Reference.Past) : undefined;
    return refer(Reference.Past, unitName && { unit: unitName, offset: -number });
  }
  if (bag.toCome)
    return refer(
      Reference.Future,
      unitName && stretch > 0 ? { unit: unitName, offset: 1, length: stretch } : undefined,
    );
  if (bag.isThis && shift < 0) {
    if (unit < Unit.Week || isPlural(bag) || count !== undefined) return undefined;
    return refer(
      bag.later >= 0 ? (bag.later as Reference) : Reference.Present,
      unitName && { unit: unitName, offset: 0 },
    );
  }
  if (shift < 0) return undefined;
  if (shift >= 4) return refer((shift & 3) as Reference);
  const reference = (shift & 3) as Reference;
  if (reference === Reference.Present) {
    if (isPlural(bag) || unit < Unit.Day) return undefined;
    return refer(reference, unitName && { unit: unitName, offset: 0 });
  }
  const offset = reference === Reference.Past ? -1 : 1;
  if (unitName === undefined) return refer(reference);
  if (stretch > 0) return refer(reference, { unit: unitName, offset, length: stretch });
  if (isPlural(bag) || bag.few) return refer(reference);
  // «over the past year» is the twelve months up to now, «last year» the calendar year.
  if (article && bag.shiftFirst) return refer(reference, { unit: unitName, offset, length: 1 });
  return refer(reference, { unit: unitName, offset });
}

/** «the previous day», «اليوم التالي»; not «the day following the attack», «اليوم التالي للحرب», which say what it is counted from. */
function isOtherDay({ matches, tokens }: Reading, { shiftFirst, end, unitBits }: Bag): boolean {
  if ((unitBits & UnitBit.Definite) === 0)
    return shiftFirst || end >= tokens.count || tokens.kind[end] !== TokenKind.Word;
  return end >= tokens.count || (matches.proclitics[end]! & Proclitic.Lam) === 0;
}

function isOf(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Of) && !isArabic(reading, i);
}

/** «18 years of age», «five-year-old», «aged 15 years». */
function isAge(reading: Reading, i: number, end: number): boolean {
  const after = isHyphen(reading.tokens, end) ? end + 1 : end;
  if (cueAt(reading, after, Cue.AgeAfter) >= 0) return true;
  for (let k = i; k > i - 3 && k > 0; k--) if (cueBefore(reading, k, Cue.AgeBefore) >= 0) return true;
  return false;
}

/** `P3Y`, `PT24H`, `P10Y`. */
function period(count: number, unit: Unit, factor: number): string {
  const [size, designator] = DESIGNATORS[unit]!;
  const exact = count * size * factor;
  const number = Number.isInteger(exact) ? exact : Number(exact.toFixed(3));
  return designator.length === 2 ? `PT${number}${designator[1]}` : `P${number}${designator}`;
}

function halfPeriod(unit: Unit): string {
  if (unit === Unit.Year) return 'P6M';
  if (unit === Unit.Hour) return 'PT30M';
  if (unit === Unit.Day) return 'PT12H';
  return period(0.5, unit, 1);
}

interface Found {
  readonly type: DateType;
  readonly value: string;
  readonly anchor?: DateAnchor;
  readonly resolved?: string | undefined;
}

function addBag(reading: Reading, findings: Findings, bag: Bag, type: DateType, value: string): number {
  add(reading, findings, bag.token, bag.from, bag.end, { type, value });
  return bag.end;
}

function add(reading: Reading, findings: Findings, token: number, start: number, end: number, found: Found): void {
  claim(
    findings,
    {
      kind: 'date',
      type: found.type,
      start,
      end: reading.tokens.end[end - 1]!,
      value: found.value,
      resolved: found.resolved,
      calendar: undefined,
      anchor: found.anchor,
      parts: undefined,
      occasion: undefined,
    },
    token,
    end,
  );
}
