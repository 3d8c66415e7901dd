/** Tells the language of a block by its function words. */

import { LANGUAGE_IDS } from '../lexicon/language';
import { findWord, type Lexicon, lexemeValue, WordField } from '../lexicon/lexicon';
import { lettersOf, TokenFlag, TokenKind, type Tokens } from '../text/tokens';

/** Words looked at, at most: a paragraph shows its language early. */
const SAMPLE = 48;
/** A lead of so many function words decides at once. */
const CLEAR_LEAD = 3;
/** One word shows a language; two show one that is not read: «War crimes» is no German, «per capita» no Italian. */
const ENOUGH = 0.9;
const ENOUGH_UNREAD = 1.9;

/** «'s», which is no French «s'». */
function isGenitive(tokens: Tokens, i: number): boolean {
  const { sign, folded, foldedStart } = tokens;
  const at = foldedStart[i]!;
  if (i === 0 || folded[at] !== SMALL_S || lettersOf(tokens, i) !== 1) return false;
  return sign[i - 1] === APOSTROPHE;
}

/** Whether the word is a capital before a full stop: «U.S.» is no French «s'». */
function isInitial(tokens: Tokens, i: number): boolean {
  if (lettersOf(tokens, i) !== 1 || (tokens.flags[i]! & TokenFlag.Capital) === 0 || i + 1 >= tokens.count) return false;
  return tokens.sign[i + 1] === FULL_STOP;
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const SMALL_S = 0x73;

function isRead(code: string): boolean {
  return (LANGUAGE_IDS as readonly string[]).includes(code);
}

/** Scores by language, reused: small typed arrays are dear to make. */
let scoreBuffer = new Float64Array(32);

/**
 * The code of the language that `tokens` are in: one that the detector knows, `'und'` where there is too little to tell.
 *
 * @param detector function words of each language, as phrases of one word; a lexeme's value is an index in `codes`.
 */
export function detectLanguage(tokens: Tokens, detector: Lexicon, codes: readonly string[]): string {
  if (scoreBuffer.length < codes.length) scoreBuffer = new Float64Array(codes.length);
  const scores = scoreBuffer;
  for (let k = 0; k < codes.length; k++) scores[k] = 0;
  const { kind, flags, folded, foldedStart, hash } = tokens;
  const { words: records } = detector;
  let words = 0;
  let highest = 0;
  let sum = 0;
  let inCapitals = 0;
  let arabic = 0;
  for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
    if (kind[i] !== TokenKind.Word) continue;
    words++;
    if (isGenitive(tokens, i)) continue;
    const word = findWord(detector, folded, foldedStart[i]!, foldedStart[i + 1]!, hash[i]!);
    if (word < 0 || isInitial(tokens, i)) continue;
    const lexemes = records[word + WordField.Lengths]! >> 16;
    const share = 1 / lexemes;
    for (let k = word + WordField.Lexemes; k < word + WordField.Lexemes + lexemes; k++) {
      const language = lexemeValue(records[k]!);
      const score = scores[language]! + share;
      scores[language] = score;
      if (score > highest) highest = score;
    }
    sum += 1;
    if ((flags[i]! & TokenFlag.AllCapitals) !== 0) inCapitals++;
    if ((flags[i]! & TokenFlag.Arabic) !== 0) arabic++;
    // Even if all the rest were the second language's, the first would lead by this.
    if (2 * highest - sum >= CLEAR_LEAD) break;
  }
  let best = -1;
  let first = 0;
  let second = 0;
  for (let k = 0; k < codes.length; k++) {
    const score = scores[k]!;
    if (score > first) {
      second = first;
      first = score;
      best = k;
    } else if (score > second) second = score;
  }
  // «EST» is a time zone as well.
  if (sum === 1 && inCapitals === 1) return 'und';
  if (best < 0 || first < ENOUGH || first - second < 0.4) return 'und';
  // What is not known to be Persian or Urdu would be read as Arabic, whatever the rest of the statement is in.
  if (first < ENOUGH_UNREAD && arabic === 0 && !isRead(codes[best]!)) return 'und';
  // In a longer text every language shows a function word in five or so: fewer are loan words.
  return first * 12 < words ? 'und' : codes[best]!;
}
