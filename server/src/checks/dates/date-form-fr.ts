/**
 * French date with a capital, or without «1er»
 *
 * Months and weekdays are in lower case; the first of a month is «1er», all others plain numbers.
 *
 * Bad (fr): Réunis à Genève le 5 Janvier 2024, ils ont signé.
 * Fixed: Réunis à Genève le 5 janvier 2024, ils ont signé.
 * Bad (fr): L’accord entre en vigueur le 1 janvier 2025.
 * Fixed: L’accord entre en vigueur le 1er janvier 2025.
 * Good (fr): L’accord entre en vigueur le 1er janvier 2025.
 * Source: Interinstitutional Style Guide
 */

import { TokenKind } from '../../text/tokens';
import { classAt, problem, replacement, tokenAt } from '../problem';
import type { BlockCheck } from '../types';
import { termsIn } from './written';

export const dateFormFr: BlockCheck = {
  code: 'date-form-fr',
  severity: 'warning',
  scope: 'block',
  languages: ['fr'],
  guard: 'quotation',
  run(block, report) {
    const { text, dates, tokens } = block;
    for (const date of dates) {
      const { start, end, parts } = date;
      if (parts === undefined) continue;
      const month = termsIn(block, 'month', date)[0];
      const day = tokenAt(tokens, start);
      if (month === undefined || tokens.kind[day] !== TokenKind.Number || month.start <= start) continue;
      if (classAt(text, month.start) === 9 && text.slice(start, end) !== text.slice(start, end).toUpperCase()) {
        const lower = text.slice(month.start, month.end).toLowerCase();
        const fix = replacement(month.start, month.end, lower, 'replace.fix', [lower]);
        report(problem(month.start, month.end, 'date-form', [text.slice(month.start, month.end), lower], fix));
      }
      const from = tokens.start[day]!;
      const to = tokens.start[day + 1] ?? end;
      if (tokens.value[day] === 1 && /^0?1\s$/.test(text.slice(from, to)) && month.start === to) {
        const fix = replacement(from, tokens.end[day]!, '1er', 'replace.fix', ['1er']);
        report(problem(from, tokens.end[day]!, 'date-form', [text.slice(from, tokens.end[day]!), '1er'], fix));
      }
    }
  },
};
