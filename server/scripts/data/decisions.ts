/** Compiles the decision concepts and their inflected verbs. */

import type { Act, ConceptRecord, LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';

/** All concepts, in the order that `Act.concept` numbers. */
export function conceptRecords(): ConceptRecord[] {
  return [];
}

/** The language's acts, in the order that `Category.Act` values number, and the phrases that stand for them. */
export function decisionPhrases(_language: LanguageId): { acts: Act[]; phrases: Phrase[] } {
  return { acts: [], phrases: [] };
}
