/** The time of day behind a date: «12 January 2023 - 13:54». */

import { isHyphen } from '../../../text/tokens';
import { isSign, type Reading } from '../../reading';
import { clockAt } from '../clock';
import { Cue } from '../lexemes';
import { cueAt, isAttached, isComma, isNumber } from '../scan';
import { isFull, type Point } from '../value';

export function takeTime(reading: Reading, point: Point): void {
  let k = point.end;
  const { matches, tokens } = reading;
  if (isComma(reading, k)) k++;
  // «12 January 2023 - 13:54», «26 سبتمبر 2022 | 09:47 مساء»
  else if (isFull(point) && isSeparatorOfTime(reading, k)) k++;
  const link = cueAt(reading, k, Cue.At);
  if (link >= 0) k = matches.end[link]!;
  if (k === point.end && isNumber(reading, k) && !isSign(tokens, k + 1, ':')) return;
  if (k >= tokens.count) return;
  const clock = clockAt(reading, k);
  if (clock === undefined || (!clock.certain && link < 0)) return;
  point.hour = clock.hour;
  point.minute = clock.minute;
  point.zone = clock.zone;
  point.end = clock.end;
}

/** A dash or a bar before an hour with minutes. */
function isSeparatorOfTime(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!(isHyphen(tokens, i) || isSign(tokens, i, '|')) || !isNumber(reading, i + 1)) return false;
  return isSign(tokens, i + 2, ':') || (isAttached(reading, i + 2) && cueAt(reading, i + 2, Cue.OClock) >= 0);
}
