/** The adverbials after a verb that belong to it: «strongly», «with satisfaction», «pas». */

import { Category, FunctionWord } from '../../lexicon/categories';
import { TokenFlag } from '../../text/tokens';
import { isDefinite, isFunction, type Reading } from '../reading';
import { cueAt, cueKinds, endsIn, GROUP_REACH, isArabic, isComma, isPreposition, isQuote, isWord } from './cues';
import { ActFeature, CUE_MASK, CUE_SHIFT, Cue } from './lexemes';

/** A verb with the words after it. */
export interface After {
  /** Token after the span. */
  readonly to: number;
  readonly concept: number;
  readonly negated: boolean;
}

/** Concepts that a stance adverbial changes: `isNoting(concept)`. */
type IsNoting = (concept: number) => boolean;

/** Adverbials contiguous with a verb that ends before token `end`. */
export function groupAfter(reading: Reading, end: number, concept: number, isNoting: IsNoting): After {
  let to = end;
  let stance = concept;
  let negated = false;
  for (const limit = end + GROUP_REACH; to < limit; ) {
    let at = to;
    let m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    if (m < 0 && (cueKinds(reading, at) & (1 << Cue.Additive)) !== 0) {
      at++;
      m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    }
    if (m < 0 && isQuote(reading, to)) {
      // «أدانت "بشدة" الهجوم»
      at = to + 1;
      m = cueAt(reading, at, 1 << Cue.Intensifier);
    }
    const closing = m < 0 ? asideAfter(reading, to) : -1;
    if (closing > 0) {
      at = to + 1;
      m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    }
    if (m < 0) {
      if ((cueKinds(reading, to) & (1 << Cue.Negation)) !== 0 && isAfterNegation(reading, to)) {
        negated = true;
        to++;
        continue;
      }
      if (!isCognate(reading, to, concept)) break;
      to += 2;
      continue;
    }
    const value = reading.matches.value[m]!;
    // «مرحبا باهتمام الشركات»: what is welcomed.
    if (value === Cue.Stance && isArabic(reading, at) && !isNoting(concept)) break;
    if ((value & CUE_MASK) === Cue.Stance) {
      const payload = value >> CUE_SHIFT;
      if (payload > 0 && isNoting(concept)) stance = payload - 1;
    }
    to = reading.matches.end[m]!;
  }
  return { to, concept: stance, negated };
}

/** The comma that closes «, with satisfaction,» where token `comma` opens it, or -1; «, once more,» is no part of the verb. */
function asideAfter(reading: Reading, comma: number): number {
  if (!isComma(reading, comma)) return -1;
  const m = cueAt(reading, comma + 1, (1 << Cue.Intensifier) | (1 << Cue.Stance));
  // «أخذت علما، باهتمام، بالتقرير»
  const stance = m >= 0 && isArabic(reading, comma + 1) && (reading.matches.value[m]! & CUE_MASK) === Cue.Stance;
  if (m < 0 || !(stance || isPreposition(reading, comma + 1))) return -1;
  const end = reading.matches.end[m]!;
  return isComma(reading, end) ? end : -1;
}

/** Whether the verb's own noun with its degree stands at token `i`, after its verb: «نرحب أشد الترحيب», «نلتزم التزاما راسخا». */
function isCognate(reading: Reading, i: number, concept: number): boolean {
  if (!isArabic(reading, i) || !isWord(reading, i + 1)) return false;
  if (isDegree(reading, i) || isFunction(reading, i, FunctionWord.Quantifier))
    return isDefinite(reading, i + 1) && isNounOf(reading, i + 1, concept);
  return endsIn(reading, i, 'ا', 3) && isDegree(reading, i + 1) && isNounOf(reading, i, concept);
}

function isDegree(reading: Reading, i: number): boolean {
  return (cueKinds(reading, i) & ((1 << Cue.Degree) | (1 << Cue.Strengthener))) !== 0;
}

/** Whether token `i` is a noun of the verb of this concept, or of the class of its stance. */
function isNounOf({ matches, language }: Reading, i: number, concept: number): boolean {
  const { concepts } = language.records;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const value = matches.value[m]!;
    if (matches.category[m] === Category.StanceNoun && concepts[value]!.class === concepts[concept]!.class) return true;
    if (matches.category[m] !== Category.Act) continue;
    const act = language.tables.acts[value]!;
    if ((act.features & ActFeature.VerbalNoun) !== 0 && act.concept === concept) return true;
  }
  return false;
}

/** «pas» after its verb; the Arabic and English negations come before. */
function isAfterNegation({ tokens }: Reading, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.Arabic) === 0 && tokens.folded[tokens.foldedStart[i]!] === 0x70;
}
