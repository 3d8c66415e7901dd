import { describe, expect, it } from 'vitest';
import { markerLength, splitBlocks } from '../../server/src/text/blocks';

const blocks = (text: string): string[] => splitBlocks(text).map(({ start, end }) => text.slice(start, end));
const marker = (text: string): string => text.slice(0, markerLength(text, 0, text.length));

describe('splitBlocks', () => {
  it('parts paragraphs at blank lines and complete lines', () => {
    expect(blocks('Title\n\nOne.\nTwo.\n  \n Three. \n')).toEqual(['Title', 'One.', 'Two.', 'Three.']);
  });

  it('takes CRLF and CR for what LF is', () => {
    const text = 'Title\n\nOne.\nTwo.';
    expect(blocks(text.replaceAll('\n', '\r\n'))).toEqual(blocks(text));
    expect(blocks(text.replaceAll('\n', '\r'))).toEqual(blocks(text));
  });

  it('parts a heading from a paragraph that no editor wrapped', () => {
    const heading = 'The Secretary-General welcomes the agreement of the parties';
    const paragraph =
      `The Secretary-General ${'welcomes the agreement of the parties and calls for more. '.repeat(3)}`.trim();
    expect(blocks(`${heading}\n${paragraph}`)).toEqual([heading, paragraph]);
  });

  it('joins wrapped lines', () => {
    const wrapped = 'The members reviewed the progress that has been made so far in\nthe implementation of the plan.';
    expect(blocks(wrapped)).toEqual([wrapped]);
  });

  it('begins a block at a paragraph number', () => {
    const list =
      'Recalling all that has been said before about this long matter\n1. Decides to act;\n2. Requests a report.';
    expect(blocks(list)).toHaveLength(3);
  });

  it('finds nothing in nothing', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks(' \n\t\n')).toEqual([]);
  });
});

describe('markerLength', () => {
  it.each([
    '1. ',
    '12) ',
    '(3) ',
    '31 - ',
    '٣ - ',
    '3- ',
    '٣- ',
    'أ- ',
    '(a) ',
    'iv) ',
    'IV. ',
    'أ - ',
    'أولاً: ',
    'ثانيا - ',
    '• ',
    '- ',
    '– ',
  ])('knows %s', (number) => expect(marker(`${number}Decides`)).toBe(number));

  it('knows the dash that touches an Arabic word', () => expect(markerLength('1-يؤكد المجلس', 0, 13)).toBe(2));

  it.each([
    '2254 - a number',
    '1.5 million',
    'a man',
    'U.S. policy',
    '2024 was',
    '5- 6 May',
    '5-6 May',
    '3-day talks',
    'I agree',
    '-5',
    '(see below) x',
    '',
  ])('does not take %s for one', (text) => expect(marker(text)).toBe(''));
});
