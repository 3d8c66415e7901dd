/** Writes a day as a statement writes its dates: order of its parts, names of its months, its digits. */

import type { LanguageId } from '../lexicon/language';
import type { DateAnnotation } from '../spot/annotation';
import { annotationsOfBlock, type Statement } from '../statement/statement';
import { dayNumber } from './calendar';

/** Full dates looked at, at most: a statement shows its style early. */
const SAMPLE = 20;

interface Style {
  readonly id: string;
  write(day: number): string;
}

/** The twelve months by locale: the Arabic countries have three sets of names. */
const monthNames = new Map<string, readonly string[]>();

function month(day: number, locale: string): string {
  let names = monthNames.get(locale);
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
    monthNames.set(locale, names);
  }
  return names[dateOf(day).getUTCMonth()]!;
}

const dateOf = (day: number): Date => new Date(day * 86_400_000);
const dayOf = (day: number): number => dateOf(day).getUTCDate();
const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
const two = (n: number): string => String(n).padStart(2, '0');
const iso = (day: number): string => dateOf(day).toISOString().slice(0, 10);

const arabicIndic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + digit.charCodeAt(0) - 0x30));

const NUMERIC: readonly Style[] = [
  { id: 'iso', write: iso },
  { id: 'd/m/y', write: (day) => `${dayOf(day)}/${dateOf(day).getUTCMonth() + 1}/${yearOf(day)}` },
  { id: 'dd/mm/y', write: (day) => `${two(dayOf(day))}/${two(dateOf(day).getUTCMonth() + 1)}/${yearOf(day)}` },
  { id: 'dd.mm.y', write: (day) => `${two(dayOf(day))}.${two(dateOf(day).getUTCMonth() + 1)}.${yearOf(day)}` },
];

/** UN documents write «يونيه» and «يوليه» where the locale of Egypt writes «يونيو» and «يوليو». */
const unitedNations = (name: string): string => name.replace(/^(يوني|يولي)و$/, '$1ه');

const ARABIC_MONTHS: readonly ((day: number) => string)[] = [
  (day) => `${month(day, 'ar-SY')}/${month(day, 'ar-EG')}`,
  (day) => `${month(day, 'ar-SY')}/${unitedNations(month(day, 'ar-EG'))}`,
  (day) => `${month(day, 'ar-EG')}/${month(day, 'ar-SY')}`,
  (day) => `${month(day, 'ar-EG')} (${month(day, 'ar-SY')})`,
  (day) => `${month(day, 'ar-SY')} (${month(day, 'ar-EG')})`,
  (day) => month(day, 'ar-EG'),
  (day) => unitedNations(month(day, 'ar-EG')),
  (day) => month(day, 'ar-SY'),
  (day) => month(day, 'ar-DZ'),
];

const ARABIC: readonly Style[] = ARABIC_MONTHS.flatMap((name, k) =>
  ['', 'م', ' م'].flatMap((era) => [
    { id: `ar${k}${era}`, write: (day: number) => `${dayOf(day)} ${name(day)} ${yearOf(day)}${era}` },
    { id: `ar${k}${era}٠`, write: (day: number) => arabicIndic(`${dayOf(day)} ${name(day)} ${yearOf(day)}${era}`) },
  ]),
);

/** The names that a month has in the texts of a language: the Arabic ones by country. */
const MONTH_NAMES: Readonly<Record<LanguageId, readonly ((day: number) => string)[]>> = {
  ar: [
    ...['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'].map((locale) => (day: number) => month(day, locale)),
    (day) => unitedNations(month(day, 'ar-EG')),
  ],
  en: [(day) => month(day, 'en')],
  fr: [(day) => month(day, 'fr')],
};

/** The first style of a language is the one for a statement that shows none. */
const STYLES: Readonly<Record<LanguageId, readonly Style[]>> = {
  ar: [...ARABIC, ...NUMERIC],
  en: [
    { id: 'd m y', write: (day) => `${dayOf(day)} ${month(day, 'en')} ${yearOf(day)}` },
    { id: 'm d, y', write: (day) => `${month(day, 'en')} ${dayOf(day)}, ${yearOf(day)}` },
    { id: 'm d y', write: (day) => `${month(day, 'en')} ${dayOf(day)} ${yearOf(day)}` },
    ...NUMERIC,
  ],
  fr: [
    { id: 'd m y', write: (day) => `${dayOf(day) === 1 ? '1er' : dayOf(day)} ${month(day, 'fr')} ${yearOf(day)}` },
    ...NUMERIC,
  ],
};

/**
 * `today`, `YYYY-MM-DD`, as the statement would write it.
 *
 * @param language of the place where it is to stand.
 */
export function writeDate(statement: Statement, language: LanguageId, today: string): string {
  const day = dayNumber(today);
  return day === undefined ? today : styleOf(statement, language).write(day);
}

/**
 * The dates that `written` begins, «14 ma» or «14 ما», as the statement would write them, in the year of its date or `today`.
 *
 * @param fold what makes letters equal that differ for the eye only.
 */
export function datesBegun(
  statement: Statement,
  language: LanguageId,
  today: string,
  written: string,
  fold: (name: string) => string,
): string[] {
  const [, digits, letters] = /^([0-9]{1,2}|[\u0660-\u0669]{1,2})(?:er)? (\p{L}{1,20})$/u.exec(written) ?? [];
  if (digits === undefined || letters === undefined) return [];
  const ofMonth = Number([...digits].map((digit) => digit.charCodeAt(0) & 0xf).join(''));
  const year = (statement.context.date ?? today).slice(0, 4);
  const begun = fold(letters);
  const shown = shownStyle(statement, language, isNamed);
  return Array.from({ length: 12 }, (_, index) => {
    const day = dayNumber(`${year}-${two(index + 1)}-${two(ofMonth)}`);
    if (day === undefined || !MONTH_NAMES[language].some((name) => fold(name(day)).startsWith(begun))) return undefined;
    if (shown !== undefined) return shown.write(day);
    // Where the statement shows no style, the first that begins so, with one name of the month if there is such.
    const all = STYLES[language].map(({ write }) => write(day));
    const begins = all.filter((text) => fold(text).startsWith(fold(written)) && text.startsWith(digits));
    return begins.find((text) => !/[/(]/.test(text)) ?? begins[0] ?? all[0]!;
  }).filter((text) => text !== undefined);
}

/** Whether a style writes the months as words. */
function isNamed(style: Style): boolean {
  return !NUMERIC.includes(style);
}

/** The style that each date is in; a block's dates are the same objects until it changes. */
const styleOfDate = new WeakMap<DateAnnotation, Style | 'none'>();

/** The style of most of the first dates in this language. */
function styleOf(statement: Statement, language: LanguageId): Style {
  return shownStyle(statement, language) ?? STYLES[language][0]!;
}

/** The same, of the styles that are wanted; undefined where the statement shows none. */
function shownStyle(
  statement: Statement,
  language: LanguageId,
  isWanted: (style: Style) => boolean = () => true,
): Style | undefined {
  const styles = STYLES[language];
  const votes = new Map<Style, number>();
  let seen = 0;
  for (let k = 0; k < statement.blocks.length && seen < SAMPLE; k++) {
    const analysis = statement.blocks.at(k);
    if (analysis.language !== language) continue;
    for (const annotation of annotationsOfBlock(statement, k)) {
      if (annotation.kind !== 'date' || annotation.calendar !== undefined) continue;
      const day = annotation.value.length === 10 ? dayNumber(annotation.value) : undefined;
      if (day === undefined) continue;
      seen++;
      let style = styleOfDate.get(annotation);
      if (style === undefined) {
        style = longestIn(analysis.text.slice(annotation.start, annotation.end), styles, day) ?? 'none';
        styleOfDate.set(annotation, style);
      }
      if (style !== 'none' && isWanted(style)) votes.set(style, (votes.get(style) ?? 0) + 1);
    }
  }
  let best: Style | undefined;
  let most = 0;
  for (const [style, count] of votes) {
    if (count <= most) continue;
    most = count;
    best = style;
  }
  return best;
}

/** The style that explains most of what is written; the first of equals. */
function longestIn(written: string, styles: readonly Style[], day: number): Style | undefined {
  let best: Style | undefined;
  let length = 0;
  for (const style of styles) {
    const words = style.write(day);
    if (words.length <= length || !written.includes(words)) continue;
    best = style;
    length = words.length;
  }
  return best;
}
