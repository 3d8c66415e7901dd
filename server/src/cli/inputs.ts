/** Finds and reads the files that a command line names. */

import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** A file that cannot be read; its message names the file and says why. */
export class InputError extends Error {}

/** What is read in a folder. */
const IN_FOLDERS = ['**/*.communique', '**/*.txt'];

/** Paths of the files that `names` mean, in their order, each once. A name that means none is an `InputError` for `fail`. */
export function findFiles(names: readonly string[], fail: (error: unknown) => void): string[] {
  const files = new Map<string, string>();
  for (const name of names) {
    try {
      for (const file of filesOf(name)) {
        const key = file === '-' ? file : path.resolve(file);
        if (!files.has(key)) files.set(key, file);
      }
    } catch (error) {
      fail(error);
    }
  }
  return [...files.values()];
}

function filesOf(name: string): string[] {
  if (name === '-') return ['-'];
  const status = statusOf(name);
  if (status?.isDirectory()) {
    // A link may lead out of the folder, or back into it.
    const found = globSync(IN_FOLDERS, {
      cwd: name,
      ignore: ['**/node_modules/**'],
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
    });
    if (found.length === 0) throw new InputError(`${name}: no *.communique or *.txt file in this folder`);
    const folder = name.endsWith('/') ? name : `${name}/`;
    return found.sort().map((file) => folder + file);
  }
  if (status !== undefined) return [name];
  if (!isDynamicPattern(name)) throw new InputError(`${name}: no such file`);
  const found = globSync(name, { absolute: name.startsWith('/') });
  if (found.length === 0) throw new InputError(`${name}: no file matches`);
  return found.sort();
}

/** What is at a path; undefined where nothing is. Throws `InputError` where one cannot look: a link to itself. */
export function statusOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw new InputError(`${file}: ${reason(error)}`);
  }
}

/** Text of a file, or of standard input for `-`, as an editor would hold it. Throws `InputError`. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new InputError(`${file}: ${reason(error)}`);
  }
  const text = decode(bytes);
  if (text === undefined) throw new InputError(`${file}: is not text in UTF-8, or in UTF-16 with a byte order mark`);
  return text;
}

/** UTF-8, or UTF-16 where a byte order mark says so; the mark itself is not text. Undefined for anything else. */
function decode(bytes: Buffer): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ELOOP':
      return 'is a link that leads to itself';
    case 'EISDIR':
      return 'is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
