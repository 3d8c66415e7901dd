/**
 * brat standoff, the `.ann` file beside one text: https://brat.nlplab.org/standoff.html. Entities and dates are text-bound
 * annotations; a decision is an event, triggered by its words, with who decides, what about and who is asked as arguments,
 * which are text-bound too. Offsets are code points, and a span over several lines is written as one fragment a line.
 *
 * A reference is a normalization (`country:UZ` is record UZ of the database «country»); what brat has no place for is JSON in
 * an annotator's note.
 */

import type { Span } from '../spot/annotation';
import { type CodePoints, codePointsOf } from './code-points';
import { type AnnotatedFile, type AnnotationRecord, quoteOf } from './json';

const ARGUMENTS = { actor: 'Actor', scope: 'Scope', addressee: 'Addressee' } as const;
type ArgumentName = keyof typeof ARGUMENTS;
const ARGUMENT_NAMES = Object.keys(ARGUMENTS) as ArgumentName[];

/** The content of the `.ann` file of a text. */
export function toBrat({ annotations }: AnnotatedFile, text: string): string {
  const points = codePointsOf(text);
  const lines: string[] = [];
  const counts = { T: 0, E: 0, N: 0, '#': 0 };
  const add = (letter: keyof typeof counts, rest: string): string => {
    const id = `${letter}${++counts[letter]}`;
    lines.push(`${id}\t${rest}\n`);
    return id;
  };
  const bound = (type: string, span: Span): string => add('T', textBound(type, span, text, points));

  for (const annotation of annotations) {
    const { id: _id, kind: _kind, start: _start, end: _end, text: _text, ...rest } = annotation;
    if (annotation.kind === 'decision') {
      const { class: type, actor, scope, addressee, ...others } = rest as Partial<Record<string, unknown>>;
      const trigger = bound(annotation.class, annotation);
      const parts = ARGUMENT_NAMES.flatMap((name) => {
        const span = annotation[name];
        return span ? [`${ARGUMENTS[name]}:${bound(ARGUMENTS[name], span)}`] : [];
      });
      note(add('E', [`${annotation.class}:${trigger}`, ...parts].join(' ')), others);
      continue;
    }
    const target = bound(annotation.type, annotation);
    const { type, ref, ...others } = rest as Partial<Record<string, unknown>>;
    if (typeof ref === 'string') {
      // The name of a normalized record is for reading; the note has it to the letter.
      const [database, ...key] = ref.split(':');
      const name = annotation.kind === 'entity' ? (annotation.canonical ?? annotation.text) : annotation.text;
      add('N', `Reference ${target} ${database}:${encodeURIComponent(key.join(':'))}\t${name.replace(/\s+/g, ' ')}`);
    }
    note(target, others);
  }
  return lines.join('');

  function note(target: string, facts: Partial<Record<string, unknown>>): void {
    const json = JSON.stringify(facts);
    if (json !== '{}') add('#', `AnnotatorNotes ${target}\t${json}`);
  }
}

/** Type, fragments and words of a text-bound annotation. */
function textBound(type: string, { start, end }: Span, text: string, points: CodePoints): string {
  const fragments: string[] = [];
  const words: string[] = [];
  for (let at = start; at < end; ) {
    const stop = Math.min(end, lineEnd(text, at));
    if (stop > at) {
      fragments.push(`${points.fromUnits(at)} ${points.fromUnits(stop)}`);
      words.push(text.slice(at, stop));
    }
    at = stop + 1;
  }
  // brat joins fragments by a space, and has no tab in a text.
  return `${type} ${fragments.join(';')}\t${words.join(' ').replaceAll('\t', ' ')}`;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/**
 * The annotations in an `.ann` file that `toBrat` wrote.
 *
 * @param text the text that the file belongs to.
 */
export function fromBrat(ann: string, text: string): AnnotationRecord[] {
  const points = codePointsOf(text);
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
      const span = { start: points.toUnits(offsets[0]!), end: points.toUnits(offsets.at(-1)!) };
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
