/**
 * A compiled language: its words, and a trie of phrases over them. Everything is in flat typed arrays that load without
 * work per entry and are searched without allocation. What is read together lies together: a text has thousands of
 * different words, and waiting for memory is the dearest part of looking them up.
 */

import type { Category } from './categories';

/**
 * A word is known by the place of its record in `words`, a positive number. Trie states are numbered breadth first: state 0
 * is the root, and the child at position `k` of `childWord` is state `k + 1`, so that transitions need no target column.
 */
export interface Lexicon {
  /**
   * Open addressing over word hashes, a power of two of slots: the place of the word in the low `PLACE_BITS`, bits of its
   * hash above them; 0 in an empty slot. Small, so that the words that no phrase has cost one look at a cached line.
   */
  readonly slots: Int32Array;
  /**
   * The records of the words, ascending by letters but for function words, which come first: see `WordField`. The lexemes
   * of the word alone follow from `WordField.Lexemes` on, and its folded code units, two an entry, after them.
   */
  readonly words: Int32Array;
  /** The memory of `words` by code units. */
  readonly letters: Uint16Array;
  /**
   * What a step through the trie needs, `NODE` entries a state: where its children begin in `childWord`; where its lexemes
   * begin in `lexemes`; and a set of bits with that of each child, `childBit`. One more state ends the last one's.
   */
  readonly nodes: Int32Array;
  /** The words of the children of each state, ascending. */
  readonly childWord: Int32Array;
  /** What the phrases mean: see `lexeme`. */
  readonly lexemes: Int32Array;
  /** Adverbs, word by word, of which one may stand inside the phrase of an act: «takes *also* note», «rend *en outre* hommage». */
  readonly inserted: readonly Int32Array[];
  /** The bits of their first words: see `childBit`. */
  readonly insertedBits: number;
}

/** The arrays that a file holds, from which those of a `Lexicon` follow. Words are numbered from 0. */
export interface LexiconParts {
  /** How many letters each word has in common with the word before, and how many follow them. */
  readonly shared: Numbers;
  readonly own: Numbers;
  /** Folded code units of all words, one after the other, without those that a word shares. */
  readonly letters: Uint16Array;
  /** How many children and lexemes each state has; without lexemes it is not the end of a phrase. */
  readonly childCount: Numbers;
  readonly lexemeCount: Numbers;
  /** The words of the children of each state, ascending: the first one, then how far it is to the next. */
  readonly childStep: Numbers;
  /** What the phrases mean, state by state: see `lexeme`. */
  readonly lexemes: Int32Array;
}

export type Numbers = Uint16Array | Int32Array;

/** One phrase of the language data, in one category. */
export interface Phrase {
  readonly text: string;
  readonly category: Category;
  readonly value: number;
}

/** The first entries of a word's record. */
export const WordField = {
  /** The state after it as a phrase's first word, or 0 where no phrase begins with it. */
  State: 0,
  /** The bits of that state's children. */
  Children: 1,
  /** Number of its code units, plus that of its lexemes times 2^16. */
  Lengths: 2,
  Lexemes: 3,
} as const;

/** Entries of a state in `Lexicon.nodes`. */
export const NODE = 3;
/** The low bits of a slot: the place of a word. */
export const PLACE_BITS = 0xfffff;

const CATEGORY_BITS = 5;
/** The category of a lexeme. */
export const CATEGORY_MASK = (1 << CATEGORY_BITS) - 1;

/** Category and value of a phrase in one number. Throws `RangeError` where the value has more than 27 bits. */
export function lexeme(category: number, value: number): number {
  const packed = (value << CATEGORY_BITS) | category;
  if (lexemeValue(packed) !== value) throw new RangeError(`too large a value: ${value}`);
  return packed;
}

/** The value of a lexeme. */
export function lexemeValue(packed: number): number {
  return packed >> CATEGORY_BITS;
}

/** The bit of a child's word in the set of its parent's. */
export function childBit(word: number): number {
  return 1 << (word & 31);
}

/** The place of the word with these folded code units and this hash, or -1. */
export function findWord(lexicon: Lexicon, folded: Uint16Array, start: number, end: number, hash: number): number {
  return findWordFrom(lexicon, lexicon.slots[slotOf(hash, lexicon.slots.length - 1)]!, folded, start, end, hash);
}

/** `findWord`, where what is in the word's first slot is known: `first`. */
export function findWordFrom(
  { slots, words, letters }: Lexicon,
  first: number,
  folded: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = slots.length - 1;
  let entry = first;
  for (let slot = slotOf(hash, mask); entry !== 0; entry = slots[slot]!) {
    slot = (slot + 1) & mask;
    if (((entry ^ hash) & ~PLACE_BITS) !== 0) continue;
    const word = entry & PLACE_BITS;
    const lengths = words[word + WordField.Lengths]!;
    if ((lengths & 0xffff) !== end - start) continue;
    let at = (word + WordField.Lexemes + (lengths >> 16)) << 1;
    let k = start;
    while (k < end && letters[at] === folded[k]) {
      at++;
      k++;
    }
    if (k === end) return word;
  }
  return -1;
}

/** Whether a phrase begins with the word: others stand inside phrases only. */
export function beginsPhrase({ words }: Lexicon, word: number): boolean {
  return words[word + WordField.Lengths]! >> 16 !== 0 || words[word + WordField.Children] !== 0;
}

/** Where the search for a hash begins; `mask` is the length of `slots` less one. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The state after `word` in `state`, which has a child with its bit; or -1. */
export function nextState(lexicon: Lexicon, state: number, word: number): number {
  const { nodes, childWord } = lexicon;
  let low = nodes[state * NODE]!;
  let high = nodes[state * NODE + NODE]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const candidate = childWord[middle]!;
    if (candidate === word) return middle + 1;
    if (candidate < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
