/** What the spotters find in one block: plain data, relative to the block. */

import type { Annotation, EntityType, Span } from './annotation';

/** A name that the text introduces, so that other blocks may use its short form: an acronym, a body's definite short form. */
export interface Definition {
  /** The short form, folded, as `foldText` gives it. */
  readonly key: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly ref?: string | undefined;
}

/** What stands before a person's name: an office, or no more than a style («Mr.»). */
export type Titled = 'office' | 'style';

/** A person's name as it stands in the text. */
export interface PersonName {
  /** Its words, folded, each with the particles before it: «mohammed», «bin salman». At least one. */
  readonly parts: readonly string[];
  /** Folded words of the offices and styles at it. */
  readonly titles: readonly string[];
  readonly titled: Titled | undefined;
}

/** A person whom the text names, so that other mentions may do so by a part of the name. */
export interface Naming extends PersonName {
  readonly start: number;
  readonly canonical: string;
  readonly ref: string | undefined;
  readonly role: string | undefined;
}

/** A mention that is an entity only if some block of the statement defines its key, or names the person. */
export interface Candidate extends Span {
  readonly key: string;
  /** It is an entity of this type already: a person, an unknown acronym. The definition says who. */
  readonly known: 'person' | 'organization' | undefined;
  /** Where it may be a person's name with a title. */
  readonly name: PersonName | undefined;
}

export interface Findings {
  readonly annotations: Annotation[];
  readonly definitions: Definition[];
  readonly namings: Naming[];
  readonly candidates: Candidate[];
  /** Per token, and for some behind the last: number of the entity or date annotation that holds it plus one, or 0. */
  readonly owner: Int32Array;
}

/** Asks what the key means that stands from `start` to `end`. All candidates are made here: those of one shape are read faster. */
export function ask(
  findings: Findings,
  start: number,
  end: number,
  key: string,
  known?: Candidate['known'],
  name?: PersonName,
): void {
  findings.candidates.push({ start, end, key, known, name });
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
