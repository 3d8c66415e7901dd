/** The change that adds an entity to the glossary of a document's folder, which it creates where there is none. */

import type { CodeActionKind, WorkspaceEdit } from 'vscode-languageserver';
import type { NewEntity } from '../glossary/edit';
import type { Session } from './session';

/** A function that makes the change; it answers undefined where the document has no folder to hold a glossary. */
export async function glossaryEdit(
  session: Session,
  uri: string,
  only: readonly CodeActionKind[] | undefined,
): Promise<(entity: NewEntity) => WorkspaceEdit | undefined> {
  const file = session.glossaries.fileFor(uri);
  const isWanted = only === undefined || only.some((kind) => kind.startsWith('refactor'));
  const canCreate = session.client.createsFiles && session.client.hasVersionedEdits;
  if (file === undefined || !isWanted || (file.document === undefined && !canCreate)) return () => undefined;
  const { addEntity } = await import('../glossary/edit');
  return (entity) => {
    const insertion = addEntity(file.document?.getText() ?? '', entity);
    if (insertion === undefined) return undefined;
    const start = file.document?.positionAt(insertion.offset) ?? { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: insertion.newText }];
    const change = { textDocument: { uri: file.uri, version: null }, edits };
    if (file.document !== undefined) return { documentChanges: [change] };
    return { documentChanges: [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }, change] };
  };
}
