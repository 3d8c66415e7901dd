/** Adds an entry to the text of a `communique.yaml`, leaving the rest of it as it is to the byte. */

import { isDocument, isMap, isSeq } from 'yaml';
import type { EntityType } from '../spot/annotation';
import { readYaml } from './parse';

export interface NewEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly avoid: readonly string[];
}

/** The insertion of `newText` at `offset`; undefined where the file cannot be read. */
export function addEntity(text: string, entity: NewEntity): { offset: number; newText: string } | undefined {
  const document = readYaml(text);
  if (!isDocument(document) || document.errors.length > 0) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const root = document.contents;
  const list = isMap(root) ? root.get('entities', true) : undefined;
  const last = isSeq(list) && list.flow !== true ? list.items.at(-1) : undefined;
  const range = (last as { range?: readonly number[] | null } | undefined)?.range;
  if (isSeq(list) && range) {
    const start = range[0]!;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(line, start))![0];
    const offset = range[1]!;
    const open = offset > 0 && text[offset - 1] !== '\n' ? newline : '';
    const close = open === '' ? newline : '';
    return { offset, newText: open + entry(entity, indent, newline) + close };
  }
  // A key that holds something else cannot be gone on with.
  if (list !== undefined && list !== null && isMap(root) && root.has('entities')) return undefined;
  if (root !== null && !isMap(root)) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return { offset: text.length, newText: `${gap}entities:${newline}${entry(entity, '  ', newline)}${newline}` };
}

/** Words are written as JSON strings, which are YAML: nothing in them can be read as anything else. */
function entry({ type, name, avoid }: NewEntity, indent: string, newline: string): string {
  const lines = [`${indent}- name: ${JSON.stringify(name)}`, `${indent}  type: ${type}`];
  if (avoid.length > 0) lines.push(`${indent}  avoid: [${avoid.map((words) => JSON.stringify(words)).join(', ')}]`);
  return lines.join(newline);
}
