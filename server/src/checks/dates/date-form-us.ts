/**
 * Date not in the form of the United States
 *
 * Month, day, comma, year.
 *
 * Bad (en, profile us): They met on 27 May 2024.
 * Fixed: They met on May 27, 2024.
 * Good (en, profile us): They met on May 27, 2024.
 */

import type { BlockCheck } from '../types';
import { reportForms } from './date-form-un';

export const dateFormUs: BlockCheck = {
  code: 'date-form-us',
  severity: 'off',
  profiles: { us: 'hint' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run: (block, report) =>
    reportForms(block, report, ({ day, year }, month) => `${month} ${day}${year === undefined ? '' : `, ${year}`}`),
};
