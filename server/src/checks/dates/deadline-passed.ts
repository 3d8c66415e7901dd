/**
 * Deadline before the date of the statement
 *
 * What is asked for, promised or decided «by» a day cannot be due before the statement itself: a date from last year’s text.
 *
 * Bad (en, date 2025-06-05): The Council requests the Secretary-General to report by 10 July 2024.
 * Bad (ar, date 2025-06-05): يطلب إلى الأمين العام أن يقدم تقريرا بحلول 10 تموز/يوليه 2024.
 * Good (en, date 2025-06-05): The Council requests the Secretary-General to report by 10 July 2025.
 * Good (en, date 2025-06-05): The Council recalls that the report was due by 10 July 2024.
 */

import { TokenFlag } from '../../text/tokens';
import { lastBefore, problem, tokenAt, wordsOf } from '../problem';
import { type Fact, statementCheck, type Words } from '../types';

const DUE_CLASSES = new Set(['request', 'commit', 'decide']);

/** A date by which, or on which, something is still to happen. */
export interface Due extends Words {
  /** The last day or month that it can mean. */
  readonly due: string;
}

/** Those that are before the date of the statement; offsets are into its text. */
export function dueBefore(date: string | undefined, facts: readonly Fact<readonly Due[]>[]): Due[] {
  if (date === undefined) return [];
  return facts.flatMap(({ start: by, value }) =>
    value
      .filter(({ due }) => due < date.slice(0, due.length))
      .map((due) => ({ ...due, start: due.start + by, end: due.end + by })),
  );
}

export const deadlinePassed = statementCheck<readonly Due[]>({
  code: 'deadline-passed',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, dates, tokens, annotations, terms }) {
    const found: Due[] = [];
    const due = new Set(terms('due').map(({ to }) => to));
    if (due.size === 0) return undefined;
    for (const { start, end, value } of dates) {
      if (!/^\d{4}-\d{2}(-\d{2})?$/.test(value)) continue;
      const token = tokenAt(tokens, start);
      if (!due.has(token)) continue;
      let sentence = token;
      while (sentence > 0 && token - sentence < 200 && (tokens.flags[sentence]! & TokenFlag.SentenceStart) === 0)
        sentence--;
      const from = tokens.start[sentence]!;
      // The nearest stance before it says whether it is something that is still to be done.
      const last = lastBefore(annotations, start);
      for (let k = last; k >= 0 && k > last - 20 && annotations[k]!.start >= from; k--) {
        const stance = annotations[k]!;
        if (stance.kind !== 'decision') continue;
        if (DUE_CLASSES.has(stance.class)) found.push({ ...wordsOf(text, { start, end }), due: value });
        break;
      }
    }
    return found.length > 0 ? found : undefined;
  },
  run({ context }, facts, report) {
    for (const { words, start, end } of dueBefore(context.date, facts))
      report(problem(start, end, 'deadline-passed', [words, context.date!]));
  },
});
