/**
 * Persian or Urdu letter in an Arabic word
 *
 * ی, ک and ہ look like ي, ك and ه but are other letters: a search for the Arabic word does not find it. They come from a
 * Persian or Urdu keyboard. A final ی may stand for ي or for ى, so both are offered.
 *
 * Bad (ar): أکد الأعضاء التزامهم.
 * Fixed: أكد الأعضاء التزامهم.
 * Bad (ar): التقى الوزير علی حسن بنظيره.
 * Good (ar): أكد الأعضاء التزامهم.
 */

import { isLetterAt, problem, replacement, tokenAt } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

const ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ے: 'ي' };

export const persianLetters: BlockCheck = {
  code: 'persian-letters',
  severity: 'warning',
  scope: 'block',
  languages: ['ar'],
  guard: 'quotation',
  signs: Sign.Persian,
  run({ text, tokens, signs }, report) {
    let lastToken = -1;
    for (let k = 0; k < signs.count; k++) {
      if ((signs.kinds[k]! & Sign.Persian) === 0) continue;
      const token = tokenAt(tokens, signs.at[k]!);
      if (token === lastToken || token >= tokens.count) continue;
      lastToken = token;
      const [start, end] = [tokens.start[token]!, tokens.end[token]!];
      const word = text.slice(start, end);
      // Letters that Arabic has not at all make it a foreign word, written as its own language does.
      if (/[پچژگٹڈڑںۓێۆڕڵ]/.test(word)) continue;
      const plain = word.replace(/[یکہھەے]/g, (letter) => ARABIC[letter]!);
      const fixes = [replacement(start, end, plain, 'replace.fix', [plain])];
      if (word.endsWith('ی') && !isLetterAt(text, end)) {
        const other = `${plain.slice(0, -1)}ى`;
        fixes.push(replacement(start, end, other, 'replace.fix', [other]));
      }
      report(problem(start, end, 'persian-letters', [word], ...fixes));
    }
  },
};
