/**
 * Range that ends before it begins
 *
 * Bad (ar): استضافته مدريد في 28-27 أيار/مايو.
 * Fixed: استضافته مدريد في 27-28 أيار/مايو.
 * Bad (en): They met from 5 to 3 June 2024.
 * Fixed: They met from 3 to 5 June 2024.
 * Bad (en): The plan for 2025–2021 was extended.
 * Good (en): They met from 28 December to 3 January 2024.
 */

import type { DateParts } from '../../spot/annotation';
import { TokenKind } from '../../text/tokens';
import { problem, tokenAt } from '../problem';
import type { BlockCheck, Fix } from '../types';

export const dateRangeBackwards: BlockCheck = {
  code: 'date-range-backwards',
  severity: 'error',
  scope: 'block',
  run({ text, dates, tokens }, report) {
    for (const { start, end, parts } of dates) {
      if (parts?.to === undefined || !isBackwards(parts.from, parts.to)) continue;
      const { from, to } = parts;
      const numbers: { start: number; end: number; value: number }[] = [];
      for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++)
        if (tokens.kind[i] === TokenKind.Number)
          numbers.push({ start: tokens.start[i]!, end: tokens.end[i]!, value: tokens.value[i]! });
      const [a, b] = numbers;
      const fixes: Fix[] = [];
      // Days of one month, or years alone: the two numbers change places.
      const [first, second] = from.day !== undefined ? [from.day, to.day] : [from.year, to.year];
      const plain =
        from.day !== undefined ? from.month === to.month || from.month === undefined : from.month === undefined;
      if (plain && a !== undefined && b !== undefined && a.value === first && b.value === second)
        fixes.push({
          title: { key: 'date-range-backwards.fix' },
          edits: [
            { start: a.start, end: a.end, newText: text.slice(b.start, b.end) },
            { start: b.start, end: b.end, newText: text.slice(a.start, a.end) },
          ],
        });
      report(problem(start, end, 'date-range-backwards', [text.slice(start, end)], ...fixes));
    }
  },
};

function isBackwards(from: DateParts, to: DateParts): boolean {
  if (from.calendar !== to.calendar) return false;
  if (from.year !== undefined && to.year !== undefined && from.year !== to.year) return from.year > to.year;
  const [fromMonth, toMonth] = [from.month ?? to.month, to.month ?? from.month];
  // «28 December to 3 January 2024» runs over the turn of the year, whether or not the first year is written.
  if (fromMonth !== toMonth) return false;
  return from.day !== undefined && to.day !== undefined && from.day > to.day;
}
