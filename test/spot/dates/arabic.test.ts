import { describe, expect, it } from 'vitest';
import { check as checkIn, datesOf } from './check';

const check = (marked: string, ...expected: string[]): void => checkIn('ar', marked, ...expected);

describe('calendar dates', () => {
  check('عقد في ⟦27 أيار/مايو 2015⟧', 'date 2015-05-27');
  check('عقد في ⟦4 تموز/ يوليه 2015⟧ وفي ⟦يوليو (تموز) 2016⟧', 'date 2015-07-04', 'date 2016-07');
  check('في ⟦5 أوت 2020⟧ و⟦3 غشت 2022⟧ و⟦٢٧ أيار ٢٠١٥⟧', 'date 2020-08-05', 'date 2022-08-03', 'date 2015-05-27');
  check('في ⟦الحادي والعشرين من مايو 2024⟧', 'date 2024-05-21');
  check('منذ حرب أكتوبر، وفي ⟦أكتوبر 1973⟧', 'date 1973-10');
  check('حدود ⟦الرابع من حزيران/يونيو 1967⟧', 'date 1967-06-04');
  check('يوم ⟦الاثنين، 3 أغسطس 2015⟧ ويوم ⟦الجمعة⟧', 'date 2015-08-03', 'relative PAST_REF');
  check('يومي ⟦17 و 18 شباط/فبراير 2015⟧', 'range 2015-02-17/2015-02-18');
  check('يومي ⟦17⟧ و ⟦19 شباط/فبراير 2015⟧', 'date 2015-02-17', 'date 2015-02-19');
  check('في ⟦سابع أبريل 2022⟧ وفي ⟦متم يوليوز 2023⟧ وفي ثالث اجتماع', 'date 2022-04-07', 'date 2023-07');
  check('احتفالا ب⟦يوم 13 حزيران/يونيه⟧', 'date XXXX-06-13');
  check('في ⟦عامي 2015⟧ و ⟦2016⟧، ل⟦عام 2014⟧', 'date 2015', 'date 2016', 'date 2014');
  check('⟦أواخر عام 2024⟧ و⟦نهاية أيلول/سبتمبر 2014⟧', 'date 2024', 'date 2014-09');
  check('في ⟦النصف الثاني من عام 2015⟧ و⟦صيف 2024⟧', 'date 2015-H2', 'date 2024-SU');
  check('في ⟦تسعينيات القرن الماضي⟧ و⟦القرن الحادي والعشرين⟧', 'date 199', 'date 20');
  check('منذ ⟦عام ألفين وخمسة عشر⟧', 'date 2015');
  check('في ⟦الأسبوع الأول من سبتمبر 2025⟧ وفي ⟦الأول من سبتمبر 2025⟧', 'date 2025-09', 'date 2025-09-01');
  check('⟦النصف الأول من مايو⟧، بعد ⟦عدة أشهر⟧، في ⟦العام نفسه⟧', 'date XXXX-05', 'duration PXM', 'relative PAST_REF');
  check('⟦صباح الجمعة⟧ و⟦مساء الأحد⟧، لا الأحد وحده', 'relative PAST_REF', 'relative PAST_REF');
  check('⟦فجر 12 مايو⟧ و⟦مساء يوم السبت 13 مايو⟧', 'date XXXX-05-12', 'date XXXX-05-13');
  check('الدورة الرابعة والثلاثين ⟦عام 2025⟧', 'date 2025');
});

describe('lengths and stretches', () => {
  check('على مدار ⟦عدة أشهر⟧ و⟦بضع سنوات⟧، في عدة مناسبات', 'duration PXM', 'duration PXY');
  check('خلال ⟦الـ 48 ساعة الماضية⟧ وفي ⟦الـ24 ساعة المقبلة⟧', 'relative PAST_REF', 'relative FUTURE_REF');
  check('⟦ما بين 3 و5 أيار/مايو 2020⟧ و⟦ما بين عامي 2014 و2016⟧', 'range 2020-05-03/2020-05-05', 'range 2014/2016');
});

describe('Hijri dates', () => {
  check('⟦الثلاثاء 19 / 10 / 1436هـ الموافق 4 / 8 / 2015م⟧', 'date 2015-08-04');
  check('في ⟦14 رمضان 1446هـ⟧ وفي ⟦غرة محرم 1446⟧', 'date 2025-03-14', 'date 2024-07-07');
  check('في ⟦10 ديسمبر 2019، الموافق 13 ربيع الآخر 1441هـ⟧،', 'date 2019-12-10');
  check(
    '⟦الثاني والعشرين من ذي القعدة لعام ألف وأربعمائة وخمسة وأربعين للهجرة⟧ و⟦1436/1437هـ⟧',
    'date 2024-05-30',
    'range 2014-10-25/2016-10-01',
  );
  check('⟦1399هـ/1979م⟧، ⟦1445هـ - 2024م⟧، ⟦عام 2024م / 1445هـ⟧', 'date 1979', 'date 2024', 'date 2024');
  check('⟦شهر رمضان⟧، و⟦عام 1445هـ⟧', 'date XXXX-09', 'date 2023-07-19/2024-07-06');
  it('reads composed and decomposed text alike', () => {
    const values = (text: string): string[] => datesOf('ar', text).map(({ value }) => value);
    const text = 'زيارة أم28 إلى 26 أيار/مايو 2026';
    expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')));
  });
  it('keeps what is written', () => {
    const [date] = datesOf('ar', 'الأربعاء 19 / 10 / 1436هـ الموافق 4 / 8 / 2015م');
    expect(date).toMatchObject({
      calendar: 'islamic',
      parts: {
        from: {
          calendar: 'islamic',
          year: 1436,
          month: 10,
          day: 19,
          weekday: 3,
          equivalent: { year: 2015, month: 8, day: 4 },
        },
      },
    });
  });
});

describe('ranges', () => {
  check('⟦من الأحد إلى الخميس⟧، في ⟦شتاء 2024/2025⟧', 'range XXXX-WXX-7/XXXX-WXX-4', 'date 2024-WI');
  check('في ⟦27-28 أيار/مايو⟧', 'range XXXX-05-27/XXXX-05-28');
  check('في الفترة ⟦من 15 إلى 17 كانون الثاني/يناير 2014⟧', 'range 2014-01-15/2014-01-17');
  check('⟦بين عامي 2021 و 2025⟧ و⟦من عام 2013 إلى عام 2015⟧', 'range 2021/2025', 'range 2013/2015');
  check('للفترة ⟦2018-2019⟧ و⟦السنة المالية 1437/1438هـ⟧', 'range 2018/2019', 'range 2015-10-14/2017-09-20');
  check('⟦من 1 يناير حتى 31 ديسمبر 2024⟧', 'range 2024-01-01/2024-12-31');
});

describe('durations, sets, times', () => {
  check('خلال ⟦الـ24 ساعة الماضية⟧ و⟦مساء أمس الأول⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('عند ⟦منتصف ليل 31 ديسمبر 2024⟧، غزو ⟦2003⟧', 'time 2024-12-31T00:00', 'date 2003');
  check(
    '⟦الخامس من الشهر الجاري⟧ و⟦الربع الأخير من العام الماضي⟧ و⟦بعد ظهر اليوم⟧',
    'relative PRESENT_REF',
    'relative PAST_REF',
    'relative PRESENT_REF',
  );
  check('ل⟦يوم واحد⟧ و⟦ثلاث سنوات⟧ و⟦خمسة عشر يوما⟧', 'duration P1D', 'duration P3Y', 'duration P15D');
  check(
    '⟦سنتين⟧، لمدة ⟦عام⟧، ⟦نصف قرن⟧، ⟦سنة ونصف⟧',
    'duration P2Y',
    'duration P1Y',
    'duration P50Y',
    'duration P1.5Y',
  );
  check('⟦كل سنتين⟧ و⟦كل 60 يوماً⟧ و⟦مرتين في السنة⟧', 'set P2Y', 'set P60D', 'set P6M');
  check('التقرير ⟦السنوي⟧ يقدم ⟦سنويًّا⟧', 'set P1Y', 'set P1Y');
  check('⟦الساعة العاشرة صباحا من يوم 5 مايو 2024⟧', 'time 2024-05-05T10:00');
});

describe('relative', () => {
  check(
    '⟦العام الماضي⟧، ⟦الشهر المقبل⟧، ⟦هذا العام⟧',
    'relative PAST_REF',
    'relative FUTURE_REF',
    'relative PRESENT_REF',
  );
  check('خلال ⟦السنوات الخمس المقبلة⟧ و⟦السنتين الماضيتين⟧', 'relative FUTURE_REF', 'relative PAST_REF');
  check('⟦اليوم⟧ و⟦أمس⟧ و⟦غدا⟧', 'relative PRESENT_REF', 'relative PAST_REF', 'relative FUTURE_REF');
  check('التقيا يوم ⟦أمس⟧، ويوم ⟦أمس الأول⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('خلال ⟦النصف الثاني من العام⟧', 'relative PRESENT_REF');
  check('عقد ⟦اليوم الأربعاء⟧ وصدر ⟦أمس الأحد⟧', 'relative PRESENT_REF', 'relative PAST_REF');
  check('⟦أمس (الخميس)⟧ و⟦الثاني من يوليو الجاري⟧', 'relative PAST_REF', 'date XXXX-07-02');
  check('حتى ⟦30 يونيو من العام المقبل⟧', 'date XXXX-06-30');
  check('خلال الفترة ⟦من 25 – 26 جمادى الأولى 1447هـ الموافق 16 – 17 نوفمبر 2025م⟧', 'range 2025-11-16/2025-11-17');
  check('⟦من 15 إلى 17 شعبان 1447هـ الموافق من 3 إلى 5 فبراير 2026م⟧', 'range 2026-02-03/2026-02-05');
  check('يومي ⟦14 و15 شعبان 1447هـ الموافق 2 و3 فبراير 2026م⟧', 'range 2026-02-02/2026-02-03');
  check('يومي ⟦الفاتح والثاني من يونيو 2025⟧', 'range 2025-06-01/2025-06-02');
  check('عقد ⟦اليوم الأربعاء 4 يونيو 2025⟧، لا ⟦مساء أمس الثلاثاء، 3 يونيو⟧', 'date 2025-06-04', 'date XXXX-06-03');
  check('بغداد، ⟦29- تموز- 2026⟧', 'date 2026-07-29');
  check('في ⟦المستقبل القريب⟧ و⟦نهاية العام⟧', 'relative FUTURE_REF', 'relative FUTURE_REF');
});

describe('as news agencies write them', () => {
  check('قال الوزير، ⟦السبت⟧، إن الاجتماع سيعقد ⟦الأحد المقبل⟧', 'relative PAST_REF', 'relative FUTURE_REF');
  check('في بيان لها ⟦الجمعة⟧، وقصف ⟦ليل أمس⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('أعلنت الوزارة ⟦الجمعة⟧ أن الاجتماع أرجئ بعد صلاة الجمعة', 'relative PAST_REF');
  check('زارنا ⟦قبل أيام⟧ و⟦قبل ثلاثة أيام⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('⟦قبل أكثر من عام⟧ و⟦قبل نحو عامين⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('منذ ⟦عام⟧، وبعد ⟦عقد⟧ من الحرب، وبعد عقد مؤتمر، ومنذ يوم وصوله', 'duration P1Y', 'duration P10Y');
  check('في ⟦اليوم السابق⟧ و⟦اليوم التالي⟧، وترتيبات اليوم التالي للحرب', 'relative PAST_REF', 'relative FUTURE_REF');
  check('خلال ⟦الأيام والأسابيع المقبلة⟧، منذ ⟦ربع قرن⟧', 'relative FUTURE_REF', 'duration P25Y');
  check('⟦30 ديسمبر كانون الأول 2024⟧ (رويترز)', 'date 2024-12-30');
  check('⟦25 شوال 1445هـ - الموافق 4 مايو 2024م⟧', 'date 2024-05-04');
  check('خلال يومي ⟦3-4/5/2024م⟧، بنتيجة 3-4/5', 'range 2024-05-03/2024-05-04');
  check('⟦العاشرة صباحا⟧ و⟦الثالثة والنصف فجرا⟧، الجلسة العاشرة', 'time T10:00', 'time T03:30');
  check('في ⟦اليوم نفسه⟧ التقى الوزير لويجي دي مايو', 'relative PAST_REF');
  check('بداية من ⟦أبريل/نيسان المقبل⟧، في ⟦بداية أبريل⟧', 'relative XXXX-04', 'date XXXX-04');
  check('يومي ⟦16 و 17 ذي الحجة 1443هـ، الموافقين 15 و 16 يوليو 2022م⟧', 'range 2022-07-15/2022-07-16');
  check('⟦الاثنين 26 سبتمبر 2022 | 09:47 مساء⟧', 'time 2022-09-26T21:47');
  check('زارنا ⟦قبل شهر⟧ في العاصمة، وغادر ⟦قبل عام⟧', 'relative PAST_REF', 'relative PAST_REF');
  check('انتهت قبل شهر من الانتخابات، وقبل ⟦عام 2020⟧ وقبل يوم القدس', 'date 2020');
  check('⟦السبت، 26 نوفمبر 2022 04:01 م⟧', 'time 2022-11-26T16:01');
  check(
    'خلال ⟦النصف الثاني من العام الحالي⟧ و⟦الربع الأول من العام المقبل⟧',
    'relative PRESENT_REF',
    'relative FUTURE_REF',
  );
  check('يومي ⟦الثلاثاء 23 ـ 24 ذو القعدة 1428هـ الموافق 3 ـ 4 ديسمبر 2007م⟧', 'range 2007-12-03/2007-12-04');
  check('يوم ⟦الثلاثاء الموافق 21 جمادى الأولى 1442هـ الموافق 5 يناير 2021م⟧', 'date 2021-01-05');
  check('يومي ⟦1 و 2 نوفمبر القادم⟧', 'range XXXX-11-01/XXXX-11-02');
  check('بتاريخ ⟦الرابع عشر الجاري⟧ بعد الاجتماع الثاني الجاري', 'relative PRESENT_REF');
  check('أمناء عامين مساعدين لمدة ⟦عامين⟧', 'duration P2Y');
  check('طرابلس - ⟦5 - 3⟧ (وال) -- أعلن الوزير ذلك', 'date XXXX-03-05');
  check('فاز الفريق 5 - 3 (بعد التمديد)');
  check('يوم ⟦الجمعة (20 أيار/مايو 2016)⟧ ويوم ⟦الأربعاء الفارط⟧', 'date 2016-05-20', 'relative PAST_REF');
  check('⟦اليوم الخميس الموافق 8 يناير 2026⟧', 'date 2026-01-08');
  check('⟦5 رجب 1446هـ/5 يناير 2025م⟧ و⟦6/1/2025⟧', 'date 2025-01-05', 'date 2025-01-06');
  check('في ⟦الساعة الخامسة والربع مساء⟧', 'time T17:15');
  check('⟦السنة المالية 2025/2024⟧', 'range 2024/2025');
  check(
    'في ⟦القرنين التاسع عشر⟧ و⟦العشرين⟧، وفي ⟦القرن التاسع عشر⟧ و⟦الثالث من مايو⟧',
    'date 18',
    'date 19',
    'date 18',
    'date XXXX-05-03',
  );
});

describe('not dates', () => {
  check('القرار 2254 (2015) والقرارين 1970 و 1973 (2011) والفقرة 15');
  check('خطة التنمية لما بعد عام 2015، اتفاقية عام 1951، رؤية المملكة 2030، 2000 جندي، الاستراتيجية الوطنية 2021-2030');
  check('الأمين العام المقبل، المؤتمر العام القادم، بشكل عام، عقد المجلس اجتماعا، عقود عمل');
  check('الذكرى السنوية السبعين، اليوم الدولي للسلام، الحياة اليومية، في الآونة الأخيرة');
  check('يُعد محرما دوليا، مارس ضغوطا، آب وزير، السيد شعبان، القرن الأفريقي');
});

describe('what the checks read', () => {
  it('two names of different months', () => {
    expect(datesOf('ar', 'في 27 أيار/يونيو 2015')[0]!.parts!.from).toMatchObject({ month: 5, otherMonth: 6 });
  });
  it('digits of two systems', () => {
    expect(datesOf('ar', 'في ٢٧ مايو 2015')[0]!.parts!.mixedDigits).toBe(true);
  });
  it('a range that runs backwards', () => {
    const { from, to } = datesOf('ar', 'في 28-27 أيار/مايو')[0]!.parts!;
    expect([from.day, to!.day]).toEqual([28, 27]);
  });
  it('an order that is in doubt', () => {
    expect(datesOf('en', 'On 04/05/2024')[0]!.parts!.from).toEqual({ year: 2024, month: 4, day: 5, ambiguous: true });
    expect(datesOf('fr', 'Le 04/05/2024')[0]!.parts!.from).toEqual({ year: 2024, month: 5, day: 4 });
  });
});
