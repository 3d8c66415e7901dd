/**
 * Ranges with a hyphen and with a dash in one text
 *
 * «27-28 May» and «27–28 May» are both in use; a text has one of them.
 *
 * Bad (en): They met on 3–5 June 2024, on 7–9 July 2024 and on 11-12 August 2024.
 * Fixed: They met on 3–5 June 2024, on 7–9 July 2024 and on 11–12 August 2024.
 * Good (en): They met on 3–5 June 2024 and recalled A/RES/60-1, 2024-05-27 and COVID-19.
 * Source: Interinstitutional Style Guide
 */

import { TokenKind } from '../../text/tokens';
import { type Form, formsOrNothing, reportMixed } from '../mixed';
import { wordsOf } from '../problem';
import { statementCheck } from '../types';

export const mixedRangeDash = statementCheck<readonly Form[]>({
  code: 'mixed-range-dash',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, tokens, isShielded }) {
    const { count, kind, start, end } = tokens;
    const ranges: Form[] = [];
    for (let i = 1; i + 1 < count; i++) {
      const dash = text[start[i]!]!;
      if ((dash !== '-' && dash !== '–') || kind[i - 1] !== TokenKind.Number || kind[i + 1] !== TokenKind.Number)
        continue;
      const [from, to] = [start[i - 1]!, end[i + 1]!];
      // Without spaces, and no part of a symbol, a date in digits or a telephone number.
      if (end[i - 1] !== start[i] || start[i + 1] !== end[i]) continue;
      if (/[\p{L}/.\-–]/u.test(text[from - 1] ?? ' ') || /[\p{L}/\-–]/u.test(text[to] ?? ' ')) continue;
      if (!isShielded(from, to, 'quotation')) ranges.push({ ...wordsOf(text, { start: from, end: to }), way: dash });
    }
    return formsOrNothing(ranges);
  },
  run: (_statement, facts, report) =>
    reportMixed(facts, report, ({ words, start, way }, usual) => {
      const at = start + words.indexOf(way);
      return [{ start: at, end: at + 1, newText: usual.way }];
    }),
});
