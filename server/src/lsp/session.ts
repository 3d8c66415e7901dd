/** The state of a session after `initialize`: documents, settings, glossaries, the index of the workspace. */

import type {
  CompletionItem,
  Connection,
  Disposable,
  InitializeParams,
  Position,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../checks';
import { inDirection } from '../features/bidi';
import { toDiagnostic } from '../features/diagnostics';
import { type ProblemOptions, problemsOf } from '../features/problems';
import { status } from '../features/status';
import { completeGlossary } from '../glossary/complete';
import { extendEngine } from '../glossary/extend-engine';
import { checkOptionsOf, EMPTY_GLOSSARY, GLOSSARY_FILE, type Glossary, haveSameWords } from '../glossary/glossary';
import { localise } from '../l10n';
import { createEngine, type Engine } from '../statement/engine';
import { type ClientDescription, describeClient } from './client-description';
import { createDelays } from './delays';
import { createDocuments, type Documents, type OpenDocument } from './documents';
import { anywhere } from './globs';
import { createGlossaries, type Glossaries, type GlossaryFile } from './glossaries';
import type { Guard } from './guard';
import type { Host } from './host';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from './library';
import { changedNotification, statusNotification } from './protocol';
import { type Dictionary, readSettings, type Settings, sectionOf } from './settings';
import { type StatementFiles, statementFiles } from './statement-files';
import { childUri, comparableUri } from './uris';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace-index';

/** How long after an edit the client is told what it did not ask for, in milliseconds: not at every key. */
const STATUS_DELAY = 150;
const DIAGNOSTICS_DELAY = 250;
const INDEX_DELAY = 3000;
/** How long after an edit of a glossary its words are in force: they make every open document be read anew. */
const GLOSSARY_DELAY = 300;

export class Session {
  readonly client: ClientDescription;
  readonly documents: Documents;
  readonly glossaries: Glossaries;
  /** Absent where there are no files to read. */
  readonly index: WorkspaceIndex | undefined;
  readonly host: Host;
  readonly #connection: Connection;
  readonly #guard: Guard;
  readonly #delays = createDelays();
  readonly #baseEngine: Engine;
  #engine: Engine;
  #glossary: Glossary = EMPTY_GLOSSARY;
  #settings: Settings;
  /** Settings of open documents, where the client knows them by document. */
  readonly #scoped = new Map<string, Settings>();
  #checkOptions = new WeakMap<Settings, CheckOptions>();
  #files: StatementFiles;
  /** What the client was last asked to watch, and how it is told to stop. */
  #watchers: { readonly globs: string; readonly registered: Promise<Disposable | undefined> } | undefined;
  #folders: readonly string[];
  /** By comparable URI: an editor may write it otherwise than its folder. */
  readonly #openGlossaries = new Map<string, TextDocument>();
  /** Changes with everything that makes the same text be answered otherwise. */
  #generation = 0;

  private constructor(connection: Connection, guard: Guard, host: Host, params: InitializeParams, engine: Engine) {
    this.#connection = connection;
    this.#guard = guard;
    this.host = host;
    this.client = describeClient(params);
    this.#folders = this.client.folders;
    this.#settings = readSettings(sectionOf(params.initializationOptions));
    this.#files = statementFiles(this.#settings.files);
    this.#baseEngine = engine;
    this.#engine = engine;
    this.documents = createDocuments(() => this.#engine);
    this.glossaries = createGlossaries(host.files, (uri) => this.#openGlossaries.get(comparableUri(uri)));
    this.index =
      host.files &&
      createWorkspaceIndex({
        files: host.files,
        engine: () => this.#engine,
        settings: () => this.#settings.statement,
        isStatement: (uri) => this.#files.has(uri),
      });
  }

  static async start(connection: Connection, guard: Guard, host: Host, params: InitializeParams): Promise<Session> {
    const engine = createEngine(await host.loadData(params.initializationOptions));
    return new Session(connection, guard, host, params, engine);
  }

  get engine(): Engine {
    return this.#engine;
  }

  settingsOf(uri: string): Settings {
    return this.#scoped.get(uri) ?? this.#settings;
  }

  /** Name of the state that an answer for a document depends on, for its `resultId`s. */
  resultId({ version }: OpenDocument): string {
    return `${this.#generation}.${version}`;
  }

  problemOptions(uri: string): ProblemOptions {
    return { display: this.client.display, checks: this.#checksOf(this.settingsOf(uri)), glossary: this.#glossary };
  }

  readonly manual = (code: string): string | undefined => this.host.manual?.(code);

  /** What follows on the client's `initialized`: its settings, registrations, the glossaries, the index. */
  async begin(): Promise<void> {
    if (this.client.registersConfiguration)
      this.#connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'communique' })
        .catch(() => {});
    const section = await this.#askForSection();
    if (section !== undefined) {
      const before = this.#settings;
      this.#settings = readSettings(section);
      if (!sameSettings(before, this.#settings)) this.#changed();
    }
    await this.setFolders(this.#folders);
  }

  /** Asks which files are statements in each folder, and has the client watch them. */
  async #findStatements(): Promise<void> {
    const own = new Map<string, readonly string[]>();
    const ask = async (folder: string): Promise<void> => {
      const section = await this.#askForSection(folder);
      if (section !== undefined) own.set(folder, readSettings(section).files);
    };
    await Promise.all(this.#folders.map(ask));
    this.#files = statementFiles(this.#settings.files, own);
    if (this.client.registersWatchers && this.host.files) this.#watch([GLOSSARY_FILE, ...this.#files.globs]);
  }

  #watch(files: readonly string[]): void {
    const watchers = files.map((glob) => ({ globPattern: anywhere(glob) }));
    const before = this.#watchers;
    const globs = JSON.stringify(watchers);
    if (before?.globs === globs) return;
    // A client that refuses has nothing to watch. The new ones come first: what changes in between is told twice, not never.
    const registered = this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(() => undefined);
    this.#watchers = { globs, registered };
    void before?.registered.then((registration) => registration?.dispose());
  }

  async setFolders(folders: readonly string[]): Promise<void> {
    const gone = this.#folders.filter((folder) => !folders.includes(folder));
    this.#folders = folders;
    const files = await this.glossaries.setFolders(folders);
    for (const file of files) this.#publishFaults(file);
    for (const folder of gone) await this.#readGlossary(childUri(folder, GLOSSARY_FILE));
    this.#takeGlossary();
    await this.#findStatements();
    this.#delays.cancel('index');
    await this.#readWorkspace();
  }

  /** Reads the statements of the workspace anew, once the glossary and the settings are no longer being written. */
  #readWorkspaceLater(): void {
    const read = this.#guard.notification('index', () => this.#readWorkspace());
    this.#delays.run('index', INDEX_DELAY, () => void read({}));
  }

  async #readWorkspace(): Promise<void> {
    if (this.index === undefined) return;
    const isShown = this.client.showsProgress && this.#folders.length > 0;
    // A client that refuses shows nothing, which the protocol allows.
    const progress = isShown
      ? await this.#connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
    progress?.begin(localise(this.client.display, 'index.progress'), 0, undefined, true);
    try {
      await this.index.start(this.#folders, progress);
    } finally {
      progress?.done();
    }
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    // Its version may be one that another text had before.
    this.#generation++;
    this.documents.open(uri, languageId, version, text, this.settingsOf(uri).statement);
    this.#announce(uri);
    const fetch = async (): Promise<void> => {
      if (await this.#fetchSettings(uri)) this.#changed([uri]);
    };
    void this.#guard.notification('configuration', fetch)({});
  }

  edited(uri: string): void {
    this.#announce(uri);
  }

  close(uri: string): void {
    this.#delays.cancel(`status ${uri}`);
    this.#delays.cancel(`diagnostics ${uri}`);
    this.documents.close(uri);
    this.#scoped.delete(uri);
    if (!this.client.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Takes the settings that a client sent, or asks for them where it sent none. What nobody says stays as it is. */
  async configure(sent: unknown): Promise<void> {
    const section = sectionOf(sent) ?? (await this.#askForSection());
    if (section) this.#settings = readSettings(section);
    await this.#findStatements();
    await Promise.all(this.#openUris().map((uri) => this.#fetchSettings(uri)));
    this.#changed();
    this.#readWorkspaceLater();
  }

  /** Follows a glossary that an editor holds: its text counts from now on, saved or not. */
  async openGlossary(uri: string, version: number, text: string): Promise<void> {
    this.#openGlossaries.set(comparableUri(uri), TextDocument.create(uri, 'yaml', version, text));
    await this.#readGlossary(uri);
  }

  /** Whether the document is such a glossary; if so, its changes are taken. */
  editGlossary(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void> | undefined {
    const document = this.#openGlossaries.get(comparableUri(uri));
    if (document === undefined) return undefined;
    TextDocument.update(document, changes, version);
    return this.#readGlossary(uri);
  }

  /** What may stand at a place of a glossary that is open; undefined where the document is none. */
  glossaryCompletion(uri: string, position: Position): CompletionItem[] | undefined {
    const document = this.#openGlossaries.get(comparableUri(uri));
    return document && completeGlossary(document.getText(), document.offsetAt(position));
  }

  /** What was not saved is gone. */
  async closeGlossary(uri: string): Promise<void> {
    this.#openGlossaries.delete(comparableUri(uri));
    await this.#readGlossary(uri);
  }

  async fileChanged(uri: string): Promise<void> {
    if (this.glossaries.isGlossary(uri)) {
      if (!this.#openGlossaries.has(comparableUri(uri))) await this.#readGlossary(uri);
    } else await this.index?.refresh(uri);
  }

  async #readGlossary(uri: string): Promise<void> {
    const file = await this.glossaries.load(uri);
    if (file) this.#publishFaults(file);
    else void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#delays.run(
      'glossary',
      GLOSSARY_DELAY,
      this.#guarded('glossary', () => this.#takeGlossary()),
    );
  }

  /** The edit in the form that the client can take. */
  forClient(edit: WorkspaceEdit): WorkspaceEdit {
    if (this.client.hasVersionedEdits || edit.documentChanges === undefined) return edit;
    const changes: NonNullable<WorkspaceEdit['changes']> = {};
    for (const change of edit.documentChanges)
      if ('edits' in change) changes[change.textDocument.uri] = change.edits.filter((each) => 'newText' in each);
    return { changes };
  }

  stop(): void {
    this.#delays.cancelAll();
    this.index?.stop();
  }

  /** What the client says of a document, or of all. Undefined where it cannot be asked, or has nothing to say. */
  async #askForSection(scopeUri?: string): Promise<Dictionary | undefined> {
    if (!this.client.hasConfiguration) return undefined;
    const item = { section: 'communique', ...(scopeUri !== undefined && { scopeUri }) };
    // A client that refuses has nothing to say.
    return sectionOf(await this.#connection.workspace.getConfiguration(item).catch(() => undefined));
  }

  /** Asks for the settings of a document that is open; tells whether they are other than they were. */
  async #fetchSettings(uri: string): Promise<boolean> {
    const section = await this.#askForSection(uri);
    if (this.documents.get(uri) === undefined) return false;
    const before = this.settingsOf(uri);
    if (section === undefined) this.#scoped.delete(uri);
    else this.#scoped.set(uri, readSettings(section));
    return !sameSettings(before, this.settingsOf(uri));
  }

  #openUris(): string[] {
    return [...this.documents.all()].map(({ uri }) => uri);
  }

  #checksOf(settings: Settings): CheckOptions {
    let options = this.#checkOptions.get(settings);
    if (options === undefined) {
      const { profile, rules } = settings;
      options = checkOptionsOf(this.#glossary, { rules, ...(profile !== 'none' && { profile }) });
      this.#checkOptions.set(settings, options);
    }
    return options;
  }

  #takeGlossary(): void {
    const glossary = this.glossaries.current;
    if (glossary === this.#glossary) return;
    if (!haveSameWords(glossary, this.#glossary)) this.#engine = extendEngine(this.#baseEngine, glossary);
    this.#glossary = glossary;
    this.#changed();
    this.#readWorkspaceLater();
  }

  /** Answers anew everything that the client may have kept of the documents. */
  #changed(uris = this.#openUris()): void {
    this.#generation++;
    this.#checkOptions = new WeakMap();
    const { client } = this;
    for (const uri of uris) {
      this.documents.reanalyse(uri, this.settingsOf(uri).statement);
      if (client.knowsNotifications) void this.#connection.sendNotification(changedNotification, { uri });
      this.#announce(uri);
    }
    const refreshes = [
      client.refreshesDiagnostics && this.#connection.languages.diagnostics.refresh(),
      client.refreshesInlayHints && this.#connection.languages.inlayHint.refresh(),
      client.refreshesSemanticTokens && this.#connection.languages.semanticTokens.refresh(),
      client.refreshesCodeLenses && this.#connection.sendRequest('workspace/codeLens/refresh'),
    ];
    // A client that refuses has nothing to refresh.
    for (const refresh of refreshes) if (refresh) refresh.catch(() => {});
  }

  #announce(uri: string): void {
    const tellStatus = this.#guarded('status', () => {
      const document = this.documents.get(uri);
      if (document) void this.#connection.sendNotification(statusNotification, status(document));
    });
    if (this.client.knowsNotifications) this.#delays.run(`status ${uri}`, STATUS_DELAY, tellStatus);
    if (this.client.pullsDiagnostics) return;
    this.#delays.run(
      `diagnostics ${uri}`,
      DIAGNOSTICS_DELAY,
      this.#guarded('diagnostics', () => {
        const document = this.documents.get(uri);
        if (document === undefined) return;
        const diagnostics = problemsOf(document.statement, this.problemOptions(uri)).map((problem) =>
          toDiagnostic(document, problem, this.manual),
        );
        void this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics });
      }),
    );
  }

  #guarded(name: string, work: () => void): () => void {
    return () => void this.#guard.notification(name, work)({});
  }

  #publishFaults({ uri, document, version, faults }: GlossaryFile): void {
    void this.#connection.sendDiagnostics({
      uri,
      ...(version !== undefined && { version }),
      diagnostics: faults.map(({ start, end, key, args }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(Math.max(end, start)) },
        severity: 1,
        code: key.replace('glossary.', 'glossary-'),
        source: 'communique',
        message: inDirection(localise(this.client.display, key, args), this.client.display),
      })),
    });
  }
}

/** Both are plain data, written by one function in one order. */
function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
