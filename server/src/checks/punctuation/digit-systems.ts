/** The numbers of a block by their digits, and the system that a text is written in. */

import type { Span } from '../../spot/annotation';
import { digitSystem } from '../../text/characters';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';

/** European, Arabic-Indic and extended digits, as `digitSystem` tells them. */
export type System = 1 | 2 | 4;
export const SYSTEMS: readonly System[] = [1, 2, 4];

const ZERO: Readonly<Record<System, number>> = { 1: 0x30, 2: 0x660, 4: 0x6f0 };
const FLAGS = TokenFlag.EuropeanDigits | TokenFlag.ArabicIndicDigits | TokenFlag.ExtendedDigits;

/** How much is written in each system, in the order of `SYSTEMS`. */
export type Counts = readonly [number, number, number];
export const NOTHING: Counts = [0, 0, 0];

interface Numbers {
  /** Numbers of one system: those of the text itself, which belong to no Latin name, symbol or quotation. */
  readonly plain: readonly (Span & { readonly system: System })[];
  /** Numbers and dates of more than one. */
  readonly mixed: readonly Span[];
}

export function numbersOf({ text, tokens, dates, isShielded }: BlockView): Numbers {
  const plain: (Span & { system: System })[] = [];
  const mixed: Span[] = [];
  let systems = 0;
  for (let i = 0; i < tokens.count; i++) systems |= tokens.flags[i]! & FLAGS;
  if ((systems & (systems - 1)) !== 0)
    for (const { start, end } of dates)
      if (start >= (mixed.at(-1)?.end ?? 0) && isMixed(countDigits(text, start, end))) mixed.push({ start, end });
  const ofDates = mixed.length;
  let date = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Number) continue;
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    while (date < ofDates && mixed[date]!.end <= start) date++;
    if (date < ofDates && mixed[date]!.start <= start) continue;
    const own = tokens.flags[i]! & FLAGS;
    const system = systemOf(text, start);
    if ((own & (own - 1)) !== 0) mixed.push({ start, end });
    else if (system > 1 || (system === 1 && !isLatinAround(i) && !isShielded(start, end, 'quotation')))
      plain.push({ start, end, system: system as System });
  }
  return { plain, mixed: mixed.sort((a, b) => a.start - b.start) };

  function isLatinAround(i: number): boolean {
    for (let k = Math.max(0, i - 2); k <= Math.min(tokens.count - 1, i + 2); k++) {
      if (tokens.kind[k] === TokenKind.Word && (tokens.flags[k]! & TokenFlag.Arabic) === 0) return true;
      if (tokens.sign[k] === 0x2f) return true;
    }
    return false;
  }
}

function systemOf(text: string, at: number): number {
  return digitSystem(text.charCodeAt(at));
}

/** The digits in `[start, end)`, by system. */
export function countDigits(text: string, start = 0, end = text.length): Counts {
  const counts: [number, number, number] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const index = SYSTEMS.indexOf(systemOf(text, at) as System);
    if (index >= 0) counts[index]!++;
  }
  return counts;
}

function isMixed(counts: Counts): boolean {
  return counts.filter((count) => count > 0).length > 1;
}

/** How many are of each system. */
export function countSystems(numbers: readonly { readonly system: System }[]): Counts {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { system } of numbers) counts[SYSTEMS.indexOf(system)]!++;
  return counts;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** The systems that most is written in; more than one where they are even, none where nothing is. */
export function usualSystems(counts: Counts): System[] {
  const most = Math.max(...counts);
  return most === 0 ? [] : SYSTEMS.filter((_, k) => counts[k] === most);
}

/** `words` with all digits in one system. */
export function inSystem(words: string, system: System): string {
  let written = '';
  for (let at = 0; at < words.length; at++) {
    const from = systemOf(words, at);
    written += from === 0 ? words[at] : String.fromCharCode(words.charCodeAt(at) - ZERO[from as System] + ZERO[system]);
  }
  return written;
}
