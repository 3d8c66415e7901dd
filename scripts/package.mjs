/**
 * `npm run package [-- FILE]`: production bundles, and the extension as a VSIX.
 */
import { spawnSync } from 'node:child_process';
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
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', out];
const { status } = spawnSync(process.execPath, [vsce, ...args], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.log(`${path.relative(process.cwd(), out)}: ${(statSync(out).size / 1024).toFixed(0)} kB`);
