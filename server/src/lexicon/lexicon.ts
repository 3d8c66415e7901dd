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
  /** Open addressing over word hashes, two entries a slot: hash, and word number + 1 or 0. Slots are a power of two. */
  readonly slots: Int32Array;
  /** State after a phrase's first word, by word; 0 where no phrase begins with it. */
  readonly rootState: Int32Array;
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

/** The number of the word with these folded code units and this hash, or -1. */
export function findWord(lexicon: Lexicon, folded: Uint16Array, start: number, end: number, hash: number): number {
  const { slots, letters, wordStart } = lexicon;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 2) & mask) {
    const word = slots[slot + 1]! - 1;
    if (word < 0) return -1;
    if (slots[slot] !== hash) continue;
    let at = wordStart[word]!;
    if (wordStart[word + 1]! - at !== end - start) continue;
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
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

/** The state after `word` in `state`, or -1. */
export function nextState(lexicon: Lexicon, state: number, word: number): number {
  const { childStart, childWord } = lexicon;
  let low = childStart[state]!;
  let high = childStart[state + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const candidate = childWord[middle]!;
    if (candidate === word) return middle + 1;
    if (candidate < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
