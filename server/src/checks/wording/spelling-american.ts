/**
 * British spelling in a text of the United States
 *
 * It has «labor», «program», «center». Names keep their own spelling.
 *
 * Bad (en, profile us): The labour market recovered.
 * Fixed: The labor market recovered.
 * Good (en, profile us): The labor market recovered.
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const spellingAmerican: BlockCheck = {
  code: 'spelling-american',
  severity: 'off',
  profiles: { us: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'name',
  run: (block, report) => reportTerms(block, 'spelling-british', report, 'house-spelling'),
};
