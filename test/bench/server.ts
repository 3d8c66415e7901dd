/** The server as a process: from its start to its first answer, from a keystroke to its answer, and its memory. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { quantile } from './measure';
import { PROJECT, statementOfLength, statementText } from './texts';

const SERVER = path.join(PROJECT, 'server/dist/server.js');
const EMPTY = path.join(PROJECT, 'test/bench/out/empty-server.cjs');
const MEMORY_HOOK = path.join(PROJECT, 'test/bench/memory-hook.cjs');
const URI = 'file:///bench.communique';
const RUNS = 15;

interface Server {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
}

function start(script: string, flags: readonly string[] = []): Server {
  const child = spawn(process.execPath, [...flags, script, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.listen();
  return { process: child, connection };
}

async function open({ connection }: Server, text: string): Promise<void> {
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'communique', version: 1, text },
  });
}

async function stop({ process: child, connection }: Server): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}

const hover = ({ connection }: Server, line: number): Promise<unknown> =>
  connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: { line, character: 5 } });

export interface StartFigures {
  /** Milliseconds from the start of the process to its end, or to its first answer: the fastest of runs made in turn. */
  readonly bare: number;
  readonly empty: number;
  readonly communique: number;
}

export async function measureStart(): Promise<StartFigures> {
  const text = statementText('en');
  const toHover = async (script: string): Promise<number> => {
    const begun = performance.now();
    const server = start(script);
    await open(server, text);
    await hover(server, 0);
    const time = performance.now() - begun;
    await stop(server);
    return time;
  };
  const fastest = {
    bare: Number.POSITIVE_INFINITY,
    empty: Number.POSITIVE_INFINITY,
    communique: Number.POSITIVE_INFINITY,
  };
  for (let k = 0; k < RUNS; k++) {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    fastest.bare = Math.min(fastest.bare, performance.now() - begun);
    fastest.empty = Math.min(fastest.empty, await toHover(EMPTY));
    fastest.communique = Math.min(fastest.communique, await toHover(SERVER));
  }
  return fastest;
}

export interface TypingRow {
  readonly size: number;
  /** Milliseconds from the change to the annotations of the screen and the document's problems. */
  readonly median: number;
  readonly p99: number;
  /** Bytes of JavaScript heap after collection. */
  readonly heap: number;
}

/** Types in the middle of documents of several sizes, through the protocol. */
export async function measureTyping(sizes: readonly number[]): Promise<TypingRow[]> {
  const rows: TypingRow[] = [];
  for (const size of sizes) {
    const text = statementOfLength(size);
    const server = start(SERVER, ['--expose-gc', '--require', MEMORY_HOOK]);
    await open(server, text);
    const line = Math.floor(text.split('\n').length / 2);
    const range = { start: { line: Math.max(0, line - 20), character: 0 }, end: { line: line + 20, character: 0 } };
    const times: number[] = [];
    for (let k = 0; k < 200; k++) {
      const begun = performance.now();
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: k + 2 },
        contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: 'e' }],
      });
      await Promise.all([
        server.connection.sendRequest('communique/annotations', { textDocument: { uri: URI }, range }),
        server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }),
      ]);
      times.push(performance.now() - begun);
    }
    rows.push({ size, median: quantile(times, 0.5), p99: quantile(times, 0.99), heap: await heapOf(server) });
    await stop(server);
  }
  return rows;
}

function heapOf({ process: child }: Server): Promise<number> {
  return new Promise((resolve) => {
    let answer = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      answer += chunk;
      const report = /^\{.*"heapUsed":(\d+).*\}$/m.exec(answer);
      if (report) resolve(Number(report[1]));
    });
    child.kill('SIGUSR2');
  });
}
