/** VS Code for the Web, with no Node anywhere: client and server run in workers of the browser, files are in memory or not at all. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { provisionBrowser, provisionVSCodeWeb } from '../../../scripts/vscode/provision.mjs';
import { serveVSCodeWeb } from '../../../scripts/vscode/serve-web.mjs';
import { openBrowser, Workbench } from '../../../scripts/vscode/workbench.mjs';
import { root } from './session';

const MEMORY_FILES = path.join(import.meta.dirname, 'memory-files');

/** Opens VS Code for the Web; `requests` are the paths that the browser asked for. */
async function start(options: { folder?: string; file?: string }) {
  const vscode = await provisionVSCodeWeb();
  const served = await serveVSCodeWeb({ vscode, extensions: [root, MEMORY_FILES], ...options });
  const { page, close } = await openBrowser(await provisionBrowser(), { width: 1400, height: 900 });
  const workbench = new Workbench(page);
  await page.goto(served.url);
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return {
    workbench,
    page,
    requests: served.requests,
    async [Symbol.asyncDispose]() {
      await close();
      await served.stop();
    },
  };
}

it('annotates the files of a virtual workspace', async () => {
  await using session = await start({ folder: 'memory:/', file: 'memory:/statement.communique' });
  const { workbench, page, requests } = session;
  await workbench.painted();
  await expect.poll(async () => (await workbench.highlights()).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
  await workbench.goTo(1, 25);
  expect(await workbench.hover()).toContain('condemn');
  expect(requests).toContain('/extension-0/server/dist/server.js');
  expect(await page.locator('.notification-toast').allInnerTexts()).toEqual([]);
});

it('annotates a text that is in no file', async () => {
  await using session = await start({});
  const { workbench, page } = session;
  const choose = async (words: string): Promise<void> => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').fill(`>${words}`);
    await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${words}"]`).first().click();
  };
  await choose('File: New Untitled Text File');
  await workbench.editor.locator('.view-lines').waitFor({ state: 'attached' });
  await workbench.focus();
  await page.keyboard.insertText('The Security Council condemned the attack of 4 June 2025.');
  await choose('Communiqué: Annotate This File');
  await workbench.painted();
});
