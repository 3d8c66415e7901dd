import { expect, it } from 'vitest';
import { datePhrases } from '../../../server/scripts/data/dates';
import { LANGUAGE_IDS } from '../../../server/src/lexicon/language';
import { datesOf } from './check';

/** A generator of numbers below `limit` that is the same in every run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SIGNS = [',', '،', '.', '/', '-', '–', '(', ')', "'", ':', '%', '$', '', 's', 'هـ', 'م', 'و', 'ل'];

it.each(LANGUAGE_IDS)('any order of words, numbers and signs gives ordered spans and whole values: %s', (language) => {
  const random = randomNumbers(language.charCodeAt(0));
  const words = datePhrases(language).map(({ text }) => text);
  for (let round = 0; round < 2000; round++) {
    let text = '';
    for (let k = random(14); k >= 0; k--) {
      const kind = random(10);
      if (kind < 5) text += words[random(words.length)];
      else text += kind < 8 ? String(random(3) > 0 ? random(40) : 1300 + random(900)) : SIGNS[random(SIGNS.length)];
      if (random(5) > 0) text += ' ';
    }
    let at = 0;
    for (const { start, end, value, resolved } of datesOf(language, text, '2024-02-29')) {
      expect(start, text).toBeGreaterThanOrEqual(at);
      expect(text.slice(start, end), text).toMatch(/^\S(.*\S)?$/s);
      expect(`${value} ${resolved ?? ''}`, text).not.toMatch(/NaN|undefined/);
      at = end;
    }
  }
});
