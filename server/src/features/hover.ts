/**
 * Hover: what the annotation under the cursor is, in at most twelve lines. Explanations are in the display language, names
 * in the document's and the other languages.
 */

import type { Hover } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise, type MessageKey } from '../l10n';
import { LANGUAGE_IDS } from '../lexicon/language';
import type { Annotation, DateAnnotation, DecisionAnnotation, EntityAnnotation, Span } from '../spot/annotation';
import { annotationsOfBlock, blockAt } from '../statement/statement';
import { actorOf } from './actor';
import { typeLabel } from './annotations';
import { isolateIfNeeded, isolateIn } from './bidi';
import { dayNumber, hijriName, lengthInDays, weekdayAndDate } from './calendar';
import { clauseWords } from './clauses';
import { documentAddress } from './links';
import { gist, type Markup, type Note } from './markup';
import { annotationAt, entityKey, mentionsOf } from './mentions';
import { conceptOf, recordOf } from './records';
import { nameAt, quote, rangeOf, type View } from './view';

/** No screen of a hover should be scrolled: its title and the notes below it. */
const MOST_LINES = 12;
/** Code units of a quotation. */
const QUOTATION = 90;
const LISTED_LINES = 6;

export interface HoverOptions {
  readonly display: DisplayLanguage;
  readonly markup: Markup;
}

interface Writer extends HoverOptions {
  readonly view: View;
  /** A message with its arguments, which are markup already. */
  say(key: MessageKey, args?: Readonly<Record<string, string | number>>): string;
  note(label: MessageKey, value: string): Note;
  /** Words of a document or record, escaped, their direction kept. */
  words(raw: string): string;
}

interface Page {
  readonly title: string;
  readonly notes: readonly Note[];
}

/** The hover at `offset`, or null where there is nothing to explain. */
export function hover(view: View, offset: number, options: HoverOptions): Hover | null {
  const annotation = annotationAt(view.statement, offset);
  if (annotation === undefined) return null;
  const { markup, display } = options;
  const say: Writer['say'] = (key, args) => localise(display, key, args);
  const { title, notes } = describe(
    {
      ...options,
      view,
      say,
      note: (label, value) => ({ label: say(label), value }),
      words: (raw) => isolateIn(markup.text(raw), display),
    },
    annotation,
  );
  return {
    contents: { kind: markup.kind, value: markup.page(title, notes.slice(0, MOST_LINES - 1), display) },
    range: rangeOf(view, annotation),
  };
}

function describe(writer: Writer, annotation: Annotation): Page {
  switch (annotation.kind) {
    case 'entity':
      return describeEntity(writer, annotation);
    case 'date':
      return describeDate(writer, annotation);
    case 'decision':
      return describeDecision(writer, annotation);
  }
}

function describeEntity(writer: Writer, entity: EntityAnnotation): Page {
  const { view, markup, display, say, note, words } = writer;
  const written = quote(view, entity);
  const record = recordOf(view.statement.engine, entity.ref);
  // A symbol stands in the line of the document; the title says what the reader sees.
  const isSymbol = entity.type === 'document' && entity.ref === `document:${entity.canonical}`;
  const title = (isSymbol ? undefined : entity.canonical) ?? nameAt(view.statement, entity);
  const notes = [note('hover.entity', typeLabel(display, entity))];
  const country = /^country:([A-Z]{2})$/.exec(entity.ref ?? '')?.[1];
  if (country !== undefined) notes.push(note('hover.country', country));
  if (entity.role) notes.push(note('hover.role', words(entity.role)));
  const holder = entity.type === 'role' ? holderOf(view, entity, written) : undefined;
  if (holder) notes.push(note('hover.holder', words(holder)));
  const own = languageAt(view, entity);
  notes.push(...otherNames(writer, namesElsewhere(entity.ref, record?.names ?? {}, own), own));
  const address = documentAddress(entity.ref, written);
  const site = record?.url;
  if (address !== undefined)
    notes.push(note('hover.document', markup.link(entity.ref!.replace(/^document:/, ''), address)));
  else if (site !== undefined)
    notes.push(note('hover.site', markup.link(site.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), site)));
  const mentions = mentionsOf(view.statement, entityKey(view.statement.text, entity));
  notes.push(note('hover.mentions', mentions.length < 2 ? say('hover.only') : placesOf(writer, mentions)));
  return { title, notes };
}

type Names = Readonly<Record<string, string>>;

/** A glossary's name without a language belongs to several, and says nothing in the others. */
function namesElsewhere(ref: string | undefined, names: Names, own: string | undefined): Names {
  if (own === undefined || !ref?.startsWith('own:')) return names;
  return Object.fromEntries(Object.entries(names).filter(([id, name]) => id === own || name !== names[own]));
}

/** The person beside a role who holds it. */
function holderOf({ statement }: View, { start }: Span, role: string): string | undefined {
  const block = blockAt(statement, start);
  if (block < 0) return undefined;
  for (const annotation of annotationsOfBlock(statement, block)) {
    if (annotation.kind !== 'entity' || annotation.type !== 'person' || !annotation.role?.endsWith(role)) continue;
    const offset = statement.blocks.placeOf(block);
    return nameAt(statement, { start: annotation.start + offset, end: annotation.end + offset });
  }
  return undefined;
}

/** The names in the languages other than `own`: Arabic, English and French on a line each, the others together. */
function otherNames({ markup, display }: Writer, names: Names, own: string | undefined): Note[] {
  const written = (name: string): string => isolateIfNeeded(markup.text(name));
  const notes = LANGUAGE_IDS.filter((id) => id !== own && names[id] !== undefined).map((id) => ({
    label: localise(display, `language.${id}`),
    value: written(names[id]!),
  }));
  const further = FURTHER_LANGUAGES.filter((id) => names[id] !== undefined);
  if (further.length > 0)
    notes.push({ label: further.join(' · '), value: further.map((id) => written(names[id]!)).join(' · ') });
  return notes;
}

/** The other languages of the United Nations: named by their codes, for whoever reads them knows these. */
const FURTHER_LANGUAGES = ['es', 'ru', 'zh'];

/** How many mentions there are, and in which lines, counted from 1, each once. */
function placesOf({ view, say }: Writer, mentions: readonly Span[]): string {
  const lines = new Set<number>();
  for (const { start } of mentions) {
    lines.add(view.statement.text.positionAt(start).line + 1);
    if (lines.size > LISTED_LINES) break;
  }
  const listed = [...lines].slice(0, LISTED_LINES).join(', ') + (lines.size > LISTED_LINES ? ' …' : '');
  return say(lines.size === 1 ? 'hover.line' : 'hover.lines', { count: mentions.length, lines: listed });
}

function describeDate(writer: Writer, date: DateAnnotation): Page {
  const { view, markup, display, say, note } = writer;
  const value = date.resolved ?? date.value;
  const notes = [note('hover.date', typeLabel(display, date))];
  // «PRESENT_REF» says nothing to a reader.
  if (!value.endsWith('_REF')) notes.push(note('hover.value', markup.text(value)));
  const days = value.split('/').flatMap((end) => dayNumber(end) ?? []);
  const labels = days.length === 2 ? (['hover.from', 'hover.to'] as const) : (['hover.day'] as const);
  for (const [k, label] of labels.entries())
    if (days[k] !== undefined) notes.push(note(label, weekdayAndDate(days[k], display)));
  const hijri = days.map((day) => isolateIn(hijriName(day, display), display));
  if (hijri.length > 0) notes.push(note('hover.hijri', hijri.join(' – ')));
  if (date.value.startsWith('XXXX'))
    notes.push(note('hover.year', say(date.resolved === undefined ? 'hover.yearless' : 'hover.yearGiven')));
  const distance = days[0] === undefined ? undefined : distanceOf(writer, days[0]);
  if (distance !== undefined) notes.push(note('hover.distance', distance));
  else if (days.length === 0 && date.anchor !== undefined && date.resolved === undefined)
    notes.push(note('hover.distance', say('hover.unresolved')));
  return { title: quote(view, date), notes };
}

/** How far a day is from that of the statement; undefined where the statement has none. */
function distanceOf({ view, display, say }: Writer, day: number): string | undefined {
  const date = view.statement.context.date;
  const reference = date === undefined ? undefined : dayNumber(date);
  if (date === undefined || reference === undefined) return undefined;
  if (day === reference) return say('hover.same');
  const days = lengthInDays(Math.abs(day - reference), display);
  return say(day < reference ? 'hover.before' : 'hover.after', { date: isolateIn(date, display), days });
}

function describeDecision(writer: Writer, decision: DecisionAnnotation): Page {
  const { view, display, say, note, words } = writer;
  const { force, addressee, polarity } = decision;
  const quoted = (span: Span): string => words(gist(quote(view, span), QUOTATION));
  const notes = [
    note('hover.decision', typeLabel(display, decision)),
    note('hover.force', `${'●'.repeat(force)}${'○'.repeat(5 - force)} ${force}/5`),
  ];
  if (polarity === 'negative') notes.push(note('hover.polarity', say('hover.negative')));
  const actor = actorOf(view.statement, decision);
  if (actor?.implied) {
    const line = view.statement.text.positionAt(actor.start).line + 1;
    notes.push(note('hover.actor', say('hover.implied', { actor: quoted(actor), line })));
  } else if (actor) notes.push(note('hover.actor', quoted(actor)));
  if (addressee) notes.push(note('hover.addressee', quoted(addressee)));
  const subject = subjectMatter(view, decision);
  if (subject !== '') notes.push(note('hover.scope', words(gist(subject, QUOTATION))));
  // «will» only puts another verb into the future: how others say that says nothing; how they say «approves» misleads at «did not approve».
  const isSaidElsewhere = decision.concept !== 'will' && polarity === 'positive';
  const names = isSaidElsewhere ? (conceptOf(view.statement.engine, decision.concept)?.names ?? {}) : {};
  notes.push(...otherNames(writer, names, languageAt(view, decision)));
  return { title: quote(view, decision), notes };
}

const BEFORE_ADDRESSEE = /^(?:à|aux?|إلى|من)?$/;

/** What a decision is about: its scope without the addressee at its head. */
function subjectMatter(view: View, { addressee, scope }: DecisionAnnotation): string {
  if (scope === undefined) return '';
  const { start, end } = scope;
  // «demandent à l'OMS de …», «طلبوا إلى الأمانة …»: the preposition before it goes too.
  const before = addressee && view.statement.text.slice(start, Math.max(start, Math.min(addressee.start, start + 8)));
  const isNext = addressee && addressee.start >= start && BEFORE_ADDRESSEE.test(before!.trim()) && addressee.end < end;
  return clauseWords(view, { start: isNext ? addressee.end : start, end });
}

function languageAt({ statement: { blocks } }: View, { start }: Span): string | undefined {
  return blocks.length > 0 ? blocks.at(Math.max(0, blocks.lastUpTo(start))).language : undefined;
}
