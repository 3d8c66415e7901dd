/**
 * Two requests of different force on one object
 *
 * «Urges and invites all States»: the reader does not know which of the two counts. Off by default.
 *
 * Bad (en): The Security Council urges and invites all parties to cooperate.
 * Good (en): The Council urges all parties to cooperate and invites States to help.
 */

import { TokenKind } from '../../text/tokens';
import { problem, tokenAt } from '../problem';
import type { BlockCheck } from '../types';

export const doubleRequest: BlockCheck = {
  code: 'double-request',
  severity: 'off',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run({ text, annotations, tokens }, report) {
    const requests = annotations.filter((a) => a.kind === 'decision').filter((a) => a.class === 'request');
    for (let k = 1; k < requests.length; k++) {
      const [a, b] = [requests[k - 1]!, requests[k]!];
      if (a.force === b.force) continue;
      const between = tokenAt(tokens, a.end);
      const to = tokenAt(tokens, b.start);
      // Only «and» between them, or the waw that Arabic writes with the verb.
      if (to - between > 1 || (to > between && tokens.kind[between] !== TokenKind.Word)) continue;
      report(problem(a.start, b.end, 'double-request', [text.slice(a.start, a.end), text.slice(b.start, b.end)]));
    }
  },
};
