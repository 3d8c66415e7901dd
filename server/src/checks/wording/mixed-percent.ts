/**
 * «في المائة» and «في المئة» in one text
 *
 * Bad (ar): زادت الصادرات 10 في المائة والواردات 5 في المئة.
 * Fixed: زادت الصادرات 10 في المائة والواردات 5 في المائة.
 * Good (ar): زادت الصادرات 10 في المائة والواردات 5 في المائة.
 */

import { type Form, formsOrNothing, reportMixed } from '../mixed';
import { wordsOf } from '../problem';
import { statementCheck } from '../types';

const ALEF = 'مائ';
const PLAIN = 'مئ';

export const mixedPercent = statementCheck<readonly Form[]>({
  code: 'mixed-percent',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar'],
  collect: ({ text, terms, isShielded }) =>
    formsOrNothing(
      terms('percent')
        .filter(({ start, end }) => !isShielded(start, end, 'quotation'))
        .map((match) => wordsOf(text, match))
        .map((form) => ({ ...form, way: form.words.includes(ALEF) ? ALEF : PLAIN })),
    ),
  run(_statement, facts, report) {
    reportMixed(facts, report, ({ start, words, way }, usual) => {
      const at = words.indexOf(way);
      return at < 0 ? [] : [{ start: start + at, end: start + at + way.length, newText: usual.way }];
    });
  },
});
