/** Every quick fix does what it says, and no more. */

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readManuals } from '../../server/scripts/check-manual';
import { fixesAreGood } from '../fuzz/fix-law';
import { faulty, mutants, SAMPLES } from '../fuzz/mutants';

describe('a fix takes its problem away, makes no other of its kind, and leaves the rest as it is', () => {
  it('in the examples of the manual', () => {
    for (const { examples } of readManuals())
      for (const { text, date, profile } of examples)
        fixesAreGood(text, { ...(date && { date }) }, profile && { profile });
  });

  it('in the samples', () => {
    for (const text of SAMPLES) fixesAreGood(text);
  });

  it('in texts full of mistakes', () => {
    fc.assert(
      fc.property(faulty, (text) => fixesAreGood(text)),
      { numRuns: 150 },
    );
  });

  it('in what is left of the samples', () => {
    fc.assert(
      fc.property(mutants, (text) => fixesAreGood(text)),
      { numRuns: 20 },
    );
  });
});
