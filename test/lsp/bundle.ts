/** Server and command line bundled as they are shipped, with their language data. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { compileData } from '../../server/scripts/data/compile';

/** Writes `server.js`, `cli.js` and the folder `data` into `folder`. */
export async function bundleServer(folder: string): Promise<void> {
  // Imported here, because it awaits while it is loaded, which tsx allows nowhere else.
  const { commandLine, server } = await import('../../scripts/bundle.mjs');
  const bundle = (entry: string, name: string, options: BuildOptions) =>
    build({
      entryPoints: [fileURLToPath(new URL(`../../server/src/${entry}`, import.meta.url))],
      outfile: join(folder, name),
      bundle: true,
      logLevel: 'error',
      ...options,
    });
  await bundle('lsp/main.ts', 'server.js', server);
  await bundle('cli/main.ts', 'cli.js', commandLine);
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  for (const [name, content] of compileData()) writeFileSync(join(data, name), content);
}
