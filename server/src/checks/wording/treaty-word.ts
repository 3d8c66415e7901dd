/**
 * Word of a treaty in a text that is not to bind
 *
 * «Shall», «agree», «undertake», «Parties» and «enter into force» are read as signs that a text is meant to bind in law. A
 * non-binding text has «will», «decide», «intend», «Participants» and «come into operation». What a body or a meeting is called
 * stays.
 *
 * Bad (en, profile non-binding): The Participants shall meet every year.
 * Fixed: The Participants will meet every year.
 * Bad (fr, profile non-binding): Le mémorandum entre en vigueur à sa signature.
 * Fixed: Le mémorandum prend effet à sa signature.
 * Bad (ar, profile non-binding): يدخل حيز النفاذ عند التوقيع.
 * Good (en, profile non-binding): The Participants will meet every year.
 * Good (en, profile non-binding): The Participants recall the outcome of the Conference of the Parties.
 * Good (fr, profile non-binding): Les Participants rappellent les travaux de la Conférence des Parties.
 * Good (ar, profile non-binding): ويشير المشاركون إلى نتائج مؤتمر الأطراف في دورته الأخيرة.
 * Good (en): The Parties shall meet every year.
 * Source: United States Department of State, Guidance on Non-Binding Documents
 */

import type { Span } from '../../spot/annotation';
import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const treatyWord: BlockCheck = {
  code: 'treaty-word',
  severity: 'off',
  profiles: { 'non-binding': 'warning' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run(block, report) {
    const isInName = ({ start, end }: Span): boolean =>
      block.annotations.some(
        (each) =>
          each.kind === 'entity' &&
          (each.type === 'organization' || each.type === 'event') &&
          each.start <= start &&
          each.end >= end,
      );
    reportTerms(block, 'treaty-word', (problem) => isInName(problem) || report(problem), 'treaty-word');
  },
};
