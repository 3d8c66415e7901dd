/** The readable form of a statement's annotations: one a line, with its place and what it means. */

import { type Annotation, annotationType } from '../spot/annotation';
import { annotationsIn, type Statement } from '../statement/statement';

/** Lines `file:line:column  kind type  «words»  meaning`; lines and columns count from 1. */
export function toText(statement: Statement, file: string): string {
  const lines = annotationsIn(statement).map((annotation) => {
    const { line, character } = statement.text.positionAt(annotation.start);
    const words = printable(statement.text.slice(annotation.start, annotation.end));
    const meaning = printable(meaningOf(annotation));
    const place = `${printable(file)}:${line + 1}:${character + 1}`;
    return `${place}  ${annotation.kind} ${annotationType(annotation)}  «${words}»${meaning ? `  ${meaning}` : ''}\n`;
  });
  return lines.join('');
}

function meaningOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'entity':
      return [annotation.canonical, annotation.ref].filter(Boolean).join(' ');
    case 'date':
      return [annotation.value, annotation.resolved && `→ ${annotation.resolved}`].filter(Boolean).join(' ');
    case 'decision':
      return `${annotation.polarity === 'negative' ? 'not ' : ''}${annotation.concept}, force ${annotation.force}`;
  }
}

/** The text on one line, without signs that would steer a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
