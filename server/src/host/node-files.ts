/** Reads the files of the workspace, for what asks about all statements in it. Nothing is written. */

import { lstat, opendir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileHost } from '../lsp/host';

/** Folders that hold no statements. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);
const DEEPEST = 20;

export const nodeFiles: FileHost = {
  async list(folder, accept, limit, isCancelled) {
    const found: string[] = [];
    const visit = async (uri: string, depth: number): Promise<void> => {
      // What cannot be opened is passed over: a folder without permission is no reason to know nothing of the others.
      const entries = await opendir(fileURLToPath(uri)).catch(() => undefined);
      if (entries === undefined) return;
      for await (const entry of entries) {
        if (found.length >= limit || isCancelled()) return;
        const child = `${uri}/${encodeURIComponent(entry.name)}`;
        if (entry.isFile() && accept(child)) found.push(child);
        else if (entry.isDirectory() && depth < DEEPEST && !SKIPPED.has(entry.name)) await visit(child, depth + 1);
      }
    };
    if (folder.startsWith('file:')) await visit(folder.replace(/\/$/, ''), 0);
    return found;
  },

  async read(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const status = await lstat(path);
      // A link may lead out of the workspace, and what is no file may have no end.
      if (!status.isFile() || status.size > limit) return undefined;
      const text = new TextDecoder().decode(await readFile(path));
      return text.includes('\0') ? undefined : text;
    } catch {
      return undefined;
    }
  },
};
