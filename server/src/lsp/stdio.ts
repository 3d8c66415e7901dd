/**
 * The connection to a client in Node: standard input and output, or the channel of a child process. Written on the common
 * part of the protocol library, because its Node part brings network, child processes and temporary files with it, and
 * this server promises to use none of them.
 */

import type { Connection, DataCallback, Message, MessageReader, MessageWriter, WatchDog } from 'vscode-languageserver';
import {
  AbstractMessageBuffer,
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  createProtocolConnection,
  Disposable,
  ProposedFeatures,
  RAL,
  ReadableStreamMessageReader,
  WriteableStreamMessageWriter,
} from './library';

/** How often to look whether the client still lives, in milliseconds. */
const WATCH_INTERVAL = 3000;

/** @param channel `ipc` for the channel to the parent process, `stdio` for standard input and output. */
export function connect(channel: 'ipc' | 'stdio'): Connection {
  installRuntime();
  const [reader, writer] = channel === 'ipc' ? ipcTransport() : stdioTransport();
  let isWatching = false;
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (isWatching || typeof processId !== 'number') return;
      isWatching = true;
      watch(processId, () => leave());
    },
    exit: (code) => process.exit(code),
  };
  const leave = (): never => process.exit(watchDog.shutdownReceived ? 0 : 1);
  if (channel === 'ipc') process.on('disconnect', leave);
  else for (const event of ['end', 'close']) process.stdin.on(event, leave);
  process.stdout.on('error', leave);
  return createConnection(
    (logger) => createProtocolConnection(reader, writer, logger),
    watchDog,
    ProposedFeatures.all,
  ) as Connection;
}

/** Calls `gone` once the process is no more: a client that was killed cannot say good-bye. */
function watch(pid: number, gone: () => void): void {
  const timer = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch (error) {
      // EPERM: it lives, under another user.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') gone();
    }
  }, WATCH_INTERVAL);
  timer.unref();
}

function stdioTransport(): [MessageReader, MessageWriter] {
  const { stdin, stdout } = process;
  const listen = (stream: NodeJS.EventEmitter, event: string, listener: (...args: never[]) => void): Disposable => {
    stream.on(event, listener as (...args: unknown[]) => void);
    return Disposable.create(() => stream.off(event, listener as (...args: unknown[]) => void));
  };
  const reader = new ReadableStreamMessageReader({
    onData: (listener) => listen(stdin, 'data', listener),
    onClose: (listener) => listen(stdin, 'close', listener),
    onError: (listener) => listen(stdin, 'error', listener),
    onEnd: (listener) => listen(stdin, 'end', listener),
  });
  const writer = new WriteableStreamMessageWriter({
    onClose: (listener) => listen(stdout, 'close', listener),
    onError: (listener) => listen(stdout, 'error', listener),
    onEnd: (listener) => listen(stdout, 'finish', listener),
    write: (data: Uint8Array | string, encoding?: string) =>
      new Promise<void>((resolve, reject) => {
        const done = (error?: Error | null): void => (error ? reject(error) : resolve());
        if (typeof data === 'string') stdout.write(data, encoding as BufferEncoding, done);
        else stdout.write(data, done);
      }),
    end: () => stdout.end(),
  });
  return [reader, writer];
}

function ipcTransport(): [MessageReader, MessageWriter] {
  return [new IpcReader(), new IpcWriter()];
}

class IpcReader extends AbstractMessageReader {
  listen(callback: DataCallback): Disposable {
    const listener = (message: unknown): void => callback(message as Message);
    process.on('message', listener);
    return Disposable.create(() => process.off('message', listener));
  }
}

class IpcWriter extends AbstractMessageWriter {
  async write(message: Message): Promise<void> {
    process.send?.(message, undefined, undefined, (error) => {
      if (error) this.fireError(error, message, 1);
    });
  }
  end(): void {}
}

/** Bytes of a header, at most: it holds a length and perhaps a type. */
const LONGEST_HEADER = 1 << 13;
/** Bytes of a message, at most: no string is longer. */
const LONGEST_MESSAGE = 1 << 29;

class MessageBuffer extends AbstractMessageBuffer {
  /** Where a message begins can only be told from the header before it: after a wrong one the server ends, and is started anew. */
  override tryReadHeaders(lowerCaseKeys?: boolean): Map<string, string> | undefined {
    let headers: Map<string, string> | undefined;
    try {
      headers = super.tryReadHeaders(lowerCaseKeys);
    } catch {
      return endOfProtocol();
    }
    if (headers === undefined) return this.numberOfBytes > LONGEST_HEADER ? endOfProtocol() : undefined;
    const length = headers.get('content-length') ?? '';
    return /^\d{1,9}$/.test(length) && Number(length) <= LONGEST_MESSAGE ? headers : endOfProtocol();
  }
  protected emptyBuffer(): Uint8Array {
    return Buffer.alloc(0);
  }
  protected fromString(value: string, encoding: BufferEncoding): Uint8Array {
    return Buffer.from(value, encoding);
  }
  protected toString(value: Uint8Array, encoding: BufferEncoding): string {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString(encoding);
  }
  protected asNative(buffer: Uint8Array, length?: number): Uint8Array {
    return length === undefined ? buffer : buffer.subarray(0, length);
  }
  protected allocNative(length: number): Uint8Array {
    return Buffer.allocUnsafe(length);
  }
}

function endOfProtocol(): never {
  console.error('communique-language-server: this is no message of the language server protocol');
  process.exit(1);
}

function installRuntime(): void {
  const timer = <T>(start: () => T, stop: (handle: T) => void): Disposable => {
    const handle = start();
    return Disposable.create(() => stop(handle));
  };
  RAL.install({
    messageBuffer: { create: (encoding) => new MessageBuffer(encoding) },
    applicationJson: {
      encoder: {
        name: 'application/json',
        encode: async (message) => Buffer.from(JSON.stringify(message)),
      },
      decoder: {
        name: 'application/json',
        decode: async (buffer) => JSON.parse(new TextDecoder().decode(buffer)),
      },
    },
    // Standard output is the protocol's: whatever a library says goes to standard error.
    console: { info: console.error, log: console.error, warn: console.error, error: console.error },
    timer: {
      setTimeout: (callback, ms, ...args) => timer(() => setTimeout(callback, ms, ...args), clearTimeout),
      setImmediate: (callback, ...args) => timer(() => setImmediate(callback, ...args), clearImmediate),
      setInterval: (callback, ms, ...args) => timer(() => setInterval(callback, ms, ...args), clearInterval),
    },
  });
}
