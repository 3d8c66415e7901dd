/**
 * «في المائة» and «في المئة» in one text
 *
 * Bad (ar): زادت الصادرات 10 في المائة والواردات 5 في المئة.
 * Good (ar): زادت الصادرات 10 في المائة والواردات 5 في المائة.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';

interface Form {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export const mixedPercent = statementCheck<readonly Form[]>({
  code: 'mixed-percent',
  severity: 'hint',
  scope: 'statement',
  languages: ['ar'],
  collect({ text, terms }) {
    const forms = terms('percent').map(({ start, end }) => ({ words: text.slice(start, end), start, end }));
    return forms.length > 0 ? forms : undefined;
  },
  run(_statement, facts, report) {
    let first = '';
    for (const { start, value } of facts) {
      for (const form of value) {
        const spelling = form.words.includes('ائ') ? 'ائ' : 'ئ';
        if (first === '') first = form.words;
        else if ((first.includes('ائ') ? 'ائ' : 'ئ') !== spelling) {
          report(problem(start + form.start, start + form.end, 'mixed-percent', [form.words, first]));
          return;
        }
      }
    }
  },
});
