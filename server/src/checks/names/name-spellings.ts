/**
 * One name in two spellings
 *
 * The same person, body or place is written in two ways that differ in a hamza, an accent, a hyphen, or the letter that
 * stands for a foreign sound.
 *
 * Bad (ar): اجتمع الاتحاد الأفريقي في أديس أبابا، وأشاد الاتحاد الإفريقي بالنتائج.
 * Fixed: اجتمع الاتحاد الأفريقي في أديس أبابا، وأشاد الاتحاد الأفريقي بالنتائج.
 * Good (ar): اجتمع الاتحاد الأفريقي في أديس أبابا، وأشاد الاتحاد الأفريقي بالنتائج.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { compareNames, keysOf, type Mention, mentionsOf, type Name, respell } from './mentions';

/** Letters that Arabic uses in turn for one foreign sound. */
const SOUNDS: Readonly<Record<string, string>> = {
  غ: 'ج',
  ق: 'ج',
  ك: 'ج',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ت: 'ط',
  ز: 'س',
  ث: 'س',
  ص: 'س',
};

export const nameSpellings = statementCheck<readonly Mention[]>({
  code: 'name-spellings',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect: mentionsOf,
  keys: keysOf,
  run(statement, facts, report) {
    const { names, pairs } = compareNames(statement, facts);
    const byFolded = new Map<string, Name>();
    const wrong = (a: Name, b: Name): void => {
      const [rare, usual] = b.count <= a.count ? [b, a] : [a, b];
      report(problem(rare.start, rare.end, 'name-spellings', [rare.text, usual.text], respell(rare, usual)));
    };
    for (const name of names) {
      const key = `${name.type} ${name.folded}`;
      const other = byFolded.get(key);
      if (other === undefined) byFolded.set(key, name);
      else if (plain(other.text) !== plain(name.text)) wrong(other, name);
    }
    for (const [a, b] of pairs) if (soundsAlike(a.folded, b.folded)) wrong(a, b);
  },
});

/** The spelling without what may differ from place to place: capitals, vowel signs, the kind of apostrophe and space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/^(the|le|la|les|l') ?/, '')
    .replace(/[.,]/g, '');
}

/** Whether two names differ in one letter that stands for the same foreign sound. */
export function soundsAlike(a: string, b: string): boolean {
  if (a.length !== b.length || !/[\u0620-\u06ff]/.test(a)) return false;
  for (let k = 0; k < a.length; k++) {
    if (a[k] !== b[k]) return (SOUNDS[a[k]!] ?? a[k]) === (SOUNDS[b[k]!] ?? b[k]);
  }
  return false;
}
