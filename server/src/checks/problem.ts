/** Short ways to write down problems and their fixes. */

import type { Span } from '../spot/annotation';
import { CharacterClass, CLASSES } from '../text/characters';
import { TokenKind, type Tokens } from '../text/tokens';
import type { MessageKey } from './messages';
import type { Fix, Problem, Words } from './types';

/** A fix that replaces `[start, end)`. */
export function replacement(
  start: number,
  end: number,
  newText: string,
  key: MessageKey,
  args: readonly (string | number)[] = [],
): Fix {
  return { title: { key, args }, edits: [{ start, end, newText }] };
}

/** A problem with `[start, end)`, and its fixes. */
export function problem(
  start: number,
  end: number,
  key: MessageKey,
  args: readonly (string | number)[] = [],
  ...fixes: readonly Fix[]
): Problem {
  return { start, end, message: { key, args }, ...(fixes.length > 0 && { fixes }) };
}

/** `[start, end)` of `text`, as a fact holds it. */
export function wordsOf(text: string, { start, end }: Span): Words {
  return { words: text.slice(start, end), start, end };
}

/** Number of the token that holds `offset`, or of the first after it. */
export function tokenAt({ end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span that begins before `offset`, or -1; the spans are in the order of the text. */
export function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Class of the code unit at `offset`; white space outside the text. */
export function classAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? CharacterClass.Space : CLASSES[text.charCodeAt(offset)]!;
}

export function isSpaceAt(text: string, offset: number): boolean {
  const cls = classAt(text, offset);
  return cls === CharacterClass.Space || cls === CharacterClass.LineBreak;
}

export function isLetterAt(text: string, offset: number): boolean {
  return classAt(text, offset) >= CharacterClass.Capital;
}

export function isArabicAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x620 && unit <= 0x6d3 && CLASSES[unit]! >= CharacterClass.Mark;
}

export function isDigitAt(text: string, offset: number): boolean {
  return classAt(text, offset) === CharacterClass.Digit;
}

/** The folded letters of token `i`; empty where they are more than any word has. */
export function foldedWord({ folded, foldedStart }: Tokens, i: number): string {
  if (foldedStart[i + 1]! - foldedStart[i]! > 64) return '';
  return String.fromCharCode(...folded.subarray(foldedStart[i], foldedStart[i + 1]));
}

/** Whether token `i` is a word. */
export function isWord({ kind, count }: Tokens, i: number): boolean {
  return i >= 0 && i < count && kind[i] === TokenKind.Word;
}

/** Hash, as a safe integer, of tokens `from` to `to`; words that fold alike hash alike. */
export function hashTokens({ hash }: Tokens, from: number, to: number): number {
  let a = 0x811c9dc5 | 0;
  let b = 0x1234567 | 0;
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ hash[i]!, 0x01000193);
    b = Math.imul(b ^ hash[i]!, 0x5bd1e995) + i - from;
  }
  return (a >>> 0) * 0x200000 + (b >>> 11);
}
