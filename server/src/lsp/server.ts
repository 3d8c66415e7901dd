/**
 * The composition of the language server, and with `session.ts` the only code that knows a connection. One handler per
 * feature; a handler reads the analysis that is there and returns, nothing is analysed for a request.
 */

import type {
  CompletionList,
  CompletionParams,
  Connection,
  DocumentDiagnosticReport,
  Location,
  Position,
  Range,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { annotations } from '../features/annotations';
import { codeActions } from '../features/code-actions';
import { codeLenses } from '../features/code-lenses';
import { completion } from '../features/completion';
import { definition } from '../features/definition';
import { toDiagnostic } from '../features/diagnostics';
import { type Digest, digestOf, matchingSymbols, mentionRanges } from '../features/digest';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { documentLinks } from '../features/links';
import { looksLikeStatement } from '../features/looks-like-statement';
import { flatOutline, outline } from '../features/outline';
import { problemsOf } from '../features/problems';
import { highlights, keyAt, references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { selectionRanges } from '../features/selection';
import { semanticTokens } from '../features/semantic-tokens';
import { rangeOf } from '../features/view';
import type { Span } from '../spot/annotation';
import type { Rope } from '../text/rope';
import { CAPABILITIES } from './capabilities';
import { commandEdit } from './commands';
import type { OpenDocument } from './documents';
import { glossaryEdit } from './glossary-edit';
import { createGuard } from './guard';
import type { Host } from './host';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  CodeLensRequest,
  CompletionRequest,
  CompletionTriggerKind,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type ResponseError,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from './library';
import { annotationsRequest, looksLikeStatementRequest } from './protocol';
import { Session } from './session';
import { comparableUri } from './uris';

/** Symbols answered at most: a client shows the best few of them. */
const MOST_SYMBOLS = 500;

/** Serves a client until it says good-bye. */
export function startServer(connection: Connection, host: Host): void {
  const guard = createGuard((message) => connection.console.error(message));
  let session: Session;
  let hasBegun = false;

  connection.onInitialize(async (params) => {
    const refusal = guard.refusal(true);
    if (refusal !== undefined) return refusal;
    guard.phase = 'starting';
    try {
      session = await Session.start(connection, guard, host, params);
      guard.phase = 'running';
    } finally {
      // The client may try again.
      if (guard.phase === 'starting') guard.phase = 'waiting';
    }
    return { serverInfo: { name: 'communique-language-server' }, capabilities: CAPABILITIES };
  });
  connection.onInitialized(
    guard.notification('initialized', async () => {
      if (hasBegun) return;
      hasBegun = true;
      if (session.client.hasWorkspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(guard.notification('workspaceFolders', changeFolders));
      await session.begin();
    }),
  );
  connection.onShutdown((): ResponseError<never> | undefined => {
    const refusal = guard.refusal(false);
    if (refusal !== undefined) return refusal;
    guard.phase = 'stopped';
    session.stop();
    return undefined;
  });
  const changeFolders = async (): Promise<void> => {
    const folders = await connection.workspace.getWorkspaceFolders();
    await session.setFolders((folders ?? []).map(({ uri }) => uri));
  };

  connection.onNotification(
    DidOpenTextDocumentNotification.type,
    guard.notification('didOpen', async ({ textDocument: { uri, languageId, version, text } }) => {
      if (!session.glossaries.isGlossary(uri)) return session.open(uri, languageId, version, text);
      return session.openGlossary(uri, version, text);
    }),
  );
  connection.onNotification(
    DidChangeTextDocumentNotification.type,
    guard.notification('didChange', async ({ textDocument: { uri, version }, contentChanges }) => {
      const glossary = session.editGlossary(uri, version, contentChanges);
      if (glossary !== undefined) return glossary;
      if (session.documents.change(uri, version, contentChanges)) session.edited(uri);
    }),
  );
  connection.onNotification(
    DidCloseTextDocumentNotification.type,
    guard.notification('didClose', async ({ textDocument: { uri } }) => {
      if (!session.glossaries.isGlossary(uri)) return session.close(uri);
      return session.closeGlossary(uri);
    }),
  );
  connection.onNotification(
    DidChangeConfigurationNotification.type,
    guard.notification('didChangeConfiguration', ({ settings }) => session.configure(settings)),
  );
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    guard.notification('didChangeWatchedFiles', async ({ changes }) => {
      for (const { uri } of changes) await session.fileChanged(uri);
    }),
  );

  /** A handler for one document; an unknown document has the empty answer. */
  const onDocument =
    <P extends { readonly textDocument: { readonly uri: string } }, R>(
      empty: R,
      handler: (document: OpenDocument, params: P) => R | Promise<R>,
    ) =>
    (params: P): R | Promise<R> => {
      const document = session.documents.get(params.textDocument.uri);
      return document === undefined ? empty : handler(document, params);
    };
  const offsetOf = ({ statement: { text } }: OpenDocument, position: Position): number =>
    outsidePair(text, text.offsetAt(position));
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
        annotations(document, session.client.display, range === undefined ? undefined : spanOf(document, range)),
      ),
    ),
  );
  connection.onRequest(
    looksLikeStatementRequest,
    guard.request('looksLikeStatement', false, ({ text }) => looksLikeStatement(session.engine, text)),
  );
  connection.onRequest(
    HoverRequest.type,
    guard.request(
      'hover',
      null,
      onDocument(null, (document, { position }) => hover(document, offsetOf(document, position), session.client)),
    ),
  );
  connection.onRequest(
    DocumentSymbolRequest.type,
    guard.request(
      'documentSymbol',
      [],
      onDocument([], (document) => {
        const { display, hasHierarchicalSymbols } = session.client;
        const symbols = outline(document, { display, ...session.settingsOf(document.uri).outline });
        return hasHierarchicalSymbols ? symbols : flatOutline(document.uri, symbols);
      }),
    ),
  );
  connection.onRequest(FoldingRangeRequest.type, guard.request('foldingRange', [], onDocument([], foldingRanges)));
  connection.onRequest(
    SelectionRangeRequest.type,
    guard.request(
      'selectionRange',
      [],
      onDocument([], (document, { positions }) =>
        selectionRanges(
          document,
          positions.map((position) => offsetOf(document, position)),
        ),
      ),
    ),
  );
  connection.onRequest(
    DefinitionRequest.type,
    guard.request(
      'definition',
      null,
      onDocument(null, (document, { position }) => {
        const found = definition(document.statement, offsetOf(document, position));
        if (found === undefined) return null;
        const { uri } = document;
        const range = rangeOf(document, found.target);
        if (!session.client.hasDefinitionLinks) return { uri, range };
        const originSelectionRange = rangeOf(document, found.origin);
        return [{ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
      }),
    ),
  );
  connection.onRequest(
    ReferencesRequest.type,
    guard.request(
      'references',
      [],
      onDocument([], (document, { position, context }) => {
        const key = keyAt(document.statement, offsetOf(document, position));
        if (key === undefined) return [];
        const found: Location[] = references(document.statement, key, context.includeDeclaration).map((span) => ({
          uri: document.uri,
          range: rangeOf(document, span),
        }));
        for (const [uri, digest] of digests(session))
          if (uri !== document.uri) for (const range of mentionRanges(digest, key)) found.push({ uri, range });
        return found;
      }),
    ),
  );
  connection.onRequest(
    DocumentHighlightRequest.type,
    guard.request(
      'documentHighlight',
      [],
      onDocument([], (document, { position }) => highlights(document, offsetOf(document, position))),
    ),
  );
  connection.onRequest(
    PrepareRenameRequest.type,
    guard.request(
      'prepareRename',
      null,
      onDocument(null, (document, { position }) => prepareRename(document, offsetOf(document, position))),
    ),
  );
  connection.onRequest(
    RenameRequest.type,
    guard.request(
      'rename',
      null,
      onDocument(null, (document, { position, newName }) => {
        const edits = rename(document, offsetOf(document, position), newName);
        if (edits === null) return null;
        const { uri, version } = document;
        return session.forClient({ documentChanges: [{ textDocument: { uri, version }, edits }] });
      }),
    ),
  );
  connection.onRequest(
    WorkspaceSymbolRequest.type,
    guard.request('workspaceSymbol', [], ({ query }, token) => {
      const found: WorkspaceSymbol[] = [];
      for (const [uri, digest] of digests(session)) {
        if (token.isCancellationRequested) break;
        for (const { name, kind, range } of matchingSymbols(digest, query)) {
          found.push({ name, kind, location: { uri, range }, containerName: fileName(uri) });
          if (found.length === MOST_SYMBOLS) return found;
        }
      }
      return found;
    }),
  );
  connection.onRequest(DocumentLinkRequest.type, guard.request('documentLink', [], onDocument([], documentLinks)));
  const completeStatement = onDocument<CompletionParams, CompletionList | null>(
    null,
    (document, { position, context }) =>
      completion(document, offsetOf(document, position), {
        display: session.client.display,
        today: host.today(),
        typed: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
      }),
  );
  connection.onRequest(
    CompletionRequest.type,
    guard.request('completion', null, (params) => {
      const inGlossary = session.glossaryCompletion(params.textDocument.uri, params.position);
      return inGlossary ?? completeStatement(params);
    }),
  );
  connection.onRequest(
    CodeLensRequest.type,
    guard.request(
      'codeLens',
      [],
      onDocument([], (document) =>
        session.settingsOf(document.uri).codeLens ? codeLenses(document, session.client.display) : [],
      ),
    ),
  );
  connection.onRequest(
    InlayHintRequest.type,
    guard.request(
      'inlayHint',
      [],
      onDocument([], (document, { range }) =>
        session.settingsOf(document.uri).inlayHints ? inlayHints(document, spanOf(document, range)) : [],
      ),
    ),
  );
  connection.onRequest(
    SemanticTokensRequest.type,
    guard.request(
      'semanticTokens',
      { data: [] },
      onDocument({ data: [] }, (document) => ({ data: semanticTokens(document) })),
    ),
  );
  connection.onRequest(
    SemanticTokensRangeRequest.type,
    guard.request(
      'semanticTokens',
      { data: [] },
      onDocument({ data: [] }, (document, { range }) => ({ data: semanticTokens(document, spanOf(document, range)) })),
    ),
  );
  const noProblems: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.onRequest(
    DocumentDiagnosticRequest.type,
    guard.request<{ textDocument: { uri: string }; previousResultId?: string }, DocumentDiagnosticReport>(
      'diagnostic',
      noProblems,
      onDocument(noProblems, (document, { previousResultId }): DocumentDiagnosticReport => {
        const resultId = session.resultId(document);
        if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const problems = problemsOf(document.statement, session.problemOptions(document.uri));
        const items = problems.map((problem) => toDiagnostic(document, problem, session.manual));
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      }),
    ),
  );
  connection.onRequest(
    CodeActionRequest.type,
    guard.request(
      'codeAction',
      [],
      onDocument([], async (document, { range, context }) => {
        const addToGlossary = await glossaryEdit(session, document.uri, context.only);
        // An edit may have come in between; the client asks again.
        if (session.documents.get(document.uri) !== document) return [];
        const actions = codeActions(document, spanOf(document, range), {
          ...session.problemOptions(document.uri),
          ...(context.only && { only: context.only }),
          invoked: context.triggerKind !== CodeActionTriggerKind.Automatic,
          manual: session.manual,
          addToGlossary,
        });
        return actions.map((action) => (action.edit ? { ...action, edit: session.forClient(action.edit) } : action));
      }),
    ),
  );
  connection.onRequest(
    ExecuteCommandRequest.type,
    guard.request('executeCommand', false, async (params) => {
      const edit = commandEdit(session, params);
      if (edit === undefined) return false;
      const { applied } = await connection.workspace.applyEdit(session.forClient(edit));
      return applied;
    }),
  );
  connection.listen();
}

/** Digests of all statements that are known: the open ones as they are now, the others from the index. */
function* digests(session: Session): Iterable<[string, Digest]> {
  const open = new Set<string>();
  for (const document of session.documents.all()) {
    open.add(comparableUri(document.uri));
    yield [document.uri, openDigest(document)];
  }
  if (session.index) yield* session.index.digests((uri) => open.has(comparableUri(uri)));
}

const openDigests = new WeakMap<OpenDocument['statement'], Digest>();

function openDigest(document: OpenDocument): Digest {
  let digest = openDigests.get(document.statement);
  if (digest === undefined) {
    digest = digestOf(document);
    openDigests.set(document.statement, digest);
  }
  return digest;
}

/** `offset`, or the start of the surrogate pair that it would cut. */
function outsidePair(text: Rope, offset: number): number {
  const isLow = offset > 0 && offset < text.length && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 ? offset - 1 : offset;
}

function fileName(uri: string): string {
  return comparableUri(uri).split('/').at(-1)!;
}
