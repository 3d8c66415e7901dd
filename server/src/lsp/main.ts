/** The language server, for a process and for a web worker in one bundle: nearly all of it is the same. */

import { startInWorker } from './browser';
import { startInProcess } from './node';

if ('importScripts' in globalThis) startInWorker();
else startInProcess();
