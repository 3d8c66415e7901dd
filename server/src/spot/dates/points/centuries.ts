/** Centuries and decades: «the 21st century», «1990s», «les années 1990», «تسعينيات القرن الماضي». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, lettersOf } from '../../../text/tokens';
import { isFunction, isSign, type Reading } from '../../reading';
import { Cue, Era, OrdinalBit, Unit, UnitBit } from '../lexemes';
import { ordinalAt } from '../numbers';
import {
  argumentOf,
  canBeListed,
  cueAt,
  digits,
  isArabic,
  isAttached,
  isInnerHyphen,
  isNumber,
  isWord,
  skipLinkWords,
  withArticle,
  wordAt,
} from '../scan';
import { newPoint, type Point } from '../value';
import { eraAt, isYearNumber } from '../years';
import { begin, takesArticle } from './begin';

/** «the 21st century», «le XXIe siècle», «القرن الحادي والعشرين», «القرن الـ21». */
export function centuryAt(reading: Reading, i: number, previous?: Point): Point | undefined {
  const { tokens, matches } = reading;
  const isCentury = (k: number): number => {
    // «20th-century»
    const m = wordAt(reading, isInnerHyphen(reading, k) ? k + 1 : k, Category.TimeUnit);
    return m >= 0 && (matches.value[m]! & UnitBit.Unit) === Unit.Century ? m : -1;
  };
  const ordinal = ordinalAt(reading, i, false);
  if (ordinal !== undefined) {
    const unit = isCentury(ordinal.end);
    // «the 19th and 20th centuries»
    const joined = unit < 0 && canBeListed(reading, ordinal.end) ? ordinalAfterLink(reading, ordinal.end) : undefined;
    // «القرنين التاسع عشر والعشرين»; «… والعشرين من مايو» is a day
    const shared = previous !== undefined && previous.century >= 0 && isArabic(reading, i) && ordinal.value <= 30;
    const alone = shared && skipLinkWords(reading, ordinal.end) === ordinal.end;
    if (unit < 0 && !alone && (joined === undefined || isCentury(joined.end) < 0)) return undefined;
    const word = wordAt(reading, i, Category.OrdinalWord, false);
    const point = begin(reading, i, word);
    point.century = ordinal.value - 1;
    point.end = unit < 0 ? ordinal.end : matches.end[unit]!;
    point.article = takesArticle(reading) && !isHyphen(tokens, ordinal.end);
    return point;
  }
  const m = wordAt(reading, i, Category.TimeUnit, false);
  if (m < 0 || (matches.value[m]! & UnitBit.Unit) !== Unit.Century) return undefined;
  let k = matches.end[m]!;
  if (isWord(reading, k) && lettersOf(tokens, k) <= 3 && isNumber(reading, k + 1) && isAttached(reading, k + 1)) k++;
  let century = -1;
  if (isNumber(reading, k) && digits(reading, k) <= 2) {
    century = tokens.value[k]!;
    k++;
  } else {
    const word = wordAt(reading, k, Category.OrdinalWord);
    if (word >= 0) {
      century = matches.value[word]! & OrdinalBit.Number;
      k = matches.end[word]!;
    }
  }
  if (century < 1 || century > 30) return undefined;
  const era = eraAt(reading, k);
  if (era !== undefined && era.era === Era.Common) k = era.end;
  const point = begin(reading, i, m);
  point.century = century - 1;
  point.end = k;
  return point;
}

/** The ordinal after the link at token `i`, which may say the article again: «et», «et du», «to the». */
function ordinalAfterLink(reading: Reading, i: number): ReturnType<typeof ordinalAt> {
  let k = i + 1;
  while (k < i + 3 && (isFunction(reading, k, FunctionWord.Article) || isFunction(reading, k, FunctionWord.Of))) k++;
  return k < reading.tokens.count ? ordinalAt(reading, k, false) : undefined;
}

/** «1990s», «1990's», «the 90s». */
export function decadeAt(reading: Reading, i: number): Point | undefined {
  const { tokens } = reading;
  const value = tokens.value[i]!;
  if (value % 10 !== 0) return undefined;
  let k = i + 1;
  if (isSign(tokens, k, "'") && isAttached(reading, k)) k++;
  if (!isAttached(reading, k) || cueAt(reading, k, Cue.DecadeSuffix) < 0) return undefined;
  const point = newPoint(i, tokens.start[i]!);
  if (digits(reading, i) === 4 && value >= 1000 && value < 3000) point.decade = value / 10;
  else if (digits(reading, i) === 2 && withArticle(reading, i) < i) point.decade = (1900 + value) / 10;
  else return undefined;
  point.end = k + 1;
  point.article = true;
  return point;
}

/** «les années 1990», «عقد 1990». */
export function decadeOfAt(reading: Reading, i: number): Point | undefined {
  const m = cueAt(reading, i, Cue.DecadeOf, false);
  if (m < 0) return undefined;
  const k = reading.matches.end[m]!;
  if (!isNumber(reading, k) || reading.tokens.value[k]! % 10 !== 0 || !isYearNumber(reading, k)) return undefined;
  // «les années 2010 et 2015» are years.
  if (canBeListed(reading, k + 1) && isNumber(reading, k + 2) && reading.tokens.value[k + 2]! % 10 !== 0)
    return undefined;
  const point = begin(reading, i, m);
  point.decade = reading.tokens.value[k]! / 10;
  point.end = k + 1;
  point.article = takesArticle(reading);
  return point;
}

/** «the nineties», «les années quatre-vingt-dix», «تسعينيات القرن الماضي». */
export function decadeWordAt(reading: Reading, i: number): Point | undefined {
  const { matches } = reading;
  const prefix = cueAt(reading, i, Cue.DecadeOf, false);
  const prefixEnd = prefix >= 0 ? matches.end[prefix]! : i;
  let m = cueAt(reading, i, Cue.Decade, false);
  if (m < 0 && prefix >= 0) m = cueAt(reading, prefixEnd, Cue.Decade);
  if (m < 0) return undefined;
  const tens = argumentOf(reading, m);
  let end = matches.end[m]!;
  const century = cueAt(reading, skipLinkWords(reading, end), Cue.CenturyOf);
  if (century >= 0) end = matches.end[century]!;
  else if (prefix < 0 && withArticle(reading, i) === i && tens < 40 && matches.end[m] === i + 1) return undefined;
  const point = begin(reading, i, prefix >= 0 ? prefix : m);
  point.decade = (century >= 0 ? argumentOf(reading, century) : 19) * 10 + tens / 10;
  point.end = end;
  point.article = takesArticle(reading);
  return point;
}
