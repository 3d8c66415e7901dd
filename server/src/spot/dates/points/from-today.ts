/** Months, weekdays and dates that are told by how they stand to today: «last September», «اليوم الأربعاء 4 يونيو», «May this year». */

import { Category } from '../../../lexicon/categories';
import type { Reading } from '../../reading';
import { Cue, Reference, Unit, UnitBit } from '../lexemes';
import { argumentOf, cueAt, phraseStart, skipLinkWords, wordAt } from '../scan';
import { NONE, type Point } from '../value';
import { monthFirstAt } from './month-first';
import { weekdayAt } from './weekdays';

/** «اليوم الأربعاء 4 يونيو», «مساء أمس الخميس الموافق 8 يناير»: a day from now that goes on as a date. */
export function todayAt(reading: Reading, i: number): Point | undefined {
  const { matches, tokens } = reading;
  const k = matches.end[cueAt(reading, i, Cue.Relative, false)]!;
  if (k >= tokens.count || (matches.categories[k]! & (1 << Category.Weekday)) === 0) return undefined;
  const point = weekdayAt(reading, k, i);
  if (point === undefined || (point.day < 0 && cueAt(reading, point.end, Cue.Corresponding, false) < 0))
    return undefined;
  point.from = phraseStart(reading, i, cueAt(reading, i, Cue.Relative, false));
  return point;
}

/** «last September», «next Monday»; never «this May». */
export function lastAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Shift, false);
  if (m < 0) return undefined;
  const k = reading.matches.end[m]!;
  const direction = argumentOf(reading, m);
  if (direction !== Reference.Past && direction !== Reference.Future) return undefined;
  const { categories } = reading.matches;
  if (k >= reading.tokens.count || (categories[k]! & ((1 << Category.Month) | (1 << Category.Weekday))) === 0)
    return undefined;
  const inner = (categories[k]! & (1 << Category.Month)) !== 0 ? monthFirstAt(reading, k) : weekdayAt(reading, k, i);
  if (inner === undefined || inner.year !== NONE || inner.islamic) return undefined;
  inner.outer = i;
  inner.from = reading.matches.start[m]!;
  inner.direction = direction as Reference;
  return inner;
}

/** «30 يونيو من العام المقبل», «30 June of last year», «May this year», «le 30 juin de l'année prochaine». */
export function takeRelativeYear(reading: Reading, point: Point): void {
  const { matches } = reading;
  const k = skipLinkWords(reading, point.end);
  let shift = cueAt(reading, k, Cue.Shift);
  const here = shift < 0 ? cueAt(reading, k, Cue.This) : -1;
  const unit = wordAt(
    reading,
    shift >= 0 ? matches.end[shift]! : here >= 0 ? matches.end[here]! : k,
    Category.TimeUnit,
  );
  if (unit < 0 || (matches.value[unit]! & (UnitBit.Unit | UnitBit.Plural | UnitBit.Dual)) !== Unit.Year) return;
  let end = matches.end[unit]!;
  if (here >= 0) {
    point.yearOffset = 0;
    point.end = end;
    return;
  }
  if (shift < 0) {
    shift = cueAt(reading, end, Cue.Shift);
    if (shift < 0) return;
    end = matches.end[shift]!;
  }
  const direction = argumentOf(reading, shift);
  if (direction > Reference.Future) return;
  point.yearOffset = direction - Reference.Present;
  point.end = end;
}
