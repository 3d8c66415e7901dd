/**
 * Number with the marks of another language
 *
 * English has `1,200.5`: a comma for thousands and a point for decimals.
 *
 * Bad (en): The plan will cost 1.200,5 million.
 * Fixed: The plan will cost 1,200.5 million.
 * Good (en): The plan will cost 1,200.5 million, as said in 5.200, 7 and 8.
 * Source: Interinstitutional Style Guide
 */

import { isDigitAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

export const decimalMark: BlockCheck = {
  code: 'decimal-mark',
  severity: 'warning',
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  signs: Sign.Punctuation,
  run({ text, signs }, report) {
    forEachSign(signs, Sign.Punctuation, (at) => {
      if (text[at] !== '.' || text[at + 4] !== ',' || !isDigitAt(text, at - 1)) return;
      let start = at;
      while (start > 0 && at - start < 4 && isDigitAt(text, start - 1)) start--;
      const number = /^\d{1,3}\.\d{3},\d{1,2}(?!\d)/.exec(text.slice(start, at + 8))?.[0];
      if (number === undefined || '.,'.includes(text[start - 1] ?? ' ')) return;
      const better = number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
      const end = start + number.length;
      report(
        problem(start, end, 'decimal-mark', [number, better], replacement(start, end, better, 'replace.fix', [better])),
      );
    });
  },
};
