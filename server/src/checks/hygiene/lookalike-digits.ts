/**
 * Letter in the place of a digit
 *
 * «2O24», «l5 June»: an O for a zero, a small L or a capital I for a one, left by text recognition or a slip of the hand. It
 * reads right, and no search and no calendar finds it. Only what is a year, a day beside its month, or a round number is
 * looked at.
 *
 * Bad (en): The Ministers met on 15 May 2O24.
 * Fixed: The Ministers met on 15 May 2024.
 * Bad (en): The Ministers met on l5 June 2024.
 * Fixed: The Ministers met on 15 June 2024.
 * Bad (fr): La réunion s’est tenue le 2O mai 2024, avec 3OO délégués.
 * Fixed: La réunion s’est tenue le 20 mai 2024, avec 3OO délégués.
 * Bad (ar): اجتمع الوزراء عام ٢٠ا٥.
 * Fixed: اجتمع الوزراء عام ٢٠١٥.
 * Bad (en): The programme for 2O21-2025 was adopted.
 * Good (en): The G20 met in room 2B; CO2 and 10th were named, and 100l of water.
 * Good (ar): في 14 رمضان 1446ه اجتمع الوزراء.
 */

import type { DateAnnotation } from '../../spot/annotation';
import { digitSystem } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import { lastBefore, problem, replacement } from '../problem';
import { digitsLike } from '../structure/numbers';
import type { BlockCheck } from '../types';

/** Latin, Cyrillic and Greek letters, and Arabic ones among Arabic digits. */
const TWINS = new Map([
  ...[...'OoОоΟο'].map((letter) => [letter, 0] as const),
  ...[...'lIІΙا'].map((letter) => [letter, 1] as const),
  ['ه', 5] as const,
]);
const LONGEST = 6;

export const lookalikeDigits: BlockCheck = {
  code: 'lookalike-digits',
  severity: 'warning',
  scope: 'block',
  guard: 'quotation',
  run({ text, tokens, dates }, report) {
    const { count, kind, start, end } = tokens;
    for (let i = 0; i < count; i++) {
      let last = i;
      while (last + 1 < count && start[last + 1] === end[last] && isPart(last + 1)) last++;
      if (last === i || !isPart(i)) continue;
      const [from, to] = [start[i]!, end[last]!];
      i = last;
      const written = text.slice(from, to);
      const number = to - from > LONGEST ? undefined : inDigits(written);
      if (number === undefined || isJoined(text[from - 1]) || isJoined(text[to])) continue;
      const isDay = number.length <= 2 && Number(number) <= 31 && isBesideMonth(text, dates, from, to);
      if (!isDay && !isYear(number) && !/^[1-9][\dOОΟ]{2,}$/.test(written)) continue;
      const newText = [...number].map((digit) => digitsLike(sampleOf(written), Number(digit))).join('');
      report(
        problem(from, to, 'lookalike-digits', [written], replacement(from, to, newText, 'replace.fix', [newText])),
      );
    }

    function isPart(i: number): boolean {
      return kind[i] === TokenKind.Number || kind[i] === TokenKind.Word;
    }
  },
};

/** What is written, in European digits; undefined where there is other than digits of one system and their twins. */
function inDigits(written: string): string | undefined {
  let digits = '';
  let letters = 0;
  let systems = 0;
  for (const sign of written) {
    const system = digitSystem(sign.charCodeAt(0));
    const twin = TWINS.get(sign);
    if (system === 0 && twin === undefined) return undefined;
    systems |= system;
    if (system === 0) letters++;
    digits += system === 0 ? twin : sign.charCodeAt(0) & 0xf;
  }
  const one = systems !== 0 && (systems & (systems - 1)) === 0;
  // «1446ه»: the mark of the Hijri era ends a number, «و12» and «ا» begin words.
  const isArabic = /[اه]/.test(written);
  if (isArabic && (systems === 1 || /^[اه]|[اه]$/.test(written))) return undefined;
  return one && letters > 0 ? digits : undefined;
}

function sampleOf(written: string): string {
  return [...written].find((sign) => digitSystem(sign.charCodeAt(0)) !== 0)!;
}

function isYear(number: string): boolean {
  return number.length === 4 && /^(?:19|20|1[34])/.test(number);
}

/** Letters, digits and what joins them to an address. */
function isJoined(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}@_#&=]/u.test(sign);
}

/** Whether a month, which lacks its day, stands right after `[from, to)`, or right before it. */
function isBesideMonth(text: string, dates: readonly DateAnnotation[], from: number, to: number): boolean {
  const isMonth = ({ parts }: DateAnnotation): boolean =>
    parts?.from.month !== undefined && parts.from.day === undefined;
  const before = dates[lastBefore(dates, from)];
  const after = dates[lastBefore(dates, to + 2)];
  return (
    (after !== undefined && after.start === to + 1 && isMonth(after)) ||
    (before !== undefined && before.end === from - 1 && text[before.end] === ' ' && isMonth(before))
  );
}
