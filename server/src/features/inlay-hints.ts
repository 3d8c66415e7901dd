/** Inlay hints: the ISO dates of a line, at its end. Never within a line: a hint there would part right-to-left text. */

import type { InlayHint } from 'vscode-languageserver-types';
import type { DateAnnotation, Span } from '../spot/annotation';
import { annotationsIn } from '../statement/statement';
import { lineBounds } from './semantic-tokens';
import type { View } from './view';

/** More would push the text of the next screen line away. */
const DATES_PER_LINE = 4;

export function inlayHints(view: View, span: Span): InlayHint[] {
  const byLine = new Map<number, string[]>();
  for (const annotation of annotationsIn(view.statement, span.start, span.end)) {
    if (annotation.kind !== 'date' || !isCalendarTime(annotation)) continue;
    const { line } = view.statement.text.positionAt(annotation.end);
    const values = byLine.get(line) ?? [];
    const value = annotation.resolved ?? annotation.value;
    // One more than is shown says that there are more.
    if (values.length <= DATES_PER_LINE && !values.includes(value)) values.push(value);
    byLine.set(line, values);
  }
  return [...byLine].map(([line, values]) => ({
    position: view.statement.text.positionAt(lineBounds(view, line).end),
    label: values.length > DATES_PER_LINE ? `${values.slice(0, DATES_PER_LINE).join(' · ')} …` : values.join(' · '),
    paddingLeft: true,
  }));
}

/** Whether the value is a day, month, year or period, which a reader may want to see. */
function isCalendarTime({ resolved, value }: DateAnnotation): boolean {
  return /\d{4}|-\d{2}/.test(resolved ?? value) && !/^P/.test(value);
}
