/**
 * Two paragraphs in a row with the same opening verb
 *
 * The second has «also», the third «further».
 *
 * Bad (en, profile un): 1. Decides to meet in May;\n\n2. Decides to invite the parties;
 * Fixed: 1. Decides to meet in May;\n\n2. Decides also to invite the parties;
 * Bad (en, profile un): 1. Decides to meet in May;\n\n2. Decides also to invite the parties;\n\n3. Decides to report;
 * Fixed: 1. Decides to meet in May;\n\n2. Decides also to invite the parties;\n\n3. Decides further to report;
 * Good (en, profile un): 1. Decides to meet in May;\n\n2. Also decides to invite the parties;
 * Source: United Nations Editorial Manual, resolutions
 */

import { problem, replacement } from '../problem';
import { neighbourCheck } from '../types';
import { type Clause, clauseOf } from './clauses';

export const repeatedOpening = neighbourCheck<Clause>({
  code: 'repeated-opening',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'statement',
  languages: ['en'],
  collect: clauseOf,
  run(_statement, facts, report) {
    // The opening verb of the paragraph before, and how many in a row have had it.
    let verb = '';
    let times = 0;
    facts.forEach(({ block, start, value }, k) => {
      const before = facts[k - 1];
      const here = /\p{L}+/u.exec(value.words.replace(ADDITIVE, ''))?.[0] ?? '';
      const neighbours =
        before !== undefined &&
        block === before.block + 1 &&
        (value.number ?? 0) === (before.value.number === undefined ? 0 : before.value.number + 1);
      times = neighbours && here.toLowerCase() === verb ? times + 1 : 1;
      verb = here.toLowerCase();
      if (times < 2 || value.additive || here === '') return;
      const word = times === 2 ? 'also' : 'further';
      const from = start + value.start;
      const at = from + value.words.indexOf(here) + here.length;
      const fix = replacement(at, at, ` ${word}`, 'repeated-opening.fix', [word]);
      report(problem(from, start + value.end, 'repeated-opening', [here, word], fix));
    });
  },
});

/** What tells a paragraph from the one before that opens with the same verb. */
const ADDITIVE = /\b(also|further|again)\b/i;
