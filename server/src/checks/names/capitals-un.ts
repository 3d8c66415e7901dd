/**
 * Title without its United Nations capitals
 *
 * «Member States», «Secretary-General», «General Assembly» have capitals in United Nations texts.
 *
 * Bad (en, profile un): The member States welcomed the report.
 * Fixed: The Member States welcomed the report.
 * Bad (en, profile un): They thanked the government of Kenya.
 * Fixed: They thanked the Government of Kenya.
 * Good (en, profile un): The rule of law is a principle of the government of nations.
 * Good (en, profile un): The Member States welcomed the report. ALL MEMBER STATES
 * Source: United Nations Editorial Manual, capitals
 */

import type { EntityAnnotation } from '../../spot/annotation';
import type { BlockView, TermMatch } from '../block-view';
import { problem, replacement } from '../problem';
import type { BlockCheck, Report } from '../types';

export const capitalsUn: BlockCheck = {
  code: 'capitals-un',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run(block, report) {
    reportCapitals(block, 'capitals-un', report);
    // «The Government of Kenya», and no other government.
    reportCapitals(block, 'capitals-un-country', report, ({ start, end }) =>
      block.annotations.some((a) => {
        if (a.kind !== 'entity') return false;
        if (a.type === 'organization') return a.start <= start && a.end > end;
        return a.start >= end && a.start <= end + 5 && isCountry(a);
      }),
    );
  },
};

function isCountry({ ref }: EntityAnnotation): boolean {
  return ref?.startsWith('country:') === true;
}

/** Reports the terms of a list that do not have its capitals, unless they are all capitals. */
export function reportCapitals(
  { text, terms }: BlockView,
  list: string,
  report: Report,
  isMeant: (match: TermMatch) => boolean = () => true,
): void {
  for (const match of terms(list)) {
    const { start, end, term } = match;
    const words = text.slice(start, end).replace(/\s/g, ' ');
    if (words === term.from || words === words.toUpperCase() || words.length !== term.from.length) continue;
    if (!isMeant(match)) continue;
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
