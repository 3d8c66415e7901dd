/** A name for one that does not exist. */

/** Letters of a name that are looked at. */
const LONGEST = 60;

/** The name that is the fewest edits from `name`, where they are no more than a third of its letters; the first of equals. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const edits = distance(name.toLowerCase(), other);
    if (edits >= least) continue;
    least = edits;
    best = other;
  }
  return best;
}

/** Letters to insert, delete or replace that make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
