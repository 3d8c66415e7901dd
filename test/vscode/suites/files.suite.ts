import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, eventually } from './editor';

describe('files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-files-'));
  const open = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, 'The Council welcomed the report.\n');
    return vscode.workspace.openTextDocument(vscode.Uri.file(file));
  };
  const configuration = () => vscode.workspace.getConfiguration('communique');

  after(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    await configuration().update('files', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  for (const name of ['a.communique', 'b.communique.txt']) {
    it(`${name} is a statement`, async () => assert.equal((await open(name)).languageId, 'communique'));
  }

  it('others are when the user names them, also those that are open', async () => {
    const document = await open('c.minutes.txt');
    assert.equal(document.languageId, 'plaintext');
    await configuration().update('files', ['*.minutes.txt'], vscode.ConfigurationTarget.Global);
    await eventually('the language', () => document.languageId === 'communique' || undefined);
    const next = await open('d.minutes.txt');
    await eventually('the language', () => next.languageId === 'communique' || undefined);
  });

  it('a glob takes names in Arabic and with spaces', async () => {
    await configuration().update('files', ['بيانات مشتركة/*[0-9].{txt,md}'], vscode.ConfigurationTarget.Global);
    mkdirSync(path.join(folder, 'بيانات مشتركة'));
    const document = await open('بيانات مشتركة/بيان 1.txt');
    await eventually('the language', () => document.languageId === 'communique' || undefined);
    assert.equal((await open('بيانات مشتركة/مسودة.txt')).languageId, 'plaintext');
  });

  it('a plain text stays one', async () => {
    const document = await open('e.txt');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(document.languageId, 'plaintext');
  });

  it('right-to-left text is safe in the settings of the language', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'communique' });
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
    assert.equal(editor.get('renderControlCharacters'), false);
    assert.equal(editor.get('bracketPairColorization.enabled'), false);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.match(editor.get('wordSeparators', ''), /،؛؟«»/);
  });
});
