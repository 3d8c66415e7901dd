/** Which files of the workspace are statements: by our extensions, and by the setting, which a folder may have as its own. */

import { createGlobs } from './globs';
import { comparableUri, pathOf } from './uris';

const OURS = ['*.communique', '*.communique.txt'];

export interface StatementFiles {
  /** All globs, of whatever folder. */
  readonly globs: readonly string[];
  has(uri: string): boolean;
}

/** @param own globs of the folders that have some of their own, by the folder's URI */
export function statementFiles(
  globs: readonly string[],
  own: ReadonlyMap<string, readonly string[]> = new Map(),
): StatementFiles {
  const matches = createGlobs([...OURS, ...globs]);
  // The innermost folder first.
  const folders = [...own]
    .map(([uri, ownGlobs]) => ({
      start: `${comparableUri(uri).replace(/\/$/, '')}/`,
      matches: createGlobs([...OURS, ...ownGlobs]),
    }))
    .sort((a, b) => b.start.length - a.start.length);
  return {
    globs: [...new Set([...OURS, ...globs, ...[...own.values()].flat()])],
    has(uri) {
      const key = comparableUri(uri);
      const folder = folders.find(({ start }) => key.startsWith(start));
      return (folder?.matches ?? matches)(pathOf(uri));
    },
  };
}
