/** The analysis of one block: a pure function of its text, its language and the language data. */

import type { LanguageId } from '../lexicon/language';
import { createMatches, type Matches } from '../lexicon/match';
import { type Annotation, compareAnnotations } from '../spot/annotation';
import { spotDates } from '../spot/dates';
import { spotDecisions } from '../spot/decisions';
import { spotEntities } from '../spot/entities';
import type { Candidate, Definition, Findings, Naming } from '../spot/findings';
import { read } from '../spot/reading';
import { sortStable } from '../spot/sort';
import { type BlockKind, markerLength } from '../text/blocks';
import { isDebris } from '../text/debris';
import { createTokens, type Tokens, tokenise } from '../text/tokens';
import type { Engine } from './engine';
import type { Resolved } from './resolve';

export interface BlockAnalysis {
  readonly text: string;
  readonly kind: BlockKind;
  /** Length of the paragraph number or bullet with the space after it. */
  readonly marker: number;
  /** The language the block was read in; undefined: unknown, nothing was looked for. */
  readonly language: LanguageId | undefined;
  /** The language that the block itself shows: a code, or «und» where it is too short to tell. */
  readonly detected: string;
  readonly words: number;
  /** In the order of the text; offsets relative to the block. */
  readonly annotations: readonly Annotation[];
  readonly definitions: readonly Definition[];
  readonly namings: readonly Naming[];
  readonly candidates: readonly Candidate[];
  /** The annotations in the statement that asked for them last; see `resolveBlock`. */
  resolved: Resolved | undefined;
}

let tokenBuffer: Tokens = createTokens();
let matchBuffer: Matches = createMatches(1024);
let ownerBuffer = new Int32Array(1024);

/** Buffers of a larger text than this are dropped after use, so that one huge block does not hold memory for ever. */
const KEEP_BUFFERS = 1 << 18;

/**
 * Analyses one block.
 *
 * @param fallback the language to read it in where it is too short to show its own; undefined: none.
 * @param forced the language that the user has set; the block's own is not looked for.
 * @param source a string that has `text` at `offset`, as `tokenise` takes it.
 */
export function analyseBlock(
  engine: Engine,
  text: string,
  fallback: LanguageId | undefined,
  forced?: LanguageId,
  source = text,
  offset = 0,
): BlockAnalysis {
  tokenBuffer = tokenise(text, tokenBuffer, source, offset);
  const tokens = tokenBuffer;
  const detected = forced ?? engine.detect(tokens);
  const language = detected === 'und' ? engine.fitting(fallback, tokens) : engine.supported(detected);
  if (ownerBuffer.length < tokens.count) ownerBuffer = new Int32Array(tokens.count + (tokens.count >> 1));
  ownerBuffer.fill(0, 0, tokens.count);
  const { words } = tokens;
  const marker = markerLength(text, 0, text.length);
  const kind = blockKind(text, marker, tokens, words);
  const findings: Findings = { annotations: [], definitions: [], namings: [], candidates: [], owner: ownerBuffer };
  const analysis = (read: BlockKind): BlockAnalysis => ({
    text,
    kind: read,
    marker,
    language,
    detected,
    words,
    annotations: findings.annotations,
    definitions: findings.definitions,
    namings: findings.namings,
    candidates: findings.candidates,
    resolved: undefined,
  });
  if (language === undefined) return analysis(kind);

  const reading = read(tokens, kind, engine.language(language), matchBuffer);
  matchBuffer = reading.matches;
  if (isDebris(reading)) return analysis('debris');
  spotDates(reading, findings);
  spotEntities(reading, findings);
  spotDecisions(reading, findings);
  sortStable(findings.annotations, compareAnnotations);
  if (text.length > KEEP_BUFFERS) {
    tokenBuffer = createTokens();
    matchBuffer = createMatches(1024);
    ownerBuffer = new Int32Array(1024);
  }
  return analysis(kind);
}

/** Headings are short and end as no sentence does. */
const HEADING_WORDS = 24;

function blockKind(text: string, marker: number, tokens: Tokens, words: number): BlockKind {
  const last = text.charCodeAt(text.length - 1);
  const open = last !== 0x2e && last !== 0x3b && last !== 0x2c && last !== 0x3a && last !== 0x60c && last !== 0x61b;
  const sentences = tokens.count > 0 && words <= HEADING_WORDS && open;
  if (marker > 0) return 'numbered';
  return sentences ? 'heading' : 'paragraph';
}
