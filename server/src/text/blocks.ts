/**
 * Splits a statement into blocks: runs of lines that read as one paragraph. Where a block begins depends on two
 * neighbouring lines alone, so that an edit moves no border but those next to it.
 */

import { CharacterClass, CLASSES } from './characters';
import { directiveStart } from './directive-line';

export type BlockKind = 'title' | 'dateline' | 'heading' | 'numbered' | 'paragraph' | 'debris';

/** Lines joined to one block may be this long, in code units that are no marks: editors and mailers wrap below it. */
const WRAP_MINIMUM = 45;
const WRAP_MAXIMUM = 120;

/** A longer line is parted between sentences: the cost of an edit is that of the piece it is in, and buffers stay small. */
const LONGEST_PIECE = 1 << 14;

/** Start and end of each block in `text`, ends without white space; blank lines and directives to the checks belong to none. */
export interface BlockSpan {
  readonly start: number;
  readonly end: number;
}

/** Splits `text`, which begins with a line, to `to`, a line end. The lines that are directives are added to `directives`. */
export function splitBlocks(text: string, to = text.length, directives: BlockSpan[] = []): BlockSpan[] {
  const blocks: BlockSpan[] = [];
  let start = -1;
  let end = -1;
  let lineLength = 0;
  // Line breaks are searched for by the engine's own means, which read many code units at once. Each kind of them is looked
  // for again when it has been passed, and never beyond `to`.
  const region = to < text.length ? text.slice(0, to) : text;
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let at = 0; at <= to; ) {
    if (lineFeed < at) lineFeed = breakFrom(region, '\n', at);
    if (carriageReturn < at) carriageReturn = breakFrom(region, '\r', at);
    const lineEnd = Math.min(lineFeed, carriageReturn);
    let first = at;
    let last = lineEnd;
    while (first < last && isBlank(text, first)) first++;
    while (last > first && isBlank(text, last - 1)) last--;
    const isDirective = first < last && directiveStart(text, first, last) >= 0;
    if (isDirective) directives.push({ start: at, end: lineEnd });
    if (first === last || isDirective) {
      if (start >= 0) blocks.push({ start, end });
      start = -1;
    } else if (last - first > LONGEST_PIECE) {
      if (start >= 0) blocks.push({ start, end });
      start = -1;
      partLine(text, first, last, blocks);
    } else {
      if (start < 0 || !continues(text, lineLength, end, first, last)) {
        if (start >= 0) blocks.push({ start, end });
        start = first;
      }
      end = last;
      lineLength = last - first;
    }
    at = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1;
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}

/** Parts the line from `first` to `last` behind the first sentence that ends beyond `LONGEST_PIECE`, and so on. */
function partLine(text: string, first: number, last: number, blocks: BlockSpan[]): void {
  let start = first;
  for (let at = first + LONGEST_PIECE; at < last; at++) {
    if (!isBlank(text, at) || !'.!?؟;؛'.includes(text[at - 1]!)) continue;
    blocks.push({ start, end: at });
    while (isBlank(text, at)) at++;
    start = at;
    at += LONGEST_PIECE;
  }
  blocks.push({ start, end: last });
}

/** Offset of the next `sign` from `at` on, or the length of `text`. */
function breakFrom(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at);
  return found < 0 ? text.length : found;
}

/** Whether white space that ends no line stands at `at`. */
export function isBlank(text: string, at: number): boolean {
  return CLASSES[text.charCodeAt(at)] === CharacterClass.Space;
}

/** Whether the line from `next` to `nextEnd` goes on with the wrapped line of `length` code units that ends at `end`. */
function continues(text: string, length: number, end: number, next: number, nextEnd: number): boolean {
  if (length < WRAP_MINIMUM) return false;
  if ('.:;!?؟؛。»"”'.includes(text[end - 1]!)) return false;
  if (markerLength(text, next, Math.min(text.length, next + 16)) > 0) return false;
  // A mark takes no place on the line: composed and decomposed text are wrapped alike.
  if (length > WRAP_MAXIMUM * 3) return false;
  const columns = columnsOf(text, end - length, end);
  if (columns < WRAP_MINIMUM || columns > WRAP_MAXIMUM) return false;
  // A line that is longer than any editor wraps at was not wrapped, nor was the heading above it.
  if (nextEnd - next > WRAP_MAXIMUM * 3 || columnsOf(text, next, nextEnd) > WRAP_MAXIMUM) return false;
  // A short line that starts a new title or list item begins with a capital and follows a complete line.
  return true;
}

/** Code units from `start` to `end` that are no marks. */
function columnsOf(text: string, start: number, end: number): number {
  let columns = end - start;
  for (let at = start; at < end; at++) if (CLASSES[text.charCodeAt(at)] === CharacterClass.Mark) columns--;
  return columns;
}

/**
 * Length of the paragraph number or bullet at `start`, with the white space after it; 0 where there is none.
 * Knows `1.`, `1)`, `(1)`, `31 -`, `1-`, `(a)`, `(iv)`, `IV.`, `أ -`, «أولاً:», `-`, `•`, in any digit system.
 */
export function markerLength(text: string, start: number, end: number): number {
  let at = start;
  const open = text.charCodeAt(at) === 0x28;
  if (open) at++;
  const first = text.charCodeAt(at);
  const cls = at < end ? CLASSES[first]! : CharacterClass.Space;
  if (
    !open &&
    (first === 0x2022 ||
      first === 0x25cf ||
      first === 0x25aa ||
      first === 0xb7 ||
      first === 0x2d ||
      first === 0x2013 ||
      first === 0x2014 ||
      first === 0x2a)
  ) {
    const spaced = skipSpaces(text, at + 1, end);
    return spaced > at + 1 ? spaced - start : 0;
  }
  const isNumber = cls === CharacterClass.Digit;
  if (!isNumber && (cls < CharacterClass.Capital || cls === CharacterClass.Ideograph)) return 0;
  const longest = Math.min(end, at + LONGEST_ENUMERATOR + 1);
  let body = at;
  while (body < longest && isEnumeratorPart(text.charCodeAt(body), isNumber)) body++;
  if (body === longest && longest < end) return 0;
  const sign = skipSpaces(text, body, end);
  const rest = skipSpaces(text, sign + 1, end);
  if (sign >= end) return 0;
  const spaced = sign > body;
  const mark = text.charCodeAt(sign);
  const dash = mark === 0x2d || mark === 0x2013 || mark === 0x2014;
  const isArabic = cls === CharacterClass.Arabic;
  // «1-يؤكد»: in Arabic the dash of a number may touch the word.
  const touches = dash && isNumber && CLASSES[text.charCodeAt(rest)] === CharacterClass.Arabic;
  if (rest === sign + 1 && !touches) return 0;
  // «5- 6 May» is a range.
  const range = isNumber && CLASSES[text.charCodeAt(rest)] === CharacterClass.Digit;
  const closes =
    mark === 0x29 ||
    (!open && !spaced && (mark === 0x2e || mark === 0x3a)) ||
    (!open && dash && (spaced || ((isNumber || isArabic) && !range)));
  if (!closes) return 0;
  return (isNumber ? body - at <= 3 : isEnumerator(text.slice(at, body))) ? rest - start : 0;
}

/** Code units of «ثالثًا» with a mark on every letter. */
const LONGEST_ENUMERATOR = 12;

function isEnumeratorPart(unit: number, isNumber: boolean): boolean {
  const cls = CLASSES[unit]!;
  if (isNumber) return cls === CharacterClass.Digit;
  return cls === CharacterClass.Mark || (cls >= CharacterClass.Capital && cls !== CharacterClass.Ideograph);
}

const ARABIC_ORDINALS = new Set('أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' '));

/** Whether a word numbers paragraphs: one letter, a Roman number, an Arabic ordinal. */
function isEnumerator(word: string): boolean {
  if (word.length === 1) return true;
  if (/^[ivxlc]{1,7}$|^[IVXLC]{1,7}$/.test(word)) return true;
  if (CLASSES[word.charCodeAt(0)] !== CharacterClass.Arabic) return false;
  return ARABIC_ORDINALS.has(
    word
      .normalize('NFC')
      .replace(/[\u064b-\u0652]/g, '')
      .replace(/اً?$/, 'ا'),
  );
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && CLASSES[text.charCodeAt(at)] === CharacterClass.Space) at++;
  return at;
}
