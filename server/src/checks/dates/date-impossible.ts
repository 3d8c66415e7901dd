/**
 * Date that does not exist
 *
 * 31 June, 30 شباط, 29 February of a common year, 31 in a Hijri month.
 *
 * Bad (en): The conference opens on 31 June 2025.
 * Bad (ar): يفتتح المؤتمر في 30 شباط/فبراير 2024.
 * Bad (fr): La conférence s’ouvrira le 29 février 2023.
 * Good (en): The conference opens on 29 February 2024.
 */

import { problem } from '../problem';
import type { BlockCheck } from '../types';
import { monthLength, pointsOf } from './written';

export const dateImpossible: BlockCheck = {
  code: 'date-impossible',
  severity: 'error',
  scope: 'block',
  run({ text, dates }, report) {
    for (const date of dates) {
      for (const point of pointsOf(date)) {
        const length = monthLength(point);
        if (length === undefined || point.day === undefined || (point.day >= 1 && point.day <= length)) continue;
        report(problem(date.start, date.end, 'date-impossible', [text.slice(date.start, date.end), length]));
        break;
      }
    }
  },
};
