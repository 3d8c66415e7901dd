/** Compiles the known entities: `server/data/entities`, their names in each language, and the packages that name places. */

import { Category } from '../../src/lexicon/categories';
import type { EntityRecord, LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import { EntityCue } from '../../src/spot/entities/lexemes';
import { readCatalogue } from './entities/catalogue';
import { nationalities } from './entities/nationalities';
import { phraseKey } from './entities/phrase-key';
import { spellings } from './entities/spellings';

/** All records, in the order that `Category.Name` values number. */
export function entityRecords(): readonly EntityRecord[] {
  return readCatalogue().records;
}

/** Whether a name of several words is written in small letters: «zone euro». */
function isUncapitalized(text: string, language: LanguageId): boolean {
  return language !== 'ar' && text.includes(' ') && text === text.toLowerCase();
}

/** The names, adjectives of nationality, and warnings about ordinary words of one language. */
export function entityPhrases(language: LanguageId): Phrase[] {
  const { index, names } = readCatalogue();
  const phrases: Phrase[] = [];
  const taken = new Set<string>();
  const written = [...names[language]];
  for (const [, entries] of written) for (const { text } of entries) taken.add(phraseKey(text));
  const add = (text: string, category: Category, value: number, ordinary: boolean): void => {
    phrases.push({ text, category, value });
    if (ordinary) phrases.push({ text, category: Category.EntityCue, value: EntityCue.OrdinaryWord });
    if (category === Category.Name && isUncapitalized(text, language))
      phrases.push({ text, category: Category.EntityCue, value: EntityCue.Uncapitalized });
  };
  for (const [id, entries] of written) {
    const value = index.get(id)!;
    // Who writes English leaves the accents of other languages out. Blocks in capitals are read without them in any case.
    const bare = language === 'en' || id.startsWith('country:');
    for (const { text, ordinary } of entries) {
      for (const spelling of spellings(text, language, bare)) {
        // A spelling that is another record's own name is not ours.
        const key = phraseKey(spelling);
        if (spelling !== text && taken.has(key)) continue;
        taken.add(key);
        add(spelling, Category.Name, value, ordinary);
      }
    }
  }
  for (const { place, adjectives } of nationalities(language)) {
    const value = index.get(place)!;
    for (const { text, ordinary } of adjectives) {
      for (const spelling of spellings(text, language, language === 'en')) {
        // «ليبيا» is Libya before it is «ليبيًا».
        if (language === 'ar' && spelling.endsWith('يا') && taken.has(phraseKey(spelling))) continue;
        add(spelling, Category.Demonym, value, ordinary);
      }
    }
  }
  return phrases;
}
