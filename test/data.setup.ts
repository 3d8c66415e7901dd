/** Compiles `server/data` once for all test processes, which find it by an environment variable. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileData } from '../server/scripts/data/compile';

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
  const compile = (): void => {
    for (const [name, content] of compileData()) writeFileSync(join(folder, name), content);
  };
  compile();
  // Whoever edits the data while the tests watch sees what the edit does.
  project.onTestsRerun(compile);
  process.env.COMMUNIQUE_TEST_DATA = folder;
  return () => rmSync(folder, { recursive: true });
}
