/** Every feature once through the real protocol, over a workspace with a glossary and two statements. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Position,
  type TextDocumentEdit,
  TextDocumentIdentifier,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FULL_CAPABILITIES, type Session, startSession } from './client';

const GLOSSARY = `entities:
  - id: lake
    type: organization
    name: { en: Vorland Lake Commission, ar: لجنة بحيرات فورلاند }
    also: { en: VLC }
terms:
  - { use: ceasefire, avoid: [truce], language: en }
`;

const ENGLISH = `Joint Statement of the Lake Ministers
5 May 2024

1. The Ministers welcomed the report of the Vorland Lake Commission (VLC) and called upon all parties to keep the truce.
2. They agreed to meet again on 7 June 2025, and thanked the VLC for its work work.
`;

const ARABIC =
  'رحب الأعضاء بتقرير لجنة بحيرات فورلاند، وأكد الأعضاء أن للجنة بحيرات فورلاند دورا مهما في 5 أيار/مايو 2024.\n';

let folder: string;
let session: Session;
let english: TextDocument;
let arabic: TextDocument;

const at = (document: TextDocument, words: string, nth = 0): Position => {
  let offset = -1;
  for (let k = 0; k <= nth; k++) offset = document.getText().indexOf(words, offset + 1);
  return document.positionAt(offset + 1);
};
const ask = <T>(method: string, document: TextDocument, params: object = {}): Promise<T> =>
  session.connection.sendRequest<T>(method, { textDocument: TextDocumentIdentifier.create(document.uri), ...params });
const whole = (document: TextDocument) => ({
  start: { line: 0, character: 0 },
  end: document.positionAt(document.getText().length),
});
const applied = (document: TextDocument, edit: WorkspaceEdit): string => {
  const change = edit.documentChanges![0] as TextDocumentEdit;
  expect(change.textDocument).toEqual({ uri: document.uri, version: 1 });
  return TextDocument.applyEdits(document, change.edits as never);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique-workspace-'));
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  writeFileSync(join(folder, 'communique.yaml'), GLOSSARY);
  writeFileSync(join(folder, 'ar.communique'), ARABIC);
  english = TextDocument.create(uriOf('en.communique'), 'communique', 1, ENGLISH);
  arabic = TextDocument.create(uriOf('ar.communique'), 'communique', 1, ARABIC);
  session = await startSession();
  const changed = new Promise((resolve) => session.connection.onNotification('communique/changed', resolve));
  const capabilities = {
    ...FULL_CAPABILITIES,
    workspace: {
      ...FULL_CAPABILITIES.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };
  await session.initialize({
    capabilities,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
    initializationOptions: { settings: { codeLens: { enabled: true }, inlayHints: { enabled: true } } },
  });
  await session.open(ENGLISH, english.uri);
  // The glossary has been read, and the open statement with it.
  await changed;
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

describe('over the protocol', () => {
  it('hovers', async () => {
    const entity = await ask<Hover>('textDocument/hover', english, { position: at(english, 'VLC') });
    expect(JSON.stringify(entity.contents)).toContain('لجنة بحيرات فورلاند');
    const decision = await ask<Hover>('textDocument/hover', english, { position: at(english, 'welcomed') });
    expect(JSON.stringify(decision.contents)).toContain('Force');
    const date = await ask<Hover>('textDocument/hover', english, { position: at(english, '7 June') });
    expect(JSON.stringify(date.contents)).toContain('2025-06-07');
    expect(await ask('textDocument/hover', english, { position: at(english, 'report') })).toBeNull();
  });

  it('outlines', async () => {
    const [title] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', english);
    expect(title!.name).toBe('Joint Statement of the Lake Ministers');
    expect(JSON.stringify(title)).toContain('"detail":"welcomes"');
  });

  it('folds, selects and links', async () => {
    expect(await ask<unknown[]>('textDocument/foldingRange', english)).not.toHaveLength(0);
    const selections = await ask<{ parent?: object }[]>('textDocument/selectionRange', english, {
      positions: [at(english, 'agreed')],
    });
    expect(selections[0]!.parent).toBeDefined();
    expect(await ask('textDocument/documentLink', english)).toEqual([]);
  });

  it('goes to the definition and finds references, in other files too', async () => {
    const position = at(english, 'VLC', 1);
    const target = await ask<Location>('textDocument/definition', english, { position });
    expect(target.range.start).toEqual({ line: 3, character: ENGLISH.split('\n')[3]!.indexOf('the Vorland') });
    let found: Location[] = [];
    // The workspace is read in the background.
    for (let k = 0; k < 100 && found.length < 5; k++) {
      found = await ask<Location[]>('textDocument/references', english, {
        position,
        context: { includeDeclaration: true },
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(found.filter(({ uri }) => uri === english.uri)).toHaveLength(3);
    expect(found.filter(({ uri }) => uri === arabic.uri)).toHaveLength(2);
    expect(await ask<unknown[]>('textDocument/documentHighlight', english, { position })).toHaveLength(3);
  });

  it('finds symbols of the workspace', async () => {
    const found = await session.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'lake comm' });
    expect(found.map(({ name }) => name)).toContain('the Vorland Lake Commission');
  });

  it('renames', async () => {
    const position = at(english, 'Vorland Lake');
    const prepared = await ask<{ placeholder: string }>('textDocument/prepareRename', english, { position });
    expect(prepared.placeholder).toBe('Vorland Lake Commission');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', english, { position, newName: 'Vorland Board' });
    expect(applied(english, edit)).toBe(ENGLISH.replace('Vorland Lake Commission', 'Vorland Board'));
  });

  it('knows a person by the surname: references, definition, hover, rename', async () => {
    const text =
      'التقى وزير الخارجية سامح الحداد، في المدينة، الوزراء.\n\nوأعرب الحداد عن تقديره لما قدمه الوزراء من دعم.\n\nونحن نرح';
    const persons = TextDocument.create('untitled:persons', 'communique', 1, text);
    await session.open(text, persons.uri);
    const position = at(persons, 'الحداد', 1);
    const found = await ask<Location[]>('textDocument/references', persons, {
      position,
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => persons.getText(range))).toEqual(['سامح الحداد', 'الحداد']);
    const target = await ask<Location>('textDocument/definition', persons, { position });
    expect(persons.getText(target.range)).toBe('سامح الحداد');
    const hover = await ask<Hover>('textDocument/hover', persons, { position });
    expect(JSON.stringify(hover.contents)).toContain('سامح الحداد');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', persons, { position, newName: 'الخياط' });
    expect(applied(persons, edit)).toBe(text.replaceAll('الحداد', 'الخياط'));
    const { items } = await ask<CompletionList>('textDocument/completion', persons, {
      position: persons.positionAt(text.length),
      context: { triggerKind: 1 },
    });
    expect(items.map(({ label }) => label)).toContain('نرحب بـ');
  });

  it('completes', async () => {
    const position = at(english, 'its work');
    const { items } = await ask<CompletionList>('textDocument/completion', english, {
      position: { ...position, character: position.character - 1 },
      context: { triggerKind: 1 },
    });
    expect(items.map(({ label }) => label)).toContain('Vorland Lake Commission');
    expect(items.some(({ detail }) => detail?.startsWith('welcomes'))).toBe(true);
  });

  it('reports problems, and says when nothing has changed', async () => {
    type Report = { kind: string; resultId: string; items: Diagnostic[] };
    const report = await ask<Report>('textDocument/diagnostic', english);
    const codes = report.items.map(({ code }) => code);
    expect(codes).toContain('doubled-word');
    expect(codes).toContain('forbidden-term');
    const again = await ask<Report>('textDocument/diagnostic', english, { previousResultId: report.resultId });
    expect(again).toEqual({ kind: 'unchanged', resultId: report.resultId });
  });

  it('fixes', async () => {
    const position = at(english, 'truce');
    const range = { start: position, end: position };
    const actions = await ask<CodeAction[]>('textDocument/codeAction', english, {
      range,
      context: { diagnostics: [], triggerKind: 1 },
    });
    expect(actions[0]!.isPreferred).toBe(true);
    expect(applied(english, actions[0]!.edit!)).toBe(ENGLISH.replace('truce', 'ceasefire'));
    const all = await ask<CodeAction[]>('textDocument/codeAction', english, {
      range: whole(english),
      context: { diagnostics: [], only: ['source.fixAll.communique'] },
    });
    expect(applied(english, all[0]!.edit!)).toBe(ENGLISH.replace('truce', 'ceasefire').replace('work work', 'work'));
  });

  it('fixes by command', async () => {
    const edits: WorkspaceEdit[] = [];
    session.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const run = (command: string, ...args: unknown[]): Promise<boolean> =>
      session.connection.sendRequest('workspace/executeCommand', { command, arguments: [english.uri, ...args] });
    expect(await run('communique.server.fix', at(english, 'truce'), 'forbidden-term')).toBe(true);
    expect(applied(english, edits[0]!)).toBe(ENGLISH.replace('truce', 'ceasefire'));
    expect(await run('communique.server.ignoreLine', at(english, 'truce'))).toBe(true);
    expect(applied(english, edits[1]!)).toContain('disable-next-line');
    expect(await run('communique.server.fixAll')).toBe(true);
    expect(await run('communique.server.cleanText')).toBe(false);
    expect(await run('communique.server.fix', 'not a position')).toBe(false);
    expect(await run('communique.server.unknown')).toBe(false);
  });

  it('shows lenses, hints and tokens', async () => {
    const lenses = await ask<{ command: { title: string } }[]>('textDocument/codeLens', english);
    expect(lenses.map(({ command }) => command.title)).toContain('Mentions of the Vorland Lake Commission: 3');
    const hints = await ask<{ label: string; position: Position }[]>('textDocument/inlayHint', english, {
      range: whole(english),
    });
    expect(hints.at(-1)).toMatchObject({ label: '2025-06-07', position: { line: 4 } });
    const { data } = await ask<{ data: number[] }>('textDocument/semanticTokens/full', english);
    expect(data.length).toBeGreaterThan(0);
    await session.open(ARABIC, arabic.uri);
    expect((await ask<{ data: number[] }>('textDocument/semanticTokens/full', arabic)).data).toEqual([]);
  });

  it('takes a glossary as it is edited, and keeps its last good state', async () => {
    const uri = pathToFileURL(join(folder, 'communique.yaml')).href;
    const faults = (): Promise<{ uri: string; diagnostics: Diagnostic[] }> =>
      new Promise((resolve) => session.connection.onNotification('textDocument/publishDiagnostics', resolve));
    const { connection } = session;
    let next = faults();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'yaml',
        version: 1,
        text: GLOSSARY.replace('VLC', 'XYZQ').replace('organization', 'town'),
      },
    });
    expect((await next).diagnostics).toMatchObject([{ code: 'glossary-choice', range: { start: { line: 2 } } }]);
    const offered = await connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(offered.map(({ label }) => label)).toContain('decisions');
    next = faults();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'entities: [' }],
    });
    expect((await next).diagnostics.length).toBeGreaterThan(0);
    // The terms of the last good state still hold.
    const report = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', english);
    expect(report.items.map(({ code }) => code)).toContain('forbidden-term');
    next = faults();
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect((await next).diagnostics).toEqual([]);
  });

  it('adds to the glossary', async () => {
    const position = at(english, 'Lake Ministers');
    const actions = await ask<CodeAction[]>('textDocument/codeAction', english, {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor'], triggerKind: 1 },
    });
    expect(actions.length).toBeGreaterThan(0);
    for (const { edit } of actions) {
      const change = edit!.documentChanges![0] as TextDocumentEdit;
      expect(change.textDocument.uri).toBe(pathToFileURL(join(folder, 'communique.yaml')).href);
    }
  });

  it('logs nothing', () => {
    expect(session.log).toEqual([]);
  });
});
