/** Finds the dates of a block: one pass over its tokens, small grammars where a word of dates or a number stands. */

import { Category } from '../../lexicon/categories';
import { TokenKind } from '../../text/tokens';
import type { Findings } from '../findings';
import type { Reading } from '../reading';
import { spotLength } from './lengths';
import { Cue } from './lexemes';
import { spotRun } from './run';
import { cueAt, openersAt } from './scan';

/** Words that a date can begin with, besides cues. */
const OPENING_WORDS =
  (1 << Category.Month) |
  (1 << Category.Weekday) |
  (1 << Category.NumberWord) |
  (1 << Category.OrdinalWord) |
  (1 << Category.TimeUnit);

/** Adds the dates of a block to `findings`. */
export function spotDates(reading: Reading, findings: Findings): void {
  const { tokens, matches } = reading;
  const { count, kind } = tokens;
  const { categories } = matches;
  // Days without a month were read up to here: they are not read again from each of them.
  let daysReadTo = 0;
  // What a known name covers is part of it: «حرب أكتوبر», «the October War».
  let namedTo = 0;
  for (let i = 0; i < count; ) {
    if ((categories[i]! & (1 << Category.Name)) !== 0) namedTo = Math.max(namedTo, longNameEnd(reading, i));
    if (i < namedTo) {
      i++;
      continue;
    }
    const openers = openersAt(reading, i);
    if (openers === 0 && (categories[i]! & OPENING_WORDS) === 0 && kind[i] !== TokenKind.Number) {
      i++;
      continue;
    }
    if ((openers & (1 << Cue.NotDate)) !== 0) {
      i = matches.end[cueAt(reading, i, Cue.NotDate, false)]!;
      continue;
    }
    let end = i;
    if (i >= daysReadTo) {
      end = spotRun(reading, findings, i);
      if (end < 0) {
        daysReadTo = -end;
        end = i;
      }
    }
    if (end === i) end = spotLength(reading, findings, i, openers);
    i = end > i ? end : i + 1;
  }
}

/** First token after the longest known name of several words at token `i`; 0 where there is none. */
function longNameEnd({ matches }: Reading, i: number): number {
  let end = 0;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.Name && matches.end[m]! > i + 1) end = Math.max(end, matches.end[m]!);
  return end;
}
