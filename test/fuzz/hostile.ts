/** Inputs that break careless text software, each as a function of its length in code units. */

/** @param length what the text has at most, unless one piece of it is longer: a part of a word would be another, in another language. */
export type Hostile = (length: number) => string;

const fill =
  (unit: string): Hostile =>
  (length) =>
    unit.repeat(Math.max(1, Math.floor(length / unit.length)));

/** Pieces that are all different, so that nothing is known from before. */
const count =
  (piece: (k: number) => string): Hostile =>
  (length) => {
    const pieces = [piece(0)];
    let size = pieces[0]!.length;
    for (let k = 1; ; k++) {
      const next = piece(k);
      size += next.length;
      if (size > length) return pieces.join('');
      pieces.push(next);
    }
  };

/** The number in letters, four at least: a name of its own, whose length does not tell a long text from a short one. */
const letters = (k: number): string =>
  [...(k + 26 ** 3).toString(26)].map((c) => String.fromCharCode(65 + Number.parseInt(c, 26))).join('');

export const HOSTILE: Readonly<Record<string, Hostile>> = {
  nulls: fill('\u0000'),
  'opening brackets': fill('('),
  'pairs of brackets': fill('()['),
  'square brackets': fill('[a][b] '),
  'nested quotation marks': fill('«"“‘'),
  'lone high surrogates': fill('\ud800'),
  'lone low surrogates': fill('\udc00'),
  'bidi overrides': fill('\u202e\u2066'),
  'combining marks': fill('e\u0301\u0301'),
  'marks alone': fill('\u064b\u0301'),
  'one long word': fill('a'),
  'one long Arabic word': fill('و'),
  'one long capital word': fill('A'),
  'one long word among capitals': (length) => `LE CONSEIL CONDAMNE LES ATTAQUES ${'A'.repeat(length)}`,
  digits: fill('9'),
  'spaced digits': fill('9 '),
  'digits and slashes': fill('1/'),
  'digits and full stops': fill('1.'),
  'full stops': fill('.'),
  'signs between letters': fill('a.b,c;d '),
  'digits of two scripts': fill('١2 '),
  'line breaks': fill('\n'),
  'carriage returns': fill('\r'),
  'short lines': fill('a\n'),
  spaces: fill(' '),
  'double spaces': fill('a  '),
  slashes: fill('/'),
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
  'days before days that are not named': fill('la veille et le lendemain de la veille '),
  'days that do not exist': fill('31/2/2024 '),
  'ranges that end before they begin': fill('5 May–3 May 2024, '),
  'ranges without end': fill('from 3 to 5 May to '),
  'dual months without end': fill('27-28 أيار/مايو '),
  'symbols without end': fill('S/RES/2254 (2015)'),
  'resolutions without end': fill('resolutions 1880 (2009), 1989 (2011) and '),
  'acronyms in brackets': fill('United Nations (UN) '),
  'presentation forms': fill('ﷺﻣﺤﻤﺪ'),
  mojibake: fill('ÃÂØ'),
  emoji: fill('😀👨‍👩‍👧 '),
  tatweel: fill('ـ'),
  'tatweel between letters': fill('ـبـ'),
  'one word stretched': (length) => `م${'ـ'.repeat(length)}م`,
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
  'directives of codes that do not exist': fill('# communique-disable a-b c-d\nx\n'),
  'directives that begin': fill('<!-- communique-disable '),
  'directives that switch': fill('<!-- communique-disable -->\nthe the\n<!-- communique-enable -->\n'),
  'problems without end': fill('the the ,, 31 June 2024 « a" '),
  'references without end': count((k) => `see paragraph ${k} above and paragraph ${k * 7}; `),
  'addresses without end': fill('https://a.example/b?c=d&amp;e '),
  'list items of one sentence': fill('calls upon: a, b, c and d; and '),
  and: fill('and '),
  'one word again and again': fill('the '),
  'words that may be repeated': fill('very '),
  commas: fill(', '),
  'Arabic commas': fill('، '),
  initials: fill('A. B. '),
  'initials of a state': fill('U.S. '),
  'initials and a surname': fill('J. R. R. Smith, '),
  'numbers in words': fill('twenty-one hundred and '),
  'Arabic numbers in words': fill('خمسة وعشرون ومائة '),
  'Arabic proclitics': fill('وبال'),
  'Arabic proclitics apart': fill('و ف ب ك ل س '),
  'Arabic conjunctions': fill('ومحمد وأحمد و'),
  'brackets in brackets': (length) => '(a '.repeat(length / 6) + ') '.repeat(length / 6),
  'quotations in quotations': (length) => '« a '.repeat(length / 8) + ' » '.repeat(length / 8),
  'names without a full stop': fill('محمد بن سلمان والرئيس إبراهيم '),
  'names with an office, without a full stop': fill('Minister Jean Dupont and President Mary Smith, '),
  'names all different, without a full stop': count(
    (k) => `President ${letters(k)}o Smith${letters(k).toLowerCase()} and `,
  ),
  'one surname, many given names': count((k) => `President Jo${letters(k).toLowerCase()} Smith spoke. Smith left.\n`),
  'names that differ by a letter': count((k) => `Mr. Abcdef${letters(k).toLowerCase()}ghijkl met Mr. Abcdefghijkl.\n`),
  'roles and countries': fill('the Minister of Foreign Affairs of France, the President of Mali, '),
  'days all different, on one line': count((k) => `${1 + (k % 28)} May ${1000 + (k % 1900)} and `),
  'French days without end': fill('du 3 au 5 mai 2024 et '),
  'Hijri days without end': fill('5 رمضان 1446هـ الموافق 5 مارس 2025م، '),
  'times without end': fill('at 10:30 a.m. on Monday, '),
  'durations without end': fill('two weeks and three months and '),
  'weekdays without end': fill('Monday, Tuesday, '),
  'one acronym defined again and again': fill('Grand Union (GU) met.\n'),
  'acronyms used before they are defined': (length) => {
    const uses = count((k) => `The GU${letters(k)} met.\n`)(length / 2);
    return uses + count((k) => `Grand Union of X${letters(k)} (GU${letters(k)}).\n`)(length / 2);
  },
  'heads that are defined and used': fill(
    'The Bilma Agreement was signed.\nThe Agreement holds. The Commission met.\n',
  ),
  'scripts that alternate': fill('council مجلس conseil '),
  'languages that alternate': fill(
    'The Council welcomed the report.\n\nرحب المجلس بالتقرير المقدم.\n\nLe Conseil se félicite du rapport.\n\n',
  ),
  'mixed line breaks': fill('The Council met.\r\n\rIt left.\n\u2028\u2029\u0085\u000b'),
  'wrapped lines': fill('The Ministers welcomed the progress that was made in the region since\n'),
  'byte order marks': fill('\ufeffa'),
  'control characters': fill('\u0001\u0007\u001b[2Ja'),
  'conjoined signs': fill('a/b-c.d_e@f:'),
  'mail addresses': fill('a@b.c'),
  'addresses that begin': fill('https://www.'),
  'ampersands that begin': fill('&amp'),
  'tags that begin': fill('<a '),
  percentages: fill('5% ٪5 '),
  'resolution words': fill('resolution '),
  'resolutions without a year': fill('resolutions 1, 2, 3 and '),
  'symbols that begin': fill('A/C.1/'),
  'articles of treaties': fill('Article 5 of the Convention of the '),
  'quoted names': fill('the “Grand Plan” of '),
  'letters of paragraphs': fill('(a) '),
  bullets: fill('• the Council\n'),
  'lists that begin again, and references': (length) =>
    `1. A b.\n2. A b.\n3. A b.\n4. See paragraph 9 above.\n${'1. A b.\n1) A b.\n'.repeat(length / 16)}`,
  'numbers that leave gaps': count((k) => `${k + 1 + Math.floor(k / 5)}. Notes the report;\n`),
  'preambles without end': fill('Recalling the report,\nNoting with concern the situation,\n'),
  'requests without end': fill('Requests the Secretary-General to report, and to '),
  'negations without end': fill('does not and will not accept and '),
  'participles without end': fill('deeply concerned and gravely alarmed by '),
  'Arabic participles': fill('وإذ يشير إلى وإذ يؤكد '),
  'spellings that mix': fill('organise organize percent per cent '),
  'one sentence again and again': fill(
    'The Ministers of the group met in the capital in order to discuss all the matters that matter. ',
  ),
};
