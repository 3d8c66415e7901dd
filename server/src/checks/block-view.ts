/** A block as the checks read it: its analysis, its tokens, and the code units worth a look. */

import type { LanguageId } from '../lexicon/language';
import type { Annotation, DateAnnotation, Span } from '../spot/annotation';
import type { BlockAnalysis } from '../statement/analysis';
import type { BlockKind } from '../text/blocks';
import { createTokens, type Tokens, tokenise } from '../text/tokens';
import { shieldOf } from './shield';
import { createSigns, type Signs, survey } from './survey';

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
  /** Whether `[start, end)` lies where a check with this guard keeps silent. */
  isShielded(start: number, end: number, guard: 'quotation' | 'name'): boolean;
}

let tokenBuffer = createTokens();
const signBuffer = createSigns();

/** Above this many code units, a block's buffers are not kept. */
const KEEP_BUFFERS = 1 << 18;

/** Views a block. The view before it is no longer valid. */
export function viewBlock(analysis: BlockAnalysis): BlockView {
  const { text, kind, marker, language, detected, annotations } = analysis;
  if (tokenBuffer.start.length > KEEP_BUFFERS) tokenBuffer = createTokens();
  tokenBuffer = tokenise(text, tokenBuffer);
  const tokens = tokenBuffer;
  const signs = survey(text, signBuffer);
  let shield: { quotation: readonly Span[]; name: readonly Span[] } | undefined;
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
    isShielded(start, end, guard) {
      shield ??= shieldOf(text, annotations, signs);
      return covers(shield.quotation, start, end) || (guard === 'name' && covers(shield.name, start, end));
    },
  };
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
