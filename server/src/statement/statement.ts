/**
 * The Statement: one version of a document, analysed. It joins the blocks, which know nothing of each other: the
 * document's language, its date, its title, and who is meant by a short name.
 *
 * A Statement never changes; `editStatement` makes the next one and shares every block that the edit left alone. What the
 * features read is made when first asked for, block by block.
 */

import type { LanguageId } from '../lexicon/language';
import type { Annotation, Span } from '../spot/annotation';
import { type BlockKind, splitBlocks } from '../text/blocks';
import { detached } from '../text/strings';
import { analyseBlock, type BlockAnalysis } from './analysis';
import { type Context, contextOf, languageOf, redefined, renamed, sameContext } from './context';
import type { Engine } from './engine';
import { resolveBlock } from './resolve';

export interface StatementSettings {
  /** The language to read the text in; absent: each block's own. */
  readonly language?: LanguageId;
  /** The statement's date, `YYYY-MM-DD`; absent: the one that the text gives. */
  readonly date?: string;
}

export interface Statement {
  readonly text: string;
  readonly settings: StatementSettings;
  readonly engine: Engine;
  /** Where each block begins in `text`, ascending. */
  readonly starts: readonly number[];
  readonly analyses: readonly BlockAnalysis[];
  readonly context: Context;
}

/** A block in its place. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  readonly analysis: BlockAnalysis;
}

/** The replacement of `[start, oldEnd)` of the old text by `[start, newEnd)` of the new one. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Analyses a whole text. */
export function createStatement(engine: Engine, text: string, settings: StatementSettings = {}): Statement {
  return build(engine, text, settings, [], [], undefined, 0, text.length, 0, 0);
}

/**
 * The Statement of `text`, which is `previous.text` after `edit`. Equal in every respect to
 * `createStatement(engine, text, settings)`, at the cost of the blocks around the edit.
 */
export function editStatement(previous: Statement, text: string, edit: TextEdit): Statement {
  const { starts, analyses, engine, settings } = previous;
  const old = previous.text;
  const from = lineStart(old, edit.start);
  const to = lineEnd(old, edit.oldEnd);
  // Blocks of the edited lines, and one more on each side: the edit may join it to its neighbour, or part them.
  let first = firstBlockAfter(starts, analyses, from);
  if (first > 0) first--;
  let last = first;
  while (last < starts.length && starts[last]! <= to) last++;
  if (last < starts.length) last++;
  const delta = edit.newEnd - edit.oldEnd;
  // A long line is several blocks: all of them, or none.
  const regionStart = first < starts.length && starts[first]! < from ? lineStart(old, starts[first]!) : from;
  while (first > 0 && starts[first - 1]! >= regionStart) first--;
  const end = last > first ? starts[last - 1]! + analyses[last - 1]!.text.length : to;
  const regionEnd = lineEnd(old, Math.max(to, end));
  while (last < starts.length && starts[last]! < regionEnd) last++;
  return build(
    engine,
    text,
    settings,
    starts,
    analyses,
    previous.context,
    regionStart,
    regionEnd + delta,
    first,
    last,
    delta,
  );
}

/** Replaces blocks `first` to `last` by those of `text` from `from` to `to`; blocks after them move by `delta`. */
function build(
  engine: Engine,
  text: string,
  settings: StatementSettings,
  oldStarts: readonly number[],
  oldAnalyses: readonly BlockAnalysis[],
  oldContext: Context | undefined,
  from: number,
  to: number,
  first: number,
  last: number,
  delta = 0,
): Statement {
  const spans = splitBlocks(text, from, to);
  const replaced = oldAnalyses.slice(first, last);
  const known = new Map(replaced.map((analysis) => [analysis.text, analysis]));
  const fallback = oldContext?.language;
  // The blocks of a text that is read as a whole may share it; each edited one would keep a version of it.
  const kept = oldContext === undefined ? (part: string): string => part : detached;
  const fresh: BlockAnalysis[] = [];
  for (const { start, end } of spans) {
    const blockText = text.slice(start, end);
    // A look into an empty map reads the whole text of the block.
    const same = known.size > 0 ? known.get(blockText) : undefined;
    fresh.push(same ?? analyseBlock(engine, kept(blockText), fallback, settings.language, text, start));
  }
  const starts: number[] = oldStarts.slice(0, first);
  for (const span of spans) starts.push(span.start);
  for (let k = last; k < oldStarts.length; k++) starts.push(oldStarts[k]! + delta);
  const analyses: BlockAnalysis[] = oldAnalyses.slice(0, first);
  for (const analysis of fresh) analyses.push(analysis);
  for (let k = last; k < oldAnalyses.length; k++) analyses.push(oldAnalyses[k]!);

  // The document's language decides in what language its short blocks are read.
  const language = languageOf(analyses, settings);
  let reread = false;
  if (settings.language === undefined && (oldContext === undefined || oldContext.language !== language)) {
    for (let k = 0; k < analyses.length; k++) {
      const { detected, language: readIn, text: blockText } = analyses[k]!;
      if (detected !== 'und' || readIn === language) continue;
      analyses[k] = analyseBlock(engine, blockText, language, undefined, text, starts[k]);
      reread = true;
    }
  }
  const definitions = oldContext && !reread ? redefined(oldContext.definitions, analyses, replaced, fresh) : undefined;
  const persons = oldContext && !reread ? renamed(oldContext.persons, analyses, replaced, fresh) : undefined;
  let context = contextOf(analyses, settings, language, definitions, persons);
  if (oldContext !== undefined && sameContext(oldContext, context)) context = oldContext;
  return { text, settings, engine, starts, analyses, context };
}

/** Number of the first block that ends at or after `offset`. */
function firstBlockAfter(starts: readonly number[], analyses: readonly BlockAnalysis[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! + analyses[middle]!.text.length < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 0x0a && text.charCodeAt(at - 1) !== 0x0d) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return at;
}

/** Block number `index`, in its place. */
export function blockOf(statement: Statement, index: number): Block {
  const analysis = statement.analyses[index]!;
  const start = statement.starts[index]!;
  const kind = index === statement.context.title ? 'title' : analysis.kind;
  return { index, kind, analysis, start, end: start + analysis.text.length };
}

/** Number of the block that holds `offset`, its end included; -1 between blocks. */
export function blockAt(statement: Statement, offset: number): number {
  const index = firstBlockAfter(statement.starts, statement.analyses, offset);
  return index < statement.starts.length && statement.starts[index]! <= offset ? index : -1;
}

/** Annotations of one block, offsets relative to the block, in the order of the text. */
export function annotationsOfBlock(statement: Statement, index: number): readonly Annotation[] {
  return resolveBlock(statement.analyses[index]!, statement.context);
}

/** Annotations that touch `[start, end]`, in the order of the text; all of them by default. */
export function annotationsIn(statement: Statement, start = 0, end = statement.text.length): Annotation[] {
  const found: Annotation[] = [];
  for (let k = firstBlockAfter(statement.starts, statement.analyses, start); k < statement.starts.length; k++) {
    const offset = statement.starts[k]!;
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
      const { type, value, resolved, calendar, anchor, parts, issued } = annotation;
      return { kind: 'date', type, start, end, value, resolved, calendar, anchor, parts, issued };
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
