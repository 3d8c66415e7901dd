/** The examples and counter-examples in the language data. */

import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../server/scripts/data/examples';
import { LANGUAGE_IDS } from '../../server/src/lexicon/language';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

for (const language of LANGUAGE_IDS) {
  describe(language, () => {
    for (const { where, text: marked, negative, concerns } of examplesOf(language)) {
      it(`${where}${negative ? ' not' : ''}: ${marked}`, () => {
        const expected: string[] = [];
        const text = marked.replace(/«([^»]*)»/g, (_, words: string) => {
          expected.push(words);
          return words;
        });
        expect(expected.length === 0, 'an example has marks, a counter-example has none').toBe(negative);
        const found = annotationsIn(createStatement(testEngine(), text, { language })).filter(concerns);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      });
    }
  });
}
