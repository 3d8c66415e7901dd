/** Reads our CSV back, to prove that nothing is lost in it. */

import type { Row } from '../../server/src/export/csv';
import { type AnnotationRecord, quoteOf } from '../../server/src/export/json';

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
