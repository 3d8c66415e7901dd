/** Infinitives: where «met to reaffirm, consult on …» has decisions, and where a verb may belong to one before it. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenFlag } from '../../../text/tokens';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Accepted, Walk } from '../clause';
import { isComma, isQuoted, isWord } from '../cues';
import { ActFeature } from '../lexemes';

/** «met to reaffirm, consult on …». */
export function infinitiveStands({ reading, clause }: Walk, before: Before): boolean {
  const last = clause.last;
  if (last !== undefined && before.infinitive && isWishedToo(reading, last, before.edge)) return true;
  if (clause.gathering < 0 || clause.gathering > before.edge) return false;
  if (last !== undefined && (last.form & ActFeature.Infinitive) === 0) return false;
  if (isQuoted(reading, clause.gathering, before.edge)) return false;
  const of =
    isFunction(reading, before.edge - 1, FunctionWord.Of) || isFunction(reading, before.edge - 1, FunctionWord.For);
  const at = of ? before.edge - 2 : before.edge - 1;
  const and = isFunction(reading, at, FunctionWord.And);
  // «met, as war goes on, to reaffirm»; «d'exprimer … et de marquer …»
  if (clause.relative > clause.gathering && !isComma(reading, before.edge - 1) && !(of && and)) return false;
  if (last === undefined) return true;
  // «to discuss efforts to combat crime, support trade and …»: those are the efforts.
  if (hasInfinitive(reading, last.to, before.edge)) return false;
  // … and so are those of «their struggle to freely decide».
  return and || isComma(reading, at);
}

/** «I wish to thank you and to assure you»: the infinitive before token `edge` goes on with that of the last decision. */
function isWishedToo(reading: Reading, last: Accepted, edge: number): boolean {
  if ((last.form & ActFeature.Infinitive) !== 0 || !isFunction(reading, last.from - 1, FunctionWord.To)) return false;
  return isFunction(reading, edge - 1, FunctionWord.And) && !hasInfinitive(reading, last.to, edge - 1);
}

export const INFINITIVE_REACH = 64;

/** Whether «to» and a verb stand between the tokens: what is coordinated may belong to it. */
export function hasInfinitive(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let t = Math.max(from, to - INFINITIVE_REACH); t + 1 < to; t++) {
    if (!isFunction(reading, t, FunctionWord.To) || !isWord(reading, t + 1)) continue;
    if ((tokens.flags[t + 1]! & TokenFlag.Capital) !== 0) continue;
    if (!has(reading, t + 1, Category.Function)) return true;
  }
  return false;
}
