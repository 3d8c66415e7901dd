/**
 * Season where a date is meant
 *
 * It is spring in one half of the world when it is autumn in the other. A month, a quarter or «early in the year» says it
 * for all readers.
 *
 * Bad (en, profile eu): The Conference will meet in spring 2026.
 * Bad (fr, profile un): La Conférence se réunira au printemps 2026.
 * Good (en, profile eu): The Conference will meet in April 2026. The spring harvest was good.
 * Source: Commission English Style Guide
 */

import { problem } from '../problem';
import type { BlockCheck } from '../types';

export const dateSeason: BlockCheck = {
  code: 'date-season',
  severity: 'off',
  profiles: { un: 'hint', eu: 'hint' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run({ text, dates }, report) {
    for (const { start, end, value } of dates)
      if (/-(SP|SU|FA|WI)$/.test(value)) report(problem(start, end, 'date-season', [text.slice(start, end)]));
  },
};
