import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotationType, compareAnnotations, type Span } from '../../server/src/spot/annotation';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { HOSTILE } from './hostile';

const engine = testEngine();
const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const samples = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.communique'))
  .map((file) => readFileSync(folder + file, 'utf8'));

const annotate = (text: string): Annotation[] => annotationsIn(createStatement(engine, text));

/** Samples with pieces cut out, doubled, swapped and sprinkled with hostile signs. */
const mutants = fc
  .tuple(
    fc.constantFrom(...samples, ''),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(80),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 6 }),
          fc.constantFrom(
            '\ud800',
            '\udc00',
            '\u0000',
            '\u202e',
            '\u200f',
            '\n',
            '\r\n',
            '(',
            '«',
            '31',
            '1446هـ',
            ' ',
            'ـ',
          ),
        ),
      ),
      { maxLength: 25 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((old, [where, cut, put]) => {
      const at = Math.floor(where * old.length);
      return old.slice(0, at) + put + old.slice(at + cut);
    }, text),
  );

const isSurrogatePairAt = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function expectGoodSpan(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(start).toBeLessThan(end);
  expect(isSurrogatePairAt(text, start)).toBe(false);
  expect(isSurrogatePairAt(text, end)).toBe(false);
}

function expectGood(text: string, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    expectGoodSpan(text, annotation);
    expect(text.slice(annotation.start, annotation.end)).toBe(text.slice(annotation.start, annotation.end).trim());
    if (annotation.kind !== 'decision') continue;
    for (const span of [annotation.actor, annotation.scope, annotation.addressee]) if (span) expectGoodSpan(text, span);
  }
  expect([...annotations].sort(compareAnnotations)).toEqual(annotations);
  const entities = annotations.filter(({ kind }) => kind === 'entity');
  for (let k = 1; k < entities.length; k++) expect(entities[k]!.start).toBeGreaterThanOrEqual(entities[k - 1]!.end);
}

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const summary = (text: string) => annotate(text).map((a) => `${a.kind} ${annotationType(a)}`);

describe('annotations of any text', () => {
  it('stand in the text, on whole words, in order, entities apart', () => {
    fc.assert(
      fc.property(mutants, (text) => expectGood(text, annotate(text))),
      { numRuns: runs },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(mutants, (text) => {
        expect(annotate(text)).toEqual(annotate(text));
      }),
      { numRuns: runs / 3 },
    );
  });

  it('do not depend on the kind of line break', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), (text) => {
        expect(summary(text.replaceAll('\n', '\r\n'))).toEqual(summary(text));
      }),
      { numRuns: samples.length },
    );
  });

  it('do not depend on the Unicode normal form', () => {
    for (const text of samples) expect(summary(text.normalize('NFD'))).toEqual(summary(text.normalize('NFC')));
  });

  it.each(Object.entries(HOSTILE))('survive %s', (_, hostile) => {
    for (const length of [1, 2, 3, 17, 5000]) {
      const text = hostile(length);
      expectGood(text, annotate(text));
    }
  });
});
