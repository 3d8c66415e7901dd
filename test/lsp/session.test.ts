/** The life of a session over the real protocol: open, edit, ask, close; and the ways in which a client goes wrong. */

import { afterEach, describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { bundledServer, type Session, startSession } from './client';

let session: Session;
afterEach(async () => {
  await session?.close();
}, 20_000);

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
});
