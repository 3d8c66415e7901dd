/**
 * Security Council resolution without its year
 *
 * United Nations texts cite «resolution 1325 (2000)».
 *
 * Bad (en, profile un): Recalling Security Council resolution 1325 on women and peace,
 * Fixed: Recalling Security Council resolution 1325 (2000) on women and peace,
 * Good (en, profile un): Recalling resolution 1325 (2000) and General Assembly resolution 60/1,
 * Source: United Nations Editorial Manual, resolutions
 */

import { lastBefore, problem, replacement } from '../problem';
import { digitsLike } from '../structure/numbers';
import type { BlockCheck } from '../types';
import { citationsOf, yearOf } from './resolutions';

export const resolutionWithoutYear: BlockCheck = {
  code: 'resolution-without-year',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  run(block, report) {
    for (const { number, year, direct, start, end } of citationsOf(block)) {
      if (year !== undefined || !direct) continue;
      const right = yearOf(number, block.tables.resolutions);
      if (right === undefined) continue;
      // A date of another year follows: the resolution of another body.
      const date = block.dates[lastBefore(block.dates, end + 24)];
      const other = date !== undefined && date.start >= end ? date.parts?.from.year : undefined;
      if (other !== undefined && other !== right) continue;
      const words = ` (${digitsLike(block.text.slice(start, end), right)})`;
      report(
        problem(
          start,
          end,
          'resolution-without-year',
          [number],
          replacement(end, end, words, 'replace.fix', [number + words]),
        ),
      );
    }
  },
};
