/**
 * Who decides. Statements name the subject once: Arabic verbs that follow each other have it in their ending, and a
 * resolution names its organ in the first line, for all of its paragraphs.
 */

import type { Annotation, DecisionAnnotation, EntityType, Span } from '../spot/annotation';
import { annotationsOfBlock, blockAt, type Statement } from '../statement/statement';

export interface Actor extends Span {
  /** Not named with the decision itself, but understood from what stands before it. */
  readonly implied: boolean;
}

/** Who takes `decision`; undefined where the statement does not say. */
export function actorOf(statement: Statement, decision: DecisionAnnotation): Actor | undefined {
  if (decision.actor !== undefined) return { ...decision.actor, implied: false };
  const block = blockAt(statement, decision.start);
  if (block < 0) return undefined;
  const implied = issuingOrgan(statement, block) ?? neighbour(statement, block, decision.start);
  return implied && { ...implied, implied: true };
}

/** The actor of the last decision before `offset` in the block; before the first of them, that of the next. */
function neighbour(statement: Statement, block: number, offset: number): Span | undefined {
  const from = statement.starts[block]!;
  let actor: Span | undefined;
  for (const annotation of annotationsOfBlock(statement, block)) {
    if (annotation.kind !== 'decision' || annotation.actor === undefined) continue;
    if (actor !== undefined && annotation.start + from > offset) break;
    actor = annotation.actor;
  }
  return actor && { start: actor.start + from, end: actor.end + from };
}

/** Paragraphs that one organ's name may govern. */
const LONGEST_RESOLUTION = 200;

/** The organ in whose name the block stands: «The General Assembly,», «إن مجلس الأمن،» on a line of its own. */
function issuingOrgan(statement: Statement, block: number): Span | undefined {
  for (let k = block - 1; k >= 0 && block - k <= LONGEST_RESOLUTION; k--) {
    const { text } = statement.analyses[k]!;
    if (text.length > LONGEST_OPENING || !/[,،]\s*$/.test(text)) continue;
    const organ = openedBy(annotationsOfBlock(statement, k));
    if (organ) return { start: organ.start + statement.starts[k]!, end: organ.end + statement.starts[k]! };
  }
  return undefined;
}

const LONGEST_OPENING = 150;
/** Code units before the organ: «إن», an article, the quotation mark of an annexed draft. */
const LEAD = 6;
const ORGANS: readonly EntityType[] = ['organization', 'group', 'event'];

/** The organ with which a line begins that decides nothing. */
function openedBy(annotations: readonly Annotation[]): Span | undefined {
  const first = annotations[0];
  if (first?.kind !== 'entity' || first.start > LEAD || !ORGANS.includes(first.type)) return undefined;
  return annotations.some(({ kind }) => kind === 'decision') ? undefined : first;
}
