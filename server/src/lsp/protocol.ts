/**
 * What client and server say to each other beyond the Language Server Protocol: notifications to those alone who ask for
 * them by `notifications` in the initialization options.
 */

import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import type { AnnotationsResult } from '../features/annotations';
import type { StatusParams } from '../features/status';
import { NotificationType, RequestType } from './library';

export interface AnnotationsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Only what touches this range; absent: the whole document. */
  readonly range?: Range;
}

export const annotationsRequest = new RequestType<AnnotationsParams, AnnotationsResult | null, void>(
  'communique/annotations',
);

/** Whether a text, given by its beginning, reads like a diplomatic statement. */
export const looksLikeStatementRequest = new RequestType<{ readonly text: string }, boolean, void>(
  'communique/looksLikeStatement',
);

export const statusNotification = new NotificationType<StatusParams>('communique/status');

/** The annotations of a document are no longer those that were answered for its version: settings or glossary changed. */
export const changedNotification = new NotificationType<{ readonly uri: string }>('communique/changed');
