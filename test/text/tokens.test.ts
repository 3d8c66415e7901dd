import { describe, expect, it, vi } from 'vitest';
import { letterOffset, TokenFlag, TokenKind, type Tokens, tokenise } from '../../server/src/text/tokens';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};
const folded = (text: string): string[] => {
  const { count, folded: letters, foldedStart } = tokenise(text);
  return Array.from({ length: count }, (_, i) =>
    String.fromCharCode(...letters.subarray(foldedStart[i], foldedStart[i + 1])),
  );
};
const withFlag = (text: string, flag: number): string[] => {
  const tokens: Tokens = tokenise(text);
  return words(text).filter((_, i) => (tokens.flags[i]! & flag) !== 0);
};

describe('tokenise', () => {
  it('parts words, numbers and signs', () => {
    expect(words('On 5 June, the G7 met.')).toEqual(['On', '5', 'June', ',', 'the', 'G', '7', 'met', '.']);
    expect(words('S/RES/2254 (2015)')).toEqual(['S', '/', 'RES', '/', '2254', '(', '2015', ')']);
    expect(words("l'Égypte d’Ivoire")).toEqual(['l', "'", 'Égypte', 'd', '’', 'Ivoire']);
    expect(words('27-28 أيار/مايو')).toEqual(['27', '-', '28', 'أيار', '/', 'مايو']);
    expect(words('安理会 2024年')).toEqual(['安', '理', '会', '2024', '年']);
  });

  it('takes a tatweel by itself for a dash', () => {
    expect(folded('23 ـ 24')).toEqual(['23', '-', '24']);
    expect(words('ـ 24ـ')).toEqual(['24']);
  });

  it('keeps marks inside words and invisible signs off their edges', () => {
    expect(words('مجدّدًا\u200f.')).toEqual(['مجدّدًا', '.']);
    expect(words('\u202bالسلام\u202c')).toEqual(['السلام']);
    expect(words('co\u00adoperate')).toEqual(['co\u00adoperate']);
    expect(words('\u064b\u0301')).toEqual([]);
  });

  it('folds what differs for the eye only', () => {
    expect(folded('إلى الأُمّة مـــلك')).toEqual(['الي', 'الامه', 'ملك']);
    expect(folded('Décide DÉCIDE De\u0301cide')).toEqual(['décide', 'décide', 'décide']);
    expect(folded('ﷺ ﻣﺤﻤﺪ œuvre ﬁn')).toEqual(['صلياللهعليهوسلم', 'محمد', 'oeuvre', 'fin']);
    expect(folded('٢٥ ۲۵')).toEqual(['25', '25']);
  });

  it('survives what is no text', () => {
    expect(words('\ud800')).toEqual(['\ud800']);
    expect(words('\udc00\ud83d\ude00')).toEqual(['\udc00', '\ud83d\ude00']);
    expect(words('\u0000\u0000')).toEqual(['\u0000', '\u0000']);
    expect(words('')).toEqual([]);
    expect(words('9'.repeat(400))).toEqual(['9'.repeat(400)]);
    expect(folded('ﷺ'.repeat(5000))[0]).toHaveLength(5000 * 15);
  });

  it('copies the letters of ligatures a bounded number of times', () => {
    const copy = vi.spyOn(Object.getPrototypeOf(Uint16Array.prototype) as Uint16Array, 'set');
    tokenise('ﷺ'.repeat(20_000));
    const copied = copy.mock.calls.reduce((sum, [letters]) => sum + letters.length, 0);
    copy.mockRestore();
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(20_000 * 15 * 2);
  });

  it('flags capitals, digit systems and sentence starts', () => {
    expect(withFlag('The UN and REPowerEU', TokenFlag.Capital)).toEqual(['The', 'UN', 'REPowerEU']);
    expect(withFlag('The UN and REPowerEU', TokenFlag.AllCapitals)).toEqual(['UN']);
    expect(withFlag('The UN and REPowerEU', TokenFlag.InnerCapital)).toEqual(['REPowerEU']);
    expect(withFlag('١٩67 1967', TokenFlag.ArabicIndicDigits)).toEqual(['١٩67']);
    expect(withFlag('They met. Joseph R. Biden spoke. then left', TokenFlag.SentenceStart)).toEqual(['They', 'Joseph']);
    expect(withFlag('اجتمعوا. غريغوري د. لوغيرفو', TokenFlag.SentenceStart)).toEqual(['اجتمعوا', 'غريغوري']);
  });

  it('reads the value of a number in any digits', () => {
    const tokens = tokenise('١٩67');
    expect(tokens.kind[0]).toBe(TokenKind.Number);
    expect(tokens.value[0]).toBe(1967);
  });

  it('finds letters behind marks', () => {
    const tokens = tokenise('وَلِلتحالف');
    expect(letterOffset(tokens, 0, 0)).toBe(0);
    expect(letterOffset(tokens, 0, 2)).toBe(4);
  });
});
