/**
 * Colon at the end of the text
 *
 * The last paragraph announces a list or a quotation that does not follow: cut off when it was copied.
 *
 * Bad (en): The members met in Geneva.\n\nThey agreed on the following steps:
 * Good (en): They agreed on the following steps:\n\n(a) to meet again.
 */

import { problem } from '../problem';
import type { StatementCheck } from '../types';

export const listMissing: StatementCheck = {
  code: 'list-missing',
  severity: 'information',
  scope: 'statement',
  run({ blocks }, _facts, report) {
    let last = blocks.length - 1;
    while (last > 0 && blocks.at(last).kind === 'debris') last--;
    if (last < 0) return;
    const { language, text } = blocks.at(last);
    if (language === undefined || !text.endsWith(':')) return;
    const end = blocks.placeOf(last) + text.length;
    report(problem(end - 1, end, 'list-missing'));
  },
};
