/** Completes a block's annotations with what the rest of the statement tells: short names and the statement's date. */

import { type Annotation, compareAnnotations, type EntityAnnotation } from '../spot/annotation';
import { resolveDate } from '../spot/dates/resolve';
import type { BlockAnalysis } from './analysis';
import type { Context } from './context';

interface Resolved {
  readonly context: Context;
  readonly annotations: readonly Annotation[];
}

const cache = new WeakMap<BlockAnalysis, Resolved>();

/** The block's annotations in this context, offsets relative to the block, in the order of the text. */
export function resolveBlock(analysis: BlockAnalysis, context: Context): readonly Annotation[] {
  const known = cache.get(analysis);
  if (known?.context === context) return known.annotations;
  const annotations = resolve(analysis, context);
  cache.set(analysis, { context, annotations });
  return annotations;
}

function resolve(analysis: BlockAnalysis, context: Context): readonly Annotation[] {
  const annotations: Annotation[] = [];
  let changed = false;
  for (const annotation of analysis.annotations) {
    const resolved = annotation.kind === 'date' ? resolveDate(annotation, context.date) : annotation;
    if (resolved !== annotation) changed = true;
    annotations.push(resolved);
  }
  for (const { start, end, key } of analysis.candidates) {
    const definition = context.definitions.get(key);
    if (definition === undefined) continue;
    const { type, canonical, ref, role } = definition;
    const entity: EntityAnnotation = {
      kind: 'entity',
      type,
      start,
      end,
      canonical,
      ...(ref && { ref }),
      ...(role && { role }),
    };
    annotations.push(entity);
    changed = true;
  }
  return changed ? annotations.sort(compareAnnotations) : analysis.annotations;
}
