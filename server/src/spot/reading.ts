/** One block as the spotters read it: its tokens, its known phrases and its language. */

import { Category, type FunctionWord } from '../lexicon/categories';
import type { Language } from '../lexicon/language';
import { isFunctionWord, longestAt, type Matches, matchPhrases } from '../lexicon/match';
import type { BlockKind } from '../text/blocks';
import { TokenFlag, type Tokens } from '../text/tokens';

export interface Reading {
  /** The block's text; all offsets are into it. */
  readonly text: string;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly matches: Matches;
}

/** Looks a tokenised block up in `language`, reusing the buffers of `matches`. */
export function read(tokens: Tokens, kind: BlockKind, language: Language, matches?: Matches): Reading {
  const found = matchPhrases(tokens, language.lexicon, matches);
  const reading: Reading = { text: tokens.text, kind, language, tokens, matches: found };
  unmarkAbbreviations(reading);
  return reading;
}

/** A full stop after a known abbreviation ends no sentence: «Mr. Biden», «art. 5». */
function unmarkAbbreviations({ tokens, matches }: Reading): void {
  if ((matches.present & (1 << Category.Abbreviation)) === 0) return;
  for (let i = 0; i + 2 < tokens.count; i++) {
    if ((matches.categories[i]! & (1 << Category.Abbreviation)) === 0) continue;
    const end = matches.end[longestAt(matches, i, Category.Abbreviation)]!;
    if (end < tokens.count && isSign(tokens, end, '.') && (tokens.flags[end]! & TokenFlag.SpaceBefore) === 0) {
      if (end + 1 < tokens.count) tokens.flags[end + 1]! &= ~TokenFlag.SentenceStart;
    }
  }
}

/** Whether token `i` is the one-character sign `sign` (apostrophes, hyphens and digits in their folded form). */
export function isSign(tokens: Tokens, i: number, sign: string): boolean {
  return i < tokens.count && tokens.sign[i] === sign.charCodeAt(0);
}

/** Whether a phrase of `category` begins at token `i`. */
export function has(reading: Reading, i: number, category: Category): boolean {
  return i < reading.tokens.count && (reading.matches.categories[i]! & (1 << category)) !== 0;
}

/** Number of the longest phrase of `category` at token `i`, or -1. */
export function phraseAt(reading: Reading, i: number, category: Category): number {
  return i < reading.tokens.count ? longestAt(reading.matches, i, category) : -1;
}

/** Whether token `i` is a function word of the kind. */
export function isFunction(reading: Reading, i: number, kind: FunctionWord): boolean {
  return i < reading.tokens.count && isFunctionWord(reading.matches, i, kind);
}

/** Whether token `i` is a function word of one of `kinds`, a bit set of `1 << FunctionWord.…`. */
export function isFunctionOf({ tokens, matches }: Reading, i: number, kinds: number): boolean {
  return i < tokens.count && (matches.functions[i]! & kinds) !== 0;
}

/** Whether the Arabic article stands at the beginning of token `i`, or after its first `skipped` letters: «المجلس», «والمجلس». */
export function isDefinite({ tokens }: Reading, i: number, skipped = 0): boolean {
  const at = tokens.foldedStart[i]! + skipped;
  return tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x644;
}

/** The text of tokens `from` to `to`, `to` not included. */
export function textOf({ text, tokens }: Reading, from: number, to: number): string {
  return to <= from ? '' : text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}
