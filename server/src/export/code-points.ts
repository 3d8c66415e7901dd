/**
 * Offsets in Unicode code points, which other tools count in, from UTF-16 code units, which this one does. They differ after
 * the first character outside the Basic Multilingual Plane.
 */

/** Gives the code points of a text before a UTF-16 offset, which stands at no middle of a surrogate pair. */
export type CodePoints = (offset: number) => number;

/** Counts the surrogate pairs of `text` once; each conversion is a binary search among them. */
export function codePointsOf(text: string): CodePoints {
  /** Offsets of the second halves. */
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00 || (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800) continue;
    pairs.push(at);
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
