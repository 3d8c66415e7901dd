/** Times functions so that figures of one run can be compared. */

/** Milliseconds of the fastest of many runs of `work`: the one that the rest of the machine disturbed least. */
export function fastest(work: () => unknown, budget = 400): number {
  const begun = performance.now();
  let best = Number.POSITIVE_INFINITY;
  let runs = 0;
  do {
    const start = performance.now();
    sink = work();
    best = Math.min(best, performance.now() - start);
    runs++;
  } while (performance.now() - begun < budget || runs < 3);
  return best;
}

/** Where results go, so that no work is optimised away. */
export let sink: unknown;

/** The value below which the given share of `values` lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
