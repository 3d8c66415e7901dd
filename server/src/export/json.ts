/**
 * The JSON form of a statement's annotations: the contract of `communique annotate --format json|ndjson`, and what the
 * other formats are made of.
 */

import type { LanguageId } from '../lexicon/language';
import type { Annotation, DateType, DecisionClass, EntityType, Span } from '../spot/annotation';
import { annotationsIn, type Statement } from '../statement/statement';

/** One file's annotations as plain data. All offsets are UTF-16 code units. */
export interface AnnotatedFile {
  readonly file: string;
  readonly language: LanguageId | null;
  readonly statementDate: string | null;
  /** In the order of the text. */
  readonly annotations: readonly AnnotationRecord[];
}

export type AnnotationRecord = EntityRecord | DateRecord | DecisionRecord;

interface Quote extends Span {
  readonly text: string;
}

interface Common extends Quote {
  /** `a1`, `a2`, … */
  readonly id: string;
}

export interface EntityRecord extends Common {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly canonical?: string | undefined;
  readonly ref?: string | undefined;
  readonly role?: string | undefined;
}

export interface DateRecord extends Common {
  readonly kind: 'date';
  readonly type: DateType;
  readonly value: string;
  readonly resolved?: string | undefined;
  readonly calendar?: 'islamic' | undefined;
}

export interface DecisionRecord extends Common {
  readonly kind: 'decision';
  readonly class: DecisionClass;
  readonly force: number;
  readonly concept: string;
  readonly polarity: 'positive' | 'negative';
  readonly actor: Quote | null;
  readonly scope: Span | null;
  readonly addressee?: Quote | undefined;
}

/** One file's annotations as plain data, ids in the order of the text. */
export function toJson(statement: Statement, file: string): AnnotatedFile {
  const { text, context } = statement;
  return {
    file,
    language: context.language ?? null,
    statementDate: context.date ?? null,
    annotations: annotationsIn(statement).map((annotation, i) => recordOf(annotation, `a${i + 1}`, String(text))),
  };
}

/** The part of a text that a span holds. */
export function quoteOf({ start, end }: Span, text: string): Quote {
  return { start, end, text: text.slice(start, end) };
}

function recordOf(annotation: Annotation, id: string, text: string): AnnotationRecord {
  const { kind, start, end } = annotation;
  const words = text.slice(start, end);
  switch (kind) {
    case 'entity': {
      const { type, canonical, ref, role } = annotation;
      return { id, kind, type, start, end, text: words, canonical, ref, role };
    }
    case 'date': {
      const { type, value, resolved, calendar } = annotation;
      return { id, kind, type, start, end, text: words, value, resolved, calendar };
    }
    case 'decision': {
      const { force, concept, actor, scope, addressee, polarity } = annotation;
      return {
        id,
        kind,
        class: annotation.class,
        force,
        concept,
        polarity,
        start,
        end,
        text: words,
        actor: actor ? quoteOf(actor, text) : null,
        scope: scope ? { start: scope.start, end: scope.end } : null,
        addressee: addressee ? quoteOf(addressee, text) : undefined,
      };
    }
  }
}
