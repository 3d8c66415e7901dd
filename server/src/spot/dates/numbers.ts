/** Numbers in digits and words: counts, days of a month, ordinals. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen } from '../../text/tokens';
import { isFunction, isSign, type Reading } from '../reading';
import { Cue, NumberBit, OrdinalBit } from './lexemes';
import { cueAt, digits, isArabicParticle, isAttached, isNumber, isWord, wordAt } from './scan';

export interface Count {
  readonly value: number;
  /** Of «two to three», «12-18»: the second number. */
  readonly most?: number;
  /** Only an article: «a year». */
  readonly article: boolean;
  /** First token after it. */
  readonly end: number;
}

/** The count at token `i`: «12», «1,500», «two to three», «ثلاثين (30)», «a hundred and twenty»; `bare`: no proclitics. */
export function countAt(reading: Reading, i: number, bare = false): Count | undefined {
  const first = oneCountAt(reading, i, bare);
  if (first === undefined || first.article) return first;
  const { tokens } = reading;
  const link = first.end;
  if (
    !isHyphen(tokens, link) &&
    !isFunction(reading, link, FunctionWord.To) &&
    !isFunction(reading, link, FunctionWord.Or)
  )
    return first;
  const second = oneCountAt(reading, link + 1, true);
  if (second === undefined || second.article || second.value <= first.value) return first;
  return { value: first.value, most: second.value, article: false, end: second.end };
}

function oneCountAt(reading: Reading, i: number, bare: boolean): Count | undefined {
  const { tokens } = reading;
  if (isNumber(reading, i)) {
    // «COP27», «5.2-day»: part of something else; not «الـ24».
    if (
      isAttached(reading, i) &&
      ((isWord(reading, i - 1) && !isArabicParticle(reading, i - 1)) ||
        (isNumber(reading, i - 2) && isDecimalSign(reading, i - 1)))
    )
      return undefined;
    let value = tokens.value[i]!;
    let end = i + 1;
    while (
      isDecimalSign(reading, end) &&
      isAttached(reading, end) &&
      isNumber(reading, end + 1) &&
      isAttached(reading, end + 1)
    ) {
      const fraction = tokens.value[end + 1]!;
      if (isSign(tokens, end, ',') && digits(reading, end + 1) === 3) value = value * 1000 + fraction;
      else value += fraction / 10 ** digits(reading, end + 1);
      end += 2;
    }
    return { value, article: false, end: skipRepetition(reading, end, value) };
  }
  const word = wordAt(reading, i, Category.NumberWord, bare);
  if (word < 0) return undefined;
  const lexeme = reading.matches.value[word]!;
  const article = (lexeme & NumberBit.Article) !== 0;
  let current = lexeme & NumberBit.Number;
  let total = 0;
  let end = reading.matches.end[word]!;
  for (let n = 0; n < 6 && !article; n++) {
    const and = isFunction(reading, end, FunctionWord.And) ? 1 : 0;
    const next = wordAt(reading, end + and, Category.NumberWord, false);
    if (next < 0) break;
    const { start, value } = reading.matches;
    const more = value[next]! & NumberBit.Number;
    if ((value[next]! & NumberBit.Article) !== 0) break;
    if (start[next] !== tokens.start[end + and] && reading.matches.proclitics[end + and] !== Proclitic.Waw) break;
    if (more === 1000 && current < 1000 && and === 0) {
      total += current * 1000;
      current = 0;
    } else if (more === 100 && current < 100 && and === 0) current *= 100;
    else if (more < 1000 && current % 1000 === 0 && current > 0) {
      total += current;
      current = more;
    } else if (more < 100 && current % 100 === 0 && current + total > 0) current += more;
    else break;
    end = reading.matches.end[next]!;
  }
  const value = total + current;
  return { value, article, end: article ? end : skipRepetition(reading, end, value) };
}

/** After «thirty» the number again: «thirty (30)», «30 (thirty)». */
function skipRepetition(reading: Reading, i: number, value: number): number {
  const { tokens, matches } = reading;
  if (!isSign(tokens, i, '(')) return i;
  let end = -1;
  if (isNumber(reading, i + 1) && tokens.value[i + 1] === value) end = i + 2;
  else {
    const word = wordAt(reading, i + 1, Category.NumberWord);
    if (word >= 0 && (matches.value[word]! & NumberBit.Number) === value) end = matches.end[word]!;
  }
  return end > 0 && isSign(tokens, end, ')') ? end + 1 : i;
}

function isDecimalSign({ tokens }: Reading, i: number): boolean {
  return isSign(tokens, i, '.') || isSign(tokens, i, ',') || isSign(tokens, i, '٫') || isSign(tokens, i, '٬');
}

export interface DayNumber {
  readonly day: number;
  /** Written as an ordinal: «the 5th», «the twenty-first». */
  readonly ordinal: boolean;
  readonly end: number;
}

/** The day of a month at token `i`: «5», «5th», «1er», «twenty-first», «الخامس والعشرين»; `bare`: no proclitics. */
export function dayAt(reading: Reading, i: number, bare: boolean): DayNumber | undefined {
  const { tokens, matches } = reading;
  if (isNumber(reading, i)) {
    const day = tokens.value[i]!;
    if (day < 1 || day > 31 || digits(reading, i) > 2) return undefined;
    const suffix = ordinalSuffixAt(reading, i + 1);
    return { day, ordinal: suffix > i + 1, end: suffix };
  }
  const ordinal = wordAt(reading, i, Category.OrdinalWord, bare);
  if (ordinal >= 0) {
    const value = matches.value[ordinal]!;
    if ((value & OrdinalBit.Roman) === 0 && value <= 31)
      return { day: value, ordinal: true, end: matches.end[ordinal]! };
  }
  const cardinal = wordAt(reading, i, Category.NumberWord, bare);
  if (cardinal >= 0) {
    const value = matches.value[cardinal]!;
    if (value >= 2 && value <= 31) return { day: value, ordinal: false, end: matches.end[cardinal]! };
  }
  return undefined;
}

/** First token after the suffix that makes the number before token `i` an ordinal; `i` where there is none. */
function ordinalSuffixAt(reading: Reading, i: number): number {
  if (!isWord(reading, i)) return i;
  // «7 th July»: what was raised above the line comes out of its page with a space before it.
  if (!isAttached(reading, i) && wordAt(reading, i + 1, Category.Month) < 0) return i;
  return cueAt(reading, i, Cue.OrdinalSuffix) >= 0 ? i + 1 : i;
}

/** The ordinal at token `i`, in words, digits or Roman numerals: «21st», «XXIe», «second». */
export function ordinalAt(reading: Reading, i: number, bare: boolean): { value: number; end: number } | undefined {
  if (isNumber(reading, i)) {
    const end = ordinalSuffixAt(reading, i + 1);
    return end > i + 1 ? { value: reading.tokens.value[i]!, end } : undefined;
  }
  const m = wordAt(reading, i, Category.OrdinalWord, bare);
  if (m < 0) return undefined;
  return { value: reading.matches.value[m]! & OrdinalBit.Number, end: reading.matches.end[m]! };
}
