/** Reads the files of the workspace, for what asks about all statements in it. Nothing is written. */

import type { Dir } from 'node:fs';
import { lstat, opendir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
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
      const entries = await open(uri).catch(() => undefined);
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

  async read(uri, folders, limit) {
    try {
      const file = fileURLToPath(uri);
      const status = await lstat(file);
      // What is no file may have no end.
      if (!status.isFile() || status.size > limit || !(await isWithin(folders, file))) return undefined;
      const text = new TextDecoder().decode(await readFile(file));
      return text.includes('\0') ? undefined : text;
    } catch {
      return undefined;
    }
  },
};

/** Rejects also where the URI is no path of this machine: a share of another one. */
async function open(uri: string): Promise<Dir> {
  return opendir(fileURLToPath(uri));
}

/** A link on the way to the file may lead out of the folders. */
async function isWithin(folders: readonly string[], file: string): Promise<boolean> {
  const real = await realpath(file);
  for (const folder of folders) {
    const root = await realFolder(folder).catch(() => undefined);
    if (root !== undefined && real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return true;
  }
  return false;
}

async function realFolder(uri: string): Promise<string> {
  return realpath(fileURLToPath(uri));
}
