/**
 * The file form of the records: columns, each one string with an entry a line. Thousands of small objects are dear to read
 * at every start; a column is read at once, and the names in a language, which have a file of their own, when the first of
 * them is asked for.
 */

import type { ConceptRecord, EntityRecord, LanguageId, Records } from './language';

interface RecordColumns {
  /** An id that is made of the record's name in `MODEL` ends at its colon: «place:» of «place:addis-ababa». */
  readonly ids: string;
  readonly types: string;
  readonly urls: string;
  /** Ids of the languages that have a column of names: an empty line where there is none, `SAME` where it is that of `MODEL`. */
  readonly languages: readonly string[];
  readonly concepts: readonly ConceptRecord[];
}

/** A third of the French names are the English ones. */
const MODEL: LanguageId = 'en';
const SAME = '=';

const RECORDS = 'records.json';
const namesFile = (language: string): string => `names-${language}.json`;

/** The files that `decodeRecords` reads, by name. Throws `RangeError` where a value has a line break. */
export function encodeRecords({ entities, concepts }: Records): Map<string, string> {
  const column = (value: (record: EntityRecord) => string | undefined): string => {
    const values = entities.map((record) => value(record) ?? '');
    const broken = values.find((each) => each.includes('\n'));
    if (broken !== undefined) throw new RangeError(`a line break in ${JSON.stringify(broken)}`);
    return values.join('\n');
  };
  const languages = [...new Set(entities.flatMap(({ names }) => Object.keys(names)))];
  const written = ({ names }: EntityRecord, language: string): string | undefined => {
    const name = names[language];
    return language !== MODEL && name !== undefined && name === names[MODEL] ? SAME : name;
  };
  const columns: RecordColumns = {
    ids: column(({ id, names }) => (id === idOf(kindOf(id), names[MODEL]) ? kindOf(id) : id)),
    types: column(({ type }) => type),
    urls: column(({ url }) => url),
    languages,
    concepts,
  };
  const files = new Map([[RECORDS, JSON.stringify(columns)]]);
  for (const language of languages)
    files.set(namesFile(language), JSON.stringify(column((record) => written(record, language))));
  return files;
}

/** «place:» of «place:addis-ababa». */
function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':') + 1);
}

/** The id of a record of this kind that has this name: «place:» and «Addis Ababa» are «place:addis-ababa». */
function idOf(kind: string, name: string | undefined): string | undefined {
  const letters = name
    ?.normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return letters && kind + letters.replace(/[^a-z0-9]+/g, '-');
}

/** Reads what `encodeRecords` wrote, from the file of a name that `read` is given. */
export function decodeRecords(read: (name: string) => string): Records {
  const columns = JSON.parse(read(RECORDS)) as RecordColumns;
  const { concepts } = columns;
  if (columns.ids === '') return { entities: [], concepts };
  const rest = new Columns(columns, read);
  const types = columns.types.split('\n') as EntityRecord['type'][];
  const entities: EntityRecord[] = columns.ids.split('\n').map((id, k) => new ColumnRecord(id, types[k]!, rest, k));
  return { entities, concepts };
}

/** The preferred name of a record in a language. Where one is enough, the names in the others are not read. */
export function nameIn(record: EntityRecord, language: string): string | undefined {
  return record instanceof ColumnRecord ? record.nameIn(language) : record.names[language];
}

/** The columns that few records are asked for: parted into lines when the first is. */
class Columns {
  private readonly texts: RecordColumns;
  private readonly read: (name: string) => string;
  private readonly names = new Map<string, readonly string[]>();
  private urls: readonly string[] | undefined;

  constructor(texts: RecordColumns, read: (name: string) => string) {
    this.texts = texts;
    this.read = read;
  }

  nameIn(language: string, index: number): string | undefined {
    let column = this.names.get(language);
    if (column === undefined) {
      const isKnown = this.texts.languages.includes(language);
      column = isKnown ? (JSON.parse(this.read(namesFile(language))) as string).split('\n') : [];
      this.names.set(language, column);
    }
    const name = column[index];
    return name === SAME ? this.nameIn(MODEL, index) : name || undefined;
  }

  namesOf(index: number): Readonly<Record<string, string>> {
    const names: Record<string, string> = {};
    for (const language of this.texts.languages) {
      const name = this.nameIn(language, index);
      if (name !== undefined) names[language] = name;
    }
    return names;
  }

  idOf(written: string, index: number): string {
    return written.endsWith(':') ? idOf(written, this.nameIn(MODEL, index))! : written;
  }

  urlOf(index: number): string | undefined {
    this.urls ??= this.texts.urls.split('\n');
    return this.urls[index] || undefined;
  }
}

class ColumnRecord implements EntityRecord {
  private readonly written: string;
  private made: string | undefined;
  readonly type: EntityRecord['type'];
  private readonly columns: Columns;
  private readonly index: number;
  private known: Readonly<Record<string, string>> | undefined;

  constructor(written: string, type: EntityRecord['type'], columns: Columns, index: number) {
    this.written = written;
    this.made = undefined;
    this.type = type;
    this.columns = columns;
    this.index = index;
    this.known = undefined;
  }

  get id(): string {
    this.made ??= this.columns.idOf(this.written, this.index);
    return this.made;
  }

  get names(): Readonly<Record<string, string>> {
    this.known ??= this.columns.namesOf(this.index);
    return this.known;
  }

  nameIn(language: string): string | undefined {
    return this.columns.nameIn(language, this.index);
  }

  get url(): string | undefined {
    return this.columns.urlOf(this.index);
  }
}
