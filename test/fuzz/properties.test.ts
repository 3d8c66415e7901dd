import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, type Hostile } from './hostile';
import { incrementalIsFull, LAWS } from './laws';
import { changes, mutants, SAMPLES } from './mutants';

/** `npm run fuzz` tries as many as its time allows. */
const RUNS = 120;

describe.each(Object.entries(LAWS))('%s', (_, law) => {
  it('in the samples', () => {
    for (const text of SAMPLES) law(text);
  });

  it('in what is left of them', () => {
    fc.assert(fc.property(mutants, law), { numRuns: RUNS });
  });

  it.each(Object.entries(HOSTILE))('in %s', (_name, hostile) => {
    for (const length of [1, 2, 3, 17, 2000]) law(cut(hostile, length));
  });
});

/** The text wherever it happens to end. */
function cut(hostile: Hostile, length: number): string {
  return hostile(length + 200).slice(0, length);
}

describe('after any edits, the statement is what a fresh reading gives', () => {
  it('in what is left of the samples', () => {
    fc.assert(fc.property(mutants, changes(5), incrementalIsFull), { numRuns: RUNS / 3 });
  });

  it.each(Object.entries(HOSTILE))('in %s', (_, hostile) => {
    expect(() =>
      incrementalIsFull(cut(hostile, 700), [
        [0.5, 1, 'x'],
        [0.1, 300, '\n'],
        [0.9, 0, cut(hostile, 50)],
      ]),
    ).not.toThrow();
  });
});
