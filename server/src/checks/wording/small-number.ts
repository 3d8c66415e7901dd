/**
 * Number under ten in figures
 *
 * United Nations style writes one to nine in words, except with units, percentages, dates and numbered things.
 *
 * Bad (en, profile un): The 8 members met.
 * Fixed: The eight members met.
 * Good (en, profile un): Paragraph 3 covers 8 km, 5 May and 8 per cent of 12 States.
 * Source: United Nations Editorial Manual, numbers
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { isSpaceAt, problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const smallNumber: BlockCheck = {
  code: 'small-number',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'name',
  run({ text, marker, tokens, dates, terms }, report) {
    const numbered = new Set(terms('numbered').map(({ to }) => to));
    const units = new Set(terms('unit').map(({ from }) => from));
    let date = 0;
    for (let i = 1; i + 1 < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Number) continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      while (date < dates.length && dates[date]!.end <= start) date++;
      const value = tokens.value[i]!;
      if (end - start !== 1 || value < 1 || start < marker) continue;
      if (date < dates.length && dates[date]!.start <= start) continue;
      // A count stands between words, before a plural in lower case.
      if (!isSpaceAt(text, start - 1) || !isSpaceAt(text, end)) continue;
      if (tokens.kind[i - 1] !== TokenKind.Word || tokens.kind[i + 1] !== TokenKind.Word) continue;
      if ((tokens.flags[i + 1]! & TokenFlag.Capital) !== 0 || text[tokens.end[i + 1]! - 1] !== 's') continue;
      if (numbered.has(i) || units.has(i + 1)) continue;
      const word = WORDS[value]!;
      report(
        problem(
          start,
          end,
          'small-number',
          [text.slice(start, end), word],
          replacement(start, end, word, 'replace.fix', [word]),
        ),
      );
    }
  },
};
