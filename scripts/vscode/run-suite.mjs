/**
 * Runs the Mocha suite of `test/vscode/` in a real VS Code and writes its results as JSON.
 *
 * A desktop VS Code is downloaded where its server answers; else the same suite runs in the VS Code that npm provides.
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { provision } from './provision.mjs';
import { serveVSCode } from './serve.mjs';
import { openBrowser } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const SUITE = path.join(root, 'out/test/vscode/index.js');
const SAMPLES = path.join(root, 'samples');
const PATIENCE = 5 * 60_000;

/** Milliseconds in which the download server must answer to count as reachable. */
const DOWNLOAD_PATIENCE = 4000;

/**
 * @param {string} resultsFile
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runSuite(resultsFile) {
  await mkdir(path.dirname(resultsFile), { recursive: true });
  await rm(resultsFile, { force: true });
  const environment = { COMMUNIQUE_TEST_RESULTS: resultsFile };
  // A copy, so that the suite may write a glossary beside the statements.
  const workspace = await mkdtemp(path.join(tmpdir(), 'communique-suite-'));
  try {
    await cp(SAMPLES, workspace, { recursive: true });
    return await runIn(workspace, environment);
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * @param {string} workspace
 * @param {Record<string, string>} environment
 */
async function runIn(workspace, environment) {
  if (await canDownloadVSCode()) {
    console.log('[vscode] running in a downloaded VS Code');
    const code = await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: SUITE,
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
      extensionTestsEnv: environment,
    });
    return code === 0;
  }
  console.log('[vscode] the download server does not answer; running in the VS Code of code-server');
  return runInServedVSCode(workspace, environment);
}

/**
 * @param {string} workspace
 * @param {Record<string, string>} environment
 */
async function runInServedVSCode(workspace, environment) {
  const { codeServer, browser } = await provision();
  const served = await serveVSCode({ codeServer, environment });
  const { page, close } = await openBrowser(browser);
  try {
    /** @type {(code: number) => void} */
    let exited = () => {};
    /** @type {Promise<number>} */
    const exit = new Promise((resolve, reject) => {
      exited = resolve;
      setTimeout(() => reject(new Error('the suite in VS Code did not end in time')), PATIENCE).unref();
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const text = args.map(String).join(' ');
      // Everything else is the workbench, which complains of what it cannot reach.
      if (text.startsWith('[suite] ') || process.env.COMMUNIQUE_TEST_VERBOSE) console.log(text);
    });
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exited(code));
    await page.goto(served.urlOf({ folder: workspace, extension: root, tests: SUITE }));
    return (await exit) === 0;
  } finally {
    await close();
    await served.stop();
  }
}

async function canDownloadVSCode() {
  // A desktop window needs a display; without one the served VS Code is the one that works.
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(DOWNLOAD_PATIENCE),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

if (process.argv[1] === import.meta.filename) {
  const resultsFile = path.join(root, 'out/results/vscode.json');
  const passed = await runSuite(resultsFile);
  const { stats } = JSON.parse(await readFile(resultsFile, 'utf8'));
  console.log(`${stats.passes} passed, ${stats.failures} failed`);
  process.exitCode = passed ? 0 : 1;
}
