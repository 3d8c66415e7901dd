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
  // A closed untitled text leaves its name to the next one, and for a moment VS Code hands out the old text under it.
  const document = await eventually('a new text', async () => {
    const opened = await vscode.workspace.openTextDocument({ content, language });
    return opened.getText() === content && !opened.isClosed ? opened : undefined;
  });
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

/** The text of the hovers at a place, «label: value» for a row of a table; undefined where there are none. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return texts.length > 0 ? texts.map(withoutTable).join('\n') : undefined;
}

function withoutTable(text: string): string {
  return text
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replace(/^\|[-:|]+\|\n/m, '')
    .replace(/^\|\s*\|\s*(.*?) *\|$/m, '$1')
    .replace(/^\| (.*?) +\| (.*) \|$/gm, '$1: $2');
}

/** The outline, flattened. */
export async function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
  const flatten = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    list.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
  const symbols = await topOutlineOf(document);
  return symbols && flatten(symbols);
}

/** The outline as a tree; undefined where there is none yet. */
export async function topOutlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return nonEmpty(await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri));
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

/** Position inside of the nth occurrence of some words, after their first letter. */
export function at(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let offset = -1;
  for (let k = 0; k <= nth; k++) {
    offset = document.getText().indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`«${words}» does not occur ${nth + 1} times in ${document.uri}`);
  }
  return document.positionAt(offset + 1);
}

/** The words at some ranges, in the order of the text. */
export function textsAt(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return [...ranges].sort((a, b) => a.start.compareTo(b.start)).map((range) => document.getText(range));
}

export function nonEmpty<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}

/** Sets user settings (below `communique.`) for the time of some work, and takes them back. */
export async function withSettings(settings: Record<string, unknown>, work: () => Promise<void>): Promise<void> {
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('communique').update(name, value, vscode.ConfigurationTarget.Global);
  try {
    for (const [name, value] of Object.entries(settings)) await set(name, value);
    await work();
  } finally {
    for (const name of Object.keys(settings)) await set(name, undefined);
  }
}

/** Replaces the first occurrence of some words, as an edit of the user. */
export async function replace(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, before), after);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`«${before}» could not be replaced`);
}
