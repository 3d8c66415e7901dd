/** Drives a VS Code workbench in a browser: what a person sees and does there. */
import { chromium } from 'playwright-core';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ page: Page, close: () => Promise<void> }} OpenedPage
 */

const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {string} executablePath
 * @param {{ width?: number, height?: number, scale?: number, locale?: string }} [options]
 * @returns {Promise<OpenedPage>}
 */
export async function openBrowser(executablePath, { width = 1280, height = 800, scale = 1, locale = 'en' } = {}) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale });
  return { page: await context.newPage(), close: () => browser.close() };
}

export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.editor = page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /**
   * Opens an address and waits for the workbench; with `file`, also for its text.
   * @param {string} url
   */
  async open(url) {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    if (url.includes('openFile')) await this.editor.locator('.view-line').first().waitFor({ timeout: 60_000 });
  }

  /** Waits until a highlight of Communiqué is on the screen. */
  async painted({ timeout = 60_000 } = {}) {
    await this.page.locator('.view-overlays [class*="ced-"]').first().waitFor({ state: 'attached', timeout });
  }

  /** @param {string} command Title, as the command palette shows it. */
  async run(command) {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(`>${command}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Puts the cursor on a line and column, both from 1.
   * @param {number} line
   */
  async goTo(line, column = 1) {
    await this.editor.locator('.view-lines').click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Shows the hover at the cursor. */
  async hover() {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await hover.waitFor({ timeout: 15_000 });
    return (await hover.allInnerTexts()).join('\n');
  }

  /**
   * The lines on the screen as the browser laid them out: their text and the pieces that it is cut into.
   * @returns {Promise<{ text: string, pieces: string[], direction: string }[]>}
   */
  lines() {
    return this.editor.locator('.view-lines > .view-line').evaluateAll((lines) =>
      lines
        .map((line) => ({
          top: Number.parseFloat(/** @type {HTMLElement} */ (line).style.top),
          text: (line.textContent ?? '').replaceAll('\u00a0', ' '),
          // Pieces that hold no other element: every leaf is laid out as a box of its own.
          pieces: [...line.querySelectorAll('span span')].map((span) =>
            (span.textContent ?? '').replaceAll('\u00a0', ' '),
          ),
          direction: getComputedStyle(line).direction,
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ text, pieces, direction }) => ({ text, pieces, direction })),
    );
  }
}
