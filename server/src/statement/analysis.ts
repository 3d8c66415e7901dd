/** The analysis of one block: a pure function of its text, its language and the language data. */

import type { LanguageId } from '../lexicon/language';
import { createMatches, type Matches } from '../lexicon/match';
import { type Annotation, compareAnnotations } from '../spot/annotation';
import { spotDates } from '../spot/dates';
import { spotDecisions } from '../spot/decisions';
import { spotEntities } from '../spot/entities';
import type { Candidate, Definition, Findings, Naming } from '../spot/findings';
import { type Reading, read } from '../spot/reading';
import { sortStable } from '../spot/sort';
import { type BlockKind, markerLength } from '../text/blocks';
import { footnoteMarkLength } from '../text/footnotes';
import { createTokens, KEEP_BUFFERS, type Tokens, tokenise } from '../text/tokens';
import { isDebris } from './debris';
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
  const { words } = tokens;
  const detected = forced ?? engine.detect(tokens);
  const language = detected === 'und' ? engine.fitting(fallback, tokens) : engine.supported(detected);
  const marker = markerLength(text, 0, text.length);
  const shape = blockKind(text, marker, tokens);
  const found: Findings = { annotations: [], definitions: [], namings: [], candidates: [], owner: ownersOf(tokens) };
  const isKept = language === undefined || spot(read(tokens, shape, engine.language(language), matchBuffer), found);
  if (text.length > KEEP_BUFFERS) dropBuffers();
  const { annotations, definitions, namings, candidates } = found;
  return {
    text,
    kind: isKept ? shape : 'debris',
    marker,
    language,
    detected,
    words,
    annotations,
    definitions,
    namings,
    candidates,
    resolved: undefined,
  };
}

/** Finds everything that the block holds, unless it is debris: then nothing, and the answer is no. */
function spot(reading: Reading, findings: Findings): boolean {
  matchBuffer = reading.matches;
  if (isDebris(reading)) return false;
  spotDates(reading, findings);
  spotEntities(reading, findings);
  spotDecisions(reading, findings);
  sortStable(findings.annotations, compareAnnotations);
  return true;
}

/** Tokens behind the last one for which a grammar may ask. */
const LOOK_AHEAD = 8;

/** Room for the owner of each token, of which none has one, nor has what is asked for behind them. */
function ownersOf({ count }: Tokens): Int32Array {
  const length = count + LOOK_AHEAD;
  if (ownerBuffer.length < length) ownerBuffer = new Int32Array(length + (length >> 1));
  return ownerBuffer.fill(0, 0, length);
}

function dropBuffers(): void {
  tokenBuffer = createTokens();
  matchBuffer = createMatches(1024);
  ownerBuffer = new Int32Array(1024);
}

/** Headings are short and end as no sentence does. */
const HEADING_WORDS = 24;

function blockKind(text: string, marker: number, { count, words }: Tokens): BlockKind {
  if (marker > 0) return 'numbered';
  const last = text.charCodeAt(text.length - 1 - footnoteMarkLength(text));
  const open = last !== 0x2e && last !== 0x3b && last !== 0x2c && last !== 0x3a && last !== 0x60c && last !== 0x61b;
  return count > 0 && words <= HEADING_WORDS && open ? 'heading' : 'paragraph';
}
