/**
 * Values of the phrases of the entity grammar, in the categories `RoleHead` … `EntityCue`.
 *
 * Heads and modifiers carry a set of `HeadFeature` bits, cues one `EntityCue`.
 */

/** How a head («committee», «وزير», «traité») makes a name. */
export const HeadFeature = {
  /** Its definite form alone is a mention: «the Committee», «اللجنة», «le Comité». */
  Alone: 1,
  /** Its definite form alone is a mention where the statement names one in full: «the Agreement». */
  Evidence: 2,
  /** May be written without a capital in Latin script: «resolution 60/1», «commission of inquiry». */
  Lower: 4,
  /** A plural: its numbers are mentions of their own, the head is not. */
  Plural: 8,
  /** A number or symbol may follow: «resolution 2254», «Task Force 153». */
  Numbered: 16,
  /** A complement of place belongs to the name: «Mission in Liberia», «البعثة في ليبيا». */
  Seat: 32,
  /** Needs a number, an ordinal or a name: «session», «meeting», «talks». */
  Counted: 64,
  /** Comes before its name: «Operation Inherent Resolve», «Strait of Hormuz», «مضيق هرمز». */
  Leading: 128,
  /** Takes any definite complement after ل or «for»: «المدير العام للسياسة الخارجية». */
  Open: 256,
  /** Counts only as the title of a person who follows: «King», «الملك», «Presidents» never. */
  Title: 512,
  /** Outside the span: «city of», «مدينة». */
  Outside: 1024,
  /** A day, year or decade: «International Day of …». */
  Observance: 2048,
  /** Feminine, in languages where adjectives tell. */
  Feminine: 4096,
  /** Needs a proper name or a nationality in it: «مركز», «إدارة». */
  Weak: 16384,
  /** Takes no complement with «sur», «pour», «relatif à» right after it: «le Secrétariat sur …» is a note of his on something. */
  Closed: 32768,
  /** What the statement itself may be: none in its headings, and none after «this». */
  Own: 65536,
  /** Its complement may be a list: «وزير الثروة الزراعية وموارد المياه». */
  Portfolio: 131072,
  /** Names a body that has a government's people in office: needs a nationality or a country. */
  National: 8192,
  /** May be named after its day: «ثورة 23 يوليو». */
  Dated: 262144,
  /** A military rank: a person's name follows it, but it is no office. */
  Rank: 524288,
} as const;

/** Values of `Category.GivenName`. */
export const GivenNameKind = {
  Name: 0,
  /** An ordinary word too: no person by itself. */
  Word: 1,
} as const;

/** Values of `Category.NameParticle`. */
export const NameParticleKind = {
  Any: 0,
  /** «بن», «أبو», «عبد»: an Arabic name with the article may follow. */
  BeforeName: 1,
} as const;

/** Kinds of endings that tell what a word is which no list has: the section `endings` of `entity-grammar.yaml`. */
export const ENDING_KINDS = [
  /** «-ique», «-ien»: an adjective. */
  'adjective',
  /** «-ism», «-ment»: an abstract noun, as titles have in capitals and no place is called. */
  'abstract',
  /** «-er», «-oir»: the infinitive of a verb. */
  'infinitive',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** Values of `Category.EntityCue`. */
export const EntityCue = {
  /** «entitled», «intitulée», «المعنون»: a title in quotation marks follows. */
  Entitled: 1,
  /** «المعني بـ», «concerned with»: a complement that says what a body is for. */
  ConcernedWith: 2,
  /** An adjective-like word that begins a clause and ends the name: «المعقود», «tenue». */
  ClauseStart: 3,
  /** «Arab», «Joint», «spécial»: an adjective of names, where the shape does not tell. */
  Adjective: 4,
  /** «number», «رقم», «n°»: between a head and its number. */
  NumberSign: 5,
  /** «post-», «نظام», «régime de»: a head of state's surname may follow. */
  Regime: 6,
  /** «Security Council» and the like as makers of resolutions: see `documents.ts`. */
  SecurityCouncil: 7,
  GeneralAssembly: 8,
  HumanRightsCouncil: 9,
  EconomicAndSocialCouncil: 10,
  /** A capital word that makes no name by itself: «Article», «Chapter», «Member States». */
  Plain: 11,
  /** A surname that needs no role: long-serving heads of state. */
  KnownSurname: 12,
  /** A head that is an adjective after a definite noun: «الجريمة المنظمة». */
  Adjectival: 13,
  /** A word that ends a chain of nouns though it is no one-letter or simple preposition: «بموجب», «وفقا». */
  Stop: 14,
  /** «petit», «grand»: an adjective before its noun. */
  Prenominal: 15,
  /** «members of», «أعضاء»: what follows is a body, though an initiative may be a document too. */
  Membership: 16,
  /** «لعام», «للفترة», «horizon»: a year that belongs to the name of a document follows. */
  YearOf: 17,
  /** «en œuvre», «en développement»: words that belong to the noun before them. */
  Phrase: 18,
  /** «استخدام»: a word after which a head is no body: the use of force. */
  Abstract: 19,
  /** A verb form that its ending does not show: «met», «took». */
  Verb: 20,
  /** «Trade», «Défense»: a word of a minister's portfolio, after which the name of the minister may follow. */
  Portfolio: 21,
  /** «item», «البند»: its title names no document. */
  Item: 22,
  /** «Heads of State and Government»: they meet as one, so that their «and» joins no two names. */
  HeadsOfState: 23,
  /** «résidant à l'étranger»: where the citizens are whom a minister looks after. */
  Abroad: 24,
  /** «Comprehensive Strategic Partnership», «communauté internationale»: what states call their relations or themselves; no body. */
  Relation: 25,
  /** «Presidents», «counterpart»: offices of several, or one that is not said again, before the names of those who hold them. */
  Holders: 26,
  /** «situation of human rights in»: a country follows, and both are what an office or body looks after. */
  Mandate: 27,
  /** «dollars US»: the country in it tells which money is meant. */
  Currency: 28,
  /** «الخارجية»: stands for its ministry where no noun comes before it. */
  Ministry: 29,
  /** «tenue», «signé»: where that was comes after «à». */
  Held: 30,
  /** «السابق», «المنتخب», «ancien»: stands at an office and says since when, or until when, it is held. */
  Former: 31,
  /** «ordinaire», «Extraordinary»: what kind of meeting it was, which tells none apart. */
  Ordinary: 32,
  /** «المكلف», «بالإنابة», «par intérim»: belongs to the office whose holder is acting. */
  Acting: 33,
  /** «ألف», «باء»: the letter of a resolution. */
  Letter: 34,
  /** «غوتيريش»: a surname known everywhere that is no Arabic word, so that nothing before it need tell. */
  ForeignSurname: 35,
  /** «قال»: who is quoted may follow by a surname alone. */
  Saying: 36,
  /** «traité», «conférence»: is called after its town even where no list has that. */
  Treaty: 37,
  /** «working paper», «rapport», «ورقة عمل»: has a title in quotation marks, though it is no document of those that are named. */
  Paper: 46,
  /** «North», «Eastern»: in capitals part of the name of a sea or region. */
  Compass: 38,
  /** «Bishop», «King»: a title that is a surname too. */
  TitleSurname: 39,
  /** «قواعد», «معايير»: a body has many of them; what is named after them is whose they are. */
  Norms: 40,
  /** «Jr.»: after a name. */
  Generation: 41,
  /** «field», «domaine», «مجال»: what it is of belongs to the name. */
  Field: 42,
  /** «avenir», «papier»: a noun that ends as infinitives do. */
  NoInfinitive: 43,
  /** «القضاء على»: a noun that needs its preposition, and what comes after it, to say what something is for. */
  Governing: 44,
  /** «established pursuant to»: the resolution that made a body follows, and tells which one is meant. */
  Founded: 45,
  /** «near», «aux abords de», «بالقرب من»: a place follows, though no list has it. */
  Near: 47,
  /** A name that is also an ordinary word: set by the records of known entities. */
  OrdinaryWord: 900,
  /** A name of several words that is written in small letters, «zone euro»: set by the records of known entities. */
  Uncapitalized: 901,
} as const;
