/** Lists the phrases of a compiled lexicon, so that it can be compiled again with others. */

import type { Category } from './categories';
import type { Lexicon, Phrase } from './lexicon';

/** Every phrase: its folded words with a space between them. */
export function phrasesOf(lexicon: Lexicon): Phrase[] {
  const { letters, wordStart, childStart, childWord, lexemeStart, lexemeCategory, lexemeValue } = lexicon;
  const phrases: Phrase[] = [];
  const texts: string[] = [''];
  // States are numbered breadth first: a state's text is known before its children are reached.
  for (let state = 0; state < childStart.length - 1; state++) {
    const text = texts[state]!;
    for (let k = childStart[state]!; k < childStart[state + 1]!; k++) {
      const word = childWord[k]!;
      const written = String.fromCharCode(...letters.subarray(wordStart[word]!, wordStart[word + 1]!));
      texts[k + 1] = text === '' ? written : `${text} ${written}`;
    }
    for (let k = lexemeStart[state]!; k < lexemeStart[state + 1]!; k++)
      phrases.push({ text, category: lexemeCategory[k]! as Category, value: lexemeValue[k]! });
  }
  return phrases;
}
