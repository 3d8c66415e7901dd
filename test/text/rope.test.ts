import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Rope } from '../../server/src/text/rope';

const pieces = fc.constantFrom('\n', '\r', '\r\n', '\n\n', 'a', 'بيان', 'long line '.repeat(5), '\u{1f54a}', '');
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const places = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.tuple(places, places, texts), { maxLength: 6 });

describe('a rope', () => {
  it('has the text, the lines and the columns of a document that is edited alike', () => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        let rope = Rope.of(text);
        for (const [from, to, newText] of [[0, 0, ''] as const, ...changes]) {
          const before = String(rope);
          const start = Math.round(Math.min(from, to) * before.length);
          const end = Math.round(Math.max(from, to) * before.length);
          const edited = rope.edit({ start, end, newText });
          expect(String(rope)).toBe(before);
          rope = edited;
          expectSame(rope, before.slice(0, start) + newText + before.slice(end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes through lines in thousands', () => {
    let rope = Rope.of('a line\n'.repeat(3000));
    let text = String(rope);
    for (const start of [0, 700, 7000, 20_999, 21_000]) {
      const edit = { start, end: Math.min(start + 900, text.length), newText: 'x\r\ny\n'.repeat(200) };
      rope = rope.edit(edit);
      text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      expect(String(rope)).toBe(text);
      const document = TextDocument.create('', '', 0, text);
      for (let at = 0; at <= text.length; at += 97) expect(rope.positionAt(at)).toEqual(document.positionAt(at));
    }
  });
});

function expectSame(rope: Rope, text: string): void {
  const document = TextDocument.create('', '', 0, text);
  expect(String(rope)).toBe(text);
  expect(rope.length).toBe(text.length);
  expect(rope.lineCount).toBe(document.lineCount);
  for (let at = 0; at <= text.length; at++) {
    expect(rope.positionAt(at)).toEqual(document.positionAt(at));
    expect(rope.charCodeAt(at)).toBe(text.charCodeAt(at));
    expect(rope.slice(at, at + 9)).toBe(text.slice(at, at + 9));
  }
  for (let line = -1; line <= document.lineCount; line++) {
    for (const character of [-1, 0, 1, 8, 1000]) {
      const position = { line, character };
      expect(rope.offsetAt(position)).toBe(document.offsetAt(position));
    }
  }
}
