/** Words that are a date from now, a set or a length by themselves: «today», «annual», «biennium». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenFlag } from '../../../text/tokens';
import type { Findings } from '../../findings';
import { isFunction, isSign, type Reading } from '../../reading';
import { Cue, REFERENCES, Reference, THEN, type Unit } from '../lexemes';
import { pointAt } from '../points';
import { argumentOf, cueAt, isCapital, withArticle, wordAt } from '../scan';
import { add, DATE_TYPES } from './add';
import { NOUN_FIRST } from './bag';
import { ANCHOR_UNITS, fromLastDay } from './from-now';
import { period } from './periods';

/** First token after the weekday at token `i`: «اليوم الأربعاء», «أمس (الخميس)»; not «اليوم الأربعاء 4 يونيو», which is two dates. */
function weekdayEnd(reading: Reading, i: number): number {
  const bracket = isSign(reading.tokens, i, '(') || isSign(reading.tokens, i, '/');
  const k = bracket ? i + 1 : i;
  const weekday = wordAt(reading, k, Category.Weekday);
  if (weekday < 0 || (pointAt(reading, k)?.day ?? -1) >= 0) return i;
  const end = reading.matches.end[weekday]!;
  if (!bracket) return end;
  return isSign(reading.tokens, end, ')') || isSign(reading.tokens, end, '/') ? end + 1 : i;
}

const FIXED_TYPES = [
  [Cue.Set, DATE_TYPES.set],
  [Cue.Length, DATE_TYPES.duration],
] as const;

/** «today», «the near future», «annual», «biennium». Gives 0 where there is none. */
export function fixedAt(reading: Reading, findings: Findings, i: number): number {
  const { matches, tokens } = reading;
  const relative = cueAt(reading, i, Cue.Relative, false);
  if (relative >= 0 && !isOtherDayAt(reading, matches.end[relative]!)) {
    const argument = argumentOf(reading, relative);
    const reference = argument & 3;
    const unit = ANCHOR_UNITS[(argument >> 2) & 15];
    const token = withArticle(reading, i);
    let end = matches.end[relative]!;
    if (unit === 'day') end = weekdayEnd(reading, end);
    const offset = (argument >> 6) - 8;
    add(reading, findings, token, token < i ? tokens.start[token]! : matches.start[relative]!, end, {
      type: DATE_TYPES.relative,
      value: REFERENCES[reference]!,
      ...(unit !== undefined && { anchor: { unit, offset } }),
      ...(((argument >> 2) & 15) === THEN && { resolved: fromLastDay(findings, offset) }),
    });
    return end;
  }
  for (const [kind, type] of FIXED_TYPES) {
    const m = cueAt(reading, i, kind, false);
    if (m < 0) continue;
    // «the Annual Ministerial Review» is a name, «le quotidien» a newspaper.
    const named = isCapital(reading, i) && (tokens.flags[i]! & TokenFlag.SentenceStart) === 0;
    const argument = argumentOf(reading, m);
    if (!named && !(kind === Cue.Set && isNounInFrench(reading, i)))
      add(reading, findings, i, matches.start[m]!, matches.end[m]!, {
        type,
        value: period(argument >> 4, (argument & 15) as Unit, 1),
      });
    return matches.end[m]!;
  }
  return 0;
}

/** Whether the adjective at token `i` is a noun, as French has it after its article: «le quotidien», «un hebdomadaire», «au quotidien». */
function isNounInFrench(reading: Reading, i: number): boolean {
  if (!NOUN_FIRST.has(reading.language.id)) return false;
  return NOUN_OPENERS.some((word) => isFunction(reading, i - 1, word));
}

const NOUN_OPENERS = [FunctionWord.Article, FunctionWord.Possessive, FunctionWord.Of, FunctionWord.To] as const;

/** Whether «اليوم» before token `i` is no today: «اليوم التالي». */
function isOtherDayAt(reading: Reading, i: number): boolean {
  const shift = cueAt(reading, i, Cue.Shift);
  return shift >= 0 && argumentOf(reading, shift) > Reference.Future;
}
