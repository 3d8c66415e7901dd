import { expect, it } from 'vitest';
import { anywhere } from '../../client/src/globs';

it.each([
  ['*.txt', '**/*.txt'],
  ['statements/*.txt', '**/statements/*.txt'],
  ['./statements/*.txt', '**/statements/*.txt'],
  ['**/x/*.md', '**/x/*.md'],
  ['/home/me/a.txt', '/home/me/a.txt'],
  ['c:\\texts\\a.txt', 'c:\\texts\\a.txt'],
])('%s means %s', (glob, expected) => expect(anywhere(glob)).toBe(expected));
