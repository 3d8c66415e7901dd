/** Compiles `server/data` into `server/dist/data`, or the folder given: what the server loads at run time. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileData } from './data/compile';

const out = process.argv[2] ?? fileURLToPath(new URL('../dist/data/', import.meta.url));
mkdirSync(out, { recursive: true });
const files = compileData();
for (const [name, content] of files) writeFileSync(join(out, name), content);
// What an older build wrote would be packaged with the rest.
for (const name of readdirSync(out)) if (!files.has(name) && /\.(bin|json)$/.test(name)) rmSync(join(out, name));
