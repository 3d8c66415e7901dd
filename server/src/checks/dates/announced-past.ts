/**
 * Announced for a day before the statement
 *
 * What «will be held» cannot be held before the statement that says so: last year’s date, or last year’s sentence.
 *
 * Bad (en, date 2025-06-05): The third session will be held in Nairobi on 12 May 2025.
 * Bad (ar, date 2025-06-05): وستعقد الدورة الثالثة في نيروبي في 12 أيار/مايو 2025.
 * Bad (fr, date 2025-06-05): La troisième session se tiendra à Nairobi le 12 mai 2025.
 * Good (en, date 2025-06-05): The third session will be held in Nairobi on 12 May 2026.
 * Good (en, date 2025-06-05): The session will be held under the decision of 12 May 2024, as agreed on 3 June 2024.
 */

import { TokenFlag } from '../../text/tokens';
import { problem, tokenAt, wordsOf } from '../problem';
import { statementCheck } from '../types';
import { type Due, dueBefore } from './deadline-passed';

/** Tokens between the announcement and its date, at most. */
const FURTHEST = 14;

export const announcedPast = statementCheck<readonly Due[]>({
  code: 'announced-past',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, dates, tokens, terms, isShielded }) {
    const announcements = terms('announcement');
    if (announcements.length === 0) return undefined;
    const on = new Set(terms('on-date').map(({ to }) => to));
    const found: Due[] = [];
    let next = 0;
    for (const { from, to, start: begin } of announcements) {
      while (next < dates.length && dates[next]!.start <= begin) next++;
      // The first date after it; another one is of something else.
      const date = dates[next];
      if (date === undefined || !/^\d{4}-\d{2}(-\d{2})?$/.test(date.value)) continue;
      const { start, end, value } = date;
      const token = tokenAt(tokens, start);
      if (token - to > FURTHEST || !on.has(token) || isShielded(start, end, 'quotation')) continue;
      let plain = true;
      for (let i = from + 1; i <= token; i++) plain &&= (tokens.flags[i]! & TokenFlag.SentenceStart) === 0;
      if (plain) found.push({ ...wordsOf(text, date), due: value });
    }
    return found.length > 0 ? found : undefined;
  },
  run({ context }, facts, report) {
    for (const { words, start, end } of dueBefore(context.date, facts))
      report(problem(start, end, 'announced-past', [words, context.date!]));
  },
});
