/** Runs of points: ranges («from 3 to 5 June»), lists that share a month or year («17 and 20 February 2015»). */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, TokenFlag } from '../../text/tokens';
import type { DateAnchor, DateAnnotation, DateType } from '../annotation';
import { claim, type Findings } from '../findings';
import { isFrenchFuture } from '../french';
import { has, isFunction, isSign, type Reading } from '../reading';
import { Cue, REFERENCES, Reference, TODAY } from './lexemes';
import { pointAt } from './points';
import {
  argumentOf,
  cueAt,
  cueBefore,
  isArabic,
  isAttached,
  isCapital,
  isComma,
  isNumber,
  isWord,
  withArticle,
} from './scan';
import { isBareDay, isBareYear, isFull, isoValue, NONE, type Point, partsOf, rangeValue } from './value';
import { joinedYearsAt } from './years';

/** How points of a run may be joined. */
const Link = { None: 0, Comma: 1, And: 2, Hyphen: 3, To: 4, Slash: 5 } as const;
type Link = (typeof Link)[keyof typeof Link];

/** Longer lists of days are not looked for. */
const LONGEST_RUN = 16;

const points: Point[] = [];
const links: Link[] = [];

/**
 * Adds the dates of the run of points that begins at token `i`. Gives the first token after them; `i` where there is none;
 * and, where days without a month were read in vain, minus the first token after the last of them.
 */
export function spotRun(reading: Reading, findings: Findings, i: number): number {
  const joined = joinedYearsAt(reading, i);
  if (joined !== undefined) return addJoinedYears(reading, findings, i, joined);
  const first = pointAt(reading, i);
  if (first === undefined) return i;
  points.length = 0;
  links.length = 0;
  points.push(first);
  while (points.length < LONGEST_RUN) {
    const last = points[points.length - 1]!;
    const link = linkAt(reading, last.end);
    if (link === undefined) break;
    const next = linkedPoint(reading, last, link);
    if (next === undefined) break;
    links.push(link.kind);
    points.push(next);
  }
  let daysReadTo = i;
  for (let k = 0; k < points.length && isBareDay(points[k]!); k++) daysReadTo = points[k]!.end;
  complete();
  if (points.length === 0) return daysReadTo > i ? -daysReadTo : i;
  emit(reading, findings);
  return points[points.length - 1]!.end;
}

function addJoinedYears(
  { tokens }: Reading,
  findings: Findings,
  i: number,
  [from, to]: readonly [number, number],
): number {
  const value = `${from}/${to}`;
  const parts = { from: { year: from }, to: { year: to } };
  claim(
    findings,
    {
      kind: 'date',
      type: 'range',
      start: tokens.start[i]!,
      end: tokens.end[i]!,
      value,
      resolved: undefined,
      calendar: undefined,
      anchor: undefined,
      parts,
      occasion: undefined,
    },
    i,
    i + 1,
  );
  return i + 1;
}

interface Joint {
  readonly kind: Link;
  readonly end: number;
}

/** The link at token `i`, after a point. */
function linkAt(reading: Reading, i: number): Joint | undefined {
  const { tokens, matches } = reading;
  if (i >= tokens.count) return undefined;
  if (isHyphen(tokens, i)) {
    const broken = (tokens.flags[i]! | (i + 1 < tokens.count ? tokens.flags[i + 1]! : 0)) & TokenFlag.LineBreakBefore;
    return broken ? undefined : { kind: Link.Hyphen, end: i + 1 };
  }
  const through = cueAt(reading, i, Cue.Through, false);
  if (through >= 0) return { kind: Link.To, end: matches.end[through]! };
  if (isFunction(reading, i, FunctionWord.To) || isFunction(reading, i, FunctionWord.Until))
    return { kind: Link.To, end: i + 1 };
  if (isComma(reading, i)) {
    const and = isFunction(reading, i + 1, FunctionWord.And);
    return and ? { kind: Link.And, end: i + 2 } : { kind: Link.Comma, end: i + 1 };
  }
  if (isFunction(reading, i, FunctionWord.And) || isFunction(reading, i, FunctionWord.Or) || isSign(tokens, i, '&'))
    return { kind: Link.And, end: i + 1 };
  if (isSign(tokens, i, '/')) return { kind: Link.Slash, end: i + 1 };
  if ((matches.proclitics[i]! & Proclitic.Waw) !== 0) return { kind: Link.And, end: i };
  return undefined;
}

/** The point after a link, where it can be joined to `last`. */
function linkedPoint(reading: Reading, last: Point, { kind, end }: Joint): Point | undefined {
  let k = end;
  if (kind !== Link.Comma && kind !== Link.Slash) k = skipGlue(reading, k, kind);
  if (k >= reading.tokens.count) return undefined;
  const next = pointAt(reading, k, last);
  if (next === undefined) return undefined;
  if (isBareDay(next) && last.monthFirst) {
    next.month = last.month;
    next.otherMonth = last.otherMonth;
    next.islamic = last.islamic;
    return next;
  }
  switch (kind) {
    case Link.Comma:
      // Commas join lists of like things that go on: «3, 4 and 5 May», «2014, 2015 and 2016».
      if (isBareDay(last)) return next.day > 0 ? next : undefined;
      if (isBareYear(last)) return isBareYear(next) ? next : undefined;
      if (last.century >= 0) return next.century >= 0 ? next : undefined;
      return isMonthOnly(last) && isMonthOnly(next) ? next : undefined;
    case Link.Slash:
      if (isBareDay(last)) return next.day > 0 && next.day <= last.day + 2 ? next : undefined;
      if (isBareYear(last)) return isBareYear(next) ? next : undefined;
      return isMonthOnly(last) && isMonthOnly(next) ? next : undefined;
    case Link.Hyphen:
    case Link.To:
      return comparable(last, next) ? next : undefined;
    default:
      return likes(last, next) ? next : undefined;
  }
}

/** First token after prepositions, articles and «يوم» that are said again: «de 2005 et de 2010», «from the 3rd to the 5th». */
function skipGlue(reading: Reading, i: number, kind: Link): number {
  let k = i;
  for (let n = 0; n < 2; n++) {
    if (
      isFunction(reading, k, FunctionWord.Article) ||
      isFunction(reading, k, FunctionWord.Of) ||
      (isFunction(reading, k, FunctionWord.In) && !isArabic(reading, k)) ||
      (kind === Link.To && isFunction(reading, k, FunctionWord.To))
    )
      k++;
  }
  return k;
}

function isMonthOnly(point: Point): boolean {
  return point.month > 0 && point.day < 0;
}

/** Whether two points may be the ends of a range. */
function comparable(a: Point, b: Point): boolean {
  if (isBareDay(a)) return b.day > 0;
  if (isBareDay(b)) return false;
  if (a.day > 0) return b.day > 0;
  if (isMonthOnly(a)) return isMonthOnly(b);
  if (a.weekday > 0) return b.weekday > 0 && b.month < 0;
  if (a.decade >= 0) return b.decade >= 0;
  if (a.century >= 0) return b.century >= 0;
  if (a.hour >= 0) return b.hour >= 0;
  if (a.part !== '') return b.part !== '';
  return a.year !== NONE && b.year !== NONE && b.month < 0;
}

function likes(a: Point, b: Point): boolean {
  return comparable(a, b) || (a.month > 0 && b.month > 0);
}

/** Gives days their month and dates their year from their neighbours; drops what stays incomplete at the end. */
function complete(): void {
  for (let k = points.length - 2; k >= 0; k--) share(points[k]!, points[k + 1]!);
  const incomplete = points.findIndex((point) => isBareDay(point));
  if (incomplete >= 0) points.length = incomplete;
  // «10 a.m. to 1 p.m. on 5 May»: the day is both times'.
  if (
    points.length === 2 &&
    points[0]!.hour >= 0 &&
    points[0]!.month < 0 &&
    points[1]!.month > 0 &&
    points[1]!.hour >= 0
  ) {
    const [a, b] = points as [Point, Point];
    Object.assign(a, { year: b.year, month: b.month, day: b.day, islamic: b.islamic });
  }
}

/** What a point takes from the next one: «17» and «18 February 2015», «April» and «October 2022». */
function share(point: Point, next: Point): void {
  // «1436-1437هـ»: the era is both years'.
  if (isBareYear(point) && next.islamic && next.month < 0 && point.year < 1700) point.islamic = true;
  if (next.month < 0 || next.monthFirst !== point.monthFirst) {
    if (next.month < 0 || point.month < 0 || point.year !== NONE || next.year === NONE) return;
  }
  if (isBareDay(point)) {
    point.month = next.month;
    point.otherMonth = next.otherMonth;
    point.islamic = next.islamic;
    point.year = next.year;
  } else if (point.month > 0 && point.year === NONE && next.year !== NONE && point.islamic === next.islamic) {
    point.year = next.year;
    // «June 3, 5 and 7, 2024» is one date with several days.
    point.yearShared = !point.islamic && !(next.monthFirst && next.month === point.month);
  }
}

function emit(reading: Reading, findings: Findings): void {
  for (let k = 0; k < points.length; k++) {
    const point = points[k]!;
    const next = points[k + 1];
    const link = k + 1 < points.length ? links[k]! : Link.None;
    if (next !== undefined) {
      const opening = openingOf(reading, point, link);
      const paired = k + 2 === points.length && pairDays(reading, point, next);
      const adjoining = points.length === 2 && link === Link.And && areAdjoiningDays(reading, point, next);
      if (paired || adjoining || isRange(link, opening.word)) {
        addRange(reading, findings, point, next, opening);
        k++;
        continue;
      }
    }
    addPoint(reading, findings, point);
  }
}

/**
 * «من 15 إلى 17 شعبان 1447هـ الموافق من 3 إلى 5 فبراير 2026م»: gives both days their equivalents where two days of the
 * other calendar follow the second.
 */
function pairDays(reading: Reading, from: Point, to: Point): boolean {
  if (from.day < 0 || to.day < 0 || from.month < 0 || to.equivalent !== undefined) return false;
  const stop = isComma(reading, to.end) || isSign(reading.tokens, to.end, '؛') || isSign(reading.tokens, to.end, ';');
  const cue = cueAt(reading, stop ? to.end + 1 : to.end, Cue.Corresponding, false);
  if (cue < 0) return false;
  let k = reading.matches.end[cue]!;
  // «الموافق لـ 3», «الموافق من 3», «الموافق يومي 3»
  for (let n = 0; n < 2 && isWord(reading, k) && pointAt(reading, k) === undefined; n++) k++;
  const first = pointAt(reading, k);
  const link = first && linkAt(reading, first.end);
  const second = link && linkedPoint(reading, first, link);
  if (second === undefined || second.day < 0) return false;
  share(first!, second);
  if (first!.month < 0 || second.islamic === to.islamic) return false;
  from.equivalent = first;
  to.equivalent = second;
  to.end = second.end;
  return true;
}

const Opening = { None: 0, From: 1, Between: 2 } as const;

interface OpeningWord {
  readonly word: (typeof Opening)[keyof typeof Opening];
  /** First token of the range. */
  readonly token: number;
}

/** The word before a range that belongs to it: «from», «du», «between», «من», «بين». */
function openingOf(reading: Reading, point: Point, link: Link): OpeningWord {
  let k = point.outer - 1;
  for (let n = 0; n < 2 && k >= 0; n++, k--) {
    if (isFunction(reading, k, FunctionWord.Between))
      return { word: Opening.Between, token: isMa(reading, k - 1) ? k - 1 : k };
    const from = isFunction(reading, k, FunctionWord.From);
    const of = isFunction(reading, k, FunctionWord.Of);
    // «de», «du» open a range with «à», «au»; before a hyphen they mean «of».
    if (from && (!of || link === Link.To || isArabic(reading, k)) && link !== Link.And)
      return { word: Opening.From, token: k };
    if (!isFunction(reading, k, FunctionWord.Article)) break;
  }
  return { word: Opening.None, token: point.outer };
}

/** Whether token `i` is «ما», «وما», which «بين» takes before it: «ما بين 3 و5 أيار/مايو». */
function isMa({ tokens }: Reading, i: number): boolean {
  if (i < 0) return false;
  const { folded, foldedStart } = tokens;
  const end = foldedStart[i + 1]!;
  const length = end - foldedStart[i]!;
  const joined = length === 3 && folded[foldedStart[i]!] === 0x648;
  return (length === 2 || joined) && folded[end - 2] === 0x645 && folded[end - 1] === 0x627;
}

/** «17 and 18 February»: two days on end of a month that is written once. «Le 1er et le 2 mai» are two dates. */
function areAdjoiningDays(reading: Reading, from: Point, to: Point): boolean {
  if (from.day < 0 || to.day !== from.day + 1 || from.month !== to.month) return false;
  if (isFunction(reading, from.end, FunctionWord.Or) || isFunction(reading, to.outer - 1, FunctionWord.Article))
    return false;
  return namesMonth(reading, from) !== namesMonth(reading, to);
}

function namesMonth(reading: Reading, { outer, end }: Point): boolean {
  for (let k = outer; k < end; k++) if (has(reading, k, Category.Month)) return true;
  return false;
}

function isRange(link: Link, opening: OpeningWord['word']): boolean {
  if (link === Link.Hyphen || link === Link.To || link === Link.Slash) return true;
  return link === Link.And && opening === Opening.Between;
}

function addPoint(reading: Reading, findings: Findings, point: Point): void {
  // «last March», «décembre prochain», «next Monday»; «15 mai prochain» is a day of the calendar.
  const counted = point.day < 0 && (point.direction >= 0 || point.yearOffset !== NONE);
  const weekday = isBareWeekday(point);
  // «will meet on Monday»
  if (weekday && point.direction < 0 && isAhead(reading, point.outer)) point.direction = Reference.Future;
  const start = startOf(reading, point);
  // «this November»
  if (isMonthOnly(point) && point.direction < 0 && cueAt(reading, start.token, Cue.This) >= 0)
    point.direction = Reference.Present;
  const relative = counted || weekday || (point.direction >= 0 && point.day < 0);
  const type: DateType = point.hour >= 0 ? 'time' : relative ? 'relative' : 'date';
  const parts = partsOf(point);
  const anchor = anchorOf(point);
  const yearless = point.yearShared ? { ...point, year: NONE } : point;
  claim(
    findings,
    {
      kind: 'date',
      type,
      start: start.offset,
      end: reading.tokens.end[point.end - 1]!,
      value: weekday ? weekdayValue(reading, point, start.token) : isoValue(yearless),
      resolved: point.yearShared ? isoValue(point) : undefined,
      calendar: point.islamic ? 'islamic' : undefined,
      anchor,
      parts: parts && {
        from: parts,
        ...(hasMixedDigits(reading, point.outer, point.end) && { mixedDigits: true as const }),
      },
      occasion: occasionOf(reading, point, point.end),
    },
    start.token,
    point.end,
  );
}

function addRange(reading: Reading, findings: Findings, from: Point, to: Point, opening: OpeningWord): void {
  const start =
    opening.word === Opening.None
      ? startOf(reading, from)
      : { token: opening.token, offset: reading.matches.stemStart[opening.token]! };
  const parts = partsOf(from);
  const end = partsOf(to);
  claim(
    findings,
    {
      kind: 'date',
      type: 'range',
      start: start.offset,
      end: reading.tokens.end[to.end - 1]!,
      value: rangeValue(from, to),
      resolved: undefined,
      calendar: from.islamic || to.islamic ? 'islamic' : undefined,
      anchor: anchorOf(from),
      parts: parts &&
        end && {
          from: parts,
          to: end,
          ...(hasMixedDigits(reading, start.token, to.end) && { mixedDigits: true as const }),
        },
      occasion: occasionOf(reading, isFull(from) ? from : to, to.end),
    },
    start.token,
    to.end,
  );
}

function startOf(reading: Reading, point: Point): { token: number; offset: number } {
  const { outer, weekday, day, month, year } = point;
  const opener = openerBefore(
    reading,
    outer,
    weekday > 0 || day > 0,
    day < 0 && year === NONE && (weekday > 0 || month > 0),
  );
  if (opener >= 0) return { token: opener, offset: reading.matches.stemStart[opener]! };
  const token = point.article ? withArticle(reading, outer) : outer;
  return { token, offset: token < outer ? reading.tokens.start[token]! : point.from };
}

/** First token of «مساء» before a `day`, «مساء الخميس», «فجر يوم 5 مايو», or of «this» before a weekday or month `alone`; or -1. */
function openerBefore(reading: Reading, i: number, day: boolean, alone: boolean): number {
  if (isArabic(reading, i - 1)) return day ? cueBefore(reading, i, Cue.DayPart) : -1;
  return alone ? cueBefore(reading, i, Cue.This) : -1;
}

function anchorOf({ direction, weekday, month, yearOffset }: Point): DateAnchor | undefined {
  if (yearOffset !== NONE) return { unit: 'year', offset: yearOffset };
  const offset = direction < 0 ? 0 : direction - Reference.Present;
  if (month < 0 && weekday > 0) return { unit: 'weekday', offset, weekday };
  return direction < 0 ? undefined : { unit: 'yearless', offset };
}

/** «Monday», «mardi dernier»: which day it is depends on the day of the statement. */
function isBareWeekday({ weekday, month, day, year, hour }: Point): boolean {
  return weekday > 0 && month < 0 && day < 0 && year === NONE && hour < 0;
}

/** «this Sunday» is of now, «next Sunday» to come, and one that says nothing past, as in news. */
function weekdayValue(reading: Reading, { direction }: Point, token: number): string {
  if (direction >= 0) return REFERENCES[direction as Reference];
  return REFERENCES[cueAt(reading, token, Cue.This) >= 0 ? Reference.Present : Reference.Past];
}

/** How far before a weekday the verb may stand that says it is yet to come. */
const AHEAD_REACH = 12;

/** Whether a verb of the future comes before token `i` in its sentence. */
function isAhead(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - AHEAD_REACH; k--) {
    if (isFunction(reading, k, FunctionWord.Modal) || (reading.matches.proclitics[k]! & Proclitic.Sin) !== 0)
      return true;
    // «se tiendra», «nous nous réunirons»
    const word = reading.language.id === 'fr' && isWord(reading, k) && !isCapital(reading, k);
    if (word && isFrenchFuture(reading, k)) return true;
    if ((reading.tokens.flags[k]! & TokenFlag.SentenceStart) !== 0) return false;
  }
  return false;
}

function hasMixedDigits({ tokens }: Reading, from: number, to: number): boolean {
  let systems = 0;
  for (let k = from; k < to; k++)
    systems |= tokens.flags[k]! & (TokenFlag.EuropeanDigits | TokenFlag.ArabicIndicDigits | TokenFlag.ExtendedDigits);
  return (systems & (systems - 1)) !== 0;
}

/** Tokens of «(AFP)», «(أ ش أ)» within their brackets, at most. */
const AGENCY_REACH = 4;

/** First token after the agency at token `i`, in brackets or at the end of an Arabic line, «Lomé, 5 May 2024 (ATOP) –», «… 2024 م واس»; or `i`. */
function afterAgency(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (i >= tokens.count) return i;
  if (!isSign(tokens, i, '(')) {
    const last = i + 1 < tokens.count && (tokens.flags[i + 1]! & TokenFlag.LineBreakBefore) !== 0;
    return last && isArabic(reading, i) ? i + 1 : i;
  }
  let k = i + 1;
  while (k <= i + AGENCY_REACH && isWord(reading, k)) k++;
  return k > i + 1 && isSign(reading.tokens, k, ')') ? k + 1 : i;
}

function occasionOf(reading: Reading, point: Point, end: number): DateAnnotation['occasion'] {
  if (!isFull(point)) return undefined;
  if (isToday(reading, point.outer) || isIssued(reading, point, end)) return 'issued';
  return isMet(reading, point.outer) ? 'met' : undefined;
}

/** «اليوم الأحد 5 مايو 2024», «today, 5 May 2024»: whether «today» stands at token `i` or before it. */
function isToday(reading: Reading, i: number): boolean {
  const before = cueBefore(reading, isComma(reading, i - 1) ? i - 1 : i, Cue.Relative);
  const today = cueAt(reading, before < 0 ? i : before, Cue.Relative, false);
  return today >= 0 && argumentOf(reading, today) === TODAY;
}

/** How far before a date the verb may stand that says what happened on it. */
const MET_REACH = 48;

/** Whether the sentence says before token `i` that somebody met. */
function isMet(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - MET_REACH; k--) {
    if (cueAt(reading, k, Cue.Met, false) >= 0) return true;
    if ((reading.tokens.flags[k]! & TokenFlag.SentenceStart) !== 0) return false;
  }
  return false;
}

/** How many words may stand before the date of a dateline: «الرياض في», «WASHINGTON, D.C.,». */
const DATELINE_WORDS = 7;

/** Whether the statement was issued on the date: it heads the block as a dateline does, or «Done at …» comes before. */
function isIssued(reading: Reading, point: Point, end: number): boolean {
  const { tokens, matches } = reading;
  const { outer } = point;
  for (let k = outer - 1; k >= 0 && k > outer - 12; k--) {
    if (cueAt(reading, k, Cue.Issued) >= 0) return k <= 2 || (tokens.flags[k]! & TokenFlag.SentenceStart) !== 0;
    if ((tokens.flags[k]! & TokenFlag.SentenceStart) !== 0) break;
  }
  const next = end < tokens.count && isSign(tokens, end, ')') ? end + 1 : afterAgency(reading, end);
  const closed =
    next >= tokens.count ||
    (tokens.flags[next]! & TokenFlag.LineBreakBefore) !== 0 ||
    isHyphen(tokens, next) ||
    isSign(tokens, next, ':') ||
    (isSign(tokens, next, '/') && !isAttached(reading, next)) ||
    (next === end + 1 && tokens.count - next < 3);
  if (!closed) return false;
  let words = 0;
  for (let k = outer - 1; k >= 0 && (tokens.flags[k + 1]! & TokenFlag.LineBreakBefore) === 0; k--) {
    if (isNumber(reading, k)) return false;
    if (!isWord(reading, k)) continue;
    if (++words > DATELINE_WORDS) return false;
    const lower = !isArabic(reading, k) && (tokens.flags[k]! & TokenFlag.Capital) === 0;
    if (lower && (matches.categories[k]! & 1) === 0) return false;
  }
  return true;
}
