/** Completes a block's annotations with what the rest of the statement tells: short names and the statement's date. */

import { type Annotation, compareAnnotations, type EntityAnnotation } from '../spot/annotation';
import { resolveDate } from '../spot/dates/resolve';
import { sortStable } from '../spot/sort';
import type { BlockAnalysis } from './analysis';
import type { Context } from './context';

/** A block's annotations as the rest of the statement completes them; kept with the block. */
export interface Resolved {
  readonly context: Context;
  readonly annotations: readonly Annotation[];
}

/** The block's annotations in this context, offsets relative to the block, in the order of the text. */
export function resolveBlock(analysis: BlockAnalysis, context: Context): readonly Annotation[] {
  const known = analysis.resolved;
  if (known?.context === context) return known.annotations;
  const annotations = resolve(analysis, context);
  analysis.resolved = { context, annotations };
  return annotations;
}

function resolve(analysis: BlockAnalysis, context: Context): readonly Annotation[] {
  let annotations: Annotation[] | undefined;
  let entities: ReadonlyMap<number, number> | undefined;
  for (let k = 0; k < analysis.annotations.length; k++) {
    const annotation = analysis.annotations[k]!;
    if (annotation.kind !== 'date') continue;
    const resolved = resolveDate(annotation, context.date);
    if (resolved === annotation) continue;
    annotations ??= [...analysis.annotations];
    annotations[k] = resolved;
  }
  for (const { start, end, key, known } of analysis.candidates) {
    const definition = context.definitions.get(key);
    if (definition === undefined) continue;
    const { type, canonical, ref, role } = definition;
    const entity: EntityAnnotation = { kind: 'entity', type, start, end, ref, canonical, role };
    if (known !== undefined) {
      entities ??= entitiesByStart(analysis.annotations);
      const k = entities.get(start);
      const mention = k === undefined ? undefined : (analysis.annotations[k] as EntityAnnotation);
      if (mention === undefined || mention.end !== end || mention.canonical === canonical) continue;
      // «Mr. Tamm» is no body; what an acronym is, its definition tells.
      if (known === 'person' && type !== 'person') continue;
      annotations ??= [...analysis.annotations];
      annotations[k!] = { ...entity, role: mention.role ?? role };
      continue;
    }
    annotations ??= [...analysis.annotations];
    annotations.push(entity);
  }
  if (annotations === undefined) return analysis.annotations;
  sortStable(annotations, compareAnnotations);
  return annotations;
}

/** Numbers of the entities among the annotations, by where they start. */
function entitiesByStart(annotations: readonly Annotation[]): ReadonlyMap<number, number> {
  const entities = new Map<number, number>();
  annotations.forEach((annotation, k) => {
    if (annotation.kind === 'entity') entities.set(annotation.start, k);
  });
  return entities;
}
