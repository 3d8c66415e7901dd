/** Readings of one glossary that would overtake each other. */

import { expect, it } from 'vitest';
import { createGlossaries, type GlossaryFile } from '../../server/src/lsp/glossaries';

const FOLDER = 'file:///w';
const FILE = `${FOLDER}/communique.yaml`;
const avoids = (word: string): string => `terms:\n  - use: ceasefire\n    avoid: [${word}]\n`;

/** The glossary of a folder on a disk whose readings end when the test says what they have read. */
async function onSlowDisk() {
  const readings: ((text: string | undefined) => void)[] = [];
  const read = (): Promise<string | undefined> => new Promise((resolve) => readings.push(resolve));
  const glossaries = createGlossaries({ list: async () => [], read }, () => undefined);
  const begins = (number: number): Promise<void> => expect.poll(() => readings.length).toBeGreaterThan(number);
  /** Ends the reading with this number, once it has begun. */
  const ends = async (number: number, text: string | undefined): Promise<void> => {
    await begins(number);
    readings[number]!(text);
  };
  const started = glossaries.setFolders([FOLDER]);
  await ends(0, avoids('truce'));
  await started;
  return { glossaries, begins, ends };
}

it('the last word is that of the last reading', async () => {
  const { glossaries, ends } = await onSlowDisk();
  const told: (GlossaryFile | undefined)[] = [];
  const loads = [1, 2].map(() => glossaries.load(FILE).then((file) => told.push(file)));
  await ends(1, avoids('armistice'));
  await ends(2, undefined);
  await Promise.all(loads);
  expect(glossaries.current.terms).toEqual([]);
  expect(told.at(-1)).toBeUndefined();
});

it('a file says nothing whose folder went while it was read', async () => {
  const { glossaries, begins, ends } = await onSlowDisk();
  const load = glossaries.load(FILE);
  await begins(1);
  await glossaries.setFolders([]);
  await ends(1, 'colour: red\n');
  expect(await load).toBeUndefined();
});
