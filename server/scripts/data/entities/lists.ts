/**
 * The notation of the lists of names in `server/data/<language>/entities`: names parted by «;», «?» after an ordinary word.
 * An entry with examples has its line under `names`.
 */

import type { Examples } from '../examples';
import { readYamlIfPresent } from '../read';

export interface NameEntry {
  readonly text: string;
  /** Also an ordinary word, or more often another name: the grammar asks for evidence. */
  readonly ordinary: boolean;
}

/** The names of one entry. `where` is what an error says of it. */
export function parseNames(list: string, where: string): NameEntry[] {
  return list.split(';').map((part) => {
    const text = part.trim();
    const ordinary = text.endsWith('?');
    const name = ordinary ? text.slice(0, -1).trim() : text;
    if (name === '') throw new Error(`${where}: a name is empty`);
    return { text: name, ordinary };
  });
}

interface FullEntry extends Examples {
  readonly names: string;
}

/** The entries of a list file by key, their names unparsed; none where there is no such file. */
export function readEntries(file: string): Map<string, FullEntry> {
  const entries = readYamlIfPresent<Record<string, string | FullEntry> | null>(file, {}) ?? {};
  return new Map(
    Object.entries(entries).map(([key, value]) => {
      const entry = typeof value === 'string' ? { names: value } : value;
      if (typeof entry?.names !== 'string') throw new Error(`server/data/${file}: ${key} is not a line of names`);
      return [key, entry];
    }),
  );
}

/** The lines of names of a list file by key. */
export function readList(file: string): Map<string, string> {
  return new Map([...readEntries(file)].map(([key, { names }]) => [key, names]));
}
