/** What the spotters find in one block: plain data, relative to the block. */

import type { Annotation, EntityType, Span } from './annotation';

/**
 * A name that the text introduces, so that other blocks may use its short form: an acronym with its expansion, a person
 * with a role, a body's definite short form.
 */
export interface Definition {
  /** The short form, folded, as `foldText` gives it. */
  readonly key: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly ref?: string | undefined;
  readonly role?: string | undefined;
}

/** A mention that is an entity only if some block of the statement defines its key. */
export interface Candidate extends Span {
  readonly key: string;
  /** It is an entity of this type already: a person by no more than a surname, an unknown acronym. The definition says who. */
  readonly known?: 'person' | 'organization';
}

export interface Findings {
  readonly annotations: Annotation[];
  readonly definitions: Definition[];
  readonly candidates: Candidate[];
  /** Per token: number of the entity or date annotation that holds it plus one, or 0. */
  readonly owner: Int32Array;
}

/** Adds an entity or date that covers the tokens `from` to `to`, `to` not included. */
export function claim(findings: Findings, annotation: Annotation, from: number, to: number): void {
  findings.annotations.push(annotation);
  const owner = findings.annotations.length;
  for (let i = from; i < to; i++) findings.owner[i] = owner;
}

/** Whether none of the tokens `from` to `to` belongs to an entity or date yet. */
export function isFree(findings: Findings, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (findings.owner[i] !== 0) return false;
  return true;
}
