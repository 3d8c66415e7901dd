/** What a decision is about, and who is asked. */

import { FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { DecisionAnnotation, Span } from '../annotation';
import { isFunction, type Reading } from '../reading';
import { cueKinds, firstLetter, isComma, isFrenchInfinitive, isStop } from './cues';
import { Cue } from './lexemes';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Sets the scope of each decision of a block: from its phrase to the end of its clause or to the next decision. */
export function scopes({ tokens }: Reading, found: readonly DecisionAnnotation[]): void {
  let t = 0;
  for (let d = 0; d < found.length; d++) {
    const decision = found[d]! as Mutable<DecisionAnnotation>;
    const limit = found[d + 1]?.start ?? tokens.text.length;
    while (t < tokens.count && tokens.start[t]! < decision.end) t++;
    const first = t;
    let last = first;
    for (; t < tokens.count && tokens.start[t]! < limit; t++) {
      if (t > first && (tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) break;
      if (tokens.kind[t] === TokenKind.Punctuation && (tokens.value[t] === 0x3b || tokens.value[t] === 0x61b)) break;
      last = t + 1;
    }
    while (last > first && isEdge(tokens.kind[last - 1]!, tokens.value[last - 1]!)) last--;
    if (last > first) decision.scope = { start: tokens.start[first]!, end: tokens.end[last - 1]! } satisfies Span;
  }
}

function isEdge(kind: number, value: number): boolean {
  return kind === TokenKind.Punctuation && value !== 0x29 && value !== 0x22 && value !== 0xbb;
}

const ADDRESSEE_REACH = 30;

/** Who is asked by the request that ends before token `at`: the words up to what they shall do. */
export function addressee(reading: Reading, at: number): { from: number; to: number } | undefined {
  const { tokens } = reading;
  let from = at;
  // «يطلب إلى», «demande à», «appeals to»
  if (isFunction(reading, from, FunctionWord.To) && isAskedWord(reading, from + 1)) from++;
  let end = -1;
  for (let t = from; t < tokens.count && t < from + ADDRESSEE_REACH; t++) {
    if (t > from && ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0 || isStop(reading, t))) return undefined;
    if (end < 0 && isComma(reading, t)) end = t;
    // What is asked for must follow: «calls upon all States, in particular neighbours, to …».
    if (t > from && endsAddressee(reading, t)) return { from, to: end < 0 ? t : end };
  }
  return undefined;
}

function isAskedWord(reading: Reading, i: number): boolean {
  return i < reading.tokens.count && reading.tokens.kind[i] === TokenKind.Word;
}

/** Whether token `i` begins what is asked for: «to», «à», «de» before a verb, «على», «أن». */
function endsAddressee(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if ((cueKinds(reading, i) & (1 << Cue.Relative)) !== 0) return true;
  if ((tokens.flags[i]! & TokenFlag.Arabic) !== 0) {
    if (isFunction(reading, i, FunctionWord.On) || isFunction(reading, i, FunctionWord.To)) return true;
    return firstLetter(reading, i) === 0x628 && (reading.matches.proclitics[i]! & Proclitic.Ba) !== 0;
  }
  if (isFunction(reading, i, FunctionWord.To) || isFunction(reading, i, FunctionWord.At)) return true;
  if (!isFunction(reading, i, FunctionWord.Of) || reading.language.id !== 'fr') return false;
  return isFrenchInfinitive(reading, i + 1) || isFrenchInfinitive(reading, i + 2);
}
