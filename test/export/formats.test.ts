import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBrat } from '../../server/src/export/brat';
import { codePointsOf } from '../../server/src/export/code-points';
import { CSV_HEADER, toCsv } from '../../server/src/export/csv';
import { type AnnotatedFile, toJson } from '../../server/src/export/json';
import { toWebAnnotations } from '../../server/src/export/web-annotation';
import { DATE_TYPES, DECISION_CLASSES, ENTITY_TYPES } from '../../server/src/spot/annotation';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { mutants, SAMPLES } from '../fuzz/mutants';
import { fromBrat } from './from-brat';
import { fromCsv } from './from-csv';
import { fromWebAnnotations } from './from-web-annotations';
import { unitsOf } from './units';

const engine = testEngine();
const annotated = (text: string, file = 'a.txt'): AnnotatedFile => toJson(createStatement(engine, text), file);
/** As it is after writing and reading JSON: without what is undefined. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const TEXT = '😀 The Security Council condemned the attack of 4 June 2025\nin Syria, and urged Mali to act.\n';

it('the documentation names every key, column, type and class', () => {
  const manual = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const keys = SAMPLES.flatMap((text) => {
    const file = plain(annotated(text));
    return [file, ...file.annotations].flatMap((each) => Object.keys(each));
  });
  const columns = CSV_HEADER.trim().split(',');
  const missing = [...keys, ...columns, ...ENTITY_TYPES, ...DATE_TYPES, ...DECISION_CLASSES].filter(
    (name) => !manual.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});

describe('annotations come back as they went out', () => {
  const roundTrips = {
    ndjson: (file: AnnotatedFile) => (JSON.parse(JSON.stringify(file)) as AnnotatedFile).annotations,
    csv: (file: AnnotatedFile, text: string) => fromCsv(CSV_HEADER + toCsv(file, text), file.file, text),
    'web-annotation': (file: AnnotatedFile, text: string) =>
      fromWebAnnotations(plain(toWebAnnotations(file, text)), text),
    brat: (file: AnnotatedFile, text: string) => fromBrat(toBrat(file, text), text),
  };

  it.each(Object.entries(roundTrips))('%s', (_, roundTrip) => {
    const law = (text: string): void => {
      const file = annotated(text);
      expect(plain(roundTrip(file, text))).toEqual(plain(file.annotations));
    };
    for (const text of [TEXT, ...SAMPLES]) law(text);
    fc.assert(fc.property(mutants, law), { numRuns: 60 });
  });
});

describe('code points', () => {
  it('are counted as JavaScript counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'و', '😀', '\ud800', '\udc00', '\n')), (characters) => {
        const text = characters.join('');
        const points = codePointsOf(text);
        expect(unitsOf(text).map(points)).toEqual([...text, ''].map((_, k) => k));
      }),
    );
  });
});

describe('csv', () => {
  const cellsOf = (file: string, text: string): string[] => {
    const [row = ''] = toCsv(annotated(text, file), text).split('\r\n');
    return row.split(',');
  };

  it('begins with a byte order mark and the names of the columns', () => {
    expect(CSV_HEADER).toMatch(/^\ufefffile,id,kind,type,start,end,text,.*\r\n$/);
  });

  it('holds no formula', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '\t=1', '＝1'])
      expect(cellsOf(name, TEXT)[0]).toMatch(/^'|^\\u0009/);
    expect(cellsOf('a"b,=c', TEXT).slice(0, 2).join(',')).toBe('"a""b,=c"');
  });

  it('holds no line break and nothing that turns the direction of other cells', () => {
    const text = 'They thanked the Government of Mali and the Security\nCouncil for it.\n';
    const csv = toCsv(annotated(text, 'a\u202eb\r\n.txt'), text);
    expect(csv).toContain('Security Council');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('web annotations', () => {
  it('say where, in code points, and quote what is there', () => {
    const [first] = toWebAnnotations(annotated(TEXT, 'تقرير 1.txt'), TEXT);
    expect(first).toEqual({
      id: `${encodeURI('تقرير 1.txt')}#a1`,
      type: 'Annotation',
      motivation: 'classifying',
      body: {
        type: 'TextualBody',
        purpose: 'classifying',
        value: 'organization',
        'communique:kind': 'entity',
        'communique:canonical': expect.any(String),
        'communique:ref': expect.stringMatching(/^org:/),
      },
      target: {
        source: encodeURI('تقرير 1.txt'),
        selector: [
          { type: 'TextPositionSelector', start: 2, end: 22 },
          {
            type: 'TextQuoteSelector',
            exact: 'The Security Council',
            prefix: '😀 ',
            suffix: TEXT.slice(23, 55),
          },
        ],
      },
    });
  });
});

describe('brat', () => {
  const lines = toBrat(annotated(TEXT), TEXT).split('\n');

  it('counts code points', () => {
    expect(lines[0]).toBe('T1\torganization 2 22\tThe Security Council');
  });

  it('writes a decision as an event', () => {
    expect(lines).toContainEqual(expect.stringMatching(/^E1\tcondemn:T\d+ Actor:T\d+ Scope:T\d+$/));
    expect(lines).toContainEqual(expect.stringMatching(/^E2\trequest:T\d+ .*Addressee:T\d+$/));
  });

  it('cuts a span at the end of a line', () => {
    expect(lines).toContainEqual(
      expect.stringMatching(/^T\d+\tScope \d+ 58;59 \d+\tthe attack of 4 June 2025 in Syria$/),
    );
  });

  it('names records', () => {
    expect(lines).toContainEqual(expect.stringMatching(/^N\d+\tReference T\d+ country:SY\t\S+/));
  });
});
