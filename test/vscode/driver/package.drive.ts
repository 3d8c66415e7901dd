import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf, root, startSession } from './session';

/** Bytes. */
const LIMIT = 1_000_000;

it('the package is small, and works in a VS Code that never saw the sources', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-vsix-'));
  const vsix = path.join(folder, 'communique.vsix');
  execFileSync('node', ['scripts/package.mjs', vsix], { cwd: root, stdio: 'inherit' });
  expect(statSync(vsix).size).toBeLessThanOrEqual(LIMIT);

  await using session = await startSession({ vsix });
  const workbench = await session.open('packaged.communique', 'رحب المجلس بالتقرير المقدم من سوريا.\n', {});
  await workbench.painted();
  expect(faultsOf(await workbench.lines())).toEqual([]);

  // The manual is in it: the code of a problem leads to its page.
  await session.open('mistake.communique', 'The Council welcomed the the report.\n', {});
  await workbench.painted();
  await workbench.run('Problems: Focus on Problems View');
  await workbench.page.locator('.markers-panel a', { hasText: 'doubled-word' }).click({ timeout: 20_000 });
  await workbench.page.locator('.tab.active', { hasText: 'doubled-word.md' }).waitFor({ timeout: 20_000 });
  await workbench.editor.locator('.view-line', { hasText: '# doubled-word' }).waitFor({ timeout: 20_000 });
  rmSync(folder, { recursive: true });
});
