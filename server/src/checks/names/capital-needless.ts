/**
 * Capital that United Nations style does not have
 *
 * «Resolution», «decision» and «paragraph» before a number are in lower case within a sentence.
 *
 * Bad (en, profile un): Recalling Resolution 1325 (2000) of the Security Council,
 * Fixed: Recalling resolution 1325 (2000) of the Security Council,
 * Good (en, profile un): Resolution 1325 (2000) is recalled in paragraph 3.
 * Source: United Nations Editorial Manual, capitals
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

export const capitalNeedless: BlockCheck = {
  code: 'capital-needless',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  run({ text, kind, marker, tokens, terms }, report) {
    if (kind === 'heading' || kind === 'title') return;
    for (const { start, end, from, to } of terms('lower-case')) {
      const flags = tokens.flags[from]!;
      if ((flags & (TokenFlag.Capital | TokenFlag.AllCapitals | TokenFlag.SentenceStart)) !== TokenFlag.Capital)
        continue;
      if (start <= marker || tokens.kind[to] !== TokenKind.Number || '“"«('.includes(text[start - 1] ?? ' ')) continue;
      const words = text.slice(start, end);
      const better = words.toLowerCase();
      report(
        problem(start, end, 'capitals', [words, better], replacement(start, end, better, 'replace.fix', [better])),
      );
    }
  },
};
