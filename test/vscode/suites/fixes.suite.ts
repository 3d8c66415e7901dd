import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, eventually, nonEmpty, openText, outlineOf, problemsOf, rangeOf, samplesOf, textsAt } from './editor';

const MISTAKES = readFileSync(samplesOf('ar').find(({ path }) => path.includes('with-mistakes'))!.fsPath, 'utf8');

/** What pasting from a web page and a PDF brings. */
const PASTED =
  'The  Council welcomed\u3000the report .\n\nThe Council &amp; its members\u200b thanked the Secretary-\u202bGeneral.\n';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('each takes its finding away, and leaves the rest of the sample untouched', async () => {
    const { document } = await openText(MISTAKES);
    await eventually('problems', () => nonEmpty(problemsOf(document)));
    const codes = problemsOf(document).map(codeOf);
    let applied = 0;
    for (const [k, problem] of problemsOf(document).entries()) {
      const actions = await actionsAt(document, problem.range, vscode.CodeActionKind.QuickFix);
      const fix = actions.find(
        ({ isPreferred, edit }) =>
          isPreferred && edit?.get(document.uri).some(({ range }) => problem.range.contains(range.start)),
      );
      if (!fix) continue;
      applied++;
      const edits = fix.edit!.get(document.uri);
      const expected = applyByHand(document, edits);
      assert.ok(await vscode.workspace.applyEdit(fix.edit!));
      assert.equal(document.getText(), expected, `${codeOf(problem)} changed something else`);
      // Only a new number has others to follow it.
      if (codes[k] !== 'numbering')
        for (const { range } of edits) assert.ok(near(range, problem.range), `${codes[k]} reaches far`);
      const left = await eventually(`${codes[k]} to go`, () => {
        const now = problemsOf(document).map(codeOf);
        return count(now, codes[k]!) < count(codes, codes[k]!) ? now : undefined;
      });
      for (const code of new Set(left))
        assert.ok(count(left, code) <= count(codes, code), `${codes[k]} brought ${code}`);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), MISTAKES);
      await eventually('the finding to return', () => problemsOf(document).length === codes.length || undefined);
    }
    assert.ok(applied >= 8, `only ${applied} fixes`);
  });

  it('fix-all takes away all that has one right answer, at once', async () => {
    const { document } = await openText(MISTAKES);
    await eventually('problems', () => nonEmpty(problemsOf(document)));
    const before = problemsOf(document).map(codeOf);
    await vscode.commands.executeCommand('communique.fixAll');
    await eventually('the fixes', () => document.getText() !== MISTAKES || undefined);
    const left = await eventually('fewer problems', () => {
      const now = problemsOf(document).map(codeOf);
      return now.length < before.length && !now.includes('tatweel') ? now : undefined;
    });
    for (const code of ['doubled-word', 'double-space', 'tatweel', 'bidi-control', 'web-debris'])
      assert.ok(before.includes(code) && !left.includes(code), `${code} in ${left}`);
    // What only the writer can decide stays.
    for (const code of ['date-impossible', 'cross-reference']) assert.ok(left.includes(code), `${code} in ${left}`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), MISTAKES, 'one undo brings everything back');
  });

  it('fix-all is a source action, for «codeActionsOnSave»', async () => {
    const { document } = await openText(MISTAKES);
    await eventually('problems', () => nonEmpty(problemsOf(document)));
    const [action, ...others] = await actionsAt(document, whole(document), vscode.CodeActionKind.SourceFixAll);
    assert.equal(action?.kind?.value, 'source.fixAll.communique');
    assert.deepEqual(others, []);
  });

  it('pasted text is cleaned', async () => {
    const { document } = await openText(PASTED);
    await eventually('problems', () => nonEmpty(problemsOf(document)));
    await vscode.commands.executeCommand('communique.cleanText');
    await eventually('the change', () => document.getText() !== PASTED || undefined);
    assert.equal(
      document.getText(),
      'The Council welcomed the report.\n\nThe Council & its members thanked the Secretary-General.\n',
    );
  });

  it('the problem at the cursor is fixed by a command', async () => {
    const editor = await openText('The Council welcomed the the report.\n');
    const [problem] = await eventually('a problem', () => nonEmpty(problemsOf(editor.document)));
    editor.selection = new vscode.Selection(problem!.range.start, problem!.range.start);
    await vscode.commands.executeCommand('communique.fix');
    await eventually('the fix', () => editor.document.getText() === 'The Council welcomed the report.\n' || undefined);
  });

  it('a finding is ignored here, by a directive that can be seen and undone', async () => {
    const text = 'The Council welcomed the the report.\n\nIt thanked the the members.\n';
    const { document } = await openText(text);
    const [problem] = await eventually('problems', () => nonEmpty(problemsOf(document)));
    const actions = await actionsAt(document, problem!.range, vscode.CodeActionKind.QuickFix);
    const ignore = actions.find(({ title }) => title === 'Ignore “doubled-word” here')!;
    assert.ok(await vscode.workspace.applyEdit(ignore.edit!));
    assert.equal(document.getText(), `<!-- communique-disable-next-line doubled-word -->\n${text}`);
    const left = await eventually('one problem', () => {
      const now = problemsOf(document);
      return now.length === 1 ? now : undefined;
    });
    assert.equal(left[0]!.range.start.line, 3);
    assert.ok((await outlineOf(document))?.every(({ name }) => !name.includes('communique-disable')));
  });

  it('ignoring a whole file works the same', async () => {
    const { document } = await openText('The Council welcomed the the report.\n\nIt thanked the the members.\n');
    const [problem] = await eventually('problems', () => nonEmpty(problemsOf(document)));
    const actions = await actionsAt(document, problem!.range, vscode.CodeActionKind.QuickFix);
    await vscode.workspace.applyEdit(
      actions.find(({ title }) => title === 'Ignore “doubled-word” in this file')!.edit!,
    );
    await eventually('no problem', () => problemsOf(document).length === 0 || undefined);
  });

  it('a problem links to its manual page', async () => {
    const { document } = await openText('The Council welcomed the the report.\n');
    const [problem] = await eventually('a problem', () => nonEmpty(problemsOf(document)));
    const code = problem!.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'doubled-word');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# doubled-word/);
    assert.deepEqual(textsAt(page, [rangeOf(page, '## Reported')]), ['## Reported']);
  });
});

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function count(codes: readonly string[], code: string): number {
  return codes.filter((each) => each === code).length;
}

/** Whether an edit is made at its finding: a debris block may take the empty line around it along. */
function near(edit: vscode.Range, problem: vscode.Range): boolean {
  return edit.start.line >= problem.start.line - 2 && edit.end.line <= problem.end.line + 2;
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
}

function applyByHand(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  let text = document.getText();
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start.compareTo(a.range.start))) {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    text = text.slice(0, start) + newText + text.slice(end);
  }
  return text;
}

async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) {
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind.value);
}
