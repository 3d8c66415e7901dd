/** How a point begins: at its first phrase, with the article before it or without. */

import type { Reading } from '../../reading';
import { phraseStart } from '../scan';
import { newPoint, type Point } from '../value';

/** An empty point that begins with the phrase. */
export function begin(reading: Reading, outer: number, phrase: number): Point {
  return newPoint(outer, phraseStart(reading, outer, phrase));
}

/** Whether the article before a month, a part of a year, a decade or a century belongs to it: «the 1990s», «the end of May»; «le», «la», «les» stay outside. */
export function takesArticle({ language }: Reading): boolean {
  return !BARE_DATES.has(language.id);
}

const BARE_DATES: ReadonlySet<string> = new Set(['fr']);
