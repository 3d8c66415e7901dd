/**
 * Compiles the words of dates: `server/data/<language>/dates.yaml`, and the names of months and weekdays in CLDR.
 * What each section means is said beside the kinds of cue in `src/spot/dates/lexemes.ts`.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Category } from '../../src/lexicon/categories';
import type { LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import {
  CUE_BITS,
  Cue,
  Era,
  MonthBit,
  NumberBit,
  OrdinalBit,
  Reference,
  THEN,
  Unit,
  UnitBit,
  WeekdayBit,
  ZONE_BASE,
} from '../../src/spot/dates/lexemes';
import { expand } from './common';
import { readYaml } from './read';

type Words = readonly string[];
type ByNumber = Readonly<Record<string, Words>>;

interface UnitWords {
  readonly one?: Words;
  readonly two?: Words;
  readonly many?: Words;
  /** Duals before the numbers of two. */
  readonly construct?: Words;
}

interface Compound {
  readonly base: readonly number[];
  readonly add: readonly number[];
  /** `{base}` and `{add}` stand for a form of each. */
  readonly text: string;
  /** Only the added forms that begin with this. */
  readonly only?: string;
}

interface DateWords {
  /** Locales; `twin`: those whose month names stand beside the others' («أيار/مايو»). */
  readonly cldr: { readonly gregorian: Words; readonly twin?: Words; readonly islamic: Words };
  /** Names by number of the month that CLDR lacks. */
  readonly months: ByNumber;
  readonly abbreviatedMonths?: ByNumber;
  readonly twinMonths?: ByNumber;
  readonly ambiguousMonths: Words;
  readonly hijriMonths: ByNumber;
  readonly ambiguousHijriMonths: Words;
  readonly weekdays: ByNumber;
  readonly ambiguousWeekdays: Words;
  /** Forms by number, parted by `|`. */
  readonly cardinals: Readonly<Record<string, string>>;
  readonly cardinalCompounds: readonly Compound[];
  /** Numbers that take part in no compound: «une vingtaine de». */
  readonly roundCardinals?: ByNumber;
  /** Prefix that makes a cardinal definite, where that is written onto it. */
  readonly definiteCardinals?: string;
  readonly ordinals: Readonly<Record<string, string>>;
  readonly ordinalCompounds: readonly Compound[];
  /** Suffixes of ordinals in Roman numerals. */
  readonly romanOrdinals?: Words;
  /** The indefinite article. */
  readonly article: Words;
  /** By unit, with how many of it where that is not one: «2 week». */
  readonly units: Readonly<Record<string, UnitWords>>;
  readonly definiteUnits?: string;
  /** By reference and shift: «past day-1»; `then`: of days from the last date of the text. */
  readonly relative: Readonly<Record<string, Words>>;
  readonly shift: Readonly<Record<string, Words>>;
  readonly set: Readonly<Record<string, Words>>;
  readonly length: Readonly<Record<string, Words>>;
  readonly part: Readonly<Record<string, Words>>;
  readonly season: Readonly<Record<string, Words>>;
  readonly eras: Readonly<Record<string, Words>>;
  readonly meridiem: Readonly<Record<string, Words>>;
  readonly later: Readonly<Record<string, Words>>;
  readonly zones: ByNumber;
  readonly fraction: ByNumber;
  readonly decades: ByNumber;
  readonly every: ByNumber;
  readonly times: ByNumber;
  readonly timeOfDay: ByNumber;
  readonly centuryOf: ByNumber;
  readonly lasting: ByNumber;
  readonly [section: string]: unknown;
}

/** Sections that are one kind of cue without an argument. */
const PLAIN_CUES: Readonly<Record<string, Cue>> = {
  this: Cue.This,
  thisAfter: Cue.ThisAfter,
  dayPart: Cue.DayPart,
  ago: Cue.Ago,
  since: Cue.Since,
  about: Cue.About,
  toCome: Cue.ToCome,
  few: Cue.Few,
  filler: Cue.Filler,
  half: Cue.Half,
  per: Cue.Per,
  last: Cue.LastOf,
  decadeOf: Cue.DecadeOf,
  ordinalSuffix: Cue.OrdinalSuffix,
  decadeSuffix: Cue.DecadeSuffix,
  fiscal: Cue.Fiscal,
  corresponding: Cue.Corresponding,
  through: Cue.Through,
  clock: Cue.Clock,
  oClock: Cue.OClock,
  zoneOf: Cue.ZoneOf,
  at: Cue.At,
  beforeYear: Cue.BeforeYear,
  perhapsBeforeYear: Cue.PerhapsBeforeYear,
  afterYear: Cue.AfterYear,
  post: Cue.Post,
  titled: Cue.Titled,
  numbered: Cue.Numbered,
  dated: Cue.Dated,
  notDate: Cue.NotDate,
  ageAfter: Cue.AgeAfter,
  ageBefore: Cue.AgeBefore,
  issued: Cue.Issued,
  met: Cue.Met,
  yearNoun: Cue.YearNoun,
  zoneNoun: Cue.ZoneNoun,
};

const UNITS: Readonly<Record<string, Unit>> = Object.fromEntries(
  Object.entries(Unit).map(([name, unit]) => [name.toLowerCase(), unit]),
);
const REFERENCES: Readonly<Record<string, number>> = {
  past: Reference.Past,
  present: Reference.Present,
  future: Reference.Future,
};
const SHIFTS: Readonly<Record<string, number>> = { ...REFERENCES, preceding: 4, following: 6 };
const PARTS: Readonly<Record<string, number>> = { early: 0, middle: 1, late: 2 };
const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, winter: 3 };
const ERAS: Readonly<Record<string, number>> = { common: Era.Common, before: Era.Before, hijri: Era.Hijri };
const MERIDIEMS: Readonly<Record<string, number>> = { am: 0, pm: 1, noon: 2, night: 3 };

/** The phrases of dates of one language. */
export function datePhrases(language: LanguageId): Phrase[] {
  const file = `${language}/dates.yaml`;
  const words = readYaml<DateWords>(file);
  const phrases: Phrase[] = [];
  const fail = (what: string): never => {
    throw new Error(`server/data/${file}: ${what}`);
  };
  const add = (category: Category, value: number, texts: Words): void => {
    for (const text of texts.flatMap(expand)) phrases.push({ text, category, value });
  };
  const cue = (kind: Cue, argument: number, texts: Words): void =>
    add(Category.DateCue, kind | (argument << CUE_BITS), texts);
  const cues = (section: string, kind: Cue, values: Readonly<Record<string, number>>): void => {
    for (const [key, texts] of Object.entries((words[section] ?? {}) as Record<string, Words>))
      cue(kind, values[key] ?? fail(`${section}: unknown key ${key}`), texts);
  };
  const numberedCues = (section: string, kind: Cue): void => {
    for (const [key, texts] of Object.entries((words[section] ?? {}) as ByNumber)) cue(kind, Number(key), texts);
  };
  /** «2 year» → [2, Unit.Year]. */
  const lengthOf = (key: string): [number, Unit] => {
    const [count, name] = key.includes(' ') ? key.split(' ') : ['1', key];
    return [Number(count), UNITS[name!] ?? fail(`unknown unit ${key}`)];
  };

  addNames(words, add);
  addNumbers(words, add);

  for (const [key, { one = [], two = [], many = [], construct = [] }] of Object.entries(words.units)) {
    const [factor, unit] = lengthOf(key);
    const value = unit | (factor << UnitBit.FactorShift);
    for (const [forms, bits] of [
      [one, 0],
      [two, UnitBit.Dual],
      [many, UnitBit.Plural],
      [construct, UnitBit.Dual | UnitBit.Construct],
    ] as const) {
      add(Category.TimeUnit, value | bits, forms);
      const { definiteUnits } = words;
      if (definiteUnits !== undefined)
        add(
          Category.TimeUnit,
          value | bits | UnitBit.Definite,
          forms.map((form) => definiteUnits + form),
        );
    }
  }

  for (const [section, value] of Object.entries(words)) {
    const kind = PLAIN_CUES[section];
    if (kind !== undefined)
      cue(
        kind,
        0,
        (value as Words).flatMap((entry) => expand(String(entry)).flatMap((text) => text.split('|'))),
      );
  }
  for (const [key, texts] of Object.entries(words.relative)) {
    const match = /^(past|present|future)(?: (\w+?)([+-]\d))?$/.exec(key) ?? fail(`relative: unknown key ${key}`);
    const named = match[2] === 'then' ? THEN : UNITS[match[2] ?? ''];
    const unit = match[2] === undefined ? 0 : (named ?? fail(`relative: unknown unit ${key}`));
    cue(Cue.Relative, REFERENCES[match[1]!]! | (unit << 2) | ((Number(match[3] ?? 0) + 8) << 6), texts);
  }
  for (const [section, kind] of [
    ['set', Cue.Set],
    ['length', Cue.Length],
  ] as const) {
    for (const [key, texts] of Object.entries(words[section] as Record<string, Words>)) {
      const [count, unit] = lengthOf(key);
      cue(kind, unit | (count << 4), texts);
    }
  }
  cues('shift', Cue.Shift, SHIFTS);
  cues('later', Cue.Later, REFERENCES);
  cues('part', Cue.Part, PARTS);
  cues('season', Cue.Season, SEASONS);
  cues('eras', Cue.Era, ERAS);
  cues('meridiem', Cue.Meridiem, MERIDIEMS);
  numberedCues('fraction', Cue.Fraction);
  numberedCues('decades', Cue.Decade);
  numberedCues('every', Cue.Every);
  numberedCues('times', Cue.Times);
  numberedCues('timeOfDay', Cue.TimeOfDay);
  numberedCues('centuryOf', Cue.CenturyOf);
  numberedCues('lasting', Cue.Lasting);
  for (const [key, texts] of Object.entries(words.zones))
    cue(Cue.Zone, key === 'unknown' ? 0 : Number(key) + ZONE_BASE, texts);
  return phrases;
}

type Add = (category: Category, value: number, texts: Words) => void;

function addNames(words: DateWords, add: Add): void {
  const ambiguousMonths = new Set(words.ambiguousMonths);
  const ambiguousHijri = new Set(words.ambiguousHijriMonths);
  const ambiguousDays = new Set(words.ambiguousWeekdays);
  const month = (number: number, name: string, bits = 0): void =>
    add(Category.Month, number | bits | (ambiguousMonths.has(name.toLowerCase()) ? MonthBit.Ambiguous : 0), [name]);
  const hijri = (number: number, name: string): void =>
    add(Category.Month, number | MonthBit.Islamic | (ambiguousHijri.has(name.toLowerCase()) ? MonthBit.Ambiguous : 0), [
      name,
    ]);
  const weekday = (number: number, name: string): void =>
    add(Category.Weekday, number | (ambiguousDays.has(name.toLowerCase()) ? WeekdayBit.Ambiguous : 0), [name]);

  const { gregorian, twin = [], islamic } = words.cldr;
  for (const locale of [...gregorian, ...twin]) {
    const { months, days } = calendar('cldr-dates-full', 'gregorian', locale);
    const bits = twin.includes(locale) ? MonthBit.Twin : 0;
    for (const [number, name] of Object.entries(months.format.wide)) {
      month(Number(number), name, bits);
      const short = withoutStop(months.format.abbreviated[number]!);
      if (short !== name) month(Number(number), short, bits | MonthBit.Abbreviated);
    }
    for (const names of [days.format.wide, days.format.abbreviated])
      for (const [day, name] of Object.entries(names)) weekday(WEEKDAYS.indexOf(day) + 1, withoutStop(name));
  }
  for (const locale of islamic) {
    const { months } = calendar('cldr-cal-islamic-full', 'islamic', locale);
    for (const [number, name] of Object.entries(months.format.wide)) hijri(Number(number), name);
  }
  for (const [number, names] of Object.entries(words.abbreviatedMonths ?? {}))
    for (const name of names) month(Number(number), name, MonthBit.Abbreviated);
  for (const [number, names] of Object.entries(words.twinMonths ?? {}))
    for (const name of names) month(Number(number), name, MonthBit.Twin);
  for (const [number, names] of Object.entries(words.months)) for (const name of names) month(Number(number), name);
  for (const [number, names] of Object.entries(words.hijriMonths))
    for (const name of names) hijri(Number(number), name);
  for (const [number, names] of Object.entries(words.weekdays)) for (const name of names) weekday(Number(number), name);
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const require = createRequire(import.meta.url);

function calendar(
  folder: string,
  name: string,
  locale: string,
): {
  months: Record<'format' | 'stand-alone', { wide: Record<string, string>; abbreviated: Record<string, string> }>;
  days: { format: { wide: Record<string, string>; abbreviated: Record<string, string> } };
} {
  const type = name === 'gregorian' ? 'ca-gregorian' : 'ca-islamic';
  const json = JSON.parse(readFileSync(require.resolve(`${folder}/main/${locale}/${type}.json`), 'utf8'));
  return json.main[locale].dates.calendars[name];
}

/** An abbreviation's full stop is no part of its word: the grammar skips it. */
function withoutStop(name: string): string {
  return name.replace(/\.$/, '');
}

function addNumbers(words: DateWords, add: Add): void {
  const split = (table: Readonly<Record<string, string>>): Map<number, string[]> =>
    new Map(Object.entries(table).map(([number, forms]) => [Number(number), forms.split('|')]));
  const cardinals = split(words.cardinals);
  const ordinals = split(words.ordinals);

  for (const { base, add: added, text } of words.cardinalCompounds)
    for (const b of base)
      for (const a of added)
        cardinals.set(b + a, [...(cardinals.get(b + a) ?? []), ...combine(text, cardinals.get(b)!, cardinals.get(a)!)]);
  for (const { base, add: added, text, only } of words.ordinalCompounds)
    for (const b of base)
      for (const a of added)
        ordinals.set(b + a, [
          ...(ordinals.get(b + a) ?? []),
          ...combine(
            text,
            cardinals.get(b)!,
            ordinals.get(a)!.filter((form) => only === undefined || form.startsWith(only)),
          ),
        ]);

  const { definiteCardinals } = words;
  for (const [number, forms] of cardinals) {
    add(Category.NumberWord, number, forms);
    if (definiteCardinals === undefined) continue;
    const definite = forms.map(
      (form) => definiteCardinals + form.replace(/ و(?=\S+$)/, (and) => and + definiteCardinals),
    );
    if (number < 100) add(Category.NumberWord, number, definite);
  }
  for (const [number, forms] of ordinals) add(Category.OrdinalWord, number, forms);
  for (const [number, forms] of Object.entries(words.roundCardinals ?? {}))
    add(Category.NumberWord, Number(number), forms);
  add(Category.NumberWord, 1 | NumberBit.Article, words.article);
  for (const suffix of words.romanOrdinals ?? [])
    for (let number = 1; number <= 21; number++)
      add(Category.OrdinalWord, number | OrdinalBit.Roman, [roman(number) + suffix]);
}

function combine(text: string, bases: Words, added: Words): string[] {
  return bases.flatMap((base) => added.map((add) => text.replace('{base}', base).replace('{add}', add)));
}

function roman(number: number): string {
  const tens = 'x'.repeat(Math.floor(number / 10));
  return tens + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10];
}
