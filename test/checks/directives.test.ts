import { describe, expect, it } from 'vitest';
import { runChecks } from '../../server/src/checks';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

const engine = testEngine();
const DOUBLED = 'The members met met in Geneva.';

/** Numbers of the lines that have findings, from 0. */
function lines(text: string): number[] {
  const statement = createStatement(engine, text, { language: 'en' });
  const codes = ['doubled-word', 'directive-unknown'];
  return runChecks(statement)
    .filter(({ code }) => codes.includes(code))
    .map(({ start }) => text.slice(0, start).split('\n').length - 1);
}

describe('directives', () => {
  it('silence the next line, in any comment style', () => {
    for (const [open, close] of [
      ['<!-- ', ' -->'],
      ['# ', ''],
      ['// ', ''],
      ['% ', ''],
      ['', ''],
      ['/* ', ' */'],
      ['; ', ''],
    ]) {
      const text = `${open}communique-disable-next-line doubled-word${close}\n${DOUBLED}\n\n${DOUBLED}`;
      expect(lines(text), text).toEqual([3]);
    }
  });

  it('silence a paragraph that is wrapped, to its end and no further', () => {
    const wrapped = `The parties to the agreement have at long last\nmet in the hall of the town. ${DOUBLED}`;
    expect(lines(`${wrapped}\n\n${DOUBLED}`)).toEqual([1, 3]);
    expect(lines(`# communique-disable-next-line doubled-word\n${wrapped}\n\n${DOUBLED}`)).toEqual([4]);
    expect(lines(`# communique-disable-next-line doubled-word\n\n${wrapped}`)).toEqual([3]);
  });

  it('are read with any white space before them, and with the end of a comment right behind', () => {
    expect(lines(`\u00a0\u2003# communique-disable doubled-word\n${DOUBLED}`)).toEqual([]);
    expect(lines(`<!--communique-disable-next-line doubled-word-->\n${DOUBLED}`)).toEqual([]);
    expect(lines(`<!--communique-disable-->\n${DOUBLED}`)).toEqual([]);
  });

  it('silence all codes where they name none', () => {
    expect(lines(`# communique-disable-next-line\n${DOUBLED}`)).toEqual([]);
    expect(lines(`# communique-disable-next-line tatweel\n${DOUBLED}`)).toEqual([1]);
  });

  it('silence from one line to another', () => {
    const text = `${DOUBLED}\n\n# communique-disable doubled-word\n\n${DOUBLED}\n\n# communique-enable\n\n${DOUBLED}`;
    expect(lines(text)).toEqual([0, 8]);
    expect(lines(`# communique-disable\n\n${DOUBLED}\n\n# communique-enable doubled-word\n\n${DOUBLED}`)).toEqual([6]);
  });

  it('work with any line end', () => {
    expect(lines(`# communique-disable-next-line doubled-word\r\n${DOUBLED}\r\n\r\n${DOUBLED}`)).toHaveLength(1);
  });

  it('are not part of the statement', () => {
    const statement = createStatement(engine, `# communique-disable doubled-word\n${DOUBLED}\n# communique-enable\n`);
    expect([...statement.blocks].map(({ text }) => text)).toEqual([DOUBLED]);
  });

  it('have to name codes that exist', () => {
    expect(lines('# communique-disable doubled-word, no-such-check\nThe members met.')).toEqual([0]);
    const text = 'The members met.\n# communique-disable-next-line line';
    const found = runChecks(createStatement(engine, text)).filter(({ code }) => code === 'directive-unknown');
    expect(found).toMatchObject([{ start: text.lastIndexOf('line'), end: text.length }]);
  });
});
