/**
 * The glossaries of the workspace: read, watched, and kept in their last good state while they have faults. Those in the
 * roots of its folders count; of any other that is open only the faults are told. What an editor holds goes before the disk.
 */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { EMPTY_GLOSSARY, GLOSSARY_FILE, type Glossary, joinGlossaries } from '../glossary/glossary';
import type { Fault } from '../glossary/parse';
import type { FileHost } from './host';
import { childUri, comparableUri } from './uris';

/** Bytes of a file that is read at all; the parser has its own limit, and says so. */
const LARGEST_FILE = 4 * 1024 * 1024;

export interface GlossaryFile {
  readonly uri: string;
  readonly document: TextDocument;
  readonly version: number | undefined;
  readonly faults: readonly Fault[];
}

export interface Glossaries {
  /** Everything that the files in the folders say together; the same object until one of them says something else. */
  readonly current: Glossary;
  isGlossary(uri: string): boolean;
  /** Reads a file, or forgets it where it is gone or does not count. Returns its state. */
  load(uri: string): Promise<GlossaryFile | undefined>;
  /** The glossary of a file's folder: its URI, and its text where it exists. */
  fileFor(uri: string): { uri: string; document: TextDocument | undefined } | undefined;
  setFolders(folders: readonly string[]): Promise<GlossaryFile[]>;
}

/** @param opened the document of a file that an editor holds */
export function createGlossaries(
  files: FileHost | undefined,
  opened: (uri: string) => TextDocument | undefined,
): Glossaries {
  const good = new Map<string, Glossary>();
  const documents = new Map<string, TextDocument>();
  let folders: readonly string[] = [];
  let current = EMPTY_GLOSSARY;

  const roots = (): string[] => folders.map((folder) => comparableUri(childUri(folder, GLOSSARY_FILE)));
  const join = (): void => {
    const known = roots().flatMap((key) => good.get(key) ?? []);
    current = known.length === 0 ? EMPTY_GLOSSARY : joinGlossaries(known);
  };
  const forget = (key: string): void => {
    documents.delete(key);
    if (good.delete(key)) join();
  };
  const take = async (uri: string, text: string, version: number | undefined): Promise<GlossaryFile> => {
    const key = comparableUri(uri);
    // The YAML reader is only loaded for those who have a glossary.
    const { parseGlossary } = await import('../glossary/parse');
    const { glossary, faults } = parseGlossary(text);
    const document = TextDocument.create(uri, 'yaml', version ?? 0, text);
    if (roots().includes(key)) {
      documents.set(key, document);
      if (glossary !== undefined) {
        good.set(key, glossary);
        join();
      }
    }
    return { uri, document, version, faults };
  };
  const readNow = async (uri: string): Promise<GlossaryFile | undefined> => {
    const key = comparableUri(uri);
    const isOnDisk = (): boolean => opened(uri) === undefined && roots().includes(key);
    const saved = isOnDisk() ? await files?.read(uri, folders, LARGEST_FILE) : undefined;
    // It may have been opened while the file was read, or its folder may have gone.
    const open = opened(uri);
    if (open !== undefined) return take(uri, open.getText(), open.version);
    if (saved !== undefined && isOnDisk()) return take(uri, saved, undefined);
    forget(key);
    return undefined;
  };
  const readings = new Map<string, Promise<unknown>>();
  /** Readings of one file follow each other: what is told of it last is what it said last. */
  const load = (uri: string): Promise<GlossaryFile | undefined> => {
    const key = comparableUri(uri);
    const read = (): Promise<GlossaryFile | undefined> => readNow(uri);
    const reading = (readings.get(key) ?? Promise.resolve()).then(read, read);
    readings.set(key, reading);
    return reading;
  };

  return {
    get current() {
      return current;
    },
    isGlossary: (uri) => comparableUri(uri).endsWith(`/${GLOSSARY_FILE}`),
    load,
    fileFor(uri) {
      const folder = folders.find((candidate) => comparableUri(uri).startsWith(`${comparableUri(candidate)}/`));
      if (folder === undefined) return undefined;
      const file = childUri(folder, GLOSSARY_FILE);
      return { uri: file, document: documents.get(comparableUri(file)) };
    },
    async setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, ''));
      for (const key of [...documents.keys()]) if (!roots().includes(key)) forget(key);
      const loaded = await Promise.all(folders.map((folder) => load(childUri(folder, GLOSSARY_FILE))));
      // The folders may be in another order than before.
      join();
      return loaded.filter((file) => file !== undefined);
    },
  };
}
