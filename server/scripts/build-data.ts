/** Compiles `server/data` into `server/dist/data`, or the folder given: what the server loads at run time. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileData } from './data/compile';

const out = process.argv[2] ?? fileURLToPath(new URL('../dist/data/', import.meta.url));
mkdirSync(out, { recursive: true });
for (const [name, content] of compileData()) writeFileSync(join(out, name), content);
