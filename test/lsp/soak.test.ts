import { expect, it } from 'vitest';
import { soak } from './soak';

it('stands random editing: no error, and the same as fresh at the end', async () => {
  const { log, different } = await soak((edits) => edits / 60, 7);
  expect(log).toEqual([]);
  expect(different).toEqual([]);
});
