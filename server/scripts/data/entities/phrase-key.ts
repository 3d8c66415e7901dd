/** When two phrases of the language data are the same to the lexicon. */

import { createTokens, isHyphen, tokenise } from '../../../src/text/tokens';

let tokens = createTokens(256);

/** The folded words of `text` without its hyphens; equal for phrases that the lexicon takes for one. */
export function phraseKey(text: string): string {
  tokens = tokenise(text, tokens);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isHyphen(tokens, i) && tokens.count > 1) continue;
    words.push(String.fromCharCode(...tokens.folded.subarray(tokens.foldedStart[i], tokens.foldedStart[i + 1])));
  }
  return words.join(' ');
}
