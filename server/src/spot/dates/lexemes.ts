/** What the words of dates mean: the values of their lexemes, as the data compiler writes and the grammar reads them. */

/** `Category.Month`: the number of the month, 1 … 12, and these bits. */
export const MonthBit = {
  Number: 15,
  /** A month of the Hijri calendar. */
  Islamic: 16,
  /** Also another word («may», «march», «محرم»): a month only beside a day or a year. */
  Ambiguous: 32,
  /** A full stop may follow: «Sept.». */
  Abbreviated: 64,
  /** A name that stands beside the other one for the same month: «أيار» in «أيار/مايو». */
  Twin: 128,
} as const;

/** `Category.Weekday`: 1 Monday … 7 Sunday, and these bits. */
export const WeekdayBit = {
  Number: 7,
  /** An abbreviation or a homograph («sun», «الاثنين»): a weekday only beside a date. */
  Ambiguous: 8,
} as const;

/** `Category.NumberWord`: the number, and these bits. */
export const NumberBit = {
  Number: 0xffffff,
  /** An article as well: «a», «un». Counts one unit, and nothing else. */
  Article: 1 << 24,
} as const;

/** `Category.OrdinalWord`: the number, and these bits. */
export const OrdinalBit = {
  Number: 0xff,
  /** A Roman numeral: of centuries only. */
  Roman: 1 << 8,
} as const;

/** Units of time; their order is that of their length. */
export const Unit = {
  Second: 1,
  Minute: 2,
  Hour: 3,
  Day: 4,
  Week: 5,
  Month: 6,
  Quarter: 7,
  Semester: 8,
  Year: 9,
  Decade: 10,
  Century: 11,
  Season: 12,
  Weekend: 13,
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

/** `Category.TimeUnit`: a `Unit`, and these bits. */
export const UnitBit = {
  Unit: 15,
  Plural: 16,
  /** Dual: «two years» in one word. */
  Dual: 32,
  /** With the article in the word: «العام», «السنوات». */
  Definite: 64,
  /** A dual that the numbers of two days, months or years follow: «عامي». */
  Construct: 128,
  /** How many units one stands for: «fortnight» is two weeks. Shifted by 8. */
  FactorShift: 8,
} as const;

/** `Category.DateCue`: the kind in the low six bits, an argument above them. */
export const Cue = {
  /** A whole relative expression. Argument: `Reference`, unit of the shift << 2, offset + 8 << 6. */
  Relative: 1,
  /** «next», «last», «المقبل»: 0 past, 1 present, 2 future; bit 2: counted from another time («following»). */
  Shift: 2,
  /** «this», before a unit. */
  This: 3,
  /** «ago», after a duration. */
  Ago: 4,
  /** «il y a», «قبل», before a duration that ends now. */
  Since: 5,
  /** «to come», «ahead», after a unit. */
  ToCome: 6,
  /** Argument: 2 for «every other». */
  Every: 7,
  /** «several», «قليلة»: an uncounted number. */
  Few: 8,
  /** «calendar», «consecutive», between number and unit. */
  Filler: 9,
  /** «early», «end of», before a date. Argument: 0 early, 1 middle, 2 late. */
  Part: 10,
  /** Argument: `Era`. */
  Era: 11,
  /** «st», «th», «er», written onto a number. */
  OrdinalSuffix: 12,
  /** «s» of «1990s». */
  DecadeSuffix: 13,
  /** «corresponding to», «الموافق». */
  Corresponding: 14,
  /** «annual», «monthly». Argument: unit, count << 4. */
  Set: 15,
  /** Argument: 0 before noon, 1 after noon, 2 after noon from 12 to 5 («ظهرا»), 3 night. */
  Meridiem: 16,
  /** «الساعة», before the hour. */
  Clock: 17,
  /** «h», «o'clock», after the hour. */
  OClock: 18,
  /** Argument: minutes east of Greenwich + `ZONE_BASE`; 0: not known. */
  Zone: 19,
  /** «بتوقيت», «heure de»: the name of a place follows. */
  ZoneOf: 20,
  /** «noon», «midnight». Argument: the hour. */
  TimeOfDay: 21,
  /** Argument: 0 spring … 3 winter. */
  Season: 22,
  /** A part of a year that is counted. Argument: 2 half, 4 quarter. */
  Fraction: 23,
  /** «fiscal year», «السنة الدراسية», before its number. */
  Fiscal: 24,
  /** Documents and events that have their year in the title: «Convention», «قمة». */
  Titled: 25,
  /** What has a number: «resolution», «رقم». The number is no year. */
  Numbered: 26,
  /** What is called by its year alone: «elections», «حدود». */
  Dated: 27,
  /** «the nineties». Argument: the tens. */
  Decade: 28,
  /** «les années», «عقد»: a round year follows and is a decade. */
  DecadeOf: 29,
  /** A preposition after which four digits are a year. */
  BeforeYear: 30,
  /** A preposition after which four digits may be a year or an amount. */
  PerhapsBeforeYear: 31,
  /** A phrase with words of dates in it that is no date: «daily life», «الذكرى السنوية». */
  NotDate: 32,
  /** «through», «jusqu'au»: between the ends of a range. */
  Through: 33,
  /** «old», «of age»: the duration before is an age. */
  AgeAfter: 34,
  /** «aged», «سن»: the duration after is an age. */
  AgeBefore: 35,
  /** «per», «par», before a unit. */
  Per: 36,
  /** «once», «twice», before «a year». Argument: how often. */
  Times: 37,
  /** «done at», «صدر في»: the date after is the statement's own. */
  Issued: 38,
  /** Between a date and its time, or a time and its date: «at», «à». */
  At: 39,
  /** «later», «earlier», before «this year». Argument: 0 earlier, 2 later. */
  Later: 40,
  /** «last», before a counted part of a year or a month's name. */
  LastOf: 41,
  /** «لمدة», before a unit that has no number and is one. */
  Lasting: 42,
  /** The century that a decade word is in: «القرن الماضي». Argument: the first two digits of its years. */
  CenturyOf: 43,
  /** «half», «نصف», before a unit. */
  Half: 44,
  /** «post-», «ما بعد», before a year: names an era, not a date. */
  Post: 45,
  /** Verbs whose subject a bare year is: «2015 marks». */
  AfterYear: 46,
  /** A noun that is a length of time: «biennium». Argument: unit, count << 4. */
  Length: 47,
  /** «time», after the name of a place. */
  ZoneNoun: 48,
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];
export const CUE_BITS = 6;
/** See `Cue.Zone`. */
export const ZONE_BASE = 1000;
export const CUE_MASK = (1 << CUE_BITS) - 1;

export const Reference = { Past: 0, Present: 1, Future: 2 } as const;
export type Reference = (typeof Reference)[keyof typeof Reference];

export const Era = { Common: 0, Before: 1, Hijri: 2 } as const;
export type Era = (typeof Era)[keyof typeof Era];
