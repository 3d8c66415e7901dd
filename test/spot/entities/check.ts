/** What the entity tests share: marked sentences, and the entities that the engine finds in them. */

import { expect } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import type { EntityAnnotation } from '../../../server/src/spot/annotation';
import { annotationsIn, createStatement } from '../../../server/src/statement/statement';
import { testEngine } from '../../engine';

/** The entities of a whole statement in `language`, in the order of the text. */
export function entities(language: LanguageId, text: string): EntityAnnotation[] {
  const found = annotationsIn(createStatement(testEngine(), text, { language }));
  return found.filter((annotation) => annotation.kind === 'entity');
}

const TYPES = {
  per: 'person',
  rol: 'role',
  org: 'organization',
  gro: 'group',
  pla: 'place',
  peo: 'people',
  eve: 'event',
  doc: 'document',
} as const;

/** `marked` has every expected entity as ⟦words|type⟧, the type by its first three letters. */
export function check(language: LanguageId, marked: string): void {
  const expected: string[] = [];
  const text = marked.replace(/⟦([^|]*)\|(\w+)⟧/g, (_, words: string, type: keyof typeof TYPES) => {
    expected.push(`${TYPES[type]}: ${words}`);
    return words;
  });
  const found = entities(language, text);
  expect(found.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)).toEqual(expected);
}
