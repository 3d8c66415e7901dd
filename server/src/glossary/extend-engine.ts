/** An engine that also knows a project's own names and decision phrases. */

import { buildLexicon } from '../lexicon/build';
import { Category } from '../lexicon/categories';
import type { Act, ConceptRecord, EntityRecord, Language, LanguageId, Records } from '../lexicon/language';
import type { Phrase } from '../lexicon/lexicon';
import { phrasesOf } from '../lexicon/phrases';
import { ActFeature } from '../spot/decisions/lexemes';
import type { Engine } from '../statement/engine';
import type { Glossary } from './glossary';

const { Bare, Third, Plural, Past, Participle, PastParticiple, Infinitive, First, OwnSubject, VerbFirst } = ActFeature;

/**
 * Which form of its verb a phrase of a glossary is, by the ending of its first word: the first that fits. A glossary lists
 * the forms it means, so that nothing is inflected here. In Arabic the subject may stand on either side.
 */
const FORMS: Readonly<Record<LanguageId, readonly (readonly [ending: RegExp, features: number])[]>> = {
  ar: [[/^/, Third | Plural | Past | VerbFirst]],
  en: [
    [/ing$/, Participle],
    [/ed$/, Past | PastParticiple],
    [/[^s]s$/, Third],
    [/^/, Bare | Past],
  ],
  fr: [
    [/ant$/, Participle],
    [/ons$/, Plural | First | OwnSubject],
    [/ent$/, Plural],
    [/ée?s?$/, PastParticiple],
    [/[eio]r$/, Infinitive],
    [/^/, Third],
  ],
};

function featuresOf(language: LanguageId, phrase: string): number {
  const [first] = phrase.toLowerCase().split(' ', 1) as [string];
  return FORMS[language].find(([ending]) => ending.test(first))![1];
}

/** `base` with the entities and decision phrases of `glossary`; `base` itself where there are none. */
export function extendEngine(base: Engine, glossary: Glossary): Engine {
  const { entities, decisions } = glossary;
  if (entities.length === 0 && decisions.length === 0) return base;
  const known = base.records();
  const records: Records = {
    ...known,
    entities: [
      ...known.entities,
      ...entities.map(({ id, type, names }): EntityRecord => ({ id: `own:${id}`, type, names })),
    ],
    concepts: [...known.concepts, ...decisions.map(conceptOf)],
  };
  const languages = new Map<LanguageId, Language>();
  return {
    ...base,
    records: () => records,
    language(id) {
      let language = languages.get(id);
      if (language === undefined) {
        language = extendLanguage(base.language(id), glossary, known, records);
        languages.set(id, language);
      }
      return language;
    },
  };
}

function conceptOf({ id, class: decisionClass, force, phrases }: Glossary['decisions'][number]): ConceptRecord {
  const names = Object.fromEntries(Object.entries(phrases).map(([language, forms]) => [language, forms[0]!]));
  return { id: `own:${id}`, class: decisionClass, force, names, forms: phrases };
}

function extendLanguage(base: Language, glossary: Glossary, known: Records, records: Records): Language {
  const { id } = base;
  const acts: Act[] = [...base.tables.acts];
  const own: Phrase[] = [];
  for (const [k, { names, also }] of glossary.entities.entries()) {
    const value = known.entities.length + k;
    for (const text of [names[id], ...(also[id] ?? [])])
      if (text !== undefined) own.push({ text, category: Category.Name, value });
  }
  for (const [k, { phrases }] of glossary.decisions.entries()) {
    const forms = phrases[id] ?? [];
    const concept = known.concepts.length + k;
    for (const text of forms) {
      const value = acts.push({ concept, features: featuresOf(id, text) }) - 1;
      own.push({ text, category: Category.Act, value });
    }
  }
  if (own.length === 0) return { ...base, records };
  // What the project says about its words stands in the place of what is generally known of them.
  const overridden = new Set(phrasesOf(buildLexicon(own)).map(({ text, category }) => `${category} ${text}`));
  const kept = phrasesOf(base.lexicon).filter(({ text, category }) => !overridden.has(`${category} ${text}`));
  return {
    ...base,
    records,
    lexicon: buildLexicon([...kept, ...own], base.tables.inserted),
    tables: { ...base.tables, acts },
  };
}
