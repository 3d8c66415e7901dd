/** What a verb or noun takes after it, which tells that it is a decision: «بـ», «أن», «منها», a stance. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { has, isFunction, type Reading } from '../../reading';
import { endsIn, firstLetter, isWord } from '../cues';
import { ActFeature } from '../lexemes';
import { isTaken } from '../taken';

/** «منها» in «إقرارا منها». */
export function isOfThem({ tokens }: Reading, i: number): boolean {
  if (i >= tokens.count) return false;
  const at = tokens.foldedStart[i]!;
  const length = tokens.foldedStart[i + 1]! - at;
  return length > 2 && length < 6 && tokens.folded[at] === 0x645 && tokens.folded[at + 1] === 0x646;
}

/** «معه», «معهم»: whom one talks with. */
export function isWithThem(reading: Reading, i: number): boolean {
  if (!isWord(reading, i) || firstLetter(reading, i) !== 0x645) return false;
  return ['معه', 'معها', 'معهم', 'معهما'].some((word) => endsIn(reading, i, word, word.length - 1));
}

/** Tokens between who is asked and what for, at most. */
const ASKED_REACH = 12;

/** Whether «بـ» or «على» follows, before the clause ends. */
export function isAskedFor(reading: Reading, end: number): boolean {
  // «وطالب بفتح المعابر»
  if (isTaken(reading, end, ActFeature.TakesWith | ActFeature.TakesOn)) return true;
  for (let t = end + 1; t < end + ASKED_REACH && isWord(reading, t); t++) {
    if (isTaken(reading, t, ActFeature.TakesWith | ActFeature.TakesOn)) return true;
    // «وطلب العلم وحث الطلاب على القراءة»
    if (has(reading, t, Category.Act) && (reading.matches.proclitics[t]! & Proclitic.Waw) !== 0) return false;
  }
  return false;
}

/** Whether «إلى … أن» or «من … أن» follows, before the clause ends. */
export function asksThat(reading: Reading, end: number): boolean {
  if (!isFunction(reading, end, FunctionWord.To) && !isFunction(reading, end, FunctionWord.From)) return false;
  for (let t = end + 1; t < end + ASKED_REACH && isWord(reading, t); t++)
    if (isTaken(reading, t, ActFeature.TakesThat)) return true;
  return false;
}

/** «أعرب عن بالغ تقديري»: what is written like a perfect is the speaker's where the stance is. */
export function isMine(reading: Reading, end: number): boolean {
  for (let t = end; t < end + MINE_REACH && isWord(reading, t); t++)
    if (has(reading, t, Category.StanceNoun)) return endsIn(reading, t, 'ي', 3);
  return false;
}

/** Tokens from «أعرب» to the noun. */
const MINE_REACH = 3;
