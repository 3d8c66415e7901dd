/**
 * The W3C Web Annotation Data Model, as JSON-LD: https://www.w3.org/TR/annotation-model/. Each target has a position, which
 * the model counts in code points, and a quotation with the words around it, which still finds the place when the text has
 * changed. What the model has no word for stands under the prefix `communique`.
 */

import type { Span } from '../spot/annotation';
import { type CodePoints, codePointsOf } from './code-points';
import type { AnnotatedFile, AnnotationRecord } from './json';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { communique: 'urn:communique:' }];
/** Code units of the words before and after a quotation. */
const AROUND = 32;

interface Position {
  readonly type: 'TextPositionSelector';
  /** Code points. */
  readonly start: number;
  readonly end: number;
}

interface Quotation {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly body: {
    readonly type: 'TextualBody';
    readonly purpose: 'classifying';
    /** The type of an entity or date, the class of a decision. */
    readonly value: string;
    readonly [own: `communique:${string}`]: unknown;
  };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [Position, Quotation];
  };
}

/** A page of annotations, of one file or several. */
export function webAnnotationPage(items: readonly WebAnnotation[]): object {
  return { '@context': CONTEXT, type: 'AnnotationPage', items };
}

/** One file's annotations, to be put on a page. */
export function toWebAnnotations({ file, annotations }: AnnotatedFile, text: string): WebAnnotation[] {
  const points = codePointsOf(text);
  const source = encodeURI(wellFormed(file.replaceAll('\\', '/'))).replace(/[?#]/g, encodeURIComponent);
  return annotations.map((annotation) => {
    const { id, start, end } = annotation;
    return {
      id: `${source}#${id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: {
        type: 'TextualBody',
        purpose: 'classifying',
        value: annotation.kind === 'decision' ? annotation.class : annotation.type,
        ...own(annotation, points),
      },
      target: { source, selector: [position(annotation, points), quotation(start, end, text)] },
    };
  });
}

/** What of an annotation has no place of its own in the model. */
function own(annotation: AnnotationRecord, points: CodePoints): Record<`communique:${string}`, unknown> {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(annotation)) {
    if (value === undefined || PLACED.has(name)) continue;
    entries.push([`communique:${name}`, isSpan(value) ? position(value, points) : value]);
  }
  return Object.fromEntries(entries);
}
const PLACED = new Set(['id', 'type', 'class', 'start', 'end', 'text']);

export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value;
}

function position({ start, end }: Span, points: CodePoints): Position {
  return { type: 'TextPositionSelector', start: points(start), end: points(end) };
}

function quotation(start: number, end: number, text: string): Quotation {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - AROUND), start)),
    suffix: wholeCharacters(text.slice(end, end + AROUND)),
  };
}

/** `words` without half a surrogate pair at either end. */
function wholeCharacters(words: string): string {
  return words.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

function wellFormed(name: string): string {
  return name.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
