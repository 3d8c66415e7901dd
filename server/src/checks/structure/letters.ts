/** Reads the letters of lists: «(a)», «b)», «(iv)», «(ج)». */

import { TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { foldedWord, wordsOf } from '../problem';
import type { Words } from '../types';

/** The letter or Roman number that an item of a list begins with; offsets are relative to the block. */
export interface ListLetter extends Words {
  /** Its place in the alphabet; 0: none, a Roman number of several letters. */
  readonly letter: number;
  /** Its value as a Roman number; 0: none. */
  readonly roman: number;
  /** What stands around it: «()», «)», «.», « -» … */
  readonly style: string;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ABJAD = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];

/** The letter of a block, where it is an item of such a list. Capitals head sections. */
export function listLetter({ text, marker, tokens }: BlockView): ListLetter | undefined {
  if (marker === 0 || tokens.count < 2) return undefined;
  const first = tokens.kind[0] === TokenKind.Word ? 0 : tokens.kind[1] === TokenKind.Word ? 1 : -1;
  if (first < 0 || tokens.end[first]! > marker) return undefined;
  const span = wordsOf(text, { start: tokens.start[first]!, end: tokens.end[first]! });
  if (span.words !== span.words.toLowerCase()) return undefined;
  const word = foldedWord(tokens, first).replace(/\u0640/g, '');
  const letter = word.length === 1 ? (LATIN.includes(word) ? LATIN : ABJAD).indexOf(word) + 1 : 0;
  const roman = ROMAN.indexOf(word) + 1;
  if (letter === 0 && roman === 0) return undefined;
  const style = (text.slice(0, span.start) + text.slice(span.end, marker)).trimEnd();
  return { ...span, letter, roman, style };
}

/** The letter or Roman number of `value`, in the alphabet of `like`. */
export function letterLike(value: number, { words }: Words, isRoman: boolean): string {
  if (isRoman) return ROMAN[value - 1] ?? words;
  if (/[a-z]/.test(words)) return LATIN[value - 1] ?? words;
  return value === 1 ? 'أ' : (ABJAD[value - 1] ?? words);
}
