/**
 * «Today» or «next month» in a text that does not say its own date
 *
 * The text will be read years later. Its date belongs in the title, the dateline, or the settings.
 *
 * Bad (en): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en, date 2024-05-27): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en): The members met on 26 May 2024 in Jeddah and agreed to continue their work.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Units by which a reader counts from the day of the statement; centuries are plain without it. */
const COUNTED = new Set(['day', 'week', 'month', 'quarter', 'year', 'weekday']);

export const dateRelative = statementCheck<readonly Place[]>({
  code: 'date-relative',
  severity: 'information',
  scope: 'statement',
  collect({ dates, isShielded }) {
    const places: Place[] = [];
    for (const { start, end, type, anchor } of dates) {
      if (type !== 'relative' || anchor === undefined || anchor.length !== undefined) continue;
      if (COUNTED.has(anchor.unit) && !isShielded(start, end, 'quotation')) places.push({ start, end });
    }
    return places.length > 0 ? places : undefined;
  },
  run({ text, context }, facts, report) {
    const first = facts[0];
    if (context.date !== undefined || first === undefined) return;
    const place = first.value[0]!;
    const [start, end] = [first.start + place.start, first.start + place.end];
    let others = -1;
    for (const { value } of facts) others += value.length;
    const key = others > 0 ? 'date-relative.others' : 'date-relative';
    report(problem(start, end, key, [text.slice(start, end), others]));
  },
});
