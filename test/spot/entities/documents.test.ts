import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../server/src/lexicon/language';
import { check, entities } from './check';

const refs = (language: LanguageId, text: string): (string | undefined)[] =>
  entities(language, text)
    .filter(({ type }) => type === 'document')
    .map(({ ref }) => ref);

describe('symbols', () => {
  it.each([
    ['It recalls ⟦S/RES/2254 (2015)|doc⟧ and ⟦A/RES/60/1|doc⟧.'],
    ['the report in ⟦A/66/782/Add.1|doc⟧ and the note in ⟦E/CN.4/2005/L.10|doc⟧'],
    ['its statement ⟦S/PRST/2012/6|doc⟧, and/or a letter'],
    ['its decisions ⟦PSC/PR/COMM.(CMLXXVIII)|doc⟧, ⟦AHG/Decl.5 (XXXVI)|doc⟧ and ⟦CM/817(XXIX)|doc⟧'],
    ['⟦the United Nations (UN) Charter|doc⟧ and ⟦the Master Plan on Harbour Connectivity (MPHC) 2025|doc⟧'],
    ['in line with International Law and International Humanitarian Law'],
    [
      '⟦the Treaty of Friendship between the Republic of Chile and Norway|doc⟧ and ⟦the Agreement between Peru and Chile|doc⟧ apply',
    ],
    ['⟦the 2015 Paris Agreement|doc⟧ and ⟦the July 2000 Harbour Declaration|doc⟧'],
    ['⟦the five-year action agenda of the Secretary-General|doc⟧ and the ten-year plan'],
    ['under ⟦the U.S.-Norway Lake and River (LaRi) Agreement|doc⟧'],
  ])('%s', (text) => check('en', text));
});

describe('resolutions', () => {
  it('takes the letters of parts in', () =>
    check(
      'en',
      'Recalling ⟦resolution 34/83 K|doc⟧ and its resolutions ⟦35/156 J|doc⟧ of 12 May 1980, and ⟦36/97 C|doc⟧',
    ));

  it.each<[LanguageId, string]>([
    [
      'en',
      'They signed a ⟦Memorandum of Understanding on Maritime Trade|doc⟧. ⟦The MOU|doc⟧ is in force; ⟦the Memorandum|doc⟧ is public.',
    ],
    ['en', 'They read the MOU and ⟦the Plan of Action on Youth|doc⟧. ⟦The Plan|doc⟧ runs on.'],
    ['en', 'as set out in ⟦resolution 1701 (2006)|doc⟧ and later texts'],
    ['en', 'under resolutions ⟦1267 (1999)|doc⟧, ⟦1989 (2011)|doc⟧ and ⟦2253 (2015)|doc⟧'],
    ['en', '⟦Security Council resolution 2231 (2015)|doc⟧ remains in force'],
    [
      'en',
      '⟦the Treaty establishing the Nordic Economic Community|doc⟧ and the resolution establishing ⟦the Nordic Court|org⟧',
    ],
    ['fr', '⟦le Traité instituant la Communauté économique nordique|doc⟧ et ⟦la Commission|org⟧ créant des emplois'],
    ['en', 'in line with ⟦General Assembly resolution 60/288|doc⟧'],
    ['en', 'recalling ⟦Security Council Resolution 2334 of 2016|doc⟧'],
    ['ar', 'إذ يشير إلى ⟦القرار 2606 (الدورة 24)|doc⟧'],
    ['fr', 'énoncées dans la résolution pertinente'],
    ['fr', "conformément à ⟦la résolution 60/288 de l'Assemblée générale|doc⟧"],
    ['fr', 'rappelant ses résolutions ⟦1325 (2000)|doc⟧ et ⟦1820 (2008)|doc⟧'],
    [
      'ar',
      'وقعا ⟦مذكرة تفاهم بشأن التعاون في مجال الطاقة المتجددة|doc⟧ و⟦اتفاق التعاون في مجال الدفاع|doc⟧ وب⟦اتفاق السلام|doc⟧',
    ],
    [
      'en',
      '⟦the Memorandum on Cooperation in the Field of Fisheries between the Government of Norway and the Government of Chile|doc⟧',
    ],
    ['fr', '⟦La loi no 2024-12|doc⟧ du 3 mai 2024'],
    ['ar', 'إذ تشير إلى قراراتها ⟦40 / 152 سين|doc⟧ و⟦41 / 86 فاء|doc⟧'],
    ['ar', 'وفقا ل⟦قرار الجمعية العامة 60/288|doc⟧ وما تلاه'],
    ['ar', 'عملا ب⟦القرار 1701 (2006)|doc⟧ وغيره'],
    ['ar', 'إذ يشير إلى القرارين ⟦1591 (2005)|doc⟧ و ⟦1556 (2004)|doc⟧'],
    ['ar', 'إذ يشير إلى قراراته السابقة'],
    [
      'en',
      'Recalling resolutions ⟦46/182|doc⟧ of 19 December 1991, ⟦60/124|doc⟧ of 15 December 2005 and ⟦69/135|doc⟧ of 12 December 2014',
    ],
    ['en', 'in violation of UNSCRs ⟦1718|doc⟧ and ⟦1874|doc⟧, and of ⟦UNSCR 2231|doc⟧'],
    ['en', 'under ⟦Regulation (EU) 2021/1232|doc⟧ and ⟦Directive 2001/55/EC|doc⟧'],
    ['fr', '⟦le Règlement (UE) 2021/1232|doc⟧ a été modifié'],
  ])('%s %s', (language, text) => check(language, text));

  it('have one ref in all languages', () => {
    const expected = ['document:S/RES/2118', 'document:A/RES/60/1'];
    expect(refs('en', 'under resolution 2118 (2013) and General Assembly resolution 60/1')).toEqual(expected);
    expect(refs('fr', "de la résolution 2118 (2013) et de la résolution 60/1 de l'Assemblée générale")).toEqual(
      expected,
    );
    expect(refs('ar', 'بموجب القرار 2118 (2013) وقرار الجمعية العامة 60/1')).toEqual(expected);
    expect(refs('ar', 'القرار 2625 (د-25)')).toEqual(refs('en', 'resolution 2625 (XXV)'));
    expect(refs('en', 'Human Rights Council resolution 28/16')).toEqual(['document:A/HRC/RES/28/16']);
  });
});

describe('titles', () => {
  it.each<[LanguageId, string]>([
    [
      'en',
      '⟦Executive Order 13900|doc⟧ of March 5, 2018 (⟦Adjusting Imports of Cod Into the United States|doc⟧), as amended',
    ],
    [
      'en',
      '⟦Law 15/2020|doc⟧ ("⟦Safety of Vessels at Sea|doc⟧") and ⟦resolution 60/1|doc⟧, "⟦Renewal of harbour rules|doc⟧"',
    ],
    ['en', '⟦resolution 242|doc⟧: "All parties shall leave." and ⟦resolution 71/2|doc⟧ (⟦Security Council|org⟧)'],
    ['en', 'the working paper submitted by ⟦Togo|pla⟧ entitled "⟦Lake committee to study the rules|doc⟧"'],
    ['en', 'the item entitled "Fish" and the panel entitled "Seas of plenty"'],
    ['fr', '⟦la loi no 12|doc⟧ du 3 mai 2020 « ⟦Pour une mer propre|doc⟧ »'],
    ['fr', 'le rapport du ⟦Secrétaire général|rol⟧ intitulé « ⟦Une décennie de ports|doc⟧ »'],
    ['fr', 'la question intitulée « Règlement pacifique des différends »'],
    ['ar', 'ورقة العمل المقدمة من ⟦توغو|pla⟧ والمعنونة "⟦لجنة البحيرة لدراسة القواعد|doc⟧"'],
    ['ar', 'البند المعنون "الأسماك"'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('named documents', () => {
  it.each<[LanguageId, string]>([
    ['en', 'recalling ⟦the EU-Western Balkans Oslo Summit Declaration|doc⟧'],
    ['en', 'They adopted ⟦the Windhoek Declaration on a Roadmap for Peace|doc⟧ and ⟦the Oslo Concord III|doc⟧.'],
    [
      'en',
      'They will negotiate a Free Trade Agreement and a new Fisheries Protocol. ⟦President|rol⟧ ⟦Biden|per⟧ plans to act.',
    ],
    ['ar', 'تنفيذ اتفاق البلدين و⟦اتفاق السلام|doc⟧'],
    [
      'fr',
      '⟦l’Accord de paix et de réconciliation en Norvège|doc⟧ et ⟦le Protocole sur la démocratie et la bonne gouvernance|doc⟧',
    ],
    ['en', 'recalling ⟦the Harbour Leaders’ Declaration on the League’s Post-2015 Vision|doc⟧'],
    ['en', 'the parties to ⟦the Rotterdam Convention|doc⟧ met'],
    ['en', 'the launch of ⟦the Partnership Framework for Clean Ports|doc⟧, with other frameworks'],
    ['en', 'in ⟦Communiqué PSC/PR/COMM.7 (2019)|doc⟧, with US$ 3 million'],
    ['en', 'as ⟦the Charter|doc⟧, in Article 33, provides'],
    ['en', 'the agreement on fisheries was welcomed'],
    ['fr', 'adhérer à ⟦la Convention sur les substances psychotropes de 1971|doc⟧'],
    ['fr', "l'accord sur la pêche a été salué"],
    ['ar', 'الانضمام إلى ⟦اتفاقية حظر الأسلحة الكيميائية|doc⟧، وفقا للقانون الدولي'],
    ['ar', 'وفقا ل⟦لميثاق|doc⟧'],
  ])('%s %s', (language, text) => check(language, text));
});

describe('the title of a statement', () => {
  it.each<[LanguageId, string]>([
    ['en', 'Resolution 2801 (2025)\n\n⟦The Council|org⟧ met.'],
    ['en', 'Bilma Declaration on Fisheries\n\nThey recalled ⟦the Bilma Declaration|doc⟧.'],
    ['en', '⟦UN Charter|doc⟧ at 80: Joint Statement\n\n⟦The Council|org⟧ met.'],
    ['ar', 'إعلان الرياض\n\nرحب الوزراء ب⟦إعلان الرياض|doc⟧.'],
  ])('is no document that it names: %s %s', (language, text) => check(language, text));

  it('is one only where a text follows', () => check('en', '⟦Resolution 2801 (2025)|doc⟧'));
});

describe('decisions of conferences of parties', () => {
  it.each<[LanguageId, string]>([
    ['en', 'recalling decisions ⟦3/CP.17|doc⟧, ⟦7/CP.20|doc⟧ and ⟦decision 1/CMA.5|doc⟧, 3/4 of them'],
    ['fr', 'rappelant les décisions ⟦3/CP.17|doc⟧ et ⟦16/CP.27|doc⟧'],
  ])('%s %s', (language, text) => check(language, text));

  it('have their number for a name', () => expect(refs('en', 'in decision 1/CMA.5')).toEqual(['document:1/CMA.5']));
});
