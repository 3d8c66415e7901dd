/** Splits a block of text into words, numbers and signs, in one pass, without knowing any language. */

import {
  CharacterClass,
  CLASS_AND_FOLDED,
  CLASSES,
  compose,
  digitSystem,
  EXPANDS,
  FOLDED,
  foldingOf,
  HYPHEN,
} from './characters';

export const TokenKind = { Symbol: 0, Word: 1, Number: 2, Punctuation: 3 } as const;

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
  /** White space or a line break stands before the token, or it is the first. */
  SpaceBefore: 1,
  LineBreakBefore: 2,
  /** A word whose first letter is a capital. */
  Capital: 4,
  /** A word of two or more letters, all capitals. */
  AllCapitals: 8,
  Arabic: 16,
  Ideograph: 32,
  /** The first token of a sentence. */
  SentenceStart: 64,
  EuropeanDigits: 128,
  ArabicIndicDigits: 256,
  ExtendedDigits: 512,
  /** A word with a capital after its first letter: «McDonald», «REPowerEU». */
  InnerCapital: 1024,
} as const;

/**
 * The tokens of one block, as parallel arrays; entries at and above `count` are stale.
 * Offsets are UTF-16 code units into the block's text.
 */
export interface Tokens {
  text: string;
  count: number;
  /** How many of them are words. */
  words: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint16Array;
  /** Folded code units of token `i` are `folded[foldedStart[i]] … folded[foldedStart[i + 1] - 1]`. */
  foldedStart: Int32Array;
  folded: Uint16Array;
  hash: Int32Array;
  /** The number that a `Number` token writes, at most `MAX_NUMBER`; else 0. */
  value: Int32Array;
  /** The folded code unit of punctuation or a symbol; 0 of words and numbers, and at `count`. */
  sign: Uint16Array;
}

const MAX_NUMBER = 999_999_999;

const {
  Space,
  LineBreak,
  Punctuation,
  Digit,
  Mark,
  Format,
  HighSurrogate,
  LowSurrogate,
  Capital,
  Arabic,
  Compatibility,
  Ideograph,
} = CharacterClass;

/** Buffers of a larger text than this are dropped after use, so that one huge block does not hold memory for ever. */
export const KEEP_BUFFERS = 1 << 18;

/** Buffers for texts of up to `capacity` code units; `tokenise` lets them grow. */
export function createTokens(capacity = 4096): Tokens {
  return {
    text: '',
    count: 0,
    words: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint16Array(capacity),
    foldedStart: new Int32Array(capacity + 1),
    // A code unit folds to one, but for ligatures: `readWord` makes room for those.
    folded: new Uint16Array(capacity * 2),
    hash: new Int32Array(capacity),
    value: new Int32Array(capacity),
    sign: new Uint16Array(capacity + 1),
  };
}

/** Number of folded letters of the word `i`, however they are composed. */
export function lettersOf({ foldedStart }: Tokens, i: number): number {
  return foldedStart[i + 1]! - foldedStart[i]!;
}

export const HASH_SEED = 0x811c9dc5 | 0;
const TATWEEL = 0x640;
export const HASH_PRIME = 0x01000193;
/** Class and folded value of code units from here on: small letters that fold to one code unit. */
const FIRST_SMALL = CharacterClass.Letter << 16;

/** Hash (FNV-1a over code units) of `folded[start] … folded[end - 1]`; `Lexicon` finds words by it. */
export function hashFolded(folded: ArrayLike<number>, start: number, end: number, seed = HASH_SEED): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded[i]!, HASH_PRIME);
  return hash;
}

/**
 * Tokenises `text` into `into`, or into new buffers where those are too small; returns the buffers it used.
 *
 * @param source a string that has `text` at `offset`: a part of a string is read faster in the whole.
 */
export function tokenise(text: string, into?: Tokens, source = text, offset = 0): Tokens {
  const length = text.length;
  let tokens = into;
  if (tokens === undefined || tokens.start.length <= length) {
    tokens = createTokens(Math.max(4096, length + 1 + (length >> 2)));
  }
  const { start, end, kind, flags, foldedStart, hash: hashes, value: values, sign: signs } = tokens;
  let folded = tokens.folded;
  let at = 0; // next folded code unit
  let count = 0;
  let words = 0;
  let pending: number = TokenFlag.SpaceBefore | TokenFlag.LineBreakBefore | TokenFlag.SentenceStart;
  let i = offset;
  const limit = offset + length;

  while (i < limit) {
    const unit = source.charCodeAt(i);
    let info = CLASS_AND_FOLDED[unit]!;
    const cls = info >>> 16;
    if (cls === Space) {
      pending |= TokenFlag.SpaceBefore;
      i++;
      continue;
    }
    start[count] = i - offset;
    foldedStart[count] = at;
    if (cls >= Capital && cls !== Ideograph) {
      words++;
      let flag = pending;
      let hash = HASH_SEED;
      let plain = cls !== Compatibility && (info & 0xffff) !== EXPANDS;
      if (plain) {
        // Nearly every word is a letter and small letters, each of which folds to one code unit.
        do {
          const letter = info & 0xffff;
          folded[at++] = letter;
          hash = Math.imul(hash ^ letter, HASH_PRIME);
          info = ++i < limit ? CLASS_AND_FOLDED[source.charCodeAt(i)]! : 0;
        } while (info >= FIRST_SMALL);
        const next = info >>> 16;
        plain = (next < Capital && next !== Mark && next !== Format) || next === Ideograph;
      }
      if (plain) {
        if (cls === Arabic) flag |= TokenFlag.Arabic;
        else if (cls === Capital) flag |= TokenFlag.Capital;
        kind[count] = TokenKind.Word;
        values[count] = 0;
        signs[count] = 0;
        end[count] = i - offset;
        flags[count] = flag;
        hashes[count] = hash;
      } else {
        readWord(tokens, text, count, pending);
        folded = tokens.folded;
        at = foldedStart[count + 1]!;
        i = offset + end[count]!;
      }
    } else if (cls === Digit) {
      let flag = pending;
      let hash = HASH_SEED;
      let number = 0;
      let digit = unit;
      do {
        const f = info & 0xffff;
        if (number <= MAX_NUMBER) number = number * 10 + f - 0x30;
        flag |= digitFlag(digit);
        folded[at++] = f;
        hash = Math.imul(hash ^ f, HASH_PRIME);
        if (++i >= limit) break;
        digit = source.charCodeAt(i);
        info = CLASS_AND_FOLDED[digit]!;
      } while (info >>> 16 === Digit);
      values[count] = Math.min(number, MAX_NUMBER);
      signs[count] = 0;
      kind[count] = TokenKind.Number;
      end[count] = i - offset;
      flags[count] = flag;
      hashes[count] = hash;
    } else {
      i++;
      if (cls === LineBreak) {
        pending |= TokenFlag.SpaceBefore | TokenFlag.LineBreakBefore;
        continue;
      }
      // «23 ـ 24 مايو»: a tatweel by itself is a dash.
      const dash =
        unit === TATWEEL && pending === TokenFlag.SpaceBefore && i < limit && CLASSES[source.charCodeAt(i)] === Space;
      if ((cls === Mark || cls === Format) && !dash) continue; // an orphan: belongs to no word
      const f = dash ? HYPHEN : info & 0xffff;
      folded[at++] = f;
      values[count] = 0;
      signs[count] = f;
      flags[count] = pending;
      if (cls === Punctuation || dash) kind[count] = TokenKind.Punctuation;
      else if (cls === Ideograph) {
        words++;
        kind[count] = TokenKind.Word;
        flags[count] = pending | TokenFlag.Ideograph;
        signs[count] = 0;
      } else {
        kind[count] = TokenKind.Symbol;
        if (cls === HighSurrogate && i < limit && CLASSES[source.charCodeAt(i)] === LowSurrogate) i++;
      }
      end[count] = i - offset;
      hashes[count] = Math.imul(HASH_SEED ^ f, HASH_PRIME);
    }
    pending = 0;
    count++;
  }
  foldedStart[count] = at;
  signs[count] = 0;
  tokens.text = text;
  tokens.count = count;
  tokens.words = words;
  markSentences(tokens);
  return tokens;
}

/**
 * Reads the word at `tokens.start[i]` letter by letter: one with capitals inside, combining marks, invisible signs or
 * ligatures. Sets everything of token `i`, and `foldedStart[i + 1]`.
 */
function readWord(tokens: Tokens, text: string, i: number, pending: number): void {
  const from = tokens.start[i]!;
  const foldedFrom = tokens.foldedStart[i]!;
  let folded = tokens.folded;
  let at = foldedFrom;
  let capitals = 0;
  let letters = 0;
  let end = from;
  for (let k = from; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    const cls = CLASSES[unit]!;
    if (cls >= Capital) {
      if (cls === Ideograph) break;
      end = k + 1;
      letters++;
      if (cls === Capital) capitals++;
      const f = FOLDED[unit]!;
      if (cls !== Compatibility && f !== EXPANDS) folded[at++] = f;
      else {
        const parts = foldingOf(unit);
        if (at + parts.length + text.length - k > folded.length) {
          // For twice as much as there is: «ﷺ» alone, of 15 letters each, would have all of them copied again and again.
          folded = new Uint16Array((at + parts.length + text.length - k) * 2);
          folded.set(tokens.folded);
          tokens.folded = folded;
        }
        for (const part of parts) folded[at++] = part;
      }
    } else if (cls === Mark) {
      end = k + 1;
      const composed = at > foldedFrom ? compose(folded[at - 1]!, unit) : 0;
      if (composed !== 0) folded[at - 1] = composed;
    } else if (cls !== Format) break;
  }
  const first = text.charCodeAt(from);
  const cls = CLASSES[first]!;
  let flag = pending;
  if (cls === Arabic || (cls === Compatibility && first >= 0xfb50)) flag |= TokenFlag.Arabic;
  if (cls === Capital) {
    flag |= TokenFlag.Capital;
    if (capitals === letters && letters > 1) flag |= TokenFlag.AllCapitals;
  }
  if (capitals > (cls === Capital ? 1 : 0) && capitals !== letters) flag |= TokenFlag.InnerCapital;
  tokens.end[i] = end;
  tokens.kind[i] = TokenKind.Word;
  tokens.value[i] = 0;
  tokens.sign[i] = 0;
  tokens.flags[i] = flag;
  tokens.hash[i] = hashFolded(folded, foldedFrom, at);
  tokens.foldedStart[i + 1] = at;
}

function digitFlag(digit: number): number {
  const system = digitSystem(digit);
  if (system === 1) return TokenFlag.EuropeanDigits;
  return system === 2 ? TokenFlag.ArabicIndicDigits : TokenFlag.ExtendedDigits;
}

/**
 * Marks the first token of each sentence. A full stop ends a sentence unless it follows a single letter («J. Biden»,
 * «غريغوري د. لوغيرفو») or the next word is in lower case; a language adds its abbreviations when it reads the block.
 */
function markSentences(tokens: Tokens): void {
  const { count, kind, flags, sign: signs, foldedStart } = tokens;
  for (let i = 0; i + 1 < count; i++) {
    const sign = signs[i]!;
    if (
      sign !== 0x2e &&
      sign !== 0x21 &&
      sign !== 0x3f &&
      sign !== 0x61f &&
      sign !== 0x6d4 &&
      sign !== 0x3002 &&
      sign !== 0x2026
    )
      continue;
    let next = i + 1;
    while (next < count && isClosing(signs[next]!)) next++;
    if (next >= count || (flags[next]! & TokenFlag.SpaceBefore) === 0) {
      if (sign !== 0x3002 || next >= count) continue;
    }
    if (sign === 0x2e) {
      const single = i > 0 && kind[i - 1] === TokenKind.Word && foldedStart[i]! - foldedStart[i - 1]! === 1;
      if (single && (flags[i]! & TokenFlag.SpaceBefore) === 0) continue;
      const caseless = kind[next] !== TokenKind.Word || (flags[next]! & (TokenFlag.Arabic | TokenFlag.Ideograph)) !== 0;
      if (!caseless && (flags[next]! & TokenFlag.Capital) === 0) continue;
    }
    flags[next]! |= TokenFlag.SentenceStart;
  }
}

function isClosing(sign: number): boolean {
  return sign === 0x29 || sign === 0x22 || sign === 0x27 || sign === 0x201d || sign === 0xbb || sign === 0x5d;
}

/** Whether token `i` is a hyphen or dash of any kind. */
export function isHyphen(tokens: Tokens, i: number): boolean {
  return tokens.sign[i] === HYPHEN;
}

/** Whether token `i` is a double quotation mark: " « » “ ” */
export function isQuotationMark(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign[i]!;
  return sign === 0x22 || sign === 0xab || sign === 0xbb || sign === 0x201c || sign === 0x201d;
}

/** Offset into the text, from the start of token `i`, of its folded letter number `letter`. */
export function letterOffset(tokens: Tokens, i: number, letter: number): number {
  const { text, start, end, foldedStart } = tokens;
  const from = start[i]!;
  const to = end[i]!;
  if (to - from === foldedStart[i + 1]! - foldedStart[i]!) return letter;
  let at = from;
  for (let seen = 0; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (CLASSES[unit]! < Capital) continue;
    if (seen >= letter) break;
    seen += CLASSES[unit] === Compatibility || FOLDED[unit] === EXPANDS ? foldingOf(unit).length : 1;
  }
  return at - from;
}
