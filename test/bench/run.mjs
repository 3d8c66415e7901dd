/**
 * Bundles and runs the benchmark: `npm run bench [-- --json]`. Installs the libraries it compares with when first run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const vsix = path.join(here, 'out/communique.vsix');
const peers = [
  'chrono-node',
  'compromise',
  'wink-nlp',
  'wink-eng-lite-web-model',
  '@microsoft/recognizers-text-date-time',
];

mkdirSync(path.join(here, 'out'), { recursive: true });
if (!existsSync(path.join(here, 'node_modules'))) {
  console.error('Installing the libraries to compare with …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-workspaces', '--silent'], { cwd: here, stdio: 'inherit' });
}
// Makes the production bundles too.
execFileSync(process.execPath, [path.join(here, '../../scripts/package.mjs'), vsix], { stdio: 'ignore' });
await build({
  entryPoints: ['main.ts', 'subject.ts', 'empty-server.ts'].map((file) => path.join(here, file)),
  outdir: path.join(here, 'out'),
  outExtension: { '.js': '.cjs' },
  minify: true,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: peers,
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [path.join(here, 'out/main.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
