/** The texts that are measured: the project's own samples. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../../server/src/lexicon/language';

const ROOT = path.resolve(__dirname, '../../..');

/** Root of the project. */
export const PROJECT = ROOT;

/** All samples of a language as one statement, `copies` times. */
export function statementText(language: LanguageId, copies = 1): string {
  const folder = path.join(ROOT, 'samples', language);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.communique'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return Array.from({ length: copies }, () => texts.join('\n\n')).join('\n\n');
}

/** An English statement of about `length` code units. */
export function statementOfLength(length: number): string {
  const one = statementText('en');
  return statementText('en', Math.max(1, Math.ceil(length / one.length))).slice(0, length);
}
