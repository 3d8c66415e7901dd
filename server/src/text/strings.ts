/** What engines do with strings, and what has to be done about it. */

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
