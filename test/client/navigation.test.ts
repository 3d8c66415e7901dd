import { describe, expect, it } from 'vitest';
import { nextAfter } from '../../client/src/navigation';

const at = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character: character + 3 },
});
const ranges = [at(2, 4), at(0, 7), at(2, 0)];

describe('nextAfter', () => {
  it.each([
    ['next', 0, 0, at(0, 7)],
    ['next', 0, 7, at(2, 0)],
    ['next', 2, 1, at(2, 4)],
    ['next', 2, 4, at(0, 7)],
    ['next', 9, 0, at(0, 7)],
    ['previous', 9, 0, at(2, 4)],
    ['previous', 2, 4, at(2, 0)],
    ['previous', 0, 7, at(2, 4)],
  ] as const)('%s from %d:%d', (direction, line, character, expected) => {
    expect(nextAfter(ranges, { line, character }, direction)).toEqual(expected);
  });

  it('finds nothing among nothing', () => {
    expect(nextAfter([], { line: 0, character: 0 }, 'next')).toBeUndefined();
  });
});
