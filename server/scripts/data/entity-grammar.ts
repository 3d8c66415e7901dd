/** Compiles the words of the entity grammar: heads of names, titles, given names, cues. */

import { Category } from '../../src/lexicon/categories';
import type { LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import {
  ENDING_KINDS,
  type EndingKind,
  EntityCue,
  GivenNameKind,
  HeadFeature,
  NameParticleKind,
} from '../../src/spot/entities/lexemes';
import { withBareCapitals } from './entities/spellings';
import { readYaml } from './read';

/** Words by feature set, or a plain list of words: each entry may hold several, parted by commas. */
type Words = Record<string, string> | string;

type GrammarFile = Record<keyof typeof HEAD_CATEGORIES, Words> & {
  cues: Record<string, string>;
  plain: Record<keyof typeof PLAIN_CATEGORIES, string>;
  endings?: Partial<Record<EndingKind, string>>;
};

const HEAD_CATEGORIES = {
  organizations: Category.OrganizationHead,
  documents: Category.DocumentHead,
  events: Category.EventHead,
  places: Category.PlaceHead,
  groups: Category.GroupHead,
  peoples: Category.PeopleHead,
  roles: Category.RoleHead,
  modifiers: Category.RoleModifier,
} as const;

const PLAIN_CATEGORIES = {
  honorifics: Category.Honorific,
  /** A full stop after it ends no sentence. */
  abbreviations: Category.Abbreviation,
  particles: Category.NameParticle,
  /** Particles that a name with the article may follow: «بن», «أبو». */
  particlesBeforeNames: Category.NameParticle,
  givenNames: Category.GivenName,
  /** Given names that are ordinary words too: «عادل», «سلام». */
  wordNames: Category.GivenName,
} as const;

/** What the plain lists say of their words, where they say anything. */
const PLAIN_VALUES: Partial<Record<string, number>> = {
  particlesBeforeNames: NameParticleKind.BeforeName,
  wordNames: GivenNameKind.Word,
};

/** Sections that are no phrases: `examples.ts` and `entityEndings` read them. */
const OTHER_SECTIONS = ['examples', 'counterexamples', 'endings'];

/** The phrases of the language's entity grammar. Throws where `entity-grammar.yaml` has an unknown key. */
export function entityGrammarPhrases(language: LanguageId): Phrase[] {
  const name = `${language}/entity-grammar.yaml`;
  const file = readYaml<GrammarFile>(name);
  const phrases: Phrase[] = [];
  const add = (words: string, category: Category, value: number): void => {
    for (const word of words.split(',')) {
      const text = word.trim();
      if (text === '') continue;
      for (const form of forms(language, text, category, value)) phrases.push({ text: form, category, value });
    }
  };
  for (const key of Object.keys(file)) {
    if (key in HEAD_CATEGORIES) {
      const category = HEAD_CATEGORIES[key as keyof typeof HEAD_CATEGORIES];
      for (const [features, words] of Object.entries(file[key as keyof GrammarFile] as Record<string, string>)) {
        let value = 0;
        for (const feature of features.split(' ')) {
          if (feature === 'named') continue;
          const bit = HeadFeature[(feature[0]!.toUpperCase() + feature.slice(1)) as keyof typeof HeadFeature];
          if (bit === undefined) throw new Error(`server/data/${name}: unknown feature ${feature} of ${key}`);
          value |= bit;
        }
        add(words, category, value);
      }
    } else if (key === 'cues') {
      for (const [cue, words] of Object.entries(file.cues)) {
        const value = EntityCue[cue as keyof typeof EntityCue];
        if (value === undefined) throw new Error(`server/data/${name}: unknown cue ${cue}`);
        add(words, Category.EntityCue, value);
      }
    } else if (key === 'plain') {
      for (const [kind, words] of Object.entries(file.plain)) {
        const category = PLAIN_CATEGORIES[kind as keyof typeof PLAIN_CATEGORIES];
        if (category === undefined) throw new Error(`server/data/${name}: unknown list ${kind}`);
        add(words, category, PLAIN_VALUES[kind] ?? 0);
      }
    } else if (!OTHER_SECTIONS.includes(key)) throw new Error(`server/data/${name}: unknown key ${key}`);
  }
  if (LATIN.includes(language)) {
    // A given name is one in every language of the script.
    for (const other of LATIN) {
      if (other === language) continue;
      add(
        readYaml<GrammarFile>(`${other}/entity-grammar.yaml`).plain.givenNames,
        Category.GivenName,
        GivenNameKind.Name,
      );
    }
  }
  return phrases;
}

/** The endings by which the language's words are told. Throws where `entity-grammar.yaml` has an unknown kind. */
export function entityEndings(language: LanguageId): Record<EndingKind, string[]> {
  const name = `${language}/entity-grammar.yaml`;
  const lists = readYaml<GrammarFile>(name).endings ?? {};
  for (const kind of Object.keys(lists))
    if (!(ENDING_KINDS as readonly string[]).includes(kind))
      throw new Error(`server/data/${name}: unknown endings ${kind}`);
  const split = (words = ''): string[] => words.split(',').flatMap((word) => word.trim() || []);
  return Object.fromEntries(ENDING_KINDS.map((kind) => [kind, split(lists[kind])])) as Record<EndingKind, string[]>;
}

/** The given names that the language's own file lists. */
export function givenNames(language: LanguageId): ReadonlySet<string> {
  const { givenNames: names, wordNames } = readYaml<GrammarFile>(`${language}/entity-grammar.yaml`).plain;
  return new Set(`${names},${wordNames}`.split(',').map((name) => name.trim()));
}

/** Languages in Latin script. */
const LATIN: readonly LanguageId[] = ['en', 'fr'];

const HEADS: ReadonlySet<number> = new Set([
  Category.OrganizationHead,
  Category.DocumentHead,
  Category.EventHead,
  Category.PlaceHead,
  Category.GroupHead,
  Category.PeopleHead,
  Category.RoleHead,
]);

/** The forms of an entry that statements use. */
function forms(language: LanguageId, text: string, category: Category, value: number): string[] {
  // «السالم», «المبارك»: given names that families bear.
  if (language === 'ar' && category === Category.GivenName && !/[^\u0600-\u06ff]/.test(text) && text.length > 3)
    return [text, `ال${text}`];
  if (language === 'ar' && HEADS.has(category)) return arabicForms(text, value);
  if (language === 'fr' && category === Category.EntityCue && value === EntityCue.Adjective)
    return [text, `${text}s`, `${text}e`, `${text}es`];
  if (language === 'fr') return [...new Set([text, withBareCapitals(text)])];
  return [text];
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا'] as const;

/**
 * An Arabic head with and without its article, and with a pronoun where a number may follow it («دورتها», «قراره»).
 * The adjectives that «+» joins to the noun agree with it; words after a space never change.
 */
function arabicForms(text: string, value: number): string[] {
  const [group, ...rest] = text.split(' ');
  const words = group!.split('+');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const definite = words.map((word) => (word.startsWith('ال') ? word : `ال${word}`));
  const forms = [words.join(' ') + tail];
  if ((value & HeadFeature.Counted) !== 0 && (value & HeadFeature.Plural) !== 0) return forms;
  if (tail === '' || words.length > 1) forms.push(definite.join(' ') + tail);
  if (
    (value & (HeadFeature.Numbered | HeadFeature.Counted)) !== 0 &&
    tail === '' &&
    (value & HeadFeature.Plural) === 0
  ) {
    const stem = words[0]!.replace(/ة$/, 'ت');
    for (const pronoun of PRONOUNS) forms.push([stem + pronoun, ...definite.slice(1)].join(' '));
  }
  return forms;
}
