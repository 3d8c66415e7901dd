/** Reads the numbers of paragraphs, and joins them to the lists that they count. */

import { CharacterClass } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { classAt, wordsOf } from '../problem';
import type { Fact, Words } from '../types';

/** The number that a paragraph begins with; offsets are relative to the block. */
export interface ParagraphNumber extends Words {
  readonly value: number;
  /** What stands around it: «.», « -», «)», «()» … */
  readonly style: string;
}

/** The number of a block, where it begins with one in digits. */
export function paragraphNumber({ text, marker, tokens }: BlockView): ParagraphNumber | undefined {
  if (marker === 0 || tokens.count < 2) return undefined;
  const first = tokens.kind[0] === TokenKind.Number ? 0 : tokens.kind[1] === TokenKind.Number ? 1 : -1;
  if (first < 0 || tokens.end[first]! > marker) return undefined;
  const [start, end] = [tokens.start[first]!, tokens.end[first]!];
  const style = (text.slice(0, start) + text.slice(end, marker)).trimEnd().replace(/[–—]/, '-');
  return { value: tokens.value[first]!, ...wordsOf(text, { start, end }), style };
}

/** One number in a list of them. */
export interface Item {
  readonly fact: Fact<ParagraphNumber>;
  readonly value: number;
}

/** The lists of a statement: numbers of one style that go on from each other, lists within lists apart. */
export function listsOf(facts: readonly Fact<ParagraphNumber>[]): Item[][] {
  const lists: Item[][] = [];
  const open: Item[][] = [];
  for (const fact of facts) {
    const { value, style } = fact.value;
    let level = open.length - 1;
    while (level >= 0 && !(open[level]!.at(-1)!.value + 1 === value && open[level]![0]!.fact.value.style === style))
      level--;
    if (level >= 0) open.length = level + 1;
    else if (value === 1 || open.length === 0) {
      if (value === 1 && open.length > 0 && open.at(-1)![0]!.fact.value.style === style && open.length > 2) open.pop();
      open.push([]);
      lists.push(open.at(-1)!);
    } else if (open.at(-1)![0]!.fact.value.style !== style) continue;
    open.at(-1)!.push({ fact, value });
    if (open.length > 8) open.shift();
  }
  return lists;
}

/** Digits of `value` in the system of those that `words` begins with. */
export function digitsLike(words: string, value: number): string {
  const unit = words.charCodeAt(0);
  const zero = classAt(words, 0) === CharacterClass.Digit && unit >= 0x660 ? (unit >= 0x6f0 ? 0x6f0 : 0x660) : 0x30;
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
