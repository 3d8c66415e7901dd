/**
 * Security Council resolution whose number and year do not belong together
 *
 * The Council numbers its resolutions without a break, so that the number tells the year.
 *
 * Bad (en): Recalling resolution 2254 (2016) on Syria,
 * Bad (ar): وإذ يشير إلى قراره 1325 (2001)،
 * Fixed: وإذ يشير إلى قراره 1325 (2000)،
 * Bad (en): See S/RES/2254 (2016).
 * Fixed: See S/RES/2254 (2015).
 * Good (en): Recalling General Assembly resolution 194 (1948) and Resolution 2463 (2022) of the Parliamentary Assembly,
 * Bad (en): Recalling resolution 2334 (2017),
 * Fixed: Recalling resolution 2334 (2016),
 * Good (en): Recalling resolutions 2336 (2016), 2337 (2017) and 2803 (2025), and a later resolution, 2999 (2026),
 * Good (en): Recalling resolutions 1325 (2000), 1820 (2008) and 2254 (2015),
 * Source: list of the resolutions of the Security Council
 */

import { digitSystem } from '../../text/characters';
import type { BlockView } from '../block-view';
import { problem, replacement } from '../problem';
import { digitsLike } from '../structure/numbers';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';
import { type Citation, citationsOf, yearOf } from './resolutions';

export const resolutionYear: BlockCheck = {
  code: 'resolution-year',
  severity: 'error',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  run(block, report) {
    const { text, tables } = block;
    for (const { number, year, start } of [...citationsOf(block), ...symbolsIn(block)]) {
      const right = yearOf(number, tables.resolutions);
      // A number that the Council has not reached: another body's resolution, or a newer one than we know.
      if (year === undefined || right === undefined || year.value === right) continue;
      if (digitSystem(text.charCodeAt(year.start)) === 0) continue;
      const words = digitsLike(text.slice(year.start, year.end), right);
      const fix = replacement(year.start, year.end, words, 'replace.fix', [words]);
      const args = [number, year.value, right];
      report({ ...problem(start, year.end + 1, 'resolution-year', args, fix), doubtful: true });
    }
  },
};

/** Resolutions cited by symbol, `S/RES/2254 (2015)`. */
function symbolsIn({ text, signs }: BlockView): Citation[] {
  const found: Citation[] = [];
  forEachSign(signs, Sign.Address, (at) => {
    if (text[at - 1] !== 'S') return;
    const match = /^\/RES\/(\d{1,4}) ?\((\d{4})\)/.exec(text.slice(at, at + 20));
    if (match === null) return;
    const [symbol, number, year] = match as unknown as [string, string, string];
    const end = at + symbol.length - 1;
    found.push({
      number: Number(number),
      start: at - 1,
      end,
      year: { value: Number(year), start: end - 4, end },
      direct: false,
    });
  });
  return found;
}
