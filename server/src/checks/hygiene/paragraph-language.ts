/**
 * Paragraph in another language than the text
 *
 * Off by default, since many statements are meant to be bilingual.
 *
 * Bad (auto): The members met in Geneva and agreed to continue their work on the draft declaration of the conference.\n\nLes membres se sont réunis à Genève et sont convenus de poursuivre leurs travaux sur le projet de déclaration.\n\nThey welcomed the report of the Secretary-General and asked for the next one to be submitted by the end of the year.
 * Good (en): The members met in Geneva and agreed to continue their work.
 */

import { problem } from '../problem';
import type { StatementCheck } from '../types';

/** A shorter paragraph may be a name or a title. */
const MINIMUM_WORDS = 12;

export const paragraphLanguage: StatementCheck = {
  code: 'paragraph-language',
  severity: 'off',
  scope: 'statement',
  run({ starts, analyses, context }, _facts, report) {
    if (context.language === undefined) return;
    for (let k = 0; k < starts.length; k++) {
      const { detected, words, text } = analyses[k]!;
      if (words < MINIMUM_WORDS || detected === 'und' || detected === context.language) continue;
      report(problem(starts[k]!, starts[k]! + text.length, 'paragraph-language', [detected, context.language]));
    }
  },
};
