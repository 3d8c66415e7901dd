/** What engines do with strings, and what has to be done about it. */

import { HASH_SEED, hashFolded } from './tokens';

/**
 * A copy of `part` that does not keep alive the text that it was cut from. An engine cuts strings without copying them, so
 * a word that is kept would hold a whole version of the document in memory.
 */
export function detached(part: string): string {
  // Joined first: the cut is then one from the small string that this makes.
  return ` ${part}`.slice(1);
}

/** Code units that a call takes as its arguments. */
const MOST_ARGUMENTS = 1024;

/** The string of these code units. Joined one by one, each of them would make a string of its own. */
export function stringOf(units: readonly number[] | Uint16Array): string {
  const join = (some: typeof units): string => String.fromCharCode.apply(null, some as number[]);
  if (units.length <= MOST_ARGUMENTS) return join(units);
  let text = '';
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS) text += join(units.slice(at, at + MOST_ARGUMENTS));
  return text;
}

/** Words that are kept, a power of two; longer ones than `LONGEST_KEPT` code units are not. */
const KEPT = 4096;
const LONGEST_KEPT = 24;
const kept: string[] = new Array<string>(KEPT).fill('');

/**
 * The string of the code units `from` to `to`, `to` not included. A text says the same words over and over: the string is
 * the one made last time wherever that is still kept, and need not be made, hashed or held again.
 */
export function wordFrom(units: Uint16Array, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST_KEPT) return stringOf(units.subarray(from, to));
  const slot = hashFolded(units, from, to, HASH_SEED) & (KEPT - 1);
  const word = kept[slot]!;
  if (word.length === length) {
    let k = 0;
    while (k < length && word.charCodeAt(k) === units[from + k]) k++;
    if (k === length) return word;
  }
  kept[slot] = stringOf(units.subarray(from, to));
  return kept[slot]!;
}
