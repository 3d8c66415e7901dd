/** Completes a block's annotations with what the rest of the statement tells: short names and the statement's date. */

import { type Annotation, compareAnnotations, type EntityAnnotation } from '../spot/annotation';
import { resolveDate } from '../spot/dates/resolve';
import type { Candidate } from '../spot/findings';
import { sortStable } from '../spot/sort';
import type { BlockAnalysis } from './analysis';
import type { Context } from './context';
import { type Bearer, mayMean, nameOf, personMeant } from './persons';

/** A block's annotations as the rest of the statement completes them; kept with the block. */
export interface Resolved {
  readonly context: Context;
  readonly isTitle: boolean;
  readonly annotations: readonly Annotation[];
}

/** The block's annotations in this context, offsets relative to the block, in the order of the text. */
export function resolveBlock(analysis: BlockAnalysis, context: Context, isTitle: boolean): readonly Annotation[] {
  const known = analysis.resolved;
  if (known?.context === context && known.isTitle === isTitle) return known.annotations;
  const resolved = resolve(analysis, context);
  const annotations = isTitle ? withoutItself(analysis, resolved) : resolved;
  analysis.resolved = { context, isTitle, annotations };
  return annotations;
}

/** A title names other documents, not its own: «Resolution 2801 (2025)», «Lima Declaration on Fisheries». */
function withoutItself({ text, marker }: BlockAnalysis, annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first?.kind !== 'entity' || first.type !== 'document' || first.start !== marker) return annotations;
  return first.ref === undefined || first.end === text.length ? annotations.slice(1) : annotations;
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
  let found = 0;
  for (const candidate of analysis.candidates) {
    const { start, end, known } = candidate;
    // «bin Salman» was asked for before «Salman».
    if (known === undefined && start < found) continue;
    const entity = entityMeant(candidate, analysis, context);
    if (entity === undefined) continue;
    if (known !== undefined) {
      entities ??= entitiesByStart(analysis.annotations);
      const k = entities.get(start);
      const mention = k === undefined ? undefined : (analysis.annotations[k] as EntityAnnotation);
      if (mention === undefined || mention.end !== end || mention.canonical === entity.canonical) continue;
      annotations ??= [...analysis.annotations];
      annotations[k!] = { ...entity, role: mention.role ?? entity.role };
      continue;
    }
    annotations ??= [...analysis.annotations];
    annotations.push(entity);
    found = end;
  }
  if (annotations === undefined) return analysis.annotations;
  sortStable(annotations, compareAnnotations);
  return annotations;
}

/** What the statement says of a candidate: what it defines as such, or a person whom it names; undefined: nothing. */
function entityMeant(candidate: Candidate, analysis: BlockAnalysis, context: Context): EntityAnnotation | undefined {
  const { start, end, key, known } = candidate;
  // «Mr. Tamm» is no body; what an acronym is, its definition tells.
  const definition = known === 'person' ? undefined : context.definitions.get(key);
  if (definition !== undefined) {
    const { type, canonical, ref } = definition;
    return { kind: 'entity', type, start, end, ref, canonical, role: undefined };
  }
  if (known === 'organization' || !mayMean(context.persons, candidate.name?.parts.at(-1) ?? key)) return undefined;
  const name = candidate.name ?? { parts: [key], titles: [], titled: undefined };
  const person = personMeant(context.persons, name, (bearers) => lastNamed(analysis, start, bearers));
  if (person === undefined || (person === null && known !== undefined)) return undefined;
  // «de Villiers» is whoever is called so, not Mr. Villiers.
  const [part] = name.parts;
  if (known === undefined && part!.includes(' ') && !person?.parts.includes(part!)) return undefined;
  // Of two who bear the name, one: a person all the same.
  const { canonical, ref, role } = person ?? { canonical: undefined, ref: undefined, role: undefined };
  return { kind: 'entity', type: 'person', start, end, ref, canonical, role };
}

/** Persons named before a surname among whom its bearer is looked for. */
const REACH = 64;

/** Which of the persons was the last to be named in full in the block before `offset`. */
function lastNamed({ namings }: BlockAnalysis, offset: number, bearers: readonly Bearer[]): Bearer | undefined {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (namings[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= Math.max(0, low - REACH); k--) {
    const bearer = bearers.find(({ name }) => name === nameOf(namings[k]!));
    if (bearer !== undefined) return bearer;
  }
  return undefined;
}

/** Numbers of the entities among the annotations, by where they start. */
function entitiesByStart(annotations: readonly Annotation[]): ReadonlyMap<number, number> {
  const entities = new Map<number, number>();
  annotations.forEach((annotation, k) => {
    if (annotation.kind === 'entity') entities.set(annotation.start, k);
  });
  return entities;
}
