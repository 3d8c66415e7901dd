/**
 * Two paragraphs in a row with the same opening verb
 *
 * The second has «also», the third «further».
 *
 * Bad (en, profile un): 1. Decides to meet in May;\n\n2. Decides to invite the parties;
 * Fixed: 1. Decides to meet in May;\n\n2. Decides also to invite the parties;
 * Good (en, profile un): 1. Decides to meet in May;\n\n2. Also decides to invite the parties;
 * Source: United Nations Editorial Manual, resolutions
 */

import { problem, replacement } from '../problem';
import { statementCheck } from '../types';
import { type Clause, clauseOf } from './clauses';

export const repeatedOpening = statementCheck<Clause>({
  code: 'repeated-opening',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'statement',
  languages: ['en'],
  collect: clauseOf,
  run(_statement, facts, report) {
    for (let k = 1; k < facts.length; k++) {
      const [a, b] = [facts[k - 1]!, facts[k]!];
      if (
        b.block !== a.block + 1 ||
        b.value.additive ||
        (a.value.number === undefined) !== (b.value.number === undefined)
      )
        continue;
      const { words } = b.value;
      if (a.value.words !== words) continue;
      const [start, end] = [b.start + b.value.start, b.start + b.value.end];
      const verb = start + (/^\S+/.exec(words)?.[0].length ?? 0);
      report(
        problem(start, end, 'repeated-opening', [words], replacement(verb, verb, ' also', 'repeated-opening.fix')),
      );
    }
  },
});
