import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../server/src/statement/analysis';
import { testEngine } from '../engine';

describe('the language of a short block', () => {
  const languageOf = (text: string) => analyseBlock(testEngine(), text, 'en', undefined).language;

  it.each(['Secretary Haddad’s Call with Minister Tamm', '01/08/2022 08:01 PM EST', 'Norway-U.S. Special Summit 2022'])(
    '«%s» is not French',
    (heading) => expect(languageOf(heading)).toBe('en'),
  );

  it.each(['War crimes', 'Per capita income', 'Over 50 States'])('«%s» is in no language that is not read', (heading) =>
    expect(languageOf(heading)).toBe('en'),
  );

  it('is French though «mai» is a Romanian word, too', () => {
    const { language, annotations } = analyseBlock(testEngine(), 'Lomé, 3 mai 2024', 'fr', undefined);
    expect(language).toBe('fr');
    expect(annotations.map(({ kind }) => kind)).toEqual(['entity', 'date']);
  });

  it('is that of another language by two of its words', () =>
    expect(languageOf('Erklärung der Minister und der Kommission')).toBeUndefined());

  it('is French by its elisions', () => expect(languageOf('Visite de l’Envoyé spécial')).toBe('fr'));

  it('is that of its words, and not of how their letters are written', () => {
    const [composed, decomposed] = ['NFC', 'NFD'].map((form) => languageOf("l'É".normalize(form)));
    expect(decomposed).toBe(composed);
  });
});
