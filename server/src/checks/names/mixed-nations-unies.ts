/**
 * «Nations Unies» and «Nations unies» in one text
 *
 * The United Nations write «Nations Unies», the French State and the Francophonie «Nations unies»; a text has one of them.
 *
 * Bad (fr): Les Nations Unies et le système des Nations unies coopèrent.
 * Good (fr): Les Nations Unies et le système des Nations Unies coopèrent.
 */

import { problem, replacement } from '../problem';
import { statementCheck } from '../types';

interface Form {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export const mixedNationsUnies = statementCheck<readonly Form[]>({
  code: 'mixed-nations-unies',
  severity: 'information',
  scope: 'statement',
  languages: ['fr'],
  collect({ text, terms, isShielded }) {
    const forms: Form[] = [];
    for (const { start, end, term } of terms('nations-unies')) {
      const words = text.slice(start, end);
      if (words === term.from && !isShielded(start, end, 'quotation')) forms.push({ start, end, words });
    }
    return forms.length > 0 ? forms : undefined;
  },
  run(_statement, facts, report) {
    const places = new Map<string, { start: number; end: number }[]>();
    for (const { start, value } of facts) {
      for (const form of value) {
        const list = places.get(form.words) ?? [];
        list.push({ start: start + form.start, end: start + form.end });
        places.set(form.words, list);
      }
    }
    if (places.size < 2) return;
    const [[rare, where], [usual]] = [...places].sort((a, b) => a[1].length - b[1].length) as [
      [string, { start: number; end: number }[]],
      [string, unknown],
    ];
    for (const { start, end } of where)
      report(problem(start, end, 'mixed-form', [rare, usual], replacement(start, end, usual, 'replace.fix', [usual])));
  },
});
