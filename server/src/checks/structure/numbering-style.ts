/**
 * Paragraphs numbered in two styles
 *
 * «4 -» and «4.» in one text.
 *
 * Bad (ar): 1 - يرحب بالتقرير؛\n\n2 - يحيط علما بالخطة؛\n\n3. يقرر أن يجتمع مجددا.
 * Good (ar): 1 - يرحب بالتقرير؛\n\n2 - يحيط علما بالخطة؛\n\n3 - يقرر أن يجتمع مجددا.
 * Good (en): 1. Welcomes the report:\n\n(1) the first part;\n\n(2) the second part;\n\n2. Decides to meet again.
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { type ParagraphNumber, paragraphNumber } from './numbers';

/** Styles of a text's main paragraphs; those of lists within them are others. */
const MAIN = new Set(['.', ' -', '-']);

export const numberingStyle = statementCheck<ParagraphNumber>({
  code: 'numbering-style',
  severity: 'hint',
  scope: 'statement',
  collect: paragraphNumber,
  run(_statement, facts, report) {
    const counts = new Map<string, number>();
    for (const { value } of facts)
      if (MAIN.has(value.style)) counts.set(value.style, (counts.get(value.style) ?? 0) + 1);
    if (counts.size < 2) return;
    const usual = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
    const odd = facts.find(({ value }) => MAIN.has(value.style) && value.style !== usual)!;
    const other = facts.find(({ value }) => value.style === usual)!;
    const words = ({ value }: typeof odd): string => value.words + value.style;
    report(
      problem(odd.start + odd.value.start, odd.start + odd.value.end, 'numbering-style', [words(odd), words(other)]),
    );
  },
});
