import { describe } from 'vitest';
import { check as checkIn } from './check';

const check = (marked: string, ...expected: string[]): void => checkIn('en', marked, ...expected);

describe('calendar dates', () => {
  check('for ⟦several months⟧ and ⟦many years⟧', 'duration PXM', 'duration PXY');
  check('They met on ⟦4 June 2020⟧.', 'date 2020-06-04');
  check('They met on ⟦June 4, 2020⟧, in Lima.', 'date 2020-06-04');
  check('Since the ⟦June 4, 2020⟧ session', 'date 2020-06-04');
  check('On the ⟦June 4, 1967⟧ lines', 'date 1967-06-04');
  check('They met on ⟦7 th July 2024⟧.', 'date 2024-07-07');
  check('They met on the ⟦twenty-first of May 2024⟧.', 'date 2024-05-21');
  check('It begins on the ⟦15th of February⟧.', 'date XXXX-02-15');
  check('They met on ⟦Monday, 3 August 2015⟧.', 'date 2015-08-03');
  check('Recalling the ⟦March 2nd⟧ and ⟦March 24th⟧ letters', 'date XXXX-03-02', 'date XXXX-03-24');
  check('They met on ⟦17 and 18 February 2015⟧.', 'range 2015-02-17/2015-02-18');
  check('In ⟦May⟧ and ⟦June 2024⟧, ⟦January to March⟧', 'date XXXX-05', 'date 2024-06', 'range XXXX-01/XXXX-03');
  check('They met on ⟦June 3 and 4, 2024⟧.', 'range 2024-06-03/2024-06-04');
  check('They met on ⟦13⟧ and ⟦29 August 2014⟧.', 'date 2014-08-13', 'date 2014-08-29');
  check('They met on ⟦3⟧ or ⟦4 May 2014⟧.', 'date 2014-05-03', 'date 2014-05-04');
  check('A ⟦six-monthly⟧ report', 'set P6M');
  check('They met on ⟦June 3⟧, ⟦5⟧ and ⟦7, 2024⟧.', 'date 2024-06-03', 'date 2024-06-05', 'date 2024-06-07');
  check('In ⟦May 2025⟧, and by ⟦March⟧.', 'date 2025-05', 'date XXXX-03');
  check('Its presidency for the month of ⟦January⟧; two reports ⟦per biennium⟧', 'date XXXX-01', 'set P2Y');
  check('On ⟦2024-05-13⟧ and ⟦13/05/2024⟧', 'date 2024-05-13', 'date 2024-05-13');
  check('On ⟦31 June 2024⟧', 'date 2024-06-31');
  check('On ⟦12.09.2014⟧ and on ⟦8/9 May 2006⟧', 'date 2014-09-12', 'range 2006-05-08/2006-05-09');
  check('In ⟦May this year⟧ and ⟦September last year⟧', 'relative XXXX-05', 'relative XXXX-09');
  check(
    'On ⟦Wednesday⟧ they left; they will meet on ⟦Monday late morning⟧.',
    'relative PAST_REF',
    'relative FUTURE_REF',
  );
  check('They met ⟦Friday night, 6 June⟧ and meet again ⟦this Sunday⟧.', 'date XXXX-06-06', 'relative PRESENT_REF');
  check('In ⟦mid-May⟧, and on ⟦12 January 2023 - 13:54⟧', 'date XXXX-05', 'time 2023-01-12T13:54');
  check('in ⟦the holy month of Ramadan⟧', 'date XXXX-09');
  check('On ⟦Sunday, 22nd of Dhul Qi’dah 1444H (June 11, 2023)⟧', 'date 2023-06-11');
  check('Since the ⟦October 7⟧ attacks', 'date XXXX-10-07');
  check('Adopted on ⟦March 5,2020⟧, with 5,202 votes', 'date 2020-03-05');
  check('this ⟦twelfth day of May, nineteen hundred and seventy-eight⟧', 'date 1978-05-12');
});

describe('years and larger', () => {
  check('By ⟦2030⟧, and since ⟦1967⟧', 'date 2030', 'date 1967');
  check('In ⟦2015⟧ and ⟦2016⟧, the ⟦1967⟧ borders', 'date 2015', 'date 2016', 'date 1967');
  check('Recalling that ⟦2015⟧ will mark an anniversary', 'date 2015');
  check('In ⟦the 1990s⟧ and ⟦the early 2030s⟧', 'date 199', 'date 203');
  check('In ⟦the 21st century⟧ and ⟦the twentieth century⟧', 'date 20', 'date 19');
  check(
    'In ⟦the 18th⟧ and ⟦19th centuries⟧, ⟦the ninth⟧ and ⟦the tenth century⟧',
    'date 17',
    'date 18',
    'date 8',
    'date 9',
  );
  check('It was signed on ⟦3rd March. 1973⟧ in Lima', 'date 1973-03-03');
  check('By ⟦the end of 2024⟧, in ⟦mid-2025⟧, at ⟦the end of May⟧', 'date 2024', 'date 2025', 'date XXXX-05');
  check('In ⟦the first quarter of 2024⟧ and ⟦H2 2025⟧', 'date 2024-Q1', 'date 2025-H2');
  check('For ⟦the biennium 2024-2025⟧, the first ⟦biennium⟧', 'range 2024/2025', 'duration P2Y');
  check('In ⟦fiscal year 2025⟧ and ⟦academic year 2024/25⟧', 'date 2025', 'range 2024/2025');
  check('In ⟦summer 2024⟧', 'date 2024-SU');
  check('by ⟦end-March 2025⟧, at its ⟦2014⟧ and ⟦2015⟧ sessions', 'date 2025-03', 'date 2014', 'date 2015');
  check('In ⟦winter 2024/25⟧, the talks of ⟦5-Feb-2024⟧', 'date 2024-WI', 'date 2024-02-05');
  check('In ⟦44 BC⟧', 'date -0043');
  check('In ⟦2021/22⟧, but decision 2021/22 and regulation (EU) 2021/22', 'range 2021/2022');
  check('the pre-⟦1967⟧ borders, the ⟦20th-century⟧ wars', 'date 1967', 'date 19');
  check(
    'the ⟦2014/2015⟧ season, signed on the ⟦1st of July, two thousand and nineteen⟧',
    'range 2014/2015',
    'date 2019-07-01',
  );
  check('In ⟦fiscal year 2024-25⟧, and into ⟦2026⟧', 'range 2024/2025', 'date 2026');
  check('under the ⟦2025⟧ Group Presidency and at the 2005 World Summit', 'date 2025');
  check('document A/2014/2015, ratio 2014/2015/7');
  check('On ⟦14 Ramadan 1446⟧', 'date 2025-03-14');
});

describe('ranges', () => {
  check('They met ⟦from 3 to 5 June 2024⟧.', 'range 2024-06-03/2024-06-05');
  check('They met ⟦July 15-16, 2022⟧.', 'range 2022-07-15/2022-07-16');
  check('They met ⟦from September 30 – October 3, 2024⟧.', 'range 2024-09-30/2024-10-03');
  check('Volumes ⟦between April and October 2022⟧', 'range 2022-04/2022-10');
  check('⟦Between 2021 and 2025⟧, and in the period ⟦2018-2019⟧', 'range 2021/2025', 'range 2018/2019');
  check('the ⟦2021-2027⟧ financial framework', 'range 2021/2027');
  check('for the period ⟦20182019⟧', 'range 2018/2019');
  check('the period ⟦2015 to 2020⟧; up from 1500 to 2000 members', 'range 2015/2020');
});

describe('times', () => {
  check('At ⟦10 a.m. on 5 May 2024⟧', 'time 2024-05-05T10:00');
  check('On ⟦5 May 2024 at 15:30 GMT⟧', 'time 2024-05-05T15:30Z');
  check('At ⟦3 p.m. (Kyiv time) on Monday, 5 May⟧', 'time XXXX-05-05T15:00');
  check('Open ⟦from 10 a.m. to 1 p.m.⟧', 'range T10:00/T13:00');
  check('at ⟦1400 GMT⟧ with 1400 people', 'time T14:00Z');
  check('The truce began at ⟦midnight⟧.', 'time T00:00');
});

describe('durations and sets', () => {
  check('within ⟦15 days⟧, for ⟦a century⟧, ⟦thirty (30) days⟧', 'duration P15D', 'duration P100Y', 'duration P30D');
  check(
    'the liberation ⟦last year⟧ of two towns; the last year of the war; his last year of service',
    'relative PAST_REF',
  );
  check('a ⟦12-month⟧ truce, ⟦one and a half years⟧', 'duration P12M', 'duration P1.5Y');
  check('for ⟦five to ten years⟧', 'duration P5Y/P10Y');
  check('a truce of ⟦72h⟧ and ⟦48 hrs⟧ more', 'duration PT72H', 'duration PT48H');
  check('⟦every 60 days⟧, ⟦each year⟧, ⟦twice a year⟧', 'set P60D', 'set P1Y', 'set P6M');
  check(
    'to end the ⟦year-long⟧ war, a ⟦week-long⟧ visit for ⟦a week⟧, a decade-old dispute',
    'duration P1Y',
    'duration P1W',
    'duration P1W',
  );
  check('the ⟦bi-annual⟧ review, by ⟦year-end⟧', 'set P6M', 'relative FUTURE_REF');
  check('the ⟦annual⟧ themes, ⟦biennial⟧ sessions, ⟦monthly⟧ reports', 'set P1Y', 'set P2Y', 'set P1M');
});

describe('relative', () => {
  check('⟦Today⟧, ⟦next year⟧, ⟦last week⟧', 'relative PRESENT_REF', 'relative FUTURE_REF', 'relative PAST_REF');
  check('over ⟦the past year⟧ and ⟦the next five years⟧', 'relative PAST_REF', 'relative FUTURE_REF');
  check('by ⟦the end of the decade⟧, within ⟦this decade⟧', 'relative FUTURE_REF', 'relative PRESENT_REF');
  check('in ⟦the decades to come⟧, ⟦two years ago⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check('in ⟦the near future⟧, ahead of ⟦next winter⟧', 'relative FUTURE_REF', 'relative FUTURE_REF');
  check('⟦later this year⟧, in ⟦recent years⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check('⟦the last quarter of last year⟧, ⟦the 5th of this month⟧', 'relative PAST_REF', 'relative PRESENT_REF');
  check('by ⟦mid-century⟧, ⟦later today⟧', 'relative FUTURE_REF', 'relative PRESENT_REF');
  check('in ⟦the coming weeks and months⟧', 'relative FUTURE_REF');
  check('in ⟦the days and weeks ahead⟧, ⟦some days ago⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check(
    'in ⟦this November⟧, 30 per cent below ⟦2005⟧ levels, ⟦the 1st quarter of 2025⟧',
    'relative XXXX-11',
    'date 2005',
    'date 2025-Q1',
  );
  check('⟦later in the year⟧, on ⟦the same day⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check('⟦two years⟧ later, no later than ⟦5 May⟧', 'duration P2Y', 'date XXXX-05-05');
  check('⟦the previous day⟧; the day following the attack', 'relative PAST_REF');
  check('for ⟦a quarter of a century⟧', 'duration P25Y');
  check('in ⟦the nineteenth⟧ and ⟦20th centuries⟧, on ⟦Friday (20 May 2016)⟧', 'date 18', 'date 19', 'date 2016-05-20');
  check('⟦between the 19th and the 21st century⟧, the first and second meetings', 'range 18/20');
});

describe('vague lengths and parts of months', () => {
  check('in ⟦the first half of May⟧, in ⟦the last week of June 2023⟧', 'date XXXX-05', 'date 2023-06');
  check(
    'for ⟦several months⟧, over ⟦many years⟧, ⟦the same year⟧',
    'duration PXM',
    'duration PXY',
    'relative PAST_REF',
  );
});

describe('halves and quarters of relative years', () => {
  check('in ⟦the second half of this year⟧', 'relative PRESENT_REF');
  check('in ⟦the second half of the year⟧, not of ⟦a year⟧', 'relative PRESENT_REF', 'duration P1Y');
});

describe('not dates', () => {
  check('resolutions 1373 (2001), 1540 (2004) and 2014 (2011), S/RES/2254 (2015), A/2015/12, resolution 242 of 1967');
  check('2,500 troops, $2000, of 2000 troops, up to 1500 soldiers, 1950 km, US$ 2025 million');
  check('Vision 2030, Agenda 2063, the 2005 World Summit, the Chicago Convention of 1944, the post-2015 agenda');
  check('children under 5 years of age, aged 15 to 24 years, a 28-year-old');
  check('It may help. They march on. One may 5 times try. Their daily lives');
  check('to end the war of years, to end the decade of conflict');
  check('in the future, now, recently, the end of the day, the last day of the session');
  check('at its twentieth session, 3 of 5 members, Articles 3, 5 and 7');
});
