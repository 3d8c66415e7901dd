/** Readings of one file that overtake each other, and a run that another one ends while it reads. */

import { expect, it } from 'vitest';
import type { FileHost } from '../../server/src/lsp/host';
import { createWorkspaceIndex } from '../../server/src/lsp/workspace-index';
import { testEngine } from '../engine';

const FILE = 'file:///w/a.communique';

/** A disk on which every reading ends when the test says what it has read. */
function slowDisk() {
  const readings: ((text: string | undefined) => void)[] = [];
  const files: FileHost = {
    list: async (folder) => (FILE.startsWith(`${folder}/`) ? [FILE] : []),
    read: () => new Promise((resolve) => readings.push(resolve)),
  };
  const index = createWorkspaceIndex({ files, engine: testEngine, settings: () => ({}), isStatement: () => true });
  const names = () => [...index.digests(() => false)].flatMap(([, { symbols }]) => symbols.map(({ name }) => name));
  return { index, readings, names };
}

it('what is read last counts, whichever reading ends last', async () => {
  const { index, readings, names } = slowDisk();
  const first = index.refresh(FILE);
  const second = index.refresh(FILE);
  readings[1]!('The Security Council met.\n');
  await second;
  readings[0]!('The General Assembly met.\n');
  await first;
  expect(names()).toEqual(['The Security Council']);
  const third = index.refresh(FILE);
  const fourth = index.refresh(FILE);
  readings[3]!(undefined);
  await fourth;
  readings[2]!('The Security Council met.\n');
  await third;
  expect(names()).toEqual([]);
});

it('what a run was reading when its folder went is not kept', async () => {
  const { index, readings, names } = slowDisk();
  const run = index.start(['file:///w']);
  await expect.poll(() => readings.length).toBe(1);
  await index.start(['file:///other']);
  readings[0]!('The Security Council met.\n');
  await run;
  expect(names()).toEqual([]);
});
