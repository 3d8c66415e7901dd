/** Gives the files that the user names in `communique.files` the language id of statements. */
import * as vscode from 'vscode';
import { createGlobs, globsIn } from '../../server/src/lsp/globs';
import { isStatement, LANGUAGE_ID } from './language';

export function watchFiles(): vscode.Disposable[] {
  const all = () => vscode.workspace.textDocuments.forEach(setLanguage);
  all();
  return [
    vscode.workspace.onDidOpenTextDocument(setLanguage),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('communique.files')) all();
    }),
  ];
}

/** Documents that were named once and then set to another language by hand; the hand has the last word. */
const done = new WeakSet<vscode.TextDocument>();

function setLanguage(document: vscode.TextDocument): void {
  if (isStatement(document) || document.isClosed || done.has(document)) return;
  const globs = globsIn(vscode.workspace.getConfiguration('communique', document).get('files'));
  if (!createGlobs(globs)(document.uri.path)) return;
  done.add(document);
  void vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
