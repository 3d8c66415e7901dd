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
  // What a date can begin with: below 31, so that a bit set holds the kinds at a token.
  /** A whole relative expression. Argument: `Reference`, unit of the shift (or `THEN`) << 2, offset + 8 << 6. */
  Relative: 0,
  /** «next», «last», «المقبل»: 0 past, 1 present, 2 future; bit 2: counted from another time («following»). */
  Shift: 1,
  /** «this», before a unit. */
  This: 2,
  /** «il y a», «قبل», before a duration that ends now. */
  Since: 3,
  /** «later», «earlier», before «this year». Argument: 0 earlier, 2 later. */
  Later: 4,
  /** Argument: 2 for «every other». */
  Every: 5,
  /** «several», «قليلة»: an uncounted number. */
  Few: 6,
  /** «half», «نصف», before a unit. */
  Half: 7,
  /** «annual», «monthly». Argument: unit, count << 4. */
  Set: 8,
  /** A noun that is a length of time: «biennium». Argument: unit, count << 4. */
  Length: 9,
  /** «per», «par», before a unit. */
  Per: 10,
  /** «once», «twice», before «a year». Argument: how often. */
  Times: 11,
  /** «early», «end of», before a date. Argument: 0 early, 1 middle, 2 late. */
  Part: 12,
  /** A part of a year that is counted. Argument: 2 half, 4 quarter. */
  Fraction: 13,
  /** «last», before a counted part of a year or a month's name. */
  LastOf: 14,
  /** Argument: 0 spring … 3 winter. */
  Season: 15,
  /** «fiscal year», «السنة الدراسية», before its number. */
  Fiscal: 16,
  /** «the nineties». Argument: the tens. */
  Decade: 17,
  /** «les années», «عقد»: a round year follows and is a decade. */
  DecadeOf: 18,
  /** «الساعة», before the hour. */
  Clock: 19,
  /** «noon», «midnight». Argument: the hour. */
  TimeOfDay: 20,
  /** A phrase with words of dates in it that is no date: «daily life», «الذكرى السنوية». */
  NotDate: 21,

  // What stands inside, before or after one.
  /** «ago», after a duration. */
  Ago: 32,
  /** «to come», «ahead», after a unit. */
  ToCome: 33,
  /** «calendar», «consecutive», between number and unit. */
  Filler: 34,
  /** Argument: `Era`. */
  Era: 35,
  /** «st», «th», «er», written onto a number. */
  OrdinalSuffix: 36,
  /** «s» of «1990s». */
  DecadeSuffix: 37,
  /** «corresponding to», «الموافق». */
  Corresponding: 38,
  /** Argument: 0 before noon, 1 after noon, 2 after noon from 12 to 5 («ظهرا»), 3 night. */
  Meridiem: 39,
  /** «h», «o'clock», after the hour. */
  OClock: 40,
  /** Argument: minutes east of Greenwich + `ZONE_BASE`; 0: not known. */
  Zone: 41,
  /** «بتوقيت», «heure de»: the name of a place follows. */
  ZoneOf: 42,
  /** Documents and events that have their year in the title: «Convention», «قمة». */
  Titled: 43,
  /** What has a number: «resolution», «رقم». The number is no year. */
  Numbered: 44,
  /** What is called by its year alone: «elections», «حدود». */
  Dated: 45,
  /** A preposition after which four digits are a year. */
  BeforeYear: 46,
  /** A preposition after which four digits may be a year or an amount. */
  PerhapsBeforeYear: 47,
  /** «through», «jusqu'au»: between the ends of a range. */
  Through: 48,
  /** «old», «of age»: the duration before is an age. */
  AgeAfter: 49,
  /** «aged», «سن»: the duration after is an age. */
  AgeBefore: 50,
  /** «done at», «صدر في»: the date after is the statement's own. */
  Issued: 51,
  /** Between a date and its time, or a time and its date: «at», «à». */
  At: 52,
  /** «لمدة», before a unit that has no number and is one. Argument: 1 where that must be all, as after «منذ». */
  Lasting: 53,
  /** The century that a decade word is in: «القرن الماضي». Argument: the first two digits of its years. */
  CenturyOf: 54,
  /** «post-», «ما بعد», before a year: names an era, not a date. */
  Post: 55,
  /** Verbs whose subject a bare year is: «2015 marks». */
  AfterYear: 56,
  /** «time», after the name of a place. */
  ZoneNoun: 57,
  /** «ci», «là», written onto the unit that «this» came before. */
  ThisAfter: 58,
  /** «مساء», before a weekday or a day; «morning», after a weekday. */
  DayPart: 59,
  /** «met», «réunis», «عقد»: the statement may be of the day after. */
  Met: 61,
  /** What has its year before it, in English: «2005 levels». */
  YearNoun: 62,
  /** «plus de», «نحو», before a count: part of what is counted from now, outside of a length. */
  About: 60,
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];
export const CUE_BITS = 6;
/** See `Cue.Zone`. */
export const ZONE_BASE = 1000;
export const CUE_MASK = (1 << CUE_BITS) - 1;

export const Reference = { Past: 0, Present: 1, Future: 2 } as const;
export type Reference = (typeof Reference)[keyof typeof Reference];
/** The unit of a relative expression that is so many days from the last one that the text names: «la veille». */
export const THEN = 15;
/** The argument of «today». */
export const TODAY = Reference.Present | (Unit.Day << 2) | (8 << 6);
/** Values of what is counted from now, by `Reference`. */
export const REFERENCES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const;

export const Era = { Common: 0, Before: 1, Hijri: 2 } as const;
export type Era = (typeof Era)[keyof typeof Era];
