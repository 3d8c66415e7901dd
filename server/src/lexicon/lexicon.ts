/**
 * A compiled language: its words, and a trie of phrases over them. Everything is in flat typed arrays that load without
 * work per entry and are searched without allocation.
 */

import type { Category } from './categories';

/**
 * Words are numbered from 0. Trie states are numbered breadth first: state 0 is the root, and the child at position `k`
 * of `childWord` is state `k + 1`, so that transitions need no target column.
 */
export interface Lexicon {
  readonly wordCount: number;
  /** Folded code units of all words, one after the other; word `w` begins at `wordStart[w]`. */
  readonly letters: Uint16Array;
  readonly wordStart: Int32Array;
  /**
   * Open addressing over word hashes, a power of two of slots: the word's number + 1 in the low `WORD_BITS`, bits of its
   * hash above them; 0 in an empty slot. Small, so that the words that no phrase has cost one look at a cached line.
   */
  readonly slots: Int32Array;
  /**
   * What is read of a word that is found, `WORD` entries a word: its `wordStart`, and the state after it as a phrase's
   * first word, or 0 where no phrase begins with it. One more word ends the last one's letters.
   */
  readonly words: Int32Array;
  /**
   * What a step through the trie needs, `NODE` entries a state: its `childStart`; its `lexemeStart`; and a set of bits
   * with that of each child's word, `1 << (word & 31)`. One more state ends the last one's children and lexemes.
   */
  readonly nodes: Int32Array;
  /** Children of state `s` are `childWord[childStart[s]] … childWord[childStart[s + 1] - 1]`, ascending. */
  readonly childStart: Int32Array;
  readonly childWord: Int32Array;
  /** Lexemes of state `s` are numbers `lexemeStart[s] … lexemeStart[s + 1] - 1`; none: not the end of a phrase. */
  readonly lexemeStart: Int32Array;
  readonly lexemeCategory: Uint8Array;
  readonly lexemeValue: Int32Array;
}

/** One phrase of the language data, in one category. */
export interface Phrase {
  readonly text: string;
  readonly category: Category;
  readonly value: number;
}

/** Entries of a word in `Lexicon.words`. */
export const WORD = 2;
/** Entries of a state in `Lexicon.nodes`. */
export const NODE = 3;
/** The low bits of a slot: the number of a word + 1. */
export const WORD_BITS = 0xfffff;

/** The number of the word with these folded code units and this hash, or -1. */
export function findWord(lexicon: Lexicon, folded: Uint16Array, start: number, end: number, hash: number): number {
  const { slots, words, letters } = lexicon;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const entry = slots[slot]!;
    if (entry === 0) return -1;
    if (((entry ^ hash) & ~WORD_BITS) !== 0) continue;
    const word = (entry & WORD_BITS) - 1;
    let at = words[word * WORD]!;
    if (words[word * WORD + WORD]! - at !== end - start) continue;
    let k = start;
    while (k < end && letters[at] === folded[k]) {
      at++;
      k++;
    }
    if (k === end) return word;
  }
}

/** Where the search for a hash begins; `mask` is the length of `slots` less one. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The state after `word` in `state`, or -1. */
export function nextState(lexicon: Lexicon, state: number, word: number): number {
  const { nodes, childWord } = lexicon;
  const node = state * NODE;
  if ((nodes[node + 2]! & (1 << (word & 31))) === 0) return -1;
  let low = nodes[node]!;
  let high = nodes[node + NODE]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const candidate = childWord[middle]!;
    if (candidate === word) return middle + 1;
    if (candidate < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
