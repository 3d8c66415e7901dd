/**
 * The text of a document, by lines. JavaScript copies a whole string when a part of it is replaced; here an edit costs the
 * lines it is in. A rope never changes: the next version shares the lines that the edit left alone.
 */

import { Sequence } from './sequence';
import { detached } from './strings';

/** Both from 0; `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Puts `newText` in the place of `[start, end)`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export class Rope {
  readonly length: number;
  /** The whole, as long as it has not been edited: a text that is only read is never parted. */
  readonly #whole: string | undefined;
  /** Lines with their line breaks, by offset; behind a line break stands one more line, be it empty. */
  #lines: Sequence<string> | undefined;

  private constructor(whole: string | undefined, lines: Sequence<string> | undefined, length: number) {
    this.#whole = whole;
    this.#lines = lines;
    this.length = length;
  }

  static of(text: string): Rope {
    return new Rope(text, undefined, text.length);
  }

  get lineCount(): number {
    return this.#parted().length;
  }

  toString(): string {
    return this.#whole ?? [...this.#parted()].join('');
  }

  /** The code units from `start` to `end`, neither of them negative. */
  slice(start: number, end = this.length): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    const lines = this.#parted();
    let k = lines.lastUpTo(start);
    let text = '';
    for (let at = lines.placeOf(k); at < end && k < lines.length; k++) {
      const line = lines.at(k);
      text += line.slice(Math.max(0, start - at), end - at);
      at += line.length;
    }
    return text;
  }

  /** The code unit at `offset`; NaN outside the text. */
  charCodeAt(offset: number): number {
    if (this.#whole !== undefined) return this.#whole.charCodeAt(offset);
    const lines = this.#parted();
    const k = lines.lastUpTo(offset);
    return k < 0 ? Number.NaN : lines.at(k).charCodeAt(offset - lines.placeOf(k));
  }

  /** Where the line of `offset` begins. */
  lineStart(offset: number): number {
    const lines = this.#parted();
    return lines.placeOf(lines.lastUpTo(offset));
  }

  /** Where the line of `offset` ends, its line break not counted; `offset` itself if that stands within the line break. */
  lineEnd(offset: number): number {
    const lines = this.#parted();
    const k = lines.lastUpTo(offset);
    return Math.max(offset, lines.placeOf(k) + contentLength(lines.at(k)));
  }

  positionAt(offset: number): Position {
    const lines = this.#parted();
    const at = Math.max(0, Math.min(offset, this.length));
    const line = lines.lastUpTo(at);
    return { line, character: Math.min(at - lines.placeOf(line), contentLength(lines.at(line))) };
  }

  /** The offset of a position; one beyond the text, or beyond its line, is that of the end. */
  offsetAt({ line, character }: Position): number {
    const lines = this.#parted();
    if (line >= lines.length) return this.length;
    if (line < 0) return 0;
    return lines.placeOf(line) + Math.min(Math.max(0, character), contentLength(lines.at(line)));
  }

  edit({ start, end, newText }: TextEdit): Rope {
    const lines = this.#parted();
    let first = lines.lastUpTo(start);
    // A line feed that comes to stand behind a carriage return makes one line break with it.
    if (first > 0 && lines.placeOf(first) === start) first--;
    const last = lines.lastUpTo(end) + 1;
    const from = lines.placeOf(first);
    const to = last < lines.length ? lines.placeOf(last) : this.length;
    const fresh = linesOf(this.slice(from, start) + newText + this.slice(end, to), from);
    // What the edited lines end with, still begins the next one.
    if (last < lines.length) {
      fresh.lines.pop();
      fresh.places.pop();
    }
    const by = newText.length - (end - start);
    const next = lines.replace(first, last, fresh.lines.map(detached), fresh.places, by);
    return new Rope(undefined, next, this.length + by);
  }

  #parted(): Sequence<string> {
    if (this.#lines === undefined) {
      const { lines, places } = linesOf(this.#whole!, 0);
      this.#lines = Sequence.of(lines, places);
    }
    return this.#lines;
  }
}

/** The lines of `text`, which begins at `offset`. */
function linesOf(text: string, offset: number): { lines: string[]; places: number[] } {
  const lines: string[] = [];
  const places: number[] = [];
  let start = 0;
  let carriageReturn = text.indexOf('\r');
  let lineFeed = text.indexOf('\n');
  while (carriageReturn >= 0 || lineFeed >= 0) {
    let end = carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn) ? lineFeed + 1 : carriageReturn + 1;
    if (end === lineFeed) end++;
    lines.push(text.slice(start, end));
    places.push(offset + start);
    start = end;
    if (carriageReturn >= 0 && carriageReturn < end) carriageReturn = text.indexOf('\r', end);
    if (lineFeed >= 0 && lineFeed < end) lineFeed = text.indexOf('\n', end);
  }
  lines.push(text.slice(start));
  places.push(offset + start);
  return { lines, places };
}

/** Length of a line without its line break. */
function contentLength(line: string): number {
  let { length } = line;
  if (line.charCodeAt(length - 1) === 0x0a) length--;
  if (line.charCodeAt(length - 1) === 0x0d) length--;
  return length;
}
