/** The forms of the decision phrases that completion offers beside their citation forms. */

import type { LanguageId } from '../../src/lexicon/language';
import { inflectArabic } from './inflect/arabic';
import { inflectEnglish } from './inflect/english';
import { genders, inflectFrench } from './inflect/french';
import { readYaml } from './read';

/** What of a language's `decisions.yaml` is read here. */
interface Verbs {
  readonly verbs: readonly { readonly concept: string; readonly weak?: boolean; readonly verbs: readonly string[] }[];
  readonly light: readonly (string | { readonly verbs?: readonly string[] })[];
}

/** The forms beside a concept's citation form, whose verb is the longest of the language's that begins it, or an adjective. */
export function otherForms(language: LanguageId, citation: string): string[] {
  const bare = citation.replace(SHADDA, '');
  let longest: Paradigm | undefined;
  for (const verb of paradigms(language))
    if (`${bare} `.startsWith(`${verb.cited} `) && verb.cited.length > (longest?.cited.length ?? 0)) longest = verb;
  if (longest === undefined) return adjectiveForms(language, citation);
  const { cited, others } = longest;
  const rest = bare.slice(cited.length);
  const mark = citation.indexOf(SHADDA);
  const forms = others.map(([form, pronoun]) => {
    // «يذكّر»: the perfect has the same letters without the first.
    const at = form.startsWith(cited.slice(1)) ? mark - 1 : mark;
    const written = mark < 0 ? form : form.slice(0, at) + SHADDA + form.slice(at);
    return written + (language === 'fr' ? agreeing(rest, pronoun) : rest.replace(PRONOUN, pronoun));
  });
  return [...new Set(forms)];
}

/** The Arabic forms with «we» of a concept's other verbs, those of one word: «نهيب». */
export function otherVerbs(language: LanguageId, concept: string, citation: string): string[] {
  const { verbs } = readYaml<Verbs>(`${language}/decisions.yaml`);
  const others = verbs.filter((record) => record.concept === concept && !record.weak).flatMap((record) => record.verbs);
  const bare = citation.replace(SHADDA, '');
  return others.flatMap((verb) => {
    const { cited, own } = PARADIGMS[language](verb);
    return cited.includes(' ') || `${bare} `.startsWith(`${cited} `) ? [] : own;
  });
}

/** «sa satisfaction», «préoccupé» of one, in the words of several: «leur satisfaction», «nos condoléances», «préoccupés». */
function agreeing(rest: string, possessive: string): string {
  if (possessive === '') return rest;
  const many = possessive === 'leur' ? 'leurs' : 'nos';
  return rest
    .replace(/(?<= )(?:sa|son)(?= )/, possessive)
    .replace(/(?<= )ses(?= )/, many)
    .replace(/(?<=^ préoccup)é$/, 'és');
}

const SHADDA = '\u0651';

/** The forms of «is aware», «est prêt à», «مستعد لـ» for other subjects, and those that open a preambular paragraph. */
function adjectiveForms(language: LanguageId, citation: string): string[] {
  if (language === 'ar') {
    const { adjectives } = readYaml<{ readonly adjectives: Readonly<Record<string, readonly string[]>> }>(
      'ar/decisions.yaml',
    );
    const adjective = Object.values(adjectives)
      .flat()
      .find((words) => `${citation} `.startsWith(`${words} `));
    if (adjective === undefined) return [];
    const [head] = adjective.split(' ', 1) as [string];
    return ['ة', 'ون', 'ين'].map((ending) => head + ending + citation.slice(head.length));
  }
  if (language === 'en') {
    const words = /^is (.+)$/.exec(citation)?.[1];
    return words === undefined ? [] : [`are ${words}`, `was ${words}`, `were ${words}`, words];
  }
  const words = /^est (.+)$/.exec(citation)?.[1];
  if (words === undefined) return [];
  const all = genders(words);
  // The plurals are the second half: «prêt, prête, prêts, prêtes», «soucieux, soucieuse, soucieuses».
  const [masculine, feminine] = all as [string, string];
  const feminines = all.at(-1)!;
  const masculines = all.length === 4 ? all[2]! : masculine;
  return [`est ${feminine}`, `sont ${masculines}`, `sont ${feminines}`, ...all];
}

interface Paradigm {
  readonly cited: string;
  /** The forms that the subjects of statements take in past and present, each with the pronoun that goes with it: «أعربوا عن قلقهم». */
  readonly others: readonly (readonly [form: string, pronoun: string])[];
  /** The form with «we» in the present, where completion offers that of every verb: in Arabic. */
  readonly own: readonly string[];
}

/** What stands for the subject in the words after a verb: «يعرب عن قلقه», *dissociates itself*; not «الانتباه». */
const PRONOUN = /(?<= (?!ال)[\u0621-\u064a]+)ه$|\bitself$/;

const paradigmsByLanguage = new Map<LanguageId, readonly Paradigm[]>();

function paradigms(language: LanguageId): readonly Paradigm[] {
  let known = paradigmsByLanguage.get(language);
  if (known === undefined) {
    const data = readYaml<Verbs>(`${language}/decisions.yaml`);
    const light = data.light.flatMap((entry) => (typeof entry === 'string' ? [entry] : (entry.verbs ?? [])));
    known = [...data.verbs.flatMap((record) => record.verbs), ...light].map(PARADIGMS[language]);
    paradigmsByLanguage.set(language, known);
  }
  return known;
}

const PARADIGMS: Record<LanguageId, (citation: string) => Paradigm> = {
  en(citation) {
    const { base, third, past, participle } = inflectEnglish(citation);
    const ofOne = [...past, participle].map((form) => [form, 'itself'] as const);
    return { cited: third, others: [...ofOne, [base, 'themselves']], own: [] };
  },
  fr(citation) {
    const { third, plural, first, participle, pastParticiple, reflexive } = inflectFrench(citation);
    const perfect = reflexive ? [] : [`a ${pastParticiple[0]}`, `ont ${pastParticiple[0]}`];
    return {
      cited: third,
      others: [
        [plural, 'leur'],
        [participle, ''],
        ...perfect.map((form, k) => [form, k === 0 ? '' : 'leur'] as const),
        [`nous ${first}`, 'notre'],
      ],
      own: [],
    };
  },
  ar(citation) {
    const { perfect, perfectOwn, imperfect, imperfectFirst } = inflectArabic(citation);
    const [they, theyTwo] = perfectOwn as readonly [string, string];
    return {
      cited: imperfect[0],
      others: [
        [perfect[0], 'ه'],
        [perfect[1], 'ها'],
        [they, 'هم'],
        [theyTwo, 'هما'],
        [imperfect[1], 'ها'],
        [imperfectFirst[0]!, 'نا'],
        [perfectOwn.at(-1)!, 'نا'],
      ],
      own: [imperfectFirst[0]!],
    };
  },
};
