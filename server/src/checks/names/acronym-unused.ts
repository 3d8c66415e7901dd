/**
 * Acronym that is spelt out and never used again
 *
 * An acronym in brackets helps only where the text goes on to use it.
 *
 * Bad (en): The Zambezi Quality Task Force (ZQTF) will report next year.
 * Good (en): The Zambezi Quality Task Force (ZQTF) met. The ZQTF will report.
 * Source: United Nations Editorial Manual, abbreviations
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { type Acronym, acronymsOf } from './acronyms';

export const acronymUnused = statementCheck<readonly Acronym[]>({
  code: 'acronym-unused',
  severity: 'hint',
  scope: 'statement',
  languages: ['en', 'fr'],
  collect(block) {
    const acronyms = acronymsOf(block);
    return acronyms.length > 0 ? acronyms : undefined;
  },
  run(_statement, facts, report) {
    const defined = new Map<string, { start: number; end: number }>();
    const count = new Map<string, number>();
    for (const { start, value } of facts) {
      for (const { text, start: from, end, longStart } of value) {
        count.set(text, (count.get(text) ?? 0) + 1);
        if (longStart !== undefined) defined.set(text, { start: start + from, end: start + end });
      }
    }
    for (const [text, { start, end }] of defined)
      if (count.get(text) === 1) report(problem(start, end, 'acronym-unused', [text]));
  },
});
