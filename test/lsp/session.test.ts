/** The life of a session over the real protocol: open, edit, ask, close; and the ways in which a client goes wrong. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ErrorCodes, type Hover, ResponseError, type WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { bundledServer, type Session, startSession } from './client';

let session: Session;
afterEach(async () => {
  await session?.close();
});

const STATEMENT = 'Joint Statement\n\nThe Ministers welcomed the visit of 5 May 2024.\n';

describe('a session', () => {
  it('opens, edits and closes a document', async () => {
    await bundledServer();
    session = await startSession();
    const { capabilities } = await session.initialize();
    expect(capabilities.hoverProvider).toBe(true);
    const uri = await session.open(STATEMENT);
    const { connection } = session;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, text: 'Final' },
        { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } }, text: ' 😀' },
      ],
    });
    const answer = await connection.sendRequest<{ version: number }>('communique/annotations', {
      textDocument: { uri },
    });
    expect(answer.version).toBe(2);
    const symbols = await connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols[0]?.name).toBe('Final 😀 Statement');
    expect(
      await connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: 'file:///unknown' },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
    expect(session.log).toEqual([]);
  });

  it('reports the problems of a document that is opened again, though its version is the same', async () => {
    session = await startSession();
    await session.initialize();
    const uri = await session.open('The Ministers met the the King.\n');
    type Report = { kind: string; resultId: string; items: object[] };
    const problems = (previousResultId?: string): Promise<Report> =>
      session.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const { items, resultId } = await problems();
    expect(items).toHaveLength(1);
    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await session.open('The Ministers met the King.\n', uri);
    expect(await problems(resultId)).toMatchObject({ kind: 'full', items: [] });
  });
});

describe('a workspace', () => {
  let folder: string;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'The Security Council met.\n');
  };
  const comparable = (uri: string): string => decodeURIComponent(uri);
  /** Files of the statements that name the Council, once the first of them is known. */
  const onTheCouncil = async (): Promise<string[]> => {
    for (;;) {
      const found = await session.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'Security' });
      if (found.length > 0) return found.map(({ location }) => comparable(location.uri)).sort();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'communique-session-'));
    write('workspace/a.communique');
    write('outside/b.communique');
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'workspace/out'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read where one of its folders cannot be, and not through a link that a watcher names', async () => {
    session = await startSession();
    const workspaceFolders = ['file://elsewhere.example/share', uriOf('workspace')].map((uri) => ({ uri, name: 'w' }));
    await session.initialize({ workspaceFolders });
    expect(await onTheCouncil()).toEqual([uriOf('workspace/a.communique')]);
    const changes = [{ uri: uriOf('workspace/out/b.communique'), type: 1 as const }];
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    write('workspace/c.communique');
    const last = { uri: uriOf('workspace/c.communique'), type: 1 as const };
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [last] });
    await expect.poll(onTheCouncil).toEqual([uriOf('workspace/a.communique'), uriOf('workspace/c.communique')]);
  });

  it('is read where the client refuses to show progress, and forgotten with its last folder', async () => {
    session = await startSession();
    const { connection } = session;
    let refused = 0;
    connection.onRequest('window/workDoneProgress/create', () => {
      refused++;
      return new ResponseError(ErrorCodes.InternalError, 'no');
    });
    const uri = uriOf('workspace');
    await session.initialize({
      workspaceFolders: [{ uri, name: 'w' }],
      capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } },
    });
    await onTheCouncil();
    expect(refused).toBe(1);
    connection.onRequest('workspace/workspaceFolders', () => []);
    const event = { added: [], removed: [{ uri, name: 'w' }] };
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await expect.poll(() => connection.sendRequest('workspace/symbol', { query: 'Security' })).toEqual([]);
    expect(session.log).toEqual([]);
  });

  it('holds files with Arabic names and spaces that the settings name, and follows the settings', async () => {
    const [first, second] = ['named/بيانات مشتركة/بيان 1.txt', 'named/Other texts/draft [2].txt'] as const;
    write(first);
    write(second);
    session = await startSession();
    const { connection } = session;
    let files = ['بيانات مشتركة/*.txt'];
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({ files })));
    const watched = new Map<string, string[]>();
    type Watchers = { watchers: { globPattern: string }[] };
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { id: string; method: string; registerOptions: Watchers }[] }) => {
        for (const { id, registerOptions } of registrations)
          watched.set(
            id,
            registerOptions.watchers.map(({ globPattern }) => globPattern),
          );
        return null;
      },
    );
    connection.onRequest(
      'client/unregisterCapability',
      ({ unregisterations }: { unregisterations: { id: string }[] }) => {
        for (const { id } of unregisterations) watched.delete(id);
        return null;
      },
    );
    const uri = uriOf('named');
    const workspace = { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } };
    await session.initialize({ workspaceFolders: [{ uri, name: 'w' }], capabilities: { workspace } });
    expect(await onTheCouncil()).toEqual([uriOf(first)].map(comparable));
    const ours = ['**/communique.yaml', '**/*.communique', '**/*.communique.txt'];
    expect([...watched.values()]).toEqual([[...ours, '**/بيانات مشتركة/*.txt']]);

    files = ['Other texts/*.txt'];
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => [...watched.values()]).toEqual([[...ours, '**/Other texts/*.txt']]);
    await expect.poll(onTheCouncil).toEqual([comparable(uriOf(second))]);
  });
});
