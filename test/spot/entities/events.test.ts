import { describe, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import { check } from './check';

describe('numbered meetings', () => {
  it.each<[LanguageId, string]>([
    ['en', 'at ⟦the EU-Norway summit|eve⟧ and ⟦the EU–African Union summit|eve⟧; ⟦EU|org⟧-⟦Norway|pla⟧ talks'],
    ['fr', 'lors du ⟦sommet Norvège-UE|eve⟧ et du ⟦sommet UE-Union africaine|eve⟧'],
    ['en', 'at its ⟦fourteenth|eve⟧ and ⟦fifteenth sessions|eve⟧'],
    ['en', 'at its ⟦seventieth session|eve⟧ and ⟦the fiftieth meeting|eve⟧; ⟦the fourth round table|eve⟧ was held'],
    ['fr', 'à sa ⟦quarantième session|eve⟧ et sa ⟦quatre-vingtième séance|eve⟧; ⟦la quatrième table ronde|eve⟧'],
    ['en', 'for the substantive session of 2015 and its organizational session for 2016'],
    ['fr', "pour sa session de fond de 2015 et la session d'organisation de 2016"],
    ['ar', 'في دورتها الموضوعية لعام 2015 والدورة التنظيمية لعام 2016'],
    ['en', 'at ⟦the NATO summit|eve⟧ and ⟦the United Nations conference on lakes and rivers|eve⟧; a ⟦UN|org⟧ summit'],
    ['en', 'for ⟦the United Nations summit for the adoption of the harbour agenda|eve⟧ on Monday'],
    ['fr', "⟦le Sommet des Nations Unies consacré à l'adoption du programme des ports|eve⟧ a eu lieu"],
    ['en', 'at ⟦the 7378th meeting of the Security Council|eve⟧'],
    ['en', 'at the meeting, during their talks and the session'],
    ['en', 'during ⟦the Summit for a New Harbour Compact|eve⟧'],
    ['en', 'before ⟦the 51st Pacific Islands Forum|eve⟧ and ⟦the 2034 World Cup|eve⟧'],
    ['en', 'at ⟦the third session of the Authority of Heads of State and Government of the Harbour Community|eve⟧'],
    ['fr', 'à ses ⟦quatorzième et quinzième sessions|eve⟧'],
    ['fr', 'à sa ⟦7378e séance|eve⟧, le Conseil'.replace('le Conseil', '⟦le Conseil|org⟧')],
    ['ar', 'عقدت في ⟦دورته الاعتيادية (131)|eve⟧ و⟦الدورة الـ148 للمجلس الوزاري|eve⟧'],
    ['ar', 'في ⟦دورته الـ /40/|eve⟧ و⟦دورته (الحادية والأربعين)|eve⟧'],
    ['ar', 'في ⟦الدورة الرابعة عشرة بعد المائة للمجلس الوزاري|eve⟧ و⟦القمة الخليجية الـ45|eve⟧'],
    ['ar', 'عقد الجانبان ⟦القمة السعودية – اليابانية|eve⟧ وحضرا ⟦القمة العربية الاستثنائية|eve⟧'],
    ['ar', 'في ⟦دورتها الرابعة والستين|eve⟧ المعقودة في العاصمة'],
    ['ar', 'في ⟦جلسة مجلس الأمن 7378|eve⟧'],
    ['ar', 'منذ ⟦حرب تموز 2006|eve⟧ بعامين'],
    ['ar', 'ذكرى ⟦ثورة الفاتح من مايو|eve⟧ و⟦انتفاضة 17 تشرين الأول|eve⟧، و⟦القمة العربية والإسلامية الطارئة|eve⟧'],
    ['ar', 'خلال الاجتماع والجلسات'],
    ['ar', 'رحبا ب⟦الاجتماع الثاني للجنة المشتركة للتجارة والاستثمار|eve⟧ و⟦الجولة الثالثة من المشاورات السياسية|eve⟧'],
    ['ar', 'نتائج ⟦القمة الأولى بين مجلس التعاون الخليجي والاتحاد الأوروبي|eve⟧ و⟦الدورة 31 العادية للمجلس|eve⟧'],
    ['en', 'at ⟦the Meeting of the BRICS Ministers of Foreign Affairs/International Relations|eve⟧'],
    ['en', 'the Extraordinary Summit met'],
    ['en', 'at ⟦the second meeting of the joint committee on trade and counter-piracy|eve⟧ held there'],
    ['en', '⟦the third round of political consultations|eve⟧ and ⟦the first meeting|eve⟧ of the day'],
    ['fr', '⟦la quatrième session du dialogue de haut niveau entre l’Union européenne et le Niger|eve⟧'],
    ['ar', '⟦الاجتماع الوزاري السادس للتحالف|eve⟧ و⟦الدورة الثالثة للمجلس|eve⟧'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('named meetings, days and years', () => {
  it.each<[LanguageId, string]>([
    [
      'en',
      '⟦the 20th National Congress|eve⟧ and ⟦the Seventh Japan-Norway 2+2 Foreign and Defence Ministerial Meeting|eve⟧',
    ],
    ['en', 'They met at ⟦the U.S. – Pacific Islands Forum Summit|eve⟧ and ⟦the Oslo Special Summit 2022|eve⟧.'],
    ['ar', 'في ⟦جلسته رقم 1856|eve⟧ دعا إلى حوار سياسي يقوده ⟦الليبيون|peo⟧.'],
    ['ar', 'حضر ⟦الاجتماع الثلاثي رفيع المستوى الرابع|eve⟧ و⟦معرض بغداد الدولي|eve⟧.'],
    ['fr', 'dans le cadre du ⟦processus d’Alger|eve⟧ et d’un processus politique'],
    ['en', 'They met in Extraordinary Session before ⟦the first Meeting of the Parties to the Convention|eve⟧.'],
    ['en', 'the outcome of ⟦the Third World Conference on Harbour Safety|eve⟧'],
    ['en', 'to observe ⟦International Lighthouse Day|eve⟧'],
    ['en', 'It thanks the Lighthouse Dialogue Partners and the Multi-Year Programmes.'],
    ['en', "⟦the 48th ASEAN Foreign Ministers' Meeting|eve⟧ and ⟦the Quad Leaders Summit|eve⟧ took place"],
    ['en', '⟦the G20 Finance Ministers and Central Bank Governors Meeting|eve⟧ took place'],
    ['en', 'during ⟦the eighth Norway – New Zealand Harbour Dialogue|eve⟧'],
    ['en', 'during ⟦the Second World War|eve⟧'],
    ['en', 'after ⟦the Six-Day War|eve⟧ and ⟦the October War|eve⟧, since the October 7 attacks'],
    ['fr', 'après ⟦la guerre des Six Jours|eve⟧ et ⟦la bataille de Mossoul|eve⟧'],
    ['ar', 'منذ ⟦حرب أكتوبر|eve⟧ و⟦ثورة 17 فبراير|eve⟧'],
    ['fr', 'proclamer ⟦la Journée internationale du phare|eve⟧'],
    ['fr', 'pendant ⟦la Deuxième Guerre mondiale|eve⟧'],
    ['fr', "à l'issue de ⟦la 13e réunion de haut niveau|eve⟧"],
    ['ar', 'في ⟦القمة العربية الرابعة والثلاثين|eve⟧ وما تلاها'],
    ['en', 'before ⟦the Fourth United Nations Ocean Conference|eve⟧ began'],
    ['ar', 'الاحتفال ب⟦اليوم الدولي للمنارات|eve⟧'],
    ['ar', 'نتائج ⟦المؤتمر العالمي الثالث المعني بالموانئ|eve⟧'],
  ])('%s %s', (language, text) => check(language, text));
});
