/** Inputs that break careless text software, each as a function of its length in code units. */

export type Hostile = (length: number) => string;

const fill =
  (unit: string): Hostile =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Pieces that are all different, so that nothing is known from before. */
const count =
  (piece: (k: number) => string): Hostile =>
  (length) => {
    const pieces: string[] = [];
    for (let size = 0, k = 0; size < length; k++) {
      const next = piece(k);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join('').slice(0, length);
  };

/** The number in letters: a name of its own. */
const letters = (k: number): string =>
  [...k.toString(26)].map((c) => String.fromCharCode(65 + Number.parseInt(c, 26))).join('');

export const HOSTILE: Readonly<Record<string, Hostile>> = {
  nulls: fill('\u0000'),
  'opening brackets': fill('('),
  'nested quotation marks': fill('«"“‘'),
  'lone high surrogates': fill('\ud800'),
  'lone low surrogates': fill('\udc00'),
  'bidi overrides': fill('\u202e\u2066'),
  'combining marks': fill('e\u0301\u0301'),
  'marks alone': fill('\u064b\u0301'),
  'one long word': fill('a'),
  'one long Arabic word': fill('و'),
  'one long capital word': fill('A'),
  digits: fill('9'),
  'spaced digits': fill('9 '),
  'digits and slashes': fill('1/'),
  'digits and full stops': fill('1.'),
  'full stops': fill('.'),
  'line breaks': fill('\n'),
  'carriage returns': fill('\r'),
  'short lines': fill('a\n'),
  spaces: fill(' '),
  hyphens: fill('-'),
  'hyphenated word': fill('a-'),
  capitals: fill('A '),
  'capitalised words': fill('Ministry Of The '),
  'of of of': fill('of the '),
  'ministers without end': fill('Minister of Foreign Affairs and '),
  'names without end': fill('President Joseph R. Biden and '),
  'Arabic heads without end': fill('وزير خارجية '),
  'Arabic names without end': fill('محمد بن عبدالعزيز '),
  'organisations without end': fill('لجنة الأمم المتحدة المعنية بـ'),
  'verbs without end': fill('decides and calls upon and '),
  'Arabic verbs without end': fill('أكد ورحب وأدان '),
  'French verbs without end': fill('décide de et prie '),
  'months without end': fill('May June '),
  'ranges without end': fill('from 3 to 5 May to '),
  'dual months without end': fill('27-28 أيار/مايو '),
  'symbols without end': fill('S/RES/2254 (2015)'),
  'resolutions without end': fill('resolutions 1880 (2009), 1989 (2011) and '),
  'acronyms in brackets': fill('United Nations (UN) '),
  'presentation forms': fill('ﷺﻣﺤﻤﺪ'),
  emoji: fill('😀👨‍👩‍👧 '),
  tatweel: fill('ـ'),
  'zero width': fill('\u200b\u200c\u200d\ufeff'),
  ideographs: fill('安理会决定'),
  'numbered paragraphs': count((k) => `${k + 1}. Decides to meet in ${1900 + (k % 200)};\n`),
  'numbered paragraphs, all the first': fill('1. Notes;\n'),
  'lists in lists': count((k) => `(${'abcdefghij'[k % 10]}) Welcomes;\n(${['i', 'ii', 'iii', 'iv'][k % 4]}) Notes;\n`),
  'headings without end': fill('I. Peace\n\nأولاً: السلام\n\n'),
  'names all different': count((k) => `The Council for ${letters(k)}ia welcomed President ${letters(k)}o Smith. `),
  'acronyms all different': count((k) => `Grand Union of X${letters(k)} (GU${letters(k)}). The GU${letters(k)} met.\n`),
  'paragraphs of a text each': count((k) => `On ${1 + (k % 31)} May ${1000 + (k % 1500)} they met.\n\n`),
  'paragraphs all the same': fill('They met, and adopted the present statement, on 5 May 2024 in Cairo.\n\n'),
  'directives without end': fill('<!-- communique-disable-next-line doubled-word -->\nthe the\n'),
  'directives that begin': fill('<!-- communique-disable '),
  'directives that switch': fill('<!-- communique-disable -->\nthe the\n<!-- communique-enable -->\n'),
  'problems without end': fill('the the ,, 31 June 2024 « a" '),
  'references without end': count((k) => `see paragraph ${k} above and paragraph ${k * 7}; `),
  'addresses without end': fill('https://a.example/b?c=d&amp;e '),
  'list items of one sentence': fill('calls upon: a, b, c and d; and '),
};
