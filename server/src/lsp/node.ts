/** The language server as a process: `--stdio` (the default) or `--node-ipc`. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadDataFrom } from '../host/node-data';
import { nodeFiles } from '../host/node-files';
import { startServer } from './server';
import { connect } from './stdio';

/** The manual pages of the checks, as the extension and the repository have them. */
const MANUAL = join(__dirname, '..', '..', 'docs', 'checks');
let hasManual = false;
stat(MANUAL).then(
  () => {
    hasManual = true;
  },
  () => {},
);

const connection = connect(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
startServer(connection, {
  loadData: () => loadDataFrom(join(__dirname, 'data')),
  today() {
    const now = new Date();
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  manual: (code) => (hasManual ? pathToFileURL(join(MANUAL, `${code}.md`)).href : undefined),
  files: nodeFiles,
});
