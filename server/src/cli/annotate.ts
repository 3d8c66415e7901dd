/** What `communique annotate` prints. */

import { toBrat } from '../export/brat';
import { CSV_HEADER, toCsv } from '../export/csv';
import { type AnnotatedFile, toJson } from '../export/json';
import { toText } from '../export/text';
import { toWebAnnotations, type WebAnnotation, webAnnotationPage } from '../export/web-annotation';
import type { Statement } from '../statement/statement';
import type { Writer } from './writer';

type Out = (text: string) => void;

/** Writes annotations in one of `FORMATS.annotate`. */
export function annotationWriter(format: string, out: Out): Writer {
  switch (format) {
    case 'json':
      return jsonWriter(out);
    case 'ndjson':
      return each((statement, file) => out(`${JSON.stringify(toJson(statement, file))}\n`));
    case 'csv':
      out(CSV_HEADER);
      return each((statement, file) => out(toCsv(toJson(statement, file), String(statement.text))));
    case 'web-annotation':
      return webAnnotationWriter(out);
    case 'brat':
      return each((statement, file) => out(toBrat(toJson(statement, file), String(statement.text))));
    default:
      return each((statement, file) => out(toText(statement, file)));
  }
}

/** A writer that is done with a file when it has seen it. */
function each(write: (statement: Statement, file: string) => void): Writer {
  return {
    add(statement, file) {
      write(statement, file);
      return 0;
    },
    end() {},
  };
}

function jsonWriter(out: Out): Writer {
  const files: AnnotatedFile[] = [];
  const { add } = each((statement, file) => files.push(toJson(statement, file)));
  return { add, end: () => out(`${JSON.stringify(files, null, 2)}\n`) };
}

function webAnnotationWriter(out: Out): Writer {
  const items: WebAnnotation[] = [];
  const { add } = each((statement, file) => {
    for (const item of toWebAnnotations(toJson(statement, file), String(statement.text))) items.push(item);
  });
  return { add, end: () => out(`${JSON.stringify(webAnnotationPage(items), null, 2)}\n`) };
}
