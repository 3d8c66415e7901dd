/** The texts that are measured: the project's own samples. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../../server/src/lexicon/language';

/** Root of the project. */
export const PROJECT = path.resolve(__dirname, '../../..');

/** All samples of a language as one statement, `copies` times. */
export function statementText(language: LanguageId, copies = 1): string {
  const folder = path.join(PROJECT, 'samples', language);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.communique'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return Array.from({ length: copies }, () => texts.join('\n\n')).join('\n\n');
}

/**
 * An English statement of `length` code units. Every sentence says which part it is of: a real statement of that length
 * does not say the same a hundred times, and the check of repeated sentences would find nothing else.
 */
export function statementOfLength(length: number): string {
  const one = statementText('en');
  const parts = Array.from({ length: Math.ceil(length / one.length) }, (_, part) =>
    one.replace(/(?<=\S)(?=[.;]\s|[,:]?\n)/g, ` in part ${part}`),
  );
  return parts.join('\n\n').slice(0, length);
}
