/** `text` without all that `fails` does not need: halves, then quarters, … then single characters are left out in turn. */
export function shorten(text: string, fails: (text: string) => boolean): string {
  let shortest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < shortest.length; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (shorter.length < shortest.length && fails(shorter)) shortest = shorter;
      else at += size;
    }
  }
  return shortest;
}
