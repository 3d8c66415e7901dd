/** The glossary over the real protocol: which files count, and what hostile ones do. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { FULL_CAPABILITIES, type Session, startSession } from './client';

const TEXT = 'The United Nations welcomed the truce in Vorland.\n';
const AVOIDS_TRUCE = 'terms:\n  - use: ceasefire\n    avoid: [truce]\n';

let root: string;
let session: Session;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-glossary-'));
});
afterEach(async () => {
  await session.close();
  rmSync(root, { recursive: true });
});

const uriOf = (name: string): string => pathToFileURL(join(root, name)).href;
const folderOf = (name: string) => ({ uri: uriOf(name), name });

/** Writes a file, its folders too; returns its URI. */
function write(name: string, text: string): string {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
  return uriOf(name);
}

async function startIn(...folders: string[]): Promise<void> {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  session = await startSession();
  await session.initialize({
    capabilities: {
      ...FULL_CAPABILITIES,
      workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    },
    workspaceFolders: folders.map(folderOf),
  });
}

/** The folders of the workspace are others from now on. */
async function moveTo(...folders: string[]): Promise<void> {
  const { connection } = session;
  connection.onRequest('workspace/workspaceFolders', () => folders.map(folderOf));
  await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [] },
  });
}

async function editor(method: string, uri: string, text?: string, version = 1): Promise<void> {
  await session.connection.sendNotification(`textDocument/${method}`, {
    textDocument: { uri, languageId: 'yaml', version, text },
    contentChanges: [{ text }],
  });
}

const codesOf = async (uri: string): Promise<string[]> => {
  const { items } = await session.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items.map(({ code }) => String(code));
};
const isAvoided = async (uri: string): Promise<boolean> => (await codesOf(uri)).includes('forbidden-term');
/** Long enough for what the server was told to be in force. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));
const eventually = (uri: string, expected: boolean): Promise<void> =>
  vi.waitFor(async () => expect(await isAvoided(uri)).toBe(expected), { timeout: 60_000 });

/** Waits for the next faults of a glossary. */
function faultsOf(uri: string): Promise<string[]> {
  return new Promise((resolve) => {
    const listener = session.connection.onNotification(
      'textDocument/publishDiagnostics',
      (published: { uri: string; diagnostics: Diagnostic[] }) => {
        if (published.uri !== uri) return;
        listener.dispose();
        resolve(published.diagnostics.map(({ code }) => String(code)));
      },
    );
  });
}

const actionsAt = (uri: string, character: number): Promise<CodeAction[]> => {
  const position = { line: 0, character };
  return session.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['refactor'], triggerKind: 1 },
  });
};

describe('a hostile glossary', () => {
  it.each([
    ['brackets', `entities: ${'['.repeat(5500)}`, 'glossary-too-deep'],
    ['many errors', '! '.repeat(100_000), 'glossary-syntax'],
    ['size', AVOIDS_TRUCE.repeat(50_000), 'glossary-too-large'],
  ])('is as harmless when code actions are asked for: %s', async (_, glossary, code) => {
    const file = write('a/communique.yaml', glossary);
    session = await startSession();
    const faults = faultsOf(file);
    await session.initialize({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
      workspaceFolders: [folderOf('a')],
    });
    expect((await faults)[0]).toBe(code);
    const uri = await session.open(TEXT, uriOf('a/x.communique'));
    expect(await actionsAt(uri, TEXT.indexOf('Nations'))).toEqual([]);
    expect(session.log).toEqual([]);
  });
});

describe('a glossary that an editor holds', () => {
  it('goes before the one on disk, also where the folders change or it is opened at once', async () => {
    const glossary = write('a/communique.yaml', AVOIDS_TRUCE);
    await startIn('a', 'b');
    await editor('didOpen', glossary, '# nothing is avoided\n');
    const uri = await session.open(TEXT, uriOf('a/x.communique'));
    await settled();
    expect(await isAvoided(uri)).toBe(false);
    await moveTo('a');
    await settled();
    expect(await isAvoided(uri)).toBe(false);
    const [action] = await actionsAt(uri, TEXT.indexOf('Nations'));
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.edits[0]!.range.start).toEqual({ line: 1, character: 0 });
    await editor('didClose', glossary);
    await eventually(uri, true);
  });
});

describe('writing in a glossary', () => {
  it('tells its faults at every key, and lets the documents be read anew once, when nobody is writing', async () => {
    const glossary = write('a/communique.yaml', AVOIDS_TRUCE);
    await startIn('a');
    const uri = await session.open(TEXT, uriOf('a/x.communique'));
    await editor('didOpen', glossary, AVOIDS_TRUCE);
    await eventually(uri, true);
    await settled();
    let changes = 0;
    session.connection.onNotification('communique/changed', () => {
      changes++;
    });
    for (let version = 2; version < 8; version++) {
      const faults = faultsOf(glossary);
      const name = 'Vorland'.slice(0, version);
      await editor('didChange', glossary, `entities:\n  - name: ${name}\n    type: place\n    id: {}\n`, version);
      expect(await faults).toEqual(['glossary-id']);
    }
    expect(changes).toBe(0);
    await eventually(uri, false);
    await settled();
    expect(changes).toBe(1);
  });
});

describe('the glossaries that count', () => {
  it('are those of the folders, as long as these belong to the workspace', async () => {
    write('a/communique.yaml', AVOIDS_TRUCE);
    await startIn('a', 'b');
    const uri = await session.open(TEXT, uriOf('b/x.communique'));
    await eventually(uri, true);
    await moveTo('b');
    await eventually(uri, false);
    await moveTo('b', 'a');
    await eventually(uri, true);
  });

  it.each(['other/communique.yaml', 'a/sub/communique.yaml'])(
    'are not others, though one is open: %s',
    async (name) => {
      await startIn('a');
      const uri = await session.open(TEXT, uriOf('a/x.communique'));
      const foreign = write(name, AVOIDS_TRUCE);
      const faults = faultsOf(foreign);
      await editor('didOpen', foreign, `${AVOIDS_TRUCE}colour: red\n`);
      expect(await faults).toEqual(['glossary-unknown-key']);
      await settled();
      expect(await isAvoided(uri)).toBe(false);
      const cleared = faultsOf(foreign);
      await editor('didClose', foreign);
      expect(await cleared).toEqual([]);
      await settled();
      expect(await isAvoided(uri)).toBe(false);
    },
  );
});
