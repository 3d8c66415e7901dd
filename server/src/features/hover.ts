/**
 * Hover: what the annotation under the cursor is, in at most twelve lines. Explanations are in the display language, names
 * in the document's and the other languages.
 */

import type { Hover } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise, type MessageKey } from '../l10n';
import { LANGUAGE_IDS } from '../lexicon/language';
import type { Annotation, DateAnnotation, DecisionAnnotation, EntityAnnotation, Span } from '../spot/annotation';
import { typeLabel } from './annotations';
import { hasRightToLeft, isolate, isolateIfNeeded } from './bidi';
import { dayNumber, gregorianName, hijriName, weekdayName } from './calendar';
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
  const lines = describe(writer, annotation);
  return {
    contents: { kind: markup.kind, value: markup.lines(lines.slice(0, MAXIMUM_LINES)) },
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
  const name = entity.canonical ?? nameAt(view.statement, entity);
  const lines = [markup.strong(name), say('hover.kind.entity', { type: typeLabel(display, entity) })];
  if (entity.role) lines.push(say('hover.role', { role: words(entity.role) }));
  lines.push(...otherNames(writer, record?.names ?? {}, name));
  const country = /^country:([A-Z]{2})$/.exec(entity.ref ?? '');
  if (country) lines.push(say('hover.country', { code: country[1]! }));
  const address = documentAddress(entity.ref, written) ?? record?.url;
  if (address !== undefined)
    lines.push(say('hover.document', { link: markup.link(entity.ref?.replace(/^document:/, '') ?? name, address) }));
  const mentions = mentionsOf(view.statement, entityKey(entity, written));
  lines.push(say('hover.mentions', { count: mentions.length, lines: lineNumbers(view, mentions) }));
  return lines;
}

/** The names in the other languages that have one, a line each. */
function otherNames(writer: Writer, names: Readonly<Record<string, string>>, shown: string): string[] {
  const { markup, display } = writer;
  const lines: string[] = [];
  for (const language of [...LANGUAGE_IDS, 'es', 'ru', 'zh'] as const) {
    const name = names[language];
    if (name === undefined || name === shown) continue;
    const label = localise(display, `language.${language}`);
    lines.push(`${label}: ${isolateIfNeeded(markup.text(name))}`);
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
  const lines = [
    markup.strong(quote(view, date)),
    say('hover.kind.date', { type: typeLabel(display, date) }),
    say('hover.value', { value: markup.text(date.value) }),
  ];
  if (date.resolved !== undefined) lines.push(say('hover.resolved', { value: markup.text(date.resolved) }));
  else if (date.value.startsWith('XXXX')) lines.push(say('hover.yearless'));
  const ends = value.split('/').map((end) => dayNumber(end));
  const first = ends[0];
  for (const day of ends) {
    if (day === undefined) continue;
    lines.push(say('hover.weekday', { date: gregorianName(day, display), weekday: weekdayName(day, display) }));
  }
  if (first !== undefined) {
    lines.push(say('hover.hijri', { date: hijriName(first, display) }));
    lines.push(...distance(writer, first));
  } else if (date.anchor !== undefined && date.resolved === undefined) lines.push(say('hover.unresolved'));
  return lines;
}

function distance({ view, say }: Writer, day: number): string[] {
  const date = view.statement.context.date;
  const reference = date === undefined ? undefined : dayNumber(date);
  if (date === undefined || reference === undefined) return [];
  if (day === reference) return [say('hover.same')];
  return [say(day < reference ? 'hover.before' : 'hover.after', { date, days: Math.abs(day - reference) })];
}

function describeDecision(writer: Writer, decision: DecisionAnnotation): string[] {
  const { view, markup, display, say, words } = writer;
  const { force, actor, scope, addressee, polarity } = decision;
  const quoted = (span: Span): string => words(gist(quote(view, span), QUOTATION));
  const meter = '●'.repeat(force) + '○'.repeat(5 - force);
  const lines = [
    markup.strong(quote(view, decision)),
    say('hover.kind.decision', { type: typeLabel(display, decision) }),
    say('hover.force', { meter, force }),
  ];
  if (polarity === 'negative') lines.push(say('hover.negative'));
  if (actor) lines.push(say('hover.actor', { actor: quoted(actor) }));
  if (addressee) lines.push(say('hover.addressee', { addressee: quoted(addressee) }));
  if (scope) lines.push(say('hover.scope', { scope: quoted(scope) }));
  const names = conceptOf(view.statement.engine, decision.concept)?.names ?? {};
  const own = languageAt(view, decision);
  lines.push(...otherNames(writer, { ...names, ...(own && { [own]: undefined as never }) }, ''));
  return lines;
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
