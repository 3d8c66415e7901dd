/**
 * The file form of the records: columns, each one string with an entry a line. Thousands of small objects are dear to read
 * at every start; a column is read at once, and the names of a record when it is first asked for.
 */

import type { ConceptRecord, EntityRecord, LanguageId, Records } from './language';

interface RecordColumns {
  /** An id that is made of the record's name in `MODEL` ends at its colon: «place:» of «place:addis-ababa». */
  readonly ids: string;
  readonly types: string;
  readonly urls: string;
  /** By language id; an empty line where the record has no name in it, `SAME` where it is that of `MODEL`. */
  readonly names: Readonly<Record<string, string>>;
  readonly concepts: readonly ConceptRecord[];
}

/** A third of the French names are the English ones. */
const MODEL: LanguageId = 'en';
const SAME = '=';

/** The text that `decodeRecords` reads. Throws `RangeError` where a value has a line break. */
export function encodeRecords({ entities, concepts }: Records): string {
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
    names: Object.fromEntries(languages.map((language) => [language, column((record) => written(record, language))])),
    concepts,
  };
  return JSON.stringify(columns);
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

/** Reads what `encodeRecords` wrote. */
export function decodeRecords(text: string): Records {
  const columns = JSON.parse(text) as RecordColumns;
  const { concepts } = columns;
  if (columns.ids === '') return { entities: [], concepts };
  const rest = new Columns(columns);
  const types = columns.types.split('\n') as EntityRecord['type'][];
  const entities: EntityRecord[] = columns.ids.split('\n').map((id, k) => new ColumnRecord(id, types[k]!, rest, k));
  return { entities, concepts };
}

/** The columns that few records are asked for: parted into lines when the first is. */
class Columns {
  private readonly texts: RecordColumns;
  private names: Readonly<Record<string, readonly string[]>> | undefined;
  private urls: readonly string[] | undefined;

  constructor(texts: RecordColumns) {
    this.texts = texts;
  }

  private columnsOfNames(): Readonly<Record<string, readonly string[]>> {
    this.names ??= Object.fromEntries(
      Object.entries(this.texts.names).map(([language, text]) => [language, text.split('\n')]),
    );
    return this.names;
  }

  namesOf(index: number): Readonly<Record<string, string>> {
    const columns = this.columnsOfNames();
    const names: Record<string, string> = {};
    for (const [language, column] of Object.entries(columns)) {
      const name = column[index]!;
      if (name !== '') names[language] = name === SAME ? columns[MODEL]![index]! : name;
    }
    return names;
  }

  idOf(written: string, index: number): string {
    return written.endsWith(':') ? idOf(written, this.columnsOfNames()[MODEL]![index])! : written;
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

  get url(): string | undefined {
    return this.columns.urlOf(this.index);
  }
}
