/** Compiles the known entities and the words of their grammar. */

import type { EntityRecord, LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';

/** All records, in the order that `Category.Name` values number. */
export function entityRecords(): EntityRecord[] {
  return [];
}

export function entityPhrases(_language: LanguageId): Phrase[] {
  return [];
}
