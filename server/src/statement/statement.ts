/**
 * The Statement: one version of a document, analysed. It joins the blocks, which know nothing of each other: the
 * document's language, its date, its title, and who is meant by a short name.
 *
 * A Statement never changes; `editStatement` makes the next one and shares every block that the edit left alone. What the
 * features read is made when first asked for, block by block.
 */

import type { LanguageId } from '../lexicon/language';
import type { Annotation, Span } from '../spot/annotation';
import { type BlockKind, type BlockSpan, splitBlocks } from '../text/blocks';
import { Rope, type TextEdit } from '../text/rope';
import { Sequence } from '../text/sequence';
import { detached } from '../text/strings';
import { analyseBlock, type BlockAnalysis } from './analysis';
import {
  type Context,
  contextOf,
  languageOf,
  NO_WORDS,
  recount,
  redefined,
  renamed,
  sameContext,
  type WordCounts,
} from './context';
import type { Engine } from './engine';
import { resolveBlock } from './resolve';

export interface StatementSettings {
  /** The language to read the text in; absent: each block's own. */
  readonly language?: LanguageId;
  /** The statement's date, `YYYY-MM-DD`; absent: the one that the text gives. */
  readonly date?: string;
}

export interface Statement {
  readonly text: Rope;
  readonly settings: StatementSettings;
  readonly engine: Engine;
  /** The blocks, each at the offset where it begins in `text`. */
  readonly blocks: Sequence<BlockAnalysis>;
  /** The lines that speak to the checks, by offset: no block holds them. */
  readonly directives: Sequence<string>;
  readonly context: Context;
  /** Words of the blocks by the language that they show. */
  readonly words: WordCounts;
}

/** A block in its place. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  readonly analysis: BlockAnalysis;
}

/** Analyses a whole text. */
export function createStatement(engine: Engine, text: string, settings: StatementSettings = {}): Statement {
  const nothing: Previous = {
    settings,
    engine,
    blocks: NO_BLOCKS,
    directives: NO_LINES,
    context: undefined,
    words: NO_WORDS,
  };
  return build(nothing, Rope.of(text), text, 0, text.length, 0, 0, 0);
}

/**
 * The Statement of `previous.text` after `edit`. Equal in every respect to a `createStatement` of that text, at the cost of
 * the blocks around the edit.
 */
export function editStatement(previous: Statement, edit: TextEdit): Statement {
  const { blocks, text: old } = previous;
  const from = old.lineStart(edit.start);
  const to = old.lineEnd(edit.end);
  // Blocks of the edited lines, and one more on each side: the edit may join it to its neighbour, or part them.
  let first = firstBlockAfter(blocks, from);
  if (first > 0) first--;
  let last = first;
  while (last < blocks.length && blocks.placeOf(last) <= to) last++;
  if (last < blocks.length) last++;
  // A long line is several blocks: all of them, or none.
  const regionStart =
    first < blocks.length && blocks.placeOf(first) < from ? old.lineStart(blocks.placeOf(first)) : from;
  while (first > 0 && blocks.placeOf(first - 1) >= regionStart) first--;
  const end = last > first ? blocks.placeOf(last - 1) + blocks.at(last - 1).text.length : to;
  const regionEnd = old.lineEnd(Math.max(to, end));
  while (last < blocks.length && blocks.placeOf(last) < regionEnd) last++;
  const text = old.edit(edit);
  const delta = text.length - old.length;
  // With the line break behind it, so that it is read as it would be in the whole.
  const region = text.slice(regionStart, Math.min(text.length, regionEnd + delta + 2));
  return build(previous, text, region, regionStart, regionEnd, first, last, delta);
}

type Previous = Omit<Statement, 'text' | 'context'> & { readonly context: Context | undefined };

const NO_BLOCKS: Sequence<BlockAnalysis> = Sequence.of([], []);
const NO_LINES: Sequence<string> = Sequence.of([], []);

/**
 * Reads what stood from `from` to `to` anew, of which the new text begins `region`: blocks `first` to `last`. What stands
 * behind it moves by `delta`.
 */
function build(
  { settings, engine, context: oldContext, ...old }: Previous,
  text: Rope,
  region: string,
  from: number,
  to: number,
  first: number,
  last: number,
  delta: number,
): Statement {
  const directiveSpans: BlockSpan[] = [];
  const spans = splitBlocks(region, to + delta - from, directiveSpans);
  const replaced = old.blocks.slice(first, last);
  const known = new Map(replaced.map((analysis) => [analysis.text, analysis]));
  const fallback = oldContext?.language;
  // The blocks of a text that is read as a whole may share it; each edited one would keep a version of what is around it.
  const kept = oldContext === undefined ? (part: string): string => part : detached;
  const fresh: BlockAnalysis[] = [];
  for (const { start, end } of spans) {
    const blockText = region.slice(start, end);
    // A look into an empty map reads the whole text of the block.
    const same = known.size > 0 ? known.get(blockText) : undefined;
    fresh.push(same ?? analyseBlock(engine, kept(blockText), fallback, settings.language, region, start));
  }
  const places = (of: readonly BlockSpan[]): number[] => of.map(({ start }) => start + from);
  let blocks = old.blocks.replace(first, last, fresh, places(spans), delta);
  const directives = old.directives.replace(
    old.directives.lastUpTo(from - 1) + 1,
    old.directives.lastUpTo(to) + 1,
    directiveSpans.map(({ start, end }) => kept(region.slice(start, end))),
    places(directiveSpans),
    delta,
  );

  // The document's language decides in what language its short blocks are read.
  const words = recount(old.words, replaced, fresh);
  const language = languageOf(words, settings);
  let reread = false;
  if (settings.language === undefined && (oldContext === undefined || oldContext.language !== language)) {
    const starts: number[] = [];
    const analyses = [...blocks].map((analysis, k) => {
      starts.push(blocks.placeOf(k));
      if (analysis.detected !== 'und' || analysis.language === language) return analysis;
      reread = true;
      const source = oldContext === undefined ? region : analysis.text;
      return analyseBlock(engine, analysis.text, language, undefined, source, source === region ? starts[k] : 0);
    });
    if (reread) blocks = Sequence.of(analyses, starts);
  }
  const definitions = oldContext && !reread ? redefined(oldContext.definitions, blocks, replaced, fresh) : undefined;
  const persons = oldContext && !reread ? renamed(oldContext.persons, blocks, replaced, fresh) : undefined;
  let context = contextOf(blocks, settings, language, definitions, persons);
  if (oldContext !== undefined && sameContext(oldContext, context)) context = oldContext;
  return { text, settings, engine, blocks, directives, context, words };
}

/** Number of the first block that ends at or after `offset`. */
function firstBlockAfter(blocks: Sequence<BlockAnalysis>, offset: number): number {
  const last = blocks.lastUpTo(offset);
  return last >= 0 && blocks.placeOf(last) + blocks.at(last).text.length >= offset ? last : last + 1;
}

/** Block number `index`, in its place. */
export function blockOf({ blocks, context }: Statement, index: number): Block {
  const analysis = blocks.at(index);
  const start = blocks.placeOf(index);
  const kind = index === context.title ? 'title' : analysis.kind;
  return { index, kind, analysis, start, end: start + analysis.text.length };
}

/** Number of the block that holds `offset`, its end included; -1 between blocks. */
export function blockAt({ blocks }: Statement, offset: number): number {
  const index = firstBlockAfter(blocks, offset);
  return index < blocks.length && blocks.placeOf(index) <= offset ? index : -1;
}

/** Annotations of one block, offsets relative to the block, in the order of the text. */
export function annotationsOfBlock({ blocks, context }: Statement, index: number): readonly Annotation[] {
  return resolveBlock(blocks.at(index), context, blocks.length > 1 && index === context.title);
}

/** Annotations that touch `[start, end]`, in the order of the text; all of them by default. */
export function annotationsIn(statement: Statement, start = 0, end = statement.text.length): Annotation[] {
  const { blocks } = statement;
  const found: Annotation[] = [];
  for (let k = firstBlockAfter(blocks, start); k < blocks.length; k++) {
    const offset = blocks.placeOf(k);
    if (offset > end) break;
    for (const annotation of annotationsOfBlock(statement, k)) {
      if (annotation.start + offset <= end && annotation.end + offset >= start) found.push(shift(annotation, offset));
    }
  }
  return found;
}

const shiftSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The annotation, and every span in it, `by` code units further on. */
export function shift(annotation: Annotation, by: number): Annotation {
  const start = annotation.start + by;
  const end = annotation.end + by;
  switch (annotation.kind) {
    case 'entity': {
      const { type, ref, canonical, role } = annotation;
      return { kind: 'entity', type, start, end, ref, canonical, role };
    }
    case 'date': {
      const { type, value, resolved, calendar, anchor, parts, occasion } = annotation;
      return { kind: 'date', type, start, end, value, resolved, calendar, anchor, parts, occasion };
    }
    case 'decision': {
      const { force, concept, actor, scope, addressee, polarity } = annotation;
      return {
        kind: 'decision',
        start,
        end,
        class: annotation.class,
        force,
        concept,
        actor: actor && shiftSpan(actor, by),
        scope: scope && shiftSpan(scope, by),
        addressee: addressee && shiftSpan(addressee, by),
        polarity,
      };
    }
  }
}
