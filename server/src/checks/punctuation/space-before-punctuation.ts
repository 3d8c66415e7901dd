/**
 * Space before a comma, full stop or other mark
 *
 * In Arabic and English a mark stands close to the word before it. French sets `: ; ! ?` off, but not commas and stops.
 *
 * Bad (ar): أكد الأعضاء دعمهم ، وشكروا المضيف .
 * Bad (en): The members met , and agreed.
 * Fixed: The members met, and agreed.
 * Good (fr): Les membres ont décidé : un, deux ; trois !
 */

import { classAt, isDigitAt, isLetterAt, isSpaceAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

const CLOSE: Readonly<Record<string, string>> = { ar: '،؛؟,.', en: ',.;:?!', fr: ',.' };

export const spaceBeforePunctuation: BlockCheck = {
  code: 'space-before-punctuation',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  signs: Sign.Punctuation,
  run({ text, marker, language, signs }, report) {
    const close = CLOSE[language!]!;
    forEachSign(signs, Sign.Punctuation, (at) => {
      if (at === 0 || !isSpaceAt(text, at - 1) || at <= marker || !close.includes(text[at]!)) return;
      // «.NET», «.5», «...» begin with the mark.
      const next = text[at + 1];
      if (next !== undefined && !isSpaceAt(text, at + 1) && !'"”»)’'.includes(next)) return;
      let from = at;
      while (from > 0 && isSpaceAt(text, from - 1)) from--;
      if (text.slice(from, at).includes('\n')) return;
      const before = text[from - 1] ?? '';
      if (
        !isLetterAt(text, from - 1) &&
        !isDigitAt(text, from - 1) &&
        classAt(text, from - 1) !== 5 &&
        !')"”»’'.includes(before)
      )
        return;
      report(
        problem(
          from,
          at + 1,
          'space-before-punctuation',
          [text[at]!],
          replacement(from, at, '', 'space-before-punctuation.fix'),
        ),
      );
    });
  },
};
