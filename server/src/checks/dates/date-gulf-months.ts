/**
 * Month that the Gulf States do not name so
 *
 * Texts of the Gulf Cooperation Council have «مايو», not the Levantine «أيار», nor both.
 *
 * Bad (ar, profile gcc): عُقد الاجتماع في 27 أيار 2025.
 * Fixed: عُقد الاجتماع في 27 مايو 2025.
 * Bad (ar, profile gcc): عُقد الاجتماع في 27 أيار/مايو 2025.
 * Fixed: عُقد الاجتماع في 27 مايو 2025.
 * Good (ar, profile gcc): عُقد الاجتماع في 27 مايو 2025.
 * Source: final communiqués of the Gulf Cooperation Council
 */

import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';
import { termsIn } from './written';

export const dateGulfMonths: BlockCheck = {
  code: 'date-gulf-months',
  severity: 'off',
  profiles: { gcc: 'hint' },
  scope: 'block',
  languages: ['ar'],
  guard: 'quotation',
  run(block, report) {
    const { text, words, dates } = block;
    const levantine = words('month-levant');
    for (const date of dates) {
      const names = termsIn(block, 'month-levant', date);
      const [match] = names;
      if (match === undefined || names.length > 1) continue;
      const better = words('month-gulf')[levantine.indexOf(match.term.from)]!;
      // «أيار/مايو»: the other name goes with it.
      const second = [...termsIn(block, 'month-gulf', date), ...termsIn(block, 'month-un', date)].find(
        ({ start }) => start === match.end + 1,
      );
      const [start, end] = [match.start, second?.end ?? match.end];
      const fix = replacement(start, end, better, 'replace.fix', [better]);
      report(problem(start, end, 'date-form', [text.slice(start, end), better], fix));
    }
  },
};
