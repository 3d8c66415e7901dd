/**
 * Document symbols: title, sections and numbered paragraphs, under them the decisions, named by their words and gist, and
 * under these the dates and entities. The settings say which kinds are shown.
 */

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { DisplayLanguage } from '../l10n';
import type { Annotation, DecisionAnnotation, EntityType, Span } from '../spot/annotation';
import { annotationsOfBlock, type Block, shift } from '../statement/statement';
import { typeLabel } from './annotations';
import { isolateIfNeeded } from './bidi';
import { gist } from './markup';
import { type Section, sectionTree } from './sections';
import { quote, rangeOf, type View } from './view';

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
  let open: { symbol: DocumentSymbol; end: number } | undefined;
  for (const relative of annotationsOfBlock(view.statement, block.index)) {
    if (!isShown(relative, options)) continue;
    const annotation = shift(relative, block.start);
    const symbol = annotationSymbol(view, annotation, options);
    if (annotation.kind === 'decision') {
      symbols.push(symbol);
      open = { symbol, end: extent(annotation).end };
    } else if (open !== undefined && annotation.start >= 0 && annotation.end <= open.end) {
      open.symbol.children!.push(symbol);
    } else symbols.push(symbol);
  }
  return symbols;
}

function isShown({ kind }: Annotation, { decisions, entities, dates }: OutlineOptions): boolean {
  return kind === 'decision' ? decisions : kind === 'entity' ? entities : dates;
}

function annotationSymbol(view: View, annotation: Annotation, { display }: OutlineOptions): DocumentSymbol {
  const detail = typeLabel(display, annotation);
  const selectionRange = rangeOf(view, annotation);
  const words = quote(view, annotation);
  if (annotation.kind !== 'decision') {
    const kind = annotation.kind === 'date' ? SymbolKind.Number : ENTITY_SYMBOLS[annotation.type];
    return { name: nameOf(words), detail, kind, range: selectionRange, selectionRange };
  }
  const { scope } = annotation;
  const what = scope === undefined ? '' : quote(view, { start: Math.max(scope.start, annotation.end), end: scope.end });
  return {
    name: nameOf(`${words} ${what}`),
    detail,
    kind: SymbolKind.Function,
    range: rangeOf(view, extent(annotation)),
    selectionRange,
    children: [],
  };
}

/** From the decision's words to the end of what it is about. */
function extent({ start, end, scope }: DecisionAnnotation): Span {
  return { start, end: Math.max(end, scope?.end ?? end) };
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
