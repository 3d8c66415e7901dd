import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import { check, entities } from './check';

describe('offices', () => {
  it.each<[LanguageId, string]>([
    ['en', '⟦The Vice-Chairperson of the State Council|rol⟧, ⟦Ola Berg|per⟧, and Politburo members met.'],
    ['en', '⟦The Head of the EU Delegation to Chad|rol⟧ met Baroness ⟦Chapman|per⟧ at ⟦Blair House|pla⟧.'],
    ['en', 'General ⟦Ola-uz-Zaman|per⟧ left the Upper House.'],
    [
      'en',
      '⟦Bart De Berg|per⟧, ⟦Prime Minister of Belgium|rol⟧, and ⟦Kari Van Nordheim|per⟧, ⟦Minister of Trade|rol⟧, met.',
    ],
    ['fr', 'Nous, ⟦Ola De Berg|per⟧, ⟦Premier ministre du Royaume de Belgique|rol⟧, avons décidé.'],
    ['en', 'In ⟦Oslo|pla⟧, De, ⟦Minister of Trade|rol⟧, agreed.'],
    ['fr', 'Il a vu ⟦la gouverneure générale|rol⟧ et ⟦le chargé d’affaires par intérim du Togo|rol⟧.'],
    ['en', 'They met ⟦the President of the National Council|rol⟧ and ⟦the Chief of the Armed Forces|rol⟧.'],
    ['en', 'Requests ⟦the Secretary-General|rol⟧ to report;'],
    ['en', '⟦Norwegian Prime Minister|rol⟧ ⟦Ola Nordheim|per⟧ spoke.'],
    ['en', "⟦Norway's President|rol⟧ agreed."],
    ['en', 'met ⟦the UN Special Representative for West Africa and the Sahel|rol⟧ in ⟦Dakar|pla⟧'],
    ['en', 'ministers, heads of state and members agreed'],
    ['en', '⟦the African Union mediator|rol⟧, ⟦the US ambassador|rol⟧ and a ⟦UN|org⟧ mediator met'],
    ['en', "⟦the Prime Minister's adviser on Trade|rol⟧ and ⟦Norway's president|rol⟧ met our adviser"],
    [
      'en',
      '⟦Acting Governor of Oslo|rol⟧ ⟦Ola Nordheim|per⟧ met ⟦the Chairwoman of the Union of Farmers in Norway|rol⟧',
    ],
    [
      'ar',
      '⟦وزير الزراعة وصيد الأسماك والغذاء|rol⟧ و⟦وزير الشؤون الخارجية والاتحاد الأوروبي والتعاون|rol⟧ ⟦لويس نوردهايم|per⟧',
    ],
    [
      'ar',
      'غادر ⟦السلطان|rol⟧ و⟦وكيلة الأمين العام للشؤون السياسية وبناء السلام|rol⟧ و⟦منسق الشؤون الإنسانية في السودان|rol⟧',
    ],
    ['fr', '⟦le président de la République|rol⟧ ⟦Ondra Tammo|per⟧ et l’ancien ⟦président|rol⟧ ⟦Jean Durand|per⟧'],
    ['en', "⟦President|rol⟧ ⟦Ola Nordheim|per⟧'s envoy went to ⟦Washington, D.C.|pla⟧"],
    [
      'en',
      '⟦Minister of Trade|rol⟧ ⟦Kacou Adom|per⟧ of ⟦Benin|pla⟧ and ⟦Minister for Foreign Affairs|rol⟧ ⟦Hamura Kenneth|per⟧',
    ],
    [
      'en',
      '⟦Minister of External Affairs, Inland Trade, Civil Works and Diaspora Affairs|rol⟧ ⟦Ola Nordheim|per⟧ left ⟦the Border Observer Mission|org⟧.',
    ],
    ['fr', 'du nouveau ⟦président de l’Union africaine|rol⟧, ⟦Paul Durand|per⟧, et du Général ⟦Ondra Tammo|per⟧'],
    ['en', '⟦Ambassador of the Republic of Chile to the Republic of Nigeria|rol⟧'],
    ['en', 'H.E. ⟦Ola Berg Nordheim|per⟧ ⟦President of the Republic of Chile|rol⟧'],
    ['en', '⟦the Special Envoy to Sudan and South Sudan|rol⟧'],
    [
      'en',
      '⟦the Permanent Observer of the Harbour League to the United Nations|rol⟧ and the head of the Norwegian delegation',
    ],
    ['en', '⟦Secretary of State|rol⟧ ⟦Jaan Tamm|per⟧ spoke. ⟦The Secretary|rol⟧ thanked ⟦the Emperor|rol⟧.'],
    ['en', '⟦Senator|rol⟧ the Honourable ⟦Ola Nordheim|per⟧ spoke.'],
    ['en', '⟦the commander of the Harbour Guard|rol⟧, ⟦Pedro ‘Nino’ Marquez|per⟧, and a commander of guards'],
    ['en', 'They thanked ⟦the prime minister of Norway|rol⟧, and the prime minister thanked them.'],
    ['en', "⟦the UN Secretary-General's Special Representative for West Africa and the Sahel|rol⟧ travelled"],
    ['en', '⟦the Custodian of the Two Holy Mosques|rol⟧ ⟦King|rol⟧ ⟦Salman bin Abdulaziz Al Saud|per⟧ sent a letter'],
    ['en', 'Prince ⟦Faisal bin Nordheim|per⟧, ⟦Chairman of the current session of the Harbour Council|rol⟧'],
    ['en', '⟦Minister of Foreign Affairs and Senegalese Abroad of Senegal|rol⟧'],
    ['en', '⟦the Special Envoy of the Secretary-General for Yemen|rol⟧ in ⟦Oslo|pla⟧, and the Co-Chairs, travelled'],
    ['en', '⟦Ambassador|rol⟧ ⟦Smal Nordheim|per⟧ ⟦Commissioner for Peace of the African Union|rol⟧ met'],
    [
      'en',
      '⟦State Secretary for Europe and Foreign Affairs|rol⟧ met ⟦Head of the Department of State|rol⟧ ⟦W. Ola Nordheim|per⟧',
    ],
    [
      'en',
      '⟦Special Representative of the United Nations (UN) Secretary-General|rol⟧ and ⟦Chair of the 50th Pacific Islands Forum|rol⟧',
    ],
    [
      'ar',
      'استقبل جلالة ⟦الملك|rol⟧ ⟦المبعوث الخاص إلى اليمن|rol⟧ في ⟦مسقط|pla⟧ و⟦وزير الخارجية المكلف|rol⟧ ⟦علي الصادق علي|per⟧',
    ],
    ['ar', '⟦وزير الخارجية وشؤون المغتربين|rol⟧ المذكرة التي أعدها'],
    ['ar', 'نقل ⟦الناطق باسم وزارة التجارة وشؤون الموانئ|rol⟧ ⟦السفير|rol⟧ د. ⟦سامي عمران|per⟧، الرسالة'],
    ['ar', 'وصل ⟦الملك|rol⟧ ⟦محمد الثاني ابن الحسين|per⟧، ثم لقي ⟦غوتيريش|per⟧'],
    ['en', '⟦Head of the UN Office to the AU|rol⟧ left with ⟦Terence A. Nordheim|per⟧.'],
    ['ar', 'سافر ⟦وزير الخارجية|rol⟧ ب⟦دولة قطر|pla⟧ و⟦سفير النرويج|rol⟧ ب⟦لندن|pla⟧ للتشاور'],
    ['fr', '⟦Le Haut-Commissaire des Nations Unies pour les réfugiés|rol⟧ et ⟦le Grand Imam d’Al-Azhar|rol⟧ sont là.'],
    ['en', '⟦the Special Rapporteur on the situation of human rights in Norway|rol⟧ travelled'],
    ['en', '⟦Minister of Defence|rol⟧ Lt. Gen. ⟦Ola Nordheim|per⟧ and ⟦State Councillor|rol⟧ ⟦Wang Bei|per⟧ met'],
    ['en', 'Presidents ⟦Haddad|per⟧ and ⟦Tamm|per⟧ met their counterpart ⟦Jari Nordheim|per⟧.'],
    ['en', '⟦the Prime Minister of Norway|rol⟧ ⟦Jari Nordheim|per⟧ spoke.'],
    [
      'en',
      '⟦The Chilean president|rol⟧ and ⟦the Norwegian ambassador|rol⟧ met an Iraqi judge and H.E ⟦President|rol⟧ ⟦Tamm|per⟧.',
    ],
    ['en', 'It elected ⟦Jari Nordheim|per⟧, ⟦President of Chile|rol⟧, as ⟦Chairperson|rol⟧ and thanked the chairs.'],
    ['en', '⟦the State Counsellor of Chile|rol⟧ asked each Member State to answer.'],
    ['en', 'She thanked Her Majesty ⟦Queen|rol⟧ ⟦Anna|per⟧.'],
    ['fr', 'Il prie ⟦le Secrétaire général|rol⟧ de lui rendre compte.'],
    ['fr', '⟦le Représentant spécial du Secrétaire général pour le Mali|rol⟧, M. ⟦Jean Duval|per⟧, a pris la parole'],
    ['fr', 'les ministres et les chefs de délégation'],
    ['fr', "⟦Le Secrétaire d'État|rol⟧ ⟦Duval|per⟧ a appelé."],
    ['ar', 'يطلب إلى ⟦الأمين العام|rol⟧ أن يقدم تقريرا'],
    ['ar', 'افتتح ⟦وزير الثروة السمكية وموارد المياه|rol⟧ ⟦سالم بن ناصر الكندي|per⟧ الاجتماع'],
    ['ar', 'بدعوة من ⟦خادم الحرمين الشريفين|rol⟧ ⟦الملك|rol⟧ ⟦سلمان بن عبدالعزيز آل سعود|per⟧'],
    ['ar', 'زيارة ⟦ولي العهد|rol⟧ ل⟦اليابان|pla⟧ بعد ⟦وزير الخارجية في دولة الكويت|rol⟧'],
    ['ar', 'حضر ⟦الرئيس|rol⟧ السابق ⟦ألفا ديارا|per⟧ الاجتماع'],
    ['ar', 'برئاسة ⟦رئيس الدورة الحالية للمجلس الوزاري|rol⟧ و⟦وزير الدفاع التركي|rol⟧'],
    ['ar', 'قال ⟦المتحدث باسم وزارة الخارجية|rol⟧ ⟦نيك بارلوس|per⟧ إن قيادة ⟦خادم الحرمين الشريفين|rol⟧ حكيمة'],
    ['ar', 'اجتمع الوزراء ورؤساء الوفود'],
    ['ar', 'في بيان صدر عن معالي ⟦أمينها العام|rol⟧'],
    ['ar', '⟦مفوض الاتحاد الأفريقي لشؤون السلم والأمن|rol⟧- ⟦السفير|rol⟧ ⟦رمضان العواودة|per⟧'],
    ['ar', 'زيارة مقررة ل⟦لرئيس الأميركي|rol⟧ وضغط منسق لوقف القتال'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('persons', () => {
  it.each<[LanguageId, string]>([
    ['en', 'They thanked ⟦Horatio Manuel Cardesa|per⟧ and Ms ⟦Julie Bishop|per⟧ MP after Hurricane Matthew.'],
    ['ar', 'انهار نظام ⟦بشار الأسد|per⟧. التقى ⟦رئيس الحكومة|rol⟧ ⟦نواف سلام|per⟧. وقال ⟦سلام|per⟧ إن السلام قريب.'],
    ['en', 'They met ⟦Eugène-Richard Gasana|per⟧ and His Majesty ⟦Sultan|rol⟧ ⟦Hamad bin Tarsa|per⟧.'],
    [
      'ar',
      'فخامة ⟦الرئيس|rol⟧ ⟦محمد ولد الشيخ غزواني|per⟧ و⟦السفير|rol⟧ الدكتور ⟦سفيان العمري|per⟧ واللواء الركن ⟦سامي عمران|per⟧',
    ],
    ['ar', 'التقى ⟦البابا|rol⟧ ⟦بولس الرابع عشر|per⟧'],
    ['fr', 'Sa Majesté ⟦Mohammed VI|per⟧, ⟦Roi du Maroc|rol⟧, est arrivé.'],
    ['en', 'Readout of ⟦Kofi Nordheim|per⟧ Meeting with Mr. ⟦Haddad|per⟧'],
    ['en', 'They met ⟦Ondra Tamm|per⟧, the newly re-elected ⟦Chairwoman of the Harbour Council|rol⟧.'],
    ['en', '⟦Secretary of State|rol⟧ ⟦Ola Nordheim|per⟧ met ⟦Secretary of Defense|rol⟧ ⟦Lloyd J. Austin III|per⟧.'],
    ['en', '⟦President|rol⟧ ⟦Howard Q. Tanner, Jr.|per⟧ arrived.'],
    ['en', 'at the invitation of ⟦Maarja Linnas|per⟧, ⟦Minister of Ports|rol⟧, they met'],
    ['en', '⟦Crown Prince|rol⟧ ⟦Khalid bin Rashid Al-Nasser|per⟧ hosted them'],
    ['en', 'We thank Mr. ⟦Zorab Kelantri|per⟧ and Dr. ⟦Ukemi Obasua|per⟧ for their work.'],
    ['en', '⟦Minister|rol⟧ ⟦Helen Lima|per⟧ and ⟦Ambassador|rol⟧ ⟦Virginia Holm|per⟧ met in ⟦Lima|pla⟧.'],
    ['en', '⟦King|rol⟧ ⟦Harald VI|per⟧ received Ms. ⟦Sigrid Holm|per⟧ as ⟦Senior Coordinator|rol⟧.'],
    ['en', '⟦Deputy Secretary of State|rol⟧ ⟦Kelvan Trost|per⟧ spoke.'],
    ['en', '⟦Minister of Trade|rol⟧ ⟦Okoro Adum|per⟧ spoke.'],
    ['en', '⟦Foreign Minister|rol⟧ ⟦Pak Jae-wol|per⟧ spoke of Kovari-led talks.'],
    ['fr', "M. ⟦Denis Obala N'Gouan|per⟧, ⟦ministre de la Pêche, du Travail et des Finances|rol⟧, a signé"],
    ['fr', 'Mme ⟦Claire Vasseur|per⟧ a présidé'],
    ['ar', 'استقبل صاحب السمو الملكي الأمير ⟦فيصل بن خالد بن راشد آل ثنيان|per⟧ الضيوف'],
    ['ar', 'حضر معالي الأستاذ ⟦طلال بن ماجد الدرعان|per⟧، و⟦وزير الطاقة|rol⟧.'],
    ['ar', 'حضر سمو الشيخ ⟦راشد ماجد الحمد الصقير|per⟧ ومعالي ⟦طلال بن حمد العقيلة|per⟧.'],
    ['ar', 'استقبل ⟦رئيس الجمهورية|rol⟧ ⟦قيس سعيد|per⟧ ⟦وزير الخارجية بحكومة اليابان|rol⟧.'],
    ['ar', 'حضر ⟦الرئيس|rol⟧ ⟦فهد ناصر الدبيسة|per⟧ و⟦عادل عبدالكريم|per⟧ و⟦المبعوث الأممي|rol⟧.'],
    ['ar', 'شكر ⟦الوزير|rol⟧ ⟦فهد الرماحي|per⟧ الحضور.\n\nفيما شدد ⟦الرماحي|per⟧ على ذلك.'],
    ['ar', '⟦الملك|rol⟧ ⟦فهد بن خالد آل ثنيان|per⟧ حفظه الله زيارته'],
    ['ar', 'التقى الدكتور ⟦مساعد بن فهد العقيلي|per⟧ نظيره'],
    [
      'ar',
      'استقبل ⟦الملك|rol⟧ ⟦فهد الثالث|per⟧ السيد ⟦لي جون سوك|per⟧، و⟦الأمين العام|rol⟧ ⟦أحمد أبو العطا|per⟧ و⟦السفير|rol⟧ ⟦عبد الرحمن الكندي|per⟧.',
    ],
    ['ar', 'انتخب فخامة السيد ⟦جوزاف سمعان|per⟧ رئيسًا'],
    ['ar', 'قال الدكتور ⟦أحمد الكندي|per⟧ إن العمل مستمر'],
    ['ar', 'حضره ⟦خالد الدبيسي|per⟧ ⟦وزير الاتصال|rol⟧، و⟦عبد اللطيف معنوز|per⟧، ⟦وزير التجارة|rol⟧'],
    ['ar', 'التقى نظيره التونسي، ⟦محمد الدبيسي|per⟧، ونظيره المصري سبل التعاون'],
    ['ar', 'أشاد ⟦رئيس المجلس|rol⟧، في ⟦اليمن|pla⟧، ⟦رشاد الدبيسي|per⟧، بذلك، مع الفريق أول ⟦سالم بن ناصر الكندي|per⟧'],
    ['ar', 'دان ⟦رئيس الجمهورية|rol⟧ العماد ⟦جوزاف سمعان|per⟧ ذلك'],
    ['ar', 'فقدان الأمير ⟦خالد|per⟧ يمثل خسارة كبيرة'],
    ['ar', 'أعرب ⟦الأمين العام|rol⟧ عن قلقه'],
  ])('%s %s', (language, text) => check(language, text));

  it('are known by their surname later on', () => {
    const text = 'Prime Minister Ola Nordheim spoke.\n\nMinisters thanked Nordheim for this.';
    const last = entities('en', text).at(-1);
    expect(last).toMatchObject({ type: 'person', canonical: 'Ola Nordheim', role: 'Prime Minister' });
    expect(text.slice(last!.start, last!.end)).toBe('Nordheim');
  });

  it.each([
    ['en', 'Prime Minister Ola Nordheim spoke.\n\nThey thanked Mr. Nordheim for it.'],
    ['fr', 'L’hôte était Mme Ola Nordheim, ministre du commerce.\n\nIls ont remercié Mme Nordheim de son accueil.'],
    ['ar', 'استضافه السيد علا نوردهايم، وزير التجارة في إستونيا.\n\nوشكروا السيد نوردهايم على ذلك.'],
  ] as const)('are the same with their style before it (%s)', (language, text) => {
    const persons = entities(language, text).filter(({ type }) => type === 'person');
    expect(persons.map(({ canonical }) => canonical)).toEqual([persons[0]!.canonical, persons[0]!.canonical]);
    expect(persons[1]!.end - persons[1]!.start).toBeLessThan(persons[0]!.end - persons[0]!.start);
  });
});
