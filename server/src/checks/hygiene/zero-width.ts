/**
 * Invisible zero-width character or soft hyphen
 *
 * Zero-width spaces, joiners and soft hyphens come along when text is copied from web pages and PDF files. They are not
 * seen, but a search for the word does not find it. The joiner after the «هـ» of the Hijri year and in an emoji is right.
 *
 * Bad (en): The imple\u00admentation of the resolution\u200b continues.
 * Bad (ar): رحب الأعضاء بالات\u200cفاق.
 * Fixed: رحب الأعضاء بالاتفاق.
 * Good (ar): في 14 رمضان 1446ه\u200d.
 */

import { CharacterClass } from '../../text/characters';
import { classAt, isArabicAt, isLetterAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

const NAMES = new Map([
  [0x200b, 'ZERO WIDTH SPACE (U+200B)'],
  [0x200c, 'ZERO WIDTH NON-JOINER (U+200C)'],
  [0x200d, 'ZERO WIDTH JOINER (U+200D)'],
  [0x2060, 'WORD JOINER (U+2060)'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE (U+FEFF)'],
  [0x00ad, 'SOFT HYPHEN (U+00AD)'],
]);

export const zeroWidth: BlockCheck = {
  code: 'zero-width',
  severity: 'warning',
  scope: 'block',
  signs: Sign.ZeroWidth,
  run({ text, language, signs }, report) {
    forEachSign(signs, Sign.ZeroWidth, (at) => {
      const unit = text.charCodeAt(at);
      // A byte order mark begins a file; other languages (Persian, Hindi) write with joiners.
      if (unit === 0xfeff && at === 0) return;
      if (unit === 0x200c && language !== 'ar' && !/[a-z]/i.test(text[at - 1] ?? '')) return;
      if (unit === 0x200d) {
        if (classAt(text, at - 1) === CharacterClass.LowSurrogate || text.charCodeAt(at - 1) === 0xfe0f) return;
        if (isArabicAt(text, at - 1) !== (isLetterAt(text, at + 1) && isArabicAt(text, at + 1))) return;
        if (language === undefined) return;
      }
      const fix = replacement(at, at + 1, '', 'zero-width.fix');
      report(problem(at, at + 1, 'zero-width', [NAMES.get(unit)!], fix));
    });
  },
};
