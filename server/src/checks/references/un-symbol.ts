/**
 * Malformed symbol of a United Nations document
 *
 * Security Council resolutions are `S/RES/2254 (2015)`, those of the General Assembly `A/RES/60/1`.
 *
 * Bad (en): See S/RES/2254/2015 and the annex.
 * Fixed: See S/RES/2254 (2015) and the annex.
 * Bad (en): See A/RES/60-1 and the annex.
 * Fixed: See A/RES/60/1 and the annex.
 * Bad (ar): انظر S/PRST/2012-6 والمرفق.
 * Fixed: انظر S/PRST/2012/6 والمرفق.
 * Good (en): See S/RES/2254 (2015), A/RES/60/1, A/RES/ES-11/1, S/PRST/2012/6, A/CONF.151/26 and https://undocs.org/S/RES/2254(2015).
 * Source: United Nations Editorial Manual, document symbols
 */

import { problem, replacement } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

/** Malformed symbols, and how they are written. Each is looked for at one place, in a few letters. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(S\/RES\/\d{1,4})\/((?:19|20)\d\d)(?!\d)/, '$1 ($2)'],
  [/^(S\/RES\/\d{1,4})\(((?:19|20)\d\d)\)/, '$1 ($2)'],
  [/^(S\/RES\/\d{1,4})-((?:19|20)\d\d)(?!\d)/, '$1 ($2)'],
  [/^(A\/RES\/\d{2})-(\d{1,3})(?!\d)/, '$1/$2'],
  [/^(A\/RES\/\d{2}) \/ ?(\d{1,3})(?!\d)/, '$1/$2'],
  [/^(S\/PRST\/(?:19|20)\d\d)-(\d{1,2})(?!\d)/, '$1/$2'],
  [/^([AS])\/RES (\d{1,4}\/\d{1,3})(?!\d)/, '$1/RES/$2'],
  [/^([AS])\/Res\/(\d)/, '$1/RES/$2'],
];

export const unSymbol: BlockCheck = {
  code: 'un-symbol',
  severity: 'error',
  scope: 'block',
  signs: Sign.Address,
  run({ text, signs, isShielded }, report) {
    for (let k = 0; k < signs.count; k++) {
      if ((signs.kinds[k]! & Sign.Address) === 0) continue;
      const start = signs.at[k]! - 1;
      const letter = text[start];
      if ((letter !== 'A' && letter !== 'S') || /[\p{L}\d/]/u.test(text[start - 1] ?? ' ')) continue;
      const words = text.slice(start, start + 24);
      for (const [form, right] of FORMS) {
        const found = form.exec(words)?.[0];
        if (found === undefined) continue;
        const end = start + found.length;
        // In an address the symbol is written as the address needs it.
        if (isShielded(start, end, 'quotation') && endsInAddress(text.slice(Math.max(0, start - 60), start))) break;
        const better = found.replace(form, right);
        report(
          problem(start, end, 'un-symbol', [found, better], replacement(start, end, better, 'replace.fix', [better])),
        );
        break;
      }
    }
  },
};

/** Whether `text` ends within the address of a page: «… see https://undocs.org/». */
function endsInAddress(text: string): boolean {
  const slashes = text.lastIndexOf('://');
  return slashes > 0 && !/\s/.test(text.slice(slashes));
}
