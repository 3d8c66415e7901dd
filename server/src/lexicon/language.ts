/** The compiled data of one language, and the records that all languages share. */

import type { DecisionClass, EntityType } from '../spot/annotation';
import type { EndingKind } from '../spot/entities/lexemes';
import type { Lexicon } from './lexicon';

/** Languages whose statements are read. Adding one adds `server/data/<id>/` and its id here. */
export const LANGUAGE_IDS = ['ar', 'en', 'fr'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** A known entity: a country, an organisation, a document … */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  /** Preferred name by language id, for the languages that have one. */
  readonly names: Readonly<Record<string, string>>;
  /** Its address, where it has an official one. */
  readonly url?: string | undefined;
}

/** A decision concept. */
export interface ConceptRecord {
  readonly id: string;
  readonly class: DecisionClass;
  readonly force: number;
  /** Id of the concept that its negation expresses: not accepting is refusing. */
  readonly negated?: string;
  /** Id of the concept that it is when done again. */
  readonly repeated?: string;
  /** How each UN language says it: the citation form by language id. */
  readonly names: Readonly<Record<string, string>>;
  /** The same in the other forms that statements use, by language id: *welcomed*, *welcoming*; «رحب», «رحبوا». */
  readonly forms: Readonly<Partial<Record<LanguageId, readonly string[]>>>;
}

/** The records that lexeme values point to, shared by all languages. */
export interface Records {
  readonly entities: readonly EntityRecord[];
  readonly concepts: readonly ConceptRecord[];
}

/** What one language says about one inflected verb form; `Category.Act` values index these. */
export interface Act {
  /** Index in `Records.concepts`. */
  readonly concept: number;
  /** Bits of `ActFeature`. */
  readonly features: number;
  /** Of a verb that takes its stance from a noun: the concepts of the nouns that it goes with; absent: any. */
  readonly nouns?: readonly number[];
}

export interface Language {
  readonly id: LanguageId;
  readonly lexicon: Lexicon;
  readonly records: Records;
  /** The language's own tables, as compiled by each domain's data compiler. */
  readonly tables: LanguageTables;
}

export interface LanguageTables {
  readonly acts: readonly Act[];
  /** See `Lexicon.inserted`. */
  readonly inserted: readonly string[];
  /** Folded endings by which words that no list has are told. */
  readonly endings: Readonly<Record<EndingKind, readonly string[]>>;
}
