/**
 * Request that does not say whom it asks
 *
 * Off by default: where the addressee is plain from the text before, it may be left out.
 *
 * Bad (en): The members called for greater efforts.
 * Good (en): The members urged all States to cooperate.
 */

import { problem } from '../problem';
import type { BlockCheck } from '../types';

export const requestWithoutAddressee: BlockCheck = {
  code: 'request-without-addressee',
  severity: 'off',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run({ text, annotations }, report) {
    for (const decision of annotations) {
      if (decision.kind !== 'decision' || decision.class !== 'request' || decision.addressee !== undefined) continue;
      const { start, end } = decision;
      report(problem(start, end, 'request-without-addressee', [text.slice(start, end)]));
    }
  },
};
