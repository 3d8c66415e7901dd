import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hoverAt, openText, rangeOf } from './editor';

const TEXT = 'The Council welcomed the report.\n\nThe Council condemned the attack.\n\nThe weather was fine.\n';

describe('commands', () => {
  afterEach(closeAll);

  it('go to the next and the previous decision, and round the end', async () => {
    const editor = await openText(TEXT);
    await eventually('a hover', () => hoverAt(editor.document, rangeOf(editor.document, 'welcomed').start));
    const selected = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    assert.equal(await selected('communique.nextDecision'), 'welcomed');
    assert.equal(await selected('communique.nextDecision'), 'condemned');
    assert.equal(await selected('communique.nextDecision'), 'welcomed');
    assert.equal(await selected('communique.previousDecision'), 'condemned');
  });

  it('annotate a plain text', async () => {
    const { document } = await openText(TEXT, 'plaintext');
    await vscode.commands.executeCommand('communique.annotate');
    await eventually('the language', () => document.languageId === 'communique' || undefined);
    await eventually('a hover', () => hoverAt(document, rangeOf(document, 'welcomed').start));
  });

  it('restart the server, which knows the open statements again', async () => {
    const { document } = await openText(TEXT);
    const ask = () => hoverAt(document, rangeOf(document, 'welcomed').start);
    const before = await eventually('a hover', ask);
    await vscode.commands.executeCommand('communique.restartServer');
    assert.equal(await eventually('a hover', ask), before);
  });

  for (const language of ['ar', 'en', 'fr']) {
    it(`open the sample in ${language} as a copy`, async () => {
      await vscode.commands.executeCommand('communique.openSample', language);
      const document = vscode.window.activeTextEditor!.document;
      assert.equal(document.languageId, 'communique');
      assert.ok(document.isUntitled);
    });
  }

  it('all have a title', async () => {
    const { packageJSON } = vscode.extensions.getExtension('communique.communique')!;
    const titles = packageJSON.contributes.commands.map(({ title }: { title: string }) => title);
    assert.ok(
      titles.every((title: string) => title !== '' && !title.startsWith('%')),
      titles.join(),
    );
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of packageJSON.contributes.commands) assert.ok(known.has(command), command);
  });
});
