import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeAll, eventually, hoverAt, openText } from './editor';

describe('rename', () => {
  afterEach(closeAll);

  for (const [what, before, place, newName, after] of [
    [
      'an Arabic name keeps its proclitics and its article',
      'رحب الأعضاء بتقرير البنك الدولي، وشكروا البنك الدولي. وقدم الأعضاء للبنك الدولي دعمهم، وأشادوا بالبنك الدولي.\n',
      'البنك الدولي',
      'الصندوق الدولي',
      'رحب الأعضاء بتقرير الصندوق الدولي، وشكروا الصندوق الدولي. وقدم الأعضاء للصندوق الدولي دعمهم، وأشادوا بالصندوق الدولي.\n',
    ],
    [
      'an Arabic country keeps و, ب and ل',
      'رحب الأعضاء بكينيا وكينيا شكرتهم، وقدموا الدعم لكينيا.\n',
      'كينيا شكرتهم',
      'أوغندا',
      'رحب الأعضاء بأوغندا وأوغندا شكرتهم، وقدموا الدعم لأوغندا.\n',
    ],
    [
      'an English name keeps its article, and its acronym stays',
      'The World Bank (WB) met. They thanked the World Bank, the WB and World Bank staff.\n',
      'World Bank',
      'World Fund',
      'The World Fund (WB) met. They thanked the World Fund, the WB and World Fund staff.\n',
    ],
    [
      'a French name keeps its article',
      'Le Conseil remercie la Banque mondiale de son appui. La Banque mondiale a salué les travaux du Conseil.\n',
      'Banque mondiale',
      'Caisse mondiale',
      'Le Conseil remercie la Caisse mondiale de son appui. La Caisse mondiale a salué les travaux du Conseil.\n',
    ],
    [
      'a word is renamed everywhere, in the case of its place',
      'Ceasefire now. They called for a ceasefire, and the ceasefires held.\n',
      'ceasefire,',
      'truce',
      'Truce now. They called for a truce, and the ceasefires held.\n',
    ],
  ] as const) {
    it(what, async () => {
      const { document } = await openText(before);
      await eventually('the server', async () => (await prepare(document, at(document, place))) ?? undefined);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at(document, place),
        newName,
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText(), after);
    });
  }

  it('refuses a date', async () => {
    const { document } = await openText('The Council met on 5 May 2025.\n');
    await eventually('a hover', () => hoverAt(document, at(document, '5 May')));
    assert.equal(await prepare(document, at(document, '5 May')), undefined);
  });
});

async function prepare(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  try {
    const found = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      position,
    );
    return found?.placeholder;
  } catch {
    return undefined;
  }
}
