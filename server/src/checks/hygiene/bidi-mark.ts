/**
 * Direction mark inside a word, or doubled
 *
 * A left-to-right or right-to-left mark (U+200E, U+200F, U+061C) beside a number or a bracket is good practice. Between
 * two letters of one script, or next to another of its kind, it does nothing but break search and comparison.
 *
 * Bad (ar): اجتمع مجلس الأ\u200fمن أمس.
 * Fixed: اجتمع مجلس الأمن أمس.
 * Bad (en): The Council\u200e\u200e met.
 * Fixed: The Council\u200e met.
 * Good (ar): القرار 1325 (2000)\u200f المؤرخ 31 تشرين الأول/أكتوبر 2000.
 * Source: Unicode Standard Annex 9
 */

import { classAt, isArabicAt, isLetterAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

export const bidiMark: BlockCheck = {
  code: 'bidi-mark',
  severity: 'information',
  scope: 'block',
  signs: Sign.BidiMark,
  run({ text, signs }, report) {
    forEachSign(signs, Sign.BidiMark, (at) => {
      const doubled = text.charCodeAt(at) === text.charCodeAt(at - 1);
      const inner =
        isLetterAt(text, at - 1) && classAt(text, at + 1) >= 9 && isArabicAt(text, at - 1) === isArabicAt(text, at + 1);
      if (!doubled && !inner) return;
      report(problem(at, at + 1, 'bidi-mark', [], replacement(at, at + 1, '', 'bidi-mark.fix')));
    });
  },
};
