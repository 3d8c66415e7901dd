/** Reads compiled language data from the folder beside the bundle. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadData } from '../statement/engine';

export function loadDataFrom(folder: string): LoadData {
  return (name) => readFileSync(join(folder, name));
}
