/**
 * Two days on which the text says that it was issued
 *
 * The dateline and the line of place and date at the end are not the same day. A day apart is no contradiction: what is
 * adopted after midnight has the date of its adoption.
 *
 * Bad (en): Geneva, 12 June 2024\n\nThe members met and agreed on a plan.\n\nDone at Geneva on 21 June 2024.
 * Good (en): Geneva, 12 June 2024\n\nThe members met and agreed on a plan.\n\nDone at Geneva on 12 June 2024.
 * Good (en): Geneva, 12 June 2024\n\nThe members met on 10 June 2024 and agreed on a plan.
 * Source: United Nations Editorial Manual, dates
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';
import { dayNumberOf } from './written';

interface Issued extends Words {
  readonly day: number;
}

export const dateIssuedTwice = statementCheck<Issued>({
  code: 'date-issued-twice',
  severity: 'information',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, dates }) {
    for (const date of dates) {
      const issued = date.occasion === 'issued' && date.type === 'date';
      const day = issued && date.parts ? dayNumberOf(date.parts.from) : undefined;
      if (day !== undefined) return { ...wordsOf(text, date), day };
    }
    return undefined;
  },
  run(_statement, facts, report) {
    const first = facts[0]?.value;
    for (const { start, value } of facts.slice(1)) {
      if (Math.abs(value.day - first!.day) <= 1) continue;
      report(problem(start + value.start, start + value.end, 'date-issued-twice', [value.words, first!.words]));
    }
  },
});
