/**
 * Directive that names no check
 *
 * `communique-disable` and its like take the codes of this manual; a code that does not exist switches nothing off.
 *
 * Bad (en): <!-- communique-disable-next-line doubled-wrod -->\nThe members met.
 * Good (en): <!-- communique-disable-next-line doubled-word -->\nThe members met met.
 */

import { directivesOf } from '../directives';
import { problem } from '../problem';
import type { StatementCheck } from '../types';

/** Makes the check, which has to know the codes of all the others. */
export function directiveUnknown(codes: () => ReadonlySet<string>): StatementCheck {
  return {
    code: 'directive-unknown',
    severity: 'warning',
    scope: 'statement',
    run(statement, _facts, report) {
      for (const { codes: named } of directivesOf(statement))
        for (const { code, start, end } of named)
          if (!codes().has(code)) report(problem(start, end, 'directive-unknown', [code]));
    },
  };
}
