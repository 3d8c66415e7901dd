/**
 * Month that the United Nations writes with both names
 *
 * Arabic texts of the United Nations have the Levantine and the other name: «تموز/يوليه», with «يونيه» and «يوليه».
 *
 * Bad (ar, profile un): المؤرخ 7 يوليو 2024
 * Fixed: المؤرخ 7 تموز/يوليه 2024
 * Good (ar, profile un): المؤرخ 7 تموز/يوليه 2024
 * Source: United Nations, دليل الترجمة والتحرير
 */

import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';
import { termsIn } from './written';

export const dateUnMonths: BlockCheck = {
  code: 'date-un-months',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'block',
  languages: ['ar'],
  guard: 'quotation',
  run(block, report) {
    const { text, words, dates } = block;
    for (const date of dates) {
      const levant = termsIn(block, 'month-levant', date);
      const gulf = termsIn(block, 'month-gulf', date);
      if (levant.length + gulf.length !== 1) continue;
      const [match] = levant.length > 0 ? levant : gulf;
      const list = words(levant.length > 0 ? 'month-levant' : 'month-gulf');
      const month = list.indexOf(match!.term.from);
      if (levant.length > 0 && termsIn(block, 'month-un', date).length > 0) continue;
      const better = `${words('month-levant')[month]}/${words('month-un')[month]}`;
      const { start, end } = match!;
      const fix = replacement(start, end, better, 'replace.fix', [better]);
      report(problem(start, end, 'date-un-months', [text.slice(start, end), better], fix));
    }
  },
};
