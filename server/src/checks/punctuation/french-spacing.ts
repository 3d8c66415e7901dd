/**
 * French punctuation without its no-break space
 *
 * `: ; ! ? »` follow, and `«` is followed by, a no-break space. Off where no profile asks for it.
 *
 * Bad (fr, profile un): Les membres rappellent :
 * Bad (fr, profile eu): Ils saluent «un pas historique».
 * Fixed: Ils saluent «\u00a0un pas historique».
 * Good (fr, profile un): Ils saluent «\u00a0un pas historique\u00a0»\u00a0; ils le soutiennent à 10:30.
 * Source: Interinstitutional Style Guide
 */

import { isDigitAt, isSpaceAt, problem, replacement } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

export const frenchSpacing: BlockCheck = {
  code: 'french-spacing',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning', press: 'warning' },
  scope: 'block',
  languages: ['fr'],
  signs: Sign.SetOff,
  run({ text, signs, isShielded }, report) {
    for (let k = 0; k < signs.count; k++) {
      if ((signs.kinds[k]! & Sign.SetOff) === 0) continue;
      const at = signs.at[k]!;
      const sign = text[at]!;
      const opens = sign === '«';
      const beside = opens ? at + 1 : at - 1;
      if (beside < 0 || beside >= text.length || ':;!?'.includes(text[beside]!)) continue;
      if (text[beside] === '\u00a0' || text[beside] === '\u202f') continue;
      if (sign === ':' && (isDigitAt(text, at + 1) || text[at + 1] === '/')) continue;
      if (
        !opens &&
        sign !== '»' &&
        isShielded(at, at + 1, 'quotation') &&
        /[/@]/.test(text.slice(Math.max(0, at - 9), at + 9))
      )
        continue;
      const isSpace = isSpaceAt(text, beside);
      const fix = isSpace
        ? replacement(beside, beside + 1, '\u00a0', 'french-spacing.fix')
        : replacement(opens ? at + 1 : at, opens ? at + 1 : at, '\u00a0', 'french-spacing.fix');
      report(problem(at, at + 1, opens ? 'french-spacing.after' : 'french-spacing.before', [sign], fix));
    }
  },
};
