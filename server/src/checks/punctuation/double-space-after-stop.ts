/**
 * Two spaces after a full stop
 *
 * United Nations and European Union texts have one. Off where no such profile is set.
 *
 * Bad (en, profile un): The members met.  They agreed.
 * Fixed: The members met. They agreed.
 * Good (en, profile un): The members met. They agreed.
 * Source: Commission English Style Guide
 */

import type { BlockCheck } from '../types';
import { find } from './double-space';

export const doubleSpaceAfterStop: BlockCheck = {
  code: 'double-space-after-stop',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning', press: 'warning' },
  scope: 'block',
  guard: 'quotation',
  run: (block, report) => find(block, report, true),
};
