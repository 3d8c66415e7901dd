/** Compiles phrases into a `Lexicon`: at build time for the language data, at run time for a user's glossary. */

import { createTokens, HASH_PRIME, HASH_SEED, isHyphen, tokenise } from '../text/tokens';
import { Category } from './categories';
import {
  childBit,
  findWord,
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

/** The lexicon of `phrases`: see `compilePhrases`, and `Lexicon.inserted`. */
export function buildLexicon(phrases: Iterable<Phrase>, inserted: readonly string[] = []): Lexicon {
  return completeLexicon(compilePhrases(phrases), inserted);
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
  const sorted = order.map((old) => words[old]!);
  const shared = sorted.map((word, k) => (k === 0 ? 0 : sharedLetters(sorted[k - 1]!, word)));

  const states: Node[] = [root];
  const childCount: number[] = [];
  const lexemeCount: number[] = [];
  const childStep: number[] = [];
  const lexemes: number[] = [];
  for (let s = 0; s < states.length; s++) {
    const node = states[s]!;
    const children = [...node.children].map(([w, n]) => [rank[w]!, n] as const).sort((a, b) => a[0] - b[0]);
    let before = 0;
    for (const [word, child] of children) {
      childStep.push(word - before);
      before = word;
      states.push(child);
    }
    childCount.push(children.length);
    lexemeCount.push(node.lexemes.length);
    for (const { category, value } of node.lexemes.sort((a, b) => a.category - b.category || a.value - b.value))
      lexemes.push(lexeme(category, value));
  }
  return {
    shared: Int32Array.from(shared),
    own: Int32Array.from(sorted, (word, k) => word.length - shared[k]!),
    letters: Uint16Array.from(sorted.flatMap((word, k) => word.slice(shared[k]))),
    childCount: Int32Array.from(childCount),
    lexemeCount: Int32Array.from(lexemeCount),
    childStep: Int32Array.from(childStep),
    lexemes: Int32Array.from(lexemes),
  };
}

function sharedLetters(before: readonly number[], word: readonly number[]): number {
  let same = 0;
  while (same < before.length && same < word.length && before[same] === word[same]) same++;
  return same;
}

/**
 * The lexicon of the parts. Every start of a program pays for this, with code that is not compiled yet: what it costs is the
 * number of its steps, and `hashFolded` and `childBit` stand here as what they do. Throws `RangeError` where there is too much of it.
 */
export function completeLexicon(parts: LexiconParts, inserted: readonly string[]): Lexicon {
  const records = placesOf(parts);
  const { nodes, childWord } = walkStates(parts, records);
  const { shared, own, letters, lexemes } = parts;
  const wordCount = shared.length;
  // The root's children are in the order of the words.
  const roots = nodes[NODE]!;

  let size = 16;
  while (size * 2 < wordCount * 3) size *= 2;
  const slots = new Int32Array(size);
  const words = new Int32Array(records[wordCount]!);
  const units = new Uint16Array(words.buffer);
  /** The hash of so many letters of the word: the next one begins with those that it shares. */
  const hashes = [HASH_SEED];
  let next = 0;
  let before = 0;
  let state = 1;
  for (let word = 0; word < wordCount; word++) {
    const record = records[word]!;
    let at = record + WordField.Lexemes;
    if (state <= roots && childWord[state - 1] === record) {
      const node = state * NODE;
      words[record + WordField.State] = state;
      words[record + WordField.Children] = nodes[node + 2]!;
      for (let k = nodes[node + 1]!; k < nodes[node + NODE + 1]!; k++) words[at++] = lexemes[k]!;
      state++;
    }
    let length = shared[word]!;
    const end = length + own[word]!;
    words[record + WordField.Lengths] = end | ((at - record - WordField.Lexemes) << 16);
    at <<= 1;
    const first = at;
    for (const last = at + length; at < last; ) units[at++] = units[before++]!;
    while (length < end) {
      const unit = letters[next++]!;
      units[at++] = unit;
      const hash = Math.imul(hashes[length]! ^ unit, HASH_PRIME);
      hashes[++length] = hash;
    }
    before = first;
    const hash = hashes[end]!;
    let slot = slotOf(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = (hash & ~PLACE_BITS) | record;
  }
  // Written out: with a spread each lexicon would be an object of a shape of its own, and all that reads them slower.
  const adverbs: Int32Array[] = [];
  const lexicon = { slots, words, letters: units, nodes, childWord, lexemes, inserted: adverbs, insertedBits: 0 };
  for (const text of inserted) {
    const { count, folded, foldedStart, hash } = tokenise(text);
    const adverb = new Int32Array(count);
    for (let k = 0; k < count; k++)
      adverb[k] = findWord(lexicon, folded, foldedStart[k]!, foldedStart[k + 1]!, hash[k]!);
    // A word that the data does not have is no word of a text, either.
    if (adverb.includes(-1)) continue;
    adverbs.push(adverb);
    lexicon.insertedBits |= childBit(adverb[0]!);
  }
  return lexicon;
}

/** Where the record of each word begins, and where the last one ends. */
function placesOf({ shared, own, childCount, childStep, lexemeCount }: LexiconParts): Int32Array {
  const wordCount = shared.length;
  const places = new Int32Array(wordCount + 1);
  const roots = childCount[0]!;
  let root = 0;
  let nextRoot = roots > 0 ? childStep[0]! : -1;
  let place = 1;
  for (let word = 0; word < wordCount; word++) {
    places[word] = place;
    place += WordField.Lexemes + ((shared[word]! + own[word]! + 1) >> 1);
    if (word !== nextRoot) continue;
    root++;
    place += lexemeCount[root]!;
    nextRoot = root < roots ? word + childStep[root]! : -1;
  }
  places[wordCount] = place;
  if (place > PLACE_BITS) throw new RangeError('too many words');
  return places;
}

/** Adds up the counts of the states to where they begin, and the steps between words to the places of these. */
function walkStates(
  { childCount, lexemeCount, childStep }: LexiconParts,
  places: Int32Array,
): Pick<Lexicon, 'nodes' | 'childWord'> {
  const states = childCount.length;
  const nodes = new Int32Array((states + 1) * NODE);
  const childWord = new Int32Array(childStep.length);
  let child = 0;
  let lexemes = 0;
  let at = 0;
  for (let s = 0; s < states; s++, at += NODE) {
    nodes[at] = child;
    nodes[at + 1] = lexemes;
    lexemes += lexemeCount[s]!;
    // Most states have no children.
    const count = childCount[s]!;
    if (count === 0) continue;
    let word = 0;
    let bits = 0;
    for (const end = child + count; child < end; child++) {
      word += childStep[child]!;
      const place = places[word]!;
      childWord[child] = place;
      bits |= 1 << place;
    }
    nodes[at + 2] = bits;
  }
  nodes[at] = child;
  nodes[at + 1] = lexemes;
  return { nodes, childWord };
}

function compareLetters(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
