/** Halves, quarters and seasons of a year: «Q1 2024», «the second half of 2015», «summer 2024»; and what words like «end of» are a part of. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen } from '../../../text/tokens';
import { isFunction, isSign, type Reading } from '../../reading';
import { Cue } from '../lexemes';
import { ordinalAt } from '../numbers';
import { argumentOf, cueAt, digits, isArabic, isAttached, isNumber, phraseStart, skipLinkWords, wordAt } from '../scan';
import { isBareYear, NONE, newPoint, type Point } from '../value';
import { isYearNumber } from '../years';
import { afterUnit } from './after-unit';
import { begin, takesArticle } from './begin';
import { fiscalYearAt, yearPoint } from './lone-years';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** First token of what a word like «end of», «mid-», «أواخر» is a part of; that of no token where it is of nothing. */
export function afterPart(reading: Reading, i: number): number {
  // «بداية من أبريل» is from April on.
  if (isArabic(reading, i) && isFunction(reading, i, FunctionWord.Of)) return reading.tokens.count;
  return skipLinkWords(reading, isHyphen(reading.tokens, i) ? i + 1 : i);
}

/** «the second half of», «Q1», «النصف الثاني من»: a part of a year that is counted. */
interface Fraction {
  /** `H1`, `H2`, `Q1` … `Q4`. */
  readonly part: string;
  /** Where it begins, in the block's text: after its proclitics. */
  readonly from: number;
  /** First token after it and what links it to its year. */
  readonly end: number;
}

/** The fraction at token `i`, whose year follows. */
export function fractionOfAt(reading: Reading, i: number): Fraction | undefined {
  const { tokens, matches } = reading;
  let k = i;
  let number = -1;
  let phrase = -1;
  let of = cueAt(reading, i, Cue.Fraction, false);
  if (of >= 0) {
    phrase = of;
    k = matches.end[of]!;
    if (isNumber(reading, k) && isAttached(reading, k)) number = tokens.value[k++]!;
    else {
      const ordinal = ordinalAt(reading, k, true);
      if (ordinal !== undefined) {
        number = ordinal.value;
        k = ordinal.end;
      } else {
        const last = cueAt(reading, k, Cue.LastOf);
        if (last < 0) return undefined;
        number = argumentOf(reading, of);
        k = matches.end[last]!;
      }
    }
  } else {
    const ordinal = ordinalAt(reading, i, false);
    const last = cueAt(reading, i, Cue.LastOf, false);
    if (ordinal !== undefined) k = ordinal.end;
    else if (last >= 0) k = matches.end[last]!;
    else return undefined;
    of = cueAt(reading, skipLinkWords(reading, k), Cue.Fraction);
    if (of < 0) return undefined;
    number = ordinal?.value ?? argumentOf(reading, of);
    phrase = ordinal !== undefined ? wordAt(reading, i, Category.OrdinalWord, false) : last;
    k = matches.end[of]!;
  }
  const parts = argumentOf(reading, of);
  if (number < 1 || number > parts) return undefined;
  const from = phraseStart(reading, i, phrase);
  return { part: `${parts === 2 ? 'H' : 'Q'}${number}`, from, end: skipLinkWords(reading, k) };
}

/** «the second half of 2015», «Q1 2024», «النصف الثاني من عام 2015», «le dernier trimestre de 2024». */
export function fractionAt(reading: Reading, i: number): Point | undefined {
  const fraction = fractionOfAt(reading, i);
  if (fraction === undefined) return undefined;
  const at = fraction.end;
  const year = isYearNumber(reading, at) ? yearPoint(reading, at) : afterUnitYear(reading, at);
  if (year === undefined || year.year === NONE || year.month > 0) return undefined;
  const point = newPoint(i, fraction.from);
  point.year = year.year;
  point.part = fraction.part;
  point.end = year.end;
  point.article = takesArticle(reading);
  return point;
}

function afterUnitYear(reading: Reading, i: number): Point | undefined {
  const m = wordAt(reading, i, Category.TimeUnit);
  if (m >= 0) return afterUnit(reading, i, undefined);
  return fiscalYearAt(reading, i);
}

/** «summer 2024», «the spring of 2025», «صيف عام 2015». */
export function seasonAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.Season, false);
  if (m < 0) return undefined;
  const k = skipLinkWords(reading, reading.matches.end[m]!);
  const winter = winterEnd(reading, k);
  const year = winter > 0 || isYearNumber(reading, k) ? yearPoint(reading, k) : afterUnitYear(reading, k);
  if (year === undefined || !isBareYear(year)) return undefined;
  const point = begin(reading, i, m);
  point.year = year.year;
  point.part = SEASONS[argumentOf(reading, m)]!;
  point.end = Math.max(winter, year.end);
  point.article = k > reading.matches.end[m]!;
  return point;
}

/** First token after the two years that a winter is of, «2024/25», «2024-2025»; 0 where they are none. */
function winterEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!isNumber(reading, i) || digits(reading, i) !== 4 || !isNumber(reading, i + 2)) return 0;
  if (!isAttached(reading, i + 1) || !isAttached(reading, i + 2)) return 0;
  if (!isHyphen(tokens, i + 1) && !isSign(tokens, i + 1, '/')) return 0;
  const next = tokens.value[i]! + 1;
  const other = digits(reading, i + 2) === 2 ? next % 100 : next;
  return tokens.value[i + 2] === other ? i + 3 : 0;
}
