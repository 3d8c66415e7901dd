import { describe, expect, it } from 'vitest';
import { CharacterClass, CLASSES, compose, FOLDED, isLetter } from '../../server/src/text/characters';
import * as ranges from '../../server/src/text/unicode-ranges';

function encode(property: RegExp): string {
  const parts: string[] = [];
  let previous = 0;
  for (let c = 0; c < 0x10000; c++) {
    if (!property.test(String.fromCharCode(c))) continue;
    let last = c;
    while (last + 1 < 0x10000 && property.test(String.fromCharCode(last + 1))) last++;
    parts.push((c - previous).toString(36) + (last > c ? `+${(last - c).toString(36)}` : ''));
    previous = last;
    c = last;
  }
  return parts.join(' ');
}

describe('the character tables', () => {
  it('hold every letter of the Unicode version they were made from', () => {
    // A newer engine may know more letters, never fewer.
    let missing = 0;
    ranges.forEachRange(ranges.LETTERS, (first, last) => {
      for (let c = first; c <= last; c++) if (!/\p{L}/u.test(String.fromCharCode(c))) missing++;
    });
    expect(missing).toBe(0);
    expect(ranges.LETTERS.length).toBeGreaterThanOrEqual(encode(/\p{L}/u).length - 200);
  });

  it('fold spellings that differ for the eye only', () => {
    const fold = (s: string): string => String.fromCharCode(...[...s].map((c) => FOLDED[c.charCodeAt(0)]!));
    expect(fold('أإآٱ')).toBe('اااا');
    expect(fold('ىةؤئ')).toBe('يهوي');
    expect(fold('٢۵7')).toBe('257');
    expect(fold('ÉCOLE')).toBe('école');
    expect(fold('’–')).toBe("'-");
  });

  it('compose a letter and its combining mark', () => {
    expect(compose(0x65, 0x301)).toBe(0xe9);
    expect(compose(0x65, 0x64b)).toBe(0);
  });

  it('know what is a letter', () => {
    for (const letter of 'aÉжعß中') expect(isLetter(letter.charCodeAt(0))).toBe(true);
    for (const other of '1 .ـ\u200f\ud83d') expect(isLetter(other.charCodeAt(0))).toBe(false);
    expect(CLASSES[0x202e]).toBe(CharacterClass.Format);
  });
});
