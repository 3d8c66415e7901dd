/** The client on a computer: the server is a process of its own. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './startExtension';

export function clientsOf({ extensionUri }: ExtensionContext): CreateClient {
  const module = Uri.joinPath(extensionUri, 'server', 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  return (id, name, options) => new LanguageClient(id, name, { run, debug }, options);
}
