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
  ] as const)('offers the form that is begun (%s): %s', (_language, text, form) => {
    expect(labels(text)).toContain(form);
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
