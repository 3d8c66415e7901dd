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
import type { AnnotatedFile } from './json';

export const ARGUMENTS = { actor: 'Actor', scope: 'Scope', addressee: 'Addressee' } as const;
export type ArgumentName = keyof typeof ARGUMENTS;
export const ARGUMENT_NAMES = Object.keys(ARGUMENTS) as ArgumentName[];

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
      fragments.push(`${points(at)} ${points(stop)}`);
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
