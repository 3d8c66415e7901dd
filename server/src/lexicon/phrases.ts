/** Lists the phrases of a compiled lexicon, so that it can be compiled again with others. */

import type { Category } from './categories';
import { CATEGORY_MASK, type Lexicon, lexemeValue, NODE, type Phrase, WordField } from './lexicon';

/** Every phrase: its folded words with a space between them. */
export function phrasesOf(lexicon: Lexicon): Phrase[] {
  const { nodes, childWord, lexemes } = lexicon;
  const phrases: Phrase[] = [];
  const texts: string[] = [''];
  // States are numbered breadth first: a state's text is known before its children are reached.
  for (let node = 0; node + NODE < nodes.length; node += NODE) {
    const text = texts[node / NODE]!;
    for (let k = nodes[node]!; k < nodes[node + NODE]!; k++) {
      const written = lettersOf(lexicon, childWord[k]!);
      texts[k + 1] = text === '' ? written : `${text} ${written}`;
    }
    for (let k = nodes[node + 1]!; k < nodes[node + NODE + 1]!; k++) {
      const packed = lexemes[k]!;
      phrases.push({ text, category: (packed & CATEGORY_MASK) as Category, value: lexemeValue(packed) });
    }
  }
  return phrases;
}

function lettersOf({ words, letters }: Lexicon, word: number): string {
  const lengths = words[word + WordField.Lengths]!;
  const from = (word + WordField.Lexemes + (lengths >> 16)) * 2;
  return String.fromCharCode(...letters.subarray(from, from + (lengths & 0xffff)));
}
