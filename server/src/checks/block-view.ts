/** A block as the checks read it: its analysis, its tokens, and the code units worth a look. */

import type { LanguageId } from '../lexicon/language';
import { createMatches, matchPhrases } from '../lexicon/match';
import type { Annotation, DateAnnotation, Span } from '../spot/annotation';
import type { BlockAnalysis } from '../statement/analysis';
import type { BlockKind } from '../text/blocks';
import { createTokens, KEEP_BUFFERS, type Tokens, tokenise } from '../text/tokens';
import type { CheckData, CheckTables, Term, Terms } from './data';
import { shieldOf } from './shield';
import { createSigns, type Signs, survey } from './survey';

/** A term in its place. */
export interface TermMatch extends Span {
  readonly term: Term;
  /** Tokens that it covers, the last not included. */
  readonly from: number;
  readonly to: number;
}

export interface BlockView {
  /** The block's text; all offsets are UTF-16 code units into it. */
  readonly text: string;
  readonly kind: BlockKind;
  /** Length of the paragraph number or bullet with the space after it. */
  readonly marker: number;
  readonly language: LanguageId | undefined;
  /** The language that the block itself shows: a code, or «und». */
  readonly detected: string;
  /** In the order of the text, without what the rest of the statement tells. */
  readonly annotations: readonly Annotation[];
  readonly dates: readonly DateAnnotation[];
  /** Valid until the next block is viewed. */
  readonly tokens: Tokens;
  /** Valid until the next block is viewed. */
  readonly signs: Signs;
  /** The terms of a list of `checks.yaml` that stand in the block, in the order of the text. */
  terms(list: string): readonly TermMatch[];
  /** The words of such a list in the order of the file, for the block's language. */
  words(list: string): readonly string[];
  readonly tables: CheckTables;
  /** Whether `[start, end)` lies where a check with this guard keeps silent. */
  isShielded(start: number, end: number, guard: 'quotation' | 'name'): boolean;
}

let tokenBuffer = createTokens();
let matchBuffer = createMatches(1024);
let signBuffer = createSigns();

/** Views a block. The view before it is no longer valid; only now may its buffers be dropped. */
export function viewBlock(analysis: BlockAnalysis, data: CheckData): BlockView {
  const { text, kind, marker, language, detected, annotations } = analysis;
  if (tokenBuffer.start.length > KEEP_BUFFERS) tokenBuffer = createTokens();
  if (matchBuffer.word.length > KEEP_BUFFERS) matchBuffer = createMatches(1024);
  if (signBuffer.at.length > KEEP_BUFFERS) signBuffer = createSigns();
  tokenBuffer = tokenise(text, tokenBuffer);
  const tokens = tokenBuffer;
  const signs = survey(text, signBuffer);
  let shield: { quotation: readonly Span[]; name: readonly Span[] } | undefined;
  let terms: Map<string, TermMatch[]> | undefined;
  return {
    text,
    kind,
    marker,
    language,
    detected,
    annotations,
    dates: annotations.filter((annotation) => annotation.kind === 'date'),
    tokens,
    signs,
    tables: data.tables,
    terms(list) {
      terms ??= language === undefined ? new Map() : findTerms(tokens, data.terms(language));
      return terms.get(list) ?? [];
    },
    words: (list) => (language === undefined ? [] : data.terms(language).words(list)),
    isShielded(start, end, guard) {
      shield ??= shieldOf(text, annotations, signs);
      return covers(shield.quotation, start, end) || (guard === 'name' && covers(shield.name, start, end));
    },
  };
}

/** The terms of a block by list. Of terms of one list that begin together the longest counts. */
function findTerms(tokens: Tokens, { lexicon, terms }: Terms): Map<string, TermMatch[]> {
  matchBuffer = matchPhrases(tokens, lexicon, matchBuffer);
  const { count, first, start, end, value } = matchBuffer;
  const found = new Map<string, TermMatch[]>();
  if (count === 0) return found;
  for (let i = 0; i < tokens.count; i++) {
    for (let m = first[i]!; m < first[i + 1]!; m++) {
      const term = terms[value[m]!]!;
      const match = { term, start: start[m]!, end: tokens.end[end[m]! - 1]!, from: i, to: end[m]! };
      const list = found.get(term.list);
      if (list === undefined) found.set(term.list, [match]);
      else {
        const last = list.at(-1)!;
        // Terms that differ in case or accents only are told apart by who reads them.
        if (match.from >= last.to || (match.from === last.from && match.to === last.to)) list.push(match);
        else if (match.from === last.from && match.to > last.to) list[list.length - 1] = match;
      }
    }
  }
  return found;
}

/** Whether one of the spans, ascending and apart, holds `[start, end)`. */
function covers(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= start;
}
