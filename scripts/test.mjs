/**
 * `npm test [-- STAGE…]`: runs everything and says at the very end how many tests passed and failed.
 *
 * Stages, in this order: typecheck, lint, unit, package (npm package and VSIX), vscode (inside a real VS Code), screen (on its
 * screen). All of them run, also after a failure; a stage that ends without results counts as one failure. Where all have
 * run, a file of the repository that is no longer as it was is a failure, too.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { runSuite } from './vscode/run-suite.mjs';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out/results');

/**
 * `failures`: what failed and why, a text each, where the stage tells.
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Counts
 */

/** @type {Record<string, () => Promise<Counts>>} */
const stages = {
  typecheck: () => oneCheck('tsc', '--build'),
  lint: () => oneCheck('biome', 'check', '.'),
  unit: () => vitest('unit'),
  package: () => vitest('package', '--config', 'test/package/vitest.config.ts'),
  vscode: async () => {
    const file = path.join(results, 'vscode.json');
    const passed = await runSuite(file);
    /** @type {{ stats: { passes: number, failures: number }, failures: { title: string, error: string }[] }} */
    const { stats, failures } = JSON.parse(await readFile(file, 'utf8'));
    // A suite that ended badly without a failed test (a crash at the end, say) has failed all the same.
    return {
      passed: stats.passes,
      failed: passed ? stats.failures : Math.max(1, stats.failures),
      failures: failures.map(({ title, error }) => `${title}\n${error}`),
    };
  },
  screen: () => vitest('screen', '--config', 'test/vscode/driver/vitest.config.ts'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`no such stage: ${unknown.join(', ')} (there are ${Object.keys(stages).join(', ')})`);
  process.exit(2);
}

/** @type {Counts} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const table = [];
/** Told once more at the end, which is what is left of a long log. @type {string[]} */
const failures = [];
await mkdir(results, { recursive: true });
const before = changedFiles();
await runStage('build', build);
for (const [name, run] of Object.entries(stages)) {
  if (chosen.length === 0 || chosen.includes(name)) await runStage(name, run);
}
if (chosen.length === 0) await runStage('unchanged', unchanged);
for (const failure of failures) console.log(`\nfailed: ${failure.slice(0, 2000)}`);
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {() => Promise<Counts>} run
 */
async function runStage(name, run) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, failures: [] };
  });
  failures.push(...(counts.failures ?? []).map((failure) => `${name}: ${failure}`));
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  table.push(`${name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

/** What is tested is what is packaged: production bundles. */
async function build() {
  const code = await run('npm', 'run', '--silent', 'build:data');
  if (code !== 0) throw new Error('the language data could not be built');
  await bundle({ production: true, withTests: true });
  return { passed: 0, failed: 0 };
}

/** A test, or an editor that it drives, must not write into the repository. */
async function unchanged() {
  const after = changedFiles();
  if (after === before) return { passed: 1, failed: 0 };
  console.error(`Files of the repository changed while the tests ran:\n${after}`);
  return { passed: 0, failed: 1 };
}

/** How the files that are under version control differ from the last commit; nothing where there is no repository. */
function changedFiles() {
  try {
    return execFileSync('git', ['diff', 'HEAD'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** @param {[string, ...string[]]} command */
async function oneCheck(...command) {
  const code = await run('npx', '--no-install', ...command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function vitest(name, ...args) {
  const file = path.join(results, `${name}.json`);
  await rm(file, { force: true });
  const code = await run(
    'npx',
    '--no-install',
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  );
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(await readFile(file, 'utf8'));
  // A file that cannot be loaded has no tests to fail.
  const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
  return { passed: numPassedTests, failed, failures: testResults.flatMap(failuresOf) };
}

/**
 * @param {{ name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 *   of the results of Vitest
 */
function failuresOf({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && message !== '') return [`${path.relative(root, name)}: ${message}`];
  return failed.map((test) => `${path.relative(root, name)}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(command, ...args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
