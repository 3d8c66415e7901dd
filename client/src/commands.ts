/** The commands of the extension; their titles stand in the manifest. */
import * as vscode from 'vscode';
import { isStatement, LANGUAGE_ID } from './language';
import { type Direction, nextAfter } from './navigation';
import { sampleNames } from './packaged';
import type { Painter } from './painter';
import { annotationsRequest } from './protocol';
import type { Server } from './server';

export function registerCommands(server: Server, painter: Painter, samples: vscode.Uri): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  // Views know nothing of the editor in front but what they are told.
  const tellContext = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isOne = document !== undefined && isStatement(document);
    void vscode.commands.executeCommand('setContext', 'communique.statement', isOne);
  };
  tellContext();
  return [
    vscode.window.onDidChangeActiveTextEditor(tellContext),
    vscode.workspace.onDidOpenTextDocument(tellContext),
    register('communique.annotate', (uri?: vscode.Uri) => annotate(uri)),
    register('communique.toggleHighlights', () => painter.toggle()),
    register('communique.toggleOutline', () => toggleOutline()),
    register('communique.nextDecision', () => goToDecision(server, 'next')),
    register('communique.previousDecision', () => goToDecision(server, 'previous')),
    register('communique.fixAll', () => runOnActive(server, 'communique.server.fixAll')),
    register('communique.cleanText', () => runOnActive(server, 'communique.server.cleanText')),
    register('communique.fix', () => runOnActive(server, 'communique.server.fix')),
    register('communique.ignoreLine', () => runOnActive(server, 'communique.server.ignoreLine')),
    register('communique.restartServer', () => server.restart()),
    register('communique.showLog', () => server.showLog()),
    register('communique.openSample', (language: unknown) => openSample(samples, String(language))),
  ];
}

/** Makes a file a statement: the one named (from the explorer or a tab's menu), or the one in front. */
async function annotate(uri?: vscode.Uri): Promise<void> {
  const editor = uri ? await vscode.window.showTextDocument(uri) : vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the file that is to be annotated first.'));
    return;
  }
  await vscode.languages.setTextDocumentLanguage(editor.document, LANGUAGE_ID);
}

/** Has the outline list decisions alone, or what it lists by default. */
async function toggleOutline(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('communique.outline');
  const isWhole = settings.get('entities') || settings.get('dates');
  for (const kind of ['entities', 'dates'])
    await settings.update(kind, isWhole ? false : undefined, vscode.ConfigurationTarget.Global);
}

async function goToDecision(server: Server, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isStatement(editor.document)) return;
  const answer = await server.request(annotationsRequest, { textDocument: { uri: server.uriOf(editor.document) } });
  if (answer?.version !== editor.document.version) return;

  const decisions = answer.annotations.filter(({ kind }) => kind === 'decision').map(({ range }) => range);
  const target = nextAfter(decisions, editor.selection.start, direction);
  if (!target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This statement has no decisions.'), 3000);
    return;
  }
  const range = new vscode.Range(target.start.line, target.start.character, target.end.line, target.end.character);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Has the server change the statement in front; the commands that need a place take that of the cursor. */
async function runOnActive(server: Server, command: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isStatement(editor.document)) return;
  const { line, character } = editor.selection.active;
  await server.execute(command, server.uriOf(editor.document), { line, character });
}

/** Opens a copy of the first sample in a language, so that the reader may change it freely. */
async function openSample(samples: vscode.Uri, language: string): Promise<void> {
  const name = sampleNames.find((candidate) => candidate.startsWith(`${language}/`));
  if (name === undefined) return;
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(samples, name)));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID }));
}
