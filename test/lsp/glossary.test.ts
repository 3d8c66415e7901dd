/** The glossary over the real protocol: which files count, and what hostile ones do. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { type Session, startSession } from './client';

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
  ])(
    'is as harmless when code actions are asked for: %s',
    async (_, glossary, code) => {
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
    },
    10_000,
  );
});
