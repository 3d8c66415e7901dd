import { expect, it } from 'vitest';
import { soak } from './soak';

it('stands random editing: no error, and the same as fresh at the end', async () => {
  const { edits, log, different } = await soak(6, 7);
  expect(edits).toBeGreaterThan(50);
  expect(log).toEqual([]);
  expect(different).toEqual([]);
}, 60_000);
