/**
 * Title without its European Union capitals
 *
 * «Member State», «High Representative», «European Council» have capitals in European Union texts.
 *
 * Bad (en, profile eu): The member states welcomed the report.
 * Fixed: The Member States welcomed the report.
 * Good (en, profile eu): The Member States welcomed the report.
 * Source: Commission English Style Guide
 */

import type { BlockCheck } from '../types';
import { reportCapitals } from './capitals-un';

export const capitalsEu: BlockCheck = {
  code: 'capitals-eu',
  severity: 'off',
  profiles: { eu: 'warning' },
  scope: 'block',
  languages: ['en'],
  guard: 'quotation',
  run: (block, report) => reportCapitals(block, 'capitals-eu', report),
};
