/**
 * Quotation marks of two styles in one text
 *
 * « », “ ” and " " are each in use; a text has one of them. A quotation inside another has other marks by right.
 *
 * Bad (en): They called it “a step” and thanked the "Friends of the Lake".
 * Fixed: They called it “a step” and thanked the “Friends of the Lake”.
 * Bad (ar): رحبوا بـ«إعلان جدة» وبـ"مبادرة الواحات".
 * Fixed: رحبوا بـ«إعلان جدة» وبـ«مبادرة الواحات».
 * Good (en): They called it “a step towards the ‘Friends of the Lake’” and “a sign”.
 */

import { type Form, formsOrNothing, reportMixed } from '../mixed';
import { wordsOf } from '../problem';
import { forEachSign, Sign } from '../survey';
import { statementCheck } from '../types';

const STYLES: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** A quotation longer than this is more likely two marks that do not belong together. */
const LONGEST = 400;

export const mixedQuotationMarks = statementCheck<readonly Form[]>({
  code: 'mixed-quotation-marks',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar', 'en'],
  collect({ text, signs }) {
    const quotations: Form[] = [];
    let open = -1;
    forEachSign(signs, Sign.Pair, (at) => {
      const sign = text[at]!;
      if (open < 0 || at - open > LONGEST) {
        open = sign in STYLES ? at : -1;
      } else if (STYLES[text[open]!] === sign) {
        if (at - open > 1) quotations.push({ ...wordsOf(text, { start: open, end: at + 1 }), way: text[open]! });
        open = -1;
      }
    });
    return formsOrNothing(quotations);
  },
  run(_statement, facts, report) {
    reportMixed(facts, report, ({ words, start, end }, { way }) => {
      // Marks of the usual style inside would be taken for its own.
      const inside = words.slice(1, -1);
      if (inside.includes(way) || inside.includes(STYLES[way]!)) return [];
      return [
        { start, end: start + 1, newText: way },
        { start: end - 1, end, newText: STYLES[way]! },
      ];
    });
  },
});
