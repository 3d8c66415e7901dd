/** The manifest and its translations are many places that must agree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const manifest = read('package.json');
const english: Record<string, string> = read('package.nls.json');

describe('texts', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!);

  it('of the manifest all exist, and none is left over', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  it.each(['fr', 'ar'])('of the manifest are translated (%s)', (language) => {
    const translated: Record<string, string> = read(`package.nls.${language}.json`);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect(codesIn(translated[key]!), key).toEqual(codesIn(text));
    }
  });

  it.each(['fr', 'ar'])('of the client are translated (%s)', (language) => {
    const folder = path.join(root, 'client/src');
    const source = readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
    const texts = [...source.matchAll(/l10n\s*\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    const translated: Record<string, string> = read(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(translated).sort()).toEqual([...new Set(texts)].sort());
    for (const [text, translation] of Object.entries(translated)) expect(codesIn(translation)).toEqual(codesIn(text));
  });
});

describe('colours', () => {
  it('are given for every theme', () => {
    for (const { id, defaults } of manifest.contributes.colors) {
      expect(Object.keys(defaults).sort(), id).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });
});

it('files that the manifest names exist', () => {
  const named = [...JSON.stringify(manifest.contributes).matchAll(/"\.?\/?((?:assets|syntaxes)\/[^"]+)"/g)];
  for (const [, name] of named) expect(existsSync(path.join(root, name!)), name).toBe(true);
  const legends = ['', '.fr', '.ar'].map((language) => read(`package.nls${language}.json`)['walkthrough.legend']);
  expect(new Set(legends).size).toBe(3);
  for (const name of legends) expect(existsSync(path.join(root, name)), name).toBe(true);
  expect(existsSync(path.join(root, manifest.icon))).toBe(true);
});

/** What no translation may change: settings, placeholders, file patterns, commands. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/`[^`]+`|\{\d\}|command:[^)]+/g)]
    .map(([code]) => code.replace('AAAA-MM-JJ', 'YYYY-MM-DD'))
    .sort();
}
