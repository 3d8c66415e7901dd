/** Stances that are said without a verb of theirs: «It is our hope that», «Notre conviction est que», «concerns us». */

import { Category, FunctionWord } from '../../lexicon/categories';
import { isFunction, type Reading } from '../reading';
import type { Walk } from './clause';
import { APOSTROPHE, beforeApostrophe, cueAt, cueKinds, endsIn, firstLetter, isComma, isMark, isWord } from './cues';
import { ActFeature, Cue } from './lexemes';
import { isFirstPerson, isParticipants } from './subject';
import { isTaken } from './taken';

/** A stance of tokens `from` to `to`, `to` not included. */
interface Held {
  readonly from: number;
  readonly to: number;
  readonly concept: number;
}

/** The stance noun that the copula at token `i` joins to those who speak, where what they hold follows; or undefined. */
export function stanceHeld({ reading, findings }: Walk, i: number): Held | undefined {
  const { matches, language } = reading;
  // «It was the shared hope of the members that»
  const theirs = isFunction(reading, i + 1, FunctionWord.Article);
  const of = theirs || isFunction(reading, i + 1, FunctionWord.Possessive) ? i + 1 : possessiveBefore(reading, i);
  if (of < 0 || !(theirs || isOurs(reading, of))) return undefined;
  const before = beforeApostrophe(reading, i);
  // «It is our hope», «C'est notre espoir»
  const it =
    language.id === 'fr'
      ? isMark(reading, i - 1, APOSTROPHE) && firstLetter(reading, before) === 0x63
      : endsIn(reading, before, 'it', 1);
  if (of > i && !it) return undefined;
  const limit = of > i ? of + NOUN_REACH : i;
  for (let t = of + 1; t < limit && isWord(reading, t); t++) {
    for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
      const end = matches.end[m]!;
      if (matches.category[m] !== Category.StanceNoun || (of < i && end !== i)) continue;
      const held = theirs
        ? isFunction(reading, end, FunctionWord.Of) && isParticipants(reading, findings, end + 1)
        : isTaken(reading, Math.max(end, i + 1), HELD);
      if (!held) continue;
      return { from: of < i ? t : i, to: Math.max(end, i + 1), concept: matches.value[m]! };
    }
  }
  return undefined;
}

const HELD = ActFeature.TakesThat | ActFeature.TakesTo | ActFeature.TakesAbout;

/** Words of a noun phrase with a stance noun, at most. */
const NOUN_REACH = 5;

/** «our», «my», «notre», «mon»; never «its», «leur». */
function isOurs(reading: Reading, i: number): boolean {
  const letter = firstLetter(reading, i);
  return letter === 0x6f || letter === 0x6d || letter === 0x6e;
}

/** The possessive of «Our firm belief» before the copula at token `i`, or -1. */
function possessiveBefore(reading: Reading, i: number): number {
  for (let t = i - 1; t >= 0 && t > i - NOUN_REACH && isWord(reading, t); t--)
    if (isFunction(reading, t, FunctionWord.Possessive)) return t;
  return -1;
}

/**
 * Where the words end, and begin, of the verb at token `i` whose object has the stance: «concerns us», «nous inquiète», «préoccupe les
 * membres du Conseil»; undefined where the object is no issuer.
 */
export function experience({ reading, findings }: Walk, i: number, end: number): Omit<Held, 'concept'> | undefined {
  // «les questions qui nous préoccupent»: which they are; «…, ce qui nous préoccupe», «… qui nous préoccupe vivement» has a stance.
  const at = reading.language.id === 'fr' ? i - 2 : i - 1;
  const which = isFunction(reading, at, FunctionWord.Who) || isFunction(reading, at, FunctionWord.That);
  const to = reading.language.id === 'fr' ? end : end + 1;
  if (which && !isComma(reading, at - 1) && cueAt(reading, to, 1 << Cue.Intensifier) < 0) return undefined;
  if (reading.language.id === 'fr') {
    if ((cueKinds(reading, i - 1) & (1 << Cue.Pronoun)) !== 0 && isFirstPerson(reading, i - 1))
      return { from: i - 1, to: end };
  } else if (endsIn(reading, end, 'us', 1) && isFunction(reading, end, FunctionWord.Pronoun))
    return { from: i, to: end + 1 };
  // «the concern the members share», «matters that concern the members»
  const noun = isFunction(reading, i - 1, FunctionWord.Article) || isFunction(reading, i - 1, FunctionWord.Possessive);
  if (noun || (cueKinds(reading, i - 1) & (1 << Cue.Relative)) !== 0) return undefined;
  const issuers = isFunction(reading, end, FunctionWord.Article) && isParticipants(reading, findings, end);
  return issuers ? { from: i, to: end } : undefined;
}
