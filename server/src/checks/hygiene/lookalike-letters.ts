/**
 * Letter of another script in a word
 *
 * A Cyrillic or Greek letter that looks like a Latin one, or the other way round, makes a word that reads right and is
 * found by no search: typed on the wrong keyboard, left by text recognition, or put there on purpose.
 *
 * Bad (en): The Secret\u0430ry-General welcomed the report.
 * Fixed: The Secretary-General welcomed the report.
 * Good (en): The Secretary-General welcomed the report.
 */

import { problem, replacement, tokenAt } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

const LATIN = 'AaBCcEeHIiJjKkMOoPpSsTXxyYAaBEHIKMNOoPTXYvu';
const OTHER = 'АаВСсЕеНІіЈјКкМОоРрЅѕТХхуУΑαΒΕΗΙΚΜΝΟοΡΤΧΥνυ';
const TO_LATIN = new Map([...OTHER].map((letter, k) => [letter, LATIN[k]!]));
const TO_CYRILLIC = new Map([...LATIN].slice(0, 25).map((letter, k) => [letter, OTHER[k]!]));

export const lookalikeLetters: BlockCheck = {
  code: 'lookalike-letters',
  severity: 'warning',
  scope: 'block',
  signs: Sign.OtherScript,
  run({ text, tokens, signs }, report) {
    let lastToken = -1;
    for (let k = 0; k < signs.count; k++) {
      if ((signs.kinds[k]! & Sign.OtherScript) === 0) continue;
      const token = tokenAt(tokens, signs.at[k]!);
      if (token === lastToken || token >= tokens.count) continue;
      lastToken = token;
      const [start, end] = [tokens.start[token]!, tokens.end[token]!];
      if (end - start < 3) continue;
      const word = text.slice(start, end);
      const latin = word.match(/[a-z]/gi)?.length ?? 0;
      if (latin === 0) continue;
      const other = word.match(/[\u0370-\u052f]/g)!.length;
      // Where every letter of the rarer script has a twin in the other, the word was meant to be in that one.
      const map = latin > other ? TO_LATIN : TO_CYRILLIC;
      let odd = '';
      let plain = '';
      for (const letter of word) {
        const foreign = latin > other ? /[\u0370-\u052f]/.test(letter) : /[a-z]/i.test(letter);
        const twin = foreign ? map.get(letter) : letter;
        if (twin === undefined) {
          plain = '';
          break;
        }
        if (foreign) odd += letter;
        plain += twin;
      }
      if (plain !== '')
        report(
          problem(start, end, 'lookalike-letters', [word, odd], replacement(start, end, plain, 'replace.fix', [plain])),
        );
    }
  },
};
