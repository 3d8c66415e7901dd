/**
 * Date not in the form of the United Nations and the European Union
 *
 * Day, month, year; no comma, no «th», no leading zero.
 *
 * Bad (en, profile un): They met on May 27th, 2024.
 * Fixed: They met on 27 May 2024.
 * Bad (en, profile eu): They met on 07 July 2024.
 * Fixed: They met on 7 July 2024.
 * Good (en, profile un): They met on 27 May 2024.
 * Source: United Nations Editorial Manual, dates
 */

import type { DateParts } from '../../spot/annotation';
import type { BlockView } from '../block-view';
import { isDigitAt, isSpaceAt, problem, replacement } from '../problem';
import type { BlockCheck, Report } from '../types';
import { termsIn } from './written';

export const dateFormUn: BlockCheck = {
  code: 'date-form-un',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run: (block, report) =>
    reportForms(block, report, ({ day, year }, month) => `${day} ${month}${year === undefined ? '' : ` ${year}`}`),
};

/** Reports single dates of a day and a month that are not written as `form` writes them. */
export function reportForms(block: BlockView, report: Report, form: (point: DateParts, month: string) => string): void {
  const { text, dates } = block;
  for (const date of dates) {
    const { start, end, parts, type } = date;
    if (type !== 'date' || parts === undefined || parts.to !== undefined) continue;
    const { from } = parts;
    const month = termsIn(block, 'month', date)[0]?.term.from;
    if (month === undefined || from.day === undefined || from.weekday !== undefined) continue;
    const written = text.slice(start, end);
    const better = form(from, month);
    // «17 26 May»: two numbers in a row are no date that could be rewritten.
    if (isDigitAt(text, start - 2) && isSpaceAt(text, start - 1)) continue;
    if (written === better || /\bof\b/i.test(written)) continue;
    report(
      problem(start, end, 'date-form', [written, better], replacement(start, end, better, 'replace.fix', [better])),
    );
  }
}
