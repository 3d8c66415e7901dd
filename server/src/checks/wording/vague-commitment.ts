/**
 * Commitment without an actor or a date
 *
 * «We will work together» says neither who does what nor by when. Off by default: many statements mean to say no more.
 *
 * Bad (en): They will continue to promote cooperation in the region.
 * Good (en): They will publish the plan by 1 May 2030.
 */

import { problem } from '../problem';
import type { BlockCheck } from '../types';

export const vagueCommitment: BlockCheck = {
  code: 'vague-commitment',
  severity: 'off',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run({ text, annotations, dates }, report) {
    let next = 0;
    for (const decision of annotations) {
      if (decision.kind !== 'decision' || decision.class !== 'commit') continue;
      const { start, end, scope, actor } = decision;
      const to = scope?.end ?? end;
      while (next < dates.length && dates[next]!.end <= start) next++;
      const dated = next < dates.length && dates[next]!.start < to;
      if (dated && actor !== undefined) continue;
      if (dated) report(problem(start, end, 'vague-commitment.actor', [text.slice(start, end)]));
      else report(problem(start, end, 'vague-commitment.date', [text.slice(start, end)]));
    }
  },
};
