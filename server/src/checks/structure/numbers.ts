/** Reads the numbers of paragraphs, and joins them to the lists that they count. */

import { CharacterClass } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { classAt, wordsOf } from '../problem';
import type { Edit, NumberedFact, Words } from '../types';

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
  readonly fact: NumberedFact<ParagraphNumber>;
  readonly value: number;
}

/** The lists of a statement: numbers of one style that go on from each other, lists within lists apart. */
export function listsOf(facts: readonly NumberedFact<ParagraphNumber>[]): Item[][] {
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

/** A number that does not go on from the one before it, in a list that otherwise counts by one. */
export interface Slip {
  /** Its place in the list. */
  readonly at: number;
  /** What should stand there. */
  readonly due: number;
}

export function slipsOf(list: readonly Item[]): Slip[] {
  const slips: Slip[] = [];
  for (let k = 1; k < list.length; k++) {
    const [before, here] = [list[k - 1]!.value, list[k]!.value];
    if (here === before + 1 || here > before + 3 || here < before || !isClose(list, k) || !isCounting(list, k))
      continue;
    slips.push({ at: k, due: before + 1 });
  }
  return slips;
}

/** The edits that let the list count on from the slip to the next one; `write` gives a number the form of its list. */
export function renumbered(
  list: readonly Item[],
  { at, due }: Slip,
  write: (value: number, like: ParagraphNumber) => string,
): Edit[] {
  const edits: Edit[] = [];
  for (let n = at; n < list.length && (n === at || list[n]!.value === list[n - 1]!.value + 1); n++) {
    const { start, value } = list[n]!.fact;
    edits.push({ start: start + value.start, end: start + value.end, newText: write(due + n - at, value) });
  }
  return edits;
}

/** Blocks between two numbers of one list, at most: further apart they may be of two texts. */
const FURTHEST = 8;

function isClose(list: readonly Item[], k: number): boolean {
  const from = list[Math.max(0, k - 2)]!.fact.block;
  return (
    list[Math.min(list.length - 1, k + 1)]!.fact.block - from <= FURTHEST * 3 &&
    list[k]!.fact.block - list[k - 1]!.fact.block <= FURTHEST
  );
}

/** Whether the numbers on both sides of the step to item `k` count by one, so that the step is a slip. */
function isCounting(list: readonly Item[], k: number): boolean {
  const step = (n: number): boolean => list[n]!.value === list[n - 1]!.value + 1;
  const before = k >= 2 ? step(k - 1) : list[0]!.value === 1;
  const after = k + 1 < list.length ? step(k + 1) : k >= 3 && step(k - 1) && step(k - 2);
  return before && after;
}
