/**
 * What a phrase of the language data is for. A phrase may be in several categories, with one value in each.
 * A block's tokens carry a bit set of the categories that begin there, so there are at most 31.
 */
export const Category = {
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries. Value: `FunctionWord`. */
  Function: 0,
  /** «Mr.», «No.», «art.»: a full stop after it ends no sentence. Value: 0. */
  Abbreviation: 1,

  // Dates. Values: see `spot/dates/lexemes.ts`.
  Month: 2,
  Weekday: 3,
  NumberWord: 4,
  OrdinalWord: 5,
  TimeUnit: 6,
  DateCue: 7,

  // Entities. Values: see `spot/entities/lexemes.ts`.
  /** The name of a known record. Value: its index in `records`. */
  Name: 8,
  RoleHead: 9,
  RoleModifier: 10,
  OrganizationHead: 11,
  DocumentHead: 12,
  EventHead: 13,
  PlaceHead: 14,
  GroupHead: 15,
  PeopleHead: 16,
  /** Adjective of nationality or region. Value: index of the place's record. */
  Demonym: 17,
  Honorific: 18,
  NameParticle: 19,
  GivenName: 20,
  EntityCue: 21,

  // Decisions. Values: see `spot/decisions/lexemes.ts`.
  /** An inflected verb, or verb group, of a decision concept. Value: index in the language's `acts`. */
  Act: 22,
  /** A noun that carries a stance when its verb is light: «concern», «التزام». */
  StanceNoun: 23,
  /** A noun phrase that stands for those who decide: «the members», «الأعضاء». */
  Actor: 24,
  DecisionCue: 25,

  /** Words of website debris. */
  Debris: 26,
} as const;
export type Category = (typeof Category)[keyof typeof Category];

/** Closed-class words that several grammars ask for. Values of `Category.Function`. */
export const FunctionWord = {
  Article: 1,
  Of: 2,
  In: 3,
  On: 4,
  At: 5,
  To: 6,
  From: 7,
  By: 8,
  With: 9,
  For: 10,
  Between: 11,
  Until: 12,
  And: 13,
  Or: 14,
  But: 15,
  That: 16,
  Who: 17,
  Not: 18,
  Pronoun: 19,
  Possessive: 20,
  Demonstrative: 21,
  Auxiliary: 22,
  Modal: 23,
  Quantifier: 24,
  Adverb: 25,
  Preposition: 26,
  Conjunction: 27,
  Relative: 28,
} as const;
export type FunctionWord = (typeof FunctionWord)[keyof typeof FunctionWord];
