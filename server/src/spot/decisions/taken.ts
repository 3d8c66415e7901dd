/** Whether what a verb takes stands after it: «that», «to», «بـ», an object. */

import { FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag } from '../../text/tokens';
import { isFunction, type Reading } from '../reading';
import { cueAt, endsIn, firstLetter, isArabic, isComma, isDetermined, isWord, PARENTHESIS_REACH } from './cues';
import { ActFeature, Cue } from './lexemes';

/** The comma that closes the parenthesis opened at token `comma`, where what the verb takes follows it; or -1. */
export function parenthesisEnd(reading: Reading, comma: number, needs: number): number {
  const limit = Math.min(reading.tokens.count, comma + PARENTHESIS_REACH);
  for (let t = comma + 1; t < limit; t++) {
    if ((reading.tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return -1;
    // «، في بيان، اليوم، عن»
    if (isComma(reading, t) && isTaken(reading, t + 1, needs)) return t;
  }
  return -1;
}

/** Whether token `t` is one of the words that `needs` (bits `ActFeature.Takes…`) asks for. */
export function isTaken(reading: Reading, t: number, needs: number): boolean {
  if (t >= reading.tokens.count || !isWord(reading, t)) return false;
  const arabic = isArabic(reading, t);
  if (
    (needs & ActFeature.TakesThat) !== 0 &&
    (isFunction(reading, t, FunctionWord.That) || isThatSuffixed(reading, t) || isTheFollowing(reading, t))
  ) {
    return true;
  }
  if ((needs & ActFeature.TakesTo) !== 0 && isFunction(reading, t, FunctionWord.To)) return true;
  if ((needs & ActFeature.TakesFor) !== 0 && isFunction(reading, t, FunctionWord.For)) return true;
  if ((needs & ActFeature.TakesOn) !== 0 && isFunction(reading, t, FunctionWord.On)) return true;
  if (!arabic) {
    const object =
      isDetermined(reading, t) ||
      isFunction(reading, t, FunctionWord.Quantifier) ||
      isFunction(reading, t, FunctionWord.Demonstrative);
    if ((needs & ActFeature.TakesObject) !== 0 && object) return true;
    if ((needs & ActFeature.TakesAbout) !== 0 && isFunction(reading, t, FunctionWord.Of)) return true;
    // «viewed with concern», never «viewed with binoculars»
    if ((needs & ActFeature.TakesAlong) !== 0 && cueAt(reading, t, 1 << Cue.Stance) >= 0) return true;
    const means = isFunction(reading, t, FunctionWord.By) || isFunction(reading, t, FunctionWord.With);
    return (needs & ActFeature.TakesWith) !== 0 && (means || isFunction(reading, t, FunctionWord.At));
  }
  // «وصادق عليه»
  if (
    (needs & ActFeature.TakesOn) !== 0 &&
    ['عليه', 'عليها', 'عليهما'].some((on) => endsIn(reading, t, on, on.length - 1))
  )
    return true;
  if ((needs & ActFeature.TakesIn) !== 0 && (isFunction(reading, t, FunctionWord.In) || isInIt(reading, t)))
    return true;
  if ((needs & ActFeature.TakesAlong) !== 0 && isFunction(reading, t, FunctionWord.With)) return true;
  if ((needs & ActFeature.TakesAbout) !== 0 && isAbout(reading, t)) return true;
  // «بين», «بعد» are words of their own.
  const { word, proclitics } = reading.matches;
  if ((needs & ActFeature.TakesWith) !== 0 && firstLetter(reading, t) === 0x628)
    return word[t]! < 0 || (proclitics[t]! & Proclitic.Ba) !== 0;
  return (needs & ActFeature.TakesFor) !== 0 && firstLetter(reading, t) === 0x644;
}

/** «state the following:» */
function isTheFollowing(reading: Reading, t: number): boolean {
  return (
    reading.language.id === 'en' &&
    isFunction(reading, t, FunctionWord.Article) &&
    endsIn(reading, t + 1, 'following', 8)
  );
}

/** «أنه», «أنها», «أن هم». */
function isThatSuffixed({ tokens }: Reading, t: number): boolean {
  const at = tokens.foldedStart[t]!;
  const length = tokens.foldedStart[t + 1]! - at;
  return length >= 2 && length <= 5 && tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x646;
}

/** «فيه», «فيها». */
function isInIt(reading: Reading, t: number): boolean {
  return endsIn(reading, t, 'فيه', 2) || endsIn(reading, t, 'فيها', 3);
}

/** «عن», «عما». */
function isAbout(reading: Reading, t: number): boolean {
  if (firstLetter(reading, t) !== 0x639) return false;
  const { foldedStart } = reading.tokens;
  const length = foldedStart[t + 1]! - foldedStart[t]!;
  return endsIn(reading, t, length === 2 ? 'ن' : 'ما', length - 1) && length < 4;
}
