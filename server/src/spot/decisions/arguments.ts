/** What a decision is about, and who is asked. */

import { FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import type { DecisionAnnotation, Span } from '../annotation';
import { isFrenchInfinitive } from '../french';
import { isFunction, type Reading } from '../reading';
import { cueBefore, cueKinds, firstLetter, isComma, isStop } from './cues';
import { Cue } from './lexemes';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Sets the scope of each decision of a block: what its phrase is about, to the end of its clause or to the next decision. Who decides
 * is no part of it, neither behind his verb, «أكد الوزراء …», nor before the next, «…, and we demand».
 */
export function scopes(reading: Reading, found: readonly DecisionAnnotation[]): void {
  const { tokens } = reading;
  let t = 0;
  for (let d = 0; d < found.length; d++) {
    const decision = found[d]! as Mutable<DecisionAnnotation>;
    const next = found[d + 1];
    const { actor, end } = decision;
    const limit = next === undefined ? tokens.text.length : beginningOf(next, end);
    while (t < tokens.count && tokens.start[t]! < end) t++;
    if (actor !== undefined && actor.start >= end && actor.end < limit)
      while (t < tokens.count && tokens.start[t]! < actor.end) t++;
    const first = t;
    let last = first;
    let ended = false;
    for (; t < tokens.count && tokens.end[t]! <= limit; t++) {
      ended = t > first && (tokens.flags[t]! & TokenFlag.SentenceStart) !== 0;
      ended ||= tokens.sign[t] === 0x3b || tokens.sign[t] === 0x61b;
      if (ended) break;
      last = t + 1;
    }
    last = ended || next === undefined ? withoutMarks(tokens, first, last) : withoutLink(reading, first, last);
    if (last > first) decision.scope = { start: tokens.start[first]!, end: tokens.end[last - 1]! } satisfies Span;
  }
}

/** Where the words of a decision begin, with its subject if that stands before it, no earlier than `from`. */
function beginningOf({ start, actor }: DecisionAnnotation, from: number): number {
  return actor !== undefined && actor.start >= from && actor.end <= start ? actor.start : start;
}

function withoutMarks(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (last > first && isEdge(tokens.kind[last - 1]!, tokens.sign[last - 1]!)) last--;
  return last;
}

/** Without the words that lead over to the next decision: «…, and», «…، كما», «… and also». */
function withoutLink(reading: Reading, first: number, end: number): number {
  let last = withoutMarks(reading.tokens, first, end);
  for (let before = last + 1; last > first && last < before; ) {
    before = last;
    const additive = cueBefore(reading, last, 1 << Cue.Additive);
    if (additive >= first) last = additive;
    else if (isFunction(reading, last - 1, FunctionWord.And)) last--;
    last = withoutMarks(reading.tokens, first, last);
  }
  return last;
}

function isEdge(kind: number, sign: number): boolean {
  return kind === TokenKind.Punctuation && sign !== 0x29 && sign !== 0x22 && sign !== 0xbb;
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
