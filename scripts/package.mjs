/**
 * `npm run package [-- FILE]`: production bundles, and the extension as a VSIX.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'communique.vsix'));
const require = createRequire(import.meta.url);

await bundle({ production: true });
// Everything that runs is bundled, so no dependency goes in; `--no-dependencies` also spares vsce a look at them.
const vsce = path.join(path.dirname(require.resolve('@vscode/vsce/package.json')), 'vsce');
const args = [
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--skip-license',
  '--no-rewrite-relative-links',
  '--out',
  out,
];
// With the time of the commit in it, the same sources give the same package, byte for byte.
const environment = { SOURCE_DATE_EPOCH: timeOfCommit(), ...process.env };
const { status } = spawnSync(process.execPath, [vsce, ...args], { cwd: root, stdio: 'inherit', env: environment });
if (status !== 0) process.exit(status ?? 1);
console.log(`${path.relative(process.cwd(), out)}: ${(statSync(out).size / 1024).toFixed(0)} kB`);

/** Seconds since 1970; a fixed day where there is no repository (sources taken from an archive). */
function timeOfCommit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '1767225600';
  }
}
