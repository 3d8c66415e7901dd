/** The client in a browser (VS Code for the Web): the server is a web worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { dataNames } from './packaged';
import type { CreateClient } from './startExtension';

// The one global of the web worker that is used here; TypeScript's own declarations of it come with the whole DOM.
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

export function clientsOf({ extensionUri }: ExtensionContext): CreateClient {
  const dist = Uri.joinPath(extensionUri, 'server', 'dist');
  const module = Uri.joinPath(dist, 'server.js').toString(true);
  return async (id, name, options) => {
    const initializationOptions = {
      ...options.initializationOptions,
      data: await readData(Uri.joinPath(dist, 'data')),
      manual: Uri.joinPath(extensionUri, 'docs').toString(),
    };
    // A worker cannot be started twice, so every start of the client gets its own. What an older VS Code calls a worker is
    // none for `instanceof`, by which the client would know it; so it gets the two ends of the channel.
    const start = async () => {
      const worker = new Worker(module);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(id, name, start, { ...options, initializationOptions });
  };
}

/** The compiled language data, which a worker cannot read by itself. */
async function readData(folder: Uri): Promise<Record<string, Uint8Array>> {
  const read = async (name: string) => [name, await workspace.fs.readFile(Uri.joinPath(folder, name))] as const;
  return Object.fromEntries(await Promise.all(dataNames.map(read)));
}
