/**
 * Number with the marks of another language
 *
 * English has `1,200.5`: a comma for thousands and a point for decimals. French has `1 200,5`: a space and a comma.
 *
 * Bad (en): The plan will cost 1.200,5 million.
 * Fixed: The plan will cost 1,200.5 million.
 * Bad (en): Trade grew by 3,5 per cent.
 * Fixed: Trade grew by 3.5 per cent.
 * Bad (fr): Le plan coûtera 3.5 millions d’euros.
 * Fixed: Le plan coûtera 3,5 millions d’euros.
 * Good (en): The plan will cost 1,200.5 million, as said in 5.200, 7 and 8.
 * Good (fr): Le plan coûtera 3,5 millions d’euros, comme le prévoit le point 3.5 du rapport.
 * Source: Interinstitutional Style Guide
 */

import { isDigitAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

interface Marks {
  /** A number that can only be meant otherwise: by both its marks, or by what it counts. */
  readonly form: RegExp;
  readonly thousands: string;
  readonly decimal: string;
}

const MARKS: Readonly<Record<string, Marks>> = {
  en: {
    form: /^(?:\d{1,3}\.\d{3},\d{1,2}(?!\d)|\d{1,4},\d{1,2}(?= ?%| (?:per cent|percent|million|billion|trillion)\b))/,
    thousands: ',',
    decimal: '.',
  },
  fr: {
    form: /^(?:\d{1,3},\d{3}\.\d{1,2}(?!\d)|\d{1,4}\.\d{1,2}(?=[ \u00a0\u202f]?%| (?:pour cent|millions?|milliards?)\b))/,
    thousands: '\u00a0',
    decimal: ',',
  },
};

export const decimalMark: BlockCheck = {
  code: 'decimal-mark',
  severity: 'warning',
  scope: 'block',
  languages: ['en', 'fr'],
  guard: 'quotation',
  signs: Sign.Punctuation,
  run({ text, signs, language }, report) {
    const { form, thousands, decimal } = MARKS[language!]!;
    let done = 0;
    forEachSign(signs, Sign.Punctuation, (at) => {
      if (at < done || (text[at] !== '.' && text[at] !== ',') || !isDigitAt(text, at - 1)) return;
      let start = at;
      while (start > 0 && at - start < 5 && isDigitAt(text, start - 1)) start--;
      const number = form.exec(text.slice(start, at + 20))?.[0];
      if (number === undefined || /[.,\d\p{L}/-]/u.test(text[start - 1] ?? ' ')) return;
      const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
      const better = number.replace(/[.,]/g, (_, k: number) => (k === last ? decimal : thousands));
      const end = start + number.length;
      done = end;
      report(
        problem(start, end, 'decimal-mark', [number, better], replacement(start, end, better, 'replace.fix', [better])),
      );
    });
  },
};
