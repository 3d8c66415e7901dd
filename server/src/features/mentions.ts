/** Which mentions are of one entity, however it is written; read from an index that each block keeps. */

import type { Annotation, EntityAnnotation, Span } from '../spot/annotation';
import { ARTICLE } from '../spot/article';
import { annotationsIn, annotationsOfBlock, type Statement } from '../statement/statement';
import { standingAlone, type Units } from '../text/arabic';
import { CharacterClass, CLASSES, FOLDED } from '../text/characters';
import { stringOf } from '../text/strings';

/** Entities of a block by their key, offsets relative to the block. */
type BlockIndex = ReadonlyMap<string, readonly EntityAnnotation[]>;

/** A block's annotations are one and the same array until the block or what is known of its names changes. */
const indexes = new WeakMap<readonly Annotation[], BlockIndex>();

/**
 * What makes two mentions one entity: their record, else their full name, else their words; per type. The article is none of
 * these: «le Groupe des lacs» is the one of «du Groupe des lacs», «للتحالف الأزرق» that of «التحالف الأزرق».
 *
 * @param text in which the entity stands at its offsets.
 */
export function entityKey(text: Units, { type, start, end, ref, canonical }: EntityAnnotation): string {
  if (ref !== undefined) return ref;
  const name = canonical ?? standingAlone(text, start, text.slice(start, end));
  return `${type}:${foldName(type === 'person' ? name : name.replace(ARTICLE, ''))}`;
}

/** Name with the differences that do not tell names apart taken out: case, Arabic letter variants and marks, spaces. */
export function foldName(name: string): string {
  const folded: number[] = [];
  let space = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const cls = CLASSES[unit]!;
    if (cls === CharacterClass.Space || cls === CharacterClass.LineBreak) space = folded.length > 0;
    else if (cls !== CharacterClass.Mark && cls !== CharacterClass.Format) {
      const unitFolded = FOLDED[unit]!;
      if (space) folded.push(0x20);
      folded.push(unitFolded === 0xffff ? unit : unitFolded);
      space = false;
    }
  }
  return stringOf(folded);
}

/** All mentions of an entity, in the order of the text. */
export function mentionsOf(statement: Statement, key: string): Span[] {
  const found: Span[] = [];
  for (let k = 0; k < statement.blocks.length; k++) {
    const offset = statement.blocks.placeOf(k);
    for (const { start, end } of indexOfBlock(statement, k).get(key) ?? [])
      found.push({ start: start + offset, end: end + offset });
  }
  return found;
}

const blocksByKey = new WeakMap<Statement, ReadonlyMap<string, readonly number[]>>();

/** Numbers of the blocks that mention each entity, by its key: for what looks at all entities of a statement. */
export function mentioningBlocks(statement: Statement): ReadonlyMap<string, readonly number[]> {
  let blocks = blocksByKey.get(statement);
  if (blocks === undefined) {
    const made = new Map<string, number[]>();
    for (let k = 0; k < statement.blocks.length; k++) {
      for (const key of indexOfBlock(statement, k).keys()) {
        const known = made.get(key);
        if (known === undefined) made.set(key, [k]);
        else known.push(k);
      }
    }
    blocks = made;
    blocksByKey.set(statement, blocks);
  }
  return blocks;
}

/** Entities of one block by their key. */
export function indexOfBlock(statement: Statement, block: number): BlockIndex {
  const annotations = annotationsOfBlock(statement, block);
  let index = indexes.get(annotations);
  if (index === undefined) {
    index = makeIndex(annotations, statement.blocks.at(block).text);
    indexes.set(annotations, index);
  }
  return index;
}

function makeIndex(annotations: readonly Annotation[], text: string): BlockIndex {
  const index = new Map<string, EntityAnnotation[]>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'entity') continue;
    const key = entityKey(text, annotation);
    const known = index.get(key);
    if (known === undefined) index.set(key, [annotation]);
    else known.push(annotation);
  }
  return index;
}

/** The annotation at `offset`: the shortest that holds it, its end included. */
export function annotationAt(statement: Statement, offset: number, kind?: Annotation['kind']): Annotation | undefined {
  let best: Annotation | undefined;
  for (const annotation of annotationsIn(statement, offset, offset)) {
    if (kind !== undefined && annotation.kind !== kind) continue;
    // At a border between two, the one that begins there is meant.
    const touches = annotation.end === offset;
    const bestTouches = best !== undefined && best.end === offset;
    const shorter = best === undefined || annotation.end - annotation.start < best.end - best.start;
    if (best === undefined || (bestTouches && !touches) || (touches === bestTouches && shorter)) best = annotation;
  }
  return best;
}

/** The entity at `offset`, its end included. */
export function entityAt(statement: Statement, offset: number): EntityAnnotation | undefined {
  return annotationAt(statement, offset, 'entity') as EntityAnnotation | undefined;
}
