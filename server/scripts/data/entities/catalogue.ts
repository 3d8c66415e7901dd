/** Joins the records of known entities with their names in every language, and checks them. */

import { readdirSync } from 'node:fs';
import { type EntityRecord, LANGUAGE_IDS, type LanguageId } from '../../../src/lexicon/language';
import type { EntityType } from '../../../src/spot/annotation';
import { DATA, readYaml } from '../read';
import { cldrCity } from './cities';
import { cldrName, countryCodes, packagedNames } from './countries';
import { type NameEntry, parseNames, readList } from './lists';
import { nationalities } from './nationalities';
import { phraseKey } from './phrase-key';

/** Type of a record by the first part of its id. */
const TYPES: Readonly<Record<string, EntityType>> = {
  country: 'place',
  place: 'place',
  org: 'organization',
  group: 'group',
  document: 'document',
  event: 'event',
  people: 'people',
};

/** Languages whose statements are not read yet; hovers show their preferred names. */
const OTHER_LANGUAGES = ['es', 'ru', 'zh'] as const;

export interface Catalogue {
  readonly records: readonly EntityRecord[];
  /** Index in `records` by id. */
  readonly index: ReadonlyMap<string, number>;
  /** All names of each record by language, the preferred one first. */
  readonly names: Readonly<Record<LanguageId, ReadonlyMap<string, readonly NameEntry[]>>>;
}

let catalogue: Catalogue | undefined;

/** The catalogue of `server/data`. Throws where a list is not valid, naming file and entry. */
export function readCatalogue(): Catalogue {
  catalogue ??= build();
  return catalogue;
}

interface Draft {
  readonly type: EntityType;
  readonly url?: string;
  readonly preferred: Map<string, string>;
}

function build(): Catalogue {
  const drafts = new Map<string, Draft>();
  for (const code of countryCodes()) drafts.set(`country:${code}`, { type: 'place', preferred: new Map() });
  const files = readdirSync(`${DATA}entities`).sort();
  for (const file of files) addRecords(drafts, file);
  for (const language of [...LANGUAGE_IDS, ...OTHER_LANGUAGES]) checkFiles(language, files);

  const names = Object.fromEntries(
    LANGUAGE_IDS.map((language) => [language, namesOf(language, files, drafts)]),
  ) as unknown as Record<LanguageId, Map<string, NameEntry[]>>;
  for (const language of LANGUAGE_IDS) {
    for (const [id, entries] of names[language]) drafts.get(id)!.preferred.set(language, entries[0]!.text);
  }
  for (const language of OTHER_LANGUAGES) addPreferredNames(language, files, drafts);

  const records: EntityRecord[] = [];
  const index = new Map<string, number>();
  for (const [id, { type, url, preferred }] of drafts) {
    if (preferred.size === 0) throw new Error(`server/data/entities: ${id} has no name in any language`);
    index.set(id, records.length);
    records.push({ id, type, names: Object.fromEntries(preferred), ...(url !== undefined && { url }) });
  }
  return { records, index, names };
}

/** Files of names that belong to no file of records. */
const OWN_FILES = ['countries.yaml', 'nationalities.yaml', 'spellings.yaml'];

/** Throws where a language has a file of names that nothing reads. */
function checkFiles(language: string, files: readonly string[]): void {
  for (const file of readdirSync(`${DATA}${language}/entities`)) {
    if (!files.includes(file) && !OWN_FILES.includes(file))
      throw new Error(`server/data/${language}/entities/${file}: no file of this name in server/data/entities`);
  }
}

/** A file of records: ids, each with its address or nothing. */
function addRecords(drafts: Map<string, Draft>, file: string): void {
  for (const [id, url] of Object.entries(readYaml<Record<string, string | null>>(`entities/${file}`))) {
    const where = `server/data/entities/${file}: ${id}`;
    const type = TYPES[id.slice(0, id.indexOf(':'))];
    if (type === undefined) throw new Error(`${where} begins with no known type`);
    if (drafts.has(id)) throw new Error(`${where} is there twice`);
    drafts.set(id, { type, ...(url !== null && { url }), preferred: new Map() });
  }
}

/** The names of all records in a language, and the people of its nationalities as records. */
function namesOf(language: LanguageId, files: readonly string[], drafts: Map<string, Draft>): Map<string, NameEntry[]> {
  const names = new Map<string, NameEntry[]>();
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  const give = (id: string, entries: readonly NameEntry[], where: string): void => {
    const kept = names.get(id) ?? [];
    for (const entry of entries) {
      const key = phraseKey(entry.text);
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, id);
        kept.push(entry);
      } else if (owner !== id) clashes.push(`${where}: «${entry.text}» is already a name of ${owner}`);
    }
    if (kept.length > 0) names.set(id, kept);
  };

  const countries = `${language}/entities/countries.yaml`;
  for (const [code, line] of readList(countries)) {
    const where = `server/data/${countries}: ${code}`;
    if (!drafts.has(`country:${code}`)) throw new Error(`${where} is no country`);
    give(`country:${code}`, parseNames(line, where), where);
  }
  for (const file of files) {
    const list = `${language}/entities/${file}`;
    for (const [id, line] of readList(list)) {
      const where = `server/data/${list}: ${id}`;
      if (!drafts.has(id)) throw new Error(`${where} is not in server/data/entities/${file}`);
      give(id, parseNames(line, where), where);
    }
  }
  for (const { place, people } of nationalities(language)) {
    const where = `server/data/${language}/entities/nationalities.yaml: ${place}`;
    if (!drafts.has(place)) throw new Error(`${where} is no known place`);
    if (people.length === 0) continue;
    const id = peopleOf(place);
    if (!drafts.has(id)) drafts.set(id, { type: 'people', preferred: new Map() });
    // «Argentine» is the country before it is one of its women.
    give(
      id,
      people.filter(({ text }) => owners.get(phraseKey(text)) !== place),
      where,
    );
  }
  if (clashes.length > 0) throw new Error(clashes.join('\n'));
  // What packages say besides: never against our own lists.
  for (const code of countryCodes()) {
    const id = `country:${code}`;
    const kept = names.get(id) ?? [];
    for (const text of packagedNames(code, language)) {
      const key = phraseKey(text);
      if (owners.has(key)) continue;
      owners.set(key, id);
      kept.push({ text, ordinary: false });
    }
    if (kept.length > 0) names.set(id, kept);
  }
  return names;
}

/** Id of the people of a place: `people:IQ` of `country:IQ`. */
function peopleOf(place: string): string {
  return `people:${place.slice(place.indexOf(':') + 1)}`;
}

function addPreferredNames(language: string, files: readonly string[], drafts: Map<string, Draft>): void {
  for (const file of files) {
    const list = `${language}/entities/${file}`;
    for (const [id, line] of readList(list)) {
      const draft = drafts.get(id);
      if (draft === undefined) throw new Error(`server/data/${list}: ${id} is not in server/data/entities/${file}`);
      draft.preferred.set(language, parseNames(line, `server/data/${list}: ${id}`)[0]!.text);
    }
  }
  for (const [id, { preferred }] of drafts) {
    if (preferred.has(language)) continue;
    const name = id.startsWith('country:')
      ? cldrName(id.slice('country:'.length), language)
      : id.startsWith('place:')
        ? cldrCity(preferred.get('en') ?? '', language)
        : undefined;
    if (name !== undefined) preferred.set(language, name);
  }
}
