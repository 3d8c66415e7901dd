/** A real server process, bundled as it is shipped, and a real protocol client that speaks to it over standard input and output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bundleServer } from './bundle';

let bundle: Promise<string> | undefined;

/** Path of the bundled server: the one of `test/setup.ts`, or its own where a script runs without the test runner. */
export function bundledServer(): Promise<string> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<string> {
  let folder = process.env.COMMUNIQUE_TEST_SERVER;
  if (folder === undefined) {
    const own = mkdtempSync(join(tmpdir(), 'communique-test-'));
    process.once('exit', () => rmSync(own, { recursive: true }));
    await bundleServer(own);
    folder = own;
  }
  return join(folder, 'server.js');
}

export interface Session {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What the server logged through the protocol. */
  readonly log: string[];
  readonly exited: Promise<number | null>;
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
  /** Opens a document, by a URI of its own where none is given; returns it. */
  open(text: string, uri?: string, version?: number): Promise<string>;
  /** Shuts the server down as the protocol says. */
  close(): Promise<void>;
}

/** Capabilities of a client that can do all that this server asks about. */
export const FULL_CAPABILITIES: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { dynamicRegistration: false },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      dataSupport: true,
    },
    publishDiagnostics: { versionSupport: true },
    rename: { prepareSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
  workspace: { workspaceEdit: { documentChanges: true }, applyEdit: true },
};

/** @param flags of Node. */
export async function startSession(flags: readonly string[] = []): Promise<Session> {
  const child = spawn(process.execPath, [...flags, await bundledServer(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const log: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  connection.onError(() => {});
  connection.listen();
  let documents = 0;
  return {
    process: child,
    connection,
    log,
    exited,
    async initialize(params = {}) {
      const result = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: FULL_CAPABILITIES,
        ...params,
        initializationOptions: { notifications: true, ...params.initializationOptions },
      });
      await connection.sendNotification('initialized', {});
      return result;
    },
    async open(text, name, version = 1) {
      const uri = name ?? `file:///tests/${++documents}.communique`;
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'communique', version, text },
      });
      return uri;
    },
    async close() {
      if (child.exitCode === null) {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
      }
      await exited;
      connection.dispose();
    },
  };
}
