/** The quick fixes as commands, for key bindings and for editors without code actions. Arguments: the document's URI first. */

import type { ExecuteCommandParams, Position, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../checks';
import { editOf, ignoreLine } from '../features/code-actions';
import { cleanText, fixAll } from '../features/edits';
import { problemsOf } from '../features/problems';
import type { OpenDocument } from './documents';
import { Range } from './library';
import type { Session } from './session';

export const COMMANDS = {
  /** `[uri]`: everything that has one right answer. */
  fixAll: 'communique.server.fixAll',
  /** `[uri]`: what pasting brought. */
  clean: 'communique.server.cleanText',
  /** `[uri, position, code?]`: the problem at the position, by its only fix. */
  fix: 'communique.server.fix',
  /** `[uri, position, code?]`: silences the problems on the line. */
  ignore: 'communique.server.ignoreLine',
} as const;

/** The change that a command makes; undefined where there is nothing to change. */
export function commandEdit(
  session: Session,
  { command, arguments: args = [] }: ExecuteCommandParams,
): WorkspaceEdit | undefined {
  const [uri, position, code] = args as unknown[];
  const document = typeof uri === 'string' ? session.documents.get(uri) : undefined;
  if (document === undefined) return undefined;
  const edits = editsOf(session, document, command, position, typeof code === 'string' ? code : undefined);
  return edits.length === 0 ? undefined : editOf(document, edits);
}

function editsOf(
  session: Session,
  document: OpenDocument,
  command: string,
  position: unknown,
  code: string | undefined,
): readonly Edit[] {
  const options = session.problemOptions(document.uri);
  if (command === COMMANDS.clean) return cleanText(document.statement, options);
  if (command === COMMANDS.fixAll) return fixAll(document.statement, options);
  if (!isPosition(position)) return [];
  const problems = problemsOf(document.statement, options);
  const offset = document.statement.text.offsetAt(position);
  const here = problems.filter((problem) => code === undefined || problem.code === code);
  if (command === COMMANDS.fix) {
    const problem = here.find(({ start, end, fixes }) => start <= offset && offset <= end && fixes.length === 1);
    return problem?.fixes[0]?.edits ?? [];
  }
  if (command !== COMMANDS.ignore) return [];
  const line = position.line;
  const codes = new Set(
    here.filter(({ start }) => document.statement.text.positionAt(start).line === line).map((problem) => problem.code),
  );
  return codes.size === 0 ? [] : [ignoreLine(document, offset, [...codes].join(' '))];
}

function isPosition(value: unknown): value is Position {
  return Range.is({ start: value, end: value });
}
