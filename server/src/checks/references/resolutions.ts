/** Finds Security Council resolutions cited by number, and tells what years their numbers can belong to. */

import { TokenFlag, TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import type { ResolutionNumbers } from '../data';

export interface Citation {
  readonly number: number;
  /** The number's place. */
  readonly start: number;
  readonly end: number;
  /** The year in brackets after it, and its place. */
  readonly year?: { readonly value: number; readonly start: number; readonly end: number };
  /** Whether «resolution» stands right before the number. */
  readonly direct: boolean;
}

/** Tokens between «resolutions» and the last number of its list, at most. */
const LONGEST_LIST = 60;

/** Numbers that follow a word for resolution: `1325`, `1325 (2000)`; `60/1` and `217 A (III)` are other organs'. */
export function citationsOf({ tokens, terms }: BlockView): Citation[] {
  const { count, kind, flags, value, sign: signs, start, end } = tokens;
  const citations: Citation[] = [];
  const organs = [...terms('organ-council'), ...terms('organ-other')].sort((a, b) => a.start - b.start);
  let organ = 0;
  let done = 0;
  for (const { to } of terms('resolution-word')) {
    for (let i = Math.max(to, done); i < count && i < to + LONGEST_LIST; i++) {
      if (i > to && (flags[i]! & TokenFlag.SentenceStart) !== 0) break;
      if (kind[i] === TokenKind.Word && i - to > 12 && !isListed(i)) break;
      done = i + 1;
      if (kind[i] !== TokenKind.Number || isSlash(i - 1) || isSlash(i + 1)) continue;
      const direct = i === to;
      const bracketed =
        isSign(i + 1, 0x28) && i + 3 < count && kind[i + 2] === TokenKind.Number && isSign(i + 3, 0x29) ? i + 2 : -1;
      if (bracketed < 0 && !direct) continue;
      const year =
        bracketed < 0 ? undefined : { value: value[bracketed]!, start: start[bracketed]!, end: end[bracketed]! };
      if (year !== undefined && (year.value < 1946 || year.value > 2100)) continue;
      if (year === undefined && isSign(i + 1, 0x28)) continue;
      if (isOtherOrgan(i)) continue;
      citations.push({ number: value[i]!, start: start[i]!, end: end[i]!, direct, ...(year && { year }) });
      if (year === undefined) break;
      i += 3;
      done = i + 1;
    }
  }
  return citations;

  /** Whether the organ named last before token `i`, or just after it, is not the Security Council. */
  function isOtherOrgan(i: number): boolean {
    while (organ < organs.length && organs[organ]!.from <= i) organ++;
    const before = organs[organ - 1];
    const after = organs[organ];
    if (
      after !== undefined &&
      after.from - i < 9 &&
      flags.subarray(i + 1, after.from).every((f) => (f & TokenFlag.SentenceStart) === 0)
    )
      return after.term.list === 'organ-other';
    return before !== undefined && i - before.to < 30 && before.term.list === 'organ-other';
  }
  function isSign(i: number, sign: number): boolean {
    return i >= 0 && i < count && signs[i] === sign;
  }
  function isSlash(i: number): boolean {
    return isSign(i, 0x2f) || isSign(i, 0x2d);
  }
  /** Whether a list of citations goes on at word `i`: another one stands close by. */
  function isListed(i: number): boolean {
    for (let k = i; k < Math.min(count, i + 3); k++) if (kind[k] === TokenKind.Number) return true;
    return false;
  }
}

/** The year in which the Council adopted resolution `number`; undefined where none has it, or nobody knows. */
export function yearOf(number: number, { year, firsts, last }: ResolutionNumbers): number | undefined {
  if (number > last) return undefined;
  const index = firsts.findLastIndex((first) => first <= number);
  return index < 0 ? undefined : year + index;
}
