/**
 * CSV (RFC 4180), one annotation a row, for spreadsheets: with a byte order mark, without which Excel does not read UTF-8;
 * with no cell that a spreadsheet takes for a formula; and with no bidi control, which would reorder the cells beside it.
 *
 * The columns `text`, `actor`, `scope` and `addressee` are for reading, on one line each; exact are the offsets.
 */

import { type AnnotatedFile, type AnnotationRecord, quoteOf } from './json';
import { printable } from './text';

const COLUMNS = [
  'file',
  'id',
  'kind',
  'type',
  'start',
  'end',
  'text',
  'canonical',
  'ref',
  'role',
  'value',
  'resolved',
  'calendar',
  'concept',
  'force',
  'polarity',
  'actor',
  'actorStart',
  'actorEnd',
  'scope',
  'scopeStart',
  'scopeEnd',
  'addressee',
  'addresseeStart',
  'addresseeEnd',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** The first line, with the byte order mark before it. */
export const CSV_HEADER = `\ufeff${COLUMNS.join(',')}\r\n`;

/** One file's annotations, a row each, to stand after `CSV_HEADER`. */
export function toCsv({ file, annotations }: AnnotatedFile, text: string): string {
  return annotations
    .map((annotation) => {
      const row = rowOf(annotation, file, text);
      return `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
    })
    .join('');
}

function rowOf(annotation: AnnotationRecord, file: string, text: string): Row {
  const { id, kind, start, end } = annotation;
  const row: Row = { file, id, kind, start, end, text: printable(annotation.text) };
  switch (annotation.kind) {
    case 'entity': {
      const { type, canonical, ref, role } = annotation;
      return { ...row, type, canonical, ref, role };
    }
    case 'date': {
      const { type, value, resolved, calendar } = annotation;
      return { ...row, type, value, resolved, calendar };
    }
    case 'decision': {
      const { concept, force, polarity, actor, scope, addressee } = annotation;
      return {
        ...row,
        type: annotation.class,
        concept,
        force,
        polarity,
        ...(actor && { actor: printable(actor.text), actorStart: actor.start, actorEnd: actor.end }),
        ...(scope && {
          scope: printable(text.slice(scope.start, scope.end)),
          scopeStart: scope.start,
          scopeEnd: scope.end,
        }),
        ...(addressee && {
          addressee: printable(addressee.text),
          addresseeStart: addressee.start,
          addresseeEnd: addressee.end,
        }),
      };
    }
  }
}

/** Controls, and what sets the direction of the text around it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** At the front of a cell: what makes a formula of it, and the apostrophe that says that it is none. */
const FORMULA = /^[=+\-@'＝＋－＠]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const plain = value
    .replaceAll('\\', '\\\\')
    .replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The annotations of `file` in a table that `toCsv` wrote.
 *
 * @param text the text of the file, from which the words are taken.
 */
export function fromCsv(csv: string, file: string, text: string): AnnotationRecord[] {
  const [header = [], ...rows] = cellsOf(csv.replace(/^\ufeff/, ''));
  const annotations: AnnotationRecord[] = [];
  for (const cells of rows) {
    const row: Row = Object.fromEntries(header.map((column, k) => [column, cells[k] || undefined]));
    if (row.file === file) annotations.push(recordOf(row, text));
  }
  return annotations;
}

function recordOf(row: Row, text: string): AnnotationRecord {
  const span = (name: '' | 'actor' | 'scope' | 'addressee') => {
    const start = name === '' ? row.start : row[`${name}Start`];
    const end = name === '' ? row.end : row[`${name}End`];
    return start === undefined ? undefined : quoteOf({ start: Number(start), end: Number(end) }, text);
  };
  const { id, kind, type, canonical, ref, role, value, resolved, calendar, concept, force, polarity } = row;
  const common = { id, kind, ...span('') };
  if (kind === 'entity') return { ...common, type, canonical, ref, role } as AnnotationRecord;
  if (kind === 'date') return { ...common, type, value, resolved, calendar } as AnnotationRecord;
  const scope = span('scope');
  return {
    ...common,
    class: type,
    force: Number(force),
    concept,
    polarity,
    actor: span('actor') ?? null,
    scope: scope ? { start: scope.start, end: scope.end } : null,
    addressee: span('addressee'),
  } as AnnotationRecord;
}

/** The cells of each row, as they were before `cell` made them safe. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; ) {
    let value: string;
    [value, at] = csv[at] === '"' ? quoted(csv, at) : unquoted(csv, at);
    row.push(
      value
        .replace(/^'/, '')
        .replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, hex?: string) =>
          hex === undefined ? '\\' : String.fromCharCode(Number.parseInt(hex, 16)),
        ),
    );
    if (csv[at] === ',') {
      at++;
      continue;
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quoted(csv: string, start: number): [string, number] {
  let value = '';
  for (let at = start + 1; ; at += 2) {
    const end = csv.indexOf('"', at);
    if (end < 0) return [value + csv.slice(at), csv.length];
    value += csv.slice(at, end);
    if (csv[end + 1] !== '"') return [value, end + 1];
    value += '"';
    at = end;
  }
}

function unquoted(csv: string, start: number): [string, number] {
  let at = start;
  while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n') at++;
  return [csv.slice(start, at), at];
}
