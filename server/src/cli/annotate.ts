/** What `communique annotate` prints. */

import { toJson } from '../export/json';
import { toText } from '../export/text';
import type { Writer } from './writer';

/** Writes annotations as readable lines, as one JSON array, or as one JSON object a line. */
export function annotationWriter(format: string, out: (text: string) => void): Writer {
  const all: object[] = [];
  return {
    add(statement, file) {
      if (format === 'text') out(toText(statement, file));
      else if (format === 'ndjson') out(`${JSON.stringify(toJson(statement, file))}\n`);
      else all.push(toJson(statement, file));
      return 0;
    },
    end() {
      if (format === 'json') out(`${JSON.stringify(all, null, 2)}\n`);
    },
  };
}
