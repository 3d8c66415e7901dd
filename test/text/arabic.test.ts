/** What Arabic writes together: proclitics, the article, and the noun. */

import { expect, it } from 'vitest';
import { hasArticle, standingAlone, withArticle, withoutArticle, writtenOnto } from '../../server/src/text/arabic';

it.each([
  ['ل', 'التقرير', 'للتقرير'],
  ['ول', 'التقرير', 'وللتقرير'],
  ['فل', 'التقرير الأول', 'فللتقرير الأول'],
  ['ل', 'اللجنة', 'للجنة'],
  ['ول', 'اللاجئين', 'وللاجئين'],
  ['ل', 'الآن', 'للآن'],
  ['لِ', 'التقرير', 'لِلتقرير'],
  ['ب', 'التقرير', 'بالتقرير'],
  ['وك', 'اللجنة', 'وكاللجنة'],
  ['و', 'التقرير', 'والتقرير'],
  ['ل', 'تقرير', 'لتقرير'],
  ['ل', 'لجنة', 'للجنة'],
  ['ل', 'ألمانيا', 'لألمانيا'],
  ['ل', 'المانيا', 'لالمانيا'],
  ['ل', 'التزام الدول', 'لالتزام الدول'],
  ['ل', 'الالتزام', 'للالتزام'],
  ['ل', 'INTERPOL', 'لINTERPOL'],
  ['قبل ', 'التقرير', 'قبل التقرير'],
  ['ال', 'التقرير', 'التقرير'],
  ['لل', 'التقرير', 'للتقرير'],
  ['وبال', 'التقرير', 'وبالتقرير'],
  ['قبل', 'التقرير', 'قبلالتقرير'],
])('%s and %s are written %s', (before, words, expected) => {
  for (const start of ['', 'قال ', '(']) {
    const text = start + before;
    expect(text + writtenOnto(text, text.length, words)).toBe(start + expected);
  }
});

it.each([
  ['ل', 'لتقرير الأول', 'التقرير الأول'],
  ['ول', 'لتقرير', 'التقرير'],
  ['ل', 'لبنان', 'لبنان'],
  ['ل', 'لجنة القدس', 'لجنة القدس'],
  ['ب', 'لتقرير', 'لتقرير'],
  ['قبل ', 'لتقرير', 'لتقرير'],
])('after %s, %s is %s', (before, words, expected) =>
  expect(standingAlone(before + words, before.length, words)).toBe(expected),
);

it('the article is one where it is not of the word itself', () => {
  expect(['التقرير', 'الله', 'التزام', 'المانيا', 'ألف', 'ال'].map(hasArticle)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(withoutArticle('التقرير')).toBe('تقرير');
  expect(withoutArticle('التزام')).toBe('التزام');
  expect(withArticle('تقرير')).toBe('التقرير');
  expect(withArticle('التقرير')).toBe('التقرير');
  expect(withArticle('NATO')).toBe('NATO');
});
