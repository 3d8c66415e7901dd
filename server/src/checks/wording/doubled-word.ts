/**
 * A word is written twice in a row
 *
 * Left by an edit, or by a line that was copied twice. Words that languages do repeat («nous nous», «had had», names
 * such as «Boutros Boutros-Ghali», «de de Gaulle») are let pass.
 *
 * Bad (en): The members agreed on the the next steps.
 * Fixed: The members agreed on the next steps.
 * Bad (ar): أكد الأعضاء على على أهمية الحوار.
 * Fixed: أكد الأعضاء على أهمية الحوار.
 * Bad (en): They agreed to to to meet again.
 * Fixed: They agreed to meet again.
 * Bad (fr): Les ministres se sont rendus à à Genève.
 * Fixed: Les ministres se sont rendus à Genève.
 * Bad (fr): Le respect de de la souveraineté est essentiel.
 * Bad (ar): عاد الوفد من من المؤتمر.
 * Bad (en): It is a a good step.
 * Good (fr): Ils ont salué le rôle de de Mistura dans ce processus.
 * Good (ar): رد الوزير على علي في اللقاء.
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
    let particles: Set<number> | undefined;
    for (let i = 0; i + 1 < count; i++) {
      if (!isRepeated(i + 1)) continue;
      const first = i;
      while (i + 2 < count && isRepeated(i + 2)) i++;
      const last = i + 1;
      const word = text.slice(start[last], end[last]);
      repeatable ??= new Set(terms('repeatable').map(({ from }) => from));
      if (repeatable.has(first)) continue;
      particles ??= new Set(terms('name-particle').map(({ from }) => from));
      if (particles.has(first) && i + 2 < count && (flags[i + 2]! & TokenFlag.Capital) !== 0) continue;
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
      if (length !== foldedStart[i]! - foldedStart[i - 1]!) return false;
      if (length === 1 && !ONE_LETTER.includes(text[start[i]!]!)) return false;
      // «على علي»: what folds alike may be another word.
      if ((flags[i]! & TokenFlag.Arabic) !== 0 && bare(i) !== bare(i - 1)) return false;
      // Across a line break it may be a heading and its text; two capitals are a name; a list repeats its parts.
      if ((flags[i]! & (TokenFlag.LineBreakBefore | TokenFlag.SentenceStart | TokenFlag.Capital)) !== 0) return false;
      return (flags[i]! & TokenFlag.SpaceBefore) !== 0;
    }

    /** The letters of word `i`, without vowel signs and tatweel. */
    function bare(i: number): string {
      return text.slice(start[i], end[i]).replace(/[\u0640\u064b-\u0652]/g, '');
    }
  },
};

/** Words of one letter; others are names of things in a row. */
const ONE_LETTER = 'aàyو';
