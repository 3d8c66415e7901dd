/** Which range comes next in the text. */
import type { Position, Range } from 'vscode-languageclient';

export type Direction = 'next' | 'previous';

/** The nearest range that starts behind (before) the position; past the end it begins again at the other end. */
export function nextAfter(ranges: readonly Range[], from: Position, direction: Direction): Range | undefined {
  const sign = direction === 'next' ? 1 : -1;
  let nearest: Range | undefined;
  let farthest: Range | undefined;
  for (const range of ranges) {
    if (sign * compare(range.start, from) > 0 && (!nearest || sign * compare(range.start, nearest.start) < 0)) {
      nearest = range;
    }
    if (!farthest || sign * compare(range.start, farthest.start) < 0) farthest = range;
  }
  return nearest ?? farthest;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
