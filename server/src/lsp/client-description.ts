/** What the client can do: each of its capabilities is asked for once, here. */

import type { InitializeParams } from 'vscode-languageserver';
import { type Markup, markdown, markdownTable, plainText } from '../features/markup';
import { type DisplayLanguage, displayLanguage } from '../l10n';
import { MarkupKind } from './library';

export interface ClientDescription {
  readonly display: DisplayLanguage;
  readonly markup: Markup;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** Answers `workspace/configuration`, with a scope. */
  readonly hasConfiguration: boolean;
  /** Wants to be asked before it tells of configuration and file changes. */
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly hasVersionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly hasDefinitionLinks: boolean;
  readonly showsProgress: boolean;
  readonly hasHierarchicalSymbols: boolean;
  readonly hasWorkspaceFolders: boolean;
  /** Knows the notifications of `protocol.ts`; others would warn of them at every edit. */
  readonly knowsNotifications: boolean;
  /** Folders of the workspace. */
  readonly folders: readonly string[];
}

export function describeClient(params: InitializeParams): ClientDescription {
  const { textDocument, workspace, window } = params.capabilities ?? {};
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    display: displayLanguage(params.locale),
    markup: markupOf(params),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    hasDefinitionLinks: textDocument?.definition?.linkSupport === true,
    showsProgress: window?.workDoneProgress === true,
    hasHierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    knowsNotifications: params.initializationOptions?.notifications === true,
    folders,
  };
}

/** Parsers that a client may name and that draw the tables of GitHub's Markdown; others show their signs. */
const DRAWS_TABLES = new Set(['marked']);

function markupOf({ capabilities }: InitializeParams): Markup {
  const formats = capabilities?.textDocument?.hover?.contentFormat;
  if (formats !== undefined && !formats.includes(MarkupKind.Markdown)) return plainText;
  return DRAWS_TABLES.has(capabilities?.general?.markdown?.parser ?? '') ? markdownTable : markdown;
}
