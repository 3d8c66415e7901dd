/**
 * The file form of a `Lexicon`: the arrays of its parts one after the other, little-endian, each at a multiple of four bytes.
 * They are read where they lie. The package compresses them: words are written without the letters that they share with the
 * word before, starts as counts, and the words of transitions as differences.
 */

import { completeLexicon } from './build';
import type { Lexicon, LexiconParts, Numbers } from './lexicon';

const MAGIC = 0x514d4f43; // «COMQ»
const VERSION = 4;
/** Magic, version, and the numbers of words, letters not shared, states and lexemes. */
const HEADER = 6;

/** Bytes that `decodeLexicon` reads. Throws `RangeError` where a number has no room in them. */
export function encodeLexicon(parts: LexiconParts): Uint8Array {
  const { shared, own, letters, childCount, lexemeCount, childStep, lexemes } = parts;
  const sections = [
    Int32Array.of(MAGIC, VERSION, shared.length, letters.length, childCount.length, lexemes.length),
    lexemes,
    ...[shared, own, letters, childCount, lexemeCount, childStep].map(narrow),
  ];
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

/** The lexicon of what `encodeLexicon` wrote, see `Lexicon.inserted`; throws `RangeError` on other bytes. */
export function decodeLexicon(bytes: Uint8Array, inserted: readonly string[] = []): Lexicon {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let at = byteOffset;
  const section = (size: number, length: number): number => {
    const start = at;
    at += aligned(size * length);
    if (length < 0 || at > byteOffset + byteLength) throw new RangeError('not a compiled lexicon');
    return start;
  };
  const integers = (length: number): Int32Array => new Int32Array(buffer, section(4, length), length);
  const shorts = (length: number): Uint16Array => new Uint16Array(buffer, section(2, length), length);
  const [magic, version, words, letterCount, states, lexemeCount] = integers(HEADER) as unknown as number[];
  if (magic !== MAGIC || version !== VERSION) throw new RangeError('not a compiled lexicon of this version');
  const parts = {
    lexemes: integers(lexemeCount!),
    shared: shorts(words!),
    own: shorts(words!),
    letters: shorts(letterCount!),
    childCount: shorts(states!),
    lexemeCount: shorts(states!),
    childStep: shorts(states! - 1),
  };
  return completeLexicon(parts, inserted);
}

const aligned = (bytes: number): number => (bytes + 3) & ~3;

function narrow(values: Numbers): Uint16Array {
  const large = values.find((value) => value > 0xffff);
  if (large !== undefined) throw new RangeError(`${large} in two bytes`);
  return Uint16Array.from(values);
}
