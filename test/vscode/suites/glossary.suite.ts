import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { at, closeAll, eventually, hoverAt, nonEmpty, openText, outlineOf, problemsOf, replace } from './editor';

const GLOSSARY = `entities:
  - { id: quay, type: organization, name: Quayside, also: [QSD] }
terms:
  - { use: ceasefire, avoid: [truce], language: en }
decisions:
  - { class: commit, force: 4, phrases: { en: [stake their honour on] } }
rules:
  doubled-word: 'off'
`;

const STATEMENT = `The ministers thanked Quayside and welcomed the truce.

They stake their honour on the the plan of QSD.
`;

describe('glossary', () => {
  const file = path.join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, 'communique.yaml');
  let glossary: vscode.TextDocument;
  let statement: vscode.TextDocument;

  before(async () => {
    writeFileSync(file, GLOSSARY);
    glossary = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
    await vscode.window.showTextDocument(glossary);
    statement = (await openText(STATEMENT)).document;
  });
  after(async () => {
    await closeAll();
    rmSync(file, { force: true });
  });

  const forbidden = () => problemsOf(statement).filter(({ code }) => codeOf(code) === 'forbidden-term');
  const faults = () => vscode.languages.getDiagnostics(glossary.uri).filter(({ source }) => source === 'communique');

  it('its own entities are spotted, by all their names', async () => {
    const hover = await eventually('a hover', () => hoverAt(statement, at(statement, 'Quayside')));
    assert.match(hover, /Entity: organization[\s\S]*Mentions: 2 \(lines 1, 3\)/);
  });

  it('its own decision phrases are spotted', async () => {
    const hover = await hoverAt(statement, at(statement, 'stake'));
    assert.match(hover ?? '', /Decision: commits itself\nForce: ●●●●○ 4\/5/);
  });

  it('a term to avoid is reported, and fixed', async () => {
    const [problem] = await eventually('a problem', () => nonEmpty(forbidden()));
    assert.match(problem!.message, /truce.* is to be avoided in this project: use .*ceasefire/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      statement.uri,
      problem!.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(await vscode.workspace.applyEdit(actions.find(({ isPreferred }) => isPreferred)!.edit!));
    assert.equal(statement.getText(), STATEMENT.replace('truce', 'ceasefire'));
    await eventually('the problem to go', () => forbidden().length === 0 || undefined);
  });

  it('its rules are in force', () => {
    assert.deepEqual(
      problemsOf(statement).map(({ code }) => codeOf(code)),
      [],
    );
  });

  it('an edit that is not saved counts at once', async () => {
    await replace(glossary, '[truce]', '[truce, ministers]');
    await eventually('a problem', () => nonEmpty(forbidden()));
    await replace(glossary, '[truce, ministers]', '[truce]');
    await eventually('the problem to go', () => forbidden().length === 0 || undefined);
  });

  it('a fault is reported at its place, and the last good state stays in force', async () => {
    await replace(glossary, 'entities:', 'entities: [');
    const [fault] = await eventually('a fault', () => nonEmpty(faults()));
    assert.match(fault!.message, /^Not valid YAML/);
    assert.match((await hoverAt(statement, at(statement, 'Quayside'))) ?? '', /Entity: organization/);

    await replace(glossary, 'entities: [', 'entities:');
    await eventually('the fault to go', () => faults().length === 0 || undefined);
  });

  it('a wrong value is reported where it stands', async () => {
    await replace(glossary, 'type: organization', 'type: organisation');
    const [fault] = await eventually('a fault', () => nonEmpty(faults()));
    assert.equal(glossary.getText(fault!.range), 'organisation');
    assert.match(fault!.message, /organization/);
    await replace(glossary, 'type: organisation', 'type: organization');
    await eventually('the fault to go', () => faults().length === 0 || undefined);
  });

  it('keys and values are offered in it', async () => {
    const offered = async (before: string): Promise<string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        glossary.uri,
        glossary.positionAt(glossary.getText().indexOf(before) + before.length),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await offered('type: ')).includes('organization'));
    assert.ok((await offered('class: ')).includes('welcome'));
    assert.ok((await offered('use: ceasefire, ')).includes('language'));
  });

  it('an entity of a statement is added to it', async () => {
    const uri = vscode.Uri.file(path.join(path.dirname(file), 'en', 'communique-safe-ports.communique'));
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually('the outline', () => outlineOf(document));
    const place = at(document, 'Safe Ports Partnership');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.Refactor.value,
    );
    const add = actions.find(({ title }) => /^Add .*Safe Ports Partnership.* to the glossary$/.test(title))!;
    assert.ok(add, actions.map(({ title }) => title).join('\n'));
    assert.ok(await vscode.workspace.applyEdit(add.edit!));
    const entry = /\n {2}- name: "(the )?Safe Ports Partnership"\n {4}type: \w+(?=\n)/;
    assert.match(glossary.getText(), entry);
    assert.equal(glossary.getText().replace(entry, ''), GLOSSARY, 'the rest is as it was');
    await vscode.window.showTextDocument(glossary);
    await vscode.commands.executeCommand('undo');
    assert.equal(glossary.getText(), GLOSSARY);
  });

  it('what is taken out of it is forgotten', async () => {
    await replace(glossary, GLOSSARY, '');
    await eventually('the phrase to be forgotten', async () =>
      (await hoverAt(statement, at(statement, 'stake'))) === undefined ? true : undefined,
    );
    await eventually('the rule to be forgotten', () => nonEmpty(problemsOf(statement)));
    assert.ok(await glossary.save());
  });
});

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
