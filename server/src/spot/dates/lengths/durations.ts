/** How long something lasts: «three years», «a century», «half a year», «سنتين», «لمدة عام». */

import { Category } from '../../../lexicon/categories';
import { TokenKind } from '../../../text/tokens';
import type { Reading } from '../../reading';
import { Cue, Unit, UnitBit } from '../lexemes';
import { argumentOf, cueAt, cueBefore, isArabic, isCapital, isFunctional, isNumber, wordAt } from '../scan';
import { type Bag, hasArabicArticle, isPlural } from './bag';
import { halfPeriod, period, vaguePeriod } from './periods';

/** Whether the bag is one unit without its number, as «عام» is, and not named by what follows, as «عام 2020», «شهر رمضان» and «يوم القدس» are. */
export function isOneArabic(reading: Reading, { count, few, unitBits, end }: Bag): boolean {
  const several = UnitBit.Plural | UnitBit.Dual | UnitBit.Construct | UnitBit.Definite;
  if (count !== undefined || few || (unitBits & several) !== 0 || !isArabic(reading, end - 1)) return false;
  if (end >= reading.tokens.count) return true;
  if (isNumber(reading, end) || hasArabicArticle(reading, end)) return false;
  return wordAt(reading, end, Category.Month) < 0 && wordAt(reading, end, Category.Weekday) < 0;
}

/** The value of a length: «three years», «a century», «half a year», «سنتين», «لمدة عام»; undefined where it is none. */
export function lengthOf(reading: Reading, bag: Bag): string | undefined {
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
  // «mois» is one and many.
  if (bag.few && (isPlural(bag) || reading.language.id === 'fr') && factor === 1) return vaguePeriod(unit);
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
