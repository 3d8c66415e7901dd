/** Compiles phrases into a `Lexicon`: at build time for the language data, at run time for a user's glossary. */

import { createTokens, HASH_SEED, hashFolded, isHyphen, tokenise } from '../text/tokens';
import { Category } from './categories';
import { type Lexicon, NODE, type Phrase, slotOf, WORD, WORD_BITS } from './lexicon';

interface Node {
  readonly children: Map<number, Node>;
  lexemes: { category: number; value: number }[];
}

/**
 * Compiles `phrases`. Their texts are tokenised as statements are; hyphens and dashes between words are left out, and so
 * are they when phrases are matched. A phrase without a token is ignored; repeats count once.
 */
export function buildLexicon(phrases: Iterable<Phrase>): Lexicon {
  const root: Node = { children: new Map(), lexemes: [] };
  const byText = new Map<string, number>();
  const words: number[][] = [];
  let tokens = createTokens(256);

  for (const { text, category, value } of phrases) {
    tokens = tokenise(text, tokens);
    let node = root;
    for (let i = 0; i < tokens.count; i++) {
      if (isHyphen(tokens, i) && tokens.count > 1) continue;
      const folded = Array.from(tokens.folded.subarray(tokens.foldedStart[i], tokens.foldedStart[i + 1]));
      const key = String.fromCharCode(...folded);
      let word = byText.get(key);
      if (word === undefined) {
        word = words.length;
        byText.set(key, word);
        words.push(folded);
      }
      let next = node.children.get(word);
      if (next === undefined) {
        next = { children: new Map(), lexemes: [] };
        node.children.set(word, next);
      }
      node = next;
    }
    if (node === root) continue;
    if (!node.lexemes.some((l) => l.category === category && l.value === value)) node.lexemes.push({ category, value });
  }
  return flatten(root, words);
}

function flatten(root: Node, words: number[][]): Lexicon {
  // Words in the order of their letters: equal data gives equal bytes, and the package compresses well. Function words
  // come first: every second word of a text is one, and together they stay in the processor's cache.
  const isFunction = words.map((_, i) => root.children.get(i)?.lexemes.some((l) => l.category === Category.Function));
  const order = words
    .map((_, i) => i)
    .sort((a, b) => Number(!isFunction[a]) - Number(!isFunction[b]) || compareLetters(words[a]!, words[b]!));
  const rank = new Int32Array(words.length);
  order.forEach((old, fresh) => {
    rank[old] = fresh;
  });
  const wordStart = new Int32Array(words.length + 1);
  order.forEach((old, fresh) => {
    wordStart[fresh + 1] = wordStart[fresh]! + words[old]!.length;
  });
  const letters = new Uint16Array(wordStart[words.length]!);
  order.forEach((old, fresh) => {
    letters.set(words[old]!, wordStart[fresh]!);
  });

  const states: Node[] = [root];
  const childWord: number[] = [];
  const childStart: number[] = [];
  const lexemeStart: number[] = [];
  const categories: number[] = [];
  const values: number[] = [];
  for (let s = 0; s < states.length; s++) {
    const node = states[s]!;
    childStart.push(childWord.length);
    const children = [...node.children].map(([w, n]) => [rank[w]!, n] as const).sort((a, b) => a[0] - b[0]);
    for (const [word, child] of children) {
      childWord.push(word);
      states.push(child);
    }
    lexemeStart.push(values.length);
    for (const { category, value } of node.lexemes.sort((a, b) => a.category - b.category || a.value - b.value)) {
      categories.push(category);
      values.push(value);
    }
  }
  childStart.push(childWord.length);
  lexemeStart.push(values.length);
  return completeLexicon({
    wordCount: words.length,
    letters,
    wordStart,
    childStart: Int32Array.from(childStart),
    childWord: Int32Array.from(childWord),
    lexemeStart: Int32Array.from(lexemeStart),
    lexemeCategory: Uint8Array.from(categories),
    lexemeValue: Int32Array.from(values),
  });
}

/** Adds the parts of a lexicon that follow from the others: the hash slots, the words and the nodes of the trie. */
export function completeLexicon(parts: Omit<Lexicon, 'slots' | 'words' | 'nodes'>): Lexicon {
  const { wordCount, letters, wordStart, childStart, childWord, lexemeStart, lexemeCategory, lexemeValue } = parts;
  const states = childStart.length - 1;
  const nodes = new Int32Array((states + 1) * NODE);
  for (let s = 0, child = 0; s <= states; s++) {
    nodes[s * NODE] = childStart[s]!;
    nodes[s * NODE + 1] = lexemeStart[s]!;
    let words = 0;
    for (const end = s < states ? childStart[s + 1]! : child; child < end; child++)
      words |= 1 << (childWord[child]! & 31);
    nodes[s * NODE + 2] = words;
  }
  if (wordCount >= WORD_BITS) throw new RangeError('too many words');
  let size = 16;
  while (size < wordCount * 2) size *= 2;
  const slots = new Int32Array(size);
  const words = new Int32Array((wordCount + 1) * WORD);
  // The root's children are in the order of the words.
  let next = childStart[0]!;
  for (let word = 0; word < wordCount; word++) {
    const hash = hashFolded(letters, wordStart[word]!, wordStart[word + 1]!, HASH_SEED);
    let slot = slotOf(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = (hash & ~WORD_BITS) | (word + 1);
    words[word * WORD] = wordStart[word]!;
    if (next < childStart[1]! && childWord[next] === word) words[word * WORD + 1] = ++next;
  }
  words[wordCount * WORD] = wordStart[wordCount]!;
  // Written out: with a spread each lexicon would be an object of a shape of its own, and all that reads them slower.
  return {
    wordCount,
    letters,
    wordStart,
    slots,
    words,
    nodes,
    childStart,
    childWord,
    lexemeStart,
    lexemeCategory,
    lexemeValue,
  };
}

function compareLetters(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
