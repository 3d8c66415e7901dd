/** Compiles phrases into a `Lexicon`: at build time for the language data, at run time for a user's glossary. */

import { createTokens, HASH_SEED, hashFolded, isHyphen, tokenise } from '../text/tokens';
import { Category } from './categories';
import {
  childBit,
  type Lexicon,
  type LexiconParts,
  lexeme,
  NODE,
  type Phrase,
  PLACE_BITS,
  slotOf,
  WordField,
} from './lexicon';

interface Node {
  readonly children: Map<number, Node>;
  lexemes: { category: number; value: number }[];
}

/** The lexicon of `phrases`: see `compilePhrases`. */
export function buildLexicon(phrases: Iterable<Phrase>): Lexicon {
  return completeLexicon(compilePhrases(phrases));
}

/**
 * Compiles `phrases`. Their texts are tokenised as statements are; hyphens and dashes between words are left out, and so
 * are they when phrases are matched. A phrase without a token is ignored; repeats count once.
 */
export function compilePhrases(phrases: Iterable<Phrase>): LexiconParts {
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

function flatten(root: Node, words: number[][]): LexiconParts {
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
  return {
    wordCount: words.length,
    letters,
    wordStart,
    childStart: Int32Array.from(childStart),
    childWord: Int32Array.from(childWord),
    lexemeStart: Int32Array.from(lexemeStart),
    lexemeCategory: Uint8Array.from(categories),
    lexemeValue: Int32Array.from(values),
  };
}

/** The lexicon of the parts. Every start of a program pays for this. Throws `RangeError` where there is too much of it. */
export function completeLexicon(parts: LexiconParts): Lexicon {
  const { wordCount, letters, wordStart, childStart, lexemeStart, lexemeCategory, lexemeValue } = parts;
  const lexemes = new Int32Array(lexemeValue.length);
  for (let k = 0; k < lexemes.length; k++) lexemes[k] = lexeme(lexemeCategory[k]!, lexemeValue[k]!);
  // The root's children are in the order of the words.
  const roots = childStart[1]!;
  const places = new Int32Array(wordCount);
  let place = 1;
  for (let word = 0, root = 0; word < wordCount; word++) {
    places[word] = place;
    place += WordField.Lexemes + ((wordStart[word + 1]! - wordStart[word]! + 1) >> 1);
    if (root >= roots || parts.childWord[root] !== word) continue;
    root++;
    place += lexemeStart[root + 1]! - lexemeStart[root]!;
  }
  if (place > PLACE_BITS) throw new RangeError('too many words');
  const childWord = parts.childWord.map((word) => places[word]!);
  const nodes = nodesOf(parts, childWord);

  let size = 16;
  while (size * 2 < wordCount * 3) size *= 2;
  const slots = new Int32Array(size);
  const words = new Int32Array(place);
  const units = new Uint16Array(words.buffer);
  for (let word = 0, state = 1; word < wordCount; word++) {
    const from = wordStart[word]!;
    const to = wordStart[word + 1]!;
    const record = places[word]!;
    let at = record + WordField.Lexemes;
    words[record + WordField.Lengths] = to - from;
    if (state <= roots && childWord[state - 1] === record) {
      words[record + WordField.State] = state;
      words[record + WordField.Children] = nodes[state * NODE + 2]!;
      for (let k = lexemeStart[state]!; k < lexemeStart[state + 1]!; k++) words[at++] = lexemes[k]!;
      words[record + WordField.Lengths]! |= (at - record - WordField.Lexemes) << 16;
      state++;
    }
    at <<= 1;
    for (let k = from; k < to; k++) units[at++] = letters[k]!;
    const hash = hashFolded(letters, from, to, HASH_SEED);
    let slot = slotOf(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = (hash & ~PLACE_BITS) | record;
  }
  // Written out: with a spread each lexicon would be an object of a shape of its own, and all that reads them slower.
  return { slots, words, letters: units, nodes, childWord, lexemes };
}

function nodesOf({ childStart, lexemeStart }: LexiconParts, childWord: Int32Array): Int32Array {
  const states = childStart.length - 1;
  const nodes = new Int32Array((states + 1) * NODE);
  for (let s = 0, child = 0; s <= states; s++) {
    nodes[s * NODE] = childStart[s]!;
    nodes[s * NODE + 1] = lexemeStart[s]!;
    let bits = 0;
    for (const end = s < states ? childStart[s + 1]! : child; child < end; child++) bits |= childBit(childWord[child]!);
    nodes[s * NODE + 2] = bits;
  }
  return nodes;
}

function compareLetters(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
