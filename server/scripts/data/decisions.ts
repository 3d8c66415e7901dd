/** Compiles the decision concepts and the words that express them, with all their inflected forms. */

import { Category } from '../../src/lexicon/categories';
import { type Act, type ConceptRecord, LANGUAGE_IDS, type LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import type { DecisionClass } from '../../src/spot/annotation';
import { ActFeature, CUE_SHIFT, Cue, Keyword } from '../../src/spot/decisions/lexemes';
import { expand } from './common';
import { otherForms, otherVerbs } from './decision-forms';
import { givenNames } from './entity-grammar';
import type { Examples } from './examples';
import { arabicImperfectOwn, arabicNoun, inflectArabic } from './inflect/arabic';
import { inflectEnglish } from './inflect/english';
import { genders, inflectFrench } from './inflect/french';
import { readYaml } from './read';

type Words = string | readonly string[];

/** A record of `verbs`; see the head of server/data/en/decisions.yaml. */
interface VerbRecord extends Examples {
  readonly concept: string;
  readonly verbs: readonly string[];
  readonly weak?: boolean;
  readonly noun?: boolean;
  readonly takes?: readonly string[];
  /** What its past alone takes: «ذكر الوزير بأن», he reminded; «ذكر أن», he mentioned. */
  readonly pastTakes?: readonly string[];
  readonly keeps?: boolean;
  /** Leaves the other forms out. */
  readonly only?: 'participle' | 'finite' | 'noun';
  readonly noNoun?: boolean;
  readonly noParticiple?: boolean;
  /** With a hamza it is another verb. */
  readonly bareAlef?: boolean;
  readonly noPast?: boolean;
  /** Has persons as objects: its perfect takes their suffixes too. */
  readonly persons?: boolean;
}

interface LightRecord {
  /** As in `verbs`. */
  readonly noun?: boolean;
  readonly verbs?: readonly string[];
  readonly forms?: readonly string[];
  readonly takes?: readonly string[];
  readonly impersonal?: boolean;
  readonly weak?: boolean;
  /** In its perfect alone: «سمحت المحادثة باستعراض», but «لن نسمح». */
  readonly past?: boolean;
}

interface DecisionData {
  readonly verbs: readonly VerbRecord[];
  readonly light: readonly (string | LightRecord)[];
  readonly lightOnly?: Record<string, readonly string[]>;
  readonly auxiliaries?: readonly LightRecord[];
  /** Whole phrases without a subject, by concept. */
  readonly phrases?: Record<string, readonly string[]>;
  /** Words that open a preambular paragraph and are none elsewhere. */
  readonly openingOnly?: Record<string, readonly string[]>;
  readonly nouns: Record<string, readonly string[]>;
  readonly adjectives: Record<string, readonly string[]>;
  readonly judgements?: Readonly<Record<string, readonly string[]>>;
  readonly experiencers?: Readonly<Record<string, readonly string[]>>;
  readonly adjectivesWithTo?: readonly string[];
  readonly adjectivesWithThat?: readonly string[];
  readonly phraseTakes?: Readonly<Record<string, string>>;
  readonly adjectivesWithBy?: readonly string[];
  readonly preambular?: Record<string, readonly string[]>;
  readonly stances: Record<string, readonly string[]>;
  readonly [cues: string]: unknown;
}

/** Keys of the data files that are plain lists of words, and their cue. */
const CUE_KEYS: Record<string, number> = {
  intensifiers: Cue.Intensifier,
  additives: Cue.Additive,
  copulas: Cue.Copula,
  perfects: Cue.Perfect,
  futures: Cue.Future,
  notFuture: Cue.NotFuture,
  negations: Cue.Negation,
  relatives: Cue.Relative,
  gatherings: Cue.Gathering,
  pronouns: Cue.Pronoun,
  singularPronouns: Cue.SingularPronoun,
  outsiders: Cue.Outsider,
  degrees: Cue.Degree,
  continuing: Cue.Continuing,
  preambular_particles: Cue.Preambular,
  openers: Cue.Opener,
  clitics: Cue.Clitic,
  idioms: Cue.Idiom,
  reports: Cue.Report,
  utterances: Cue.Utterance,
  spokesmen: Cue.Spokesman,
  strengtheners: Cue.Strengthener,
  repetitions: Cue.Repetition,
  mandatives: Cue.Mandative,
  alongsides: Cue.Alongside,
  topics: Cue.Topic,
};

/** Keys of the data files that are words of one rule each. */
const KEYWORD_KEYS: Record<string, number> = {
  joinings: Keyword.Joining,
  speakings: Keyword.Speaking,
  lastings: Keyword.Lasting,
  particles: Keyword.Particle,
  remainings: Keyword.Remaining,
  tellings: Keyword.Telling,
  causings: Keyword.Causing,
  futurePassives: Keyword.FuturePassive,
  wishings: Keyword.Wishing,
  litotes: Keyword.Litotes,
  duties: Keyword.Duty,
};

/** The other keys of the data files. */
const OTHER_KEYS: ReadonlySet<string> = new Set([
  'verbs',
  'light',
  'lightOnly',
  'auxiliaries',
  'phrases',
  'openingOnly',
  'nouns',
  'adjectives',
  'judgements',
  'experiencers',
  'adjectivesWithTo',
  'adjectivesWithThat',
  'phraseTakes',
  'adjectivesWithBy',
  'preambular',
  'stances',
  'futuresOfFirst',
  'futureVerbs',
  'actors',
  // Additives that may stand within the span of a decision.
  'within',
  // Forms of verbs that are other words.
  'otherWords',
]);

const NO_NAMES: ReadonlySet<string> = new Set();

const TAKES: Record<string, number> = {
  that: ActFeature.TakesThat,
  it: ActFeature.TakesThat,
  que: ActFeature.TakesThat,
  qu: ActFeature.TakesThat,
  أن: ActFeature.TakesThat,
  to: ActFeature.TakesTo,
  à: ActFeature.TakesTo,
  إلى: ActFeature.TakesTo,
  at: ActFeature.TakesWith,
  ب: ActFeature.TakesWith,
  على: ActFeature.TakesOn,
  sur: ActFeature.TakesOn,
  في: ActFeature.TakesIn,
  عن: ActFeature.TakesAbout,
  de: ActFeature.TakesAbout,
  ل: ActFeature.TakesFor,
  of: ActFeature.TakesAbout,
  for: ActFeature.TakesFor,
  un: ActFeature.TakesObject,
  an: ActFeature.TakesObject,
  on: ActFeature.TakesOn,
  مع: ActFeature.TakesAlong,
  with: ActFeature.TakesAlong,
  avec: ActFeature.TakesAlong,
};

let concepts: ConceptRecord[] | undefined;
let conceptNumbers: Map<string, number> | undefined;

/** All concepts, in the order that `Act.concept` numbers. */
export function conceptRecords(): ConceptRecord[] {
  if (concepts === undefined) {
    const data = readYaml<Record<string, Record<string, string | number>>>('concepts.yaml');
    concepts = Object.entries(data).map(([id, { class: cls, force, negated, repeated, ...names }]) => ({
      id,
      class: cls as DecisionClass,
      force: Number(force),
      ...(negated !== undefined && { negated: String(negated) }),
      ...(repeated !== undefined && { repeated: String(repeated) }),
      names: names as Record<string, string>,
      forms: Object.fromEntries(
        LANGUAGE_IDS.map((language) => {
          const citation = String(names[language]);
          return [language, [...new Set([...otherForms(language, citation), ...otherVerbs(language, id, citation)])]];
        }),
      ),
    }));
    conceptNumbers = new Map(concepts.map(({ id }, i) => [id, i]));
  }
  return concepts;
}

/** The language's acts, in the order that `Category.Act` values number, and the phrases that stand for them. */
export function decisionPhrases(language: LanguageId): { acts: Act[]; phrases: Phrase[] } {
  const file = `${language}/decisions.yaml`;
  const data = readYaml<DecisionData>(file);
  for (const key of Object.keys(data)) {
    const known = key in CUE_KEYS || key in KEYWORD_KEYS || OTHER_KEYS.has(key);
    if (!known) throw new Error(`server/data/${file}: unknown key ${key}`);
  }
  conceptRecords();
  const numberOf = (id: string): number => {
    const number = conceptNumbers!.get(id);
    if (number === undefined) throw new Error(`server/data/${file}: there is no concept «${id}»`);
    return number;
  };
  const acts: Act[] = [];
  const actNumbers = new Map<string, number>();
  const phrases: Phrase[] = [];
  const add = (text: string, concept: number, features: number, nouns?: readonly number[]): void => {
    const key = `${concept} ${features} ${nouns?.join(',')}`;
    let value = actNumbers.get(key);
    if (value === undefined) {
      value = acts.length;
      actNumbers.set(key, value);
      acts.push(nouns === undefined ? { concept, features } : { concept, features, nouns });
    }
    phrases.push({ text, category: Category.Act, value });
  };
  const otherWords = new Set(words(data.otherWords as Words));
  const forms = (citation: string): [string, number][] =>
    FORMS[language](citation).filter(([text]) => !otherWords.has(text));

  for (const record of data.verbs) {
    let flags = takes(record.takes, file);
    if (record.weak) flags |= ActFeature.Weak;
    if (record.keeps) flags |= ActFeature.Keeps;
    if (record.bareAlef) flags |= ActFeature.BareAlef;
    for (const verb of record.verbs.flatMap(expand)) {
      for (const [text, features] of forms(verb)) {
        const isParticiple = (features & (ActFeature.Participle | ActFeature.PastParticiple)) !== 0;
        if (record.only === 'noun' && (features & ActFeature.VerbalNoun) === 0) continue;
        if (record.only === 'participle' && (features & ActFeature.Participle) === 0) continue;
        if ((record.only === 'finite' || record.noParticiple) && (features & ActFeature.Participle) !== 0) continue;
        if (record.noPast && (features & ActFeature.PastParticiple) !== 0) continue;
        if ((features & ActFeature.Object) !== 0) {
          if ((record.weak && !record.persons) || record.takes) continue;
          if ((features & ActFeature.Past) !== 0 && !record.persons) continue;
        }
        if (record.noNoun && (features & ActFeature.VerbalNoun) !== 0) continue;
        const past = (features & ActFeature.Past) === 0 ? 0 : takes(record.pastTakes, file);
        // «دعمنا» is “our support” before it is “we supported”.
        const ours = record.noun && (features & ActFeature.Past) !== 0 ? ActFeature.First : 0;
        add(
          text,
          numberOf(record.concept),
          (features & ~ours) | flags | past | (record.noun && !isParticiple ? ActFeature.Noun : 0),
        );
      }
    }
  }
  for (const entry of data.light) {
    const record: LightRecord = typeof entry === 'string' ? { verbs: [entry] } : entry;
    const flags =
      ActFeature.Light |
      takes(record.takes, file) |
      (record.weak ? ActFeature.Weak : 0) |
      (record.impersonal ? ActFeature.Impersonal : 0);
    for (const text of record.forms ?? []) add(text, 0, flags | OWN_FORM, data.lightOnly?.[text]?.map(numberOf));
    for (const verb of record.verbs ?? []) {
      const only = data.lightOnly?.[verb] ?? data.lightOnly?.[verb.split(' ')[0]!];
      for (const [text, features] of forms(verb)) {
        const isParticiple = (features & ActFeature.Participle) !== 0;
        const noun = record.noun && !isParticiple ? ActFeature.Noun : 0;
        if ((features & ActFeature.Object) === 0) add(text, 0, features | flags | noun, only?.map(numberOf));
      }
    }
  }
  for (const { verbs = [], forms: own = [], takes: prepositions, impersonal, past, weak } of data.auxiliaries ?? []) {
    const flags =
      ActFeature.Auxiliary |
      takes(prepositions, file) |
      (impersonal ? ActFeature.Impersonal : 0) |
      (weak ? ActFeature.Weak : 0);
    for (const text of own) add(text, 0, flags | OWN_FORM);
    for (const verb of verbs) {
      for (const [text, features] of forms(verb)) {
        const other = past === true && (features & ActFeature.Past) === 0;
        if ((features & ActFeature.Object) === 0 && !other) add(text, 0, features | flags);
      }
    }
  }
  for (const [concept, texts] of Object.entries(data.phrases ?? {})) {
    for (const text of texts) {
      const taken = data.phraseTakes?.[text];
      const needs = taken === undefined ? 0 : takes([taken], file);
      add(text, numberOf(concept), ActFeature.Past | ActFeature.VerbFirst | ActFeature.Impersonal | needs);
    }
  }
  for (const [concept, texts] of Object.entries(data.adjectives)) {
    for (const text of texts) {
      let flags = data.adjectivesWithTo?.includes(text) ? ActFeature.TakesTo : 0;
      if (data.adjectivesWithThat?.includes(text)) flags |= ActFeature.TakesThat;
      if (data.adjectivesWithBy?.includes(text)) flags |= ActFeature.TakesWith | ActFeature.TakesThat;
      for (const form of ADJECTIVES[language](text)) add(form, numberOf(concept), ActFeature.Adjective | flags);
    }
  }
  for (const [concept, texts] of Object.entries(data.judgements ?? {})) {
    for (const text of texts)
      for (const form of text.includes(' ') ? [text] : ADJECTIVES[language](text))
        add(form, numberOf(concept), ActFeature.Adjective | ActFeature.Impersonal);
  }
  for (const [concept, verbs] of Object.entries(data.experiencers ?? {})) {
    for (const verb of verbs)
      for (const [form, features] of FORMS[language](verb))
        if ((features & PRESENT) !== 0) add(form, numberOf(concept), (features & PRESENT) | ActFeature.Object);
  }
  for (const [concept, texts] of Object.entries(data.preambular ?? {})) {
    for (const text of texts) add(text, numberOf(concept), ActFeature.Participle);
  }
  for (const [concept, texts] of Object.entries(data.openingOnly ?? {})) {
    for (const text of texts) add(text, numberOf(concept), ActFeature.Participle | ActFeature.Weak | ActFeature.Noun);
  }
  const named = language === 'ar' ? givenNames(language) : NO_NAMES;
  for (const [concept, texts] of Object.entries(data.nouns)) {
    // «شكري» is a family's name before it is «my thanks».
    for (const text of texts)
      for (const form of language === 'ar' ? arabicNoun(text) : [text])
        if (!named.has(form) && !otherWords.has(form))
          phrases.push({ text: form, category: Category.StanceNoun, value: numberOf(concept) });
  }
  const cue = (text: string, kind: number, payload = 0): void => {
    phrases.push({ text, category: Category.DecisionCue, value: kind | (payload << CUE_SHIFT) });
  };
  for (const [concept, texts] of Object.entries(data.stances)) {
    for (const text of texts.flatMap(expand)) cue(text, Cue.Stance, concept === 'neutral' ? 0 : numberOf(concept) + 1);
  }
  for (const [key, kind] of Object.entries(CUE_KEYS)) for (const text of words(data[key] as Words)) cue(text, kind);
  for (const [key, keyword] of Object.entries(KEYWORD_KEYS)) {
    for (const text of words(data[key] as Words)) cue(text, Cue.Keyword, keyword);
  }
  for (const text of words(data.futuresOfFirst as Words)) cue(text, Cue.Future, 1);
  for (const line of (data.futureVerbs as readonly string[] | undefined) ?? []) {
    for (const verb of line.split(' ')) {
      for (const person of 'يتن') cue(person + verb.slice(1), Cue.FutureVerb);
      for (const own of arabicImperfectOwn(verb)) cue(own, Cue.FutureVerb);
    }
  }
  for (const text of words(data.actors as Words)) phrases.push({ text, category: Category.Actor, value: 0 });
  return { acts, phrases };
}

const PRESENT = ActFeature.Bare | ActFeature.Third | ActFeature.Plural;

/** The adverbs that may stand inside verbs of several words: «met également l'accent», «takes further note». */
export function insertedAdverbs(language: LanguageId): string[] {
  return words(readYaml<DecisionData>(`${language}/decisions.yaml`).within as Words);
}

/** The words of a list in the data: apart by spaces, or by commas where one of them has a space, which may be «_». */
function words(list: Words | undefined): string[] {
  if (list === undefined) return [];
  const entries = typeof list === 'string' ? list.trim().split(list.includes(',') ? /\s*,\s*/ : /\s+/) : list;
  return entries.map((entry) => entry.replaceAll('_', ' '));
}

function takes(prepositions: readonly string[] | undefined, file: string): number {
  let features = 0;
  for (const preposition of prepositions ?? []) {
    const bit = TAKES[preposition];
    if (bit === undefined) throw new Error(`server/data/${file}: a verb cannot take «${preposition}»`);
    features |= bit;
  }
  return features;
}

const formOf = (text: string, features: number): [string, number] => [text, features];

const OWN_FORM = ActFeature.Third | ActFeature.VerbFirst;

/** Per language: the inflected forms of a verb in its citation form, with the features of each. */
const FORMS: Record<LanguageId, (citation: string) => [text: string, features: number][]> = {
  en(citation) {
    const { base, third, past, participle, pastParticiple } = inflectEnglish(citation);
    const present: [string, number][] = [
      [base, ActFeature.Bare],
      [third, ActFeature.Third],
      [participle, ActFeature.Participle],
    ];
    const forms = present.filter(([text]) => text !== '');
    for (const text of new Set([...past, ...pastParticiple])) {
      const isPast = past.includes(text) ? ActFeature.Past : 0;
      forms.push([text, isPast | (pastParticiple.includes(text) ? ActFeature.PastParticiple : 0)]);
    }
    return forms;
  },
  fr(citation) {
    const f = inflectFrench(citation);
    return [
      [f.infinitive, ActFeature.Infinitive],
      [f.third, ActFeature.Third],
      [f.plural, ActFeature.Plural],
      [f.first, ActFeature.OwnSubject | ActFeature.First | ActFeature.Plural],
      ...(f.speaker === undefined ? [] : [formOf(f.speaker, ActFeature.OwnSubject | ActFeature.First)]),
      [f.participle, ActFeature.Participle],
      ...(f.ours === undefined
        ? []
        : [formOf(f.ours[0], ActFeature.Infinitive), formOf(f.ours[1], ActFeature.Participle)]),
      ...f.pastParticiple.map((text): [string, number] => [
        text,
        ActFeature.PastParticiple | (f.reflexive ? ActFeature.Reflexive : 0),
      ]),
    ];
  },
  ar(citation) {
    const f = inflectArabic(citation);
    const first = ActFeature.VerbFirst;
    const own = first | ActFeature.OwnSubject;
    const forms: [string, number][] = [
      [f.perfect[0], first | ActFeature.Past],
      [f.perfect[1], first | ActFeature.Past | ActFeature.Feminine],
      ...f.perfectOwn.map((text) => formOf(text, own | ActFeature.Past | (text.endsWith('نا') ? ActFeature.First : 0))),
      [f.imperfect[0], first | ActFeature.Third],
      [f.imperfect[1], first | ActFeature.Third | ActFeature.Feminine],
      ...f.imperfectOwn.map((text): [string, number] => [text, own | ActFeature.Plural]),
      ...f.subjunctiveOwn.map((text): [string, number] => [text, own | ActFeature.Plural]),
      ...f.imperfectFirst.map((text) => formOf(text, own | ActFeature.Plural | ActFeature.First)),
      ...f.participle.map((text): [string, number] => [text, ActFeature.Participle]),
    ];
    const [masculine, feminine, we] = f.imperfectObject;
    for (const text of masculine) forms.push([text, first | ActFeature.Third | ActFeature.Object]);
    for (const text of feminine) forms.push([text, first | ActFeature.Third | ActFeature.Feminine | ActFeature.Object]);
    for (const text of we) forms.push([text, own | ActFeature.Plural | ActFeature.First | ActFeature.Object]);
    const [his, her, theirs] = f.perfectObject;
    for (const text of his) forms.push([text, first | ActFeature.Past | ActFeature.Object]);
    for (const text of her) forms.push([text, first | ActFeature.Past | ActFeature.Feminine | ActFeature.Object]);
    for (const text of theirs) forms.push([text, own | ActFeature.Past | ActFeature.Object]);
    if (f.verbalNoun !== undefined) {
      forms.push([f.verbalNoun, ActFeature.VerbalNoun], [`ال${f.verbalNoun}`, ActFeature.VerbalNoun]);
    }
    return forms;
  },
};

/** Per language: the forms of an adjective. */
const ADJECTIVES: Record<LanguageId, (citation: string) => string[]> = {
  en: (citation) => [citation],
  fr: genders,
  ar: (citation) => {
    // «على استعداد»
    if (citation.startsWith('على ')) return [citation];
    const space = citation.indexOf(' ');
    const head = space < 0 ? citation : citation.slice(0, space);
    const rest = space < 0 ? '' : citation.slice(space);
    return [
      head,
      `${head}ا`,
      `${head}ة`,
      `${head}ون`,
      `${head}ين`,
      `${head}ان`,
      `${head}تان`,
      `${head}و`,
      `${head}ي`,
    ].map((form) => form + rest);
  },
};
