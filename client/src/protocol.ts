/** What client and server say to each other beyond the Language Server Protocol. */
import { NotificationType, type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageclient';

export const KINDS = ['entity', 'date', 'decision'] as const;
export type Kind = (typeof KINDS)[number];

export interface AnnotationsParams {
  textDocument: TextDocumentIdentifier;
  /** Only what touches this range; absent: the whole document. */
  range?: Range;
}

export interface WireAnnotation {
  range: Range;
  kind: Kind;
  /** The type of an entity or date, the class of a decision. */
  type: string;
  label: string;
}

export interface AnnotationsResult {
  /** The document version that the ranges belong to. */
  version: number;
  annotations: WireAnnotation[];
}

export interface StatusParams {
  uri: string;
  version: number;
  /** The main language, or null where none is known. */
  language: string | null;
  languages: string[];
  counts: Record<Kind, number>;
  state: 'ready' | 'unknown-language';
}

export const annotationsRequest = new RequestType<AnnotationsParams, AnnotationsResult | null, void>(
  'communique/annotations',
);

/** Whether a text, given by its beginning, reads like a diplomatic statement. */
export const looksLikeStatementRequest = new RequestType<{ text: string }, boolean, void>(
  'communique/looksLikeStatement',
);

/** The annotations of a document are no longer those that were answered for its version (settings, glossary). */
export const changedNotification = new NotificationType<{ uri: string }>('communique/changed');

export const statusNotification = new NotificationType<StatusParams>('communique/status');
