/**
 * American spelling in a text of the United Nations or the European Union
 *
 * They have «labour», «programme», «centre». Names keep their own spelling.
 *
 * Bad (en, profile un): The labor program was extended.
 * Good (en, profile un): The labour programme was extended.
 * Source: United Nations Editorial Manual, spelling
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const spellingBritish: BlockCheck = {
  code: 'spelling-british',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'name',
  run: (block, report) => reportTerms(block, 'spelling-american', report, 'house-spelling'),
};
