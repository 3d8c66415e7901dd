/** Sentences and clauses of a block: what selection grows by. */

import type { Span } from '../spot/annotation';
import { createTokens, KEEP_BUFFERS, TokenFlag, TokenKind, type Tokens, tokenise } from '../text/tokens';

let buffer: Tokens = createTokens();

export interface Surroundings {
  readonly word: Span | undefined;
  readonly clause: Span;
  readonly sentence: Span;
}

/** The word, clause and sentence around `offset` of a block's text; undefined where the text has no token. */
export function surroundings(text: string, offset: number): Surroundings | undefined {
  buffer = tokenise(text, buffer);
  const tokens = buffer;
  if (text.length > KEEP_BUFFERS) buffer = createTokens();
  if (tokens.count === 0) return undefined;
  const at = tokenAt(tokens, offset);
  const { start, end, flags, kind } = tokens;
  let first = at;
  while (first > 0 && (flags[first]! & TokenFlag.SentenceStart) === 0) first--;
  let last = at;
  while (last + 1 < tokens.count && (flags[last + 1]! & TokenFlag.SentenceStart) === 0) last++;
  let clauseFirst = at;
  while (clauseFirst > first && !endsClause(tokens, clauseFirst - 1)) clauseFirst--;
  let clauseLast = at;
  while (clauseLast < last && !endsClause(tokens, clauseLast)) clauseLast++;
  // The mark that parts two clauses belongs to neither.
  if (clauseLast > clauseFirst && endsClause(tokens, clauseLast)) clauseLast--;
  const isWord = kind[at] === TokenKind.Word || kind[at] === TokenKind.Number;
  return {
    word: isWord && start[at]! <= offset && offset <= end[at]! ? { start: start[at]!, end: end[at]! } : undefined,
    clause: { start: start[clauseFirst]!, end: end[clauseLast]! },
    sentence: { start: start[first]!, end: end[last]! },
  };
}

/** The words of a block's text, in its order. */
export function wordSpans(text: string): Span[] {
  buffer = tokenise(text, buffer);
  const { count, kind, start, end } = buffer;
  const words: Span[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.Word) words.push({ start: start[i]!, end: end[i]! });
  if (text.length > KEEP_BUFFERS) buffer = createTokens();
  return words;
}

/** The token that holds `offset`, or the last one before it. */
function tokenAt({ start, end, kind, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  // At the end of a word, before a sign, the word is meant.
  const touches = low > 0 && start[low] === offset && end[low - 1] === offset;
  return touches && kind[low] !== TokenKind.Word && kind[low] !== TokenKind.Number ? low - 1 : low;
}

/** Whether token `i` is a comma, semicolon, colon or full stop, of any script. */
function endsClause({ sign }: Tokens, i: number): boolean {
  return ',;:.!?،؛؟。，；：'.includes(String.fromCharCode(sign[i]!));
}
