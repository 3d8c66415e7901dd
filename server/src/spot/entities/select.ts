/** Chooses among the names proposed: entities do not nest, the longest wins. */

import type { EntityAnnotation } from '../annotation';
import { claim } from '../findings';
import { sortStable } from '../sort';
import type { Proposal, Scene } from './scene';

export interface Chosen {
  readonly from: number;
  readonly to: number;
  readonly annotation: EntityAnnotation;
  readonly proposal: Proposal;
}

/** Adds the annotations of the names that win; gives them in the order of the text. */
export function claimProposals(scene: Scene): Chosen[] {
  const { findings, proposals, reading } = scene;
  const { owner } = findings;
  const { tokens } = reading;
  sortStable(proposals, byLength);
  const chosen: Chosen[] = [];
  const dates = findings.annotations.length;
  let overridden = false;
  for (const proposal of proposals) {
    const { from, to, start, type, ref, canonical, role } = proposal;
    let free = true;
    for (let i = from; i < to && free; i++) {
      const holder = owner[i]!;
      if (holder === 0) continue;
      // A date inside the name of a document is part of the name.
      free = holder <= dates && proposal.overDates && isInside(scene, holder - 1, from, to);
      if (free) overridden = true;
    }
    if (!free) continue;
    for (let i = from; i < to; i++) if (owner[i] !== 0) findings.annotations[owner[i]! - 1] = DROPPED;
    const annotation: EntityAnnotation = {
      kind: 'entity',
      type,
      start,
      end: tokens.end[to - 1]!,
      ref,
      canonical,
      role,
    };
    claim(findings, annotation, from, to);
    chosen.push({ from, to, annotation, proposal });
  }
  if (overridden) dropAnnotations(scene);
  sortStable(chosen, byPlace);
  return chosen;
}

/** The longest first; of equally long ones the higher rank, the longer head, the earlier. */
function byLength(a: Proposal, b: Proposal): number {
  return b.to - b.from - (a.to - a.from) || b.rank - a.rank || headLength(b) - headLength(a) || a.from - b.from;
}

function byPlace(a: Chosen, b: Chosen): number {
  return a.from - b.from;
}

const headLength = ({ headFrom, headTo }: Proposal): number => headTo - headFrom;

const DROPPED: EntityAnnotation = {
  kind: 'entity',
  type: 'event',
  start: -1,
  end: -1,
  ref: undefined,
  canonical: undefined,
  role: undefined,
};

function isInside({ findings, reading: { tokens } }: Scene, index: number, from: number, to: number): boolean {
  const date = findings.annotations[index]!;
  return date === DROPPED || (date.start >= tokens.start[from]! && date.end <= tokens.end[to - 1]!);
}

/** Takes the dropped dates out, and numbers the owners of tokens anew. */
function dropAnnotations({ findings, reading: { tokens } }: Scene): void {
  const { annotations, owner } = findings;
  const moved = new Int32Array(annotations.length + 1);
  let kept = 0;
  for (let k = 0; k < annotations.length; k++) {
    const annotation = annotations[k]!;
    if (annotation === DROPPED) continue;
    annotations[kept++] = annotation;
    moved[k + 1] = kept;
  }
  annotations.length = kept;
  for (let i = 0; i < tokens.count; i++) owner[i] = moved[owner[i]!]!;
}
