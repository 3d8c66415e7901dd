/** The language server as a process: `--stdio` (the default) or `--node-ipc`. */

import { join } from 'node:path';
import { loadDataFrom } from '../host/node-data';
import { startServer } from './server';
import { connect } from './stdio';

const connection = connect(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
startServer(connection, {
  loadData: () => loadDataFrom(join(__dirname, 'data')),
  today() {
    const now = new Date();
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
});
