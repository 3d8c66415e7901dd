/**
 * Body under the name that it had before the date of the statement
 *
 * The Organisation of the Islamic Conference has been the Organisation of Islamic Cooperation since 28 June 2011. Only
 * reported where the date of the statement is known, and later.
 *
 * Bad (ar, date 2019-12-10): رحبت منظمة المؤتمر الإسلامي بالاتفاق.
 * Fixed: رحبت منظمة التعاون الإسلامي بالاتفاق.
 * Good (ar, date 2010-12-10): رحبت منظمة المؤتمر الإسلامي بالاتفاق.
 * Source: UNTERM
 */

import { problem, replacement, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';

interface Name extends Words {
  readonly now: string;
  readonly since: string;
}

export const renamedBody = statementCheck<readonly Name[]>({
  code: 'renamed-body',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, terms, isShielded }) {
    const names: Name[] = [];
    for (const { start, end, term } of terms('renamed-body')) {
      const [now, since] = term.to as [string, string];
      if (!isShielded(start, end, 'quotation')) names.push({ ...wordsOf(text, { start, end }), now, since });
    }
    return names.length > 0 ? names : undefined;
  },
  run({ context }, facts, report) {
    const { date } = context;
    if (date === undefined) return;
    for (const { start, value } of facts) {
      for (const name of value) {
        if (date < name.since) continue;
        const [from, to] = [start + name.start, start + name.end];
        const fix = replacement(from, to, name.now, 'replace.fix', [name.now]);
        report(problem(from, to, 'renamed-body', [name.words, name.now, name.since], fix));
      }
    }
  },
});
