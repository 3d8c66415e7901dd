/** Pieces of a time counted from now: «the beginning of next year», «the second half of this year», «le 5 du mois prochain». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen } from '../../../text/tokens';
import type { DateAnchor } from '../../annotation';
import type { Findings } from '../../findings';
import { isFunction, type Reading } from '../../reading';
import { Cue, REFERENCES, Reference, Unit, UnitBit } from '../lexemes';
import { dayAt } from '../numbers';
import { afterPart, fractionOfAt } from '../points/parts-of-years';
import { argumentOf, cueAt, cueBefore, isNumber, phraseStart, skipLinkWords, withArticle, wordAt } from '../scan';
import { add, DATE_TYPES } from './add';
import { type Bag, isPlural, readBag } from './bag';
import { ANCHOR_UNITS, relativeOf } from './from-now';

/** «the end of the decade», «the beginning of next year», «نهاية العام». */
export function partAt(reading: Reading, findings: Findings, i: number): number {
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
export function pieceAt(reading: Reading, findings: Findings, i: number, openers: number): number {
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
