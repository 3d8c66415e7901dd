/** The JSON form of a statement's annotations: the contract of `communique annotate --format json|ndjson`. */

import type { Annotation, Span } from '../spot/annotation';
import { annotationsIn, type Statement } from '../statement/statement';

/** One file's annotations as plain data, ids in the order of the text. */
export function toJson(statement: Statement, file: string): object {
  const { text, context } = statement;
  return {
    file,
    language: context.language ?? null,
    statementDate: context.date ?? null,
    annotations: annotationsIn(statement).map((annotation, i) => annotationToJson(annotation, `a${i + 1}`, text)),
  };
}

function annotationToJson(annotation: Annotation, id: string, text: string): object {
  const quote = ({ start, end }: Span): object => ({ start, end, text: text.slice(start, end) });
  const { kind, start, end } = annotation;
  const words = text.slice(start, end);
  switch (annotation.kind) {
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
        actor: actor ? quote(actor) : null,
        scope: scope ? { start: scope.start, end: scope.end } : null,
        addressee: addressee ? quote(addressee) : undefined,
      };
    }
  }
}
