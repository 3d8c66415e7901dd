import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../server/src/statement/analysis';
import { testEngine } from '../engine';

describe('the language of a short block', () => {
  const languageOf = (text: string) => analyseBlock(testEngine(), text, 'en', undefined).language;

  it.each(['Secretary Haddad’s Call with Minister Tamm', '01/08/2022 08:01 PM EST', 'Norway-U.S. Special Summit 2022'])(
    '«%s» is not French',
    (heading) => expect(languageOf(heading)).toBe('en'),
  );

  it('is French by its elisions', () => expect(languageOf('Visite de l’Envoyé spécial')).toBe('fr'));

  it('is that of its words, and not of how their letters are written', () => {
    const [composed, decomposed] = ['NFC', 'NFD'].map((form) => languageOf("l'É".normalize(form)));
    expect(decomposed).toBe(composed);
  });
});
