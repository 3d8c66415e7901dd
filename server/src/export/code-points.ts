/**
 * Offsets in Unicode code points, which other tools count in, from and to UTF-16 code units, which this one does. They
 * differ after the first character outside the Basic Multilingual Plane.
 */

export interface CodePoints {
  /** Code points before UTF-16 offset `offset`, which stands at no middle of a surrogate pair. */
  fromUnits(offset: number): number;
  /** UTF-16 offset of code point number `offset`. */
  toUnits(offset: number): number;
}

/** Counts the surrogate pairs of `text` once; each conversion is a binary search among them. */
export function codePointsOf(text: string): CodePoints {
  // Of pair number k, `pairs[k]` is the UTF-16 offset of its second half, and `pairs[k] - k` the code points up to its end.
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00 || (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800) continue;
    pairs.push(at);
  }
  const countUntil = (isBefore: (k: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    fromUnits: (offset) => offset - countUntil((k) => pairs[k]! < offset),
    toUnits: (offset) => offset + countUntil((k) => pairs[k]! - k <= offset),
  };
}
