/** The server in another editor: the built-in client of the Neovim that Debian ships. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledServer } from '../client';

const STATEMENT = `Joint Statement

The Ministers welcomed the report and thanked all who wrote it it. They agreed to meet on 7 June 2025.

رحب الأعضاء بالتقرير الذي قدم في هذا الاجتماع، وشكر الوزير الأعضاء على ذلك وللأعضاء كلمة.
`;

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Why there is no Neovim; undefined where there is one, which is installed where that may be done. */
function missing(): string | undefined {
  if (works('nvim', '--version')) return undefined;
  if (process.getuid?.() !== 0 || !works('apt-get', '--version')) return 'install neovim to run this test';
  console.log('installing neovim with apt-get');
  const isInstalled =
    works('apt-get', 'install', '-y', '--no-install-recommends', 'neovim') ||
    (works('apt-get', 'update') && works('apt-get', 'install', '-y', '--no-install-recommends', 'neovim'));
  return isInstalled && works('nvim', '--version') ? undefined : 'apt-get could not install neovim';
}

const reason = missing();

describe.skipIf(reason !== undefined)(`Neovim${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('hovers, outlines, reports, renames and fixes', async () => {
    const server = await bundledServer();
    const folder = mkdtempSync(join(tmpdir(), 'communique-nvim-'));
    const statement = join(folder, 'a.communique');
    const answer = join(folder, 'result.json');
    writeFileSync(statement, STATEMENT);
    try {
      execFileSync(
        'nvim',
        ['--headless', '--clean', '-n', '-S', fileURLToPath(new URL('drive.lua', import.meta.url))],
        {
          env: {
            ...process.env,
            SERVER: server,
            NODE: process.execPath,
            STATEMENT: statement,
            RESULT: answer,
            HOME: folder,
          },
          timeout: 100_000,
          stdio: 'pipe',
        },
      );
      const result = JSON.parse(readFileSync(answer, 'utf8'));
      expect(result.problem).toBeUndefined();
      expect(result.hover.contents.value).toContain('welcomed');
      expect(result.date.contents.value).toContain('2025-06-07');
      expect(result.symbols[0].name).toBe('Joint Statement');
      expect(result.diagnostics).toContainEqual({ code: 'doubled-word', line: 2 });
      expect(result.text).toBe(
        STATEMENT.trimEnd()
          .replace('رحب الأعضاء', 'رحب المشاركون')
          .replace('الوزير الأعضاء', 'الوزير المشاركون')
          .replace('وللأعضاء', 'وللمشاركون'),
      );
      expect(result.after).toEqual(result.hover);
      expect(result.fixed).toBe(result.text.replace('it it', 'it'));
      expect(result.stopped).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
