/** The language server as a process. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manualPage } from '../features/manual';
import { loadDataFrom } from '../host/node-data';
import { nodeFiles } from '../host/node-files';
import { startServer } from './server';
import { connect } from './stdio';

/** Starts the server in a process: `--stdio` (the default) or `--node-ipc`. */
export function startInProcess(): void {
  // The manual, as the extension and the repository have it.
  const manual = join(__dirname, '..', '..', 'docs');
  let hasManual: boolean | undefined;
  startServer(connect(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio'), {
    loadData: () => loadDataFrom(join(__dirname, 'data')),
    today() {
      const now = new Date();
      const two = (n: number): string => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    manual(code) {
      hasManual ??= existsSync(join(manual, 'checks'));
      return hasManual ? pathToFileURL(join(manual, manualPage(code))).href : undefined;
    },
    files: nodeFiles,
  });
}
