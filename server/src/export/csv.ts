/**
 * CSV (RFC 4180), one annotation a row, for spreadsheets: with a byte order mark, without which Excel does not read UTF-8;
 * with no cell that a spreadsheet takes for a formula; and with no bidi control, which would reorder the cells beside it.
 *
 * The columns `text`, `actor`, `scope` and `addressee` are for reading, on one line each; exact are the offsets.
 */

import type { AnnotatedFile, AnnotationRecord } from './json';
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

export type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

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
