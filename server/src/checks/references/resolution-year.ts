/**
 * Security Council resolution whose number and year do not belong together
 *
 * The Council numbers its resolutions without a break, so that the number tells the year, or almost.
 *
 * Bad (en): Recalling resolution 2254 (2016) on Syria,
 * Bad (ar): وإذ يشير إلى قراره 1325 (2001)،
 * Fixed: وإذ يشير إلى قراره 1325 (2000)،
 * Good (en): Recalling resolutions 1325 (2000), 1820 (2008) and 2254 (2015),
 * Source: list of the resolutions of the Security Council
 */

import { digitSystem } from '../../text/characters';
import { problem, replacement } from '../problem';
import { digitsLike } from '../structure/numbers';
import type { BlockCheck } from '../types';
import { citationsOf, isPossible, yearsOf } from './resolutions';

export const resolutionYear: BlockCheck = {
  code: 'resolution-year',
  severity: 'error',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  run(block, report) {
    const { text, tables } = block;
    for (const { number, year, start } of citationsOf(block)) {
      if (year === undefined || isPossible(number, year.value, tables.resolutionYears)) continue;
      const years = yearsOf(number, tables.resolutionYears);
      if (years.length === 0 && number <= 2000) continue;
      if (digitSystem(text.charCodeAt(year.start)) === 0) continue;
      const fixes = years.map((right) => {
        const words = digitsLike(text, year.start, right);
        return replacement(year.start, year.end, words, 'replace.fix', [words]);
      });
      const key = years.length > 0 ? 'resolution-year' : 'resolution-year.unknown';
      report(problem(start, year.end + 1, key, [number, year.value, years.join(' / ')], ...fixes));
    }
  },
};
