/**
 * The language server as a web worker. It has no files: the client passes the compiled language data in
 * `initializationOptions.data`, an object from file name (`ar.bin`, `records.json`, …: every file of `server/dist/data`) to
 * content, a `Uint8Array` or its base64 form. `initializationOptions.manual` is the address of the folder `docs`, if there is one.
 */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { manualPage } from '../features/manual';
import type { LoadData } from '../statement/engine';
import { startServer } from './server';
import { isDictionary } from './settings';

// The worker's global scope; TypeScript's own declarations of it come with the whole DOM.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

function dataFrom(options: unknown): LoadData {
  const data = isDictionary(options) && isDictionary(options.data) ? options.data : {};
  return (name) => {
    const content = data[name];
    if (content instanceof Uint8Array) return content;
    if (typeof content === 'string') return Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
    throw new Error(`initializationOptions.data has no ${name}`);
  };
}

/** Starts the server in a web worker. */
export function startInWorker(): void {
  let manual: string | undefined;
  startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
    loadData(options) {
      if (isDictionary(options) && typeof options.manual === 'string') manual = options.manual;
      return dataFrom(options);
    },
    manual: (code) => manual && `${manual}/${manualPage(code)}`,
    today: () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  });
}
