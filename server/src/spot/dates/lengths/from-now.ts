/** What is counted from now: «the past five years», «العام المقبل», «the following day». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { TokenKind } from '../../../text/tokens';
import type { DateAnchor } from '../../annotation';
import type { Findings } from '../../findings';
import { isFunction, type Reading } from '../../reading';
import { isoDay, parseIsoDay } from '../gregorian';
import { REFERENCES, Reference, Unit, UnitBit } from '../lexemes';
import { isArabic, withArabicArticle, withArticle, wordAt } from '../scan';
import { add, DATE_TYPES } from './add';
import { type Bag, isPlural } from './bag';

export const ANCHOR_UNITS: Readonly<Record<number, DateAnchor['unit']>> = {
  [Unit.Day]: 'day',
  [Unit.Week]: 'week',
  [Unit.Month]: 'month',
  [Unit.Quarter]: 'quarter',
  [Unit.Year]: 'year',
  [Unit.Decade]: 'decade',
  [Unit.Century]: 'century',
};

/** The day that is so many days after the last one of the block: «le 18 mai, … la veille». */
export function fromLastDay({ annotations }: Findings, offset: number): string | undefined {
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

export function addRelative(reading: Reading, findings: Findings, bag: Bag, { value, anchor }: Relative): number {
  const { tokens, matches } = reading;
  const { unit, count } = bag;
  let { end } = bag;
  const token = withArabicArticle(reading, withArticle(reading, bag.token));
  // «the last day of the session» is no last day from now; “the liberation last year of two towns” was then.
  const determined =
    unit <= Unit.Day || token < bag.token || isFunction(reading, bag.token - 1, FunctionWord.Possessive);
  if (bag.shiftFirst && count === undefined && !isPlural(bag) && determined && isOf(reading, end)) return end;
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

interface Relative {
  readonly value: string;
  readonly anchor?: DateAnchor;
}

/** Value and anchor of a phrase that is counted from now, or undefined. */
export function relativeOf(bag: Bag, article: boolean): Relative | undefined {
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
