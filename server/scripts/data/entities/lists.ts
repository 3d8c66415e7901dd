/** The notation of the lists of names in `server/data/<language>/entities`: names parted by «;», «?» after an ordinary word. */

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

/** The entries of a list file by key, unparsed; none where there is no such file. */
export function readList(file: string): Map<string, string> {
  const entries = readYamlIfPresent<Record<string, unknown> | null>(file, {}) ?? {};
  return new Map(
    Object.entries(entries).map(([key, value]) => {
      if (typeof value !== 'string') throw new Error(`server/data/${file}: ${key} is not a line of names`);
      return [key, value];
    }),
  );
}
