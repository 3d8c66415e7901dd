import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { completion } from '../../server/src/features/completion';
import { writeDate } from '../../server/src/features/date-style';
import { extendEngine } from '../../server/src/glossary/extend-engine';
import { parseGlossary } from '../../server/src/glossary/parse';
import { testEngine } from '../engine';
import { fixture } from './fixture';

const TODAY = '2025-06-14';

function labels(marked: string, typed = false): string[] {
  const { view, cursor } = fixture(marked, {});
  return completion(view, cursor, { display: 'en', today: TODAY, typed }).items.map(({ label }) => label);
}

/** The same in the order in which the editor shows them. */
function sorted(marked: string): string[] {
  const { view, cursor } = fixture(marked, {});
  const { items } = completion(view, cursor, { display: 'en', today: TODAY, typed: false });
  return items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
}

/** The text after the first item is taken. */
function taken(marked: string, label: string, typed = false): string {
  const { view, text, cursor } = fixture(marked);
  const item = completion(view, cursor, { display: 'en', today: TODAY, typed }).items.find(
    (each) => each.label === label,
  );
  const edit = item?.textEdit as { range: Range; newText: string };
  const start = view.statement.text.offsetAt(edit.range.start);
  return text.slice(0, start) + edit.newText + text.slice(view.statement.text.offsetAt(edit.range.end));
}

const BODY =
  'The ⟦organization ref=o:1|Lake Commission⟧ met ⟦role|the Foreign Minister⟧ and thanked the members of it.\n\n';

describe('completion while typing', () => {
  it('speaks once a known name of several words has begun', () => {
    expect(labels(`${BODY}Then Lake ‸`, true)).toEqual(['Lake Commission']);
    expect(taken(`${BODY}Then Lake ‸`, 'Lake Commission', true)).toMatch(/Then Lake Commission$/);
  });

  it('is complete, so that typing on does not bring more than names', () => {
    const { view, cursor } = fixture(`${BODY}Then Lake ‸`, {});
    expect(completion(view, cursor, { display: 'en', today: TODAY, typed: true }).isIncomplete).toBe(false);
  });

  it.each(['Then the ‸', 'Then they ‸', 'Then ‸', 'A lake ‸', '‸', 'Lake Commission ‸'])(
    'is silent in «%s»',
    (words) => {
      expect(labels(BODY + words, true)).toEqual([]);
    },
  );

  it('sees through Arabic proclitics', () => {
    const body = 'اجتمع ⟦organization ref=o:1|مجلس البحيرات⟧ في المدينة مع الذين حضروا من قبل.\n\n';
    expect(labels(`${body}وشكروا ومجلس ‸`, true)).toEqual(['مجلس البحيرات']);
    expect(taken(`${body}وشكروا ومجلس ‸`, 'مجلس البحيرات', true)).toMatch(/وشكروا ومجلس البحيرات$/);
    expect(taken(`${body}وبمجلس ‸`, 'مجلس البحيرات', true)).toMatch(/وبمجلس البحيرات$/);
  });

  it.each([
    ['الرابطة الدولية', 'ولالرابطة ‸', 'وللرابطة الدولية'],
    ['الرابطة الدولية', 'للرابطة ‸', 'للرابطة الدولية'],
    ['الرابطة الدولية', 'والرابطة ‸', 'والرابطة الدولية'],
    ['اللجنة العليا', 'وللجنة ‸', 'وللجنة العليا'],
    ['لجنة البحيرات', 'للجنة ‸', 'للجنة البحيرات'],
  ])('writes %s in the place of %s as %s', (name, begun, expected) => {
    const body = `اجتمعت ⟦organization ref=o:1|${name}⟧ في المدينة مع الذين حضروا من قبل.\n\n`;
    expect(taken(`${body}وشكروا ${begun}`, name, true)).toMatch(new RegExp(`وشكروا ${expected}$`));
  });
});

describe('completion when asked', () => {
  it('goes on with the word before the cursor, in any case', () => {
    expect(labels(`${BODY}Then lak‸`)[0]).toBe('Lake Commission');
    expect(labels(`${BODY}Then fore‸`)[0]).toBe('Foreign Minister');
  });

  it('offers everything where no word has begun: names, then decisions by class, then today', () => {
    const found = labels(`${BODY}Then the members of it and they have ‸`);
    expect(found.slice(0, 2)).toEqual(['Lake Commission', 'Foreign Minister']);
    expect(found.at(-1)).toBe('14 June 2025');
  });

  it('offers names with the article that belongs to them', () => {
    expect(labels(`${BODY}Then the members of it and they have met in La P‸`)).toContain('La Paz');
    expect(labels(`${BODY}They met in ⟦place ref=o:2 canonical="La Paz"|La Paz⟧ and it was in La P‸`)).toContain(
      'La Paz',
    );
    expect(labels('Les membres de ce conseil se sont réunis à La Ha‸')).toEqual(
      expect.arrayContaining(['La Haye', 'La Havane']),
    );
  });

  it('offers what is generally known, after the names of the statement', () => {
    const found = labels(`${BODY}Then the members of it and they have met in Urug‸`);
    expect(found).toContain('Uruguay');
  });

  it('offers decision phrases with a capital where one is written', () => {
    const found = labels('The members of it were there and they have met. Welc‸');
    expect(found).toContain('Welcomes');
  });

  it.each([
    ['en', 'The members of it were there and they have met. They welc‸', 'welcomed'],
    ['en', 'The members of it were there and they have met. They expressed con‸', 'expressed concern'],
    ['en', 'The members of it were there. Expressing‸', 'Expressing concern'],
    ['fr', 'Les membres de ce conseil se sont réunis. Ils se félici‸', 'se félicitent de'],
    ['ar', 'اجتمع الوزراء في المدينة ورحبو‸', 'رحبوا بـ'],
    ['ar', 'اجتمع الوزراء في المدينة وأعربوا عن‸', 'أعربوا عن قلقهم'],
    ['ar', 'اجتمعت اللجنة في المدينة وأعربت عن‸', 'أعربت عن قلقها'],
    ['en', 'The members of it were there, and they are determ‸', 'are determined to'],
    ['en', 'The members of it were there. Mind‸', 'Mindful'],
    ['fr', 'Les membres de ce conseil se sont réunis. Ils sont prêt‸', 'sont prêts à'],
    ['fr', 'Les membres de ce conseil se sont réunis. Consciente‸', 'Conscientes'],
    ['fr', "Les membres de ce conseil se sont réunis. Ils s'entretien‸", "s'entretiennent"],
    ['ar', 'اجتمع الوزراء في المدينة وهم مستعدو‸', 'مستعدون لـ'],
    ['ar', 'اجتمع الوزراء في المدينة وقي‸', 'قيّموا'],
    ['ar', 'نحن وزراء الدول الأعضاء في المدينة نرح‸', 'نرحب بـ'],
    ['ar', 'نحن وزراء الدول الأعضاء في المدينة نعرب عن قل‸', 'نعرب عن قلقنا'],
    ['ar', 'نحن وزراء الدول الأعضاء في المدينة ونهي‸', 'نهيب'],
    ['ar', 'نحن وزراء الدول الأعضاء في المدينة فنؤك‸', 'نؤكد'],
    ['ar', 'نحن وزراء الدول الأعضاء في المدينة ورحبن‸', 'رحبنا بـ'],
    ['fr', 'Les membres de ce conseil se sont réunis. Nous cond‸', 'Nous condamnons'],
    ['fr', 'Les membres de ce conseil se sont réunis. Nous nous féli‸', 'Nous nous félicitons de'],
    ['fr', 'Les membres de ce conseil se sont réunis. Il se félic‸', 'se félicite de'],
    ['fr', 'Les membres de ce conseil se sont réunis. Ils expriment leur sat‸', 'expriment leur satisfaction'],
    ['fr', 'Les membres de ce conseil se sont réunis. Nous présentons nos con‸', 'Nous présentons nos condoléances'],
  ] as const)('offers the form that is begun (%s): %s', (_language, text, form) => {
    expect(labels(text)).toContain(form);
  });

  it.each([
    ['The members of it were there. We welc‸', 'welcome'],
    ['The members of it were there. They welc‸', 'welcome'],
    ['The members of it were there. The Council welc‸', 'welcomes'],
    ['Les membres de ce conseil se sont réunis. Nous cond‸', 'Nous condamnons'],
    ['Les membres de ce conseil se sont réunis. Ils cond‸', 'condamnent'],
    ['Les membres de ce conseil se sont réunis. Le Conseil cond‸', 'condamne'],
    ['اجتمع الوزراء في المدينة. وقد رح‸', 'رحب بـ'],
  ])('puts the form first that goes with the subject: %s', (text, form) => {
    expect(sorted(text)[0]).toBe(form);
  });

  it.each([
    ['Les membres de ce conseil se sont réunis le 14 m‸', ['14 mars 2025', '14 mai 2025']],
    ['Les membres de ce conseil se sont réunis le 1er av‸', ['1er avril 2025']],
    ['The members of it met on ⟦date value=2024-03-04|4 March 2024⟧ and on 14 Ma‸', ['14 March 2024', '14 May 2024']],
    [
      'The members of it met on ⟦date value=2024-03-04|March 4, 2024⟧ and on 14 ju‸',
      ['June 14, 2024', 'July 14, 2024', 'June 14, 2025'],
    ],
    ['The members of it were there on 31 ju‸', ['31 July 2025']],
    ['اجتمع الوزراء في المدينة من قبل في 14 ما‸', ['14 مارس 2025', '14 مايو 2025']],
    ['اجتمع الوزراء في المدينة من قبل في 14 أي‸', ['14 أيار 2025', '14 أيلول 2025']],
    [
      'اجتمع الوزراء في ⟦date value=2024-03-04|4 آذار/مارس 2024⟧ في المدينة وفي 14 ما‸',
      ['14 آذار/مارس 2024', '14 أيار/مايو 2024'],
    ],
    ['اجتمع الوزراء في ⟦date value=2024-03-04|٤ مارس ٢٠٢٤م⟧ في المدينة وفي ١٤ ما‸', ['١٤ مارس ٢٠٢٤م', '١٤ مايو ٢٠٢٤م']],
  ])('goes on with a date that is begun: %s', (text, dates) => {
    expect(labels(text).filter((label) => /\d{4}|[\u0660-\u0669]{4}/.test(label))).toEqual(dates);
  });

  it('knows no day that a month has not, and no date in «14 members»', () => {
    expect(labels('The members of it were there on 30 Feb‸')).not.toContain('30 February 2025');
    expect(labels('The members of it met 14 members‸')).toEqual([]);
  });

  it('puts what goes on with the words before the cursor first', () => {
    const { view, cursor } = fixture('The ⟦organization|Lake Commission⟧ met. The members of it have expressed ‸');
    const { items } = completion(view, cursor, { display: 'en', today: TODAY, typed: false });
    const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
    expect(sorted).toContain('Lake Commission');
    expect(sorted.indexOf('expressed concern')).toBeGreaterThan(-1);
    expect(sorted.indexOf('expressed concern')).toBeLessThan(sorted.indexOf('Lake Commission'));
  });

  it('goes on with a name after an elided article', () => {
    const text = "Les membres de ce conseil se sont réunis. L'Organisation mondiale de la San‸";
    expect(labels(text)).toContain('Organisation mondiale de la Santé');
  });

  it('leaves the stroke out with which an Arabic citation ends', () => {
    expect(taken('اجتمع الوزراء في المدينة ورحبو‸', 'رحبوا بـ')).toMatch(/ورحبوا ب$/);
  });
});

describe('completion with a glossary', () => {
  const glossary = parseGlossary('entities:\n  - { type: place, name: { en: Vorland Bay } }').glossary!;

  it('offers its names, while typing too', () => {
    const { view, cursor } = fixture('The members of it were there and they have met. In Vorland ‸', {
      language: 'en',
    });
    const engine = extendEngine(testEngine(), glossary);
    const own = { ...view, statement: { ...view.statement, engine } };
    const items = (typed: boolean) =>
      completion(own, cursor, { display: 'en', today: TODAY, typed }).items.map(({ label }) => label);
    expect(items(true)).toEqual(['Vorland Bay']);
    expect(items(false)).toContain('Vorland Bay');
  });
});

describe("today in the statement's style", () => {
  it.each([
    ['The members met on ⟦date value=2024-03-04|March 4, 2024⟧ and left.', 'en', 'June 14, 2025'],
    ['The members met on ⟦date value=2024-03-04|4 March 2024⟧ and left.', 'en', '14 June 2025'],
    ['The members of it and they have met.', 'en', '14 June 2025'],
    ['Les membres se sont réunis le ⟦date value=2024-03-01|1er mars 2024⟧ dans la ville.', 'fr', '14 juin 2025'],
    ['اجتمعوا في ⟦date value=2024-03-04|4 آذار/مارس 2024⟧ في المدينة.', 'ar', '14 حزيران/يونيو 2025'],
    ['اجتمعوا في ⟦date value=2024-07-04|4 تموز/يوليه 2024⟧ في المدينة.', 'ar', '14 حزيران/يونيه 2025'],
    ['اجتمعوا في ⟦date value=2024-03-04|٤ مارس ٢٠٢٤م⟧ في المدينة.', 'ar', '١٤ يونيو ٢٠٢٥م'],
  ] as const)('%s', (marked, language, expected) => {
    const { view } = fixture(marked, { language });
    expect(writeDate(view.statement, language, TODAY)).toBe(expected);
  });
});
