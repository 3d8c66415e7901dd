/** The sections of a statement: title, headings, numbered paragraphs; what outline, folding and selection stand on. */

import type { Span } from '../spot/annotation';
import { annotationsOfBlock, type Block, blockOf, type Statement } from '../statement/statement';
import { CharacterClass, CLASSES } from '../text/characters';

/** A block with the blocks that belong under it. The root has no block. */
export interface Section extends Span {
  readonly block: Block | undefined;
  /** A heading, numbered or not: «II. Next steps», «أولاً: المتابعة». */
  readonly isHeading: boolean;
  readonly children: readonly Section[];
}

/** How deep a block stands: headings over numbers over letters over plain text. */
const Level = { Root: 0, Title: 1, Heading: 2, Number: 3, Letter: 4, Text: 5 } as const;

/** The whole statement as a tree; `end` of a section is that of the last block in it. */
export function sectionTree(statement: Statement): Section {
  interface Open {
    block: Block | undefined;
    level: number;
    isHeading: boolean;
    start: number;
    end: number;
    children: Open[];
  }
  const { length } = statement.text;
  const root: Open = { block: undefined, level: Level.Root, isHeading: false, start: 0, end: length, children: [] };
  const path: Open[] = [root];
  for (let k = 0; k < statement.blocks.length; k++) {
    const block = blockOf(statement, k);
    const level = isDateline(statement, block) ? Level.Text : levelOf(block);
    while (path.length > 1 && !mayHold(path.at(-1)!, level)) path.pop();
    const parent = path.at(-1)!;
    const isHeading = level === Level.Heading;
    const section: Open = { block, level, isHeading, start: block.start, end: block.end, children: [] };
    parent.children.push(section);
    for (const open of path) if (open !== root) open.end = block.end;
    if (level < Level.Text) path.push(section);
  }
  return root;
}

/** Blocks at the top among which a dateline may stand. */
const TOP_BLOCKS = 6;

/** Whether a heading says when, and perhaps where, the statement was made. */
function isDateline(statement: Statement, { index, kind }: Block): boolean {
  if (kind !== 'heading' || index >= TOP_BLOCKS) return false;
  return annotationsOfBlock(statement, index).some((annotation) => annotation.kind === 'date');
}

/** A numbered sentence holds its letters; only a numbered heading also holds the text after it. */
function mayHold(open: { readonly level: number; readonly block: Block | undefined }, level: number): boolean {
  if (open.level >= level) return false;
  return level < Level.Text || open.level < Level.Number || (open.block !== undefined && readsAsHeading(open.block));
}

function levelOf(block: Block): number {
  const { kind, analysis } = block;
  if (kind === 'title') return Level.Title;
  if (kind === 'heading') return Level.Heading;
  if (kind !== 'numbered') return Level.Text;
  if (startsWithDigit(analysis.text)) return Level.Number;
  return readsAsHeading(block) && startsWithCapital(analysis.text) ? Level.Heading : Level.Letter;
}

/** Headings are short and end as no sentence does. */
const HEADING_WORDS = 14;

function readsAsHeading({ analysis: { text, words } }: Block): boolean {
  return words <= HEADING_WORDS && !'.;,:؛،'.includes(text.at(-1)!);
}

/** «IV.», «A.» and «أولاً:» begin sections; «(a)», «iv.» and bullets are list items, however short. */
function startsWithCapital(text: string): boolean {
  const cls = CLASSES[text.charCodeAt(0)];
  return cls === CharacterClass.Capital || cls === CharacterClass.Arabic;
}

/** «1.», «(2)» and «٣ -» number paragraphs; «(a)», «ii)» and bullets stand under them. */
function startsWithDigit(text: string): boolean {
  const at = text.charCodeAt(0) === 0x28 ? 1 : 0;
  return CLASSES[text.charCodeAt(at)] === CharacterClass.Digit;
}
