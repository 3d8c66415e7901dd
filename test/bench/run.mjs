/**
 * Bundles and runs the benchmark: `npm run bench [-- --json]`. Installs the libraries it compares with when first run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../scripts/bundle.mjs';

const here = import.meta.dirname;
const peers = [
  'chrono-node',
  'compromise',
  'wink-nlp',
  'wink-eng-lite-web-model',
  '@microsoft/recognizers-text-date-time',
];

if (!existsSync(path.join(here, 'node_modules'))) {
  console.error('Installing the libraries to compare with …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-workspaces', '--silent'], { cwd: here, stdio: 'inherit' });
}
await bundle({ production: true, quiet: true });
const outfile = path.join(here, 'out/main.cjs');
await build({
  entryPoints: [path.join(here, 'main.ts'), path.join(here, 'empty-server.ts')],
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
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
