/** Sorts the short lists that a block has. */

/** Lists up to this length are sorted in place, without what the general method needs. */
const SHORT = 24;

/** Sorts `list` in place; equal items stay in their order. */
export function sortStable<T>(list: T[], compare: (a: T, b: T) => number): void {
  if (list.length > SHORT) {
    list.sort(compare);
    return;
  }
  for (let k = 1; k < list.length; k++) {
    const item = list[k]!;
    let at = k;
    while (at > 0 && compare(list[at - 1]!, item) > 0) {
      list[at] = list[at - 1]!;
      at--;
    }
    if (at < k) list[at] = item;
  }
}
