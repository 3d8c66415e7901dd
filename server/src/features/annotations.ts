/** The annotations that the client paints: what stands behind the custom request. */

import type { Range } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise } from '../l10n';
import type { Span } from '../spot/annotation';
import { type Annotation, annotationType } from '../spot/annotation';
import { annotationsIn } from '../statement/statement';
import { rangeOf, type View } from './view';

export interface WireAnnotation {
  readonly range: Range;
  readonly kind: Annotation['kind'];
  /** The type of an entity or date, the class of a decision. */
  readonly type: string;
  /** The type in the display language: what a reader without colours is told. */
  readonly label: string;
}

export interface AnnotationsResult {
  /** The document version that the ranges belong to. */
  readonly version: number;
  readonly annotations: readonly WireAnnotation[];
}

/** Annotations that touch `span`; all of them by default. */
export function annotations(view: View, display: DisplayLanguage, span?: Span): AnnotationsResult {
  const found = annotationsIn(view.statement, span?.start, span?.end);
  return { version: view.version, annotations: found.map((annotation) => toWire(view, display, annotation)) };
}

function toWire(view: View, display: DisplayLanguage, annotation: Annotation): WireAnnotation {
  return {
    range: rangeOf(view, annotation),
    kind: annotation.kind,
    type: annotationType(annotation),
    label: typeLabel(display, annotation),
  };
}

/** The type of an annotation in the display language. */
export function typeLabel(display: DisplayLanguage, annotation: Annotation): string {
  return annotation.kind === 'decision'
    ? localise(display, `class.${annotation.class}`)
    : localise(display, `type.${annotation.type}`);
}
