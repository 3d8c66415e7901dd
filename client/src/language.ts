import type { TextDocument } from 'vscode';

/** The language id of statements. */
export const LANGUAGE_ID = 'communique';

/** The glossary of a workspace, which the server reads as it is typed. */
export const GLOSSARY_PATTERN = '**/communique.yaml';

export function isGlossary(document: TextDocument): boolean {
  return document.uri.path.endsWith('/communique.yaml');
}

export function isStatement(document: TextDocument): boolean {
  return document.languageId === LANGUAGE_ID;
}
