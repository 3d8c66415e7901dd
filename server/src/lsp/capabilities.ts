/** What the server offers. */

import type { ServerCapabilities } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from '../features/code-actions';
import { TRIGGER_CHARACTERS } from '../features/completion';
import { TOKEN_TYPES } from '../features/semantic-tokens';
import { COMMANDS } from './commands';
import { PositionEncodingKind, TextDocumentSyncKind } from './library';

export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: TOKEN_TYPES, tokenModifiers: [] }, full: true, range: true },
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  diagnosticProvider: { identifier: 'communique', interFileDependencies: false, workspaceDiagnostics: false },
  executeCommandProvider: { commands: Object.values(COMMANDS) },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
