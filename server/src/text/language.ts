/** Tells the language of a block by its function words. */

import { findWord, type Lexicon } from '../lexicon/lexicon';
import { TokenKind, type Tokens } from './tokens';

/** Words looked at, at most: a paragraph shows its language early. */
const SAMPLE = 64;

/**
 * The code of the language that `tokens` are in: one that the detector knows, `'und'` where there is too little to tell.
 *
 * @param detector function words of each language, as phrases of one word; a lexeme's value is an index in `codes`.
 */
export function detectLanguage(tokens: Tokens, detector: Lexicon, codes: readonly string[]): string {
  const scores = new Float64Array(codes.length);
  const { kind, folded, foldedStart, hash } = tokens;
  let words = 0;
  for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
    if (kind[i] !== TokenKind.Word) continue;
    words++;
    const word = findWord(detector, folded, foldedStart[i]!, foldedStart[i + 1]!, hash[i]!);
    if (word < 0) continue;
    const state = detector.rootState[word]!;
    const from = detector.lexemeStart[state]!;
    const to = detector.lexemeStart[state + 1]!;
    for (let lexeme = from; lexeme < to; lexeme++) scores[detector.lexemeValue[lexeme]!]! += 1 / (to - from);
  }
  let best = -1;
  let second = 0;
  for (let k = 0; k < scores.length; k++) {
    if (best < 0 || scores[k]! > scores[best]!) {
      if (best >= 0) second = scores[best]!;
      best = k;
    } else if (scores[k]! > second) second = scores[k]!;
  }
  if (best < 0 || scores[best]! < 0.9 || scores[best]! - second < 0.4) return 'und';
  // In a longer text every language shows a function word in five or so: fewer are loan words.
  return scores[best]! * 12 < words ? 'und' : codes[best]!;
}
