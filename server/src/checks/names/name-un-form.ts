/**
 * Name of a country that the United Nations writes otherwise
 *
 * Bad (en, profile un): Vietnam joined the consensus.
 * Fixed: Viet Nam joined the consensus.
 * Good (en, profile eu): Vietnam joined the consensus.
 * Source: UNTERM
 */

import { isInLongerName, reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const nameUnForm: BlockCheck = {
  code: 'name-un-form',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['en', 'fr'],
  guard: 'quotation',
  run(block, report) {
    const fixes = block.language !== 'fr';
    reportTerms(
      block,
      'name-outdated-un',
      (problem) => isInLongerName(block, problem.start, problem.end) || report(problem),
      'name-outdated',
      fixes,
    );
  },
};
