/**
 * The composition of the language server, and the only code that knows a connection: documents, settings, one handler per
 * feature. A handler reads the analysis that is there and returns; nothing is analysed for a request.
 */

import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  type Position,
  type Range,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { annotations } from '../features/annotations';
import { hover } from '../features/hover';
import { looksLikeStatement } from '../features/looks-like-statement';
import { markdown, plainText } from '../features/markup';
import { outline } from '../features/outline';
import { status } from '../features/status';
import { type DisplayLanguage, displayLanguage } from '../l10n';
import type { Span } from '../spot/annotation';
import { createEngine, type Engine } from '../statement/engine';
import { createDocuments, type OpenDocument } from './documents';
import { createGuard } from './guard';
import type { Host } from './host';
import { annotationsRequest, changedNotification, looksLikeStatementRequest, statusNotification } from './protocol';
import { DEFAULT_SETTINGS, isDictionary, readSettings, type Settings } from './settings';

/** How long after an edit the status is told, in milliseconds: not at every key. */
const STATUS_DELAY = 150;

export function startServer(connection: Connection, host: Host): void {
  const guard = createGuard((message) => connection.console.error(message));
  let engine: Engine;
  let settings: Settings = DEFAULT_SETTINGS;
  let display: DisplayLanguage = 'en';
  let client: ClientCapabilities = {};
  const documents = createDocuments(() => engine);
  const statusTimers = new Map<string, ReturnType<typeof setTimeout>>();

  connection.onInitialize(async (params: InitializeParams): Promise<InitializeResult> => {
    client = params.capabilities ?? {};
    display = displayLanguage(params.locale);
    const options = params.initializationOptions;
    settings = readSettings(isDictionary(options) ? options.settings : undefined);
    engine = createEngine(await host.loadData(options));
    guard.phase = 'running';
    return {
      serverInfo: { name: 'communique-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: true,
      },
    };
  });
  connection.onShutdown(() => {
    guard.phase = 'stopped';
    for (const timer of statusTimers.values()) clearTimeout(timer);
  });

  const tellStatus = (uri: string): void => {
    clearTimeout(statusTimers.get(uri));
    const timer = setTimeout(
      guard.notification('status', () => {
        statusTimers.delete(uri);
        const document = documents.get(uri);
        if (document) void connection.sendNotification(statusNotification, status(document));
      }),
      STATUS_DELAY,
    );
    statusTimers.set(uri, timer);
  };

  connection.onNotification(
    DidOpenTextDocumentNotification.type,
    guard.notification('didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      documents.open(uri, languageId, version, text, settings.statement);
      tellStatus(uri);
    }),
  );
  connection.onNotification(
    DidChangeTextDocumentNotification.type,
    guard.notification('didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      if (documents.change(uri, version, contentChanges)) tellStatus(uri);
    }),
  );
  connection.onNotification(
    DidCloseTextDocumentNotification.type,
    guard.notification('didClose', ({ textDocument: { uri } }) => {
      clearTimeout(statusTimers.get(uri));
      statusTimers.delete(uri);
      documents.close(uri);
    }),
  );
  connection.onNotification(
    DidChangeConfigurationNotification.type,
    guard.notification('didChangeConfiguration', ({ settings: sent }) => {
      const section = isDictionary(sent) && isDictionary(sent.communique) ? sent.communique : sent;
      settings = readSettings(section);
      for (const { uri } of documents.all()) {
        documents.reanalyse(uri, settings.statement);
        void connection.sendNotification(changedNotification, { uri });
        tellStatus(uri);
      }
    }),
  );

  /** A handler for one document; an unknown document has the empty answer. */
  const onDocument =
    <P extends { readonly textDocument: { readonly uri: string } }, R>(
      empty: R,
      handler: (document: OpenDocument, params: P) => R,
    ) =>
    (params: P): R => {
      const document = documents.get(params.textDocument.uri);
      return document === undefined ? empty : handler(document, params);
    };
  const offsetOf = ({ document }: OpenDocument, position: Position): number => document.offsetAt(position);
  const spanOf = (document: OpenDocument, range: Range): Span => ({
    start: offsetOf(document, range.start),
    end: offsetOf(document, range.end),
  });

  connection.onRequest(
    annotationsRequest,
    guard.request(
      'annotations',
      null,
      onDocument(null, (document, { range }) =>
        annotations(document, display, range === undefined ? undefined : spanOf(document, range)),
      ),
    ),
  );
  connection.onRequest(
    looksLikeStatementRequest,
    guard.request('looksLikeStatement', false, ({ text }) => looksLikeStatement(engine, text)),
  );
  connection.onRequest(
    HoverRequest.type,
    guard.request(
      'hover',
      null,
      onDocument(null, (document, { position }) => {
        const formats = client.textDocument?.hover?.contentFormat;
        const markup = formats === undefined || formats.includes(MarkupKind.Markdown) ? markdown : plainText;
        return hover(document, offsetOf(document, position), { display, markup });
      }),
    ),
  );
  connection.onRequest(
    DocumentSymbolRequest.type,
    guard.request(
      'documentSymbol',
      null,
      onDocument(null, (document) => outline(document, { display, ...settings.outline })),
    ),
  );
  connection.listen();
}
