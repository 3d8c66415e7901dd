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

import { TokenFlag, TokenKind } from '../../text/tokens';
import { lastBefore, problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';
import { inSystem } from './mixed-digits';

interface Numbers {
  readonly european: readonly Words[];
  readonly indic: readonly Words[];
}

export const mixedDigitSystems = statementCheck<Numbers>({
  code: 'mixed-digit-systems',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar'],
  collect({ text, tokens, dates, isShielded }) {
    const european: Words[] = [];
    const indic: Words[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Number) continue;
      const flags = tokens.flags[i]!;
      // A date of two systems is a mistake of its own.
      if (dates[lastBefore(dates, tokens.end[i]!)]?.parts?.mixedDigits === true) continue;
      const number = wordsOf(text, { start: tokens.start[i]!, end: tokens.end[i]! });
      if ((flags & TokenFlag.ArabicIndicDigits) !== 0 && (flags & TokenFlag.EuropeanDigits) === 0) indic.push(number);
      else if (
        (flags & TokenFlag.EuropeanDigits) !== 0 &&
        !isLatinAround(i) &&
        !isShielded(number.start, number.end, 'quotation')
      )
        european.push(number);
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
  run(_statement, facts, report) {
    let european = 0;
    let indic = 0;
    for (const { value } of facts) {
      european += value.european.length;
      indic += value.indic.length;
    }
    if (european === 0 || indic === 0) return;
    const toEuropean = european >= indic;
    const usual = facts.find(({ value }) => (toEuropean ? value.european : value.indic).length > 0)!;
    const example = (toEuropean ? usual.value.european : usual.value.indic)[0]!.words;
    const numbers = facts.flatMap(({ start, value }) =>
      (toEuropean ? value.indic : value.european).map((number) => ({ ...number, by: start })),
    );
    const edits = numbers.map(({ words, start, end, by }) => ({
      start: start + by,
      end: end + by,
      newText: inSystem(words, toEuropean ? 1 : 2),
    }));
    const { start, end } = edits[0]!;
    const fix = { title: { key: 'mixed-digit-systems.fix' as const, args: [edits.length] }, edits };
    report(problem(start, end, 'mixed-digit-systems', [numbers[0]!.words, example, edits.length], fix));
  },
});
