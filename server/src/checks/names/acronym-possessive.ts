/**
 * Acronym with a possessive ending
 *
 * United Nations style has «the UNMIL Commander», not «UNMIL’s Commander».
 *
 * Bad (en, profile un): UNMIL’s Commander briefed the Council.
 * Good (en, profile un): The UNMIL Commander briefed the Council.
 * Source: United Nations Editorial Manual, abbreviations
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { foldedWord, problem } from '../problem';
import type { BlockCheck } from '../types';

export const acronymPossessive: BlockCheck = {
  code: 'acronym-possessive',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run({ text, tokens }, report) {
    for (let i = 0; i + 2 < tokens.count; i++) {
      if ((tokens.flags[i]! & TokenFlag.AllCapitals) === 0 || tokens.kind[i + 1] !== TokenKind.Punctuation) continue;
      if (tokens.sign[i + 1] !== 0x27 || tokens.end[i] !== tokens.start[i + 1]) continue;
      if (tokens.start[i + 2] !== tokens.end[i + 1] || foldedWord(tokens, i + 2) !== 's') continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i + 2]!];
      report(problem(start, end, 'acronym-possessive', [text.slice(start, end)]));
    }
  },
};
