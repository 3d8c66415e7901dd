/** Puts the parts of the client together; the same on a computer and in the browser. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { watchFiles } from './files';
import { isGlossary, isStatement, LANGUAGE_ID } from './language';
import { offerForPlainText } from './offer';
import { Painter } from './painter';
import { Server } from './server';
import { StatusItem } from './statusItem';

export type CreateClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient | Promise<BaseLanguageClient>;

export interface Extension {
  stop(): Promise<void>;
}

export async function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Extension> {
  const server = new Server(createClient);
  const painter = new Painter(server, context.workspaceState);
  const status = new StatusItem(server, painter);
  context.subscriptions.push(
    server,
    painter,
    status,
    ...registerCommands(server, painter, vscode.Uri.joinPath(context.extensionUri, 'samples')),
    ...watchFiles(),
    vscode.languages.registerColorProvider(LANGUAGE_ID, noColours),
    ...offerForPlainText(server, context.globalState),
    // The server costs nothing until there is a statement to read.
    vscode.workspace.onDidOpenTextDocument((document) => startFor(server, document)),
  );
  for (const document of vscode.workspace.textDocuments) startFor(server, document);
  return { stop: () => server.stop() };
}

/**
 * A statement has no colours. Unless somebody says so, the editor takes «#2024ab» for one, and its swatch cuts a right-to-left
 * line in pieces.
 */
const noColours: vscode.DocumentColorProvider = {
  provideDocumentColors: () => [],
  provideColorPresentations: () => [],
};

function startFor(server: Server, document: vscode.TextDocument): void {
  if (isStatement(document) || isGlossary(document)) void server.start();
}
