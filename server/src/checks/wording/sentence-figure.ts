/**
 * Sentence that begins with a figure
 *
 * United Nations style writes the number in words, or begins with another word.
 *
 * Bad (en, profile un): The members met. 35 delegations spoke.
 * Good (en, profile un): The members met. Thirty-five delegations spoke.
 * Good (en, profile un): 35. The members met. 2024 was a difficult year.
 * Source: United Nations Editorial Manual, numbers
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { lastBefore, problem } from '../problem';
import type { BlockCheck } from '../types';

export const sentenceFigure: BlockCheck = {
  code: 'sentence-figure',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run({ text, kind, marker, tokens, dates }, report) {
    if (kind === 'heading') return;
    for (let i = 1; i + 1 < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Number || (tokens.flags[i]! & TokenFlag.SentenceStart) === 0) continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      // A number with a stop is a paragraph's, and a year may begin a sentence.
      if (start < marker || tokens.kind[i + 1] !== TokenKind.Word) continue;
      const date = dates[lastBefore(dates, start + 1)];
      if (date !== undefined && date.end >= end) continue;
      report(problem(start, end, 'sentence-figure', [text.slice(start, end)]));
    }
  },
};
