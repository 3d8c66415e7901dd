/** Other spellings of a name, by the pairs of letters in `<language>/entities/spellings.yaml`, and without its accents. */

import type { LanguageId } from '../../../src/lexicon/language';
import { readYaml } from '../read';

type Pair = readonly [string, string];

const pairsByLanguage = new Map<LanguageId, readonly Pair[]>();

/**
 * The spellings of `name`, itself first: with each pair's one side or the other throughout.
 *
 * @param bare whether it may stand without any of its accents
 */
export function spellings(name: string, language: LanguageId, bare: boolean): string[] {
  const found = [name];
  for (const [one, other] of pairs(language)) {
    for (const spelling of [...found]) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const changed = replaceWordParts(spelling, from, to);
        if (changed !== spelling && !found.includes(changed)) found.push(changed);
      }
    }
  }
  const unaccented = bare ? withoutAccents(name) : withBareCapitals(name);
  if (!found.includes(unaccented)) found.push(unaccented);
  return found;
}

/** French capitals drop their accents in some statements: «Etat», «Emirats». */
export function withBareCapitals(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}/gu, withoutAccents);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function pairs(language: LanguageId): readonly Pair[] {
  let list = pairsByLanguage.get(language);
  if (list === undefined) {
    list = Object.entries(readYaml<Record<string, string>>(`${language}/entities/spellings.yaml`));
    pairsByLanguage.set(language, list);
  }
  return list;
}

/** Replaces `from` by `to`; an underscore at an end of `from` stands for the edge of a word. */
function replaceWordParts(text: string, from: string, to: string): string {
  const core = from.replaceAll('_', '');
  const replacement = to.replaceAll('_', '');
  if (core === replacement) return text;
  const starts = from.startsWith('_');
  const ends = from.endsWith('_');
  let result = '';
  let at = 0;
  for (;;) {
    const found = text.indexOf(core, at);
    if (found < 0) return result + text.slice(at);
    const end = found + core.length;
    const fits = (!starts || !isLetter(text[found - 1])) && (!ends || !isLetter(text[end]));
    result += text.slice(at, found) + (fits ? replacement : core);
    at = end;
  }
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
