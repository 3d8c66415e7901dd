/** Runs the provisioned VS Code on a loopback port. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} ServeOptions
 * @property {string} codeServer Entry script of code-server.
 * @property {number} [port] A free one where none is given.
 * @property {string} [home] Folder for settings and extensions; a fresh one, removed at the end, where none is given.
 * @property {Record<string, unknown>} [settings] User settings.
 * @property {string} [vsix] Extension to install before VS Code starts.
 * @property {string} [locale] Display language of extensions; the workbench itself stays in English.
 * @property {boolean} [trust] Whether every folder is trusted without asking. Default true.
 * @property {NodeJS.ProcessEnv} [environment] Added to the environment of the extension host.
 *
 * @typedef {object} ServedVSCode
 * @property {number} port
 * @property {string} home
 * @property {number} pid
 * @property {(target: PageTarget) => string} urlOf
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended Settles when the process ends by itself.
 *
 * @typedef {object} PageTarget
 * @property {string} folder Workspace folder.
 * @property {string} [file] File to open.
 * @property {string} [extension] Folder of an extension under development.
 * @property {string} [tests] Its test suite, a module that exports `run()`.
 * @property {boolean} [web] Runs the extension in the web worker extension host.
 */

/**
 * Settings that keep a first start quiet: no welcome page, no tips, nothing from the network. And nothing is written unless
 * it is saved: a VS Code in a browser would else save by itself what was typed, into the files of the repository, too.
 */
const QUIET = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'security.workspace.trust.banner': 'never',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/**
 * @param {ServeOptions} options
 * @returns {Promise<ServedVSCode>}
 */
export async function serveVSCode(options) {
  const port = options.port ?? (await freePort());
  const home = options.home ?? (await mkdtemp(path.join(tmpdir(), 'communique-vscode-')));
  const data = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  const settings = path.join(data, 'User', 'settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  await mkdir(extensions, { recursive: true });
  await writeFile(
    settings,
    JSON.stringify({ ...QUIET, ...(await ownSettings(settings)), ...options.settings }, undefined, 2),
  );
  if (options.locale) await writeLanguagePack(data, options.locale);
  const folders = ['--user-data-dir', data, '--extensions-dir', extensions];
  // XDG folders keep code-server from writing into the user's own home.
  const environment = {
    ...process.env,
    ...options.environment,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'share'),
  };
  if (options.vsix) {
    await ran(spawnNode([options.codeServer, ...folders, '--install-extension', options.vsix], environment));
  }
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
  const trust = options.trust === false ? [] : ['--disable-workspace-trust'];
  const locale = options.locale ? ['--locale', options.locale] : [];
  const listen = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const server = spawnNode([options.codeServer, ...listen, ...folders, ...quiet, ...trust, ...locale], environment);
  const ended = new Promise((resolve) => server.process.once('exit', () => resolve(undefined)));
  await answering(port, server);

  const stop = async () => {
    server.process.kill('SIGTERM');
    await ended;
    if (!options.home) await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    port,
    home,
    pid: /** @type {number} */ (server.process.pid),
    urlOf: (target) => urlOf(port, target),
    stop,
    ended: /** @type {Promise<void>} */ (ended),
  };
}

/**
 * What the user of a kept home has set there.
 * @param {string} settings
 */
async function ownSettings(settings) {
  try {
    return JSON.parse(await readFile(settings, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * The address of a workbench. What a command line says to a desktop VS Code, a served one reads from here.
 * @param {number} port
 * @param {PageTarget} target
 */
function urlOf(port, { folder, file, extension, tests, web }) {
  const remote = (/** @type {string} */ name) =>
    `vscode-remote://127.0.0.1:${port}${pathToFileURL(path.resolve(name)).pathname}`;
  /** @type {[string, string][]} */
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (web) payload.push(['extensionDevelopmentKind', 'web']);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function spawnNode(args, env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text = (output.text + chunk).slice(-20_000);
    });
  }
  return { process: child, output };
}

/**
 * VS Code takes a display language only where there is a language pack for it; an empty one will do.
 * @param {string} data User data folder.
 * @param {string} locale
 */
async function writeLanguagePack(data, locale) {
  const file = path.join(data, `${locale}.i18n.json`);
  await writeFile(file, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `communique.language-pack-${locale}` }, version: '1.0.0' }];
  const pack = { hash: locale, extensions, translations: { vscode: file }, label: locale };
  await writeFile(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** @param {ReturnType<typeof spawnNode>} child */
async function ran(child) {
  const code = await new Promise((resolve) => child.process.once('close', resolve));
  if (code !== 0) throw new Error(`code-server ended with ${code}:\n${child.output.text}`);
}

/**
 * @param {number} port
 * @param {ReturnType<typeof spawnNode>} server
 */
async function answering(port, server) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (server.process.exitCode !== null) break;
    try {
      if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.process.kill('SIGKILL');
  throw new Error(`VS Code did not start:\n${server.output.text}`);
}

/**
 * A free port: the preferred one where it is free.
 * @returns {Promise<number>}
 */
export function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort())));
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
