/**
 * Definition: the mention that introduces an entity, where an acronym is spelt out, where a person's role stands, else
 * where the name first stands in full.
 */

import type { EntityAnnotation, Span } from '../spot/annotation';
import { annotationsOfBlock, type Statement } from '../statement/statement';
import { entityAt, entityKey, foldName, indexOfBlock } from './mentions';

/** Where the entity at `offset` is introduced; undefined where there is no entity. */
export function definition(statement: Statement, offset: number): { origin: Span; target: Span } | undefined {
  const entity = entityAt(statement, offset);
  if (entity === undefined) return undefined;
  const target = definingMention(statement, entityKey(statement.text, entity));
  return target && { origin: entity, target };
}

/**
 * The defining mention of the entity with this key.
 *
 * @param blocks numbers of the blocks that mention it, ascending; absent: all are looked at.
 */
export function definingMention(
  statement: Statement,
  key: string,
  blocks: Iterable<number> = Array(statement.blocks.length).keys(),
): Span | undefined {
  let first: Span | undefined;
  let full: Span | undefined;
  for (const k of blocks) {
    const mentions = indexOfBlock(statement, k).get(key);
    if (mentions === undefined) continue;
    const offset = statement.blocks.placeOf(k);
    const text = statement.blocks.at(k).text;
    const place = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
    for (let m = 0; m < mentions.length; m++) {
      const mention = mentions[m]!;
      const next = mentions[m + 1];
      if (next !== undefined && isExpansion(text, mention, next)) return place(mention);
      if (mention.type === 'person' && hasRoleBeside(statement, k, mention)) return place(mention);
      first ??= place(mention);
      const words = foldName(text.slice(mention.start, mention.end));
      if (mention.canonical !== undefined && words === foldName(mention.canonical)) full ??= place(mention);
    }
  }
  return full ?? first;
}

/** Whether only an opening bracket stands between a name and the next mention: «World Health Organization (WHO)». */
function isExpansion(text: string, name: Span, acronym: Span): boolean {
  return acronym.start - name.end <= 6 && /^\s*[([]\s*(?:["«“']\s*)?$/.test(text.slice(name.end, acronym.start));
}

/** Whether a role stands right before or after the person. */
function hasRoleBeside(statement: Statement, block: number, person: EntityAnnotation): boolean {
  const annotations = annotationsOfBlock(statement, block);
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (annotations[middle]!.start < person.start) low = middle + 1;
    else high = middle;
  }
  // Names do not nest; a few decisions may begin in between.
  for (const other of annotations.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS)) {
    if (other.kind !== 'entity' || other.type !== 'role') continue;
    const gap = other.end <= person.start ? person.start - other.end : other.start - person.end;
    if (gap >= 0 && gap <= 3) return true;
  }
  return false;
}

const NEIGHBOURS = 4;
