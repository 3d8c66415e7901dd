/** What comes again and again: «every two years», «per year», «مرتين في السنة». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import type { Findings } from '../../findings';
import { isFunction, type Reading } from '../../reading';
import { Cue, Unit, UnitBit } from '../lexemes';
import { countAt } from '../numbers';
import { argumentOf, cueAt, isNumber, wordAt } from '../scan';
import { add, addBag, DATE_TYPES } from './add';
import { type Bag, readBag } from './bag';
import { DESIGNATORS, period, rate } from './periods';

/** «per year», «once a year», «مرتين في السنة». */
export function rateAt(reading: Reading, findings: Findings, i: number): number {
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
  const length = per >= 0 ? cueAt(reading, k, Cue.Length) : -1;
  if (length >= 0) {
    // «per biennium»
    const argument = argumentOf(reading, length);
    const value = period(argument >> 4, (argument & 15) as Unit, 1);
    add(reading, findings, i, matches.start[per]!, matches.end[length]!, { type: DATE_TYPES.set, value });
    return matches.end[length]!;
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

/** «every two years», «كل سنتين», «every Monday». */
export function addSet(reading: Reading, findings: Findings, bag: Bag): number {
  const { unit, count } = bag;
  if (bag.few || bag.shift >= 0) return 0;
  if (unit === Unit.Weekend && count === undefined) return addBag(reading, findings, bag, DATE_TYPES.set, 'P1W');
  if (bag.weekday > 0) return addBag(reading, findings, bag, DATE_TYPES.set, `XXXX-WXX-${bag.weekday}`);
  if (DESIGNATORS[unit] === undefined || count?.most !== undefined || count?.article) return 0;
  const dual = (bag.unitBits & UnitBit.Dual) !== 0 ? 2 : 1;
  const value = period((count?.value ?? dual) * bag.every, unit as Unit, bag.factor);
  return addBag(reading, findings, bag, DATE_TYPES.set, value);
}
