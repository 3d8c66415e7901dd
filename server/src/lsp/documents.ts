/** The open documents, each with one Statement per version, kept up to date edit by edit. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { View } from '../features/view';
import type { Engine } from '../statement/engine';
import { createStatement, editStatement, type Statement, type StatementSettings } from '../statement/statement';

export interface OpenDocument extends View {
  readonly languageId: string;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
  open(uri: string, languageId: string, version: number, text: string, settings: StatementSettings): OpenDocument;
  /** Applies the changes one after the other, as the protocol says. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument | undefined;
  close(uri: string): void;
  /** Reads the document anew where the settings or the engine are others. */
  reanalyse(uri: string, settings: StatementSettings): OpenDocument | undefined;
}

/** @param engine the engine of the moment: a glossary may replace it. */
export function createDocuments(engine: () => Engine): Documents {
  const open = new Map<string, OpenDocument>();
  const put = (uri: string, languageId: string, version: number, statement: Statement): OpenDocument => {
    const entry: OpenDocument = { uri, languageId, version, statement };
    open.set(uri, entry);
    return entry;
  };

  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    open(uri, languageId, version, text, settings) {
      return put(uri, languageId, version, createStatement(engine(), text, settings));
    },
    change(uri, version, changes) {
      const entry = open.get(uri);
      if (entry === undefined) return undefined;
      return put(uri, entry.languageId, version, changes.reduce(apply, entry.statement));
    },
    close: (uri) => {
      open.delete(uri);
    },
    reanalyse(uri, settings) {
      const entry = open.get(uri);
      if (entry === undefined) return undefined;
      const { languageId, version, statement } = entry;
      if (statement.engine === engine() && sameStatementSettings(statement.settings, settings)) return entry;
      return put(uri, languageId, version, createStatement(engine(), String(statement.text), settings));
    },
  };
}

function sameStatementSettings(a: StatementSettings, b: StatementSettings): boolean {
  return a.language === b.language && a.date === b.date;
}

function apply(statement: Statement, change: TextDocumentContentChangeEvent): Statement {
  const { text, engine, settings } = statement;
  if (!('range' in change) || change.range === undefined) return createStatement(engine, change.text, settings);
  const a = text.offsetAt(change.range.start);
  const b = text.offsetAt(change.range.end);
  return editStatement(statement, { start: Math.min(a, b), end: Math.max(a, b), newText: change.text });
}
