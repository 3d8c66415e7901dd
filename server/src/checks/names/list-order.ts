/**
 * Country out of the alphabetical order of its list
 *
 * A list of seven countries and more that is alphabetical but for one: it was added at the end, or in another language.
 *
 * Bad (en, profile un): The delegations of Angola, Benin, Chad, Ghana, Kenya, Mali, Togo and Cameroon spoke.
 * Good (en, profile un): The delegations of Angola, Benin, Cameroon, Chad, Ghana, Kenya, Mali and Togo spoke.
 * Good (en, profile un): The delegations of Togo, Benin, Mali, Chad, Ghana, Angola, Kenya and Cameroon spoke.
 */

import type { EntityAnnotation } from '../../spot/annotation';
import { ARTICLE } from '../../spot/article';
import { CharacterClass, CLASSES, FOLDED } from '../../text/characters';
import { problem, tokenAt } from '../problem';
import type { BlockCheck } from '../types';

/** Seven in order but for one are in order by chance less than once in a hundred times. */
const SHORTEST = 7;

export const listOrder: BlockCheck = {
  code: 'list-order',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run({ text, annotations, tokens }, report) {
    let list: EntityAnnotation[] = [];
    const flush = (): void => {
      const odd =
        list.length >= SHORTEST ? outOfPlace(list.map(({ start, end }) => keyOf(text.slice(start, end)))) : -1;
      if (odd >= 0) {
        const { start, end } = list[odd]!;
        report(problem(start, end, 'list-order', [text.slice(start, end)]));
      }
      list = [];
    };
    for (const annotation of annotations) {
      if (annotation.kind !== 'entity') continue;
      if (annotation.ref?.startsWith('country:') !== true) flush();
      else {
        // A comma, «and», an article: no more stands between two members of a list.
        const last = list.at(-1);
        if (last !== undefined && tokenAt(tokens, annotation.start) - tokenAt(tokens, last.end) > 3) flush();
        list.push(annotation);
      }
    }
    flush();
  },
};

/** Letters by which a name is sorted: folded, without accents and article. */
function keyOf(name: string): string {
  let key = '';
  for (const letter of name.normalize('NFD').replace(ARTICLE, '')) {
    const unit = letter.charCodeAt(0);
    if (CLASSES[unit]! >= CharacterClass.Capital) key += String.fromCharCode(FOLDED[unit]!);
  }
  return key.replace(/^ال/, '');
}

/** Index of the one key without which all others are in order; -1 where there is none, or more than one would do. */
function outOfPlace(keys: readonly string[]): number {
  const falls: number[] = [];
  for (let k = 1; k < keys.length; k++) if (keys[k]! < keys[k - 1]!) falls.push(k);
  if (falls.length === 0 || falls.length > 2) return -1;
  const inOrderWithout = (odd: number): boolean => {
    const rest = keys.filter((_, k) => k !== odd);
    return rest.every((key, k) => k === 0 || key >= rest[k - 1]!);
  };
  const candidates = [falls[0]! - 1, falls[0]!].filter(inOrderWithout);
  // Where two neighbours have changed places, either could be moved: the later one is named.
  return candidates.at(-1) ?? -1;
}
