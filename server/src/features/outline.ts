/**
 * Document symbols: title, sections and numbered paragraphs, under them the decisions, named by their words and gist, and
 * under these the dates and entities. The settings say which kinds are shown.
 *
 * Nothing is said twice: an entity stands where it is first mentioned, a title and its own names are one symbol, and so are
 * a numbered paragraph and the only decision in it.
 */

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { DisplayLanguage } from '../l10n';
import type {
  Annotation,
  DateAnnotation,
  DecisionAnnotation,
  EntityAnnotation,
  EntityType,
  Span,
} from '../spot/annotation';
import { annotationsOfBlock, type Block, shift } from '../statement/statement';
import type { Units } from '../text/arabic';
import { typeLabel } from './annotations';
import { hasRightToLeft, isolateIfNeeded } from './bidi';
import { clauseWords, decisionExtent } from './clauses';
import { gist } from './markup';
import { entityKey } from './mentions';
import { type Section, sectionTree } from './sections';
import { nameAt, quote, rangeOf, type View } from './view';

export interface OutlineOptions {
  readonly display: DisplayLanguage;
  readonly decisions: boolean;
  readonly entities: boolean;
  readonly dates: boolean;
}

/**
 * Code units of a name. Editors cut its right end off where the pane is narrow, which in a right-to-left name is the
 * beginning, with the number and the verb: so that one is made to fit.
 */
const NAME_LENGTH = 64;
const RIGHT_TO_LEFT_NAME_LENGTH = 30;

export const ENTITY_SYMBOLS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  role: SymbolKind.Property,
  organization: SymbolKind.Class,
  group: SymbolKind.Struct,
  place: SymbolKind.Constant,
  people: SymbolKind.Enum,
  event: SymbolKind.Event,
  document: SymbolKind.File,
};

export function outline(view: View, options: OutlineOptions): DocumentSymbol[] {
  const writer: Writer = { view, options, mentioned: new Set() };
  return sectionTree(view.statement).children.flatMap((section) => sectionSymbols(writer, section));
}

interface Writer {
  readonly view: View;
  readonly options: OutlineOptions;
  /** Keys of the entities that have a symbol. */
  readonly mentioned: Set<string>;
}

function sectionSymbols(writer: Writer, section: Section): DocumentSymbol[] {
  const { view } = writer;
  const block = section.block!;
  const own = annotationSymbols(writer, block);
  const below = section.children.flatMap((child) => sectionSymbols(writer, child));
  // Plain paragraphs are no level of their own: their decisions belong to the section.
  if (block.kind === 'debris') return below;
  if (block.kind === 'paragraph' || block.kind === 'dateline') return [...own, ...below];
  const symbol: DocumentSymbol = {
    name: nameOf(quote(view, block)),
    kind: sectionKind(section),
    range: rangeOf(view, section),
    selectionRange: rangeOf(view, block),
    children: [...own, ...below],
  };
  const decision = block.kind === 'numbered' ? onlyDecision(view, block, own) : undefined;
  if (decision === undefined) return [symbol];
  const { detail, kind, children = [] } = decision;
  const name = nameOf(clauseWords(view, { start: block.start, end: view.statement.text.offsetAt(decision.range.end) }));
  const names = [...own.filter((other) => other !== decision), ...children].sort(byPlace);
  return [{ ...symbol, name, kind, ...(detail && { detail }), children: [...names, ...below] }];
}

function byPlace({ range: { start: a } }: DocumentSymbol, { range: { start: b } }: DocumentSymbol): number {
  return a.line - b.line || a.character - b.character;
}

function sectionKind({ block, isHeading }: Section): SymbolKind {
  if (block?.kind === 'title') return SymbolKind.Module;
  return isHeading || block?.kind === 'heading' ? SymbolKind.Package : SymbolKind.Key;
}

/** Code units of «12 - و» and «(xiv) The Security Council ». */
const LEAD_LENGTH = 32;

/** The decision of a numbered paragraph that soon comes to it and has no other. */
function onlyDecision(view: View, block: Block, symbols: readonly DocumentSymbol[]): DocumentSymbol | undefined {
  const decisions = symbols.filter(({ kind }) => kind === SymbolKind.Function);
  const first = decisions.length === 1 ? decisions[0] : undefined;
  const isFirst = first && view.statement.text.offsetAt(first.selectionRange.start) - block.start <= LEAD_LENGTH;
  return isFirst ? first : undefined;
}

/**
 * The decisions of a block, and after them the names that belong to none. A name belongs to the decision that it stands in,
 * or to the next one of its sentence: «The Ministers, in Oslo, welcomed …», «وفي هذا الصدد رحب …».
 */
function annotationSymbols({ view, options, mentioned }: Writer, block: Block): DocumentSymbol[] {
  const namesItself = block.kind === 'title' || block.kind === 'heading';
  const decisions: DocumentSymbol[] = [];
  const names: DocumentSymbol[] = [];
  let before: { readonly symbol: DocumentSymbol; readonly start: number }[] = [];
  const annotations = annotationsOfBlock(view.statement, block.index).map((each) => shift(each, block.start));
  let open: { symbol: DocumentSymbol; end: number } | undefined;
  for (const annotation of annotations) {
    if (!isShown(annotation, options) || (namesItself && annotation.kind !== 'decision')) continue;
    if (annotation.kind === 'entity') {
      const key = entityKey(view.statement.text, annotation);
      if (mentioned.has(key)) continue;
      mentioned.add(key);
    }
    if (annotation.kind !== 'decision') {
      const symbol = nameSymbol(view, annotation, options);
      if (open !== undefined && annotation.end <= open.end) open.symbol.children!.push(symbol);
      else before.push({ symbol, start: annotation.start });
      continue;
    }
    const span = decisionExtent(annotation);
    const sentence = before.length > 0 ? sentenceStart(view.statement.text, before[0]!.start, span.start) : span.start;
    const own = before.filter(({ start }) => start >= sentence);
    names.push(...before.filter(({ start }) => start < sentence).map(({ symbol }) => symbol));
    const whole = { start: own[0]?.start ?? span.start, end: span.end };
    const symbol = decisionSymbol(view, annotation, span, whole, options);
    symbol.children!.push(...own.map((each) => each.symbol));
    decisions.push(symbol);
    before = [];
    open = { symbol, end: span.end };
  }
  return [...decisions, ...names, ...before.map(({ symbol }) => symbol)];
}

/** Where between two offsets the sentence begins that goes on to the second: after the last full stop and space. */
function sentenceStart(text: Units, from: number, to: number): number {
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(/[.!?؟]\s/g)) start = from + index + 1;
  return start;
}

function isShown({ kind }: Annotation, { decisions, entities, dates }: OutlineOptions): boolean {
  return kind === 'decision' ? decisions : kind === 'entity' ? entities : dates;
}

function nameSymbol(
  view: View,
  annotation: EntityAnnotation | DateAnnotation,
  { display }: OutlineOptions,
): DocumentSymbol {
  const range = rangeOf(view, annotation);
  const name = nameOf(nameAt(view.statement, annotation));
  const kind = annotation.kind === 'date' ? SymbolKind.Number : ENTITY_SYMBOLS[annotation.type];
  return { name, detail: typeLabel(display, annotation), kind, range, selectionRange: range };
}

function decisionSymbol(
  view: View,
  decision: DecisionAnnotation,
  span: Span,
  whole: Span,
  { display }: OutlineOptions,
): DocumentSymbol {
  return {
    name: nameOf(clauseWords(view, span)),
    detail: typeLabel(display, decision),
    kind: SymbolKind.Function,
    range: rangeOf(view, whole),
    selectionRange: rangeOf(view, decision),
    children: [],
  };
}

/** A name is never empty: the protocol forbids it. */
function nameOf(words: string): string {
  const length = hasRightToLeft(words, 0, Math.min(words.length, NAME_LENGTH))
    ? RIGHT_TO_LEFT_NAME_LENGTH
    : NAME_LENGTH;
  return isolateIfNeeded(gist(words, length)) || '–';
}

/** The same for clients that know no tree: each symbol after its parent, which it names. */
export function flatOutline(uri: string, symbols: readonly DocumentSymbol[], parent?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(parent !== undefined && { containerName: parent }) },
    ...flatOutline(uri, children, name),
  ]);
}
