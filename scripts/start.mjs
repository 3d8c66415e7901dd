/**
 * `npm start [-- FILE]`: builds, and opens a VS Code with the extension and a copy of the samples (or FILE).
 *
 * The user's own `code` is taken when there is one; else a VS Code is provided and served on loopback.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { cacheFolder, provisionCodeServer } from './vscode/provision.mjs';
import { freePort, serveVSCode } from './vscode/serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const PREFERRED_PORT = 8137;

const named = process.argv[2];
const target = named === undefined ? freshSamples() : path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
if (!existsSync(target)) {
  console.error(`${named}: no such file or folder`);
  process.exit(2);
}
const file = statSync(target).isFile() ? target : undefined;
const folder = file ? path.dirname(file) : target;

await npmRun('build:data');
await bundle({ quiet: true });
if (!(await openInOwnCode())) await serve();

/** The samples in a folder where one may try anything on them: those of the repository stay as they are. */
function freshSamples() {
  const copy = path.join(cacheFolder, 'samples');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'samples'), copy, { recursive: true });
  return copy;
}

/** Whether the user's own VS Code took the work; it is waited for until its window closes. */
async function openInOwnCode() {
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function serve() {
  const served = await serveVSCode({
    codeServer: await provisionCodeServer(),
    port: await freePort(PREFERRED_PORT),
    home: path.join(cacheFolder, 'start'),
    // A file that the user names is meant as a statement, whatever it is called.
    ...(file && { settings: { 'communique.files': [file] } }),
  });
  console.log('\nVS Code with Communiqué is served on this machine. Open');
  console.log(`\n  ${served.urlOf({ folder, extension: root, ...(file && { file }) })}\n`);
  console.log('Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void served.stop());
  await served.ended;
}

/** @param {string} script */
function npmRun(script) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`npm run ${script} failed`))));
  });
}
