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

/** Labels, as the theme picker shows them. @type {Record<string, string>} */
const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  hc: 'Dark High Contrast',
  'hc-light': 'Light High Contrast',
};

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
    await this.editor.locator(HIGHLIGHT).first().waitFor({ state: 'attached', timeout });
  }

  /** Puts the keyboard into the text. */
  async focus() {
    await this.editor.locator('textarea.inputarea, .native-edit-context').first().focus();
  }

  /**
   * Takes a colour theme. With an extension under development the workbench starts in one of its own choice, whatever the
   * settings say.
   * @param {string} theme light, dark, hc, hc-light, or a label of the theme picker
   */
  async setTheme(theme) {
    const label = THEMES[theme] ?? theme;
    await this.focus();
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+T');
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(label);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.waitForTimeout(500);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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
    await this.focus();
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Shows the hover at the cursor. */
  async hover() {
    await this.focus();
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await hover.waitFor({ timeout: 15_000 });
    return (await hover.allInnerTexts()).join('\n');
  }

  /**
   * Brings something on the screen, for a picture.
   * @param {string} what
   */
  async show(what) {
    const { page } = this;
    switch (what) {
      case 'hover':
        await this.hover();
        return;
      case 'outline':
        await this.run('Explorer: Focus on Outline View');
        await page.locator('.outline-tree .monaco-list-row').first().waitFor({ timeout: 15_000 });
        // The list of files leaves it its room.
        await page
          .locator('.explorer-folders-view')
          .locator('xpath=ancestor::div[contains(@class,"pane ")]/div[1]')
          .click();
        return;
      case 'problems':
        await this.run('Problems: Focus on Problems View');
        return;
      case 'rename':
        await this.#press('F2', '.rename-input');
        return;
      case 'completion':
        await this.#press('Control+Space', '.suggest-widget.visible .monaco-list-row');
        return;
      case 'quickfix':
        await this.#press('Control+.', '.action-widget');
        return;
      case 'palette':
        await page.keyboard.press('F1');
        await page.keyboard.type('Communiqué');
        return;
      case 'status':
        await page.locator('[id="status.languageStatus"]').hover();
        return;
      default:
        throw new Error(`${what} cannot be shown`);
    }
  }

  /**
   * Presses a key in the text, and waits for what it opens.
   * @param {string} key
   * @param {string} selector
   */
  async #press(key, selector) {
    await this.focus();
    await this.page.keyboard.press(key);
    await this.page.locator(selector).first().waitFor({ timeout: 15_000 });
  }

  /**
   * The lines on the screen as the browser laid them out: their text, the pieces that it is cut into, and where each
   * character stands (the left edge of its box, in pixels).
   * @returns {Promise<{ text: string, pieces: string[], lefts: number[] }[]>}
   */
  lines() {
    return this.editor.locator('.view-lines > .view-line').evaluateAll((lines) =>
      lines
        .map((line) => {
          const leaves = [...line.querySelectorAll('span')].filter((span) => span.childElementCount === 0);
          const range = document.createRange();
          const lefts = leaves.flatMap((leaf) => {
            const node = leaf.firstChild;
            return [...Array(node?.textContent?.length ?? 0).keys()].map((offset) => {
              range.setStart(/** @type {Node} */ (node), offset);
              range.setEnd(/** @type {Node} */ (node), offset + 1);
              return range.getBoundingClientRect().left;
            });
          });
          // The editor shows spaces as no-break spaces.
          const textOf = (/** @type {Element} */ element) => (element.textContent ?? '').replaceAll('\u00a0', ' ');
          return { top: line.getBoundingClientRect().top, text: textOf(line), pieces: leaves.map(textOf), lefts };
        })
        .sort((a, b) => a.top - b.top)
        .map(({ text, pieces, lefts }) => ({ text, pieces, lefts })),
    );
  }

  /**
   * The highlights on the screen.
   * @returns {Promise<{ left: number, top: number, width: number, background: string, border: string }[]>}
   */
  highlights() {
    return this.editor.locator(HIGHLIGHT).evaluateAll((boxes) =>
      boxes.map((box) => {
        const { left, top, width } = box.getBoundingClientRect();
        const style = getComputedStyle(box);
        return { left, top, width, background: style.backgroundColor, border: style.borderBottomStyle };
      }),
    );
  }

  /**
   * Where words stand on the screen: the box of their first occurrence.
   * @param {string} words
   */
  boxOf(words) {
    return this.editor.locator('.view-lines > .view-line').evaluateAll((lines, wanted) => {
      for (const line of lines) {
        for (const leaf of [...line.querySelectorAll('span')].filter((span) => span.childElementCount === 0)) {
          const node = leaf.firstChild;
          const start = (node?.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
          if (!node || start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { left, top, width } = range.getBoundingClientRect();
          return { left, top, width };
        }
      }
      return undefined;
    }, words);
  }
}

/** What a decoration type of an extension draws below the text. */
const HIGHLIGHT = '.view-overlays .cdr[class*="ced-"]';
