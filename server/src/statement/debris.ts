/** Tells what a web page left around a statement: cookie notices, menus, share buttons. */

import { Category } from '../lexicon/categories';
import { phraseAt, type Reading } from '../spot/reading';

/** Whether known phrases of web pages make up a third of the block's tokens. */
export function isDebris(reading: Reading): boolean {
  const { tokens, matches } = reading;
  if ((matches.present & (1 << Category.Debris)) === 0) return false;
  let covered = 0;
  for (let i = 0; i < tokens.count; ) {
    const phrase = phraseAt(reading, i, Category.Debris);
    if (phrase < 0) i++;
    else {
      covered += matches.end[phrase]! - i;
      i = matches.end[phrase]!;
    }
  }
  return covered * 3 > tokens.count;
}
