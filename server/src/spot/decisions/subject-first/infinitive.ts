/** Infinitives: where «met to reaffirm, consult on …» has decisions, and where a verb may belong to one before it. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenFlag } from '../../../text/tokens';
import { isFrenchInfinitive } from '../../french';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Accepted, Walk } from '../clause';
import {
  APOSTROPHE,
  actAt,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  isClosingQuote,
  isComma,
  isDetermined,
  isKeyword,
  isMark,
  isOpening,
  isQuoted,
  isWord,
} from '../cues';
import { ActFeature, Cue, Keyword } from '../lexemes';
import { isIl } from './form';

/** «met to reaffirm, consult on …». */
export function infinitiveStands({ reading, clause }: Walk, before: Before): boolean {
  const last = clause.last;
  if (last !== undefined && isWishedToo(reading, last, before)) return true;
  if (clause.gathering < 0 || clause.gathering > before.edge) return false;
  if (last !== undefined && (last.form & ActFeature.Infinitive) === 0) return false;
  if (isQuoted(reading, clause.gathering, before.edge)) return false;
  const of =
    isFunction(reading, before.edge - 1, FunctionWord.Of) || isFunction(reading, before.edge - 1, FunctionWord.For);
  const at = of ? before.edge - 2 : before.edge - 1;
  const and = isFunction(reading, at, FunctionWord.And);
  // «met, as war goes on, to reaffirm»; «d'exprimer … et de marquer …»
  if (clause.relative > clause.gathering && !isComma(reading, before.edge - 1) && !(of && and)) return false;
  // «met to mark the day of those who vowed to defend peace»
  if (last === undefined) {
    const apart = and || isComma(reading, at) || isClosingQuote(reading, at);
    return apart || !hasInfinitive(reading, clause.gathering, before.edge);
  }
  // «to discuss efforts to combat crime, support trade and …»: those are the efforts.
  if (hasInfinitive(reading, last.to, before.edge)) return false;
  // … and so are those of «their struggle to freely decide».
  return and || isComma(reading, at);
}

/**
 * «1. To stress …, and to reject …», as Arab resolutions say in English; «(a) To strengthen …» is what others are asked to do. An
 * everyday verb has an object.
 */
export function opensItem(
  { reading, clause }: Walk,
  { edge, infinitive }: Before,
  features: number,
  end: number,
): boolean {
  if (!infinitive || reading.language.id !== 'en' || reading.kind !== 'numbered' || !/^\d/.test(reading.text))
    return false;
  if ((features & ActFeature.Weak) !== 0 && !isDetermined(reading, end)) return false;
  if (isOpening(reading, edge)) return true;
  const goesOn = clause.last !== undefined && (clause.last.form & ActFeature.Infinitive) !== 0;
  return (
    goesOn && isFunction(reading, edge - 1, FunctionWord.And) && !hasInfinitive(reading, clause.last!.to, edge - 1)
  );
}

/** «met to mark the day, pay tribute to …»: a second purpose of a meeting, the first of which decides nothing. */
export function goesOnPurpose({ reading, clause }: Walk, before: Before, features: number): boolean {
  if (clause.last !== undefined || clause.gathering < 0 || clause.relative > clause.gathering) return false;
  if ((features & (ActFeature.Weak | ActFeature.Noun)) !== 0 || !isComma(reading, before.edge - 1)) return false;
  return hasInfinitive(reading, clause.gathering, before.edge);
}

/** «I wish to thank you and to assure you»: the infinitive before token `edge` goes on with that of the last decision. */
function isWishedToo(reading: Reading, last: Accepted, { edge, infinitive }: Before): boolean {
  if ((last.form & ActFeature.Infinitive) !== 0) return false;
  if (reading.language.id === 'fr') {
    // «Permettez-moi de vous féliciter et de vous assurer»
    const of = isFunction(reading, edge - 1, FunctionWord.Of) && isFunction(reading, edge - 2, FunctionWord.And);
    return of && actAt(reading, last.from, ActFeature.Infinitive) >= 0;
  }
  if (!infinitive || !isFunction(reading, last.from - 1, FunctionWord.To)) return false;
  return isFunction(reading, edge - 1, FunctionWord.And) && !hasInfinitive(reading, last.to, edge - 1);
}

/**
 * First token of «convient de», «faut toutefois», «Force est de» before the infinitive whose group begins at token `edge`, where nobody else
 * is said to say so; or -1.
 */
export function dutyBefore({ reading, clause }: Walk, edge: number): number {
  const from = cueBefore(reading, isMark(reading, edge - 1, APOSTROPHE) ? edge - 1 : edge, 1 << Cue.Keyword);
  if (from < 0 || !isKeyword(reading, from, Keyword.Duty)) return -1;
  if (isOpening(reading, from)) return from;
  // «Il nous faut reconnaître»
  const il = (cueKinds(reading, from - 1) & (1 << Cue.Pronoun)) !== 0 ? from - 2 : from - 1;
  if (!isIl(reading, il)) return -1;
  if (isOpening(reading, il)) return from;
  // «Selon le rapport, il convient de rappeler»
  const ours = isComma(reading, il - 1) && clause.relative < 0 && !endsIn(reading, clause.start, 'elon', 4);
  return ours ? from : -1;
}

/** «non sans s'inquiéter», «sans pour autant y souscrire»: goes with the decision before it. */
export function withoutBefore({ reading, clause }: Walk, { from, edge }: Before): Partial<Before> | undefined {
  const at = edge - 1;
  if (clause.last === undefined || !isFunction(reading, at, FunctionWord.Preposition)) return undefined;
  if (!endsIn(reading, at, 'sans', 3)) return undefined;
  if (isFunction(reading, at - 1, FunctionWord.Not)) return { from };
  return cueAt(reading, edge, 1 << Cue.Additive) >= 0 ? { from: at, negated: true } : undefined;
}

export const INFINITIVE_REACH = 64;

/** Whether «to» and a verb stand between the tokens: what is coordinated may belong to it. */
export function hasInfinitive(reading: Reading, from: number, to: number): boolean {
  const { tokens, language } = reading;
  for (let t = Math.max(from, to - INFINITIVE_REACH); t + 1 < to; t++) {
    if (!isFunction(reading, t, FunctionWord.To) || !isWord(reading, t + 1)) continue;
    if ((tokens.flags[t + 1]! & TokenFlag.Capital) !== 0) continue;
    // «au commerce» is no verb
    if (language.id === 'fr' && !isFrenchInfinitive(reading, t + 1)) continue;
    if (!has(reading, t + 1, Category.Function)) return true;
  }
  return false;
}
