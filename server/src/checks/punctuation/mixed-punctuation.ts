/**
 * Comma, semicolon or question mark of the other script
 *
 * Arabic text has ، ؛ ؟ and Latin text , ; ?.
 *
 * Bad (ar): ناقش الأعضاء الوضع في ليبيا, وأكدوا دعمهم.
 * Fixed: ناقش الأعضاء الوضع في ليبيا، وأكدوا دعمهم.
 * Bad (en): The members discussed Libya، Sudan and Yemen.
 * Fixed: The members discussed Libya, Sudan and Yemen.
 * Good (ar): بلغ العدد 1,200 مشارك، من بينهم (Smith, J.).
 */

import { isArabicAt, isLetterAt, isSpaceAt, problem, replacement } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

const OTHER: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '،': ',', '؛': ';', '؟': '?' };

export const mixedPunctuation: BlockCheck = {
  code: 'mixed-punctuation',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  signs: Sign.LatinPunctuation | Sign.ArabicPunctuation,
  run({ text, signs, language }, report) {
    const wrong = language === 'ar' ? Sign.LatinPunctuation : Sign.ArabicPunctuation;
    if ((signs.all & wrong) === 0) return;
    const isOurs = (at: number): boolean => isLetterAt(text, at) && isArabicAt(text, at) === (language === 'ar');
    for (let k = 0; k < signs.count; k++) {
      if ((signs.kinds[k]! & wrong) === 0) continue;
      const at = signs.at[k]!;
      let before = at - 1;
      while (isSpaceAt(text, before) && before > 0 && at - before < 3) before--;
      let after = at + 1;
      while (isSpaceAt(text, after) && after < text.length && after - at < 4) after++;
      if (!isOurs(before) || !(after >= text.length || isOurs(after))) continue;
      const sign = OTHER[text[at]!]!;
      report(
        problem(
          at,
          at + 1,
          'mixed-punctuation',
          [text[at]!, sign],
          replacement(at, at + 1, sign, 'replace.fix', [sign]),
        ),
      );
    }
  },
};
