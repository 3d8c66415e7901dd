/** Texts to try everything on: the samples, and what is left of them when much has happened to them. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readManuals } from '../../server/scripts/check-manual';
import { testEngine } from '../engine';

function textsOf(folder: string, extension: string): string[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return (readdirSync(path, { recursive: true }) as string[])
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => readFileSync(path + file, 'utf8'));
}

/** The texts of all samples. */
export const SAMPLES: readonly string[] = textsOf('../../samples/', '.communique');
const TEXTS: readonly string[] = [...SAMPLES, ...textsOf('../gold/texts/', '.txt')];

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
  '<!-- communique-disable -->\n',
  // What one block tells the others.
  'Joint Statement\n',
  'New York, 4 June 2025\n',
  'صدر في الرياض في 5 رمضان 1446هـ الموافق 5 مارس 2025م\n',
  'Fait à Genève, le 1er mars 2024\n',
  'Grand Union of Bilma (GUB) ',
  'The GUB and the Agreement ',
  'اتفاق بلما للسلام (الاتفاق) ',
  "l’Accord de Bilma (ci-après « l'Accord ») ",
  'President Mary Bilma met. Bilma left.\n',
  'les forces de la paix dans le monde et pour tous les peuples qui y vivent\n\n',
];

/** What happens to a text on its way through programs. */
const JOURNEYS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/\s+/g, ' '),
  (text) => text.replace(/ /g, '\n'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/[ \n]/g, ''),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/\n+/g, '\n\n\n'),
  (text) => text.replace(/[.؛;]/g, ''),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text) => text.replace(/(?<=[\u0621-\u064a])/g, '\u064e'),
  (text) => text.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/g, 'ـ'),
  (text) => text.split('\n').reverse().join('\n'),
  (text) => text + text,
];

/** The replacement of `deleted` code units at `where`, a share of the text's length, by `inserted`. */
export type Change = readonly [where: number, deleted: number, inserted: string];

/** Any text, a piece of `other`, or a sign that means something. */
const insertions = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...PIECES),
  fc.tuple(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)).map(cut),
);

/** All that is known by name, in every language: entities and decisions. */
const NAMES: readonly string[] = [...testEngine().records().entities, ...testEngine().records().concepts].flatMap(
  ({ names }) => Object.values(names),
);

/** Known names and signs in any order. */
const soups: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.nat(NAMES.length - 1).map((k) => NAMES[k]!) }, fc.constantFrom(...PIECES)),
      fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '', ' و', ' de ', ' (', ') '),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.flat().join(''));

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

/** Statements, parts of statements, and nothing at all, much edited. */
const edited: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', ...TEXTS),
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

/** Texts of all kinds, some after a journey. */
export const mutants: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: edited }, soups),
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...JOURNEYS)),
  )
  .map(([text, journey]) => (journey ? journey(text) : text));

function cut([text, where, length]: readonly [string, number, number]): string {
  const at = Math.floor(where * text.length);
  return text.slice(at, at + length);
}

/** The text after one change. */
export function change(text: string, [where, deleted, inserted]: Change): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + inserted + text.slice(at + deleted);
}
