/**
 * Arabic word without its hamza or dots
 *
 * «الى» for «إلى», «فى» for «في», «الدوله» for «الدولة»: quick typing, or a font of another country. Only words that are
 * nothing else are reported.
 *
 * Bad (ar): وصل الوفد الى جنيف.
 * Fixed: وصل الوفد إلى جنيف.
 * Bad (ar): اجتمع الأعضاء فى مدريد.
 * Fixed: اجتمع الأعضاء في مدريد.
 * Good (ar): وصل الوفد إلى جنيف في يوم واحد.
 */

import { isArabicAt } from '../problem';
import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const arabicOrthography: BlockCheck = {
  code: 'arabic-orthography',
  severity: 'warning',
  scope: 'block',
  languages: ['ar'],
  guard: 'quotation',
  run(block, report) {
    reportTerms(
      block,
      'ar-orthography',
      (problem) => {
        // «واو» is the name of a letter, «وفى» a verb: after a proclitic two letters are too few to tell.
        if (problem.end - problem.start < 3 && isArabicAt(block.text, problem.start - 1)) return;
        report(problem);
      },
      'arabic-orthography',
    );
  },
};
