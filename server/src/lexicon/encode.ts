/**
 * The file form of a `Lexicon`: the arrays of its parts one after the other, little-endian, each at a multiple of four bytes. They are
 * read where they lie. The package compresses bytes, so bytes that are alike lie together: letters are written as places in
 * the file's own alphabet, words without the letters that they share with the word before, starts as counts, the words of
 * transitions as differences, and larger numbers as planes, all their low bytes before all their high ones.
 */

import { completeLexicon } from './build';
import type { Lexicon, LexiconParts } from './lexicon';

const MAGIC = 0x514d4f43; // «COMQ»
const VERSION = 3;
/** Magic, version, and the numbers of words, letters, letters not shared, states, lexemes and letters of the alphabet. */
const HEADER = 8;
/** Bytes of a lexeme's value, and of a state's number of children. */
const VALUE_BYTES = 4;
const COUNT_BYTES = 2;

/** Bytes that `decodeLexicon` reads. Throws `RangeError` where a number has no room in them. */
export function encodeLexicon(lexicon: LexiconParts): Uint8Array {
  const { wordCount, letters, wordStart, childStart, childWord, lexemeStart, lexemeCategory, lexemeValue } = lexicon;
  if (wordCount > 0x10000) throw new RangeError('too many words for a file');
  const states = childStart.length - 1;
  const differences = Uint16Array.from(childWord);
  for (let s = 0; s < states; s++) {
    for (let k = childStart[s + 1]! - 1; k > childStart[s]!; k--) differences[k] = childWord[k]! - childWord[k - 1]!;
  }
  const shared = sharedLetters(lexicon);
  const own: number[] = [];
  for (let word = 0; word < wordCount; word++) {
    for (let k = wordStart[word]! + shared[word]!; k < wordStart[word + 1]!; k++) own.push(letters[k]!);
  }
  const alphabet = Uint16Array.from(new Set(own)).sort();
  const place = new Map(Array.from(alphabet, (letter, k) => [letter, k]));
  const sections = [
    Int32Array.of(MAGIC, VERSION, wordCount, letters.length, own.length, states, lexemeValue.length, alphabet.length),
    alphabet,
    planesOf(lexemeValue, VALUE_BYTES),
    planesOf(
      countsOf(wordStart).map((length, word) => length - shared[word]!),
      1,
    ),
    planesOf(shared, 1),
    planesOf(
      own.map((letter) => place.get(letter)!),
      1,
    ),
    planesOf(countsOf(childStart), COUNT_BYTES),
    planesOf(countsOf(lexemeStart), 1),
    differences,
    lexemeCategory,
  ];
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

/** The lexicon of what `encodeLexicon` wrote; throws `RangeError` on other bytes. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let at = byteOffset;
  const section = (size: number, length: number): number => {
    const start = at;
    at += aligned(size * length);
    if (length < 0 || at > byteOffset + byteLength) throw new RangeError('not a compiled lexicon');
    return start;
  };
  const header = new Int32Array(buffer, section(4, HEADER), HEADER);
  const [magic, version, wordCount, letterCount, ownCount, states, lexemes, alphabetSize] = header;
  if (magic !== MAGIC || version !== VERSION) throw new RangeError('not a compiled lexicon of this version');
  const octets = (length: number): Uint8Array => new Uint8Array(buffer, section(1, length), length);
  const alphabet = new Uint16Array(buffer, section(2, alphabetSize!), alphabetSize);
  const lexemeValue = fromPlanes(octets(lexemes! * VALUE_BYTES), lexemes!);
  const ownLengths = octets(wordCount!);
  const shared = octets(wordCount!);
  const own = octets(ownCount!);
  const childCounts = fromPlanes(octets(states! * COUNT_BYTES), states!);
  const lexemeCounts = octets(states!);
  const childWord = new Int32Array(new Uint16Array(buffer, section(2, states! - 1), states! - 1));
  const lexemeCategory = octets(lexemes!);
  const { childStart, lexemeStart } = joinStates(childCounts, lexemeCounts, childWord);
  const wordStart = wordStarts(ownLengths, shared);
  if (wordStart[wordCount!] !== letterCount || childStart[states!] !== states! - 1 || lexemeStart[states!] !== lexemes)
    throw new RangeError('not a compiled lexicon');
  const letters = expand(wordStart, shared, own, alphabet);
  return completeLexicon({
    wordCount: wordCount!,
    letters,
    wordStart,
    childStart,
    childWord,
    lexemeStart,
    lexemeCategory,
    lexemeValue,
  });
}

/** Adds up counts to starts, and the differences in `childWord` to words: in one pass, which every start pays for. */
function joinStates(
  childCounts: Int32Array,
  lexemeCounts: Uint8Array,
  childWord: Int32Array,
): { childStart: Int32Array; lexemeStart: Int32Array } {
  const childStart = new Int32Array(childCounts.length + 1);
  const lexemeStart = new Int32Array(childCounts.length + 1);
  let child = 0;
  let lexeme = 0;
  for (let s = 0; s < childCounts.length; s++) {
    childStart[s] = child;
    lexemeStart[s] = lexeme;
    lexeme += lexemeCounts[s]!;
    // Most states have no children.
    const count = childCounts[s]!;
    if (count === 0) continue;
    let word = 0;
    for (const end = child + count; child < end; child++) {
      word += childWord[child]!;
      childWord[child] = word;
    }
  }
  childStart[childCounts.length] = child;
  lexemeStart[childCounts.length] = lexeme;
  return { childStart, lexemeStart };
}

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** How many letters each word has in common with the word before. */
function sharedLetters({ wordCount, letters, wordStart }: LexiconParts): Uint16Array {
  const shared = new Uint16Array(wordCount);
  for (let word = 1; word < wordCount; word++) {
    const before = wordStart[word - 1]!;
    const start = wordStart[word]!;
    const most = Math.min(start - before, wordStart[word + 1]! - start);
    let same = 0;
    while (same < most && letters[before + same] === letters[start + same]) same++;
    shared[word] = same;
  }
  return shared;
}

/** The letters of all words, from those that each does not share with the word before. */
function expand(wordStart: Int32Array, shared: Uint8Array, own: Uint8Array, alphabet: Uint16Array): Uint16Array {
  const letters = new Uint16Array(wordStart[shared.length]!);
  let next = 0;
  let before = 0;
  for (let word = 0; word < shared.length; word++) {
    const start = wordStart[word]!;
    const end = wordStart[word + 1]!;
    let at = start;
    for (let k = before, last = before + shared[word]!; k < last; k++) letters[at++] = letters[k]!;
    while (at < end) letters[at++] = alphabet[own[next++]!]!;
    before = start;
  }
  return letters;
}

/** How far each start is from the next. */
function countsOf(starts: Int32Array): Int32Array {
  return starts.subarray(1).map((start, k) => start - starts[k]!);
}

/** Where each word begins, of its own letters and of those that it shares with the word before. */
function wordStarts(own: Uint8Array, shared: Uint8Array): Int32Array {
  const starts = new Int32Array(own.length + 1);
  let sum = 0;
  for (let word = 0; word < own.length; word++) {
    sum += own[word]! + shared[word]!;
    starts[word + 1] = sum;
  }
  return starts;
}

/** The lowest bytes of all values, then the next, and so on: `count` of them; with `VALUE_BYTES`, values may be negative. */
function planesOf(values: ArrayLike<number>, count: number): Uint8Array {
  const { length } = values;
  const planes = new Uint8Array(length * count);
  for (let k = 0; k < length; k++) {
    const value = values[k]!;
    if (count < VALUE_BYTES && value >>> (8 * count) !== 0) throw new RangeError(`${value} in ${count} bytes`);
    for (let plane = 0; plane < count; plane++) planes[plane * length + k] = value >> (8 * plane);
  }
  return planes;
}

/** The `length` values of what `planesOf` wrote. */
function fromPlanes(planes: Uint8Array, length: number): Int32Array {
  const values = new Int32Array(length);
  for (let at = 0, shift = 0; at < planes.length; at += length, shift += 8) {
    for (let k = 0; k < length; k++) values[k]! |= planes[at + k]! << shift;
  }
  return values;
}
