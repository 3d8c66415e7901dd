/** The extension on a computer: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './startExtension';

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  extension = await startExtension(context, (id, name, options) => {
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return new LanguageClient(id, name, { run, debug }, options);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
