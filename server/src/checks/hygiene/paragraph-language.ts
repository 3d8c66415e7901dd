/**
 * Paragraph in another language than the text
 *
 * Off by default, since many statements are meant to be bilingual.
 *
 * Bad (auto): The members met in Geneva and agreed to continue their work on the draft declaration of the conference.\n\nLes membres se sont réunis à Genève et sont convenus de poursuivre leurs travaux sur le projet de déclaration.\n\nThey welcomed the report of the Secretary-General and asked for the next one to be submitted by the end of the year.
 * Good (en): The members met in Geneva and agreed to continue their work.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';

/** The language that a paragraph shows. */
interface Shown {
  readonly detected: string;
  readonly end: number;
}

/** A shorter paragraph may be a name or a title. */
const MINIMUM_WORDS = 12;

export const paragraphLanguage = statementCheck<Shown>({
  code: 'paragraph-language',
  severity: 'off',
  scope: 'statement',
  collect({ detected, tokens: { words }, text }) {
    return words < MINIMUM_WORDS || detected === 'und' ? undefined : { detected, end: text.length };
  },
  run({ context: { language } }, facts, report) {
    if (language === undefined) return;
    for (const { start, value } of facts) {
      const { detected, end } = value;
      if (detected !== language) report(problem(start, start + end, 'paragraph-language', [detected, language]));
    }
  },
});
