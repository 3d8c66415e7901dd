import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import { check, entities } from './check';

describe('known names', () => {
  it.each<[LanguageId, string]>([
    ['en', '⟦Norway|pla⟧ and ⟦Iraq|pla⟧ met ⟦the United Nations|org⟧.'],
    ['en', "⟦Iraq|pla⟧'s ports and Iraqi ships"],
    ['en', '⟦Norway|pla⟧-⟦Iraq|pla⟧ trade'],
    ['ar', 'زار ⟦العراق|pla⟧ و⟦النرويج|pla⟧'],
    ['ar', 'دعم القوات العراقية'],
    ['fr', 'les navires iraquiens'],
    [
      'en',
      'in ⟦Asia|pla⟧ and ⟦the Pacific|pla⟧, ⟦Latin America|pla⟧ and ⟦the Caribbean|pla⟧, ⟦Bosnia and Herzegovina|pla⟧',
    ],
    ['fr', "États d'⟦Asie|pla⟧ et du ⟦Pacifique|pla⟧, ⟦l'Amérique latine|pla⟧ et ⟦les Caraïbes|pla⟧"],
    ['ar', 'دول ⟦آسيا|pla⟧ و⟦المحيط الهادئ|pla⟧ و⟦البوسنة والهرسك|pla⟧'],
    ['en', '⟦the Regional Office for Asia and the Pacific|org⟧; the Latin American and Caribbean States'],
    ['en', 'Euro-Atlantic integration, the Afro-Caribbean voice, the ⟦Indo-Pacific|pla⟧ region'],
    ['en', 'in ⟦the North Arabian Sea|pla⟧ and Western ⟦Libya|pla⟧'],
    ['en', 'the ⟦East|pla⟧ and ⟦South China Seas|pla⟧, the ⟦Black|pla⟧ and ⟦Azov Seas|pla⟧; the Seas'],
    ['en', '⟦the high-level political forum|org⟧ met'],
    ['fr', 'une réunion du ⟦forum politique de haut niveau|org⟧'],
  ])('%s %s', (language, text) => check(language, text));

  it('have one ref in all languages', () => {
    for (const [language, text] of [
      ['en', 'in Norway'],
      ['fr', 'en Norvège'],
      ['ar', 'في النرويج'],
    ] as const)
      expect(entities(language, text).map(({ ref }) => ref)).toEqual(['country:NO']);
  });
});

describe('the place of a dateline', () => {
  it.each<[LanguageId, string]>([
    ['en', '⟦Ha Tarsa|pla⟧, 18 September 2025'],
    ['en', '⟦TARSA|pla⟧, 18 September 2025 — ⟦The Council|org⟧ met.'],
    ['en', '⟦Tarsa|pla⟧ (⟦Austria|pla⟧), 18 September 2025'],
    ['en', 'Done in duplicate at ⟦Tarsa|pla⟧ on 3 May 2024'],
    ['en', 'Combating, 3 May 2024'],
    ['fr', '⟦Tarsa-sur-Mer|pla⟧, le 3 mai 2024'],
    ['fr', 'Fait à ⟦Tarsa|pla⟧, le 3 mai 2024, en deux exemplaires.'],
    ['ar', '⟦تارسات|pla⟧، 5 مايو 2024'],
    ['ar', 'حرر في ⟦تارسات|pla⟧ في 5 مايو 2024 من نسختين.'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('a place after a word of nearness', () => {
  it.each<[LanguageId, string]>([
    ['en', 'The attack took place near ⟦Tarsa|pla⟧, close to ⟦Melk|pla⟧ and ⟦Dorn|pla⟧, near Completion.'],
    ['fr', "tués près d'⟦Agor|pla⟧ et aux abords de ⟦Tarsa|pla⟧, près de 300 personnes"],
    ['ar', 'وقع الهجوم بالقرب من ⟦تاغورات|pla⟧ وقرب المدينة.'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('peoples', () => {
  it.each<[LanguageId, string]>([
    ['en', 'They thanked ⟦the Iraqi people|peo⟧.'],
    ['en', 'the benefit of ⟦the Iraqi|peo⟧ and ⟦Norwegian people|peo⟧'],
    ['fr', 'en appui au ⟦peuple norvégien|peo⟧'],
    ['ar', 'عاد مليون ⟦سوري|peo⟧ وثلاثة ⟦لبنانيين|peo⟧ ورحب ممثلون إسرائيليون ولبنانيون بذلك.'],
    ['ar', 'تطلعات ⟦الشعب العراقي|peo⟧ ول⟦لشعب النرويجي|peo⟧'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('places by their head', () => {
  it.each<[LanguageId, string]>([
    [
      'en',
      '⟦the Tarsa refugee camp|pla⟧ and ⟦the Rafah crossing|pla⟧, ⟦the port of Berbera|pla⟧ and ⟦Manas airport|pla⟧',
    ],
    [
      'en',
      'in ⟦Tarsa|pla⟧ district, the ⟦Upper Melk|pla⟧ region and the ⟦Kalan|pla⟧ and ⟦Murti|pla⟧ provinces of ⟦Norway|pla⟧',
    ],
    ['en', 'across the Sahelian region, in rural areas, a Free Trade area and the ⟦Atlantic|pla⟧ region'],
    ['en', 'in ⟦the Tarsa District|pla⟧ of ⟦Norway|pla⟧ and the City of ⟦Melk|pla⟧, ⟦the Old City of Tarsa|pla⟧'],
    [
      'en',
      'eastern ⟦Ukraine|pla⟧, ⟦eastern Europe|pla⟧, and people of ⟦Kalan|pla⟧ and ⟦Murti|pla⟧ (⟦Aleppo|pla⟧) and Mr. ⟦Dorn|per⟧ (⟦Norway|pla⟧)',
    ],
    ['fr', 'en visite à ⟦Tarsa|pla⟧ après les combats à ⟦Melk|pla⟧ ; les Hauts-de-France'],
    ['en', 'They met in ⟦Tarsa|pla⟧ and ⟦Melk|pla⟧ on Monday; it ended in ⟦Oslo|pla⟧ and ⟦Dorn|pla⟧.'],
    [
      'en',
      'Progress in Combating Hunger was made, and in Support of it, in ABC form and in Paul, with faith in Islam and in Democracy.',
    ],
    ['en', 'a ⟦U.S.|pla⟧ base, a Russian air base, the Syrian camps, the ⟦UN|org⟧ base and a port of call'],
    ['fr', '⟦le port de Douala|pla⟧ et ⟦le poste frontière de Tarsa|pla⟧'],
    ['en', 'ships in ⟦the Quarrel Strait|pla⟧ and on the sea'],
    ['ar', 'في شمال ⟦النرويج|pla⟧ وشرق ⟦قناة السويس|pla⟧ و⟦شمال أفريقيا|pla⟧'],
    ['ar', 'في ⟦نور سلطان|pla⟧ عاصمة ⟦كازاخستان|pla⟧ مع ⟦موريتانيا|pla⟧، ⟦مالي|pla⟧ و⟦النيجر|pla⟧ داخل ⟦سورية|pla⟧'],
    ['ar', 'في مدينة ⟦أوفاريت|pla⟧ ومدينة كبيرة استضافت اللقاء، وبلدة حدودية'],
    ['ar', 'القوات السعودية في ⟦السعودية|pla⟧، وشكرت ⟦الكويت|pla⟧ ⟦السعودية|pla⟧ على العدوان الحوثي'],
    ['ar', 'أهالي ⟦مخيم زهرات|pla⟧ والنازحون في المخيمات وفي مخيم للنازحين'],
    ['ar', 'شكر ⟦الجمهورية العراقية|pla⟧ و⟦الجمهورية الفرنسية|pla⟧ الصديقتين'],
    ['ar', 'في محافظة ⟦الأنبار|pla⟧ ومنطقة ⟦الخليج|pla⟧ يجنب المنطقة مزيدا من التوتر'],
  ])('%s %s', (language, text) => check(language, text));
});
