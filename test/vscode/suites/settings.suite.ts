import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  at,
  closeAll,
  eventually,
  hoverAt,
  nonEmpty,
  openText,
  outlineOf,
  problemsOf,
  replace,
  withSettings,
} from './editor';

const ENGLISH = `Joint Statement

Oslo, 5 May 2025

The ministers welcomed the report of 30 June 2024 and the the plan. Kenya and Kenya's partners met in Kenya on 1 May 2025.
`;
const ARABIC = 'رحب الأعضاء بالتقرير المؤرخ 30 حزيران/يونيو 2024، وأدانوا الهجوم الذي وقع في 1 أيار/مايو 2025.\n';

describe('settings', () => {
  afterEach(closeAll);

  const codes = (document: vscode.TextDocument) =>
    problemsOf(document).map(({ code }) => String(typeof code === 'object' ? code.value : code));
  const problem = (document: vscode.TextDocument, code: string) =>
    problemsOf(document).find((each) => (each.code as { value?: string })?.value === code);

  it('rules take effect at once', async () => {
    const { document } = await openText(ENGLISH);
    await eventually('a problem', () => problem(document, 'doubled-word'));
    await withSettings({ rules: { 'doubled-word': 'error' } }, async () => {
      await eventually('an error', () => problem(document, 'doubled-word')?.severity === 0 || undefined);
    });
    await withSettings({ rules: { 'doubled-word': 'off' } }, async () => {
      await eventually('nothing', () => problem(document, 'doubled-word') === undefined || undefined);
    });
    await eventually('the problem again', () => problem(document, 'doubled-word'));
  });

  it('a house style takes effect at once', async () => {
    const { document } = await openText('The Council welcomed the program of labor on June 30, 2024.\n');
    await eventually('the outline', () => outlineOf(document));
    const before = codes(document);
    assert.ok(!before.includes('date-form-un'));
    await withSettings({ profile: 'un' }, async () => {
      await eventually('a problem', () => problem(document, 'date-form-un'));
      assert.ok(problem(document, 'spelling-british'), codes(document).join());
    });
    await eventually('no problem', () => codes(document).join() === before.join() || undefined);
  });

  it('the date of the statement takes effect at once', async () => {
    const { document } = await openText('The ministers welcomed the report and agreed to meet again next year.\n');
    await eventually('a hover', () => hoverAt(document, at(document, 'next year')));
    await withSettings({ statementDate: '2031-02-03' }, async () => {
      await eventually('the year', async () =>
        /2032/.test((await hoverAt(document, at(document, 'next year'))) ?? '') ? true : undefined,
      );
    });
  });

  it('the outline shows the kinds that are switched on', async () => {
    const { document } = await openText(ENGLISH);
    await eventually('the outline', () => outlineOf(document));
    await withSettings({ 'outline.entities': false, 'outline.dates': false }, async () => {
      const details = await eventually('another outline', async () => {
        const symbols = await outlineOf(document);
        return symbols?.every(({ detail }) => detail !== 'place' && detail !== 'date') ? symbols : undefined;
      });
      assert.ok(details.some(({ detail }) => detail === 'welcomes'));
    });
  });

  it('a command has the outline list decisions alone, and everything again', async () => {
    const { document } = await openText(ENGLISH);
    await eventually('the outline', () => outlineOf(document));
    const listsNames = async (): Promise<boolean | undefined> =>
      (await outlineOf(document))?.some(({ detail }) => detail === 'place' || detail === 'date');
    assert.equal(await listsNames(), true);
    await vscode.commands.executeCommand('communique.toggleOutline');
    await eventually('decisions alone', async () => ((await listsNames()) === false ? true : undefined));
    await vscode.commands.executeCommand('communique.toggleOutline');
    await eventually('everything', async () => ((await listsNames()) === true ? true : undefined));
    assert.equal(vscode.workspace.getConfiguration('communique.outline').inspect('dates')?.globalValue, undefined);
  });

  it('code lenses count decisions and mentions, once they are switched on', async () => {
    const { document } = await openText(ENGLISH);
    await eventually('the outline', () => outlineOf(document));
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.deepEqual(await lenses(), []);
    await withSettings({ 'codeLens.enabled': true }, async () => {
      const found = await eventually('lenses', async () => nonEmpty(await lenses()));
      const titles = found.map(({ command }) => command?.title.replace(/[\u2066-\u2069]/g, ''));
      assert.ok(titles.includes('Decisions: 1'), titles.join());
      assert.ok(titles.includes('Mentions of Kenya: 3'), titles.join());
    });
  });

  it('inlay hints stand at the end of a line, once they are switched on, and never within a right-to-left one', async () => {
    const { document } = await openText(ENGLISH + ARABIC);
    await eventually('the outline', () => outlineOf(document));
    const hints = () => {
      const range = new vscode.Range(0, 0, document.lineCount, 0);
      return vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
    };
    assert.deepEqual(await hints(), []);
    await withSettings({ 'inlayHints.enabled': true }, async () => {
      const found = await eventually('hints', async () => nonEmpty(await hints()));
      for (const { position } of found)
        assert.equal(position.character, document.lineAt(position.line).text.length, 'within a line');
      const labels = found.map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(),
      );
      assert.ok(labels.includes('2024-06-30 · 2025-05-01'), labels.join('\n'));
      assert.equal(new Set(found.map(({ position }) => position.line)).size, found.length, 'two on one line');
    });
  });

  it('they hold for a text that is edited afterwards', async () => {
    const { document } = await openText(ENGLISH);
    await eventually('a problem', () => problem(document, 'doubled-word'));
    await withSettings({ rules: { 'doubled-word': 'off' } }, async () => {
      await eventually('nothing', () => problem(document, 'doubled-word') === undefined || undefined);
      await replace(document, 'partners met', 'partners met met');
      await replace(document, '1 May 2025', '31 June 2025');
      await eventually('another problem', () => problem(document, 'date-impossible'));
      assert.equal(problem(document, 'doubled-word'), undefined);
    });
  });
});
