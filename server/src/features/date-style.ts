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

/** The style that each date is in; a block's dates are the same objects until it changes. */
const styleOfDate = new WeakMap<DateAnnotation, Style | 'none'>();

/** The style of most of the first dates in this language. */
function styleOf(statement: Statement, language: LanguageId): Style {
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
      if (style !== 'none') votes.set(style, (votes.get(style) ?? 0) + 1);
    }
  }
  let best = styles[0]!;
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
