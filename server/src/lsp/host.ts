/** What the server needs from where it runs: passed in, so that the same server runs in Node and in a web worker. */

import type { LoadData } from '../statement/engine';

/** The files of the workspace. Read only: the server writes nothing. */
export interface FileHost {
  /** URIs of the files below a folder whose name `accept` takes; stops after `limit`. */
  list(
    folder: string,
    accept: (name: string) => boolean,
    limit: number,
    cancelled: () => boolean,
  ): Promise<readonly string[]>;
  /**
   * The text of a file, or undefined where there is none: it is a link, binary, larger than `limit` bytes, or not really in
   * one of the folders.
   */
  read(uri: string, folders: readonly string[], limit: number): Promise<string | undefined>;
}

export interface Host {
  /** The compiled language data, from the initialization options where the server cannot read files. */
  loadData(initializationOptions: unknown): LoadData | Promise<LoadData>;
  /** Today, in the user's time zone, `YYYY-MM-DD`. */
  today(): string;
  /** The address of a check's manual page, where the manual is at hand. */
  manual?(code: string): string | undefined;
  /** Absent in the browser, where open documents are all that there is. */
  readonly files?: FileHost;
}
