/** Reads Web Annotations back, to prove that nothing is lost in them. */

import { type AnnotationRecord, quoteOf } from '../../server/src/export/json';
import { isSpan, type WebAnnotation } from '../../server/src/export/web-annotation';
import type { Span } from '../../server/src/spot/annotation';
import { unitsOf } from './units';

/**
 * The annotations that `toWebAnnotations` wrote.
 *
 * @param text the text of the file, from which the words are taken.
 */
export function fromWebAnnotations(items: readonly WebAnnotation[], text: string): AnnotationRecord[] {
  const units = unitsOf(text);
  const quote = ({ start, end }: Span) => quoteOf({ start: units[start]!, end: units[end]! }, text);
  return items.map(({ id, body, target }) => {
    const record: Record<string, unknown> = { id: id.slice(id.lastIndexOf('#') + 1), ...quote(target.selector[0]) };
    for (const [name, value] of Object.entries(body)) {
      if (!name.startsWith('communique:')) continue;
      record[name.slice('communique:'.length)] = isSpan(value) ? quote(value) : value;
    }
    record[record.kind === 'decision' ? 'class' : 'type'] = body.value;
    if (isSpan(record.scope)) record.scope = { start: record.scope.start, end: record.scope.end };
    return record as unknown as AnnotationRecord;
  });
}
