/**
 * «Today» or «next month» in a text that does not say its own date
 *
 * The text will be read years later. Its date belongs in the title, the dateline, or the settings.
 *
 * Bad (en): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en, date 2024-05-27): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en): The members met on 26 May 2024 in Jeddah and agreed to continue their work.
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';

/** Units by which a reader counts from the day of the statement; centuries are plain without it. */
const COUNTED = new Set(['day', 'week', 'month', 'quarter', 'year', 'weekday']);

export const dateRelative = statementCheck<readonly Words[]>({
  code: 'date-relative',
  severity: 'information',
  scope: 'statement',
  collect({ text, dates, isShielded }) {
    const places: Words[] = [];
    for (const { start, end, type, anchor } of dates) {
      if (type !== 'relative' || anchor === undefined || anchor.length !== undefined) continue;
      if (COUNTED.has(anchor.unit) && !isShielded(start, end, 'quotation')) places.push(wordsOf(text, { start, end }));
    }
    return places.length > 0 ? places : undefined;
  },
  run({ context }, facts, report) {
    const first = facts[0];
    if (context.date !== undefined || first === undefined) return;
    const { words, start, end } = first.value[0]!;
    let others = -1;
    for (const { value } of facts) others += value.length;
    const key = others > 0 ? 'date-relative.others' : 'date-relative';
    report(problem(first.start + start, first.start + end, key, [words, others]));
  },
});
