/**
 * The file form of the records: columns, each one string with an entry a line. Thousands of small objects are dear to read
 * at every start; a column is read at once, and the names of a record when it is first asked for.
 */

import type { ConceptRecord, EntityRecord, LanguageId, Records } from './language';

interface RecordColumns {
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
    ids: column(({ id }) => id),
    types: column(({ type }) => type),
    urls: column(({ url }) => url),
    names: Object.fromEntries(languages.map((language) => [language, column((record) => written(record, language))])),
    concepts,
  };
  return JSON.stringify(columns);
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

  namesOf(index: number): Readonly<Record<string, string>> {
    this.names ??= Object.fromEntries(
      Object.entries(this.texts.names).map(([language, text]) => [language, text.split('\n')]),
    );
    const names: Record<string, string> = {};
    for (const [language, column] of Object.entries(this.names)) {
      const name = column[index]!;
      if (name !== '') names[language] = name === SAME ? this.names[MODEL]![index]! : name;
    }
    return names;
  }

  urlOf(index: number): string | undefined {
    this.urls ??= this.texts.urls.split('\n');
    return this.urls[index] || undefined;
  }
}

class ColumnRecord implements EntityRecord {
  readonly id: string;
  readonly type: EntityRecord['type'];
  private readonly columns: Columns;
  private readonly index: number;
  private known: Readonly<Record<string, string>> | undefined;

  constructor(id: string, type: EntityRecord['type'], columns: Columns, index: number) {
    this.id = id;
    this.type = type;
    this.columns = columns;
    this.index = index;
    this.known = undefined;
  }

  get names(): Readonly<Record<string, string>> {
    this.known ??= this.columns.namesOf(this.index);
    return this.known;
  }

  get url(): string | undefined {
    return this.columns.urlOf(this.index);
  }
}
