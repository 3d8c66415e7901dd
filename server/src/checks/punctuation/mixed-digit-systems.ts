/**
 * Two digit systems in one text
 *
 * An Arabic text writes its numbers in ٠–٩ or in 0–9. Numbers that belong to Latin names and to document symbols do not
 * count.
 *
 * Bad (ar): شارك 40 وفدا و12 منظمة.\n\nوبلغ عدد المراقبين ٢٥ مراقبا.
 * Fixed: شارك 40 وفدا و12 منظمة.\n\nوبلغ عدد المراقبين 25 مراقبا.
 * Good (ar): شارك ٤٠ وفدا و١٢ منظمة، وفقا للوثيقة A/RES/60/1.
 */

import { digitSystem } from '../../text/characters';
import { TokenFlag, TokenKind } from '../../text/tokens';
import { lastBefore, problem } from '../problem';
import { type Edit, statementCheck } from '../types';
import { inSystem } from './mixed-digits';

interface Numbers {
  readonly european: readonly (readonly [number, number])[];
  readonly indic: readonly (readonly [number, number])[];
}

export const mixedDigitSystems = statementCheck<Numbers>({
  code: 'mixed-digit-systems',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar'],
  collect({ tokens, dates, isShielded }) {
    const european: [number, number][] = [];
    const indic: [number, number][] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Number) continue;
      const flags = tokens.flags[i]!;
      // A date of two systems is a mistake of its own.
      if (dates[lastBefore(dates, tokens.end[i]!)]?.parts?.mixedDigits === true) continue;
      const span: [number, number] = [tokens.start[i]!, tokens.end[i]!];
      if ((flags & TokenFlag.ArabicIndicDigits) !== 0 && (flags & TokenFlag.EuropeanDigits) === 0) indic.push(span);
      else if ((flags & TokenFlag.EuropeanDigits) !== 0 && !isLatinAround(i) && !isShielded(...span, 'quotation'))
        european.push(span);
    }
    return european.length + indic.length > 0 ? { european, indic } : undefined;

    function isLatinAround(i: number): boolean {
      for (let k = Math.max(0, i - 2); k <= Math.min(tokens.count - 1, i + 2); k++) {
        if (tokens.kind[k] === TokenKind.Word && (tokens.flags[k]! & TokenFlag.Arabic) === 0) return true;
        if (tokens.kind[k] === TokenKind.Punctuation && tokens.value[k] === 0x2f) return true;
      }
      return false;
    }
  },
  run({ text }, facts, report) {
    let european = 0;
    let indic = 0;
    for (const { value } of facts) {
      european += value.european.length;
      indic += value.indic.length;
    }
    if (european === 0 || indic === 0) return;
    const toEuropean = european >= indic;
    const edits: Edit[] = [];
    let example = '';
    for (const { start, value } of facts) {
      if (example === '') {
        const first = (toEuropean ? value.european : value.indic)[0];
        if (first !== undefined) example = text.slice(start + first[0], start + first[1]);
      }
      for (const [from, to] of toEuropean ? value.indic : value.european)
        edits.push(...inSystem(text, start + from, start + to, toEuropean ? 1 : 2).edits);
    }
    const { start, end } = edits[0]!;
    const fix = { title: { key: 'mixed-digit-systems.fix' as const, args: [edits.length] }, edits };
    if (digitSystem(text.charCodeAt(start)) !== 0)
      report(problem(start, end, 'mixed-digit-systems', [text.slice(start, end), example, edits.length], fix));
  },
});
