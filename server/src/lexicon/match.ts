/** Finds every known phrase of a block in one left-to-right pass. */

import { wordFrom } from '../text/strings';
import {
  HASH_SEED,
  hashFolded,
  isHyphen,
  isQuotationMark,
  letterOffset,
  lettersOf,
  TokenFlag,
  TokenKind,
  type Tokens,
} from '../text/tokens';
import { Category } from './categories';
import {
  beginsPhrase,
  CATEGORY_MASK,
  childBit,
  findWord,
  findWordFrom,
  type Lexicon,
  lexemeValue,
  NODE,
  nextState,
  slotOf,
  WordField,
} from './lexicon';
import { unmarkedWords } from './unmarked';

/** Bits of `Matches.proclitics`: the Arabic one-letter words before the stem. */
export const Proclitic = { Waw: 1, Fa: 2, Ba: 4, Kaf: 8, Lam: 16, Sin: 32 } as const;

/**
 * The words and phrases of a block. A token is read as the whole word that it writes and, in Arabic script, also as the
 * stem after its proclitics; a phrase may begin with either. Entries at and above the counts are stale.
 */
export interface Matches {
  count: number;
  /** The whole token as a word of the lexicon, or -1. */
  word: Int32Array;
  /**
   * The stem after proclitics as a word of the lexicon, or -1 where there is none or it is unknown. In a block in capitals
   * without marks, «DECIDE», a second reading of the whole token.
   */
  stem: Int32Array;
  /** Where the stem begins, in the block's text; the token's start where no proclitic was taken off. */
  stemStart: Int32Array;
  proclitics: Uint8Array;
  /** Phrases that begin at token `i` are numbers `first[i] … first[i + 1] - 1`, longest last. */
  first: Int32Array;
  /** Bit `c` is set where a phrase of category `c` begins at the token. */
  categories: Int32Array;
  /** The union of all `categories`: what is not in it need not be looked for. */
  present: number;
  /** Bit `k` is set where the token alone is a function word of the kind `k`. */
  functions: Int32Array;
  /** First token after the phrase. */
  end: Int32Array;
  /** Where the phrase begins, in the block's text: after the proclitics that are not part of it. */
  start: Int32Array;
  category: Uint8Array;
  value: Int32Array;
}

export function createMatches(tokens: number): Matches {
  return {
    count: 0,
    word: new Int32Array(tokens),
    stem: new Int32Array(tokens),
    stemStart: new Int32Array(tokens),
    proclitics: new Uint8Array(tokens),
    first: new Int32Array(tokens + 1),
    categories: new Int32Array(tokens),
    present: 0,
    functions: new Int32Array(tokens),
    end: new Int32Array(tokens * 2),
    start: new Int32Array(tokens * 2),
    category: new Uint8Array(tokens * 2),
    value: new Int32Array(tokens * 2),
  };
}

/** Looks up all tokens and phrases; returns the buffers it used, `into` where they are large enough. */
export function matchPhrases(tokens: Tokens, lexicon: Lexicon, into?: Matches): Matches {
  const count = tokens.count;
  const matches =
    into !== undefined && into.word.length >= count ? into : createMatches(Math.max(2048, count + (count >> 2)));
  lookUpWords(tokens, lexicon, matches);
  const { word, stem, first, categories, functions, stemStart, proclitics } = matches;
  const { start, foldedStart } = tokens;
  matches.count = 0;
  let present = 0;
  for (let i = 0; i < count; i++) {
    first[i] = matches.count;
    categories[i] = 0;
    functions[i] = 0;
    if (word[i]! >= 0) follow(tokens, lexicon, matches, i, word[i]!, start[i]!);
    if (stem[i]! >= 0) follow(tokens, lexicon, matches, i, stem[i]!, stemStart[i]!);
    if ((proclitics[i]! & Proclitic.Lam) !== 0) {
      const full = withFullArticle(tokens, lexicon, i, foldedStart[i]! + (proclitics[i] === Proclitic.Lam ? 0 : 1));
      if (full >= 0 && full !== stem[i]) follow(tokens, lexicon, matches, i, full, stemStart[i]!);
    }
    present |= categories[i]!;
  }
  first[count] = matches.count;
  matches.present = present;
  return matches;
}

function lookUpWords(tokens: Tokens, lexicon: Lexicon, matches: Matches): void {
  const { count, flags, folded, foldedStart, hash, start } = tokens;
  const { word, stem, stemStart, proclitics } = matches;
  const { slots } = lexicon;
  const mask = slots.length - 1;
  let capitals = 0;
  // All slots first: looks that do not wait for each other are made while memory answers the first.
  for (let i = 0; i < count; i++) word[i] = slots[slotOf(hash[i]!, mask)]!;
  for (let i = 0; i < count; i++) {
    word[i] = findWordFrom(lexicon, word[i]!, folded, foldedStart[i]!, foldedStart[i + 1]!, hash[i]!);
    stem[i] = -1;
    stemStart[i] = start[i]!;
    proclitics[i] = 0;
    if ((flags[i]! & TokenFlag.Arabic) !== 0) stripProclitics(tokens, lexicon, matches, i);
    else if ((flags[i]! & TokenFlag.AllCapitals) !== 0) capitals++;
  }
  const inCapitals = capitals === count || (capitals >= LEAST_CAPITALS && capitals * 2 >= count);
  if (inCapitals && capitals > 0) lookUpUnmarked(tokens, lexicon, matches, 0, count);
  else if (capitals > 0) lookUpOpening(tokens, lexicon, matches);
}

/** «REAFFIRMANT leur attachement», «DECIDONS de»: the words in capitals that open a paragraph, where no list has the first as it is written. */
function lookUpOpening(tokens: Tokens, lexicon: Lexicon, matches: Matches): void {
  const { count, flags, kind } = tokens;
  let from = 0;
  while (from < count && kind[from] !== TokenKind.Word) from++;
  if (from === count || matches.word[from]! >= 0 || lettersOf(tokens, from) < LEAST_OPENING) return;
  let to = from;
  while (to < count && (flags[to]! & TokenFlag.AllCapitals) !== 0) to++;
  if (to > from) lookUpUnmarked(tokens, lexicon, matches, from, to);
}

/** Letters of a word in capitals that is no acronym. */
const LEAST_OPENING = 7;

/** Words in capitals of a block that has others and is written in them, at least; fewer can be acronyms. */
const LEAST_CAPITALS = 4;

/** Reads the words in capitals from token `from` to `to` as those with marks too: «PROCEDE» is «procède» or «procédé». */
function lookUpUnmarked(
  { flags, folded, foldedStart }: Tokens,
  lexicon: Lexicon,
  matches: Matches,
  from: number,
  to: number,
): void {
  const { word, stem } = matches;
  const unmarked = unmarkedWords(lexicon);
  for (let i = from; i < to; i++) {
    if ((flags[i]! & TokenFlag.AllCapitals) === 0) continue;
    const marked = unmarked.get(wordFrom(folded, foldedStart[i]!, foldedStart[i + 1]!));
    if (marked === undefined) continue;
    const own = word[i]!;
    // A word that stands inside phrases only gives way.
    const readings = own >= 0 && beginsPhrase(lexicon, own) ? [own, ...marked] : marked;
    word[i] = readings[0]!;
    stem[i] = readings[1] ?? -1;
  }
}

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const KAF = 0x643;
const LAM = 0x644;
const SIN = 0x633;
const ALEF = 0x627;
const LAM_SCRATCH = new Uint16Array(64);
LAM_SCRATCH[0] = ALEF;

/** Sets `stem[i]` to the longest known word that is left when و ف, then ب ك ل س, are taken off token `i`. */
function stripProclitics(tokens: Tokens, lexicon: Lexicon, matches: Matches, i: number): void {
  const { folded, foldedStart } = tokens;
  const from = foldedStart[i]!;
  const to = foldedStart[i + 1]!;
  const letter = folded[from]!;
  let bits = 0;
  let at = from;
  if (letter === WAW || letter === FA) {
    bits = letter === WAW ? Proclitic.Waw : Proclitic.Fa;
    at++;
    // «وللشعب» is read with its article first, though «للشعب» may be a word of some name.
    const article = folded[at] === LAM && folded[at + 1] === LAM;
    if (to - at >= 2 && !article && tryStem(tokens, lexicon, matches, i, at, bits)) return;
  }
  if (to - at < 3) return;
  const next = folded[at]!;
  if (next === LAM) {
    if (folded[at + 1] === LAM && to - at <= 60) {
      // «للتحالف» is ل and «التحالف»: the span begins at the second lam, the word at a written-out alef.
      LAM_SCRATCH.set(folded.subarray(at + 1, to), 1);
      const length = to - at;
      const found = findWord(lexicon, LAM_SCRATCH, 0, length, hashFolded(LAM_SCRATCH, 0, length, HASH_SEED));
      if (found >= 0) {
        setStem(tokens, matches, i, found, at + 1, bits | Proclitic.Lam);
        return;
      }
    }
    if (tryStem(tokens, lexicon, matches, i, at + 1, bits | Proclitic.Lam) || matches.stem[i]! >= 0) return;
    const full = withFullArticle(tokens, lexicon, i, at);
    if (full >= 0) setStem(tokens, matches, i, full, at + 1, bits | Proclitic.Lam);
  } else if (next === BA) tryStem(tokens, lexicon, matches, i, at + 1, bits | Proclitic.Ba);
  else if (next === KAF) tryStem(tokens, lexicon, matches, i, at + 1, bits | Proclitic.Kaf);
  else if (next === SIN) tryStem(tokens, lexicon, matches, i, at + 1, bits | Proclitic.Sin);
}

/** «للجنة» may also be ل and «اللجنة», of which it lacks a lam, too: that word, where `at` is the first of two lams, or -1. */
function withFullArticle({ folded, foldedStart }: Tokens, lexicon: Lexicon, i: number, at: number): number {
  const to = foldedStart[i + 1]!;
  if (folded[at] !== LAM || folded[at + 1] !== LAM || to - at > 60) return -1;
  LAM_SCRATCH[1] = LAM;
  LAM_SCRATCH.set(folded.subarray(at + 1, to), 2);
  const length = to - at + 1;
  return findWord(lexicon, LAM_SCRATCH, 0, length, hashFolded(LAM_SCRATCH, 0, length, HASH_SEED));
}

function tryStem(tokens: Tokens, lexicon: Lexicon, matches: Matches, i: number, at: number, bits: number): boolean {
  const to = tokens.foldedStart[i + 1]!;
  const found = findWord(lexicon, tokens.folded, at, to, hashFolded(tokens.folded, at, to, HASH_SEED));
  if (found < 0) return false;
  // «وباتفاق»: a word that stands inside phrases only is no better a reading than what is left after «ب».
  const begins = beginsPhrase(lexicon, found);
  if (begins || matches.stem[i]! < 0) setStem(tokens, matches, i, found, at, bits);
  return begins;
}

function setStem(tokens: Tokens, matches: Matches, i: number, word: number, foldedAt: number, bits: number): void {
  matches.stem[i] = word;
  matches.proclitics[i] = bits;
  matches.stemStart[i] = tokens.start[i]! + letterOffset(tokens, i, foldedAt - tokens.foldedStart[i]!);
}

/** Adds the phrases that begin at token `i`, where their first word is `word`. */
function follow(tokens: Tokens, lexicon: Lexicon, matches: Matches, i: number, word: number, start: number): void {
  const { words, nodes, lexemes } = lexicon;
  const own = word + WordField.Lexemes;
  const ownEnd = own + (words[word + WordField.Lengths]! >> 16);
  if (own !== ownEnd) add(words, matches, i, own, ownEnd, i + 1, start);
  let state = words[word + WordField.State]!;
  let children = words[word + WordField.Children]!;
  let at = i + 1;
  // «تنظيم "داعش" الإرهابي»: Arabic puts a part of a name in quotation marks.
  const arabic = (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
  while (children !== 0) {
    if (at < tokens.count && (isHyphen(tokens, at) || (arabic && isQuotationMark(tokens, at)))) at++;
    if (at >= tokens.count) return;
    const next = matches.word[at++]!;
    if (next < 0) return;
    const after = (children & childBit(next)) === 0 ? -1 : nextState(lexicon, state, next);
    if (after < 0) {
      if ((lexicon.insertedBits & childBit(next)) !== 0) followPast(tokens, lexicon, matches, i, state, at - 1, start);
      return;
    }
    state = after;
    const node = state * NODE;
    const lexeme = nodes[node + 1]!;
    const lexemeEnd = nodes[node + NODE + 1]!;
    if (lexeme !== lexemeEnd) add(lexemes, matches, i, lexeme, lexemeEnd, at, start);
    children = nodes[node + 2]!;
  }
}

/**
 * Adds the acts that begin at token `i` and go on behind the adverb at token `from`, where that may stand inside them: «takes
 * also note». They are in `state`.
 */
function followPast(
  { count }: Tokens,
  lexicon: Lexicon,
  matches: Matches,
  i: number,
  state: number,
  from: number,
  start: number,
): void {
  const { nodes, lexemes } = lexicon;
  const { word } = matches;
  const length = adverbLength(lexicon, word, from, count);
  if (length === 0) return;
  let last = state;
  for (let at = from + length; at < count; ) {
    const next = word[at++]!;
    last = next < 0 ? -1 : nextState(lexicon, last, next);
    if (last < 0) return;
    const end = nodes[last * NODE + NODE + 1]!;
    for (let k = nodes[last * NODE + 1]!; k < end; k++)
      if ((lexemes[k]! & CATEGORY_MASK) === Category.Act) add(lexemes, matches, i, k, k + 1, at, start);
  }
}

/** Words of the inserted adverb at token `from`; 0 where there is none. */
function adverbLength({ inserted }: Lexicon, word: Int32Array, from: number, count: number): number {
  for (const adverb of inserted) {
    let k = 0;
    while (k < adverb.length && from + k < count && word[from + k] === adverb[k]) k++;
    if (k === adverb.length) return k;
  }
  return 0;
}

/** Adds the phrase at token `i` that ends before token `end`, once for each of its lexemes `lexemes[from] … lexemes[to - 1]`. */
function add(
  lexemes: Int32Array,
  matches: Matches,
  i: number,
  from: number,
  to: number,
  end: number,
  start: number,
): void {
  let m = matches.count;
  while (m + to - from > matches.end.length) growMatches(matches);
  const { end: ends, start: starts, category: categories, value: values } = matches;
  let bits = 0;
  let functions = 0;
  for (let k = from; k < to; k++, m++) {
    const lexeme = lexemes[k]!;
    const category = lexeme & CATEGORY_MASK;
    const value = lexemeValue(lexeme);
    ends[m] = end;
    starts[m] = start;
    categories[m] = category;
    values[m] = value;
    bits |= 1 << category;
    if (category === Category.Function) functions |= 1 << value;
  }
  matches.count = m;
  matches.categories[i]! |= bits;
  if (end === i + 1) matches.functions[i]! |= functions;
}

function growMatches(matches: Matches): void {
  const grow = <T extends Int32Array | Uint8Array>(old: T): T => {
    const larger = new (old.constructor as new (length: number) => T)(old.length * 2);
    larger.set(old);
    return larger;
  };
  matches.end = grow(matches.end);
  matches.start = grow(matches.start);
  matches.category = grow(matches.category);
  matches.value = grow(matches.value);
}

/** The longest phrase of `category` that begins at token `i`, or -1. */
export function longestAt(matches: Matches, i: number, category: Category): number {
  if ((matches.categories[i]! & (1 << category)) === 0) return -1;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === category && (best < 0 || matches.end[m]! > matches.end[best]!)) best = m;
  }
  return best;
}

/** Whether a one-token function word of the kind begins at token `i`. */
export function isFunctionWord(matches: Matches, i: number, kind: number): boolean {
  return (matches.functions[i]! & (1 << kind)) !== 0;
}
