/**
 * Statements with their annotations marked in the text, so that a feature is tested for what it makes of annotations and
 * not for what the spotters find:
 *
 *     ⟦organization ref=org:un canonical="United Nations"|UN⟧   an entity (its type first)
 *     ⟦date value=2024-05-05|5 May 2024⟧                        a date
 *     ⟦welcome force=3 concept=welcome|welcomed⟧                a decision; its scope is the rest of the clause
 *     ⟦welcome actor=They|welcomed⟧                             its actor is where these words first stand
 *     ‸                                                         the cursor
 */

import { createView, type View } from '../../server/src/features/view';
import {
  type Annotation,
  compareAnnotations,
  type DateType,
  type DecisionClass,
  type EntityType,
  type Span,
} from '../../server/src/spot/annotation';
import { createStatement, type StatementSettings } from '../../server/src/statement/statement';
import { Sequence } from '../../server/src/text/sequence';
import { testEngine } from '../engine';

const ENTITIES = ['person', 'role', 'organization', 'group', 'place', 'people', 'event', 'document'];
const DATES = ['date', 'range', 'time', 'duration', 'set', 'relative'];

export interface Fixture {
  readonly view: View;
  readonly text: string;
  /** Offsets of the cursors, in order. */
  readonly cursors: readonly number[];
  /** The first cursor. */
  readonly cursor: number;
}

export function fixture(marked: string, settings: StatementSettings = {}): Fixture {
  const annotations: Annotation[] = [];
  const cursors: number[] = [];
  const open: { header: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]!;
    if (sign === '‸') cursors.push(text.length);
    else if (sign === '⟦') {
      const bar = marked.indexOf('|', at);
      open.push({ header: marked.slice(at + 1, bar), start: text.length });
      at = bar;
    } else if (sign === '⟧') {
      const { header, start } = open.pop()!;
      annotations.push(annotationOf(header, start, text.length, text));
    } else text += sign;
  }
  for (const [k, annotation] of annotations.entries()) {
    if (annotation.kind !== 'decision') continue;
    const next = annotations.find(({ kind, start }) => kind === 'decision' && start >= annotation.end);
    const clause = text.slice(annotation.end, next?.start).replace(/[,،]? (?:and |و)?$/, '');
    const rest = clause.search(/[.؛;\n]/);
    const end = annotation.end + (rest < 0 ? clause.length : rest);
    const scope = { start: annotation.end + 1, end: Math.max(annotation.end + 1, end) };
    annotations[k] = { ...annotation, scope };
  }
  annotations.sort(compareAnnotations);
  const statement = createStatement(testEngine(), text, settings);
  const starts: number[] = [];
  const analyses = [...statement.blocks].map((analysis, k) => {
    const start = statement.blocks.placeOf(k);
    starts.push(start);
    const own = annotations.filter((a) => a.start >= start && a.end <= start + analysis.text.length);
    return { ...analysis, definitions: [], candidates: [], annotations: own.map((a) => moved(a, -start)) };
  });
  const view = createView('file:///fixture.communique', 1, { ...statement, blocks: Sequence.of(analyses, starts) });
  return { view, text, cursors, cursor: cursors[0] ?? 0 };
}

function moved(annotation: Annotation, by: number): Annotation {
  const span = { start: annotation.start + by, end: annotation.end + by };
  if (annotation.kind !== 'decision' || annotation.scope === undefined) return { ...annotation, ...span };
  const inPlace = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { scope, actor } = annotation;
  return { ...annotation, ...span, scope: inPlace(scope), actor: actor && inPlace(actor) };
}

function annotationOf(header: string, start: number, end: number, text: string): Annotation {
  const [type, ...rest] = header.split(' ');
  const fields: Record<string, string> = {};
  for (const match of rest.join(' ').matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)) fields[match[1]!] = match[2] ?? match[3]!;
  if (ENTITIES.includes(type!)) return { kind: 'entity', type: type as EntityType, start, end, ...fields };
  if (DATES.includes(type!))
    return { kind: 'date', type: type as DateType, start, end, value: fields.value ?? 'PRESENT_REF', ...fields };
  const { actor } = fields;
  const from = actor === undefined ? -1 : text.indexOf(actor);
  return {
    kind: 'decision',
    class: type as DecisionClass,
    start,
    end,
    force: Number(fields.force ?? 3),
    concept: fields.concept ?? type!,
    actor: from < 0 ? undefined : { start: from, end: from + actor!.length },
    polarity: fields.polarity === 'negative' ? 'negative' : 'positive',
  };
}
