/** The glossaries of the workspace: read, watched, and kept in their last good state while they have faults. */

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
  /** Everything that the files say together; the same object until one of them changes. */
  readonly current: Glossary;
  isGlossary(uri: string): boolean;
  /** Reads a file from the disk, or forgets it where it is gone. Returns its state. */
  load(uri: string): Promise<GlossaryFile | undefined>;
  /** Takes the text of an editor. */
  update(uri: string, text: string, version: number): Promise<GlossaryFile>;
  /** The glossary of a file's folder: its URI, and its text where it exists. */
  fileFor(uri: string): { uri: string; document: TextDocument | undefined } | undefined;
  setFolders(folders: readonly string[]): Promise<GlossaryFile[]>;
}

export function createGlossaries(files: FileHost | undefined): Glossaries {
  const good = new Map<string, Glossary>();
  const documents = new Map<string, TextDocument>();
  let folders: readonly string[] = [];
  let current = EMPTY_GLOSSARY;

  const join = (): void => {
    current = good.size === 0 ? EMPTY_GLOSSARY : joinGlossaries([...good.values()]);
  };
  const take = async (uri: string, text: string, version: number | undefined): Promise<GlossaryFile> => {
    const key = comparableUri(uri);
    // The YAML reader is only loaded for those who have a glossary.
    const { parseGlossary } = await import('../glossary/parse');
    const { glossary, faults } = parseGlossary(text);
    const document = TextDocument.create(uri, 'yaml', version ?? 0, text);
    documents.set(key, document);
    if (glossary !== undefined) {
      good.set(key, glossary);
      join();
    }
    return { uri, document, version, faults };
  };
  const load = async (uri: string): Promise<GlossaryFile | undefined> => {
    const text = await files?.read(uri, LARGEST_FILE);
    if (text !== undefined) return take(uri, text, undefined);
    const key = comparableUri(uri);
    documents.delete(key);
    if (good.delete(key)) join();
    return undefined;
  };

  return {
    get current() {
      return current;
    },
    isGlossary: (uri) => comparableUri(uri).endsWith(`/${GLOSSARY_FILE}`),
    load,
    update: take,
    fileFor(uri) {
      const folder = folders.find((candidate) => comparableUri(uri).startsWith(`${comparableUri(candidate)}/`));
      if (folder === undefined) return undefined;
      const file = childUri(folder, GLOSSARY_FILE);
      return { uri: file, document: documents.get(comparableUri(file)) };
    },
    async setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, ''));
      const loaded = await Promise.all(folders.map((folder) => load(childUri(folder, GLOSSARY_FILE))));
      return loaded.filter((file) => file !== undefined);
    },
  };
}
