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
  run({ starts, analyses }, _facts, report) {
    let last = analyses.length - 1;
    while (last > 0 && analyses[last]!.kind === 'debris') last--;
    const analysis = analyses[last];
    if (analysis === undefined || analysis.language === undefined || !analysis.text.endsWith(':')) return;
    const end = starts[last]! + analysis.text.length;
    report(problem(end - 1, end, 'list-missing'));
  },
};
