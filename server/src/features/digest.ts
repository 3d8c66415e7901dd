/**
 * What a workspace remembers of a statement that is not open: where its entities are mentioned, and what is worth finding
 * by name. Small: ranges are numbers, and nothing of the text but names is kept.
 */

import { type Range, SymbolKind } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import { annotationsOfBlock } from '../statement/statement';
import { detached } from '../text/strings';
import { isolateIfNeeded } from './bidi';
import { definingMention } from './definition';
import { gist } from './markup';
import { foldName, indexOfBlock, mentioningBlocks } from './mentions';
import { ENTITY_SYMBOLS } from './outline';
import { nameAt, rangeOf, type View } from './view';

export interface DigestSymbol {
  readonly name: string;
  readonly folded: string;
  readonly kind: SymbolKind;
  readonly range: Range;
}

export interface Digest {
  /** Four numbers a mention, start line and character, end line and character; by the entity's key. */
  readonly mentions: ReadonlyMap<string, Int32Array>;
  readonly symbols: readonly DigestSymbol[];
}

/** Code units of a name. */
const NAME_LENGTH = 60;

export function digestOf(view: View): Digest {
  const mentions = new Map<string, Int32Array>();
  const symbols: DigestSymbol[] = [];
  const { statement } = view;
  const addSymbol = (span: Span, words: string, kind: SymbolKind): void => {
    const name = gist(words, NAME_LENGTH);
    if (name !== '')
      symbols.push({ name: detached(isolateIfNeeded(name)), folded: foldName(name), kind, range: rangeOf(view, span) });
  };
  for (const [key, blocks] of mentioningBlocks(statement)) {
    const places: number[] = [];
    let kind: SymbolKind = SymbolKind.Class;
    for (const k of blocks) {
      for (const { start, end, type } of indexOfBlock(statement, k).get(key)!) {
        const from = statement.text.positionAt(start + statement.blocks.placeOf(k));
        const to = statement.text.positionAt(end + statement.blocks.placeOf(k));
        places.push(from.line, from.character, to.line, to.character);
        kind = ENTITY_SYMBOLS[type];
      }
    }
    mentions.set(key, Int32Array.from(places));
    const defining = definingMention(statement, key, blocks);
    if (defining) addSymbol(defining, nameAt(statement, defining), kind);
  }
  for (let k = 0; k < statement.blocks.length; k++) {
    const { kind, text } = statement.blocks.at(k);
    const offset = statement.blocks.placeOf(k);
    if (kind === 'heading') addSymbol({ start: offset, end: offset + text.length }, text, SymbolKind.Package);
    for (const annotation of annotationsOfBlock(statement, k)) {
      if (annotation.kind !== 'decision') continue;
      const { start, end, scope } = annotation;
      const words = text.slice(start, Math.max(end, scope?.end ?? end));
      addSymbol({ start: start + offset, end: end + offset }, words, SymbolKind.Function);
    }
  }
  return { mentions, symbols };
}

/** The mentions of an entity. */
export function mentionRanges({ mentions }: Digest, key: string): Range[] {
  const places = mentions.get(key) ?? new Int32Array(0);
  const ranges: Range[] = [];
  for (let k = 0; k + 3 < places.length; k += 4)
    ranges.push({
      start: { line: places[k]!, character: places[k + 1]! },
      end: { line: places[k + 2]!, character: places[k + 3]! },
    });
  return ranges;
}

/** Symbols whose name has the words of `query`, folded, in any place; all for an empty query. */
export function matchingSymbols({ symbols }: Digest, query: string): DigestSymbol[] {
  const words = foldName(query).split(' ');
  return symbols.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
