/** Reads the language data that people edit. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The folder of the language data. */
export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** The content of a YAML file of `server/data`. Throws with the file's name where it is not valid. */
export function readYaml<T>(name: string): T {
  try {
    return parse(readFileSync(DATA + name, 'utf8')) as T;
  } catch (error) {
    throw new Error(`server/data/${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same, or `otherwise` where there is no such file. */
export function readYamlIfPresent<T>(name: string, otherwise: T): T {
  return existsSync(DATA + name) ? readYaml<T>(name) : otherwise;
}
