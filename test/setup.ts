/** Compiles `server/data` and bundles the server once for all test processes, which find them by an environment variable. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleServer } from './lsp/bundle';

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-test-'));
  await bundleServer(folder);
  // Whoever edits data or server while the tests watch sees what the edit does.
  project.onTestsRerun(() => bundleServer(folder));
  process.env.COMMUNIQUE_TEST_SERVER = folder;
  return () => rmSync(folder, { recursive: true });
}
