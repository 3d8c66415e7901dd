/**
 * How an annotation is cut for painting.
 *
 * A line with right-to-left letters is laid out from left to right all the same, and where it wraps, the space at the end
 * of a row stands at the right edge, away from its word. A highlight over that space would be a stray box there, so on
 * such lines every word has its own.
 */

import { hasRightToLeft } from './rightToLeft';

export interface Part {
  readonly start: number;
  readonly end: number;
}

const WORD = /\S+/g;

/** The parts of `[start, end)` of a line to be painted one by one, as offsets in the line. */
export function paintedParts(line: string, start: number, end: number): Part[] {
  const text = line.slice(start, end);
  if (!hasRightToLeft(text)) return [{ start, end }];
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
