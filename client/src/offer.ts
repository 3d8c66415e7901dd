/** Offers once to annotate a plain text that reads like a statement. */
import * as vscode from 'vscode';
import { LANGUAGE_ID } from './language';
import { looksLikeStatementRequest } from './protocol';
import type { Server } from './server';

/** How much of a text the server is shown; the head of a statement tells. */
const HEAD = 4000;
/** Below this a text is a note, not a statement, and not worth a server. */
const SHORTEST = 400;
const DECLINED = 'offer.declined';

export function offerForPlainText(server: Server, memory: vscode.Memento): vscode.Disposable[] {
  const asked = new Set<string>();
  const consider = (editor: vscode.TextEditor | undefined) => {
    if (editor && mayBeOffered(editor.document, memory) && !asked.has(editor.document.uri.toString())) {
      asked.add(editor.document.uri.toString());
      void offer(server, memory, editor.document);
    }
  };
  consider(vscode.window.activeTextEditor);
  return [vscode.window.onDidChangeActiveTextEditor(consider)];
}

function mayBeOffered(document: vscode.TextDocument, memory: vscode.Memento): boolean {
  return (
    document.languageId === 'plaintext' &&
    document.uri.scheme !== 'output' &&
    /\.txt$/i.test(document.uri.path) &&
    document.getText(new vscode.Range(0, 0, 1000, 0)).length >= SHORTEST &&
    !memory.get(DECLINED, false) &&
    vscode.workspace.getConfiguration('communique', document).get('offer', true)
  );
}

async function offer(server: Server, memory: vscode.Memento, document: vscode.TextDocument): Promise<void> {
  await server.start();
  const text = document.getText().slice(0, HEAD);
  if ((await server.request(looksLikeStatementRequest, { text })) !== true) return;
  const annotate = vscode.l10n.t('Annotate');
  const never = vscode.l10n.t("Don't ask again");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This text reads like a diplomatic statement. Show its entities, dates and decisions?'),
    annotate,
    never,
  );
  if (answer === annotate) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  if (answer === never) await memory.update(DECLINED, true);
}
