/** What the suites share: opening samples, asking VS Code what a user would see, and waiting for it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

export const LANGUAGES = ['ar', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const extension = vscode.extensions.getExtension('communique.communique')!;

/** All samples of a language. */
export function samplesOf(language: Language): vscode.Uri[] {
  const folder = path.join(extension.extensionUri.fsPath, 'samples', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.communique'))
    .sort()
    .map((name) => vscode.Uri.file(path.join(folder, name)));
}

/** Opens a copy of a sample, so that tests may edit it. */
export async function openSample(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return openText(readFileSync(uri.fsPath, 'utf8'));
}

export async function openText(content: string, language = 'communique'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until the answer is there; what it is waited for stands in the message. */
export async function eventually<T>(what: string, ask: () => Thenable<T | undefined> | T | undefined): Promise<T> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The text of the hovers at a place; undefined where there are none. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** The outline, flattened. */
export async function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const flatten = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    list.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
  return symbols?.length ? flatten(symbols) : undefined;
}

/** The problems that this extension reports. */
export function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'communique');
}

/** Range of the first occurrence of some words. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`«${words}» does not occur in ${document.uri}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
