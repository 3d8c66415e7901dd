import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename, rename } from '../../server/src/features/rename';
import { documentOf } from '../document';
import { fixture } from './fixture';

/** The text after the rename of what is at the cursor; null where nothing can be renamed. */
function renamed(marked: string, newName: string): string | null {
  const { view, cursor } = fixture(marked);
  const edits = rename(view, cursor, newName);
  return edits === null ? null : TextDocument.applyEdits(documentOf(view), edits);
}

function placeholder(marked: string): string | undefined {
  const { view, cursor } = fixture(marked);
  return prepareRename(view, cursor)?.placeholder;
}

describe('rename', () => {
  it('renames an entity where it is written so, and leaves its acronym', () => {
    const text =
      '⟦organization ref=o:1|The Lake Commission⟧ (⟦organization ref=o:1|LC⟧) met. The members of ⟦organization ref=o:1|the ‸Lake Commission⟧ left the lake commission room.';
    expect(placeholder(text)).toBe('Lake Commission');
    expect(renamed(text, 'Lake Council')).toBe(
      'The Lake Council (LC) met. The members of the Lake Council left the lake commission room.',
    );
  });

  it('leaves articles where they are, and takes no other word for one', () => {
    expect(placeholder('⟦place ref=o:1|the Lake ‸Coast⟧ is dry.')).toBe('Lake Coast');
    expect(placeholder('⟦place ref=o:1|l’‸Estuaire⟧ est à sec.')).toBe('Estuaire');
    expect(placeholder('⟦place ref=o:1|Las ‸Lagunas⟧ is dry.')).toBe('Las Lagunas');
  });

  it('keeps headings in capitals', () => {
    const text =
      'REPORT OF THE ⟦organization ref=o:1|LAKE COMMISSION⟧\n\nThe ⟦organization ref=o:1|‸Lake Commission⟧ met.';
    expect(renamed(text, 'River Board')).toBe('REPORT OF THE RIVER BOARD\n\nThe River Board met.');
  });

  it('keeps Arabic proclitics and articles', () => {
    const text =
      'اجتمع ⟦organization ref=o:1|‸التحالف⟧ أمس. وشكر الوزير ل⟦organization ref=o:1|لتحالف⟧ جهوده، و⟦organization ref=o:1|التحالف⟧ باق.';
    expect(placeholder(text)).toBe('التحالف');
    expect(renamed(text, 'الائتلاف')).toBe('اجتمع الائتلاف أمس. وشكر الوزير للائتلاف جهوده، والائتلاف باق.');
    expect(renamed(text, 'ناتو')).toBe('اجتمع ناتو أمس. وشكر الوزير لناتو جهوده، وناتو باق.');
  });

  it('writes onto ل what is written onto it, in whatever name it stands', () => {
    const country = 'زار ⟦place ref=o:1 canonical="لبنان"|لبنان⟧ وشكر ل⟦place ref=o:1 canonical="لبنان"|ل‸بنان⟧ دعمه.';
    expect(placeholder(country)).toBe('لبنان');
    expect(renamed(country, 'الأردن')).toBe('زار الأردن وشكر للأردن دعمه.');
    expect(renamed(country, 'ألمانيا')).toBe('زار ألمانيا وشكر لألمانيا دعمه.');
    const other = 'شكر ل⟦place ref=o:1 canonical="الأردن"|ل‸أردن⟧ وزار ⟦place ref=o:1 canonical="الأردن"|الأردن⟧.';
    expect(placeholder(other)).toBe('الأردن');
    expect(renamed(other, 'قطر')).toBe('شكر لقطر وزار قطر.');
    const body = 'قررت ⟦organization ref=o:1|ا‸للجنة⟧ وشكر الوزير ول⟦organization ref=o:1|لجنة⟧ شكره.';
    expect(renamed(body, 'الهيئة')).toBe('قررت الهيئة وشكر الوزير وللهيئة شكره.');
    const back = 'قررت ⟦organization ref=o:1|ا‸لهيئة⟧ وشكر الوزير ول⟦organization ref=o:1|لهيئة⟧ شكره.';
    expect(renamed(back, 'اللجنة')).toBe('قررت اللجنة وشكر الوزير وللجنة شكره.');
  });

  it('renames a word with and without proclitics', () => {
    expect(renamed('دعوا إلى ‸الهدنة فورا. وبالهدنة يعود الأمن، وللهدنة شروط، وهدنة أخرى.', 'التهدئة')).toBe(
      'دعوا إلى التهدئة فورا. وبالتهدئة يعود الأمن، وللتهدئة شروط، وتهدئة أخرى.',
    );
    expect(renamed('وضعوا ‸اللوائح كلها، وللوائح أثر، وفي اللوائح نص.', 'القواعد')).toBe(
      'وضعوا القواعد كلها، وللقواعد أثر، وفي القواعد نص.',
    );
  });

  it('renames a word in all its cases', () => {
    expect(renamed('Truce now. The ‸truce holds; truces end. TRUCE', 'ceasefire')).toBe(
      'Ceasefire now. The ceasefire holds; truces end. CEASEFIRE',
    );
  });

  it('leaves names alone that hold the word', () => {
    expect(
      renamed(
        'A ‸council met. The ⟦organization ref=o:1|Lake Council⟧ and the ⟦organization ref=o:2|Council of Rivers⟧ thanked this council.',
        'assembly',
      ),
    ).toBe('A assembly met. The Lake Council and the Council of Rivers thanked this assembly.');
    expect(renamed('عقد ‸مجلس القرية جلسة. وشكر ل⟦organization ref=o:1|مجلس الأنهار⟧ كل مجلس محلي.', 'جمع')).toBe(
      'عقد جمع القرية جلسة. وشكر لمجلس الأنهار كل جمع محلي.',
    );
  });

  it('takes the surname of a person with the name, and the name with the surname', () => {
    const text = '⟦person canonical="Ada Marsh"|Ada Marsh⟧ spoke. Ms. ⟦person canonical="Ada Marsh"|Marsh⟧ left.';
    const full = text.replace('|Ada', '|A‸da');
    expect(renamed(full, 'Eva Brook')).toBe('Eva Brook spoke. Ms. Brook left.');
    expect(renamed(full, 'Eva')).toBe('Eva spoke. Ms. Marsh left.');
    expect(renamed(text.replace('|Marsh', '|Ma‸rsh'), 'Marshe')).toBe('Ada Marshe spoke. Ms. Marshe left.');
    const arabic = 'تحدث ⟦person canonical=x|‸سالم العامري⟧. وقال ⟦person canonical=x|العامري⟧ ذلك.';
    expect(renamed(arabic, 'سعيد البلوشي')).toBe('تحدث سعيد البلوشي. وقال البلوشي ذلك.');
  });

  const LAW: readonly (readonly [string, string, string, string])[] = [
    ['a surname, in all mentions', 'Ms. [Ada Marsh] and [Ma‸rsh] left.', 'Brook', 'Ms. Ada Brook and Brook left.'],
    [
      'a surname, for one of several words',
      '[Ada Marsh] and [Ma‸rsh] left.',
      'van Brook',
      'Ada van Brook and van Brook left.',
    ],
    ['a surname, for a full name', '[Ada Marsh] and [Ma‸rsh] left.', 'Ada Brook', 'Ada Marsh and Ada Brook left.'],
    [
      'a given name after a style',
      '[Salim bin Nasser Al Marsh] and Prince [Sa‸lim] left.',
      'Saleem',
      'Saleem bin Nasser Al Marsh and Prince Saleem left.',
    ],
    [
      'a name in full, for one of as many words',
      '[A‸da Marsh], [Marsh] and Queen [Ada] left.',
      'Eva Brook',
      'Eva Brook, Brook and Queen Eva left.',
    ],
    [
      'only the word that changes',
      '[A‸da Marsh], [Marsh] and Queen [Ada] left.',
      'Ada Brook',
      'Ada Brook, Brook and Queen Ada left.',
    ],
    [
      'a name in full, for one of more words',
      '[A‸da Marsh] and [Marsh] left.',
      'Eva M. Brook',
      'Eva M. Brook and Brook left.',
    ],
    ['a name in full, for a single word', '[A‸da Marsh] and [Marsh] left.', 'Eva', 'Eva and Marsh left.'],
    [
      'a name that has an initial elsewhere',
      '[Ada R. Marsh] and [A‸da Marsh] left.',
      'Eva Brook',
      'Eva R. Brook and Eva Brook left.',
    ],
    [
      'a surname with a particle',
      '[Ada von der Marsh], [von der M‸arsh] left.',
      'von der Brook',
      'Ada von der Brook, von der Brook left.',
    ],
    [
      'a name without the grandfather’s',
      'زار [سالم بن ناصر بن فهد آل مرشد] المدينة. وشكر [سا‸لم بن ناصر] الحضور.',
      'سليم بن ناصر',
      'زار سليم بن ناصر بن فهد آل مرشد المدينة. وشكر سليم بن ناصر الحضور.',
    ],
    [
      'an Arabic surname, its article and proclitics kept',
      'شكر [سامي الحموري] الحضور، وقال [الحمو‸ري] ذلك ل[لحموري] و[الحموري].',
      'الحلبي',
      'شكر سامي الحلبي الحضور، وقال الحلبي ذلك للحلبي والحلبي.',
    ],
  ];
  it.each(LAW)('renames %s', (_what, marked, name, expected) => {
    const text = marked.replaceAll('[', '⟦person canonical=x|').replaceAll(']', '⟧');
    expect(renamed(text, name)).toBe(expected);
  });

  it('keeps an article that belongs to the name', () => {
    const paz =
      '⟦place ref=o:1 canonical="La Paz"|La Paz⟧ rose. They met in ⟦place ref=o:1 canonical="La Paz"|La ‸Paz⟧.';
    expect(placeholder(paz)).toBe('La Paz');
    expect(renamed(paz, 'Sucre')).toBe('Sucre rose. They met in Sucre.');
    const gambia =
      '⟦place ref=o:1|The Gambia⟧ rose. They met in ⟦place ref=o:1|The Gam‸bia⟧ and left ⟦place ref=o:1|The Gambia⟧.';
    expect(placeholder(gambia)).toBe('The Gambia');
    expect(renamed(gambia, 'Togo')).toBe('Togo rose. They met in Togo and left Togo.');
    expect(placeholder('M. ⟦person canonical=x|Le ‸Drian⟧ parle.')).toBe('Le Drian');
    expect(placeholder('Réunis à ⟦place canonical="Le Caire"|Le C‸aire⟧ hier.')).toBe('Le Caire');
    expect(placeholder('In ⟦place|El Salv‸ador⟧ they met.')).toBe('El Salvador');
    expect(placeholder('IN ⟦organization|THE LAKE COMM‸ISSION⟧')).toBe('LAKE COMMISSION');
  });

  it('takes a name at the proclitic that is written onto it', () => {
    expect(renamed('التقوا في مدريد و‸⟦place canonical=x|المنامة⟧.', 'الدوحة')).toBe('التقوا في مدريد والدوحة.');
    expect(renamed('التقوا في مدريد ‸و⟦place canonical=x|المنامة⟧.', 'الدوحة')).toBe('التقوا في مدريد والدوحة.');
  });

  it('renames no dates and no decisions', () => {
    expect(renamed('They met on ⟦date value=2024-05-05|5 ‸May 2024⟧.', 'x')).toBeNull();
    expect(renamed('They ⟦welcome|wel‸come⟧ it.', 'x')).toBeNull();
    expect(renamed('Rivers ‸rose.', '  ')).toBeNull();
    expect(placeholder('‸\n\nRivers rose.')).toBeUndefined();
  });
});
