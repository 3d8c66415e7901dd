/**
 * Title without its United Nations capitals
 *
 * «Member States», «Secretary-General», «General Assembly» have capitals in United Nations texts.
 *
 * Bad (en, profile un): The member States welcomed the report.
 * Fixed: The Member States welcomed the report.
 * Good (en, profile un): The Member States welcomed the report. ALL MEMBER STATES
 * Source: United Nations Editorial Manual, capitals
 */

import type { BlockView } from '../block-view';
import { problem, replacement } from '../problem';
import type { BlockCheck, Report } from '../types';

export const capitalsUn: BlockCheck = {
  code: 'capitals-un',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run: (block, report) => reportCapitals(block, 'capitals-un', report),
};

/** Reports the terms of a list that do not have its capitals, unless they are all capitals. */
export function reportCapitals({ text, terms }: BlockView, list: string, report: Report): void {
  for (const { start, end, term } of terms(list)) {
    const words = text.slice(start, end).replace(/\s/g, ' ');
    if (words === term.from || words === words.toUpperCase() || words.length !== term.from.length) continue;
    report(
      problem(
        start,
        end,
        'capitals',
        [words, term.from],
        replacement(start, end, term.from, 'replace.fix', [term.from]),
      ),
    );
  }
}
