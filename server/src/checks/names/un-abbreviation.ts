/**
 * Name that the United Nations does not abbreviate
 *
 * United Nations, General Assembly, Security Council and Secretary-General are written in full.
 *
 * Bad (en, profile un): The role of the UN was recalled.
 * Fixed: The role of the United Nations was recalled.
 * Good (en, profile un): The role of the United Nations was recalled.
 * Good (en): The role of the UN was recalled.
 * Source: United Nations Correspondence Manual, 24
 */

import { problem, replacement } from '../problem';
import { isInLongerName } from '../terms';
import type { BlockCheck } from '../types';

export const unAbbreviation: BlockCheck = {
  code: 'un-abbreviation',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run(block, report) {
    const { text } = block;
    for (const { start, end, term } of block.terms('un-abbreviation')) {
      const words = text.slice(start, end);
      const next = text[end] ?? ' ';
      if (words !== term.from || '-/'.includes(next) || isInLongerName(block, start, end)) continue;
      const full = term.to[0]!;
      report(
        problem(start, end, 'un-abbreviation', [words, full], replacement(start, end, full, 'replace.fix', [full])),
      );
    }
  },
};
