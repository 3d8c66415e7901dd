/**
 * Two names that differ by one letter
 *
 * Most often one of the two is a slip. Names that are both known, such as Iran and Iraq, are not compared.
 *
 * Bad (en): President Marcus Feldberg spoke. The members thanked President Marcus Feldburg for his words.
 * Good (en): The delegations of Iran and Iraq spoke.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { compareNames, keysOf, type Mention, mentionsOf, type Name, respell } from './mentions';
import { soundsAlike } from './name-spellings';

/** In a shorter name a letter more makes another name: «Ali», «Alia». */
const SHORTEST = 7;

export const nameNear = statementCheck<readonly Mention[]>({
  code: 'name-near',
  severity: 'information',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect: mentionsOf,
  keys: keysOf,
  run(statement, facts, report) {
    for (const [a, b] of compareNames(statement, facts).pairs) {
      if (a.folded.length < SHORTEST || b.folded.length < SHORTEST) continue;
      if ((a.ref !== undefined && b.ref !== undefined) || soundsAlike(a.folded, b.folded) || isInflected(a, b))
        continue;
      const [rare, usual] = b.count <= a.count ? [b, a] : [a, b];
      report(problem(rare.start, rare.end, 'name-near', [rare.text, usual.text], respell(rare, usual)));
    }
  },
});

/** Whether the two differ in an ending, an article or a space only, as forms of one word do. */
function isInflected({ folded: a }: Name, { folded: b }: Name): boolean {
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  if (wordsA.length !== wordsB.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '');
  for (const [k, word] of wordsA.entries()) {
    const other = wordsB[k]!;
    if (word === other) continue;
    // A letter of a short word, an initial or a number is a difference that is meant.
    if (word.length < 5 || other.length < 5) return true;
    let common = 0;
    while (word[common] === other[common] && common < word.length) common++;
    return common >= Math.min(word.length, other.length) - (/[\u0620-\u06ff]/.test(word) ? 2 : 0);
  }
  return true;
}
