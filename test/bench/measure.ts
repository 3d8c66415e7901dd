/** Times functions so that figures of one run can be compared. */

/**
 * Milliseconds of processor time that this process has used: other programs do not count, the threads that compile and
 * collect garbage for it do.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Starts a clock, and gives what reads it: milliseconds for which somebody waits. They are those of the wall or of the processor,
 * whichever are fewer: other programs lengthen the first, threads that work at the same time as this one the second.
 */
export function startClock(): () => number {
  const wall = performance.now();
  const processor = processorTime();
  return () => Math.min(performance.now() - wall, processorTime() - processor);
}

/** A sample repeats its work until it has taken so long: the clock of the processor is coarse. */
const SHORTEST_SAMPLE = 5;

/**
 * Milliseconds of processor time that each of `works` takes, by its fastest sample: the one that the rest of the machine
 * disturbed least. They are run in turn, `warm` milliseconds before and `budget` milliseconds while times are taken.
 */
export function fastest(works: readonly (() => unknown)[], warm: number, budget: number): number[] {
  const repeats = works.map(() => 1);
  const best = works.map(() => Number.POSITIVE_INFINITY);
  const round = (): void => {
    works.forEach((work, k) => {
      const start = processorTime();
      for (let n = 0; n < repeats[k]!; n++) sink = work();
      const time = processorTime() - start;
      best[k] = Math.min(best[k]!, time / repeats[k]!);
      if (time < SHORTEST_SAMPLE) repeats[k]! *= 2;
    });
  };
  const until = (end: number): void => {
    do round();
    while (processorTime() < end);
  };
  until(processorTime() + warm);
  best.fill(Number.POSITIVE_INFINITY);
  until(processorTime() + budget);
  return best;
}

/** Where results go, so that no work is optimised away. */
export let sink: unknown;

/** The value below which the given share of `values` lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
