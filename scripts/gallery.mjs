/**
 * Takes the pictures of the documentation, in a real VS Code: all of them, or those named.
 *
 *   npm run gallery [-- NAME…]
 *
 * They land in docs/images. For the Chinese names in hovers the machine needs a font that has them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { provision } from './vscode/provision.mjs';
import { serveVSCode } from './vscode/serve.mjs';
import { openBrowser, Workbench } from './vscode/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @typedef {object} Picture
 * @property {string} file Below samples/.
 * @property {string} [at] Words of the file at which the cursor stands, after their first letter; its end where there are none.
 * @property {string} [theme] As `Workbench.setTheme` takes it. Default light.
 * @property {string} [type] What is typed there.
 * @property {number} [back] How far the cursor then goes back.
 * @property {string[]} [run] Commands.
 * @property {string[]} [show] As `Workbench.show` takes it.
 * @property {string} [size]
 */

const RESOLUTION = 'en/resolution-flood-warning.communique';
const PORTS = 'en/communique-safe-ports.communique';
const FOOD = 'ar/communique-food-security.communique';
const OASES = 'ar/resolution-draft-with-mistakes.communique';

/**
 * By display language, so that each is served once. Where something is typed, VS Code keeps it: such a picture is the last of its
 * file.
 *
 * @type {Record<'en' | 'ar', Record<string, Picture>>}
 */
const PICTURES = {
  en: {
    english: { file: PORTS, at: 'strongly condemned', show: ['outline', 'hover'], size: '1200x680' },
    'hover-en': { file: RESOLUTION, at: 'Condemns in the', show: ['hover'], theme: 'dark' },
    'outline-en': {
      file: RESOLUTION,
      at: 'Decides to',
      run: ['Communiqué: Outline: Decisions Only'],
      show: ['outline'],
    },
    'rename-en': { file: PORTS, at: 'Strait of Malacca', show: ['rename'], theme: 'dark' },
    'problems-en': {
      file: PORTS,
      type: '\n\n12. The ministers agreed to to meet in Oslo on Wednesday, 31 June 2027.',
      back: 42,
      show: ['problems', 'quickfix'],
    },
    'completion-en': { file: RESOLUTION, type: '\n\n12. Welc', show: ['completion'], theme: 'hc-light' },
  },
  ar: {
    arabic: { file: FOOD, at: 'أدانوا بأشد', show: ['outline', 'hover'], size: '1200x680' },
    'hover-ar': { file: FOOD, at: 'سلطنة عُمان', show: ['hover'], theme: 'dark' },
    'problems-ar': { file: OASES, at: 'على بيوت', show: ['problems', 'quickfix'] },
    'rename-ar': { file: FOOD, at: 'البحر الأحمر', show: ['rename'], theme: 'hc' },
    'completion-ar': { file: FOOD, type: '\n\n11 - ورحب', show: ['completion'], theme: 'dark' },
  },
};

const SETTINGS = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const wanted = process.argv.slice(2);
const { codeServer, browser } = await provision();
for (const [locale, pictures] of Object.entries(PICTURES)) {
  const chosen = Object.entries(pictures).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) continue;
  const served = await serveVSCode({ codeServer, settings: SETTINGS, ...(locale !== 'en' && { locale }) });
  try {
    for (const [name, picture] of chosen) await take(served, name, picture);
  } finally {
    await served.stop();
  }
}

/**
 * @param {import('./vscode/serve.mjs').ServedVSCode} served
 * @param {string} name
 * @param {Picture} picture
 */
async function take(
  served,
  name,
  { file, at, theme = 'light', type, back = 0, run = [], show = [], size = '1080x600' },
) {
  const [width, height] = size.split('x').map(Number);
  const opened = await openBrowser(browser, { width, height });
  try {
    const { page } = opened;
    const workbench = new Workbench(page);
    const full = path.join(root, 'samples', file);
    await workbench.open(served.urlOf({ folder: path.dirname(full), file: full, extension: root }));
    await workbench.painted();
    await workbench.setTheme(theme);
    if (show[0] !== 'outline') await workbench.run('View: Toggle Primary Side Bar Visibility');
    for (const command of run) await workbench.run(command);
    if (run.length > 0) await page.waitForTimeout(4000);
    const [line, column] = placeOf(await readFile(full, 'utf8'), at);
    await workbench.goTo(line, column);
    if (type) await page.keyboard.type(type, { delay: 20 });
    for (let k = 0; k < back; k++) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(1500);
    for (const what of show) await workbench.show(what);
    await page.waitForTimeout(1500);
    const out = path.join(root, 'docs/images', `${name}.png`);
    await page.screenshot({ path: out });
    console.log(out);
  } finally {
    await opened.close();
  }
}

/**
 * Line and column, from 1.
 * @param {string} text
 * @param {string} [words]
 * @returns {[number, number]}
 */
function placeOf(text, words) {
  const offset = words === undefined ? text.trimEnd().length : text.indexOf(words) + 1;
  if (offset === 0) throw new Error(`«${words}» is not in the file`);
  const before = text.slice(0, offset).split('\n');
  return [before.length, /** @type {string} */ (before.at(-1)).length + 1];
}
