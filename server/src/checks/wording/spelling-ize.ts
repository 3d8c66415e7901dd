/**
 * -ise where the style has -ize
 *
 * United Nations and United States texts write «organize», «recognize». Names keep their own spelling.
 *
 * Bad (en, profile un): They agreed to organise a meeting.
 * Fixed: They agreed to organize a meeting.
 * Good (en, profile un): They agreed to organize a meeting.
 * Source: United Nations Editorial Manual, spelling
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const spellingIze: BlockCheck = {
  code: 'spelling-ize',
  severity: 'off',
  profiles: { un: 'warning', us: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'name',
  run: (block, report) => reportTerms(block, 'ise', report, 'house-spelling'),
};
