import { getAlpha2Codes } from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { entityPhrases, entityRecords } from '../../server/scripts/data/entities';
import { parseNames } from '../../server/scripts/data/entities/lists';
import { nationalities } from '../../server/scripts/data/entities/nationalities';
import { phraseKey } from '../../server/scripts/data/entities/phrase-key';
import { spellings } from '../../server/scripts/data/entities/spellings';
import { Category } from '../../server/src/lexicon/categories';
import { LANGUAGE_IDS, type LanguageId } from '../../server/src/lexicon/language';

const records = entityRecords();
const phrases = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, entityPhrases(id)]));

/** Ids of the records that a phrase names, or that it is the adjective of. */
function refs(language: LanguageId, text: string, category: Category = Category.Name): string[] {
  const key = phraseKey(text);
  const found = phrases[language]!.filter((phrase) => phrase.category === category && phraseKey(phrase.text) === key);
  return [...new Set(found.map(({ value }) => records[value]!.id))];
}

const isOrdinary = (language: LanguageId, text: string): boolean =>
  phrases[language]!.some(
    (phrase) => phrase.category === Category.EntityCue && phraseKey(phrase.text) === phraseKey(text),
  );

describe('countries', () => {
  it.each<[string, LanguageId, string]>([
    ['US', 'en', 'United States; the United States of America; U.S.; USA'],
    ['US', 'fr', "États-Unis; Etats-Unis d'Amérique"],
    ['US', 'ar', 'الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أميركا'],
    ['IR', 'en', 'Iran; Iran (Islamic Republic of); Islamic Republic of Iran'],
    ['IR', 'fr', "Iran (République islamique d'); République islamique d'Iran"],
    ['IR', 'ar', 'إيران; جمهورية إيران الإسلامية; إيران (جمهورية - الإسلامية)'],
    ['SA', 'ar', 'المملكة العربية السعودية; السعودية; المملكة'],
    ['AE', 'ar', 'الإمارات; دولة الإمارات; الإمارات العربية المتحدة'],
    ['MM', 'en', 'Myanmar; Burma'],
    ['CD', 'fr', 'République démocratique du Congo; RDC; Zaïre'],
    ['CG', 'en', 'Congo; Republic of the Congo'],
    ['GQ', 'fr', 'Guinée équatoriale; Guinée Equatoriale'],
    ['CI', 'en', 'Côte d’Ivoire; Ivory Coast'],
    ['XK', 'ar', 'كوسوفو'],
    ['VA', 'en', 'Holy See; Vatican'],
    ['PS', 'fr', 'Palestine; Territoire palestinien occupé'],
    ['OM', 'ar', 'عُمان; سلطنة عمان'],
  ])('country:%s in %s: %s', (code, language, names) => {
    for (const name of names.split('; '))
      expect([name, refs(language, name.replace(/^the /, ''))]).toEqual([name, [`country:${code}`]]);
  });

  it('have names in all languages', () => {
    // CLDR also knows territories that ISO 3166-1 only reserves a code for, such as the Canary Islands.
    for (const code of Object.keys(getAlpha2Codes())) {
      const { names } = records.find(({ id }) => id === `country:${code}`)!;
      expect([code, ...Object.keys(names).sort()]).toEqual([code, 'ar', 'en', 'es', 'fr', 'ru', 'zh']);
    }
  });
});

describe('nationalities', () => {
  it.each<[LanguageId, string, string]>([
    ['en', 'Egyptian', 'country:EG'],
    ['en', 'South Korean', 'country:KR'],
    ['fr', 'égyptienne', 'country:EG'],
    ['fr', 'grecques', 'country:GR'],
    ['fr', 'iraquien', 'country:IQ'],
    ['fr', 'irakiennes', 'country:IQ'],
    ['ar', 'المصرية', 'country:EG'],
    ['ar', 'مصريان', 'country:EG'],
    ['ar', 'المصريين', 'country:EG'],
    ['ar', 'الأميركي', 'country:US'],
    ['ar', 'الكورية الشمالية', 'country:KP'],
    ['ar', 'الجنوب أفريقي', 'country:ZA'],
    ['ar', 'العربية', 'place:arab-world'],
  ])('%s %s is the adjective of %s', (language, text, id) => {
    expect(refs(language, text, Category.Demonym)).toEqual([id]);
  });

  it.each<[LanguageId, string, string]>([
    ['en', 'Iraqis', 'people:IQ'],
    ['en', 'Spaniards', 'people:ES'],
    ['en', 'Chinese', 'people:CN'],
    ['en', 'Rohingya', 'people:rohingya'],
    ['fr', 'Français', 'people:FR'],
    ['fr', 'Françaises', 'people:FR'],
    ['ar', 'السوريين', 'people:SY'],
    ['ar', 'الأتراك', 'people:TR'],
    ['ar', 'الروهينغا', 'people:rohingya'],
  ])('%s %s are %s', (language, text, id) => {
    expect(refs(language, text)).toEqual([id]);
  });

  it('never take the name of their own country', () => {
    expect(refs('fr', 'Argentine')).toEqual(['country:AR']);
    expect(refs('ar', 'ليبيا', Category.Demonym)).toEqual([]);
  });

  it('has the people before the person', () => {
    const egypt = nationalities('en').find(({ place }) => place === 'country:EG')!;
    expect(egypt.people[0]!.text).toBe('Egyptians');
  });
});

describe('other records have one id in all languages', () => {
  it.each<[string, string, string, string]>([
    ['org:un-security-council', 'UN Security Council', 'Conseil de sécurité', 'مجلس الأمن الدولي'],
    ['org:unicef', 'UNICEF', 'UNICEF', 'اليونيسيف'],
    ['org:gcc', 'Gulf Cooperation Council', 'Conseil de coopération du Golfe', 'مجلس التعاون لدول الخليج العربية'],
    ['org:unifil', 'UNIFIL', 'FINUL', 'اليونيفيل'],
    ['org:wto', 'World Trade Organisation', 'OMC', 'منظمة التجارة العالمية'],
    [
      'org:global-coalition',
      'Global Coalition to Defeat ISIS',
      'coalition internationale contre Daech',
      'التحالف الدولي لهزيمة داعش',
    ],
    ['group:isil', "Da'esh", 'EIIL', 'تنظيم داعش'],
    ['group:houthis', 'Ansar Allah', 'Houthistes', 'أنصار الله'],
    ['document:un-charter', 'Charter of the United Nations', 'Charte des Nations Unies', 'ميثاق الأمم المتحدة'],
    ['document:2030-agenda', '2030 Agenda', 'Programme 2030', 'خطة التنمية المستدامة لعام 2030'],
    ['document:npt', 'NPT', 'TNP', 'معاهدة عدم الانتشار'],
    ['event:world-war-ii', 'Second World War', 'Seconde Guerre mondiale', 'الحرب العالمية الثانية'],
    ['place:middle-east', 'Middle East', 'Moyen-Orient', 'الشرق الأوسط'],
    ['place:bab-al-mandab', 'Bab el-Mandeb', 'Bab el-Mandeb', 'باب المندب'],
    ['place:kyiv', 'Kiev', 'Kiev', 'كييف'],
  ])('%s', (id, en, fr, ar) => {
    expect([refs('en', en), refs('fr', fr), refs('ar', ar)]).toEqual([[id], [id], [id]]);
  });

  it('a name has one record', () => {
    for (const language of LANGUAGE_IDS) {
      const owners = new Map<string, number>();
      for (const { text, category, value } of phrases[language]!) {
        if (category !== Category.Name) continue;
        const key = phraseKey(text);
        expect([text, owners.get(key) ?? value]).toEqual([text, value]);
        owners.set(key, value);
      }
    }
  });
});

describe('ordinary words', () => {
  it.each<[LanguageId, string, boolean]>([
    ['ar', 'مالي', true],
    ['ar', 'جمهورية مالي', false],
    ['ar', 'تونس', false],
    ['en', 'US', true],
    ['en', 'U.S.', false],
    ['en', 'WHO', true],
    ['en', 'Nice', true],
  ])('%s %s: %s', (language, text, expected) => {
    expect([refs(language, text).length, isOrdinary(language, text)]).toEqual([1, expected]);
  });
});

describe('notation', () => {
  it('parts names and reads the mark of ordinary words', () => {
    expect(parseNames('Chad; Republic of Chad ; US?', 'x')).toEqual([
      { text: 'Chad', ordinary: false },
      { text: 'Republic of Chad', ordinary: false },
      { text: 'US', ordinary: true },
    ]);
    expect(() => parseNames('Chad;; Tchad', 'countries.yaml: TD')).toThrow('countries.yaml: TD: a name is empty');
  });

  it('adds spellings by rule', () => {
    expect(spellings('World Labour Organization', 'en', true)).toEqual([
      'World Labour Organization',
      'World Labour Organisation',
      'World Labor Organization',
      'World Labor Organisation',
    ]);
    expect(spellings('Émirats arabes fédérés', 'fr', false)).toContain('Emirats arabes fédérés');
    expect(spellings('Émirats arabes fédérés', 'fr', true)).toContain('Emirats arabes federes');
    expect(spellings('القوات الأمريكية', 'ar', false)).toContain('القوات الأميركية');
    expect(spellings('Grandand', 'en', true)).toEqual(['Grandand']);
  });
});

it('stays small', () => {
  for (const language of LANGUAGE_IDS) expect(phrases[language]!.length).toBeLessThan(15_000);
});
