/**
 * The file form of a `Lexicon`: the arrays of its parts one after the other, little-endian, each at a multiple of four bytes. They are
 * read where they lie. Offsets are written as counts, words without the letters that they share with the word before, and
 * the words of transitions as differences: the package compresses well, and there is little to do for each entry.
 */

import { completeLexicon } from './build';
import type { Lexicon, LexiconParts } from './lexicon';

const MAGIC = 0x514d4f43; // «COMQ»
const VERSION = 2;
/** Magic, version, and the numbers of words, letters, letters not shared, states and lexemes. */
const HEADER = 7;

/** Bytes that `decodeLexicon` reads. */
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
  const sections = [
    Int32Array.of(MAGIC, VERSION, wordCount, letters.length, own.length, states, lexemeValue.length),
    lexemeValue,
    countsOf(wordStart),
    shared,
    Uint16Array.from(own),
    countsOf(childStart),
    countsOf(lexemeStart),
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
  const [magic, version, wordCount, letterCount, ownCount, states, lexemes] = header;
  if (magic !== MAGIC || version !== VERSION) throw new RangeError('not a compiled lexicon of this version');
  const lexemeValue = new Int32Array(buffer, section(4, lexemes!), lexemes);
  const wordStart = startsOf(new Uint16Array(buffer, section(2, wordCount!), wordCount));
  const shared = new Uint16Array(buffer, section(2, wordCount!), wordCount);
  const own = new Uint16Array(buffer, section(2, ownCount!), ownCount);
  const childCounts = new Uint16Array(buffer, section(2, states!), states);
  const lexemeCounts = new Uint16Array(buffer, section(2, states!), states);
  const childWord = new Int32Array(new Uint16Array(buffer, section(2, states! - 1), states! - 1));
  const lexemeCategory = new Uint8Array(buffer, section(1, lexemes!), lexemes);
  const { childStart, lexemeStart } = joinStates(childCounts, lexemeCounts, childWord);
  if (wordStart[wordCount!] !== letterCount || childStart[states!] !== states! - 1 || lexemeStart[states!] !== lexemes)
    throw new RangeError('not a compiled lexicon');
  const letters = expand(wordStart, shared, own);
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
  childCounts: Uint16Array,
  lexemeCounts: Uint16Array,
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
function expand(wordStart: Int32Array, shared: Uint16Array, own: Uint16Array): Uint16Array {
  const letters = new Uint16Array(wordStart[shared.length]!);
  let next = 0;
  let before = 0;
  for (let word = 0; word < shared.length; word++) {
    const start = wordStart[word]!;
    const end = wordStart[word + 1]!;
    let at = start;
    for (let k = before, last = before + shared[word]!; k < last; k++) letters[at++] = letters[k]!;
    while (at < end) letters[at++] = own[next++]!;
    before = start;
  }
  return letters;
}

/** How far each start is from the next. */
function countsOf(starts: Int32Array): Uint16Array {
  const counts = new Uint16Array(starts.length - 1);
  for (let k = 0; k < counts.length; k++) counts[k] = starts[k + 1]! - starts[k]!;
  return counts;
}

function startsOf(counts: Uint16Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    sum += counts[k]!;
    starts[k + 1] = sum;
  }
  return starts;
}
