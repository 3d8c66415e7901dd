import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import { check, entities } from './check';

describe('bodies by their head', () => {
  it.each<[LanguageId, string]>([
    ['en', '⟦The Division|org⟧ and ⟦the Department|org⟧ helped; a division of labour'],
    [
      'en',
      'A ⟦Joint Task Force|org⟧ (⟦JTF|org⟧) and a Joint Working Group will meet with ⟦the Harbour Research Council|org⟧ and ⟦National Health and Water Council|org⟧.',
    ],
    ['en', 'They deepened the ⟦ASEAN|org⟧-⟦U.S.|pla⟧ Comprehensive Strategic Partnership.'],
    [
      'en',
      '⟦the Committee established pursuant to resolution 1737 (2006)|org⟧, ⟦the Panel of Experts created by Security Council resolution 1929 (2010)|org⟧ and a fund established by ⟦the Council|org⟧',
    ],
    ['fr', 'à ⟦la Commission instituée par la résolution 1737 (2006)|org⟧ et au fonds institué par la loi'],
    [
      'fr',
      '⟦La Conférence des Chefs d’Etat et de Gouvernement|org⟧ a saisi ⟦le Comité chargé du Mécanisme de suivi|org⟧.',
    ],
    ['fr', '⟦le Groupe d’impulsion Economique Norvège-Suède|org⟧'],
    ['ar', 'وأكد بيان ⟦الخارجية الجزائرية|org⟧ دعم ⟦الحكومة اليمنية|org⟧ الشرعية.'],
    [
      'ar',
      'أشادت ⟦جامعة الدول العربية|org⟧ بتشكيل الحكومة العراقية بقيادة ⟦الولايات المتحدة|pla⟧، وأكدت ⟦الجامعة|org⟧ ذلك.',
    ],
    ['en', '⟦Tarsa Oil Trading LLC|org⟧ was listed; ⟦the Harbour Mission in Norway|org⟧ in ⟦Tarsa|pla⟧.'],
    ['en', 'officials of ⟦the Ministry of Fisheries and Rural Development|org⟧ took part'],
    ['en', 'a meeting of ⟦the Working Group on Coastal Ports|org⟧ and other working groups'],
    ['en', 'It asked ⟦the Committee of Experts on Harbour Safety|org⟧ to report.'],
    ['en', 'the Comprehensive Strategic Partnership of both States and ⟦the Partnership for Clean Harbours|org⟧'],
    ['en', 'members of a committee, of the panels and of several ministries'],
    ['en', '⟦Combined Task Force 153|org⟧ sailed.'],
    ['en', '⟦The State Emergency Service of Norway|org⟧ and Central Bank Governors met.'],
    ['en', '⟦The EU Advisory Mission Ukraine|org⟧ reported at ⟦NATO Headquarters|pla⟧ in ⟦Brussels|pla⟧.'],
    ['en', '⟦the transitional government of Norway|org⟧ and ⟦the Transitional Federal Government|org⟧ met'],
    ['en', '⟦the Ministry of Trade|org⟧ Spokesperson ⟦Jari Nordheim|per⟧ spoke.'],
    ['en', '⟦the independent international fact-finding mission for Norway|org⟧ reported'],
    ['fr', 'Il prie ⟦le Comité technique|org⟧ de poursuivre ses travaux.'],
    ['fr', 'les travaux de ⟦la Commission de la pêche et du littoral|org⟧ se poursuivent'],
    ['fr', 'le fonctionnaire du ⟦Ministère des affaires étrangères et de la coopération|org⟧ a pris la parole'],
    ['fr', 'un comité et des commissions se réunissent'],
    ['ar', 'اجتمعت ⟦لجنة الموانئ والمصايد|org⟧ أمس'],
    ['ar', 'قدمت ⟦وزارة الثروة السمكية وموارد المياه|org⟧ تقريرا'],
    ['ar', 'تنظر لجان أخرى في المسألة'],
    ['ar', 'يطلب إلى ⟦اللجنة|org⟧ أن تواصل عملها، وإلى ⟦فريق الخبراء|org⟧ أن يقدم تقريرا'],
    ['ar', 'افتتح ⟦مركز فهد بن خالد للملاحة|org⟧ و⟦جامعة الملك فهد|org⟧'],
    ['ar', 'قرار ⟦مجلس جامعة الدول العربية|org⟧ على المستوى الوزاري'],
    ['ar', 'شكر ⟦الهلال الأحمر القطري|org⟧ و⟦شركة فولتينا|org⟧'],
    ['ar', '«⟦الخارجية|org⟧» تدين التدخلات الخارجية، وقالت ⟦الخارجية المصرية|org⟧ إن الشؤون الخارجية أولوية'],
    [
      'ar',
      '⟦لجنة التحقيق الدولية الخاصة بسوريا|org⟧، وتشكيل لجنة فلسطينية مستقلة لإدارة ⟦قطاع غزة|pla⟧ ولجنة لإدارة ⟦غزة|pla⟧',
    ],
    ['ar', 'نقلت ⟦وام|org⟧ البيان (⟦كونا|org⟧)، و⟦البرلمان|org⟧ يناقشه في العديد من جلساته'],
    ['fr', 'le ⟦Gouvernement du Tchad|org⟧'.replace('le ⟦', '⟦le ')],
  ])('%s %s', (language, text) => check(language, text));

  it('«organised crime» is none', () => check('ar', 'مكافحة الجريمة المنظمة'));
});

describe('governments', () => {
  it.each<[LanguageId, string]>([
    ['en', '⟦the Government of Norway|org⟧ hosted it; other governments sent letters'],
    ['en', 'the Heads of State and Government of ⟦Norway|pla⟧ and the Governments of ⟦Chile|pla⟧ and ⟦Peru|pla⟧'],
    ['en', '⟦the Norwegian government|org⟧ hosted it; a new Norwegian government would not'],
    ['en', '⟦Task Force One|org⟧ and ⟦Task Force 153|org⟧ reported'],
    ['en', 'Heads of Government of ⟦the Caribbean Community|org⟧ met'],
    ['fr', 'Il remercie ⟦le Gouvernement norvégien|org⟧ et les gouvernements.'],
    ['ar', 'تشكر ⟦حكومة النرويج|org⟧ وسائر الحكومات'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('acronyms', () => {
  it('in brackets after a name are mentions, and mentions wherever else they stand', () => {
    check(
      'en',
      '⟦The Harbour Safety Commission|org⟧ (⟦HSXC|org⟧) met.\n\nIt was opened by ⟦HSXC|org⟧ experts, not by QQZZ experts.',
    );
  });

  it.each<[LanguageId, string]>([
    ['en', '⟦QQZZ|org⟧ welcomed the talks, and ⟦the QQZZ|org⟧ will meet. The QQZZ experts met QQZZ staff.'],
    ['en', 'They thanked ⟦the UN|org⟧, ⟦QQZZ|org⟧ and ⟦QXOZ|org⟧, not LNG, QXYZ.'],
    ['en', '⟦The DRC government|org⟧ met ⟦the Harbour Cartel|gro⟧ in ⟦the Republic of Togo|pla⟧.'],
    ['en', '⟦The QQZZ|org⟧ focused its work on fish; the QQXX funded projects.'],
    ['en', 'The GDP fell, HIV spread and the SMEs met under the MOU.'],
    ['fr', '⟦La QQZZ|org⟧ et ⟦la CEDEAO|org⟧ appuient le PIB.'],
  ])('that nothing explains are bodies by their place: %s %s', (language, text) => check(language, text));

  it('take their type from their definition', () => {
    check('en', '⟦The Harbour Pact|doc⟧ (⟦HARPAC|doc⟧) was signed.\n\n⟦HARPAC|doc⟧ welcomed nobody.');
  });

  it('carry the full name', () => {
    const [, acronym] = entities('en', 'The Harbour Safety Commission (HSXC) met.');
    expect(acronym?.canonical).toBe('The Harbour Safety Commission');
  });
});

describe('short forms', () => {
  it('need the full name somewhere in the statement', () => {
    check(
      'en',
      'The leaders launched ⟦the Clean Ports Partnership|org⟧.\n\nThey will fund ⟦the Partnership|org⟧ together.',
    );
    check('en', 'They will fund the Partnership together.');
  });
});

describe('the initials of an acronym in brackets', () => {
  it.each<[LanguageId, string]>([
    ['fr', "⟦La Mission d'appui à la stabilité au Mali|org⟧ (⟦MASM|org⟧) est prorogée. ⟦La MASM|org⟧ est déployée."],
    [
      'fr',
      "⟦Le Fonds d'appui aux réfugiés de Bilma|org⟧ (⟦FARB|org⟧) et ⟦la Stratégie nationale d'inclusion|doc⟧ (⟦SNI|doc⟧)",
    ],
    ['fr', 'les réfugiés de ⟦la République centrafricaine|pla⟧ (⟦RCA|pla⟧)'],
  ])('tell how far a name goes: %s %s', (language, text) => check(language, text));

  it('leave a known name as it is', () =>
    expect(
      entities('fr', "la Communauté économique des États de l'Afrique de l'Ouest (CEDEAO)").map(({ ref }) => ref),
    ).toEqual(['org:ecowas', 'org:ecowas']));
});
