import { describe, expect, it } from 'vitest';
import { buildLexicon, compilePhrases } from '../../server/src/lexicon/build';
import { Category } from '../../server/src/lexicon/categories';
import { decodeLexicon, encodeLexicon } from '../../server/src/lexicon/encode';
import type { Phrase } from '../../server/src/lexicon/lexicon';
import { matchPhrases, Proclitic } from '../../server/src/lexicon/match';
import { tokenise } from '../../server/src/text/tokens';

const name = (text: string, value: number): Phrase => ({ text, category: Category.Name, value });

/** «phrase=value» for every phrase found, proclitics left out. */
function find(text: string, phrases: Phrase[], inserted: string[] = []): string[] {
  const tokens = tokenise(text);
  const matches = matchPhrases(tokens, buildLexicon(phrases, inserted));
  return Array.from({ length: matches.count }, (_, m) => {
    return `${text.slice(matches.start[m], tokens.end[matches.end[m]! - 1])}=${matches.value[m]}`;
  });
}

describe('matchPhrases', () => {
  it('finds words and phrases, the longer with the shorter', () => {
    const phrases = [name('Security Council', 1), name('Security', 2), name('Council of Europe', 3)];
    expect(find('The security council and the Council of Europe', phrases)).toEqual([
      'security=2',
      'security council=1',
      'Council of Europe=3',
    ]);
  });

  it('takes a hyphen and a space for the same', () => {
    expect(find('the Secretary-General, the Secretary General', [name('secretary-general', 1)])).toHaveLength(2);
    expect(find('États-Unis', [name('états unis', 1)])).toEqual(['États-Unis=1']);
  });

  it('passes over one of the words that may stand inside an act, and in no name', () => {
    const phrases = [
      name('Council of Europe', 1),
      { text: 'take note of it', category: Category.Act, value: 2 },
      name('also', 3),
    ];
    expect(find('take also note of it; take note also of it; take note of', phrases, ['also'])).toEqual([
      'take also note of it=2',
      'also=3',
      'take note also of it=2',
      'also=3',
    ]);
    const homage = [{ text: 'rend hommage', category: Category.Act, value: 1 }, name('en', 2), name('outre', 3)];
    expect(find('rend en outre hommage, rend en hommage', homage, ['en outre'])).toEqual([
      'rend en outre hommage=1',
      'en=2',
      'outre=3',
      'en=2',
    ]);
    expect(find('take also also note of it, Council also of Europe, take also', phrases, ['also'])).toHaveLength(4);
  });

  it('sees Arabic words behind their proclitics', () => {
    const phrases = [name('التحالف', 1), name('العراق', 2), name('سوريا', 3), name('داعش', 4)];
    expect(find('للتحالف وللتحالف بالعراق وسوريا فلداعش', phrases)).toEqual([
      'لتحالف=1',
      'لتحالف=1',
      'العراق=2',
      'سوريا=3',
      'داعش=4',
    ]);
    // ل and «لجنة», or «اللجنة»: what follows tells.
    const committees = [name('اللجنة العليا', 1), name('لجنة القدس', 2)];
    expect(find('وللجنة العليا وللجنة القدس', committees)).toEqual(['لجنة العليا=1', 'لجنة القدس=2']);
    expect(find('للجنة العليا', [name('اللجنة العليا', 1)])).toEqual(['لجنة العليا=1']);
    const tokens = tokenise('وللتحالف');
    const matches = matchPhrases(tokens, buildLexicon(phrases));
    expect(matches.proclitics[0]).toBe(Proclitic.Waw | Proclitic.Lam);
  });

  it('prefers no reading: a word that begins with a proclitic letter is found whole and stripped', () => {
    expect(find('ولي', [name('ولي', 1), name('لي', 2)])).toEqual(['ولي=1', 'لي=2']);
  });

  it('keeps the marks of a stem inside its span', () => {
    expect(find('وَسُوريا', [name('سوريا', 1)])).toEqual(['سُوريا=1']);
  });

  it('reads a block in capitals with the marks that it leaves out, and a single word as it is', () => {
    const words = [name('décide', 1), name('décidé', 2), name('échange de vues', 3)];
    expect(find('LES PARTIES ONT DECIDE', words)).toEqual(['DECIDE=1', 'DECIDE=2']);
    expect(find('UN BEL ECHANGE DE VUES', words)).toEqual(['ECHANGE DE VUES=3']);
    expect(find('le terme DECIDE dans les textes', words)).toEqual([]);
    expect(find('les parties decide dans les textes', words)).toEqual([]);
  });

  it('reads a word of any length among capitals', () => {
    const text = `LA REUNION DU CONSEIL ${'A'.repeat(300_000)}`;
    expect(find(text, [name('réunion', 1)])).toEqual(['REUNION=1']);
  });

  it('gives a phrase all its categories', () => {
    const both = [name('May', 5), { text: 'May', category: Category.Month, value: 7 }];
    expect(find('May', both)).toEqual(['May=7', 'May=5']);
  });
});

describe('a compiled lexicon', () => {
  const phrases = [name('Security Council', 1), name('أوروبا', -2), name('l’Union européenne', 70000)];

  it('is the same after a trip through its file form', () => {
    expect(decodeLexicon(encodeLexicon(compilePhrases(phrases)))).toEqual(buildLexicon(phrases));
  });

  it('does not depend on the order of the data', () => {
    expect(encodeLexicon(compilePhrases([...phrases].reverse()))).toEqual(encodeLexicon(compilePhrases(phrases)));
  });

  it('refuses other bytes', () => {
    expect(() => decodeLexicon(new Uint8Array([1, 2, 3]))).toThrow(RangeError);
    expect(() => decodeLexicon(new Uint8Array())).toThrow(RangeError);
    const cut = encodeLexicon(compilePhrases(phrases)).slice(0, -3);
    expect(() => decodeLexicon(cut)).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(find('anything', [])).toEqual([]);
  });
});
