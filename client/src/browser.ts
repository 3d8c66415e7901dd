/** The extension in a browser (VS Code for the Web): the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, startExtension } from './startExtension';

// The one global of the web worker that is used here; TypeScript's own declarations of it come with the whole DOM.
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'browser.js').toString(true);
  extension = await startExtension(context, (id, name, options) => {
    // A worker cannot be started twice, so every start of the client gets its own.
    return new LanguageClient(id, name, async () => new Worker(module) as never, options);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
