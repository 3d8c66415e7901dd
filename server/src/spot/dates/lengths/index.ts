/** Lengths of time and what is counted from now, at a token: which of the grammars here reads it. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, TokenKind } from '../../../text/tokens';
import type { Findings } from '../../findings';
import { isFunction, type Reading } from '../../reading';
import { Cue, Unit } from '../lexemes';
import { cueAt, cueBefore, isNumber, withArticle } from '../scan';
import { isYearNumber } from '../years';
import { addBag, DATE_TYPES } from './add';
import { readBag } from './bag';
import { isOneArabic, lengthOf } from './durations';
import { fixedAt } from './fixed';
import { addRelative, relativeOf } from './from-now';
import { DESIGNATORS } from './periods';
import { partAt, pieceAt } from './pieces';
import { addSet, rateAt } from './sets';

const FIXED = (1 << Cue.Relative) | (1 << Cue.Set) | (1 << Cue.Length);
const RATE = (1 << Cue.Per) | (1 << Cue.Times);

/**
 * Adds what begins at token `i`, where cues of the kinds `openers` begin; gives the first token after it, or `i` where
 * there is nothing.
 */
export function spotLength(reading: Reading, findings: Findings, i: number, openers: number): number {
  let end = 0;
  if ((openers & FIXED) !== 0) end = fixedAt(reading, findings, i);
  if (end === 0) end = pieceAt(reading, findings, i, openers);
  if (end === 0 && (openers & (1 << Cue.Part)) !== 0) end = partAt(reading, findings, i);
  if (end === 0 && (openers & RATE) !== 0) end = rateAt(reading, findings, i);
  if (end === 0) end = bagAt(reading, findings, i);
  return end > 0 ? end : i;
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

/** Whether what follows a number lets it count a unit: a sign, or a word of dates or of grammar. */
function canBeCount({ tokens, matches }: Reading, i: number): boolean {
  if (i >= tokens.count) return false;
  return tokens.kind[i] !== TokenKind.Word || (matches.categories[i]! & AFTER_COUNT) !== 0;
}
const AFTER_COUNT =
  (1 << Category.TimeUnit) | (1 << Category.DateCue) | (1 << Category.NumberWord) | (1 << Category.Function);

/** «18 years of age», «five-year-old», «aged 15 years». */
function isAge(reading: Reading, i: number, end: number): boolean {
  const after = isHyphen(reading.tokens, end) ? end + 1 : end;
  if (cueAt(reading, after, Cue.AgeAfter) >= 0) return true;
  for (let k = i; k > i - 3 && k > 0; k--) if (cueBefore(reading, k, Cue.AgeBefore) >= 0) return true;
  return false;
}
