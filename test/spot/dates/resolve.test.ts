import { expect, it } from 'vitest';
import { datesOf } from './check';

/** Tests what the statement's date adds to the one date of a text. */
function check(language: 'ar' | 'en' | 'fr', date: string, text: string, resolved: string | undefined): void {
  it(`${text} on ${date}`, () => {
    expect(datesOf(language, text, date).map((found) => found.resolved)).toEqual([resolved]);
  });
}

check('en', '2025-06-05', 'today', '2025-06-05');
check('en', '2025-06-05', 'tomorrow', '2025-06-06');
check('en', '2025-06-05', 'last week', '2025-W22');
check('en', '2025-01-31', 'next month', '2025-02');
check('en', '2025-06-05', 'this year', '2025');
check('en', '2025-06-05', 'the past year', '2024-06-05/2025-06-05');
check('en', '2025-06-05', 'the next five years', '2025-06-05/2030-06-05');
check('en', '2025-06-05', 'two years ago', '2023');
check('en', '2025-06-05', 'this decade', '202');
check('en', '2025-06-05', 'next Monday', '2025-06-09');
check('en', '2025-06-05', 'last Friday', '2025-05-30');
check('en', '2025-06-05', 'on Thursday', '2025-06-05');
check('fr', '2025-06-05', 'mardi', '2025-06-03');
check('en', '2025-01-10', '27-28 December', '2024-12-27/2024-12-28');
check('en', '2025-06-05', 'last September', '2024-09');
check('en', '2025-06-05', 'on 4 June 2020', undefined);
check('en', '2025-06-05', 'decades to come', undefined);
check('fr', '2025-12-10', 'le 3 janvier', '2026-01-03');
check('fr', '2025-01-10', "l'année dernière", '2024');
check('ar', '2025-06-05', 'العام الماضي', '2024');
check('ar', '2025-06-05', 'الخامس من الشهر المقبل', '2025-07-05');
check('ar', '2025-01-20', 'الثلاثين من الشهر المقبل', undefined);
check('en', '2025-06-05', 'the second half of last year', '2024-H2');
check('ar', '2025-06-05', '27 أيار/مايو', '2025-05-27');
check('ar', '2025-06-05', '10 رمضان', '2025-03-10');
check('ar', '2025-06-05', 'شهر رمضان', '2025-03-01/2025-03-29');

// «La veille» is the day before the last date that is named, whatever day the statement is of.
for (const [language, text, days] of [
  ['fr', 'Le 18 mai 2018, après l’audience de la veille', ['2018-05-17']],
  ['en', 'They met on 4 June 2020 and left the following day.', ['2020-06-05']],
  ['ar', 'اجتمعوا في 4 يونيو 2020 وغادروا في اليوم نفسه', ['2020-06-04']],
  ['fr', 'La veille, ils ont signé', []],
  // a year that is written once, for both dates
  ['fr', 'ses lettres du 3 mars et du 5 mai 1991', ['1991-03-03']],
] as const)
  it(text, () => {
    const resolved = datesOf(language, text, '2025-06-05').flatMap((found) => found.resolved ?? []);
    expect(resolved).toEqual(days);
  });
