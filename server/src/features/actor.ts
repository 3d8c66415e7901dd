/**
 * Who decides. Statements name the subject once: Arabic verbs that follow each other have it in their ending, and a
 * resolution names its organ in the first line, for all of its paragraphs.
 */

import type { Annotation, DecisionAnnotation, EntityType, Span } from '../spot/annotation';
import { annotationsOfBlock, blockAt, type Statement } from '../statement/statement';
import type { Rope } from '../text/rope';

export interface Actor extends Span {
  /** Not named with the decision itself, but understood from what stands before it. */
  readonly implied: boolean;
}

/** Who takes `decision`; undefined where the statement does not say. */
export function actorOf(statement: Statement, decision: DecisionAnnotation): Actor | undefined {
  const block = blockAt(statement, decision.start);
  if (block < 0) return undefined;
  const { actor } = decision;
  if (actor !== undefined) {
    const number = numberOf(statement.text.slice(actor.start, actor.end));
    const meant = number && antecedent(statement, block, actor.start, number);
    return meant ? { ...meant, implied: true } : { ...actor, implied: false };
  }
  const implied =
    issuingOrgan(statement, block) ??
    neighbour(statement, block, decision.start) ??
    (endsInPlural(statement.text.slice(decision.start, decision.end))
      ? antecedent(statement, block, decision.start, 'several')
      : undefined);
  return implied && { ...implied, implied: true };
}

type GrammaticalNumber = 'one' | 'several';

/** The pronouns that stand for somebody named before; «we» names the issuer. */
const PRONOUNS: Readonly<Record<string, GrammaticalNumber>> = {
  ...Object.fromEntries(['they', 'ils', 'elles', 'هم', 'هما'].map((word) => [word, 'several'])),
  ...Object.fromEntries(['it', 'he', 'she', 'il', 'elle', 'هو', 'هي'].map((word) => [word, 'one'])),
};

function numberOf(words: string): GrammaticalNumber | undefined {
  const word = words.toLowerCase();
  return Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

/** Whether the verb is an Arabic one that says its plural subject in its ending: «أدانوا», «يشيرون». */
function endsInPlural(words: string): boolean {
  return /^(?:إذ )?[\u0621-\u0652]+(?:وا|ون)(?: |$)/.test(words);
}

/** Paragraphs before that of a pronoun in which its antecedent may stand, and decisions before it that are looked at. */
const ANTECEDENT_REACH = 3;
const MOST_ANTECEDENTS = 30;

/** Whom a pronoun or an ending before `offset` stands for: who decided last and is as many. */
function antecedent(statement: Statement, block: number, offset: number, number: GrammaticalNumber): Span | undefined {
  let seen = 0;
  for (let k = block; k >= 0 && block - k <= ANTECEDENT_REACH; k--) {
    const from = statement.blocks.placeOf(k);
    const annotations = annotationsOfBlock(statement, k);
    for (let n = annotations.length - 1; n >= 0; n--) {
      const decision = annotations[n]!;
      if (decision.kind !== 'decision' || decision.actor === undefined) continue;
      const actor = { start: decision.actor.start + from, end: decision.actor.end + from };
      const words = statement.text.slice(actor.start, actor.end);
      if (actor.end > offset || numberOf(words) !== undefined) continue;
      if (seen++ === MOST_ANTECEDENTS) return undefined;
      if (countOf(words, decision.actor, annotations) === number) return actor;
    }
  }
  return undefined;
}

/** A name is one, «X and Y» are several, and so are those whom no name names: «the Ministers». */
function countOf(words: string, { start, end }: Span, annotations: readonly Annotation[]): GrammaticalNumber {
  if (/ (?:and|et|و\S+) /.test(`${words} `)) return 'several';
  const isName = annotations.some(
    (a) => a.kind === 'entity' && a.start - start <= LEAD && a.start >= start - 1 && a.end >= end,
  );
  return isName ? 'one' : 'several';
}

/**
 * The actor of the last decision before `offset` in the block; before the first of them, that of the next in its sentence, «Recalling …, the
 * Council decides».
 */
function neighbour(statement: Statement, block: number, offset: number): Span | undefined {
  const from = statement.blocks.placeOf(block);
  let actor: Span | undefined;
  for (const annotation of annotationsOfBlock(statement, block)) {
    if (annotation.kind !== 'decision' || annotation.actor === undefined) continue;
    const isNext = annotation.start + from > offset;
    if (isNext && (actor !== undefined || endsBetween(statement.text, offset, annotation.actor.start + from))) break;
    actor = annotation.actor;
  }
  if (actor === undefined) return undefined;
  const span = { start: actor.start + from, end: actor.end + from };
  const number = numberOf(statement.text.slice(span.start, span.end));
  return (number && antecedent(statement, block, span.start, number)) ?? span;
}

/** Code units from a participle to the subject of its sentence, at most. */
const SENTENCE_REACH = 2000;

/** Whether a sentence ends between two offsets, or they are too far from each other to tell. */
function endsBetween(text: Rope, start: number, end: number): boolean {
  return end - start > SENTENCE_REACH || /[.!?؟][\s\u00bb"”]/.test(text.slice(start, end));
}

/** Paragraphs that one organ's name may govern. */
const LONGEST_RESOLUTION = 200;

/** The organ in whose name the block stands: «The General Assembly,», «إن مجلس الأمن،» on a line of its own. */
function issuingOrgan(statement: Statement, block: number): Span | undefined {
  for (let k = block - 1; k >= 0 && block - k <= LONGEST_RESOLUTION; k--) {
    const { text } = statement.blocks.at(k);
    if (text.length > LONGEST_OPENING || !/[,،]\s*$/.test(text)) continue;
    const organ = openedBy(annotationsOfBlock(statement, k));
    if (organ)
      return { start: organ.start + statement.blocks.placeOf(k), end: organ.end + statement.blocks.placeOf(k) };
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
