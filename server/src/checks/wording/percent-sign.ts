/**
 * `%` or «percent» where the style has «per cent»
 *
 * Bad (en, profile un): Trade grew by 60%.
 * Fixed: Trade grew by 60 per cent.
 * Bad (en, profile un): Trade grew by 60 percent.
 * Fixed: Trade grew by 60 per cent.
 * Good (en, profile un): Trade grew by 60 per cent.
 * Source: United Nations Editorial Manual, numbers
 */

import { TokenKind } from '../../text/tokens';
import { foldedWord, problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

export const percentSign: BlockCheck = {
  code: 'percent-sign',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run({ text, tokens }, report) {
    for (let i = 1; i < tokens.count; i++) {
      if (tokens.kind[i - 1] !== TokenKind.Number) continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      if (text[start] !== '%' && (tokens.kind[i] !== TokenKind.Word || foldedWord(tokens, i) !== 'percent')) continue;
      const from = tokens.end[i - 1]!;
      report(
        problem(
          start,
          end,
          'percent-sign',
          [text.slice(start, end)],
          replacement(from, end, ' per cent', 'replace.fix', ['per cent']),
        ),
      );
    }
  },
};
