/**
 * Date in digits that can be read two ways
 *
 * `3/4/2024` is 3 April to one reader and 4 March to another. Arabic and French put the day first, so that only English text
 * is looked at.
 *
 * Bad (en): The conference opens on 3/4/2024.
 * Good (en): The conference opens on 25/4/2024, or on 3 April 2024.
 * Good (fr): La conférence s’ouvrira le 3/4/2024.
 * Source: United Nations Editorial Manual, dates
 */

import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

export const dateAmbiguous: BlockCheck = {
  code: 'date-ambiguous',
  severity: 'warning',
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run({ text, dates, words }, report) {
    const months = words('month');
    for (const { start, end, parts } of dates) {
      const point = parts?.from;
      if (point?.ambiguous !== true || parts?.to !== undefined || point.equivalent !== undefined) continue;
      const { year, month, day } = point;
      if (year === undefined || month === undefined || day === undefined || month === day) continue;
      const fixes = [`${day} ${months[month - 1]} ${year}`, `${month} ${months[day - 1]} ${year}`];
      report(
        problem(
          start,
          end,
          'date-ambiguous',
          [text.slice(start, end), ...fixes],
          ...fixes.map((words) => replacement(start, end, words, 'replace.fix', [words])),
        ),
      );
    }
  },
};
