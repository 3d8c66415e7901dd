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

/** The insertion of `newText` at `offset`; undefined where the file cannot be read, or has a form that takes no entry. */
export function addEntity(text: string, entity: NewEntity): Insertion | undefined {
  const root = readRoot(text);
  const list = root?.get('entities', true);
  // A key that holds something else cannot be gone on with.
  if (root === undefined || (root?.has('entities') && !isSeq(list))) return undefined;
  const insertion = isSeq(list) ? afterLast(text, list, entity) : atEnd(text, entity);
  if (insertion === undefined) return undefined;
  const { offset, newText } = insertion;
  // YAML has many lawful layouts: only what can be read again, with one entry more, is offered.
  const longer = readRoot(text.slice(0, offset) + newText + text.slice(offset))?.get('entities', true);
  const count = isSeq(list) ? list.items.length : 0;
  return isSeq(longer) && longer.items.length === count + 1 ? insertion : undefined;
}

/** The map that a file holds; null where it holds nothing, undefined where it cannot be read or is something else. */
function readRoot(text: string): YAMLMap | null | undefined {
  const document = readYaml(text);
  if (!isDocument(document) || document.errors.length > 0) return undefined;
  return document.contents === null || isMap(document.contents) ? document.contents : undefined;
}

function afterLast(text: string, list: YAMLSeq, entity: NewEntity): Insertion | undefined {
  const offset = (list.items.at(-1) as Node | undefined)?.range?.[1];
  if (list.flow === true || !list.range || offset === undefined) return undefined;
  const dash = list.range[0];
  const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
  const newline = newlineOf(text);
  const added = entry(entity, indent, newline);
  return { offset, newText: text[offset - 1] === '\n' ? added + newline : newline + added };
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
