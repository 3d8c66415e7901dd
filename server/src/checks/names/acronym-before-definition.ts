/**
 * Acronym used before it is spelt out
 *
 * Bad (en): The ZQTF met in May.\n\nThe Zambezi Quality Task Force (ZQTF) will report.
 * Good (en): The Zambezi Quality Task Force (ZQTF) met in May.\n\nThe ZQTF will report.
 * Source: United Nations Editorial Manual, abbreviations
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { type Acronym, acronymsOf } from './acronyms';

export const acronymBeforeDefinition = statementCheck<readonly Acronym[]>({
  code: 'acronym-before-definition',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    // In a title or heading the short form stands for brevity.
    const acronyms = block.kind === 'heading' || block.kind === 'title' ? [] : acronymsOf(block);
    return acronyms.length > 0 ? acronyms : undefined;
  },
  run(_statement, facts, report) {
    const used = new Map<string, { start: number; end: number } | undefined>();
    for (const { start, value } of facts) {
      for (const { text, start: from, end, longStart, part } of value) {
        if (part) continue;
        if (longStart === undefined) {
          if (!used.has(text)) used.set(text, { start: start + from, end: start + end });
          continue;
        }
        const use = used.get(text);
        if (use !== undefined) report(problem(use.start, use.end, 'acronym-before-definition', [text]));
        used.set(text, undefined);
      }
    }
  },
});
