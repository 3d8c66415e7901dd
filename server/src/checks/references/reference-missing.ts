/**
 * «The said resolution» where none has been named
 *
 * What the words point back to was struck out, or stands further on.
 *
 * Bad (en): The members met in Geneva. They welcomed the said resolution.
 * Bad (fr): Les membres se sont réunis. Ils saluent ladite résolution.
 * Bad (ar): اجتمع الأعضاء في جنيف، ورحبوا بالقرار المذكور.
 * Good (en): The members recalled resolution 1325 (2000) and welcomed the said resolution.
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';

/** Its words where it points back; of a name they are not asked for, and may be edited. */
interface Reference extends Words {
  /** What is pointed to, or named. */
  readonly what: string;
  /** Whether it points back, and does not name. */
  readonly back: boolean;
}

/** What every title of a document counts as. */
const ANY = '';

export const referenceMissing = statementCheck<readonly Reference[]>({
  code: 'reference-missing',
  severity: 'information',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, annotations, terms, isShielded }) {
    const references: Reference[] = [];
    const back = terms('pointing-back');
    for (const { start, end, term } of back)
      if (!isShielded(start, end, 'quotation'))
        references.push({ ...wordsOf(text, { start, end }), what: term.to[0]!, back: true });
    for (const { start, end, term } of terms('document-noun'))
      if (!back.some((other) => other.start <= start && other.end >= end))
        references.push({ words: '', start, end, what: term.to[0]!, back: false });
    for (const { kind, start, end, ...rest } of annotations)
      if (kind === 'entity' && 'type' in rest && rest.type === 'document')
        references.push({ words: '', start, end, what: ANY, back: false });
    return references.length > 0 ? references.sort((a, b) => a.start - b.start) : undefined;
  },
  run(_statement, facts, report) {
    const named = new Set<string>();
    for (const { start, value } of facts) {
      for (const { what, words, start: from, end, back } of value) {
        if (!back) named.add(what);
        else if (!named.has(what) && !named.has(ANY))
          report(problem(start + from, start + end, 'reference-missing', [words]));
      }
    }
  },
});
