/** A text that is edited several times, and the one change that comes to the same. */

import type { Edit } from '../checks';

/** What the text is made of: `[start, end)` of the original with, before it, what is new. */
interface Piece {
  readonly newText: string;
  readonly start: number;
  readonly end: number;
}

export interface Pieces {
  /** Makes edits of the current text, which are in its order and apart. */
  apply(edits: readonly Edit[]): void;
  text(): string;
  /** The edits of the original that make the current text of it, in its order and apart. */
  edits(): Edit[];
}

export function createPieces(original: string): Pieces {
  let pieces: readonly Piece[] = [{ newText: '', start: 0, end: original.length }];

  return {
    apply(edits) {
      const next: Piece[] = [];
      let inserted = '';
      const keep = (start: number, end: number): void => {
        if (start === end) return;
        next.push({ newText: inserted, start, end });
        inserted = '';
      };
      let at = 0;
      let e = 0;
      for (const piece of pieces) {
        // First what is new in the piece, then what is of the original: an edit may begin and end in either.
        const { newText, start } = piece;
        const lengths = [newText.length, piece.end - start] as const;
        lengths.forEach((length, part) => {
          const take = (from: number, to: number): void => {
            if (part === 0) inserted += newText.slice(from, to);
            else keep(start + from, start + to);
          };
          const end = at + length;
          let done = at;
          for (; e < edits.length && edits[e]!.start < end; e++) {
            const edit = edits[e]!;
            if (edit.start >= done) {
              take(done - at, edit.start - at);
              inserted += edit.newText;
            }
            done = Math.min(end, Math.max(done, edit.end));
            if (edit.end > end) break;
          }
          take(done - at, length);
          at = end;
        });
      }
      for (; e < edits.length; e++) if (edits[e]!.start >= at) inserted += edits[e]!.newText;
      if (inserted !== '') next.push({ newText: inserted, start: original.length, end: original.length });
      pieces = next;
    },
    text: () => pieces.map(({ newText, start, end }) => newText + original.slice(start, end)).join(''),
    edits() {
      const edits: Edit[] = [];
      let at = 0;
      const add = (start: number, end: number, newText: string): void => {
        if (original.slice(start, end) !== newText) edits.push({ start, end, newText });
      };
      for (const { newText, start, end } of pieces) {
        add(at, start, newText);
        at = end;
      }
      if (at < original.length) add(at, original.length, '');
      return edits;
    },
  };
}
