/** What a client must not do, and what may happen to it: the server answers, or ends, and never points outside the text. */

import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, type Range, ResponseError } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledServer, type Session, startSession } from './client';

let session: Session;
afterEach(async () => {
  session?.process.kill();
  await session?.exited;
});

const TEXT = 'Statement\n\nThe Ministers welcomed the visit of 5 May 2024.\n';
const REQUESTS = [
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
  'completion',
  'documentSymbol',
  'foldingRange',
  'selectionRange',
  'documentLink',
  'codeLens',
  'inlayHint',
  'codeAction',
  'diagnostic',
  'semanticTokens/full',
  'semanticTokens/range',
].map((name) => `textDocument/${name}`);

const paramsAt = (uri: string, line: number, character: number): object => {
  const position = { line, character };
  return {
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: { line: 0, character: 0 }, end: position },
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    newName: 'X',
  };
};

const codeOf = async (request: Promise<unknown>): Promise<number | undefined> =>
  request.then(
    () => undefined,
    (error: unknown) => (error instanceof ResponseError ? error.code : -1),
  );

async function started(): Promise<Session> {
  session = await startSession();
  await session.initialize();
  return session;
}

describe('the order of messages', () => {
  it('answers nothing before initialize', async () => {
    session = await startSession();
    const { connection } = session;
    for (const method of REQUESTS)
      expect(await codeOf(connection.sendRequest(method, paramsAt('file:///a', 0, 0)))).toBe(-32002);
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a', languageId: 'communique', version: 1, text: TEXT },
    });
    await session.initialize();
    expect(await connection.sendRequest('textDocument/hover', paramsAt('file:///a', 2, 16))).toBeNull();
  });

  it('takes initialize once, and no shutdown before it', async () => {
    session = await startSession();
    const { connection } = session;
    expect(await codeOf(connection.sendRequest('shutdown'))).toBe(-32002);
    const initialize = (): Promise<number | undefined> =>
      codeOf(connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }));
    // The second comes while the first is under way, the third when it is done.
    expect(await Promise.all([initialize(), initialize()])).toEqual([undefined, -32600]);
    expect(await initialize()).toBe(-32600);
    const uri = await session.open(TEXT);
    expect(await connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
  });

  it('answers nothing after shutdown, and exits with 0', async () => {
    await started();
    const { connection } = session;
    await connection.sendRequest('shutdown');
    for (const method of [...REQUESTS, 'initialize', 'shutdown']) {
      const params = { ...paramsAt('file:///a', 0, 0), capabilities: {} };
      expect(await codeOf(connection.sendRequest(method, params)), method).toBe(-32600);
    }
    await connection.sendNotification('exit');
    expect(await session.exited).toBe(0);
  });

  it('exits with 1 where nobody said shutdown', async () => {
    await started();
    await session.connection.sendNotification('exit');
    expect(await session.exited).toBe(1);
  });

  it('has empty answers for unknown documents', async () => {
    await started();
    for (const method of REQUESTS) {
      const answer = await session.connection.sendRequest<unknown>(method, paramsAt('file:///unknown', 3, 3));
      expect([null, '[]', '{"data":[]}', '{"kind":"full","items":[]}'].map(String)).toContain(
        answer === null ? 'null' : JSON.stringify(answer),
      );
    }
  });
});

describe('malformed messages', () => {
  it.each([
    ['no object', null],
    ['a number', 5],
    ['no document', {}],
    ['a wrong document', { textDocument: 5 }],
    ['no position', { textDocument: { uri: 'file:///a' } }],
    ['a wrong position', { textDocument: { uri: 'file:///a' }, position: { line: 'x', character: [] } }],
    ['wrong ranges', { textDocument: { uri: 'file:///a' }, range: 7, positions: 'x', context: 3 }],
  ])('%s', async (_, params) => {
    await started();
    const { connection } = session;
    await session.open(TEXT, 'file:///a');
    for (const method of [...REQUESTS, 'communique/annotations', 'communique/looksLikeStatement', 'workspace/symbol'])
      await codeOf(connection.sendRequest(method, params as never));
    for (const method of ['didOpen', 'didChange', 'didClose'])
      await connection.sendNotification(`textDocument/${method}`, params as never);
    await connection.sendNotification('workspace/didChangeConfiguration', params as never);
    await connection.sendNotification('workspace/didChangeWatchedFiles', params as never);
    await session.open(TEXT, 'file:///b');
    expect(await connection.sendRequest('textDocument/hover', paramsAt('file:///b', 2, 16))).not.toBeNull();
    // The log tells what failed, and nothing of the text.
    expect(session.log.join('\n')).not.toContain('Ministers');
  });

  it('survives bytes that are no message', async () => {
    await started();
    const body = '{"jsonrpc": "2.0", "method": ';
    session.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    session.process.stdin!.write(`Content-Length: 4\r\n\r\nnull`);
    session.process.stdin!.write(`Content-Length: 16\r\n\r\n{"jsonrpc":"2.0"`);
    await session.open(TEXT, 'file:///b');
    expect(await session.connection.sendRequest('textDocument/hover', paramsAt('file:///b', 2, 16))).not.toBeNull();
  });
});

/** What each field of a request may wrongly hold. */
const WRONG: readonly unknown[] = [null, 7, -1, 1e300, 'x', [], [null], {}, true];

describe('wrong types', () => {
  it('in every field of every request', async () => {
    await started();
    const { connection } = session;
    const uri = await session.open(TEXT);
    const right = paramsAt(uri, 2, 16) as Record<string, unknown>;
    const requests: Promise<unknown>[] = [];
    for (const method of [...REQUESTS, 'communique/annotations', 'workspace/executeCommand']) {
      for (const field of [...Object.keys(right), 'command', 'arguments', 'previousResultId']) {
        for (const wrong of WRONG) {
          const params = { ...right, command: 'communique.server.fix', arguments: [uri], [field]: wrong };
          requests.push(codeOf(connection.sendRequest(method, params)));
        }
      }
    }
    await Promise.all(requests);
    expect(await connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
    expect(session.log.join('\n')).not.toContain('Ministers');
  });

  it('in edits: the document stays what it was, or is what it can be', async () => {
    await started();
    const { connection } = session;
    const uri = await session.open(TEXT);
    for (const wrong of WRONG) {
      for (const contentChanges of [wrong, [wrong], [{ text: wrong }], [{ range: wrong, text: '' }]]) {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges,
        });
      }
      await connection.sendNotification('textDocument/didOpen', { textDocument: wrong });
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///w', text: wrong } });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: wrong } });
      await connection.sendNotification('initialized', wrong as never);
    }
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ text: TEXT }],
    });
    expect(await connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
  });

  it('in initialize: an error, and the client may try again', async () => {
    session = await startSession();
    for (const wrong of WRONG) {
      for (const name of ['capabilities', 'workspaceFolders', 'initializationOptions', 'locale', 'processId']) {
        const params = { processId: null, capabilities: {}, [name]: wrong };
        if ((await codeOf(session.connection.sendRequest('initialize', params))) !== undefined) continue;
        // What it takes nevertheless, it takes once.
        session.process.kill();
        await session.exited;
        session = await startSession();
      }
    }
    await session.initialize();
    const uri = await session.open(TEXT);
    expect(await session.connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
  });
});

describe('malformed headers', () => {
  it.each([
    ['none', '{}\r\n\r\n'],
    ['no length', 'Content-Type: text/plain\r\n\r\n'],
    ['no number', 'Content-Length: many\r\n\r\n'],
    ['a negative number', 'Content-Length: -5\r\n\r\n'],
    ['more than a string holds', 'Content-Length: 9999999999999\r\n\r\n'],
    ['no colon', 'Content-Length 5\r\n\r\n'],
    ['binary', '\u0000\u0001\u0002\r\n\r\n'],
    ['no end', 'a'.repeat(100_000)],
  ])('%s: the server ends instead of waiting for ever', async (_, header) => {
    await started();
    session.process.stdin!.on('error', () => {});
    session.process.stdin!.write(header);
    expect(await session.exited).toBe(1);
  });

  it('unknown ones are no fault', async () => {
    await started();
    const body = '{"jsonrpc":"2.0","method":"textDocument/nothing"}';
    session.process.stdin!.write(`X-Other: yes\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    const uri = await session.open(TEXT);
    expect(await session.connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
  });
});

describe('edits', () => {
  it('out of range, reversed and within surrogate pairs are taken as the text allows', async () => {
    await started();
    const { connection } = session;
    const uri = await session.open(`😀${TEXT}`);
    const mirror = TextDocument.create(uri, 'communique', 1, `😀${TEXT}`);
    const range = (a: number, b: number, c: number, d: number): Range => ({
      start: { line: a, character: b },
      end: { line: c, character: d },
    });
    const changes = [
      { range: range(0, 1, 0, 1), text: 'x' },
      { range: range(2, 900, 2, 9000), text: ' More.' },
      { range: range(90, 0, 99, 5), text: 'The end.\r\n' },
      { range: range(2, 10, 2, 4), text: 'Guests' },
      { range: range(0, 0, 0, 2), text: '' },
    ];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: changes,
    });
    TextDocument.update(mirror, changes, 2);
    type Answer = { version: number; annotations: { range: Range }[] };
    const answer = await connection.sendRequest<Answer>('communique/annotations', { textDocument: { uri } });
    const copy = await session.open(mirror.getText());
    const fresh = await connection.sendRequest<Answer>('communique/annotations', { textDocument: { uri: copy } });
    expect(answer).toEqual({ version: 2, annotations: fresh.annotations });
  });

  it('leaves every answer inside the document and outside surrogate pairs', async () => {
    await started();
    const { connection } = session;
    const text = `𝔸${TEXT}😀 They thanked 😀 the Council.\n\nرحب الأعضاء 😀 بالتقرير.\u2028 وأكدوا 5 أيار/مايو 2024 😀`;
    const document = TextDocument.create('file:///s', 'communique', 1, text);
    await session.open(text, 'file:///s');
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('line' in value && 'character' in value) {
        const position = value as { line: number; character: number };
        const offset = document.offsetAt(position);
        expect(document.positionAt(offset)).toEqual(position);
        expect(/[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '')).toBe(
          false,
        );
      }
      for (const child of Object.values(value)) check(child);
    };
    for (let line = 0; line < document.lineCount; line++)
      for (let character = 0; character < 60; character += 1)
        for (const method of REQUESTS.filter((name) => /hover|selection|completion|rename/i.test(name)))
          check(await connection.sendRequest(method, paramsAt('file:///s', line, character)));
    for (const method of REQUESTS) check(await connection.sendRequest(method, paramsAt('file:///s', 900, 900)));
    expect(session.log).toEqual([]);
  });
});

describe('load', () => {
  it('takes one huge change, and the next small one', async () => {
    await started();
    const { connection } = session;
    const uri = await session.open(TEXT);
    const large = TEXT.repeat(30_000);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: large }],
    });
    const end = { line: large.split('\n').length + 1, character: 4 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end }, text: 'The' }],
    });
    const answer = await connection.sendRequest<{ version: number }>('communique/annotations', {
      textDocument: { uri },
    });
    expect(answer.version).toBe(3);
    expect(session.log).toEqual([]);
  });

  it('stands a storm of cancelled requests', async () => {
    await started();
    const uri = await session.open(TEXT.repeat(2000));
    const requests = Array.from({ length: 2000 }, () => {
      const source = new CancellationTokenSource();
      const request = codeOf(
        session.connection.sendRequest('textDocument/documentSymbol', paramsAt(uri, 0, 0), source.token),
      );
      source.cancel();
      return request;
    });
    const codes = await Promise.all(requests);
    expect(codes.filter((code) => code === -32800).length).toBeGreaterThan(1900);
    expect(await session.connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
  });

  it('holds a thousand documents', async () => {
    await started();
    for (let k = 0; k < 1000; k++) await session.open(TEXT, `file:///many/${k}`);
    expect(
      await session.connection.sendRequest('textDocument/hover', paramsAt('file:///many/999', 2, 16)),
    ).not.toBeNull();
    for (let k = 0; k < 1000; k++)
      await session.connection.sendNotification('textDocument/didClose', {
        textDocument: { uri: `file:///many/${k}` },
      });
    expect(await session.connection.sendRequest('textDocument/hover', paramsAt('file:///many/999', 2, 16))).toBeNull();
  });
});

describe('a client that dies', () => {
  it('takes the server with it when its streams end', async () => {
    await started();
    session.process.stdin!.end();
    expect(await session.exited).toBe(1);
  });

  it('takes the server with it when its process is gone though the streams live', async () => {
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    session = await startSession();
    await session.initialize({ processId: parent.pid! });
    parent.kill('SIGKILL');
    expect(await session.exited).toBe(1);
  });

  it('takes the server with it when the channel closes', async () => {
    const child = spawn(process.execPath, [await bundledServer(), '--node-ipc'], {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    });
    const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const answer = new Promise<{ id: number }>((resolve) =>
      child.on('message', (message) => resolve(message as { id: number })),
    );
    child.send({
      jsonrpc: '2.0',
      id: 7,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    expect((await answer).id).toBe(7);
    child.disconnect();
    expect(await exited).toBe(1);
  });
});

describe('clients that can do less', () => {
  it('get plain hovers, flat outlines, unversioned edits, and diagnostics pushed', async () => {
    session = await startSession();
    await session.initialize({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    type Published = { uri: string; version: number; diagnostics: { code: string }[] };
    const published = new Promise<Published>((resolve) =>
      session.connection.onNotification('textDocument/publishDiagnostics', resolve),
    );
    const uri = await session.open(TEXT.replace('visit of', 'visit visit of'));
    expect(await published).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'doubled-word' }] });
    const { connection } = session;
    const hover = await connection.sendRequest<{ contents: { kind: string } }>(
      'textDocument/hover',
      paramsAt(uri, 2, 16),
    );
    expect(hover.contents.kind).toBe('plaintext');
    const symbols = await connection.sendRequest<object[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols[0]).toHaveProperty('location');
    const edit = await connection.sendRequest<{ changes: object }>('textDocument/rename', paramsAt(uri, 2, 29));
    expect(edit.changes).toHaveProperty([uri]);
  });

  it('are sent nothing that is not in the protocol: some would warn of it at every key', async () => {
    session = await startSession();
    const { connection } = session;
    const sent: string[] = [];
    connection.onUnhandledNotification(({ method }) => sent.push(method));
    await session.initialize({ capabilities: {}, initializationOptions: { notifications: undefined } });
    const reported = (): Promise<unknown> =>
      new Promise((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve));
    let published = reported();
    const uri = await session.open(TEXT);
    await published;
    published = reported();
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { profile: 'un' } });
    await published;
    expect(await connection.sendRequest('textDocument/hover', paramsAt(uri, 2, 16))).not.toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('settings', () => {
  it('change what is answered', async () => {
    await started();
    const { connection } = session;
    const uri = await session.open(TEXT.replace('visit of', 'visit visit of'));
    const changed = new Promise((resolve) => connection.onNotification('communique/changed', resolve));
    await connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { communique: { rules: { 'doubled-word': 'off' }, outline: { dates: false } } },
    });
    expect(await changed).toEqual({ uri });
    expect(await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
      items: [],
    });
    expect(
      JSON.stringify(await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })),
    ).not.toContain('"date"');
  });

  const RAISED = { 'doubled-word': 'error' };
  it.each([
    ['named as ours', { communique: { rules: RAISED } }, true],
    ['in the form of the initialization options, as Helix sends them', { settings: { rules: RAISED } }, true],
    ['without a name', { rules: RAISED }, true],
    ['empty, as Eglot sends them', {}, false],
    ['of others', { other: { rules: RAISED } }, false],
  ])('are taken where they are ours: %s', async (_, sent, areOurs) => {
    session = await startSession();
    const { connection } = session;
    await session.initialize({ initializationOptions: { settings: { rules: { 'doubled-word': 'off' } } } });
    const uri = await session.open(TEXT.replace('visit of', 'visit visit of'));
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: sent });
    expect(await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
      items: areOurs ? [{ code: 'doubled-word', severity: 1 }] : [],
    });
  });

  it('are asked for by document, where the client knows them so', async () => {
    session = await startSession();
    const { connection } = session;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ language: 'fr' })),
    );
    await session.initialize({ capabilities: { workspace: { configuration: true } } });
    const changed = new Promise((resolve) => connection.onNotification('communique/changed', resolve));
    const uri = await session.open(TEXT);
    await changed;
    type Answer = { annotations: { type: string }[] };
    const answer = await connection.sendRequest<Answer>('communique/annotations', { textDocument: { uri } });
    expect(answer.annotations.map(({ type }) => type)).not.toContain('welcome');
  });

  it('that come after their document are told, whatever they are of', async () => {
    session = await startSession();
    const { connection } = session;
    let answer: (settings: object) => void = () => {};
    const settings = new Promise<object>((resolve) => {
      answer = resolve;
    });
    connection.onRequest('workspace/configuration', async ({ items }: { items: { scopeUri?: string }[] }) =>
      Promise.all(items.map(({ scopeUri }) => (scopeUri === undefined ? null : settings))),
    );
    const refreshed = ['diagnostic', 'inlayHint', 'codeLens'].map(
      (name) => new Promise<void>((resolve) => connection.onRequest(`workspace/${name}/refresh`, () => resolve())),
    );
    const refreshSupport = true;
    const workspace = { diagnostics: { refreshSupport }, inlayHint: { refreshSupport }, codeLens: { refreshSupport } };
    await session.initialize({ capabilities: { workspace: { configuration: true, ...workspace } } });
    const changed = new Promise((resolve) => connection.onNotification('communique/changed', resolve));
    const uri = await session.open(TEXT.replace('visit of', 'visit visit of'));
    type Report = { kind: string; resultId: string; items: object[] };
    const problems = (previousResultId?: string): Promise<Report> =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const before = await problems();
    expect(before.items).toHaveLength(1);
    answer({ rules: { 'doubled-word': 'off' } });
    expect(await changed).toEqual({ uri });
    await Promise.all(refreshed);
    expect(await problems(before.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('tell the status', async () => {
    await started();
    const status = new Promise((resolve) => session.connection.onNotification('communique/status', resolve));
    const uri = await session.open(TEXT, undefined, 3);
    expect(await status).toMatchObject({
      uri,
      version: 3,
      language: 'en',
      languages: ['en'],
      counts: { date: 1, decision: 1 },
      state: 'ready',
    });
  });
});
