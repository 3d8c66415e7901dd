/** Adds an entry to the text of a `communique.yaml`, leaving the rest of it as it is to the byte. */

import { isDocument, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { EntityType } from '../spot/annotation';
import { readYaml } from './parse';

export interface NewEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly avoid: readonly string[];
}

interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/**
 * The insertion of `newText` at `offset`; undefined where the file cannot be read, or has a form that takes no entry. YAML has
 * many lawful layouts, and is slow to read: the file is read once, and of what it becomes the lines around the new entry.
 */
export function addEntity(text: string, entity: NewEntity): Insertion | undefined {
  const document = readYaml(text);
  if (!isDocument(document) || document.errors.length > 0) return undefined;
  const root = document.contents;
  if (root !== null && !isMap(root)) return undefined;
  const list = root?.get('entities', true);
  if (isSeq(list)) return afterLast(text, list, entity);
  // A key that holds something else cannot be gone on with.
  return root?.has('entities') || !endsOpen(text, root) ? undefined : atEnd(text, entity);
}

function afterLast(text: string, list: YAMLSeq, entity: NewEntity): Insertion | undefined {
  const range = (list.items.at(-1) as Node | undefined)?.range;
  if (list.flow === true || !list.range || !range) return undefined;
  const offset = range[1];
  const dash = list.range[0];
  const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
  const newline = newlineOf(text);
  const added = entry(entity, indent, newline);
  const insertion = { offset, newText: text[offset - 1] === '\n' ? added + newline : newline + added };
  const last = Math.max(text.lastIndexOf(`\n${indent}-`, range[0]) + 1, dash - indent.length);
  const both = readYaml(text.slice(last, offset) + insertion.newText);
  const isRead =
    isDocument(both) && both.errors.length === 0 && isSeq(both.contents) && both.contents.items.length === 2;
  return isRead ? insertion : undefined;
}

/** Whether a key may follow at the end of a file: its map stands without braces or indentation, and no mark ends it. */
function endsOpen(text: string, root: YAMLMap | null): boolean {
  const [start, end] = root?.range ?? [0, 0];
  if (root !== null && (root.flow === true || (start > 0 && text[start - 1] !== '\n'))) return false;
  return !/^\.\.\.(?:\s|$)/m.test(text.slice(end));
}

function atEnd(text: string, entity: NewEntity): Insertion {
  const newline = newlineOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return { offset: text.length, newText: `${gap}entities:${newline}${entry(entity, '  ', newline)}${newline}` };
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Words are written as JSON strings, which are YAML: nothing in them can be read as anything else. */
function entry({ type, name, avoid }: NewEntity, indent: string, newline: string): string {
  const lines = [`${indent}- name: ${JSON.stringify(name)}`, `${indent}  type: ${type}`];
  if (avoid.length > 0) lines.push(`${indent}  avoid: [${avoid.map((words) => JSON.stringify(words)).join(', ')}]`);
  return lines.join(newline);
}
