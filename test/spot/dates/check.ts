/** Checks the dates that are spotted in one block, by a marked text. */

import { expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import type { DateAnnotation } from '../../../server/src/spot/annotation';
import { annotationsIn, createStatement } from '../../../server/src/statement/statement';
import { testEngine } from '../../engine';

/** The dates of a text, in its order. */
export function datesOf(language: LanguageId, text: string, date?: string): DateAnnotation[] {
  const settings = { language, ...(date !== undefined && { date }) };
  return annotationsIn(createStatement(testEngine(), text, settings)).filter((found) => found.kind === 'date');
}

/** Tests that the dates of `marked` are its parts in ⟦ ⟧ and no others, with these types and values («range 2021/2025»). */
export function check(language: LanguageId, marked: string, ...expected: string[]): void {
  it(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = datesOf(language, text);
    let shown = '';
    let at = 0;
    for (const { start, end } of found) {
      shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
      at = end;
    }
    expect(shown + text.slice(at)).toBe(marked);
    expect(found.map(({ type, value }) => `${type} ${value}`)).toEqual(expected);
  });
}
