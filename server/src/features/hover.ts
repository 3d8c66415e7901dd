/**
 * Hover: what the annotation under the cursor is, in at most twelve lines. Explanations are in the display language, names
 * in the document's and the other languages.
 */

import type { Hover } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise, type MessageKey } from '../l10n';
import { LANGUAGE_IDS } from '../lexicon/language';
import type { Annotation, DateAnnotation, DecisionAnnotation, EntityAnnotation, Span } from '../spot/annotation';
import { annotationsOfBlock, blockAt } from '../statement/statement';
import { typeLabel } from './annotations';
import { hasRightToLeft, inDirection, isolate, isolateIfNeeded } from './bidi';
import { dayNumber, hijriName, lengthInDays, weekdayAndDate } from './calendar';
import { clauseWords, nextDecision } from './clauses';
import { documentAddress } from './links';
import { gist, type Markup } from './markup';
import { annotationAt, entityKey, mentionsOf } from './mentions';
import { conceptOf, recordOf } from './records';
import { nameAt, quote, rangeOf, type View } from './view';

/** No screen of a hover should be scrolled. */
const MAXIMUM_LINES = 12;
/** Code units of a quotation. */
const QUOTATION = 90;
const LISTED_LINES = 6;
/** Code units of a line that short notes share. */
const SHARED_LINE = 72;

export interface HoverOptions {
  readonly display: DisplayLanguage;
  readonly markup: Markup;
}

interface Writer extends HoverOptions {
  readonly view: View;
  /** A message with its arguments, already escaped. */
  say(key: MessageKey, args?: Readonly<Record<string, string | number>>): string;
  /** Words of a document or record, escaped, their direction kept. */
  words(raw: string): string;
}

/** The hover at `offset`, or null where there is nothing to explain. */
export function hover(view: View, offset: number, options: HoverOptions): Hover | null {
  const annotation = annotationAt(view.statement, offset);
  if (annotation === undefined) return null;
  const { markup, display } = options;
  const writer: Writer = {
    ...options,
    view,
    say: (key, args) => localise(display, key, args),
    words: (raw) => {
      const line = markup.text(raw);
      return hasRightToLeft(raw) === (display === 'ar') ? line : isolate(line);
    },
  };
  const [title = '', ...lines] = describe(writer, annotation).slice(0, MAXIMUM_LINES);
  const laidOut = lines.map((line) => inDirection(line, display));
  return {
    contents: { kind: markup.kind, value: markup.lines(title, laidOut) },
    range: rangeOf(view, annotation),
  };
}

function describe(writer: Writer, annotation: Annotation): string[] {
  switch (annotation.kind) {
    case 'entity':
      return describeEntity(writer, annotation);
    case 'date':
      return describeDate(writer, annotation);
    case 'decision':
      return describeDecision(writer, annotation);
  }
}

function describeEntity(writer: Writer, entity: EntityAnnotation): string[] {
  const { view, markup, display, say, words } = writer;
  const written = quote(view, entity);
  const record = recordOf(view.statement.engine, entity.ref);
  // A symbol stands in the line of the document; the title says what the reader sees.
  const isSymbol = entity.type === 'document' && entity.ref === `document:${entity.canonical}`;
  const name = (isSymbol ? undefined : entity.canonical) ?? nameAt(view.statement, entity);
  const kind = say('hover.kind.entity', { type: typeLabel(display, entity) });
  const country = /^country:([A-Z]{2})$/.exec(entity.ref ?? '');
  const lines = [
    markup.strong(name),
    ...sharedLines([kind, ...(country ? [say('hover.country', { code: country[1]! })] : [])]),
  ];
  if (entity.role) lines.push(say('hover.role', { role: words(entity.role) }));
  const holder = entity.type === 'role' ? holderOf(view, entity, written) : undefined;
  if (holder) lines.push(say('hover.holder', { name: words(holder) }));
  lines.push(...otherNames(writer, record?.names ?? {}, languageAt(view, entity)));
  const address = documentAddress(entity.ref, written) ?? record?.url;
  if (address !== undefined)
    lines.push(say('hover.document', { link: markup.link(entity.ref?.replace(/^document:/, '') ?? name, address) }));
  const mentions = mentionsOf(view.statement, entityKey(entity, written));
  if (mentions.length < 2) lines.push(say('hover.only'));
  else lines.push(say('hover.mentions', { count: mentions.length, lines: lineNumbers(view, mentions) }));
  return lines;
}

/** The person beside a role who holds it. */
function holderOf({ statement }: View, { start }: Span, role: string): string | undefined {
  const block = blockAt(statement, start);
  if (block < 0) return undefined;
  for (const annotation of annotationsOfBlock(statement, block)) {
    if (annotation.kind !== 'entity' || annotation.type !== 'person' || !annotation.role?.endsWith(role)) continue;
    const offset = statement.starts[block]!;
    return nameAt(statement, { start: annotation.start + offset, end: annotation.end + offset });
  }
  return undefined;
}

/** The names in the languages other than `own`: Arabic, English and French on a line each, the others together. */
function otherNames(
  { markup, display }: Writer,
  names: Readonly<Record<string, string>>,
  own: string | undefined,
): string[] {
  const named = (language: (typeof NAMED_LANGUAGES)[number]): string[] => {
    const name = names[language];
    if (name === undefined || language === own) return [];
    const label = localise(display, `language.${language}`);
    return [localise(display, 'hover.name', { language: label, name: isolateIfNeeded(markup.text(name)) })];
  };
  return [...LANGUAGE_IDS.flatMap(named), ...sharedLines((['es', 'ru', 'zh'] as const).flatMap(named))];
}

const NAMED_LANGUAGES = [...LANGUAGE_IDS, 'es', 'ru', 'zh'] as const;

/** Short notes side by side, as many on a line as can be read at a glance. */
function sharedLines(notes: readonly string[]): string[] {
  const lines: string[] = [];
  for (const note of notes) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + note.length <= SHARED_LINE) lines[lines.length - 1] = `${last} · ${note}`;
    else lines.push(note);
  }
  return lines;
}

/** Lines, counted from 1, each once. */
function lineNumbers(view: View, spans: readonly Span[]): string {
  const numbers: number[] = [];
  for (const { start } of spans) {
    const line = view.document.positionAt(start).line + 1;
    if (numbers.at(-1) === line) continue;
    if (numbers.length === LISTED_LINES) return `${numbers.join(', ')} …`;
    numbers.push(line);
  }
  return numbers.join(', ');
}

function describeDate(writer: Writer, date: DateAnnotation): string[] {
  const { view, markup, display, say } = writer;
  const value = date.resolved ?? date.value;
  const kind = date.type === 'date' ? say('hover.date') : say('hover.kind.date', { type: typeLabel(display, date) });
  // «PRESENT_REF» says nothing to a reader.
  const isKnown = !value.endsWith('_REF');
  const iso = isKnown ? [say('hover.value', { value: markup.text(value) })] : [];
  const lines = [markup.strong(quote(view, date)), ...sharedLines([kind, ...iso])];
  const ends = value.split('/').map((end) => dayNumber(end));
  for (const day of ends) if (day !== undefined) lines.push(weekdayAndDate(day, display));
  const hijri = ends.flatMap((day) => (day === undefined ? [] : [hijriName(day, display)]));
  if (hijri.length > 0) lines.push(say('hover.hijri', { date: hijri.map(isolate).join(' – ') }));
  if (date.value.startsWith('XXXX')) lines.push(say(date.resolved === undefined ? 'hover.yearless' : 'hover.year'));
  const first = ends[0];
  if (first !== undefined) lines.push(...distance(writer, first));
  else if (date.anchor !== undefined && date.resolved === undefined) lines.push(say('hover.unresolved'));
  return lines;
}

function distance({ view, display, say }: Writer, day: number): string[] {
  const date = view.statement.context.date;
  const reference = date === undefined ? undefined : dayNumber(date);
  if (date === undefined || reference === undefined) return [];
  if (day === reference) return [say('hover.same')];
  const days = lengthInDays(Math.abs(day - reference), display);
  return [say(day < reference ? 'hover.before' : 'hover.after', { date: isolate(date), days })];
}

function describeDecision(writer: Writer, decision: DecisionAnnotation): string[] {
  const { view, markup, display, say, words } = writer;
  const { force, actor, addressee, polarity } = decision;
  const quoted = (span: Span): string => words(gist(quote(view, span), QUOTATION));
  const meter = '●'.repeat(force) + '○'.repeat(5 - force);
  const kind = say('hover.kind.decision', { type: typeLabel(display, decision) });
  const lines = [markup.strong(quote(view, decision)), ...sharedLines([kind, say('hover.force', { meter, force })])];
  if (polarity === 'negative') lines.push(say('hover.negative'));
  if (actor) lines.push(say('hover.actor', { actor: quoted(actor) }));
  if (addressee) lines.push(say('hover.addressee', { addressee: quoted(addressee) }));
  const subject = subjectMatter(view, decision);
  if (subject !== '') lines.push(say('hover.scope', { scope: words(gist(subject, QUOTATION)) }));
  const names = conceptOf(view.statement.engine, decision.concept)?.names ?? {};
  lines.push(...otherNames(writer, names, languageAt(view, decision)));
  return lines;
}

/** What a decision is about: its scope without the actor and addressee at its head, and without the next decision. */
function subjectMatter(view: View, { start, end, actor, addressee, scope }: DecisionAnnotation): string {
  if (scope === undefined) return '';
  let from = scope.start;
  for (const said of [actor, addressee])
    if (said && said.start >= from && said.start - from <= 1 && said.end < scope.end) from = said.end;
  const next = nextDecision(view.statement, start);
  const until = Math.min(scope.end, next ?? scope.end);
  return clauseWords(view, { start: Math.max(from, end), end: until }, next);
}

function languageAt({ statement }: View, { start }: Span): string | undefined {
  let low = 0;
  let high = statement.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (statement.starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  return statement.analyses[low]?.language;
}
