import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, nonEmpty, openText, outlineOf } from './editor';

const ENGLISH = `Joint Statement

Oslo, 5 May 2025

The Minister of Fisheries of Norway, Sigrun Aasland, thanked the Northern Harbour Commission.

`;

const ARABIC = `بيان مشترك

أوسلو، 5 أيار/مايو 2025

رحب الأعضاء بتقرير المنظمة البحرية الدولية، وشكروا المنظمة البحرية الدولية.

`;

describe('completion', () => {
  afterEach(closeAll);

  for (const [what, text, typed, expected] of [
    ['names of this statement', ENGLISH, 'They thanked Sig', /^Sigrun Aasland$/],
    ['roles of this statement', ENGLISH, 'The Minister of Fi', /^Minister of Fisheries of Norway$/],
    ['decision phrases', ENGLISH, 'The ministers expr', /^expresses/],
    ['known names', ENGLISH, 'They thanked the International Mari', /^International Maritime Organization$/],
    [
      'French decision phrases',
      'Le Conseil remercie le Kenya de son appui constant.\n\n',
      'Le Conseil se féli',
      /^se félicite/,
    ],
    ['Arabic decision phrases', ARABIC, 'وأعرب الأعضاء عن رأيهم، ير', /^يرحب/],
    ['Arabic names behind a proclitic', ARABIC, 'وأشادوا بالمنظمة البح', /^المنظمة البحرية الدولية$/],
  ] as const) {
    it(`offers ${what}`, async () => {
      const labels = await completed(text, typed);
      assert.ok(
        labels.some((label) => expected.test(label)),
        `${expected} among ${labels.slice(0, 20).join(' | ')}`,
      );
    });
  }

  it('shows how the other languages put a decision phrase', async () => {
    const { document, position } = await openedAtEnd(ENGLISH, 'The ministers wel');
    const items = await eventually('completions', async () => nonEmpty(await itemsAt(document, position)));
    const item = items.find(({ label }) => label === 'welcomes')!;
    assert.match(item.detail ?? '', /^welcomes · .*يرحب.* · /);
  });

  it('offers the day in the style of this statement', async () => {
    const now = new Date();
    const month = (locale: string) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long' }).format(now);
    const english = await completed(ENGLISH, 'They will meet on ');
    assert.ok(english.includes(`${now.getDate()} ${month('en')} ${now.getFullYear()}`), english.join(' | '));
    const arabic = await completed(ARABIC, 'وقرروا الاجتماع في ');
    const day = `${now.getDate()} ${month('ar-SY')}/${month('ar-EG')} ${now.getFullYear()}`;
    assert.ok(arabic.includes(day), arabic.join(' | '));
  });

  it('leaves what stands before it untouched when it is taken', async () => {
    const { document, position } = await openedAtEnd(ARABIC, 'وأشادوا بالمنظمة البح');
    const items = await eventually('completions', async () => nonEmpty(await itemsAt(document, position)));
    const item = items.find(({ label }) => label === 'المنظمة البحرية الدولية')!;
    const edit = new vscode.WorkspaceEdit();
    const range = item.range instanceof vscode.Range ? item.range : item.range!.replacing;
    edit.replace(document.uri, range, String(item.insertText ?? item.label));
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), `${ARABIC}وأشادوا بالمنظمة البحرية الدولية`);
  });

  for (const [language, text, typed] of [
    ['en', ENGLISH, 'The weather in the north was '],
    ['en', ENGLISH, 'and '],
    ['ar', ARABIC, 'وكان الطقس في الشمال '],
    ['fr', 'Le Conseil remercie le Kenya de son appui constant.\n\n', 'Il faisait beau dans le '],
  ] as const) {
    it(`says nothing while one types ordinary words (${language}: ${typed.trim()})`, async () => {
      const { document, position } = await openedAtEnd(text, typed);
      assert.deepEqual(await itemsAt(document, position, ' '), []);
      const editor = vscode.workspace.getConfiguration('editor', { languageId: 'communique' });
      assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
      assert.equal(editor.get('wordBasedSuggestions'), 'off');
    });
  }

  it('speaks by itself once the words begin a name of this statement', async () => {
    const { document, position } = await openedAtEnd(ENGLISH, 'They thanked the Northern ');
    const items = await itemsAt(document, position, ' ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Northern Harbour Commission'],
    );
  });
});

async function completed(text: string, typed: string): Promise<string[]> {
  const { document, position } = await openedAtEnd(text, typed);
  const items = await eventually('completions', async () => nonEmpty(await itemsAt(document, position)));
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function openedAtEnd(text: string, typed: string) {
  const { document } = await openText(text + typed);
  await eventually('the server', () => outlineOf(document));
  return { document, position: document.positionAt(document.getText().length) };
}

async function itemsAt(document: vscode.TextDocument, position: vscode.Position, trigger?: string) {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return list.items;
}
