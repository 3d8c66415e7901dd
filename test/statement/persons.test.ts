import { describe, expect, it } from 'vitest';
import type { EntityAnnotation } from '../../server/src/spot/annotation';
import { annotationsIn, createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

const read = (text: string): Statement => {
  const language = /[\u0621-\u064a]/.test(text) ? 'ar' : /\b[Ll]es?\b/.test(text) ? 'fr' : 'en';
  return createStatement(testEngine(), text, { language });
};

/** The persons of a statement in the order of the text: what is written, and who is meant where that is another name. */
function persons(statement: Statement): string[] {
  return annotationsIn(statement)
    .filter((each): each is EntityAnnotation => each.kind === 'entity' && each.type === 'person')
    .map(({ start, end, canonical }) => {
      const written = statement.text.slice(start, end);
      return canonical === undefined || canonical === written ? written : `${written} = ${canonical}`;
    });
}

const SAME: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a surname, also in a paragraph before the name',
    'Minister Tamm spoke.\n\nThe Minister of Finance, Maarja Tamm, met the members. Ms. Tamm thanked them, and Tamm left.',
    ['Tamm = Maarja Tamm', 'Maarja Tamm', 'Tamm = Maarja Tamm', 'Tamm = Maarja Tamm'],
  ],
  [
    'a family name that stands first',
    'President Xi Jinping met President Yoon Suk Yeol.\n\nPresident Xi thanked President Yoon. Xi left.',
    ['Xi Jinping', 'Yoon Suk Yeol', 'Xi = Xi Jinping', 'Yoon = Yoon Suk Yeol', 'Xi = Xi Jinping'],
  ],
  [
    'a family name that stands first, with a style alone',
    'The Prime Minister, Kishida Fumio, met President Nguyen Phu Trong. Mr. Kishida thanked Mr. Nguyen.',
    ['Kishida Fumio', 'Nguyen Phu Trong', 'Kishida = Kishida Fumio', 'Nguyen = Nguyen Phu Trong'],
  ],
  [
    'a surname with particles, or without',
    'President Ursula von der Leyen met President Abdel Fattah El-Sisi. The remarks of von der Leyen were noted. President Sisi left.',
    [
      'Ursula von der Leyen',
      'Abdel Fattah El-Sisi',
      'von der Leyen = Ursula von der Leyen',
      'Sisi = Abdel Fattah El-Sisi',
    ],
  ],
  [
    'a name without initials, «Jr.», the second surname',
    'President Joseph R. Nordheim, Jr., met Pedro Luis Sánchez Arrieta, Prime Minister of Spain. President Joseph Nordheim thanked Prime Minister Sánchez.',
    [
      'Joseph R. Nordheim, Jr.',
      'Pedro Luis Sánchez Arrieta',
      'Joseph Nordheim = Joseph R. Nordheim, Jr.',
      'Sánchez = Pedro Luis Sánchez Arrieta',
    ],
  ],
  [
    'a father’s name',
    'Crown Prince Khalid bin Faisal bin Nasser Al Waleed spoke. The remarks of Khalid bin Faisal were noted. Prince Khalid left. King Faisal sent a message.',
    [
      'Khalid bin Faisal bin Nasser Al Waleed',
      'Khalid bin Faisal = Khalid bin Faisal bin Nasser Al Waleed',
      'Khalid = Khalid bin Faisal bin Nasser Al Waleed',
      'Faisal',
    ],
  ],
  [
    'French styles',
    'Le Président Emmanuel Lagrange a reçu le Président Xi Jinping à Paris.\n\nM. Lagrange a remercié M. Xi de sa visite, et Lagrange est parti.',
    [
      'Emmanuel Lagrange',
      'Xi Jinping',
      'Lagrange = Emmanuel Lagrange',
      'Xi = Xi Jinping',
      'Lagrange = Emmanuel Lagrange',
    ],
  ],
  [
    'Arabic surnames, also with proclitics',
    'التقى وزير الخارجية سامح شكري نظيره الأردني نزار الحموري في القاهرة.\n\nوتناول لقاء الوزيرين بين شكري والحموري الأوضاع. وقال شكري إن الأمر مهم. ونقل لشكري في القاهرة تحيات الملك، وأشاد بالحموري.',
    [
      'سامح شكري',
      'نزار الحموري',
      'شكري = سامح شكري',
      'الحموري = نزار الحموري',
      'شكري = سامح شكري',
      'شكري = سامح شكري',
      'الحموري = نزار الحموري',
    ],
  ],
  [
    'Arabic names without the grandfather’s, and styles before the given name',
    'اجتمع ولي العهد الأمير خالد بن فيصل بن ناصر آل وليد مع الوزراء. وأعرب الأمير خالد بن فيصل عن ترحيبه. وأكد الأمير خالد ذلك، وقال بن فيصل إن الملك فيصل رحب.',
    [
      'خالد بن فيصل بن ناصر آل وليد',
      'خالد بن فيصل = خالد بن فيصل بن ناصر آل وليد',
      'خالد = خالد بن فيصل بن ناصر آل وليد',
      'بن فيصل = خالد بن فيصل بن ناصر آل وليد',
      'فيصل',
    ],
  ],
  [
    'Arabic transcriptions, and «عبد» written apart',
    'التقى الرئيس شي جين بينغ الوزير بدر عبد الباري في المدينة. وأعرب الرئيس شي عن تقديره. وأكد الوزير عبدالباري ذلك.',
    ['شي جين بينغ', 'بدر عبد الباري', 'شي = شي جين بينغ', 'عبدالباري = بدر عبد الباري'],
  ],
];

const APART: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'by their offices, of which one is named later',
    'Minister Tamm thanked Ambassador Tamm.\n\nForeign Minister Maarja Tamm and Ambassador Jaan Tamm met.',
    ['Tamm = Maarja Tamm', 'Tamm = Jaan Tamm', 'Maarja Tamm', 'Jaan Tamm'],
  ],
  [
    'by the words of their offices that differ',
    'Le Ministre de la défense, M. Karim Haddad, a reçu le Ministre de la justice, M. Samir Haddad, à Tunis.\n\nLe Ministre de la justice Haddad a remercié les membres. Le Ministre de la défense Haddad est parti.',
    ['Karim Haddad', 'Samir Haddad', 'Haddad = Samir Haddad', 'Haddad = Karim Haddad'],
  ],
  [
    'by who was named last in the paragraph',
    'Ambassador Jaan Tamm met Minister Maarja Tamm. Tamm left.\n\nAmbassador Jaan Tamm stayed, and Tamm thanked the members.',
    ['Jaan Tamm', 'Maarja Tamm', 'Tamm = Maarja Tamm', 'Jaan Tamm', 'Tamm = Jaan Tamm'],
  ],
  [
    'and leaves open what is not told',
    'Ambassador Jaan Tamm met Minister Maarja Tamm.\n\nTamm thanked the members, and so did President Tamm.',
    ['Jaan Tamm', 'Maarja Tamm', 'Tamm', 'Tamm'],
  ],
  [
    'in Arabic',
    'التقى وزير الخارجية سامح الحداد وزير الدفاع نزار الحداد في القاهرة.\n\nوأعرب وزير الدفاع الحداد عن تقديره، وأكد وزير الخارجية الحداد ذلك.',
    ['سامح الحداد', 'نزار الحداد', 'الحداد = نزار الحداد', 'الحداد = سامح الحداد'],
  ],
];

/** Ordinary words that are a person's name, too. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['التقى الوزير سامي عادل بالوزراء. وهذا لصالح السلام بشكل كامل وعادل.', ['سامي عادل']],
  ['التقى الوزير علي حسن بالوزراء في المدينة. وأشاد بمبدأ حسن الجوار بين البلدين.', ['علي حسن']],
  [
    'Minister Rose Hope met the members. They hope for a rose. King Abdullah and Abdullah bin Nasser, Minister of Trade, met.',
    ['Rose Hope', 'Abdullah', 'Abdullah bin Nasser'],
  ],
];

describe('one person under several names', () => {
  it.each(SAME)('%s', (_what, text, expected) => {
    expect(persons(read(text))).toEqual(expected);
  });
});

describe('persons of one surname', () => {
  it.each(APART)('are told apart: %s', (_what, text, expected) => {
    expect(persons(read(text))).toEqual(expected);
  });
});

describe('words that are names', () => {
  it.each(WORDS)('%s', (text, expected) => {
    expect(persons(read(text))).toEqual(expected);
  });
});

describe('an edit', () => {
  it('of a title or a name tells who is meant in all other paragraphs', () => {
    const text =
      'Ambassador Jaan Tamm met Minister Maarja Tamm.\n\nThe Envoy was there.\n\nEnvoy Tamm thanked the members.';
    const replace = (statement: Statement, from: string, to: string): Statement => {
      const start = String(statement.text).indexOf(from);
      return editStatement(statement, { start, end: start + from.length, newText: to });
    };
    const before = read(text);
    expect(persons(before).at(-1)).toBe('Tamm');
    const titled = replace(before, 'Ambassador Jaan', 'Special Envoy Jaan');
    expect(persons(titled).at(-1)).toBe('Tamm = Jaan Tamm');
    const longer = replace(titled, 'Jaan Tamm', 'Jaan Peeter Tamm');
    expect(persons(longer).at(-1)).toBe('Tamm = Jaan Peeter Tamm');
    expect(persons(longer)).toEqual(persons(read(String(longer.text))));
    expect(longer.context).toEqual(read(String(longer.text)).context);
  });

  it('that names nobody leaves what is known of persons as it was', () => {
    const text = 'Minister Maarja Tamm met them.\n\nThe members left.';
    const before = read(text);
    const at = text.length - 1;
    const after = editStatement(before, { start: at, end: at, newText: ' early' });
    expect(after.context).toBe(before.context);
  });
});
