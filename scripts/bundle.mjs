/**
 * Bundles everything that runs: client, server and command line; with `--tests` also the suite that runs inside VS Code.
 *
 *   node scripts/bundle.mjs [--production] [--tests] [--quiet]
 *
 * `--production` minifies, and writes the licence notices of what is bundled.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

/** @typedef {import('esbuild').BuildOptions & { entry: string, outfile: string }} Target */

/** One copy of the types of the protocol: their versions differ in nothing that runs. */
const alias = {
  'vscode-languageserver-types': path.join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
};

/** @type {import('esbuild').BuildOptions} */
const node = { alias, platform: 'node', format: 'cjs', target: 'node20' };

/**
 * The client runs in Node and in a web worker, where `require` knows `vscode` alone: what begins with Node's modules is
 * loaded when it is asked for. Libraries say by a condition what they have for which.
 * @type {import('esbuild').BuildOptions}
 */
const client = { ...node, conditions: ['browser'] };

/** Servers and commands take of ES modules what they use. @type {import('esbuild').BuildOptions} */
const shaken = {
  mainFields: ['module', 'main'],
  alias: { ...alias, yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
};

/**
 * The server also runs in a web worker, which has no `require`; what Node's modules are for is never asked for there.
 * @type {import('esbuild').BuildOptions}
 */
export const server = {
  ...node,
  conditions: ['browser'],
  ...shaken,
  banner: { js: '"use strict"; var require; require ??= () => ({});' },
};

/** @type {import('esbuild').BuildOptions} */
export const commandLine = {
  ...node,
  ...shaken,
  // A dependency is an ES module that asks where it is; the bundle is CommonJS.
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl', COMMUNIQUE_VERSION: JSON.stringify(version) },
};

/** @type {Target[]} */
const product = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.js', ...client, external: ['vscode'] },
  { entry: 'server/src/lsp/main.ts', outfile: 'server/dist/server.js', ...server },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.js', ...commandLine },
];

/** @type {Target[]} */
const tests = [
  { entry: 'test/vscode/index.ts', outfile: 'out/test/vscode/index.js', ...node, external: ['vscode', 'mocha'] },
];

/**
 * What client code cannot find out in a browser, where an extension is a set of addresses without a folder to list.
 * `PACKAGED` is declared in `client/src/packaged.ts`.
 */
async function packagedFiles() {
  const list = async (/** @type {string} */ folder) =>
    (await readdir(path.join(root, folder), { recursive: true })).map((name) => name.split(path.sep).join('/')).sort();
  const samples = (await list('samples')).filter((name) => name.endsWith('.communique'));
  const data = (await list('server/dist/data')).filter((name) => /\.(bin|json)$/.test(name));
  return { PACKAGED: JSON.stringify({ samples, data }) };
}

/**
 * @param {{ production?: boolean, withTests?: boolean, quiet?: boolean }} [options]
 */
export async function bundle({ production = false, withTests = false, quiet = false } = {}) {
  const targets = [...product, ...(withTests ? tests : [])];
  const packaged = await packagedFiles();
  const metafiles = await Promise.all(
    targets.map((target) =>
      bundleOne(target.entry.startsWith('client/') ? withDefinitions(target, packaged) : target, production),
    ),
  );

  for (const metafile of metafiles) {
    for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
      if (!quiet && !file.endsWith('.map')) console.log(`[bundle] ${file.padEnd(28)} ${kilobytes(bytes)}`);
    }
  }
  if (!production) return;
  // The extension holds client and server, the npm package the server alone.
  const inputs = metafiles.map(({ inputs }) => Object.keys(inputs));
  const ofServer = inputs.filter((_, k) => targets[k]?.entry.startsWith('server/'));
  await writeNotices(inputs.flat(), 'client/dist');
  await writeNotices(ofServer.flat(), 'server/dist');
}

/**
 * @param {Target} target
 * @param {Record<string, string>} definitions
 * @returns {Target}
 */
function withDefinitions(target, definitions) {
  return { ...target, define: { ...target.define, ...definitions } };
}

/**
 * @param {Target} target
 * @param {boolean} production
 */
async function bundleOne({ entry, ...options }, production) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: production,
    // Development bundles have their map beside them; a package has none, which keeps it small and reproducible.
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    // Arabic messages as they are: an escape is three times as long.
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
    metafile: true,
  });
  if (production) await rm(path.join(root, `${options.outfile}.map`), { force: true });
  return metafile;
}

/**
 * MIT, ISC and BSD ask for their text wherever the code goes.
 * @param {readonly string[]} inputs Files that are bundled.
 * @param {string} into The folder to write to.
 */
async function writeNotices(inputs, into) {
  const folders = new Set(
    inputs
      .map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.split(path.sep).join('/'))?.[0])
      .filter((folder) => folder !== undefined),
  );
  const notices = await Promise.all([...folders].map(noticeOf));
  const text = ['Communiqué contains code of the following packages.', ...[...new Set(notices)].sort()].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
  await mkdir(path.join(root, into), { recursive: true });
  await writeFile(path.join(root, into, 'THIRD-PARTY-NOTICES.txt'), `${text}\n`);
}

/** @param {string} folder */
async function noticeOf(folder) {
  const absolute = path.join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(path.join(absolute, 'package.json'), 'utf8'));
  const file = (await readdir(absolute)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? (await readFile(path.join(absolute, file), 'utf8')).trim().replace(/\r\n/g, '\n') : '';
  return `${name} ${version} (${license ?? 'licence below'})\n\n${text}`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`.padStart(10);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flags = new Set(process.argv.slice(2));
  await bundle({
    production: flags.has('--production'),
    withTests: flags.has('--tests'),
    quiet: flags.has('--quiet'),
  });
}
