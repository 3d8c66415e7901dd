/** Small questions that all grammars of dates ask about a token. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import { isFunction, isFunctionOf, isSign, type Reading } from '../reading';
import { CUE_BITS, CUE_MASK, Cue } from './lexemes';

/** Number of the longest phrase of `category` at token `i`, or -1; `bare`: written without proclitics. */
export function wordAt({ tokens, matches }: Reading, i: number, category: Category, bare = true): number {
  if (i >= tokens.count || (matches.categories[i]! & (1 << category)) === 0) return -1;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== category || (best >= 0 && matches.end[m]! <= matches.end[best]!)) continue;
    if (!bare || matches.start[m] === tokens.start[i]) best = m;
  }
  return best;
}

/** Number of the longest cue of the kind at token `i`, or -1; `bare`: written without proclitics. */
export function cueAt({ tokens, matches }: Reading, i: number, kind: Cue, bare = true): number {
  if (i < 0 || i >= tokens.count || (matches.categories[i]! & (1 << Category.DateCue)) === 0) return -1;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.DateCue || (matches.value[m]! & CUE_MASK) !== kind) continue;
    if (best >= 0 && matches.end[m]! <= matches.end[best]!) continue;
    if (!bare || matches.start[m] === tokens.start[i]) best = m;
  }
  return best;
}

/** The kinds of cue at token `i` that a date can begin with, as a set of bits. */
export function openersAt({ matches }: Reading, i: number): number {
  if ((matches.categories[i]! & (1 << Category.DateCue)) === 0) return 0;
  let openers = 0;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.DateCue) continue;
    const kind = matches.value[m]! & CUE_MASK;
    if (kind < 31) openers |= 1 << kind;
  }
  return openers;
}

/** The argument of the cue that is phrase `m`. */
export function argumentOf({ matches }: Reading, m: number): number {
  return matches.value[m]! >> CUE_BITS;
}

/** Whether a cue of the kind, of up to three words, ends before token `i`; gives its first token, or -1. */
export function cueBefore(reading: Reading, i: number, kind: Cue): number {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const m = cueAt(reading, k, kind, false);
    if (m >= 0 && reading.matches.end[m] === i) return k;
  }
  return -1;
}

export function isNumber({ tokens }: Reading, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === TokenKind.Number;
}

/** Where a phrase begins that is number `phrase`, after the proclitics of its first word; of -1, where token `i` does. */
export function phraseStart({ tokens, matches }: Reading, i: number, phrase: number): number {
  return phrase < 0 ? tokens.start[i]! : matches.start[phrase]!;
}

/** How many digits the number that is token `i` has. */
export function digits({ tokens }: Reading, i: number): number {
  return tokens.end[i]! - tokens.start[i]!;
}

/** Whether token `i` is written onto the token before it. */
export function isAttached({ tokens }: Reading, i: number): boolean {
  return i > 0 && i < tokens.count && (tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
}

export function isComma({ tokens }: Reading, i: number): boolean {
  return i < tokens.count && (tokens.sign[i] === 0x2c || tokens.sign[i] === 0x60c);
}

export function isWord({ tokens }: Reading, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Word;
}

export function isCapital(reading: Reading, i: number): boolean {
  return isWord(reading, i) && (reading.tokens.flags[i]! & TokenFlag.Capital) !== 0;
}

export function isArabic({ tokens }: Reading, i: number): boolean {
  return i >= 0 && i < tokens.count && (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
}

/** «لـ», «الـ», «و»: what Arabic writes onto a number; measured in letters, as composed and decomposed text have the same. */
export function isArabicParticle(reading: Reading, i: number): boolean {
  return isArabic(reading, i) && lettersOf(reading.tokens, i) <= 2;
}

/** Whether any function word begins at token `i`. */
export function isFunctional({ matches, tokens }: Reading, i: number): boolean {
  return i < tokens.count && (matches.categories[i]! & (1 << Category.Function)) !== 0;
}

/** Number of the first token of a definite article that ends before token `i`, or `i`: «the», «l'». */
export function withArticle(reading: Reading, i: number): number {
  let k = i - 1;
  if (k < 0) return i;
  if (isSign(reading.tokens, k, "'") && isAttached(reading, k) && isAttached(reading, i)) k--;
  if (k < 0 || !isFunction(reading, k, FunctionWord.Article)) return i;
  // «du», «des» are prepositions too, «a», «un» numbers.
  if (isFunction(reading, k, FunctionWord.Of) || wordAt(reading, k, Category.NumberWord) >= 0) return i;
  return k;
}

/** The token of «الـ» that is written before a number, right before token `i`, or `i`: «الـ 48 ساعة الماضية». */
export function withArabicArticle({ tokens }: Reading, i: number): number {
  if (i === 0 || tokens.kind[i] !== TokenKind.Number || tokens.kind[i - 1] !== TokenKind.Word) return i;
  const at = tokens.foldedStart[i - 1]!;
  const article = tokens.foldedStart[i]! - at === 2 && tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x644;
  return article ? i - 1 : i;
}

/** First token after articles, «of» and apostrophes at `i`, at most three of them. */
export function skipLinkWords(reading: Reading, i: number): number {
  let k = i;
  for (let n = 0; n < 3; n++) {
    if (isFunctionOf(reading, k, LINKS) || (k > i && isSign(reading.tokens, k, "'") && isAttached(reading, k))) k++;
    else break;
  }
  return k;
}

const LINKS = (1 << FunctionWord.Article) | (1 << FunctionWord.Of);

/** A hyphen that is written onto what stands on both sides of it. */
export function isInnerHyphen(reading: Reading, i: number): boolean {
  return isHyphen(reading.tokens, i) && isAttached(reading, i) && isAttached(reading, i + 1);
}

/** Whether another day, decade or century may follow: «17 and 18 …», «27-28 …», «3, 4 and 5 …». */
export function canBeListed(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count) return false;
  return (
    isHyphen(tokens, i) ||
    isComma(reading, i) ||
    isSign(tokens, i, '/') ||
    isSign(tokens, i, '&') ||
    isFunctionOf(reading, i, LISTING) ||
    cueAt(reading, i, Cue.Through, false) >= 0 ||
    (reading.matches.proclitics[i]! & Proclitic.Waw) !== 0
  );
}

const LISTING = (1 << FunctionWord.And) | (1 << FunctionWord.Or) | (1 << FunctionWord.To) | (1 << FunctionWord.Until);
