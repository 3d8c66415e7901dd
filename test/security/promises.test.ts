import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

it.each(rows)('%s', (row) => {
  const tests = [...row.matchAll(/`(test\/[\w./-]+\.ts)`/g)].map((match) => match[1]!);
  const runs = [...row.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
  expect([...tests, ...runs]).not.toEqual([]);
  for (const file of tests) expect(existsSync(path.join(root, file)), file).toBe(true);
  for (const name of runs) expect(scripts).toHaveProperty([name]);
});
