/** The language server as the client sees it: started on first need, restarted when it dies, silent when it is away. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  type NotificationType,
  type RequestType,
  State,
} from 'vscode-languageclient';
import { GLOSSARY_PATTERN, LANGUAGE_ID } from './language';
import { changedNotification, type StatusParams, statusNotification } from './protocol';
import { hasRightToLeft } from './rightToLeft';
import type { CreateClient } from './startExtension';

/** Milliseconds in which several documents are told to have changed. */
const OUTLINE_PAUSE = 100;

export class Server implements vscode.Disposable {
  readonly #createClient: CreateClient;
  readonly #log = vscode.window.createOutputChannel('Communiqué', { log: true });
  readonly #stateChanged = new vscode.EventEmitter<State>();
  readonly #annotationsChanged = new vscode.EventEmitter<string>();
  readonly #statusChanged = new vscode.EventEmitter<StatusParams>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #outlineTimer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeState = this.#stateChanged.event;
  /** The annotations of a document (its URI) changed without an edit. */
  readonly onDidChangeAnnotations = this.#annotationsChanged.event;
  readonly onDidChangeStatus = this.#statusChanged.event;

  constructor(createClient: CreateClient) {
    this.#createClient = createClient;
  }

  /** A server that could not be started is stopped. */
  get state(): State {
    const state = this.#client?.state ?? State.Stopped;
    return state === State.StartFailed ? State.Stopped : state;
  }

  /** Starts the server unless it runs or starts already. Never rejects: a failure is told to the user and logged. */
  start(): Promise<void> {
    this.#started ??= this.#startNew();
    return this.#started;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#started;
    const client = this.#client;
    this.#client = undefined;
    this.#started = undefined;
    // A server that does not answer must not keep VS Code from closing.
    await client?.dispose(2000).catch((error) => this.#log.warn(String(error)));
    this.#stateChanged.fire(State.Stopped);
  }

  showLog(): void {
    this.#log.show();
  }

  /** The answer, or undefined where there is none: not running, cancelled, or failed (which is in the log). */
  async request<P, R>(
    type: RequestType<P, R, void>,
    params: P,
    token?: vscode.CancellationToken,
  ): Promise<R | undefined> {
    const client = this.#client;
    if (client?.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<R>(type.method, params, token);
    } catch (error) {
      if (!token?.isCancellationRequested) this.#log.debug(`${type.method}: ${error}`);
      return undefined;
    }
  }

  /** Has the server carry out one of its commands, which changes the document by an edit of the workspace. */
  async execute(command: string, ...args: unknown[]): Promise<void> {
    if (this.#client?.state !== State.Running) return;
    try {
      await this.#client.sendRequest('workspace/executeCommand', { command, arguments: args });
    } catch (error) {
      this.#log.error(`${command}: ${error}`);
    }
  }

  /** The URI as the server knows it. */
  uriOf(document: vscode.TextDocument): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  dispose(): void {
    clearTimeout(this.#outlineTimer);
    void this.stop();
    for (const part of [this.#log, this.#stateChanged, this.#annotationsChanged, this.#statusChanged]) part.dispose();
  }

  async #startNew(): Promise<void> {
    try {
      const client = await this.#createClient('communique', 'Communiqué', this.#options());
      this.#client = client;
      client.onDidChangeState(({ newState }) => this.#stateChanged.fire(newState));
      this.#forward(client, changedNotification, ({ uri }) => {
        this.#annotationsChanged.fire(uri);
        this.#refreshOutlines(client);
      });
      this.#forward(client, statusNotification, (status) => this.#statusChanged.fire(status));
      await client.start();
    } catch (error) {
      this.#log.error(String(error));
      this.#started = undefined;
    }
  }

  /**
   * VS Code keeps the outline of a version of a document, and the protocol has no request to ask for it anew, as it has for
   * everything else that settings and glossary change; a new provider makes VS Code ask.
   */
  #refreshOutlines(client: BaseLanguageClient): void {
    clearTimeout(this.#outlineTimer);
    this.#outlineTimer = setTimeout(() => {
      if (client.state !== State.Running) return;
      const feature = client.getFeature('textDocument/documentSymbol');
      feature.clear();
      feature.register({
        id: 'communique.outline',
        registerOptions: { documentSelector: [{ language: LANGUAGE_ID }] },
      });
    }, OUTLINE_PAUSE);
  }

  #forward<P>(client: BaseLanguageClient, type: NotificationType<P>, listener: (params: P) => void): void {
    client.onNotification(type, listener);
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: LANGUAGE_ID }, { pattern: GLOSSARY_PATTERN }],
      outputChannel: this.#log,
      // As plain data: the configuration object has methods, which cannot be sent to a worker.
      initializationOptions: {
        settings: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('communique'))),
        notifications: true,
      },
      // Hovers and messages are plain Markdown; nothing that a statement contains may run or load anything.
      markdown: { isTrusted: false, supportHtml: false },
      middleware: { provideDocumentLinks: leaveRightToLeftLinesWhole, provideDefinition: leaveRightToLeftNamesWhole },
    };
  }
}

/**
 * The editor styles links within the text, which cuts a right-to-left line into pieces and puts them out of order. There
 * the link is in the hover alone.
 */
const leaveRightToLeftLinesWhole: NonNullable<Middleware['provideDocumentLinks']> = async (document, token, next) => {
  const links = await next(document, token);
  return links?.filter(({ range }) => !hasRightToLeft(document.lineAt(range.start.line).text));
};

/**
 * The same holds for the name below the pointer while Ctrl is held: the editor styles what the definition says to come from.
 * Of nothing, it styles nothing.
 */
const leaveRightToLeftNamesWhole: NonNullable<Middleware['provideDefinition']> = async (
  document,
  position,
  token,
  next,
) => {
  const found = await next(document, position, token);
  if (!Array.isArray(found) || !hasRightToLeft(document.lineAt(position.line).text)) return found;
  const nothing = new vscode.Range(position, position);
  return found.map((target) => ('targetUri' in target ? { ...target, originSelectionRange: nothing } : target)) as
    | vscode.Location[]
    | vscode.LocationLink[];
};
