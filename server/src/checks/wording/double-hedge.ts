/**
 * Two hedges where one would do
 *
 * «May possibly», «seek to endeavour»: each takes back what the other has left.
 *
 * Bad (en): The parties may possibly meet in June.
 * Fixed: The parties may meet in June.
 * Bad (fr): Les parties pourraient éventuellement se réunir.
 * Bad (ar): وربما قد يجتمع الأطراف في حزيران.
 * Good (en): The parties may meet in June, possibly in Geneva.
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const doubleHedge: BlockCheck = {
  code: 'double-hedge',
  severity: 'information',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run: (block, report) => reportTerms(block, 'double-hedge', report, 'double-hedge'),
};
