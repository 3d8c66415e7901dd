/** Compiles the words of dates. */

import type { LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';

export function datePhrases(_language: LanguageId): Phrase[] {
  return [];
}
