/**
 * What is found in a statement. All spans are UTF-16 code units, half-open.
 *
 * Whoever makes an annotation gives every property of its kind, in the order in which they stand here, `undefined` where
 * there is nothing: all annotations of a kind then have one shape, and reading them is quick.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ENTITY_TYPES = [
  'person',
  'role',
  'organization',
  'group',
  'place',
  'people',
  'event',
  'document',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const DATE_TYPES = ['date', 'range', 'time', 'duration', 'set', 'relative'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** The classes of decision phrases, those that bind most first. */
export const DECISION_CLASSES = [
  'decide',
  'commit',
  'request',
  'support',
  'welcome',
  'condemn',
  'concern',
  'affirm',
  'note',
  'discuss',
] as const;
export type DecisionClass = (typeof DECISION_CLASSES)[number];

export interface EntityAnnotation extends Span {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Id of a known record, equal in every language: «country:UZ», «org:interpol», «document:S/RES/2254». */
  readonly ref?: string | undefined;
  /** Preferred full name in the document's language. */
  readonly canonical?: string | undefined;
  /** Of a person: the role given in the text. */
  readonly role?: string | undefined;
}

export interface DateAnnotation extends Span {
  readonly kind: 'date';
  readonly type: DateType;
  /** ISO 8601 / TIMEX3 value as written: `2020-06-04`, `XXXX-05-27`, `P3Y`, `2021/2025`, `PRESENT_REF`. */
  readonly value: string;
  /** The value with what the statement's own date adds; absent where it adds nothing. */
  readonly resolved?: string | undefined;
  /** Calendar of the written date; absent: Gregorian. */
  readonly calendar?: 'islamic' | undefined;
  /** How to resolve a relative or yearless value against the statement's date. */
  readonly anchor?: DateAnchor | undefined;
  /** What is written, number by number; absent where it is no date of a calendar («today», «three years»). */
  readonly parts?: WrittenDate | undefined;
  /**
   * `issued`: the text says that the statement was issued on it, in a dateline or «Done at Vienna on …»; `met`: that somebody
   * met on it.
   */
  readonly occasion?: 'issued' | 'met' | undefined;
}

/** A date, or both ends of a range, as written: what the checks compare, even where it is impossible. */
export interface WrittenDate {
  readonly from: DateParts;
  /** The other end of a range. */
  readonly to?: DateParts;
  /** Digits of two systems in one date. */
  readonly mixedDigits?: true;
}

/** One point of calendar time as it is written; what is not written is absent. */
export interface DateParts {
  readonly calendar?: 'islamic';
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  readonly month?: number;
  /** The other month, where two names that should be one month's disagree: «أيار/يونيو». */
  readonly otherMonth?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** All in digits, and day and month could be read the other way round. */
  readonly ambiguous?: true;
  /** The same day in the other calendar, where both are written: «19/10/1436هـ الموافق 4/8/2015م». */
  readonly equivalent?: DateParts;
}

/**
 * A shift from the statement's date: `{ unit: 'year', offset: -1 }` is last year. Of a yearless date or a weekday, which
 * one is meant: `{ unit: 'weekday', offset: 1, weekday: 1 }` is next Monday, with offset 0 it is the statement's own day or
 * the last Monday before it; `{ unit: 'yearless', offset: 0 }` the nearest.
 */
export interface DateAnchor {
  readonly unit: 'yearless' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'weekday';
  /** Whole units from the statement's date; 0 is the current one. */
  readonly offset: number;
  /** For `weekday`: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** Of a month: its day («the 5th of this month»). Of a year: its part, as in values («the second half of last year»: `H2`). */
  readonly day?: number;
  readonly part?: string;
  /** Units covered, where the expression is a stretch («the next five years»): from the statement's date on, or up to it. */
  readonly length?: number;
}

export interface DecisionAnnotation extends Span {
  readonly kind: 'decision';
  readonly class: DecisionClass;
  /** 0 … 5, inside its class. */
  readonly force: number;
  /** Id of the concept, equal in every language: «take-note». */
  readonly concept: string;
  /** The subject as written in the sentence. */
  readonly actor?: Span | undefined;
  /** The clause that the stance is about. */
  readonly scope?: Span | undefined;
  /** Who is asked, of a `request`. */
  readonly addressee?: Span | undefined;
  readonly polarity: 'positive' | 'negative';
}

export type Annotation = EntityAnnotation | DateAnnotation | DecisionAnnotation;

/** The type of an entity or date, the class of a decision. */
export function annotationType(annotation: Annotation): EntityType | DateType | DecisionClass {
  return annotation.kind === 'decision' ? annotation.class : annotation.type;
}

/** Order of the text: by start, longer first, entities before dates before decisions. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || KIND_ORDER[a.kind] - KIND_ORDER[b.kind];
}
const KIND_ORDER = { entity: 0, date: 1, decision: 2 } as const;
