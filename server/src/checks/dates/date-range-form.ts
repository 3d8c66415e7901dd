/**
 * «from» or «between» with a dash
 *
 * «From 2015 to 2020» or «2015–2020», «between 2015 and 2020»; not «from 2015–2020».
 *
 * Bad (en): The plan ran from 2015–2020.
 * Fixed: The plan ran from 2015 to 2020.
 * Bad (en): They met between 3–5 June 2024.
 * Fixed: They met between 3 and 5 June 2024.
 * Good (en): The plan ran from 2015 to 2020 and met on 3–5 June 2024.
 * Source: Interinstitutional Style Guide
 */

import { isHyphen, TokenKind } from '../../text/tokens';
import { foldedWord, problem, replacement, tokenAt } from '../problem';
import type { BlockCheck } from '../types';

const LINKS: Readonly<Record<string, string>> = { from: ' to ', between: ' and ' };

export const dateRangeForm: BlockCheck = {
  code: 'date-range-form',
  severity: 'hint',
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run({ text, dates, tokens }, report) {
    for (const { start, end, type } of dates) {
      if (type !== 'range') continue;
      let first = tokenAt(tokens, start);
      if (tokens.kind[first] === TokenKind.Number) first--;
      const link = first >= 0 && tokens.kind[first] === TokenKind.Word ? LINKS[foldedWord(tokens, first)] : undefined;
      if (link === undefined) continue;
      for (let i = first + 1; i < tokens.count && tokens.end[i]! <= end; i++) {
        if (!isHyphen(tokens, i) || tokens.kind[i - 1] !== TokenKind.Number || tokens.kind[i + 1] !== TokenKind.Number)
          continue;
        const [from, to] = [tokens.end[i - 1]!, tokens.start[i + 1]!];
        const range = text.slice(tokens.start[i - 1], tokens.end[i + 1]);
        report(
          problem(
            tokens.start[first]!,
            tokens.end[i + 1]!,
            'date-range-form',
            [range, link.trim()],
            replacement(from, to, link, 'replace.fix', [link.trim()]),
          ),
        );
        break;
      }
    }
  },
};
