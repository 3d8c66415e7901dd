import type { TextDocument } from 'vscode';

/** The language id of statements. */
export const LANGUAGE_ID = 'communique';

export function isStatement(document: TextDocument): boolean {
  return document.languageId === LANGUAGE_ID;
}
