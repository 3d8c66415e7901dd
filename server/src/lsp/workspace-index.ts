/**
 * Digests of all statements of the workspace, made in the background, one file at a time, and kept up to date as files
 * change. Its memory is bounded: beyond the limits, files are left out.
 */

import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Digest, digestOf } from '../features/digest';
import { createView } from '../features/view';
import type { Engine } from '../statement/engine';
import { createStatement, type StatementSettings } from '../statement/statement';
import type { FileHost } from './host';
import { comparableUri } from './uris';

const MOST_FILES = 5000;
const LARGEST_FILE = 4 * 1024 * 1024;
/** Mentions and symbols over all files: about 100 bytes each. */
const MOST_ENTRIES = 400_000;

export interface WorkspaceIndex {
  /** Reads the folders anew. A run that is under way ends. */
  start(folders: readonly string[], progress?: WorkDoneProgressServerReporter): Promise<void>;
  /** Reads one file again, or forgets it. */
  refresh(uri: string): Promise<void>;
  /** Digests of the files for which `skip` says no, by URI. */
  digests(skip: (uri: string) => boolean): Iterable<[string, Digest]>;
  stop(): void;
}

export interface IndexOptions {
  readonly files: FileHost;
  engine(): Engine;
  settings(): StatementSettings;
  /** Whether a file is a statement, by its URI. */
  isStatement(uri: string): boolean;
}

export function createWorkspaceIndex({ files, engine, settings, isStatement }: IndexOptions): WorkspaceIndex {
  const digests = new Map<string, { uri: string; digest: Digest; size: number }>();
  let folders: readonly string[] = [];
  let entries = 0;
  let run = 0;
  /** Who asked last for a file that is being read: what was asked for before that is old when it comes. */
  const reading = new Map<string, object>();

  const forget = (key: string): void => {
    entries -= digests.get(key)?.size ?? 0;
    digests.delete(key);
  };
  const add = async (uri: string): Promise<void> => {
    const key = comparableUri(uri);
    const asked = {};
    reading.set(key, asked);
    const text = isStatement(uri) ? await files.read(uri, folders, LARGEST_FILE) : undefined;
    if (reading.get(key) !== asked) return;
    reading.delete(key);
    forget(key);
    if (text === undefined || digests.size >= MOST_FILES || entries >= MOST_ENTRIES) return;
    const digest = digestOf(createView(uri, 0, createStatement(engine(), text, settings())));
    let size = digest.symbols.length;
    for (const places of digest.mentions.values()) size += places.length >> 2;
    entries += size;
    digests.set(key, { uri, digest, size });
  };

  return {
    async start(uris, progress) {
      const mine = ++run;
      folders = uris;
      reading.clear();
      digests.clear();
      entries = 0;
      const found: string[] = [];
      const isOver = (): boolean => mine !== run || progress?.token.isCancellationRequested === true;
      for (const folder of folders) found.push(...(await files.list(folder, isStatement, MOST_FILES, isOver)));
      for (const [k, uri] of found.entries()) {
        if (isOver()) break;
        progress?.report(Math.floor((k / found.length) * 100));
        await add(uri);
        // The user's requests come first.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    refresh: add,
    *digests(skip) {
      for (const { uri, digest } of digests.values()) if (!skip(uri)) yield [uri, digest];
    },
    stop() {
      run++;
    },
  };
}
