/**
 * Document symbols: title, sections and numbered paragraphs, under them the decisions, named by their words and gist, and
 * under these the dates and entities. The settings say which kinds are shown.
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
import { typeLabel } from './annotations';
import { isolateIfNeeded } from './bidi';
import { gist, trimEnd } from './markup';
import { type Section, sectionTree } from './sections';
import { nameAt, quote, rangeOf, type View } from './view';

export interface OutlineOptions {
  readonly display: DisplayLanguage;
  readonly decisions: boolean;
  readonly entities: boolean;
  readonly dates: boolean;
}

/** Code units of a name. */
const NAME_LENGTH = 72;

export const ENTITY_SYMBOLS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  role: SymbolKind.Property,
  organization: SymbolKind.Class,
  group: SymbolKind.Struct,
  place: SymbolKind.Namespace,
  people: SymbolKind.Enum,
  event: SymbolKind.Event,
  document: SymbolKind.File,
};

export function outline(view: View, options: OutlineOptions): DocumentSymbol[] {
  return sectionTree(view.statement).children.flatMap((section) => sectionSymbols(view, section, options));
}

function sectionSymbols(view: View, section: Section, options: OutlineOptions): DocumentSymbol[] {
  const block = section.block!;
  const below = section.children.flatMap((child) => sectionSymbols(view, child, options));
  const own = annotationSymbols(view, block, options);
  // Plain paragraphs are no level of their own: their decisions belong to the section.
  if (block.kind === 'debris') return below;
  if (block.kind === 'paragraph' || block.kind === 'dateline') return [...own, ...below];
  return [
    {
      name: nameOf(quote(view, block)),
      kind: block.kind === 'title' ? SymbolKind.Module : block.kind === 'heading' ? SymbolKind.Package : SymbolKind.Key,
      range: rangeOf(view, section),
      selectionRange: rangeOf(view, block),
      children: [...own, ...below],
    },
  ];
}

function annotationSymbols(view: View, block: Block, options: OutlineOptions): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  const annotations = annotationsOfBlock(view.statement, block.index).map((each) => shift(each, block.start));
  const decisions = annotations.filter((annotation) => annotation.kind === 'decision');
  let nextDecision = 0;
  let open: { symbol: DocumentSymbol; end: number } | undefined;
  for (const annotation of annotations) {
    if (annotation.kind === 'decision') nextDecision++;
    if (!isShown(annotation, options)) continue;
    if (annotation.kind === 'decision') {
      const next = decisions[nextDecision]?.start;
      const span = extent(annotation, next);
      open = { symbol: decisionSymbol(view, annotation, span, next, options), end: span.end };
      symbols.push(open.symbol);
    } else if (open !== undefined && annotation.end <= open.end)
      open.symbol.children!.push(nameSymbol(view, annotation, options));
    else symbols.push(nameSymbol(view, annotation, options));
  }
  return symbols;
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
  next: number | undefined,
  { display }: OutlineOptions,
): DocumentSymbol {
  return {
    name: nameOf(decisionWords(quote(view, span), next !== undefined && next - span.end <= 1)),
    detail: typeLabel(display, decision),
    kind: SymbolKind.Function,
    range: rangeOf(view, span),
    selectionRange: rangeOf(view, decision),
    children: [],
  };
}

/** What a decision is called: without the sign at its end, and without the «and» before the next decision. */
function decisionWords(words: string, isFollowed: boolean): string {
  // The end of a longer text is not shown.
  if (words.length > NAME_LENGTH * 2) return words;
  const own = isFollowed ? words.trimEnd().replace(/(?<=[\s,،])\S{1,3}$/, '') : words;
  return trimEnd(own, ',;،؛');
}

/** From the decision's words to the end of what it is about, or to the next decision. */
function extent({ start, end, scope }: DecisionAnnotation, next = Number.POSITIVE_INFINITY): Span {
  return { start, end: Math.max(end, Math.min(scope?.end ?? end, next)) };
}

/** A name is never empty: the protocol forbids it. */
function nameOf(words: string): string {
  return isolateIfNeeded(gist(words, NAME_LENGTH)) || '–';
}

/** The same for clients that know no tree: each symbol after its parent, which it names. */
export function flatOutline(uri: string, symbols: readonly DocumentSymbol[], parent?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(parent !== undefined && { containerName: parent }) },
    ...flatOutline(uri, children, name),
  ]);
}
