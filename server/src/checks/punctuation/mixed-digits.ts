/**
 * Two digit systems in one number or one date
 *
 * A number is written in European (0–9), Arabic-Indic (٠–٩) or extended (۰–۹) digits, and a date in one of them too.
 *
 * Bad (ar): بلغ العدد ١٩67 مشاركا.
 * Bad (ar): في ٢٧ أيار/مايو 2025 اجتمع الأعضاء.
 * Good (ar): في ٢٧ أيار/مايو ٢٠٢٥ اجتمع الأعضاء.
 */

import { digitSystem } from '../../text/characters';
import { TokenFlag, TokenKind } from '../../text/tokens';
import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

const SYSTEMS = TokenFlag.EuropeanDigits | TokenFlag.ArabicIndicDigits | TokenFlag.ExtendedDigits;
const ZERO: Readonly<Record<number, number>> = { 1: 0x30, 2: 0x660, 4: 0x6f0 };

export const mixedDigits: BlockCheck = {
  code: 'mixed-digits',
  severity: 'error',
  scope: 'block',
  run({ text, tokens, dates }, report) {
    let systems = 0;
    for (let i = 0; i < tokens.count; i++) systems |= tokens.flags[i]! & SYSTEMS;
    if ((systems & (systems - 1)) === 0) return;
    let inDate = 0;
    for (const { start, end } of dates) if (start >= inDate && look(text, start, end)) inDate = end;
    let date = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Number) continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      while (date < dates.length && dates[date]!.end <= start) date++;
      const own = tokens.flags[i]! & SYSTEMS;
      if ((own & (own - 1)) === 0 || (date < dates.length && dates[date]!.start <= start)) continue;
      look(text, start, end);
    }

    function look(words: string, start: number, end: number): boolean {
      const counts = new Map<number, number>();
      for (let at = start; at < end; at++) {
        const system = digitSystem(words.charCodeAt(at));
        if (system !== 0) counts.set(system, (counts.get(system) ?? 0) + 1);
      }
      if (counts.size < 2) return false;
      const [most, second] = [...counts].sort((a, b) => b[1] - a[1]) as [[number, number], [number, number]];
      const targets = most[1] > second[1] ? [most[0]] : [most[0], second[0]];
      const fixes = targets.map((system) => {
        const newText = inSystem(words.slice(start, end), system);
        return replacement(start, end, newText, 'replace.fix', [newText]);
      });
      report(problem(start, end, 'mixed-digits', [words.slice(start, end)], ...fixes));
      return true;
    }
  },
};

/** `words` with all digits in one system. */
export function inSystem(words: string, system: number): string {
  let written = '';
  for (let at = 0; at < words.length; at++) {
    const from = digitSystem(words.charCodeAt(at));
    written += from === 0 ? words[at] : String.fromCharCode(words.charCodeAt(at) - ZERO[from]! + ZERO[system]!);
  }
  return written;
}
