/**
 * A word is written twice in a row
 *
 * Left by an edit, or by a line that was copied twice. Words that languages do repeat («nous nous», «had had», names
 * such as «Boutros Boutros-Ghali») are let pass.
 *
 * Bad (en): The members agreed on the the next steps.
 * Fixed: The members agreed on the next steps.
 * Bad (ar): أكد الأعضاء على على أهمية الحوار.
 * Fixed: أكد الأعضاء على أهمية الحوار.
 * Good (fr): Nous nous félicitons de cet accord.
 * Good (en): The progress they had had was welcomed.
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import type { BlockCheck } from '../types';

export const doubledWord: BlockCheck = {
  code: 'doubled-word',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'name',
  run({ text, language, tokens, terms }, report) {
    const { count, kind, flags, start, end, hash, foldedStart } = tokens;
    let repeatable: Set<number> | undefined;
    for (let i = 0; i + 1 < count; i++) {
      if (hash[i] !== hash[i + 1] || kind[i] !== TokenKind.Word || kind[i + 1] !== TokenKind.Word) continue;
      const length = foldedStart[i + 1]! - foldedStart[i]!;
      if (length < 2 || length !== foldedStart[i + 2]! - foldedStart[i + 1]!) continue;
      // Across a line break it may be a heading and its text; two capitals are a name; a list repeats its parts.
      if ((flags[i + 1]! & (TokenFlag.LineBreakBefore | TokenFlag.SentenceStart | TokenFlag.Capital)) !== 0) continue;
      if ((flags[i + 1]! & TokenFlag.SpaceBefore) === 0) continue;
      const word = text.slice(start[i + 1], end[i + 1]);
      repeatable ??= new Set(terms('repeatable').map(({ from }) => from));
      if (repeatable.has(i)) continue;
      // «شيئا شيئا», «يوما يوما»: an adverb of manner.
      if (language === 'ar' && length > 2 && /[\u0627\u064b]$/.test(word)) continue;
      report({
        start: start[i]!,
        end: end[i + 1]!,
        message: { key: 'doubled-word', args: [word] },
        fixes: [{ title: { key: 'doubled-word.fix' }, edits: [{ start: end[i]!, end: end[i + 1]!, newText: '' }] }],
      });
    }
  },
};
