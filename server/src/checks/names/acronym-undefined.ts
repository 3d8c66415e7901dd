/**
 * Acronym that the text never spells out
 *
 * At the first mention the full name stands, with the acronym in brackets. Acronyms that everyone knows are let pass.
 *
 * Bad (en): The members welcomed the work of the ZQTF and its report.
 * Good (fr): Le rapport de M. José Mário VAZ a été salué.
 * Good (en): The 9th Zambezi Lake Meeting (9th ZLM) was held in May. The ZLM will be held again.
 * Good (en): The members welcomed the work of the Zambezi Quality Task Force (ZQTF) and the IMF.
 * Source: United Nations Editorial Manual, abbreviations
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { type Acronym, acronymsOf } from './acronyms';

export const acronymUndefined = statementCheck<readonly Acronym[]>({
  code: 'acronym-undefined',
  severity: 'information',
  scope: 'statement',
  languages: ['en', 'fr'],
  collect(block) {
    // A title stands for brevity, and is no place to spell out.
    const acronyms = block.kind === 'heading' ? [] : acronymsOf(block);
    return acronyms.length > 0 ? acronyms : undefined;
  },
  run(_statement, facts, report) {
    const known = new Set<string>();
    const first = new Map<string, { start: number; end: number }>();
    for (const { start, value } of facts) {
      for (const acronym of value) {
        if (acronym.part) continue;
        if (acronym.known || acronym.bracketed) known.add(acronym.text);
        else if (!first.has(acronym.text))
          first.set(acronym.text, { start: start + acronym.start, end: start + acronym.end });
      }
    }
    for (const [text, { start, end }] of first)
      if (!known.has(text)) report(problem(start, end, 'acronym-undefined', [text]));
  },
});
