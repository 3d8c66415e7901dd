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
 * Bad (en): They agreed to to to meet again.
 * Fixed: They agreed to meet again.
 * Good (fr): Nous nous félicitons de cet accord.
 * Good (en): The progress they had had was welcomed.
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { problem, replacement } from '../problem';
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
      if (!isRepeated(i + 1)) continue;
      const first = i;
      while (i + 2 < count && isRepeated(i + 2)) i++;
      const last = i + 1;
      const word = text.slice(start[last], end[last]);
      repeatable ??= new Set(terms('repeatable').map(({ from }) => from));
      if (repeatable.has(first)) continue;
      // «شيئا شيئا», «يوما يوما»: an adverb of manner.
      if (language === 'ar' && word.length > 2 && /[\u0627\u064b]$/.test(word)) continue;
      const [from, to] = [end[first]!, end[last]!];
      const fix = replacement(from, to, '', 'doubled-word.fix');
      report(problem(start[first]!, to, 'doubled-word', [word], fix));
    }

    /** Whether word `i` is the one before it once more, in the same line and sentence. */
    function isRepeated(i: number): boolean {
      if (hash[i] !== hash[i - 1] || kind[i] !== TokenKind.Word || kind[i - 1] !== TokenKind.Word) return false;
      const length = foldedStart[i + 1]! - foldedStart[i]!;
      if (length < 2 || length !== foldedStart[i]! - foldedStart[i - 1]!) return false;
      // Across a line break it may be a heading and its text; two capitals are a name; a list repeats its parts.
      if ((flags[i]! & (TokenFlag.LineBreakBefore | TokenFlag.SentenceStart | TokenFlag.Capital)) !== 0) return false;
      return (flags[i]! & TokenFlag.SpaceBefore) !== 0;
    }
  },
};
