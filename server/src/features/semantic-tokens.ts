/**
 * Semantic tokens, for editors that do not paint our annotations. Never on a line with right-to-left letters: editors draw
 * each token as a run of its own there, which breaks the order and the joining of the letters.
 */

import type { Annotation, EntityType, Span } from '../spot/annotation';
import { annotationsIn } from '../statement/statement';
import { hasRightToLeft } from './bidi';
import { quote, type View } from './view';

/** Standard token types, so that every theme has colours for them. */
export const TOKEN_TYPES = [
  'class',
  'struct',
  'namespace',
  'variable',
  'property',
  'event',
  'string',
  'number',
  'keyword',
];

const ENTITY_TOKENS: Readonly<Record<EntityType, number>> = {
  organization: 0,
  group: 1,
  people: 1,
  place: 2,
  person: 3,
  role: 4,
  event: 5,
  document: 6,
};
const DATE_TOKEN = 7;
const DECISION_TOKEN = 8;

/** The tokens of `span` in the protocol's relative form. */
export function semanticTokens(view: View, span?: Span): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  let plainLine = -1;
  let plain = false;
  // Tokens may not overlap: where a decision holds an entity, the entity is shown.
  for (const { start, end, type } of flat(annotationsIn(view.statement, span?.start, span?.end))) {
    const from = view.statement.text.positionAt(start);
    const to = view.statement.text.positionAt(end);
    for (let line = from.line; line <= to.line; line++) {
      const bounds = lineBounds(view, line);
      if (line !== plainLine) {
        plainLine = line;
        plain = !hasRightToLeft(quote(view, bounds));
      }
      if (!plain) continue;
      const first = Math.max(start, bounds.start);
      const length = Math.min(end, bounds.end) - first;
      if (length <= 0) continue;
      const character = first - bounds.start;
      data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, length, type, 0);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

/** Start of a line and its end without the line break. */
export function lineBounds({ statement: { text } }: View, line: number): Span {
  const start = text.offsetAt({ line, character: 0 });
  return { start, end: text.lineEnd(start) };
}

interface Token extends Span {
  readonly type: number;
}

function flat(annotations: readonly Annotation[]): Token[] {
  const tokens: Token[] = [];
  for (const annotation of annotations) {
    if (annotation.kind === 'decision') continue;
    tokens.push({ start: annotation.start, end: annotation.end, type: tokenOf(annotation) });
  }
  const firm = tokens.length;
  let next = 0;
  for (const { kind, start, end } of annotations) {
    if (kind !== 'decision') continue;
    while (next < firm && tokens[next]!.end <= start) next++;
    let at = start;
    for (let k = next; k < firm && tokens[k]!.start < end; k++) {
      if (tokens[k]!.start > at) tokens.push({ start: at, end: tokens[k]!.start, type: DECISION_TOKEN });
      at = Math.max(at, tokens[k]!.end);
    }
    if (at < end) tokens.push({ start: at, end, type: DECISION_TOKEN });
  }
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  return tokens.filter((token, i) => i === 0 || token.start >= tokens[i - 1]!.end);
}

function tokenOf(annotation: Exclude<Annotation, { kind: 'decision' }>): number {
  return annotation.kind === 'date' ? DATE_TOKEN : ENTITY_TOKENS[annotation.type];
}
