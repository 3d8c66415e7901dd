/**
 * Takes a picture of the extension in a real VS Code.
 *
 *   node scripts/screenshot.mjs FILE --out PICTURE.png [--line N] [--column N]
 *       [--show hover|outline|problems|rename|completion|quickfix|palette|status]... [--run "Command title"]...
 *       [--type TEXT] [--theme light|dark|hc|hc-light] [--size 1280x800] [--scale 1]
 *       [--setting name=JSON]... [--wait MS] [--vsix FILE] [--folder FOLDER] [--locale ar|fr]
 *
 * Steps happen in this order: open, go to line and column, type, run commands, show.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { provision } from './vscode/provision.mjs';
import { serveVSCode } from './vscode/serve.mjs';
import { openBrowser, Workbench } from './vscode/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'out/screenshot.png' },
    line: { type: 'string' },
    column: { type: 'string', default: '1' },
    show: { type: 'string', multiple: true, default: [] },
    run: { type: 'string', multiple: true, default: [] },
    type: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
    setting: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string', default: '800' },
    vsix: { type: 'string' },
    folder: { type: 'string' },
    locale: { type: 'string' },
  },
});
const file = path.resolve(positionals[0] ?? '.');
const [width = 1280, height = 800] = values.size.split('x').map(Number);

const { codeServer, browser } = await provision();
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  // What is typed for a picture stays out of the file.
  'files.autoSave': 'off',
  'files.associations': { '*.txt': 'communique' },
  ...Object.fromEntries(values.setting.map(parseSetting)),
};
const served = await serveVSCode({
  codeServer,
  settings,
  ...(values.locale && { locale: values.locale }),
  ...(values.vsix && { vsix: path.resolve(values.vsix) }),
});
const opened = await openBrowser(browser, { width, height, scale: Number(values.scale) });
try {
  const { page } = opened;
  const workbench = new Workbench(page);
  const folder = path.resolve(values.folder ?? path.dirname(file));
  await workbench.open(served.urlOf({ folder, file, ...(!values.vsix && { extension: root }) }));
  await workbench.painted().catch(() => console.error('[screenshot] nothing was painted within a minute'));
  await workbench.setTheme(values.theme);
  if (values.line) await workbench.goTo(Number(values.line), Number(values.column));
  if (values.type) await page.keyboard.type(values.type);
  for (const command of values.run) await workbench.run(command);
  for (const what of values.show) await workbench.show(what);
  await page.waitForTimeout(Number(values.wait));
  await mkdir(path.dirname(path.resolve(values.out)), { recursive: true });
  await page.screenshot({ path: values.out });
  console.log(values.out);
} finally {
  await opened.close();
  await served.stop();
}

/** @param {string} text @returns {[string, unknown]} */
function parseSetting(text) {
  const [name = '', ...value] = text.split('=');
  return [name, JSON.parse(value.join('='))];
}
