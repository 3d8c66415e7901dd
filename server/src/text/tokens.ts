/** Splits a block of text into words, numbers and signs, in one pass, without knowing any language. */

import { CharacterClass, CLASSES, compose, digitSystem, EXPANDS, FOLD_EXPANSIONS, FOLDED, HYPHEN } from './characters';

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
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint16Array;
  /** Folded code units of token `i` are `folded[foldedStart[i]] … folded[foldedStart[i + 1] - 1]`. */
  foldedStart: Int32Array;
  folded: Uint16Array;
  hash: Int32Array;
  /** The number that a `Number` token writes, at most `MAX_NUMBER`; for punctuation its folded code unit; else 0. */
  value: Int32Array;
}

export const MAX_NUMBER = 999_999_999;

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

/** Buffers for texts of up to `capacity` code units; `tokenise` lets them grow. */
export function createTokens(capacity = 4096): Tokens {
  return {
    text: '',
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint16Array(capacity),
    foldedStart: new Int32Array(capacity + 1),
    // Folding can lengthen a text: ﷺ becomes 18 letters. It is written through `push`, which checks.
    folded: new Uint16Array(capacity * 2),
    hash: new Int32Array(capacity),
    value: new Int32Array(capacity),
  };
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** Hash (FNV-1a over code units) of `folded[start] … folded[end - 1]`; `Lexicon` finds words by it. */
export function hashFolded(folded: ArrayLike<number>, start: number, end: number, seed = HASH_SEED): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded[i]!, 0x01000193);
  return hash;
}

/** Tokenises `text` into `into`, or into new buffers where those are too small; returns the buffers it used. */
export function tokenise(text: string, into?: Tokens): Tokens {
  const length = text.length;
  let tokens = into;
  if (tokens === undefined || tokens.start.length <= length)
    tokens = createTokens(Math.max(4096, length + 1 + (length >> 2)));
  const { start, end, kind, flags, foldedStart, hash: hashes, value: values } = tokens;
  let folded = tokens.folded;
  let at = 0; // next folded code unit
  let count = 0;
  let pending: number = TokenFlag.SpaceBefore | TokenFlag.LineBreakBefore | TokenFlag.SentenceStart;
  let i = 0;

  while (i < length) {
    const c = text.charCodeAt(i);
    const cls = CLASSES[c]!;
    if (cls === Space) {
      pending |= TokenFlag.SpaceBefore;
      i++;
      continue;
    }
    if (cls === LineBreak) {
      pending |= TokenFlag.SpaceBefore | TokenFlag.LineBreakBefore;
      i++;
      continue;
    }
    if (cls === Mark || cls === Format) {
      i++; // an orphan: belongs to no word
      continue;
    }
    start[count] = i;
    foldedStart[count] = at;
    let flag = pending;
    pending = 0;
    let hash = HASH_SEED;
    if (cls >= Capital && cls !== Ideograph) {
      if (cls === Arabic || (cls === Compatibility && c >= 0xfb50)) flag |= TokenFlag.Arabic;
      let capitals = 0;
      let letters = 0;
      let last = i;
      let unitClass = cls;
      let unit = c;
      if (at + 20 * 20 > folded.length) folded = growFolded(tokens, at + 400);
      for (;;) {
        if (unitClass >= Capital) {
          if (unitClass === Ideograph) break;
          last = i;
          letters++;
          if (unitClass === Capital) capitals++;
          const f = FOLDED[unit]!;
          if (unitClass !== Compatibility && f !== EXPANDS) {
            folded[at++] = f;
            hash = Math.imul(hash ^ f, 0x01000193);
          } else {
            for (const part of FOLD_EXPANSIONS.get(unit)!) {
              folded[at++] = part;
              hash = Math.imul(hash ^ part, 0x01000193);
            }
          }
          if (at + 20 > folded.length) folded = growFolded(tokens, at + 400);
        } else if (unitClass === Mark) {
          last = i;
          if (unit < 0x370 && at > foldedStart[count]!) {
            const composed = compose(folded[at - 1]!, unit);
            if (composed !== 0) {
              folded[at - 1] = composed;
              hash = hashFolded(folded, foldedStart[count]!, at);
            }
          }
        } else if (unitClass !== Format) break;
        if (++i >= length) break;
        unit = text.charCodeAt(i);
        unitClass = CLASSES[unit]!;
      }
      i = last + 1;
      if (cls === Capital) {
        flag |= TokenFlag.Capital;
        if (capitals === letters && letters > 1) flag |= TokenFlag.AllCapitals;
      }
      if (capitals > (cls === Capital ? 1 : 0) && capitals !== letters) flag |= TokenFlag.InnerCapital;
      kind[count] = TokenKind.Word;
      values[count] = 0;
    } else if (cls === Digit) {
      let number = 0;
      if (at + 20 > folded.length) folded = growFolded(tokens, at + 400);
      let unit = c;
      do {
        const f = FOLDED[unit]!;
        if (number <= MAX_NUMBER) number = number * 10 + f - 0x30;
        const system = digitSystem(unit);
        flag |=
          system === 1
            ? TokenFlag.EuropeanDigits
            : system === 2
              ? TokenFlag.ArabicIndicDigits
              : TokenFlag.ExtendedDigits;
        folded[at++] = f;
        hash = Math.imul(hash ^ f, 0x01000193);
        if (at + 20 > folded.length) folded = growFolded(tokens, at + 400);
        if (++i >= length) break;
        unit = text.charCodeAt(i);
      } while (CLASSES[unit] === Digit);
      values[count] = Math.min(number, MAX_NUMBER);
      kind[count] = TokenKind.Number;
    } else {
      i++;
      const f = FOLDED[c]!;
      if (at + 20 > folded.length) folded = growFolded(tokens, at + 400);
      folded[at++] = f;
      hash = Math.imul(hash ^ f, 0x01000193);
      values[count] = f;
      if (cls === Punctuation) kind[count] = TokenKind.Punctuation;
      else if (cls === Ideograph) {
        kind[count] = TokenKind.Word;
        flag |= TokenFlag.Ideograph;
        values[count] = 0;
      } else {
        kind[count] = TokenKind.Symbol;
        if (cls === HighSurrogate && i < length && CLASSES[text.charCodeAt(i)] === LowSurrogate) i++;
      }
    }
    end[count] = i;
    flags[count] = flag;
    hashes[count] = hash;
    count++;
  }
  foldedStart[count] = at;
  tokens.text = text;
  tokens.count = count;
  markSentences(tokens);
  return tokens;
}

function growFolded(tokens: Tokens, needed: number): Uint16Array {
  const larger = new Uint16Array(Math.max(needed, tokens.folded.length * 2));
  larger.set(tokens.folded);
  tokens.folded = larger;
  return larger;
}

/**
 * Marks the first token of each sentence. A full stop ends a sentence unless it follows a single letter («J. Biden»,
 * «غريغوري د. لوغيرفو») or the next word is in lower case; a language adds its abbreviations when it reads the block.
 */
function markSentences(tokens: Tokens): void {
  const { count, kind, flags, value, foldedStart } = tokens;
  for (let i = 0; i + 1 < count; i++) {
    if (kind[i] !== TokenKind.Punctuation) continue;
    const sign = value[i]!;
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
    while (next < count && isClosing(value[next]!) && kind[next] === TokenKind.Punctuation) next++;
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
  return tokens.kind[i] === TokenKind.Punctuation && tokens.value[i] === HYPHEN;
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
    seen += FOLD_EXPANSIONS.get(unit)?.length ?? 1;
  }
  return at - from;
}
