import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeAll, eventually, nonEmpty, openText, outlineOf, textsAt, topOutlineOf } from './editor';

const ENGLISH = `Joint Statement of the Ministers of the Northern Ports

I. Shipping

1. The ministers welcomed the report of the International Maritime Organization (IMO).

2. They called upon the IMO to continue, and urged Kenya to join the Organization by 1 May 2027.

II. Next steps

3. The ministers agreed to meet in Oslo. They thanked the International Maritime Organization.
`;

const ARABIC = `بيان مشترك صادر عن وزراء الموانئ

أولاً: الملاحة

1 - رحب الوزراء بتقرير المنظمة البحرية الدولية، وأعربوا عن تقديرهم للمنظمة البحرية الدولية.

2 - ودعا الوزراء كينيا إلى الانضمام، وأشادوا بكينيا.
`;

describe('navigation', () => {
  let english: vscode.TextDocument;
  let arabic: vscode.TextDocument;

  before(async () => {
    arabic = (await openText(ARABIC)).document;
    english = (await openText(ENGLISH)).document;
    await eventually('the outline', () => outlineOf(english));
    await eventually('the outline', () => outlineOf(arabic));
  });
  after(closeAll);

  const locations = async (command: string, document: vscode.TextDocument, place: string, nth = 0) => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      command,
      document.uri,
      at(document, place, nth),
    );
    return found.map((each) =>
      'targetUri' in each ? { uri: each.targetUri, range: each.targetRange } : { uri: each.uri, range: each.range },
    );
  };

  it('outline: title, sections, numbered paragraphs, decisions by verb and gist', async () => {
    const [title] = (await topOutlineOf(english))!;
    assert.equal(title!.name, 'Joint Statement of the Ministers of the Northern Ports');
    const sections = title!.children.filter(({ name }) => /^I/.test(name));
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['I. Shipping', 'II. Next steps'],
    );
    const paragraphs = sections[0]!.children;
    assert.equal(paragraphs.length, 2);
    assert.match(paragraphs[0]!.name, /^1\. The ministers welcomed the report of the International/);
    assert.equal(paragraphs[0]!.detail, 'welcomes');
    const decisions = paragraphs[1]!.children.filter(({ detail }) => detail === 'requests');
    assert.deepEqual(
      decisions.map(({ name }) => name),
      ['called upon the IMO to continue', 'urged Kenya to join the Organization by 1 May 2027'],
    );
    assert.ok(decisions[1]!.children.some(({ name, detail }) => name === '1 May 2027' && detail === 'date'));
  });

  it('outline: in Arabic, each name in its own direction', async () => {
    const symbols = (await outlineOf(arabic))!;
    const names = symbols.map(({ name }) => name);
    assert.ok(names.includes('\u2068أولاً: الملاحة\u2069'), names.join('\n'));
    assert.ok(names.some((name) => name.startsWith('\u2068أشادوا بكينيا')));
  });

  it('outline: a long resolution has one row a paragraph, and its decisions', async () => {
    const paragraphs = Array.from({ length: 90 }, (_, k) => `${k + 1}. Requests the Secretary-General to report;\n`);
    const { document } = await openText(`The General Assembly,\n\n${paragraphs.join('\n')}`);
    const symbols = await eventually('the outline', () => outlineOf(document));
    assert.equal(symbols.filter(({ detail }) => detail === 'requests').length, 90);
    assert.ok(symbols.length <= 100, `${symbols.length} symbols`);
    assert.ok(symbols.some(({ name }) => name === '90. Requests the Secretary-General to report'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('folding follows the sections', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      english.uri,
    );
    const lines = ranges.map(({ start, end }) => `${start}-${end}`);
    for (const expected of ['2-6', '8-10']) assert.ok(lines.includes(expected), `${expected} in ${lines}`);
  });

  it('selection grows from the phrase to the paragraph', async () => {
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      english.uri,
      [at(english, 'thanked')],
    );
    const texts: string[] = [];
    for (let at = innermost; at; at = at.parent!) texts.push(english.getText(at.range));
    assert.ok(texts.includes('They thanked the International Maritime Organization.'), texts.join('\n'));
    assert.ok(texts.some((text) => text.startsWith('3. The ministers agreed')));
  });

  it('definition leads from an acronym to where it is spelt out', async () => {
    const [target] = await locations('vscode.executeDefinitionProvider', english, 'IMO', 1);
    assert.match(english.getText(target!.range), /International Maritime Organization$/);
    assert.equal(target!.range.start.line, 4);
  });

  it('references find every mention however it is written, also in the other language', async () => {
    const found = await locations('vscode.executeReferenceProvider', english, 'IMO', 1);
    const words = (document: vscode.TextDocument) =>
      textsAt(
        document,
        found.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => range),
      );
    assert.equal(words(english).filter((text) => text.endsWith('IMO')).length, 2);
    assert.equal(words(english).filter((text) => text.endsWith('International Maritime Organization')).length, 2);
    assert.equal(words(arabic).filter((text) => text.endsWith('لمنظمة البحرية الدولية')).length, 2);
  });

  it('highlights show all mentions in the text', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      arabic.uri,
      at(arabic, 'كينيا'),
    );
    assert.deepEqual(
      textsAt(
        arabic,
        found.map(({ range }) => range),
      ),
      ['كينيا', 'كينيا'],
    );
  });

  it('workspace symbols are found in open statements and in files', async () => {
    const find = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    const inOpen = await find('northern ports');
    assert.ok(inOpen.every(({ name }) => /northern ports/i.test(name)));
    // The files of the workspace are read in the background.
    const inFiles = await eventually('a symbol of a file', async () => nonEmpty(await find('Tallinn Action Plan')));
    assert.match(inFiles[0]!.location.uri.path, /communique-safe-ports\.communique$/);
  });

  it('links lead to UN documents and web addresses, but never cut a right-to-left line', async () => {
    const { document } = await openText(
      'The Council, recalling Security Council resolution 2254 (2015), thanks all for the report, see https://www.example.org/text.\n\nوإذ يشير المجلس إلى قرار مجلس الأمن 2254 (2015)،\n',
    );
    // The editor finds web addresses by itself, before the server has read the text.
    const links = await eventually('links', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return found.some(({ target }) => target?.authority === 'undocs.org') ? found : undefined;
    });
    const targets = links.map(({ target }) => target?.toString(true));
    assert.ok(targets.includes('https://undocs.org/S/RES/2254(2015)'), targets.join());
    assert.ok(targets.includes('https://www.example.org/text'), targets.join());
    assert.ok(links.every(({ range }) => range.start.line === 0));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
