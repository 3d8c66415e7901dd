/** The file form of a `Lexicon`: little-endian, front-coded and delta-coded so that it compresses well. */

import { completeLexicon } from './build';
import type { Lexicon } from './lexicon';

const MAGIC = 0x514d4f43; // «COMQ»
const VERSION = 1;

/** Bytes that `decodeLexicon` reads. */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  const out = new ByteWriter();
  out.number(MAGIC);
  out.number(VERSION);
  const { wordCount, letters, wordStart, childStart, childWord, lexemeStart, lexemeCategory, lexemeValue } = lexicon;
  const states = childStart.length - 1;
  out.number(wordCount);
  out.number(letters.length);
  out.number(states);
  out.number(lexemeValue.length);
  for (let word = 0; word < wordCount; word++) {
    const start = wordStart[word]!;
    const length = wordStart[word + 1]! - start;
    const before = word === 0 ? 0 : wordStart[word - 1]!;
    let shared = 0;
    while (shared < length && before + shared < start && letters[before + shared] === letters[start + shared]) shared++;
    out.number(shared);
    out.number(length - shared);
    for (let k = shared; k < length; k++) out.number(letters[start + k]!);
  }
  for (let s = 0; s < states; s++) {
    out.number(childStart[s + 1]! - childStart[s]!);
    let previous = 0;
    for (let k = childStart[s]!; k < childStart[s + 1]!; k++) {
      out.number(childWord[k]! - previous);
      previous = childWord[k]!;
    }
  }
  for (let s = 0; s < states; s++) out.number(lexemeStart[s + 1]! - lexemeStart[s]!);
  for (const category of lexemeCategory) out.number(category);
  for (const value of lexemeValue) out.number((value << 1) ^ (value >> 31));
  return out.bytes();
}

/** Reads what `encodeLexicon` wrote; throws `RangeError` on other bytes. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= bytes.length || shift > 28) throw new RangeError('not a compiled lexicon');
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  if (number() !== MAGIC || number() !== VERSION) throw new RangeError('not a compiled lexicon of this version');
  const wordCount = number();
  const letters = new Uint16Array(number());
  const states = number();
  const lexemes = number();
  const wordStart = new Int32Array(wordCount + 1);
  let to = 0;
  for (let word = 0; word < wordCount; word++) {
    const before = word === 0 ? 0 : wordStart[word - 1]!;
    wordStart[word] = to;
    const shared = number();
    const own = number();
    for (let k = 0; k < shared; k++) letters[to++] = letters[before + k]!;
    for (let k = 0; k < own; k++) letters[to++] = number();
  }
  wordStart[wordCount] = to;
  const childStart = new Int32Array(states + 1);
  const childWord = new Int32Array(states - 1);
  let child = 0;
  for (let s = 0; s < states; s++) {
    childStart[s] = child;
    let previous = 0;
    for (let n = number(); n > 0; n--) {
      previous += number();
      childWord[child++] = previous;
    }
  }
  childStart[states] = child;
  const lexemeStart = new Int32Array(states + 1);
  for (let s = 0; s < states; s++) lexemeStart[s + 1] = lexemeStart[s]! + number();
  const lexemeCategory = new Uint8Array(lexemes);
  for (let k = 0; k < lexemes; k++) lexemeCategory[k] = number();
  const lexemeValue = new Int32Array(lexemes);
  for (let k = 0; k < lexemes; k++) {
    const value = number();
    lexemeValue[k] = (value >>> 1) ^ -(value & 1);
  }
  return completeLexicon({
    wordCount,
    letters,
    wordStart,
    childStart,
    childWord,
    lexemeStart,
    lexemeCategory,
    lexemeValue,
  });
}

class ByteWriter {
  private readonly parts: number[] = [];

  number(value: number): void {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.parts.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.parts.push(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
}
