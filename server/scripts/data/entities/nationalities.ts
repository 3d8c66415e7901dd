/** Adjectives of nationality and the nouns for people, in all their forms, from `<language>/entities/nationalities.yaml`. */

import type { LanguageId } from '../../../src/lexicon/language';
import { type NameEntry, parseNames, readList } from './lists';

export interface Nationality {
  /** Id of the place's record. */
  readonly place: string;
  /** All forms of the adjectives. */
  readonly adjectives: readonly NameEntry[];
  /** All forms of the nouns for the people; the first is the preferred one. */
  readonly people: readonly NameEntry[];
}

interface Inflection {
  /** Forms of an adjective of nationality. */
  adjective(word: string): string[];
  /** Forms of a noun for people that is written in the list. */
  noun(word: string): string[];
  /** Forms of the noun for people that an adjective makes; none where it makes none. */
  nounOfAdjective(word: string): string[];
}

/** The nationalities of a language. */
export function nationalities(language: LanguageId): Nationality[] {
  const file = `${language}/entities/nationalities.yaml`;
  const { adjective, noun, nounOfAdjective } = INFLECTIONS[language];
  return [...readList(file)].map(([key, line]) => {
    const where = `server/data/${file}: ${key}`;
    const [left = '', right] = line.split('|').map((part) => part.trim());
    const adjectives = left === '' ? [] : parseNames(left, where);
    const nouns = right ? parseNames(right, where) : [];
    const inflect = (entries: readonly NameEntry[], forms: (word: string) => string[]): NameEntry[] =>
      entries.flatMap(({ text, ordinary }) => forms(text).map((form) => ({ text: form, ordinary })));
    const fromAdjectives = right === undefined || (language === 'ar' && right !== '');
    return {
      place: key.includes(':') ? key : `country:${key}`,
      adjectives: inflect(adjectives, adjective),
      people: [...inflect(nouns, noun), ...(fromAdjectives ? inflect(adjectives, nounOfAdjective) : [])],
    };
  });
}

const INFLECTIONS: Readonly<Record<LanguageId, Inflection>> = {
  en: {
    adjective: (word) => [word],
    noun: (word) => (isEnglishPlural(word) ? [word] : [pluralOfEnglish(word), word]),
    nounOfAdjective: (word) => (isEnglishPlural(word) ? [word] : [pluralOfEnglish(word), word]),
  },
  fr: {
    adjective: frenchForms,
    noun: (word) => capitalised(frenchForms(word)),
    nounOfAdjective: (word) => capitalised(frenchForms(word)),
  },
  ar: {
    adjective: arabicAdjective,
    noun: (word) => {
      const plurals = word.endsWith('ون') ? [word, word.replace(/ون$/, 'ين')] : [word];
      return plurals.flatMap((form) => [`ال${form}`, form]);
    },
    nounOfAdjective: (word) => arabicPlurals(word),
  },
};

/** «French», «Swiss», «Chinese», «Frenchmen»: the same in the plural, or a plural. */
function isEnglishPlural(word: string): boolean {
  return (
    /(?:[sc]h|ese|ss|men|ois|oise)$/.test(word) || /^(?:Batswana|Basotho|I-Kiribati|Ni-Vanuatu|Emaswati)$/.test(word)
  );
}

function pluralOfEnglish(word: string): string {
  if (/man$/.test(word) && /^(?:French|English|Irish|Welsh|Dutch)/.test(word)) return word.replace(/man$/, 'men');
  return `${word}s`;
}

/** Masculine and feminine, singular and plural; the feminine may be written after «/». */
function frenchForms(entry: string): string[] {
  const [masculine, written] = entry.split('/') as [string, string?];
  const feminine = written ?? feminineOfFrench(masculine);
  const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);
  return [plural(masculine), masculine, feminine, plural(feminine)].filter((form, i, all) => all.indexOf(form) === i);
}

function feminineOfFrench(word: string): string {
  if (word.endsWith('e')) return word;
  if (/(?:i|é)en$/.test(word)) return `${word}ne`;
  return `${word}e`;
}

function capitalised(words: readonly string[]): string[] {
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1));
}

/** Endings of an Arabic adjective in -ي, by gender, number and case. */
const ARABIC_ENDINGS = ['', 'ة', 'ان', 'ين', 'ون', 'تان', 'تين', 'ات', 'ا'];

/** All forms of an adjective in -ي, definite and not: «سوري», «السورية» … Of «كوري شمالي» both words agree. */
function arabicAdjective(adjective: string): string[] {
  const words = adjective.split(' ');
  // «جنوب أفريقي»: the first word is a noun and never changes.
  const agrees = words.map((word) => word.endsWith('ي'));
  const form = (ending: string, article: string): string =>
    words.map((word, i) => (agrees[i] ? article + word + ending : i === 0 ? article + word : word)).join(' ');
  const forms = ARABIC_ENDINGS.flatMap((ending) =>
    ending === 'ا' ? [form(ending, '')] : [form(ending, ''), form(ending, 'ال')],
  );
  // «الجنوب أفريقي» and «الجنوب الأفريقي» are both written.
  if (!agrees[0]) {
    forms.push(
      ...ARABIC_ENDINGS.slice(0, 5).map((ending) =>
        [words[0], ...words.slice(1).map((w) => `ال${w}${ending}`)].join(' '),
      ),
    );
  }
  return forms;
}

function arabicPlurals(adjective: string): string[] {
  const words = adjective.split(' ');
  const agrees = words.map((word) => word.endsWith('ي'));
  return ['ون', 'ين', 'ات'].flatMap((ending) =>
    ['ال', ''].map((article) => words.map((word, i) => (agrees[i] ? article + word + ending : word)).join(' ')),
  );
}
