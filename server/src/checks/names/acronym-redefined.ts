/**
 * Acronym that is spelt out twice
 *
 * After the first mention the acronym stands alone.
 *
 * Bad (en): The Zambezi Quality Task Force (ZQTF) met.\n\nThe Zambezi Quality Task Force (ZQTF) will report.
 * Good (en): The Zambezi Quality Task Force (ZQTF) met.\n\nThe ZQTF will report.
 * Source: United Nations Correspondence Manual, 24
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { type Acronym, acronymsOf } from './acronyms';

export const acronymRedefined = statementCheck<readonly Acronym[]>({
  code: 'acronym-redefined',
  severity: 'hint',
  scope: 'statement',
  languages: ['en', 'fr'],
  collect(block) {
    const acronyms = acronymsOf(block).filter(({ longStart }) => longStart !== undefined);
    return acronyms.length > 0 ? acronyms : undefined;
  },
  run(_statement, facts, report) {
    const defined = new Set<string>();
    for (const { start, value } of facts) {
      for (const { text, end, longStart } of value) {
        if (defined.has(text)) report(problem(start + longStart!, start + end + 1, 'acronym-redefined', [text]));
        defined.add(text);
      }
    }
  },
});
