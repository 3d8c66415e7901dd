/** The VSIX: the same, byte for byte, from any clean clone. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'communique-clones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes. */
const LIMIT = 1_000_000;

/** Packages a fresh clone of what is committed; returns the file. */
function packaged(name: string): string {
  const clone = path.join(folder, name);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
  for (const at of ['node_modules', 'server/node_modules', 'client/node_modules']) {
    if (existsSync(path.join(root, at))) symlinkSync(path.join(root, at), path.join(clone, at));
  }
  const vsix = path.join(folder, `${name}.vsix`);
  execFileSync('npm', ['run', '--silent', 'package', '--', vsix], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return vsix;
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

it.skipIf(!existsSync(path.join(root, '.git')))('is reproducible, and small', () => {
  const [one, other] = [packaged('one'), packaged('a-longer-name')] as const;
  expect(hashOf(one)).toBe(hashOf(other));
  expect(statSync(one).size).toBeLessThanOrEqual(LIMIT);
});
