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

/**
 * An English statement of about `length` code units. Every sentence says which part it is of: a real statement of that
 * length does not say the same a hundred times, and the check of repeated sentences would find nothing else.
 */
export function statementOfLength(length: number): string {
  const one = statementText('en');
  const parts = Array.from({ length: Math.ceil(length / one.length) }, (_, part) =>
    one.replace(/([a-z])([.;])(\s)/g, `$1 in part ${part}$2$3`),
  );
  return parts.join('\n\n').slice(0, length);
}
