/**
 * «Nations Unies» and «Nations unies» in one text
 *
 * The United Nations write «Nations Unies», the French State and the Francophonie «Nations unies»; a text has one of them.
 *
 * Bad (fr): Les Nations Unies et le système des Nations unies coopèrent.
 * Fixed: Les Nations Unies et le système des Nations Unies coopèrent.
 * Good (fr): Les Nations Unies et le système des Nations Unies coopèrent.
 */

import { type Form, formsOrNothing, reportMixed } from '../mixed';
import { wordsOf } from '../problem';
import { statementCheck } from '../types';

export const mixedNationsUnies = statementCheck<readonly Form[]>({
  code: 'mixed-nations-unies',
  severity: 'information',
  scope: 'statement',
  languages: ['fr'],
  collect: ({ text, terms, isShielded }) =>
    formsOrNothing(
      terms('nations-unies')
        .filter(({ start, end, term }) => text.slice(start, end) === term.from && !isShielded(start, end, 'quotation'))
        .map((match) => ({ ...wordsOf(text, match), way: match.term.from })),
    ),
  run: (_statement, facts, report) =>
    reportMixed(facts, report, ({ start, end }, { way }) => [{ start, end, newText: way }]),
});
