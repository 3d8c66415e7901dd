/** Times of the day: «10 a.m.», «15:30 GMT», «15 h 30», «الساعة العاشرة صباحا بتوقيت غرينتش». */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, lettersOf } from '../../text/tokens';
import { isFunction, isSign, type Reading } from '../reading';
import { Cue, ZONE_BASE } from './lexemes';
import { ordinalAt } from './numbers';
import {
  argumentOf,
  cueAt,
  cueBefore,
  digits,
  isArabic,
  isAttached,
  isCapital,
  isNumber,
  isWord,
  wordAt,
} from './scan';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of Greenwich; absent where the text gives no zone that has one offset all year. */
  readonly zone?: number;
  /** Written as a time and nothing else: with minutes, a half of the day or a clock word. */
  readonly certain: boolean;
  readonly end: number;
}

/** The time of the day at token `i`, or undefined. */
export function clockAt(reading: Reading, i: number): Clock | undefined {
  const { tokens, matches } = reading;
  const clockWord = cueAt(reading, i, Cue.Clock, false);
  if (!isNumber(reading, i) && clockWord < 0 && !isHourAlone(reading, i)) return timeOfDayAt(reading, i);
  let k = clockWord >= 0 ? matches.end[clockWord]! : i;
  let certain = clockWord >= 0;
  let hour = -1;
  let minute = 0;
  let pointed = false;
  if (isNumber(reading, k)) {
    hour = tokens.value[k]!;
    const long = digits(reading, k);
    if (long === 4 && !isAttached(reading, k)) return militaryAt(reading, k);
    if (long > 2 || (isAttached(reading, k) && k === i && !isSign(tokens, k - 1, '('))) return undefined;
    k++;
    const minutes = isNumber(reading, k + 1) && digits(reading, k + 1) === 2 && tokens.value[k + 1]! < 60;
    const joined = minutes && isAttached(reading, k) && isAttached(reading, k + 1);
    const oClock = cueAt(reading, k, Cue.OClock);
    if (joined && (isSign(tokens, k, ':') || isSign(tokens, k, '.'))) {
      const colon = isSign(tokens, k, ':');
      pointed = !colon;
      minute = tokens.value[k + 1]!;
      k += 2;
      if (colon && isSign(tokens, k, ':') && isAttached(reading, k) && isNumber(reading, k + 1)) k += 2;
      certain ||= colon;
      const hours = cueAt(reading, k, Cue.OClock);
      if (hours >= 0) {
        k = matches.end[hours]!;
        certain = true;
      }
    } else if (oClock >= 0) {
      const letter = matches.end[oClock] === k + 1 && lettersOf(tokens, k) === 1;
      k = matches.end[oClock]!;
      if (isNumber(reading, k) && digits(reading, k) === 2 && tokens.value[k]! < 60) minute = tokens.value[k++]!;
      // «15 heures» may be a duration; «à 15 heures» is none.
      certain ||= letter || minute > 0 || isHourAfterAt(reading, i, k);
    }
  } else {
    const ordinal = ordinalAt(reading, k, clockWord >= 0);
    if (ordinal === undefined || ordinal.value > 12) return undefined;
    hour = ordinal.value;
    k = ordinal.end;
    // «العاشرة والنصف», «الخامسة والربع»
    const fraction = matches.proclitics[k] === Proclitic.Waw ? cueAt(reading, k, Cue.Fraction, false) : -1;
    if (fraction >= 0) {
      minute = 60 / argumentOf(reading, fraction);
      k = matches.end[fraction]!;
    }
  }
  const half = meridiemAt(reading, k, certain);
  if (half !== undefined) {
    certain = true;
    k = half.end;
    if (hour > 12) return undefined;
    hour = hourOf(hour, half.half);
  }
  if (hour < 0 || hour > 24 || (!certain && k === i + 1)) return undefined;
  const zone = zoneAt(reading, k);
  if (zone.end > k) certain = true;
  if (!certain) {
    // «at 10», «à 15 heures»: a time only with its day.
    if (pointed) return undefined;
    if (cueBefore(reading, i, Cue.At) < 0) return undefined;
  }
  return { hour, minute, ...(zone.offset !== undefined && { zone: zone.offset }), certain, end: zone.end };
}

/** «العاشرة صباحا», «الثالثة والنصف فجرا»: the word for the hour is left out. */
function isHourAlone(reading: Reading, i: number): boolean {
  if (wordAt(reading, i, Category.OrdinalWord, false) < 0 || !isArabic(reading, i)) return false;
  const end = ordinalAt(reading, i, false)!.end;
  const fraction = cueAt(reading, end, Cue.Fraction, false);
  return cueAt(reading, fraction < 0 ? end : reading.matches.end[fraction]!, Cue.Meridiem) >= 0;
}

/** Whether the hours up to token `end` come after «à» and measure nothing: not «à 10 heures de route», «à 8 heures par jour». */
function isHourAfterAt(reading: Reading, i: number, end: number): boolean {
  if (!isFunction(reading, i - 1, FunctionWord.To) || cueAt(reading, i - 1, Cue.At) < 0) return false;
  return !isFunction(reading, end, FunctionWord.Of) && cueAt(reading, end, Cue.Per) < 0;
}

/** «0900 hours», «1400 GMT» */
function militaryAt(reading: Reading, i: number): Clock | undefined {
  const { tokens, matches } = reading;
  const hour = Math.floor(tokens.value[i]! / 100);
  const minute = tokens.value[i]! % 100;
  if (hour > 24 || minute > 59) return undefined;
  const hours = cueAt(reading, i + 1, Cue.OClock);
  if (hours < 0 && cueAt(reading, i + 1, Cue.Zone) < 0) return undefined;
  const zone = zoneAt(reading, hours < 0 ? i + 1 : matches.end[hours]!);
  return { hour, minute, ...(zone.offset !== undefined && { zone: zone.offset }), certain: true, end: zone.end };
}

function timeOfDayAt(reading: Reading, i: number): Clock | undefined {
  // «lundi après-midi» is no noon.
  if (isHyphen(reading.tokens, i - 1) && isAttached(reading, i)) return undefined;
  const m = cueAt(reading, i, Cue.TimeOfDay, false);
  if (m < 0) return undefined;
  const zone = zoneAt(reading, reading.matches.end[m]!);
  return {
    hour: argumentOf(reading, m),
    minute: 0,
    ...(zone.offset !== undefined && { zone: zone.offset }),
    // «at midnight», «à midi»; «le Midi» is the south of France
    certain:
      cueBefore(reading, i, Cue.At) >= 0 &&
      !isFunction(reading, i - 1, FunctionWord.Article) &&
      !isFunction(reading, i - 1, FunctionWord.Of),
    end: zone.end,
  };
}

function meridiemAt(reading: Reading, i: number, certain: boolean): { half: number; end: number } | undefined {
  const m = cueAt(reading, i, Cue.Meridiem);
  if (m < 0) return undefined;
  const { tokens, matches } = reading;
  // «ص» alone is also «page».
  if (!certain && lettersOf(tokens, i) === 1 && matches.end[m] === i + 1) return undefined;
  return { half: argumentOf(reading, m), end: matches.end[m]! };
}

/** The hour of 24 for an hour of 12; `half` as in `Cue.Meridiem`. */
function hourOf(hour: number, half: number): number {
  if (half === 0) return hour === 12 ? 0 : hour;
  if (half === 1) return hour === 12 ? 12 : hour + 12;
  if (half === 2) return hour <= 5 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

/** A time zone at token `i`, also in brackets: «GMT», «UTC+3», «(local time)», «Kyiv time», «heure de Paris». */
function zoneAt(reading: Reading, i: number): { offset?: number; end: number } {
  const { tokens, matches } = reading;
  const bracket = isSign(tokens, i, '(');
  let k = bracket ? i + 1 : isSign(tokens, i, ',') ? i + 1 : i;
  let offset: number | undefined;
  const known = cueAt(reading, k, Cue.Zone, false);
  const named = cueAt(reading, k, Cue.ZoneOf, false);
  if (known >= 0) {
    const argument = argumentOf(reading, known);
    if (argument !== 0) offset = argument - ZONE_BASE;
    k = matches.end[known]!;
    const plus = isSign(tokens, k, '+');
    if ((plus || isSign(tokens, k, '-')) && isAttached(reading, k) && isNumber(reading, k + 1)) {
      const hours = tokens.value[k + 1]!;
      if (hours <= 14) offset = (offset ?? 0) + (plus ? hours : -hours) * 60;
      k += 2;
      if (isSign(tokens, k, ':') && isNumber(reading, k + 1)) k += 2;
    }
  } else if (named >= 0 && isWord(reading, matches.end[named]!)) {
    k = matches.end[named]! + 1;
    if (isFunction(reading, k - 1, FunctionWord.Article)) k++;
  } else {
    let noun = k;
    while (noun < k + 3 && isCapital(reading, noun)) noun++;
    if (noun === k || cueAt(reading, noun, Cue.ZoneNoun) < 0) return { end: i };
    k = noun + 1;
  }
  if (bracket) {
    if (!isSign(tokens, k, ')')) return { end: i };
    k++;
  }
  return { ...(offset !== undefined && { offset }), end: k };
}
