/** Reads brat standoff back, to prove that nothing is lost in it. */

import { ARGUMENT_NAMES, ARGUMENTS, type ArgumentName } from '../../server/src/export/brat';
import { type AnnotationRecord, quoteOf } from '../../server/src/export/json';
import type { Span } from '../../server/src/spot/annotation';
import { unitsOf } from './units';

/**
 * The annotations in an `.ann` file that `toBrat` wrote.
 *
 * @param text the text that the file belongs to.
 */
export function fromBrat(ann: string, text: string): AnnotationRecord[] {
  const units = unitsOf(text);
  const bound = new Map<string, { type: string; span: Span; isPart: boolean }>();
  const events = new Map<string, { type: string; trigger: string; parts: Map<string, Span> }>();
  const facts = new Map<string, Record<string, unknown>>();
  const factsOf = (target: string): Record<string, unknown> => {
    const known = facts.get(target) ?? {};
    facts.set(target, known);
    return known;
  };
  for (const line of ann.split('\n')) {
    const [id = '', body = '', last = ''] = line.split('\t');
    const [head = '', ...words] = body.split(' ');
    if (id.startsWith('T')) {
      const offsets = words.join(' ').split(/[ ;]/).map(Number);
      const span = { start: units[offsets[0]!]!, end: units[offsets.at(-1)!]! };
      bound.set(id, { type: head, span, isPart: false });
    } else if (id.startsWith('E')) {
      const [type = '', trigger = ''] = head.split(':');
      const parts = new Map(words.map((word) => word.split(':') as [string, string]));
      const spans = new Map<string, Span>();
      bound.get(trigger)!.isPart = true;
      for (const [role, target] of parts) {
        const part = bound.get(target)!;
        part.isPart = true;
        spans.set(role, part.span);
      }
      events.set(id, { type, trigger, parts: spans });
    } else if (id.startsWith('N')) {
      const [target = '', key = ''] = words;
      const colon = key.indexOf(':');
      factsOf(target).ref = `${key.slice(0, colon)}:${decodeURIComponent(key.slice(colon + 1))}`;
    } else if (id.startsWith('#')) Object.assign(factsOf(words[0]!), JSON.parse(last));
  }

  // As brat numbers them: in the order of their first words.
  const found: [order: number, record: Record<string, unknown>][] = [];
  const number = (id: string): number => Number(id.slice(1));
  for (const [id, { type, span, isPart }] of bound) {
    if (isPart) continue;
    const { value } = factsOf(id);
    found.push([
      number(id),
      { kind: value === undefined ? 'entity' : 'date', type, ...quoteOf(span, text), ...facts.get(id) },
    ]);
  }
  for (const [id, { type, trigger, parts }] of events) {
    const part = (name: ArgumentName): Span | undefined => parts.get(ARGUMENTS[name]);
    const [actor, scope, addressee] = ARGUMENT_NAMES.map(part);
    found.push([
      number(trigger),
      {
        kind: 'decision',
        class: type,
        ...quoteOf(bound.get(trigger)!.span, text),
        actor: actor ? quoteOf(actor, text) : null,
        scope: scope ? { start: scope.start, end: scope.end } : null,
        addressee: addressee && quoteOf(addressee, text),
        ...facts.get(id),
      },
    ]);
  }
  return found
    .sort(([a], [b]) => a - b)
    .map(([, record], k) => ({ id: `a${k + 1}`, ...record }) as unknown as AnnotationRecord);
}
