/**
 * Footnote mark left from a copy
 *
 * «[12]» after a word points to a note that was not copied.
 *
 * Bad (en): The Council adopted the resolution.[12]
 * Fixed: The Council adopted the resolution.
 * Good (en): The amount [of 12 million] was approved.
 */

import { isSpaceAt, problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

export const footnoteMark: BlockCheck = {
  code: 'footnote-mark',
  severity: 'hint',
  scope: 'block',
  guard: 'quotation',
  signs: Sign.SquareBracket,
  run({ text, signs }, report) {
    forEachSign(signs, Sign.SquareBracket, (at) => {
      if (at === 0 || isSpaceAt(text, at - 1)) return;
      const mark = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5))?.[0];
      if (mark === undefined) return;
      const end = at + mark.length;
      report(problem(at, end, 'footnote-mark', [mark], replacement(at, end, '', 'footnote-mark.fix')));
    });
  },
};
