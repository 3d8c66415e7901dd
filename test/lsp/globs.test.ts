/** Globs of `communique.files`: which paths they take. */

import { describe, expect, it } from 'vitest';
import { anywhere, createGlobs, globsIn } from '../../server/src/lsp/globs';
import { statementFiles } from '../../server/src/lsp/statement-files';

it.each([
  ['*.txt', '**/*.txt'],
  ['statements/*.txt', '**/statements/*.txt'],
  ['./statements/*.txt', '**/statements/*.txt'],
  ['**/x/*.md', '**/x/*.md'],
  ['/home/me/a.txt', '/home/me/a.txt'],
  ['c:\\texts\\a.txt', 'c:/texts/a.txt'],
  ['C:/texts/a.txt', 'c:/texts/a.txt'],
])('%s means %s', (glob, expected) => expect(anywhere(glob)).toBe(expected));

describe('a glob', () => {
  it.each([
    ['*.txt', '/w/a.txt', true],
    ['*.txt', '/w/x/y/a.txt', true],
    ['*.txt', '/w/a.txt.bak', false],
    ['texts/*.txt', '/w/texts/a.txt', true],
    ['texts/*.txt', '/w/texts/x/a.txt', false],
    ['texts/**/*.txt', '/w/texts/a.txt', true],
    ['texts/**/*.txt', '/w/texts/x/y/a.txt', true],
    ['texts/**', '/w/texts/x/y/a.md', true],
    ['texts/**.txt', '/w/texts/a.txt', true],
    ['texts/**.txt', '/w/texts/x/a.txt', false],
    ['/w/*.txt', '/w/a.txt', true],
    ['/w/*.txt', '/v/w/a.txt', false],
    ['?.txt', '/w/ب.txt', true],
    ['?.txt', '/w/😀.txt', true],
    ['?.txt', '/w/.txt', false],
    ['*.{txt,md}', '/w/a.md', true],
    ['*.{txt,md}', '/w/a.me', false],
    ['{ar/*,en/{old,new}/*}.txt', '/w/en/new/a.txt', true],
    ['{ar/*,en/{old,new}/*}.txt', '/w/ar/a.txt', true],
    ['{ar/*,en/{old,new}/*}.txt', '/w/en/a.txt', false],
    ['{a,b', '/w/{a,b', true],
    ['[0-9][!x].txt', '/w/1a.txt', true],
    ['[0-9][!x].txt', '/w/1x.txt', false],
    ['[^ab]*', '/w/cab', true],
    ['[^ab]*', '/w/bab', false],
    ['[]-]x', '/w/]x', true],
    ['[]-]x', '/w/-x', true],
    ['[ا-ي]*.txt', '/w/بيان.txt', true],
    ['[ab', '/w/[ab', true],
    ['البيانات/*.txt', '/w/البيانات/بيان 1.txt', true],
    ['joint statements/*.txt', '/w/joint statements/a b.txt', true],
    ['communiqués/*', '/w/communique\u0301s/a', true],
    ['c:\\texts\\*.txt', '/C:/texts/a.txt', true],
    ['c:/texts/*.txt', 'c:\\texts\\a.txt', true],
    ['100%*.txt', '/w/100%.txt', true],
  ])('%s, for %s: %s', (glob, path, expected) => expect(createGlobs([glob])(path)).toBe(expected));

  it('of hostile braces and stars costs little', () => {
    // The processor's own time: a busy machine is no reason to fail. What blows up takes for ever.
    const before = process.cpuUsage();
    const hostile = ['{a,b}'.repeat(99), '{'.repeat(500), '{a,'.repeat(160), '*a'.repeat(200), '**/'.repeat(160)];
    createGlobs(hostile)(`/${'a'.repeat(4000)}/${'a/'.repeat(500)}b`);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

it('what is no glob in a setting is passed over', () => {
  expect(globsIn(['*.txt', 7, null, 'x'.repeat(501)])).toEqual(['*.txt']);
  expect(globsIn('*.txt')).toEqual([]);
});

it('statements are found by URI, however it is encoded, and by the globs of the innermost folder', () => {
  const folders = new Map([
    ['file:///w', ['*.md']],
    ['file:///w/%D8%A8%D9%8A%D8%A7%D9%86', ['مسودة *.txt']],
  ]);
  const { has, globs } = statementFiles(['*.minutes'], folders);
  expect(globs).toEqual(['*.communique', '*.communique.txt', '*.minutes', '*.md', 'مسودة *.txt']);
  expect(has('file:///elsewhere/a.minutes')).toBe(true);
  expect(has('file:///w/a.md')).toBe(true);
  expect(has('file:///w/a.minutes')).toBe(false);
  expect(has('file:///w/%D8%A8%D9%8A%D8%A7%D9%86/%D9%85%D8%B3%D9%88%D8%AF%D8%A9%201.txt')).toBe(true);
  expect(has('file:///w/بيان/مسودة 1.txt')).toBe(true);
  expect(has('file:///w/بيان/a.md')).toBe(false);
  expect(has('file:///w/بيان/a.communique')).toBe(true);
  expect(has('file:///w/%E0%A4%A.communique')).toBe(true);
});
