/**
 * What each UTF-16 code unit is, and what it folds to: two tables that the tokeniser reads.
 *
 * Folding makes spellings that differ for the eye only compare equal: case; Arabic alef, hamza, ya and ta marbuta
 * variants; tashkeel and tatweel; Arabic and Persian letter shapes; digit systems; apostrophes, dashes and spaces.
 * Latin diacritics stay, since «note» and «noté» are different words; a letter and its combining mark are composed.
 */

import { CAPITALS, DIGITS, FORMATS, forEachRange, IDEOGRAPHS, LETTERS, MARKS, PUNCTUATION } from './unicode-ranges';

/** The class of a code unit. Letters are the classes from `Capital` on. */
export const CharacterClass = {
  Symbol: 0,
  Space: 1,
  LineBreak: 2,
  Punctuation: 3,
  Digit: 4,
  /** Combining mark or tatweel: part of the word it stands in, dropped by folding. */
  Mark: 5,
  /** Bidi control, zero-width or soft hyphen: invisible, never the edge of a word. */
  Format: 6,
  HighSurrogate: 7,
  LowSurrogate: 8,
  Capital: 9,
  /** A ligature or presentation form: see `foldingOf`. */
  Compatibility: 10,
  Ideograph: 11,
  /** A small letter, or one of a script without case. */
  Letter: 12,
  Arabic: 13,
} as const;

const FIRST_LETTER = CharacterClass.Capital;

/** Class by code unit. */
export const CLASSES = new Uint8Array(0x10000);
/** Folded code unit by code unit. */
export const FOLDED = new Uint16Array(0x10000);
/** Foldings of the code units of class `Compatibility`, of those that were asked for. */
const expansions = new Map<number, readonly number[]>();

/** The sign that every apostrophe and single closing quotation mark folds to. */
export const APOSTROPHE = 0x27;
/** The sign that every hyphen and dash folds to. */
export const HYPHEN = 0x2d;

/** Whether the code unit is a letter of any script. */
export function isLetter(codeUnit: number): boolean {
  return CLASSES[codeUnit]! >= FIRST_LETTER;
}

/** 1, 2 or 4 for a European, Arabic-Indic or extended Arabic-Indic digit; 0 for any other code unit. */
export function digitSystem(codeUnit: number): number {
  if (codeUnit >= 0x30 && codeUnit <= 0x39) return 1;
  if (codeUnit >= 0x660 && codeUnit <= 0x669) return 2;
  if (codeUnit >= 0x6f0 && codeUnit <= 0x6f9) return 4;
  return 0;
}

const foldAll = (from: string, to: string): void => {
  for (let i = 0; i < from.length; i++) FOLDED[from.charCodeAt(i)] = to.charCodeAt(i % to.length);
};

function fillTables(): void {
  const classify = (ranges: string, value: number): void =>
    forEachRange(ranges, (first, last) => CLASSES.fill(value, first, last + 1));
  classify(PUNCTUATION, CharacterClass.Punctuation);
  classify(LETTERS, CharacterClass.Letter);
  classify(MARKS, CharacterClass.Mark);
  classify(IDEOGRAPHS, CharacterClass.Ideograph);
  forEachRange(CAPITALS, (first, last) => {
    for (let c = first; c <= last; c++) {
      CLASSES[c] = CharacterClass.Capital;
      const lower = String.fromCharCode(c).toLowerCase();
      if (lower.length === 1) FOLDED[c] = lower.charCodeAt(0);
    }
  });
  FOLDED[0x130] = 0x69; // İ lower-cases to i and a combining dot
  forEachRange(DIGITS, (first, last) => {
    for (let c = first; c <= last; c++) {
      CLASSES[c] = CharacterClass.Digit;
      FOLDED[c] = 0x30 + ((c - first) % 10);
    }
  });
  classify(FORMATS, CharacterClass.Format);
  CLASSES.fill(CharacterClass.HighSurrogate, 0xd800, 0xdc00);
  CLASSES.fill(CharacterClass.LowSurrogate, 0xdc00, 0xe000);
  for (const c of '\t\v\f \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u0085')
    CLASSES[c.charCodeAt(0)] = CharacterClass.Space;
  CLASSES.fill(CharacterClass.Space, 0x2000, 0x200b);
  CLASSES[0x0a] = CLASSES[0x0d] = CharacterClass.LineBreak;

  for (let c = 0x600; c <= 0x8ff; c++) if (CLASSES[c] === CharacterClass.Letter) CLASSES[c] = CharacterClass.Arabic;
  CLASSES[0x640] = CharacterClass.Mark; // tatweel
  foldAll('أإآٱٲٳٵ', 'ا');
  foldAll('ىیېےئيٸ', 'ي');
  foldAll('ةهہھەۀۂۃ', 'ه');
  foldAll('ؤوٶ', 'و');
  foldAll('کكڪ', 'ك');

  // Ligatures and presentation forms, as copied from PDF files.
  const foldCompatibility = (first: number, last: number): void => {
    for (let c = first; c <= last; c++) if (CLASSES[c]! >= FIRST_LETTER) CLASSES[c] = CharacterClass.Compatibility;
  };
  foldCompatibility(0xfb00, 0xfb06);
  foldCompatibility(0xfb50, 0xfdfb);
  foldCompatibility(0xfe70, 0xfefc);
  for (const [ligature, letters] of ['œoe', 'Œoe', 'æae', 'Æae', 'ßss'].map(
    (s) => [s.charCodeAt(0), s.slice(1)] as const,
  )) {
    expansions.set(ligature, [letters.charCodeAt(0), letters.charCodeAt(1)]);
    FOLDED[ligature] = EXPANDS;
    if (CLASSES[ligature] !== CharacterClass.Capital) CLASSES[ligature] = CharacterClass.Compatibility;
  }

  foldAll('’‘ʼʻ′`´ʹʾʿ', "'");
  for (const c of 'ʼʻʹʾʿ`´′') CLASSES[c.charCodeAt(0)] = CharacterClass.Punctuation;
  foldAll('‐‑‒–—―−', '-');
  CLASSES[0x2212] = CharacterClass.Punctuation;
}

/** Folded value of a letter whose folding is more than one code unit: see `foldingOf`. */
export const EXPANDS = 0xffff;

/** The folding of a code unit of class `Compatibility`, or of a letter that `EXPANDS`. */
export function foldingOf(codeUnit: number): readonly number[] {
  let folding = expansions.get(codeUnit);
  if (folding === undefined) {
    folding = Array.from(String.fromCharCode(codeUnit).normalize('NFKC'), (letter) => letter.charCodeAt(0))
      .filter((unit) => CLASSES[unit]! >= FIRST_LETTER && unit !== codeUnit)
      .map((unit) => FOLDED[unit]!);
    expansions.set(codeUnit, folding);
  }
  return folding;
}

/** The composed, folded letter for a folded Latin, Greek or Cyrillic letter and a combining mark, or 0. */
export function compose(foldedLetter: number, mark: number): number {
  if (mark < 0x300 || mark > 0x36f) return 0;
  const composed = String.fromCharCode(foldedLetter, mark).normalize('NFC');
  return composed.length === 1 ? FOLDED[composed.charCodeAt(0)]! : 0;
}

/** Class, times 2^16, plus folded code unit: one look-up for the tokeniser's inner loop. */
export const CLASS_AND_FOLDED = new Int32Array(0x10000);

fillTables();
// Every start pays for this: what has no folding of its own gets itself in the same pass.
for (let c = 0; c < 0x10000; c++) {
  if (FOLDED[c] === 0) FOLDED[c] = c;
  CLASS_AND_FOLDED[c] = (CLASSES[c]! << 16) | FOLDED[c]!;
}
