/** The server bundled as it is shipped, with its language data. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileData } from '../../server/scripts/data/compile';

/** Writes `server.js` and the folder `data` into `folder`. */
export async function bundleServer(folder: string): Promise<void> {
  // Imported here, because it awaits while it is loaded, which tsx allows nowhere else.
  const { server } = await import('../../scripts/bundle.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/lsp/main.ts', import.meta.url))],
    outfile: join(folder, 'server.js'),
    bundle: true,
    logLevel: 'error',
    ...server,
  });
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  for (const [name, content] of compileData()) writeFileSync(join(data, name), content);
}
