import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hoverAt, nonEmpty, openText, outlineOf, problemsOf, rangeOf, replace } from './editor';

describe('while one types', () => {
  afterEach(closeAll);

  for (const [language, text, before, after] of [
    ['en', 'The Council welcomed the report of 30 June 2025.\n', '30 June', '31 June'],
    ['fr', 'Le Conseil salue le rapport du 30 juin 2025.\n', '30 juin', '31 juin'],
    ['ar', 'رحب المجلس بالتقرير المؤرخ 30 حزيران/يونيو 2025.\n', '30 حزيران', '31 حزيران'],
  ] as const) {
    it(`a day that does not exist becomes a problem, and goes again (${language})`, async () => {
      const { document } = await openText(text);
      await eventually('the outline', () => outlineOf(document));
      assert.deepEqual(problemsOf(document), []);

      await replace(document, before, after);
      const [problem] = await eventually('a problem', () => nonEmpty(problemsOf(document)));
      assert.ok(problem!.range.intersection(rangeOf(document, after)), 'the problem stands elsewhere');
      assert.equal(problem!.tags, undefined, 'tags would cut right-to-left lines to pieces');

      await replace(document, after, before);
      await eventually('the problem to go', () => problemsOf(document).length === 0 || undefined);
    });
  }

  it('hovers follow the text', async () => {
    const { document } = await openText('The Security Council condemned the attack.\n');
    const hover = await eventually('a hover', () => hoverAt(document, rangeOf(document, 'Security').start));
    await insert(document, new vscode.Position(0, 0), 'PRESS STATEMENT\n\n');
    const range = rangeOf(document, 'Security');
    assert.equal(range.start.line, 2);
    const moved = await eventually('a hover', () => hoverAt(document, range.start));
    assert.equal(moved.split('\n')[0], hover.split('\n')[0]);
  });

  it('the outline follows the text', async () => {
    const { document } = await openText('1. The Council welcomes the report.\n');
    await eventually('the outline', () => outlineOf(document));
    await insert(document, new vscode.Position(1, 0), '\n2. The Council condemns the attack.\n');
    await eventually('the second paragraph', async () => {
      const symbols = await outlineOf(document);
      return symbols?.some((symbol) => symbol.range.start.line === 2) || undefined;
    });
  });

  it('a text in another language stays untouched', async () => {
    const { document } = await openText(
      'Der Rat begrüßte den Bericht und verurteilte den Anschlag auf das Schärfste.\n',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(problemsOf(document), []);
  });
});

async function insert(document: vscode.TextDocument, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, position, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
