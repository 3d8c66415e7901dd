/**
 * «Today» or «next month» in a text that does not say its own date
 *
 * The text will be read years later. Its date belongs in the title, the dateline, or the settings.
 *
 * Bad (en): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en, date 2024-05-27): The members met yesterday in Jeddah and agreed to continue their work.
 * Good (en): The members met on 26 May 2024 in Jeddah. They agreed today to continue their work.
 */

import { problem, wordsOf } from '../problem';
import { neighbourCheck, type Words } from '../types';

/** Units by which a reader counts from the day of the statement; centuries are plain without it. */
const COUNTED = new Set(['day', 'week', 'month', 'quarter', 'year', 'weekday']);

/** Blocks at the head of a text, where a full date tells the reader when it was written. */
const HEAD = 4;

interface Times {
  readonly relative: readonly Words[];
  /** Whether the block has a date with its day and year. */
  readonly dated: boolean;
}

export const dateRelative = neighbourCheck<Times>({
  code: 'date-relative',
  severity: 'information',
  scope: 'statement',
  collect({ text, dates, isShielded }) {
    const relative: Words[] = [];
    let dated = false;
    for (const { start, end, type, anchor, parts } of dates) {
      const year = parts?.to?.year ?? parts?.from.year;
      if (parts?.from.day !== undefined && year !== undefined) dated = true;
      if (type !== 'relative' || anchor === undefined || anchor.length !== undefined) continue;
      // A weekday alone is told of news in every language.
      if (anchor.unit === 'weekday' && anchor.offset === 0) continue;
      if (COUNTED.has(anchor.unit) && !isShielded(start, end, 'quotation'))
        relative.push(wordsOf(text, { start, end }));
    }
    return dated || relative.length > 0 ? { relative, dated } : undefined;
  },
  run({ context }, facts, report) {
    const places = facts.filter(({ value }) => value.relative.length > 0);
    const first = places[0];
    if (context.date !== undefined || first === undefined) return;
    if (facts.some(({ block, value }) => block < HEAD && value.dated)) return;
    const { words, start, end } = first.value.relative[0]!;
    let others = -1;
    for (const { value } of places) others += value.relative.length;
    const key = others > 0 ? 'date-relative.others' : 'date-relative';
    report(problem(first.start + start, first.start + end, key, [words, others]));
  },
});
