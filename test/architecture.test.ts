/** The folders build on each other in one direction. What is imported as a type does nothing. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const sources = path.resolve(import.meta.dirname, '../server/src');

/** The folders that each may use besides itself. */
const USES: Readonly<Record<string, readonly string[]>> = {
  text: [],
  l10n: [],
  lexicon: ['text'],
  spot: ['text', 'lexicon'],
  statement: ['text', 'lexicon', 'spot'],
  checks: ['text', 'lexicon', 'spot', 'statement'],
  glossary: ['text', 'lexicon', 'spot', 'statement', 'checks'],
  features: ['text', 'lexicon', 'spot', 'statement', 'checks', 'glossary', 'l10n'],
  export: ['text', 'lexicon', 'spot', 'statement', 'checks'],
  host: [],
  cli: ['lexicon', 'spot', 'statement', 'checks', 'glossary', 'features', 'export', 'l10n', 'host'],
  lsp: ['lexicon', 'spot', 'statement', 'checks', 'glossary', 'features', 'l10n', 'host'],
};

const IMPORT = /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

it.each(Object.entries(USES))('%s uses only what it builds on', (folder, allowed) => {
  const used = new Set<string>();
  for (const name of readdirSync(path.join(sources, folder), { recursive: true }) as string[]) {
    if (!name.endsWith('.ts')) continue;
    const file = path.join(sources, folder, name);
    for (const [, from, dynamic] of readFileSync(file, 'utf8').matchAll(IMPORT))
      used.add(path.relative(sources, path.resolve(file, '..', from ?? dynamic!)).split(path.sep)[0]!);
  }
  used.delete(folder);
  expect([...used].filter((other) => !allowed.includes(other))).toEqual([]);
});

it('no folder is missing here', () => expect(Object.keys(USES).sort()).toEqual(readdirSync(sources).sort()));
