import { describe, expect, it } from 'vitest';
import { covers, linesToPaint } from '../../client/src/paintWindow';

describe('linesToPaint', () => {
  it('adds a margin on both sides', () => {
    expect(linesToPaint([{ start: 50, end: 80 }], 1000, 20)).toEqual({ start: 30, end: 100 });
  });
  it('stays within the document', () => {
    expect(linesToPaint([{ start: 5, end: 95 }], 100, 20)).toEqual({ start: 0, end: 99 });
  });
  it('spans what folding leaves between', () => {
    const visible = [
      { start: 40, end: 45 },
      { start: 10, end: 12 },
    ];
    expect(linesToPaint(visible, 100, 1)).toEqual({ start: 9, end: 46 });
  });
  it('is nothing where nothing can be seen', () => expect(linesToPaint([], 100, 20)).toBeUndefined());
});

describe('covers', () => {
  const painted = { start: 10, end: 50 };
  it('holds within', () => expect(covers(painted, [{ start: 10, end: 50 }])).toBe(true));
  it('does not hold past the edge', () => expect(covers(painted, [{ start: 20, end: 51 }])).toBe(false));
  it('does not hold before anything is painted', () => expect(covers(undefined, [])).toBe(false));
});
