/** Questions about the words around a verb. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import { has, isFunction, isFunctionOf, type Reading } from '../reading';
import { ActFeature, CUE_MASK, CUE_SHIFT, Cue } from './lexemes';

const CUE_BIT = 1 << Category.DecisionCue;
/** Words of the longest cue, so that one that ends at a token is found. */
const LONGEST_CUE = 7;

/** Number of the longest cue of one of `kinds` (a bit set of `1 << Cue.…`) that begins at token `i`, or -1. */
export function cueAt(reading: Reading, i: number, kinds: number): number {
  const { tokens, matches } = reading;
  if (i < 0 || i >= tokens.count || (matches.categories[i]! & CUE_BIT) === 0) return -1;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.DecisionCue || isGlued(reading, i, m)) continue;
    if ((kinds & (1 << (matches.value[m]! & CUE_MASK))) === 0) continue;
    if (best < 0 || matches.end[m]! > matches.end[best]!) best = m;
  }
  return best;
}

/** First token of the longest cue of one of `kinds` that ends before token `end`, or -1. */
export function cueBefore(reading: Reading, end: number, kinds: number): number {
  const { matches } = reading;
  let found = -1;
  for (let i = end - 1; i >= 0 && i >= end - LONGEST_CUE; i--) {
    if ((matches.categories[i]! & CUE_BIT) === 0) continue;
    for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
      if (
        matches.category[m] === Category.DecisionCue &&
        matches.end[m] === end &&
        (kinds & (1 << (matches.value[m]! & CUE_MASK))) !== 0
      )
        found = i;
    }
  }
  return found;
}

/** The kinds, as a bit set, of the one-word cues at token `i`. */
export function cueKinds(reading: Reading, i: number): number {
  const { tokens, matches } = reading;
  if (i < 0 || i >= tokens.count || (matches.categories[i]! & CUE_BIT) === 0) return 0;
  let kinds = 0;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === Category.DecisionCue && matches.end[m] === i + 1 && !isGlued(reading, i, m))
      kinds |= 1 << (matches.value[m]! & CUE_MASK);
  }
  return kinds;
}

/** Whether token `i` is a word that one rule asks for. */
export function isKeyword(reading: Reading, i: number, keyword: number): boolean {
  return hasCue(reading, i, Cue.Keyword | (keyword << CUE_SHIFT));
}

/** Whether a cue of exactly this value, with its upper part, begins at token `i`. */
export function hasCue({ tokens, matches }: Reading, i: number, value: number): boolean {
  if (i < 0 || i >= tokens.count || (matches.categories[i]! & CUE_BIT) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.DecisionCue && matches.value[m] === value) return true;
  return false;
}

/** Whether other Arabic letters than a conjunction are taken off for match `m`: «ما» in «كما» is no word, but the verb of «سنعمل» is. */
function isGlued({ tokens, matches }: Reading, i: number, m: number): boolean {
  if (matches.start[m]! <= tokens.start[i]!) return false;
  if ((matches.value[m]! & CUE_MASK) === Cue.FutureVerb) return false;
  return (matches.proclitics[i]! & ~(Proclitic.Waw | Proclitic.Fa)) !== 0;
}

export function isWord({ tokens }: Reading, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Word;
}

/** Whether token `i` is the punctuation sign with this folded code unit. */
export function isMark({ tokens }: Reading, i: number, unit: number): boolean {
  return i >= 0 && i < tokens.count && tokens.sign[i] === unit;
}

/** Whether token `i` is an opening quotation mark or bracket. */
export function isQuote({ tokens }: Reading, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const unit = tokens.sign[i]!;
  return unit === 0x22 || unit === 0x201c || unit === 0xab || unit === 0x28;
}

export function isClosingQuote({ tokens }: Reading, i: number): boolean {
  const unit = tokens.sign[i]!;
  return unit === 0x22 || unit === 0x201d || unit === 0xbb;
}

/** Whether a quotation is open at token `end` that opens after token `from`: «under the theme “Working to support …”». */
export function isQuoted({ tokens }: Reading, from: number, end: number): boolean {
  let open = false;
  for (let t = Math.max(from, end - QUOTATION_REACH); t < end; t++) {
    const unit = tokens.sign[t];
    if (unit === 0xab || unit === 0x201c) open = true;
    else if (unit === 0xbb || unit === 0x201d) open = false;
    else if (unit === 0x22) open = !open;
  }
  return open;
}

/** Tokens of a quotation, at most. */
const QUOTATION_REACH = 64;

export const APOSTROPHE = 0x27;

/** The last word before token `i`, elided or not: «qu'» in «qu'ils». */
export function beforeApostrophe(reading: Reading, i: number): number {
  return isMark(reading, i - 1, APOSTROPHE) ? i - 2 : i - 1;
}

export function isComma({ tokens }: Reading, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const unit = tokens.sign[i]!;
  return unit === 0x2c || unit === 0x60c;
}

/** Whether token `i` is a sign that a clause does not reach over: a full stop at the end of a sentence, `;`, `:`. */
export function isStop({ tokens }: Reading, i: number): boolean {
  const unit = tokens.sign[i]!;
  return unit === 0x3b || unit === 0x61b || unit === 0x3a;
}

/** Whether token `i` is the first word of its sentence or list item: only numbers, marks and item letters come before. */
export function isOpening(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  for (let j = i; j >= 0 && j > i - OPENING_REACH; j--) {
    if (j < i) {
      if (isStop(reading, j) || (j === i - 1 && opensArabic(reading, j))) return true;
      const letter = tokens.kind[j] === TokenKind.Word && lettersOf(tokens, j) === 1;
      if (tokens.kind[j] === TokenKind.Word && !(letter && isMark(reading, j + 1, 0x29))) return false;
      if (isComma(reading, j)) return false;
    }
    if ((tokens.flags[j]! & TokenFlag.SentenceStart) !== 0 && (j === 0 || j === i || tokens.kind[j] !== TokenKind.Word))
      return true;
  }
  return false;
}

/** Whether token `i` is the dash of a dateline («الرياض - أكد …») or an opening quotation mark, before an Arabic word. */
function opensArabic({ tokens }: Reading, i: number): boolean {
  const spaced = (tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0;
  if (!spaced || (tokens.flags[i + 1]! & TokenFlag.Arabic) === 0) return false;
  if (isHyphen(tokens, i)) return i <= DATELINE_REACH && (tokens.flags[i + 1]! & TokenFlag.SpaceBefore) !== 0;
  const unit = tokens.sign[i];
  return unit === 0x22 || unit === 0xab || unit === 0x201c;
}

/** Tokens of a dateline, at most. */
const DATELINE_REACH = 16;

/** Numbers, marks and item letters before the first word of a paragraph, at most. */
const OPENING_REACH = 24;

/** «50 million», «$50 million» */
export function isAmount({ tokens }: Reading, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Number) return true;
  return tokens.kind[i] === TokenKind.Symbol && i + 1 < tokens.count && tokens.kind[i + 1] === TokenKind.Number;
}

/** First letter of token `i`, folded; 0 where there is no such token. */
export function firstLetter({ tokens }: Reading, i: number): number {
  return i < tokens.count ? tokens.folded[tokens.foldedStart[i]!]! : 0;
}

/** Whether token `i` ends in these folded letters and has more than `least` of them. */
export function endsIn({ tokens }: Reading, i: number, letters: string, least: number): boolean {
  const end = tokens.foldedStart[i + 1]!;
  if (end - tokens.foldedStart[i]! <= least) return false;
  for (let k = 0; k < letters.length; k++) {
    if (tokens.folded[end - letters.length + k] !== letters.charCodeAt(k)) return false;
  }
  return true;
}

/** Prepositions, as a bit set of kinds of function words: all but those that join nouns or govern a verb. */
export const PREPOSITIONS =
  (1 << FunctionWord.By) |
  (1 << FunctionWord.In) |
  (1 << FunctionWord.On) |
  (1 << FunctionWord.At) |
  (1 << FunctionWord.With) |
  (1 << FunctionWord.From) |
  (1 << FunctionWord.Preposition);

export function isPrepositional(reading: Reading, i: number): boolean {
  return isFunctionOf(reading, i, PREPOSITIONS);
}

/** «who», «which», «qui», «duquel». */
export function isRelativePronoun(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Who);
}

/** Whether the English auxiliary at token `i` stands after «nor» or «never», and its subject after it: «nor do we», «never will they». */
export function isInvertedNegation(reading: Reading, i: number): boolean {
  if (reading.language.id !== 'en' || !isFunction(reading, i - 1, FunctionWord.Not)) return false;
  const auxiliary = isFunction(reading, i, FunctionWord.Auxiliary) || isFunction(reading, i, FunctionWord.Modal);
  return auxiliary && (cueKinds(reading, i + 1) & (1 << Cue.Pronoun)) !== 0;
}

export function endsInComma(reading: Reading): boolean {
  return isComma(reading, reading.tokens.count - 1);
}

/** Whether the block ends in a comma or colon, as the paragraphs of a preamble do. */
export function endsOpen(reading: Reading): boolean {
  return endsInComma(reading) || isStop(reading, reading.tokens.count - 1);
}

/** Tokens of a verb group on one side of its verb, at most. */
export const GROUP_REACH = 16;

/** Tokens of a subject that lists its members, at most. */
export const LONGEST_SUBJECT = 64;

/** «فيه», «فيها», «خلاله»: refers to the statement or meeting just named, in a clause about it. */
export function isWithinIt(reading: Reading, i: number): boolean {
  return (cueKinds(reading, i) & (1 << Cue.Additive)) !== 0 && isWithin(reading, i);
}

/** A pronoun that refers to one that was just named: «فيه», «خلالها», «عنهما». */
export function isWithin(reading: Reading, i: number): boolean {
  return endsIn(reading, i, 'ه', 2) || endsIn(reading, i, 'ها', 3) || endsIn(reading, i, 'هما', 4);
}

/** Tokens between the commas of a parenthesis, at most. */
export const PARENTHESIS_REACH = 24;

export function isArabic({ tokens }: Reading, i: number): boolean {
  return i >= 0 && (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
}

/** Whether token `i` opens an adverbial phrase or clause. */
export function isPreposition(reading: Reading, i: number): boolean {
  return isFunctionOf(reading, i, ADVERBIAL);
}

const ADVERBIAL = PREPOSITIONS | (1 << FunctionWord.For) | (1 << FunctionWord.That) | (1 << FunctionWord.Conjunction);

/** An article or a possessive, after which an object stands; the participle of a fact has none: «3. Reviewed the progress made;», «4. Ratified their pledge;». */
export function isDetermined(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Article) || isFunction(reading, i, FunctionWord.Possessive);
}

/** Number of the longest act at token `i` whose form has one of the features `wanted`, or -1. */
export function actAt(reading: Reading, i: number, wanted: number): number {
  if (!has(reading, i, Category.Act)) return -1;
  const { matches, language } = reading;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    if ((language.tables.acts[matches.value[m]!]!.features & wanted) === 0) continue;
    if (best < 0 || matches.end[m]! > matches.end[best]!) best = m;
  }
  return best;
}

/** Whether a verb that has or says its subject stands at token `i`: what follows is its own. */
export function isFiniteAct(reading: Reading, i: number): boolean {
  return actAt(reading, i, ActFeature.Third | ActFeature.OwnSubject) >= 0;
}
