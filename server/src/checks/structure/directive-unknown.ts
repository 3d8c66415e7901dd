/**
 * Directive that is none, or names no check
 *
 * `communique-disable`, `communique-enable` and `communique-disable-next-line` take the codes of this manual; anything else
 * switches nothing off.
 *
 * Bad (en): <!-- communique-disable-next-line doubled-wrod -->\nThe members met.
 * Bad (en): <!-- communique-disable-line doubled-word -->\nThe members met.
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
      for (const { kind, name, codes: named } of directivesOf(statement)) {
        if (kind === 'unknown') report(problem(name.start, name.end, 'directive-unknown.name'));
        for (const { code, start, end } of named)
          if (!codes().has(code)) report(problem(start, end, 'directive-unknown', [code]));
      }
    },
  };
}
