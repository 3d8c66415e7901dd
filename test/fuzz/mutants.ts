/** Texts to try everything on: the samples, and what is left of them when much has happened to them. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readManuals } from '../../server/scripts/check-manual';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The texts of all samples. */
export const SAMPLES: readonly string[] = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.communique'))
  .sort()
  .map((file) => readFileSync(folder + file, 'utf8'));

/** What is written into a text: signs that cut, join, steer or mean something. */
const PIECES = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  '\u200f',
  '\u00a0',
  '\u2028',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '(',
  ')',
  '«',
  '“',
  '31',
  '1446هـ',
  '2024',
  ' ',
  'ـ',
  '،',
  '. ',
  '1. ',
  '(a) ',
  '\u0301',
  '\u064b',
  '😀',
  'و',
  'ال',
  'S/RES/2254 (2015)',
  ' of the ',
  ' and ',
  ' de la ',
  'ONU',
  ' (UN) ',
  'The Council decides to meet on 5 June 2024.\n',
  'وأكد المجلس في 27-28 أيار/مايو ',
  'Le Conseil se félicite de la visite du 3 mars ',
  '<!-- communique-disable-next-line doubled-word -->\n',
];

/** The replacement of `deleted` code units at `where`, a share of the text's length, by `inserted`. */
export type Change = readonly [where: number, deleted: number, inserted: string];

/** Any text, a piece of `other`, or a sign that means something. */
const insertions = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...PIECES),
  fc.tuple(fc.constantFrom(...SAMPLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)).map(cut),
);

/** A few edits, as a hasty writer makes them. */
export const changes = (most: number): fc.Arbitrary<Change[]> =>
  fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.oneof({ weight: 9, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(1500) }),
      insertions,
    ),
    { maxLength: most },
  );

/** Samples, parts of samples, and nothing at all, much edited. */
export const mutants: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', ...SAMPLES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(fc.nat(600), fc.constant(20_000)),
    changes(25),
  )
  .map(([text, where, length, edits]) => edits.reduce(change, length > 600 ? text : cut([text, where, length])));

/** Texts full of mistakes: what the manuals of the checks give as examples, joined and edited. */
export const faulty: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...readManuals().flatMap(({ examples }) => examples.map(({ text }) => text))), {
      minLength: 1,
      maxLength: 5,
      size: 'max',
    }),
    fc.constantFrom('\n\n', ' '),
    changes(3),
  )
  .map(([texts, join, edits]) => edits.reduce(change, texts.join(join)));

function cut([text, where, length]: readonly [string, number, number]): string {
  const at = Math.floor(where * text.length);
  return text.slice(at, at + length);
}

/** The text after one change. */
export function change(text: string, [where, deleted, inserted]: Change): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + inserted + text.slice(at + deleted);
}
