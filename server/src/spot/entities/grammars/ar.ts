/**
 * Arabic: a name has its head first, then a chain of nouns up to a definite one, definite adjectives, and complements
 * after ل, بـ or «بشأن».
 */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { isHyphen } from '../../../text/tokens';
import { has, isFunction, isSign, phraseAt } from '../../reading';
import type { Extent, Head, NameGrammar } from '../grammar';
import { EntityCue, HeadFeature } from '../lexemes';
import {
  cueEnd,
  endsIn,
  honorificEnd,
  isDate,
  isNumber,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  nameEnd,
  recordAt,
  type Scene,
  yearsAfter,
} from '../scene';
import { arabicPerson, isAfterTitle, isGiven, isSurname, looksForeign } from './ar-person';
import {
  baArticle,
  endsInTaMarbuta,
  hasArticle,
  hasWawArticle,
  hasWawNoun,
  isAdjectiveEnding,
  isAdjectiveWord,
  isAmbiguousLam,
  isClauseStart,
  isDefinite,
  isHead,
  isPlain,
  isStrongHead,
  isStrongHeadAfterWaw,
  isVerbalNoun,
  isWawNoun,
  isWholeFunction,
  isWholeHead,
  lamBeforeNoun,
  lamPrefix,
  startsAfterProclitic,
  startsWithProclitic,
} from './ar-words';

const REACH = 24;
const MIM = 0x645;
const ALEF = 0x627;
const LAM = 0x644;
const BA = 0x628;
const WAW = 0x648;
const YA = 0x64a;
const TA = 0x62a;

export const arabic: NameGrammar = {
  extent(scene, head) {
    // «إليه» is no «آلية».
    if (cueEnd(scene, head.from, EntityCue.Stop) === head.to && !endsInTaMarbuta(scene, head.from)) return undefined;
    // «العلاقات التي تجمع مصر وتونس»: a verb.
    const bare = head.start === scene.reading.tokens.start[head.from] && !hasArticle(scene, head.from);
    if (bare && isFunction(scene.reading, head.from - 1, FunctionWord.Who) && !isText(scene, head.from - 1, 'من'))
      return undefined;
    // «دولة رئيس وزراء باكستان»: a style.
    const country = head.category === Category.PlaceHead && (head.features & HeadFeature.National) !== 0;
    if (country && has(scene.reading, head.to, Category.RoleHead)) return undefined;
    // «في إطار …» is a preposition.
    if (isText(scene, head.from, 'اطار') && isText(scene, head.from - 1, 'في')) return undefined;
    const several = head.to > head.from + 1;
    // «اتفاق البلدين»: theirs, whatever it is about
    if (head.category === Category.DocumentHead && !several && has(scene.reading, head.to, Category.Actor))
      return undefined;
    // «مبادئ ميثاق الأمم المتحدة», «قيادة خادم الحرمين الشريفين»: what belongs to a document or to a person.
    if ((head.features & HeadFeature.Weak) !== 0 && !several && isOwner(scene, head)) return undefined;
    // «تشكيل لجنة لإدارة غزة»
    if (isText(scene, head.from, 'لاداره') && recordAt(scene, head.to)?.type === 'place') return undefined;
    // «القائم بأعمال» goes on as a noun without an article does.
    // «إعلان المملكة», «إعلان الحوثيين» is what they announced.
    const announced = endsIn(scene, head.from, 'اعلان');
    if ((announced || endsIn(scene, head.from, 'مبادره')) && isAnnouncer(scene, head.to)) return undefined;
    // «إعلان المبعوث الخاص»
    if (announced && !several && has(scene.reading, head.to, Category.RoleHead)) return undefined;
    if (!several && isGathering(scene, head.from)) return undefined;
    const definiteHead = several
      ? hasArticle(scene, head.to - 1) || isLastOfDefinite(scene, head)
      : isDefinite(scene, head.from, head.start) || isOwned(scene, head);
    let to = head.to;
    let numbered = false;
    let complemented = false;
    // «ثورة الفاتح من نوفمبر», «انتفاضة 17 تشرين»
    if ((head.features & HeadFeature.Dated) !== 0) to = dayEnd(scene, head.to);
    if (to > head.to) return { from: head.from, to, start: head.start, full: true, definite: true, dated: true };
    // «الفريق أول سالم بن ناصر»
    if (!definiteHead && (head.features & HeadFeature.Title) !== 0 && isGiven(scene, to)) return undefined;
    if (definiteHead) to = afterAdjectives(scene, to, head);
    else {
      // «خطة لاحتلال غزة»
      const any = head.category === Category.DocumentHead && lamPrefix(scene, to) > 0 && nameEnd(scene, to) < 0;
      if (any && (head.features & HeadFeature.Numbered) === 0) return undefined;
      const namesake = namesakeEnd(scene, to, head);
      const chain = namesake > 0 ? namesake : nounChain(scene, to, head);
      if (chain > 0) to = chain;
      else if (isUnknownProper(scene, to, head)) to = afterAdjectives(scene, to + 1, head);
      else if (
        (head.features & HeadFeature.Alone) !== 0 &&
        concernedWith(scene, afterIndefiniteAdjectives(scene, to), head) > 0
      )
        to = afterIndefiniteAdjectives(scene, to);
      else if ((head.features & HeadFeature.Numbered) === 0) {
        // «تشكيل لجنة لإدارة غزة»
        if (head.category === Category.OrganizationHead && !several) return undefined;
        // «مذكرة تفاهم بشأن الصيد البحري»
        const named = several && head.category === Category.DocumentHead;
        const end = named ? complement(scene, to, head, true) : lamComplement(scene, to, head, true);
        if (end < 0) return undefined;
        to = end;
      }
    }
    for (let taken = 0; taken < 3 && to - head.from < REACH; taken++) {
      const next = complement(scene, to, head, to > head.to || several || !definiteHead);
      if (next < 0) break;
      to = next;
      complemented = true;
    }
    if (isNumber(scene, to) && (head.features & HeadFeature.Numbered) !== 0 && !isDate(scene, to)) {
      to++;
      numbered = true;
    }
    if (complemented && (head.features & HeadFeature.Observance) !== 0 && isPlain(scene, to) && baArticle(scene, to))
      to = afterAdjectives(scene, to + 1, head);
    if (head.category === Category.DocumentHead) {
      const years = yearsAfter(scene, to);
      // «خطة الأمم المتحدة لعام 2016 للاستجابة الإنسانية»
      to = years > to ? Math.max(years, lamComplement(scene, years, head, true)) : to;
    }
    const definite = definiteHead || to > head.to;
    if (!definite && !numbered) return undefined;
    return { from: head.from, to, start: head.start, full: to > head.to, definite, complemented };
  },

  counted(scene, head) {
    // «الدورة الثامنة والأربعين للجنة …», «دورتها الرابعة والستين», «الجلسة 7378», «جلسة مجلس الأمن 7378».
    let to = head.to;
    const body = nameEnd(scene, to);
    if (body > 0 && isNumber(scene, body) && !isDate(scene, body))
      return { from: head.from, to: body + 1, start: head.start, full: true, definite: true };
    // «دورته الاعتيادية الرابعة», «الاجتماع الثلاثي رفيع المستوى الرابع»
    while (to < head.to + 2 && isPlain(scene, to) && hasArticle(scene, to) && isSessionAdjective(scene, to)) to++;
    if (isText(scene, to, 'رفيع') && isText(scene, to + 1, 'المستوي')) to += 2;
    const number = numberEnd(scene, to);
    if (number > 0) {
      to = number;
      // «الدورة 31 العادية»
      while (to < number + 2 && isPlain(scene, to) && hasArticle(scene, to) && isSessionAdjective(scene, to)) to++;
      // «الجلستين 276 و 277»
      if ((head.features & HeadFeature.Plural) !== 0 && isText(scene, to, 'و') && isNumber(scene, to + 1)) to += 2;
    } else {
      const ordinal = ordinalEnd(scene, to);
      if (ordinal < 0) return undefined;
      to = ordinal;
    }
    const lam = lamComplement(scene, to, head, true);
    // «الاجتماع الثاني للجنة المشتركة للتجارة والاستثمار»
    if (lam > 0) {
      to = isHead(scene, to) ? Math.max(lam, purposeEnd(scene, lam, head)) : lam;
      // «الاجتماع الأول للجنة المعنية بالمناخ»
      to = Math.max(to, concernedWith(scene, to, head));
    }
    // «الجولة الثالثة من المشاورات السياسية»
    else if (isText(scene, to, 'من') && has(scene.reading, to + 1, Category.EventHead) && hasArticle(scene, to + 1))
      to = afterAdjectives(scene, to + 2, head);
    else if (head.to > head.from + 1) to = Math.max(to, complement(scene, to, head, true));
    to = Math.max(to, partiesEnd(scene, to));
    return { from: head.from, to, start: head.start, full: true, definite: true } satisfies Extent;
  },

  person: arabicPerson,

  ordinals(scene, from, to) {
    // «القمة العربية الاستثنائية», «القمة الخليجية الـ45», «القمة العربية الثالثة والثلاثين»
    let end = to;
    if (isText(scene, end, 'غير') && hasArticle(scene, end + 1)) end += 2;
    while (end < to + 3 && isPlain(scene, end) && isSummitAdjective(scene, end)) end++;
    end = Math.max(end, numberEnd(scene, end), ordinalEnd(scene, end));
    return { from, to: Math.max(end, partiesEnd(scene, end)) };
  },

  nationality(scene, to) {
    let k = to;
    // «اللجنة الرباعية المعنية بليبيا»
    const concerned = concernedWith(scene, to, { ...NO_HEAD, from: to, to });
    if (concerned > 0) return concerned;
    // «الهلال الأحمر القطري»
    while (k < to + 2 && isPlain(scene, k) && hasArticle(scene, k) && has(scene.reading, k, Category.Demonym)) k++;
    return k;
  },

  article: (_scene, from) => from,
};

/** What stands for the head of a known name. */
const NO_HEAD: Head = { from: 0, to: 0, start: 0, features: 0, category: Category.OrganizationHead };

/** First token after the day or month at token `i`, or `i`. */
function dayEnd({ findings: { annotations, owner }, reading: { tokens } }: Scene, i: number): number {
  const date = i >= tokens.count || owner[i] === 0 ? undefined : annotations[owner[i]! - 1]!;
  if (date?.kind !== 'date' || date.type !== 'date' || date.start !== tokens.start[i] || date.value.length < 7)
    return i;
  let to = i;
  while (to < tokens.count && owner[to] === owner[i]) to++;
  return to;
}

/** Whether «تجمع» at token `i` is the verb after its subject in the feminine: «محادثات تجمع الطرفين». */
function isGathering(scene: Scene, i: number): boolean {
  return isText(scene, i, 'تجمع') && isFeminine(scene, i - 1);
}

/** Whether the word at token `i` is a feminine noun, and no head of names, of which «تجمع» may be a part. */
function isFeminine(scene: Scene, i: number): boolean {
  if (i < 0 || !isWord(scene, i) || isHead(scene, i)) return has(scene.reading, i, Category.EventHead);
  return endsInTaMarbuta(scene, i) || endsIn(scene, i, 'ات');
}

/** Whether a country, group or people is named at token `i`. */
function isAnnouncer(scene: Scene, i: number): boolean {
  const record = recordAt(scene, i);
  return (
    record !== undefined && (record.id.startsWith('country:') || record.type === 'group' || record.type === 'people')
  );
}

/** Whether a document or an office begins after a noun that may be a head: the noun is then one of its parts. */
function isOwner(scene: Scene, { to, category, features }: Head): boolean {
  if (category === Category.OrganizationHead) {
    // «سلطة مجلس الأمن» is its authority.
    if (endsIn(scene, to - 1, 'سلطه') && recordAt(scene, to)?.type === 'organization') return true;
    // «تسليم إدارة غزة», «بقيادة الولايات المتحدة»: how it is administered, who leads.
    const leads = isText(scene, to - 1, 'اداره') || endsIn(scene, to - 1, 'قياده');
    if (leads && recordAt(scene, to)?.type === 'place') return true;
    // «مكتب رئيس الوزراء» is a body.
    if ((features & HeadFeature.Seat) !== 0) return false;
    // «جامعة الملك فهد» is named after one.
    const role = phraseAt(scene.reading, to, Category.RoleHead);
    return role >= 0 && (scene.reading.matches.value[role]! & HeadFeature.Title) === 0 && !isGiven(scene, to);
  }
  if (category !== Category.DocumentHead) return false;
  // «قواعد منظمة التجارة العالمية»
  if (cueEnd(scene, to - 1, EntityCue.Norms) > 0 && recordAt(scene, to)?.type === 'organization') return true;
  // «خطة الرئيس الأمريكي»; the visions of kings have names
  if (isText(scene, to - 1, 'خطه') && has(scene.reading, to, Category.RoleHead)) return true;
  return recordAt(scene, to)?.type === 'document' || isStrongDocument(scene, to);
}

/** Whether the head of a treaty or charter begins at token `i`. */
function isStrongDocument({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.DocumentHead && (matches.value[m]! & HeadFeature.Weak) === 0) return true;
  return false;
}

/** First token after the person that a body or place is named after: «جامعة الملك سعود», «مركز محمد بن راشد»; or -1. */
function namesakeEnd(scene: Scene, i: number, head: Head): number {
  if (head.category !== Category.OrganizationHead && head.category !== Category.PlaceHead) return -1;
  const title = phraseAt(scene.reading, i, Category.RoleHead);
  const style = honorificEnd(scene, i);
  const titled = title >= 0 && (scene.reading.matches.value[title]! & HeadFeature.Title) !== 0;
  let at = i;
  if (titled) at = scene.reading.matches.end[title]!;
  else if (style > 0) at = style;
  else if (!isGiven(scene, i)) return -1;
  return arabicPerson(scene, at, at > i ? 'role' : 'nothing');
}

/** Whether an office of one word has a pronoun, which makes it definite: «رئيسها»; «رئيسة» has none. */
function isOwned(scene: Scene, { category, features, from }: Head): boolean {
  if (category !== Category.RoleHead || (features & HeadFeature.Alone) === 0 || endsInTaMarbuta(scene, from))
    return false;
  return endsIn(scene, from, 'ه') || endsIn(scene, from, 'ها');
}

/** Whether a head of several words is definite by its first one, the others being adjectives: «الأمين العام». */
function isLastOfDefinite(scene: Scene, head: Head): boolean {
  return isDefinite(scene, head.from, head.start) && hasArticle(scene, head.to - 1);
}

/** Whether a word that no list has is the proper name of a place: «وادي درعة», «مخيم زمزم». */
function isUnknownProper(scene: Scene, i: number, head: Head): boolean {
  // «شركة توتال», «معهد إيغمونت»; «معهد متخصص» has an adjective
  const company =
    head.category === Category.OrganizationHead &&
    !endsInTaMarbuta(scene, i) &&
    !endsInTaMarbuta(scene, i + 1) &&
    (endsInTaMarbuta(scene, head.from) || looksForeign(scene, i));
  // «معركة إيغلون»
  const battle = head.category === Category.EventHead && looksForeign(scene, i) && !isVerbalNoun(scene, i, 0);
  if (
    (head.category !== Category.PlaceHead && !company && !battle) ||
    (head.features & HeadFeature.Open) === 0 ||
    !isPlain(scene, i)
  )
    return false;
  return (
    (scene.reading.matches.categories[i]! & ~(1 << Category.GivenName)) === 0 &&
    lamPrefix(scene, i) === 0 &&
    // no adjective in the masculine goes with «معركة»
    (!isAdjectiveEnding(scene, i) || (battle && !endsInTaMarbuta(scene, i))) &&
    !isParticiple(scene, i)
  );
}

/** Whether the word is a feminine participle: «مهددة», a threatened one. */
function isParticiple(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return tokens.folded[tokens.foldedStart[i]!] === MIM && endsInTaMarbuta(scene, i);
}

/** «برنامج العمل الخمسي»: how long a plan runs is part of its name. */
function isLengthOfPlan(scene: Scene, i: number, head: Head): boolean {
  return head.category === Category.DocumentHead && isDate(scene, i) && isWord(scene, i) && hasArticle(scene, i);
}

/** First token after the definite adjectives at token `i`. */
function afterAdjectives(scene: Scene, i: number, head: Head): number {
  let k = i;
  while (
    k < i + 6 &&
    (isPlain(scene, k) ||
      isText(scene, k, 'غير') ||
      (k > i && isHyphen(scene.reading.tokens, k)) ||
      isLengthOfPlan(scene, k, head)) &&
    !isClauseStart(scene, k) &&
    cueEnd(scene, k, EntityCue.ConcernedWith) < 0
  ) {
    // «الحكومة اليمنية الشرعية»
    const praised =
      (head.features & HeadFeature.National) !== 0 && k > head.to && has(scene.reading, k - 1, Category.Demonym);
    if (praised && (isText(scene, k, 'الشرعيه') || isText(scene, k, 'الجديده'))) break;
    if (hasArticle(scene, k) && isAdjectiveShape(scene, k, head)) {
      k++;
      // «المفتوح باب العضوية», «المتعددة الجنسيات».
      if (isText(scene, k, 'باب') || isText(scene, k, 'العضويه'))
        while (isText(scene, k, 'باب') || isText(scene, k, 'العضويه')) k++;
      continue;
    }
    if (
      (isText(scene, k, 'غير') && hasArticle(scene, k + 1)) ||
      ((isText(scene, k, 'رفيع') || isText(scene, k, 'رفيعه')) && isText(scene, k + 1, 'المستوي'))
    ) {
      k += 2;
      continue;
    }
    if (
      k > i &&
      isWord(scene, k) &&
      (has(scene.reading, k, Category.NumberWord) || has(scene.reading, k, Category.OrdinalWord)) &&
      has(scene.reading, k - 1, Category.OrdinalWord)
    ) {
      // «السادس والثلاثين»
      k++;
      continue;
    }
    if (
      isHyphen(scene.reading.tokens, k) &&
      has(scene.reading, k - 1, Category.Demonym) &&
      (has(scene.reading, k + 1, Category.Demonym) ||
        (isWord(scene, k + 1) && hasArticle(scene, k + 1) && isAdjectiveEnding(scene, k + 1)))
    ) {
      // «القمة السعودية – الأمريكية», «الخطة العربية-الإسلامية»
      k += 2;
      continue;
    }
    if (
      k > i &&
      hasWawArticle(scene, k) &&
      isAdjectiveEnding(scene, k) &&
      !isHead(scene, k) &&
      nameEnd(scene, k) < 0 &&
      cueEnd(scene, k, EntityCue.ConcernedWith) < 0
    ) {
      k++;
      continue;
    }
    break;
  }
  return k;
}

function isAdjectiveShape(scene: Scene, k: number, head: Head): boolean {
  const { reading } = scene;
  if (cueEnd(scene, k, EntityCue.Adjective) === k + 1 || has(reading, k, Category.Demonym)) return true;
  if (has(reading, k, Category.Honorific) || (head.category === Category.RoleHead && isGiven(scene, k))) return false;
  if (has(reading, k, Category.Name) && !has(reading, k, Category.Demonym)) return false;
  if (isStrongHead(scene, k)) return false;
  // «وزير شؤون المغتربين المذكرة»: no adjective of men.
  if (k > head.to && endsInTaMarbuta(scene, k) && endsIn(scene, k - 1, 'ين') && !isAdjectiveEnding(scene, k))
    return false;
  if (isTitledSurname(scene, k, head)) return false;
  // «رئيس الجمهورية الباجي …»: an unlisted word before another is a name.
  if (
    head.category === Category.RoleHead &&
    reading.matches.categories[k] === 0 &&
    endsIn(scene, k, 'ي') &&
    isUnlistedName(scene, k + 1)
  )
    return false;
  // «فريق الشخصيات البارزة»
  if (k > head.to && endsInTaMarbuta(scene, k) && endsIn(scene, k - 1, 'ات') && !isHead(scene, k)) return true;
  // «المناطق الجافة»: inside a complement.
  if (k > head.to + 1 && endsInTaMarbuta(scene, k) && !isHead(scene, k) && !endsIn(scene, k - 1, 'ين')) return true;
  return isAdjectiveWord(scene, k);
}

/** Whether token `k` is the surname in «الرئيس السيسي», «الوزير الصفدي», which is written as an adjective. */
function isTitledSurname(scene: Scene, k: number, head: Head): boolean {
  if (head.category !== Category.RoleHead || k !== head.to || head.to !== head.from + 1) return false;
  return isSurname(scene, k) && isAfterTitle(scene, k);
}

/** Whether a word that no list of words has stands at token `i`. */
function isUnlistedName(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || isSentenceStart(scene, i)) return false;
  if ((scene.reading.matches.categories[i]! & ~(1 << Category.GivenName)) !== 0 || isAdjectiveEnding(scene, i))
    return false;
  return (
    lamPrefix(scene, i) === 0 &&
    !hasWawArticle(scene, i) &&
    scene.reading.tokens.folded[scene.reading.tokens.foldedStart[i]!] !== BA
  );
}

function afterIndefiniteAdjectives(scene: Scene, i: number): number {
  let k = i;
  while (
    k < i + 3 &&
    isPlain(scene, k) &&
    cueEnd(scene, k, EntityCue.ConcernedWith) < 0 &&
    !hasArticle(scene, k) &&
    nameEnd(scene, k) < 0
  )
    k++;
  return cueEnd(scene, k, EntityCue.ConcernedWith) > 0 ? k : i;
}

/**
 * First token after the chain of nouns at token `i`: nouns without an article up to a definite one or a known name, its
 * adjectives, and what is joined to it by و; or -1 where the chain ends without a definite noun.
 */
function nounChain(scene: Scene, i: number, head: Head): number {
  let k = i;
  // «أمير دولة قطر»: the head runs into the known name «دولة قطر».
  const within = i < scene.reading.tokens.count ? scene.nameFrom[i]! - 1 : -1;
  if (within > head.from && within < i) return afterAdjectives(scene, nameEnd(scene, within), head);
  for (let nouns = 0; nouns < 4; nouns++) {
    const known = nameEnd(scene, k);
    // «تنظيم داعش الإرهابي»: only a nationality tells groups apart.
    if (known > 0 && !startsAfterProclitic(scene, k) && head.category === Category.GroupHead)
      return arabic.nationality(scene, known);
    if (known > 0 && !startsAfterProclitic(scene, k))
      return coordinated(scene, afterAdjectives(scene, known, head), head, true);
    if (
      !isPlain(scene, k) ||
      isClauseStart(scene, k) ||
      lamBeforeNoun(scene, k) ||
      cueEnd(scene, k, EntityCue.Stop) > 0
    )
      return -1;
    if (hasArticle(scene, k)) {
      if (has(scene.reading, k, Category.Honorific)) return -1;
      // «رئيس الهيئة العامة للاستثمار»
      const body = head.category === Category.RoleHead ? headedEnd(scene, k, Category.OrganizationHead) : -1;
      if (body > 0) return body;
      return coordinated(scene, afterAdjectives(scene, k + 1, head), head, false);
    }
    // «قمة ثلاثية ضمت الملك», «محفل يضم الدول»
    if (isFiniteShape(scene, k) || isGathering(scene, k)) return -1;
    // «قوة وتماسك المجلس»
    if (k === head.to && scene.reading.matches.categories[k] === 0 && hasWawNoun(scene, k)) return -1;
    if (
      has(scene.reading, k, Category.Act) &&
      nouns === 0 &&
      !hasArticle(scene, k + 1) &&
      !isAboutPlace(scene, k, head)
    )
      return -1;
    if (cueEnd(scene, k, EntityCue.ConcernedWith) > 0) return -1;
    if (startsWithProclitic(scene, k) || baArticle(scene, k)) return -1;
    // «الناطق باسم وزارة الخارجية وشؤون المغتربين»
    // «نائب وزير الخارجية والمغتربين السوري»
    if (head.category === Category.RoleHead && isMinistry(scene, k)) return nounChain(scene, k + 1, ministry(head, k));
    // «حوار سياسي يقوده الليبيون»
    const kind = head.category === Category.EventHead && k === head.to && scene.reading.matches.categories[k] === 0;
    if (kind && endsIn(scene, k, 'ي')) return -1;
    // «لجنة فلسطينية مستقلة لإدارة غزة»
    if (has(scene.reading, k, Category.Demonym) && k === head.to) return -1;
    // «منسق لوقف القتال»: ل and a noun, also where a name has the two for a word.
    if (lamPrefix(scene, k) === 1 && scene.reading.matches.stem[k]! >= 0 && !isWholeHead(scene, k)) return -1;
    k++;
    // «منع الجريمة», «حقوق الإنسان», «حوض بحيرة تشاد»; «دعم وتعزيز» stops.
  }
  return -1;
}

/** Whether the verbal noun at token `i` after a conference ends in a place: «مؤتمر دعم استقرار ليبيا», «مؤتمر دعم لبنان». */
function isAboutPlace(scene: Scene, i: number, { category }: Head): boolean {
  if (category !== Category.EventHead) return false;
  const at = nameEnd(scene, i + 1) > 0 || !isPlain(scene, i + 1) ? i + 1 : i + 2;
  return nameEnd(scene, at) > 0 && recordAt(scene, at)!.type === 'place' && !startsAfterProclitic(scene, at);
}

/** Whether a word that no list has, or that of verbs alone, is written as a verb is: «ضمت», «يضم», «يشمل». */
function isFiniteShape({ reading: { matches, tokens } }: Scene, i: number): boolean {
  if ((matches.categories[i]! & ~(1 << Category.Act)) !== 0) return false;
  const { folded, foldedStart } = tokens;
  const from = foldedStart[i]!;
  const to = foldedStart[i + 1]!;
  const last = folded[to - 1]!;
  const isLong = (letter: number): boolean => letter === ALEF || letter === WAW || letter === YA;
  if (last === TA && to - from >= 3) return !isLong(folded[to - 2]!);
  if (folded[from] !== YA || to - from < 3) return false;
  for (let k = from + 1; k < to; k++) if (isLong(folded[k]!)) return false;
  return true;
}

/** The ministry or minister at token `i` within an office, as a head of its own. */
function ministry(head: Head, i: number): Head {
  return { ...head, from: i, to: i + 1, category: Category.OrganizationHead, features: HeadFeature.Portfolio };
}

/** Of what a ministry or a minister is the head. */
const HEADED: ReadonlySet<number> = new Set([Category.OrganizationHead, Category.RoleHead]);

function isMinistry({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (HEADED.has(matches.category[m]!) && (matches.value[m]! & HeadFeature.Portfolio) !== 0) return true;
  return false;
}

/** First token after «والأمن», «وتمكين المرأة» that goes on with the complement before token `i`. */
function coordinated(scene: Scene, i: number, head: Head, afterName: boolean): number {
  const { reading } = scene;
  let end = i;
  for (let count = 0; count < 3; count++) {
    const k = end;
    if (afterName || isClauseStart(scene, k)) return end;
    if (!isPlain(scene, k) && !isText(scene, k, 'في')) return end;
    if (
      (head.features & HeadFeature.Portfolio) !== 0 &&
      !hasWawArticle(scene, k) &&
      (isWawNoun(scene, k) || (hasWawNoun(scene, k) && lengthOf(scene, k) === 4)) &&
      hasArticle(scene, k + 1) &&
      !isHead(scene, k) &&
      !has(reading, k, Category.Act) &&
      !isClauseStart(scene, k + 1)
    ) {
      // «وموارد المياه»
      end = afterAdjectives(scene, k + 2, head);
      continue;
    }
    const abroad = abroadEnd(scene, k, head);
    if (abroad > 0) {
      // «وزارة الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الأفريقية»
      end = abroad;
      continue;
    }
    // «وزارة الشؤون الخارجية و التعاون»
    if (isText(scene, k, 'و') && hasArticle(scene, k + 1) && !isHead(scene, k + 1) && nameEnd(scene, k + 1) < 0) {
      if ((head.features & HeadFeature.Portfolio) === 0) return end;
      end = afterAdjectives(scene, k + 2, head);
      continue;
    }
    // «وزير الشؤون الخارجية والاتحاد الأوروبي والتعاون»
    const union = (head.features & HeadFeature.Portfolio) !== 0 ? nameEnd(scene, k) : -1;
    if (
      union > 0 &&
      recordAt(scene, k)!.type === 'organization' &&
      hasWawArticle(scene, union) &&
      !isHead(scene, union)
    ) {
      end = union;
      continue;
    }
    if (!hasWawArticle(scene, k) || isStrongHeadAfterWaw(scene, k) || nameEnd(scene, k) >= 0) return end;
    // «الاجتماع السادس للتحالف والدورة الثالثة»
    if (head.category === Category.EventHead && has(reading, k, Category.EventHead)) return end;
    // «وزارة التجارة والصناعة والطاقة الكورية»
    const portfolio = (head.features & HeadFeature.Portfolio) !== 0 && !isHead(scene, k);
    if (has(reading, k, Category.Actor) || (has(reading, k + 1, Category.Demonym) && !portfolio)) return end;
    if (!mayCoordinate(head)) return end;
    end = afterAdjectives(scene, k + 1, head);
  }
  return end;
}

/** First token after «بالخارج», «والتونسيين بالخارج», «والمغاربة المقيمين بالخارج» in a portfolio, or -1. */
function abroadEnd(scene: Scene, i: number, head: Head): number {
  if ((head.features & HeadFeature.Portfolio) === 0) return -1;
  const people = recordAt(scene, i)?.type === 'people' || hasWawArticle(scene, i);
  for (let k = people ? i + 1 : i; k < i + (people ? 3 : 1); k++) {
    if (isText(scene, k, 'بالخارج')) return k + 1;
    if (isText(scene, k, 'في') && isText(scene, k + 1, 'الخارج')) return k + 2;
  }
  return -1;
}

function mayCoordinate(head: Head): boolean {
  return (
    head.category !== Category.PlaceHead &&
    head.category !== Category.GroupHead &&
    head.category !== Category.PeopleHead
  );
}

/** First token after one complement at token `i`, or -1. `modified`: the head has an adjective or a complement already. */
function complement(scene: Scene, i: number, head: Head, modified: boolean): number {
  const { reading } = scene;
  if (i >= reading.tokens.count || isSentenceStart(scene, i)) return -1;
  const concerned = concernedWith(scene, i, head);
  if (concerned > 0) return concerned;
  const lam = lamComplement(scene, i, head, modified);
  if (lam > 0) return lam;
  const parent = parentEnd(scene, i, head);
  if (parent > 0) return parent;
  // «القمة الأولى بين مجلس التعاون والاتحاد الأوروبي»
  if (modified && head.category === Category.EventHead && isText(scene, i, 'بين')) return partiesEnd(scene, i);
  // «لجنة التحقيق الدولية الخاصة بسوريا»
  const special =
    head.category !== Category.DocumentHead && (isText(scene, i - 1, 'الخاصه') || isText(scene, i - 1, 'الخاص'));
  if (special && nameEnd(scene, i) > 0 && reading.matches.proclitics[i] === Proclitic.Ba) return nameEnd(scene, i);
  if (isText(scene, i, 'في')) {
    if (head.category === Category.DocumentHead && (head.features & HeadFeature.Numbered) === 0) {
      // «اتفاق التعاون في مجال الدفاع»
      if (cueEnd(scene, i + 1, EntityCue.Field) > 0)
        return hasArticle(scene, i + 1) ? afterAdjectives(scene, i + 2, head) : nounChain(scene, i + 2, head);
    }
    // «المبعوث الخاص إلى اليمن في مسقط»: where he is.
    if (head.category === Category.RoleHead && isAfterPost(scene, i)) return -1;
    const record = recordAt(scene, i + 1);
    // «الخطة الوطنية للقضاء على الكوليرا في هايتي»
    const seat =
      (head.features & HeadFeature.Seat) !== 0 ||
      (head.category === Category.DocumentHead &&
        i > head.to + 1 &&
        (head.features & (HeadFeature.Numbered | HeadFeature.Weak)) === 0);
    if (record?.type === 'place' && modified && seat) return nameEnd(scene, i + 1);
    // «المبعوث الخاص في التحالف الدولي»
    if (record?.type === 'organization' && head.category === Category.RoleHead && seat) return nameEnd(scene, i + 1);
    // «وزير الخارجية في دولة الكويت»: a country by its official name, not the town where the minister is.
    if (
      head.category === Category.RoleHead &&
      record?.id.startsWith('country:') &&
      has(reading, i + 1, Category.PlaceHead)
    )
      return nameEnd(scene, i + 1);
    return -1;
  }
  if (isText(scene, i, 'الي') && (head.features & HeadFeature.Seat) !== 0 && recordAt(scene, i + 1)?.type === 'place')
    return nameEnd(scene, i + 1);
  // «سفير بلاده لدى اليابان», «بعثة الاتحاد الأوروبي لدى ليبيا»
  const mission = head.category === Category.OrganizationHead && (head.features & HeadFeature.Seat) !== 0;
  if (isText(scene, i, 'لدي') && (head.category === Category.RoleHead || mission)) {
    // «كاتب الدولة لدى وزير الشؤون الخارجية»
    return isMinistry(scene, i + 1) ? nounChain(scene, i + 2, ministry(head, i + 1)) : nameEnd(scene, i + 1);
  }
  if (isText(scene, i, 'بشان') || isText(scene, i, 'حول')) {
    // «المستشار الخاص بشأن ليبيا»
    const special = head.category === Category.RoleHead && (head.features & HeadFeature.Alone) !== 0;
    if (special && isText(scene, i, 'بشان') && modified && isEnvoy(scene, head))
      return recordAt(scene, i + 1)?.type === 'place' ? nameEnd(scene, i + 1) : -1;
    const treaty = head.category === Category.DocumentHead || head.category === Category.EventHead;
    if (treaty && (head.features & HeadFeature.Numbered) === 0) return nounChain(scene, i + 1, head);
    // «المجموعة المصغرة بشأن سوريا»
    // … and «اللجنة الأفريقية رفيعة المستوى حول ليبيا»; «المجلس الوزاري بشأن سوريا» speaks of it
    const committee = (head.features & HeadFeature.Alone) === 0 || endsIn(scene, head.from, 'لجنه');
    const group = head.category === Category.OrganizationHead && committee;
    return group && modified && recordAt(scene, i + 1)?.type === 'place' ? nameEnd(scene, i + 1) : -1;
  }
  // «وزير الطاقة بجنوب السودان»: a country that is no town; «وزير الخارجية بدولة قطر» is there
  const portfolio = (head.features & HeadFeature.Portfolio) !== 0 && head.category === Category.RoleHead;
  const minister = portfolio && cueEnd(scene, i - 1, EntityCue.Ministry) < 0;
  if (minister && reading.matches.proclitics[i] === Proclitic.Ba && nameEnd(scene, i) > i + 1)
    if (recordAt(scene, i)!.id.startsWith('country:') && startsAfterProclitic(scene, i)) return nameEnd(scene, i);
  // «وزير الخارجية بحكومة الوفاق»
  if (head.category === Category.RoleHead && isGovernmentAfterBa(scene, i)) return nounChain(scene, i + 1, head);
  // «الممثل الخاص بالاتحاد الأفريقي»; a place after ب stays outside: «وزير الخارجية بدولة قطر»
  if (
    head.category === Category.RoleHead &&
    nameEnd(scene, i) > 0 &&
    recordAt(scene, i)!.type === 'organization' &&
    startsAfterProclitic(scene, i)
  ) {
    if (
      (reading.matches.proclitics[i]! & Proclitic.Ba) !== 0 &&
      (reading.matches.proclitics[i]! & (Proclitic.Waw | Proclitic.Fa)) === 0
    )
      return afterAdjectives(scene, nameEnd(scene, i), head);
  }
  return -1;
}

/** First token after «التابعة للاتحاد الأفريقي» at token `i`, the body that another belongs to; or -1. */
function parentEnd(scene: Scene, i: number, head: Head): number {
  if (head.category !== Category.OrganizationHead) return -1;
  if (!isText(scene, i, 'التابعه') && !isText(scene, i, 'التابع')) return -1;
  const known = recordAt(scene, i + 1);
  if (known?.type === 'organization' && startsAfterProclitic(scene, i + 1)) return nameEnd(scene, i + 1);
  const headed = known === undefined && lamPrefix(scene, i + 1) === 2 && isBody(scene, i + 1);
  return headed ? lamComplement(scene, i + 1, head, true) : -1;
}

/** Whether the head of a body that is known by its definite form begins at token `i`. */
function isBody({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.OrganizationHead && (matches.value[m]! & HeadFeature.Alone) !== 0) return true;
  return false;
}

/** First token after «للتجارة والاستثمار», «لمكافحة الإرهاب» at token `i`, what the body is for that meets; or -1. */
function purposeEnd(scene: Scene, i: number, head: Head): number {
  if (isHead(scene, i)) return -1;
  return lamComplement(scene, i, { ...head, features: 0 }, true);
}

/** Whether the office is that of one who is sent for something, or advises on it: «المستشارة الخاصة», «المبعوث الشخصي». */
function isEnvoy(scene: Scene, { from, to }: Head): boolean {
  const last = to - 1;
  if (last === from) return false;
  return endsIn(scene, last, 'خاص') || endsIn(scene, last, 'خاصه') || endsIn(scene, last, 'شخصي');
}

/** Whether «إلى» or «لدى» and a known name stand before token `i`. */
function isAfterPost(scene: Scene, i: number): boolean {
  const before = scene.nameFrom[i - 1]! - 2;
  return isText(scene, before, 'الي') || isText(scene, before, 'لدي');
}

/** Whether token `i` is «بحكومة», of a government that is not known by name. */
function isGovernmentAfterBa({ reading: { matches } }: Scene, i: number): boolean {
  if (matches.proclitics[i] !== Proclitic.Ba) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.OrganizationHead && (matches.value[m]! & HeadFeature.National) !== 0)
      return true;
  return false;
}

/** First token after «بين مجلس التعاون والاتحاد الأوروبي» at token `i`, the two who meet; or -1. */
function partiesEnd(scene: Scene, i: number): number {
  if (!isText(scene, i, 'بين')) return -1;
  const first = nameEnd(scene, i + 1);
  return first > 0 && hasWawNoun(scene, first) ? nameEnd(scene, first) : -1;
}

/** First token after «المعني بـ…» at token `i`, or -1. */
function concernedWith(scene: Scene, i: number, head: Head): number {
  const cue = cueEnd(scene, i, EntityCue.ConcernedWith);
  // «والمعني» goes on with something else.
  if (cue < 0 || hasWawNoun(scene, i)) return -1;
  const { tokens } = scene.reading;
  if (!isWord(scene, cue) || tokens.folded[tokens.foldedStart[cue]!] !== BA) return -1;
  const known = nameEnd(scene, cue);
  if (known > 0) return known;
  // «بالإدارة العامة», «بسفر الإرهابيين», «بالحماية من الاتجار بالممتلكات الثقافية».
  const at = tokens.foldedStart[cue]!;
  const article = tokens.folded[at + 1] === ALEF && tokens.folded[at + 2] === LAM;
  let end = article ? afterAdjectives(scene, cue + 1, head) : nounChain(scene, cue + 1, head);
  if (end < 0) return cue + 1;
  if (article) end = coordinated(scene, end, head, false);
  // A second complement that belongs to the first noun.
  for (let taken = 0; taken < 2; taken++) {
    const from = isText(scene, end, 'من') ? nounChain(scene, end + 1, head) : -1;
    if (from > 0) end = from;
    else if (isPlain(scene, end) && baArticle(scene, end)) end = afterAdjectives(scene, end + 1, head);
    else break;
  }
  return end;
}

/** First token after «للتجارة», «لأفريقيا», «لمكافحة الإرهاب» at token `i`, or -1. */
function lamComplement(scene: Scene, i: number, head: Head, modified: boolean): number {
  const { reading } = scene;
  if (
    !isWord(scene, i) ||
    isSentenceStart(scene, i) ||
    isDate(scene, i) ||
    head.category === Category.PlaceHead ||
    head.category === Category.GroupHead ||
    head.category === Category.PeopleHead
  )
    return -1;
  const lam = lamPrefix(scene, i);
  const lamName =
    nameEnd(scene, i) > 0 &&
    startsAfterProclitic(scene, i) &&
    (reading.matches.proclitics[i]! & Proclitic.Lam) !== 0 &&
    (reading.matches.proclitics[i]! & Proclitic.Waw) === 0;
  if (lamName) {
    // «زيارة ولي العهد للولايات المتحدة»: of offices only a representative's goes with a place so.
    const posted = (head.features & (HeadFeature.Open | HeadFeature.Seat)) !== 0;
    // «قال الوزير للاتحاد الأفريقي»: to whom he speaks
    const title = head.category === Category.RoleHead && (head.features & HeadFeature.Title) !== 0;
    if (title && i === head.from + 1 && isDefinite(scene, head.from, head.start)) return -1;
    if (head.category === Category.RoleHead && !posted && recordAt(scene, i)!.type === 'place') return -1;
    if (!modified && (head.features & HeadFeature.Counted) === 0 && head.category !== Category.RoleHead) return -1;
    const end = afterAdjectives(scene, nameEnd(scene, i), head);
    // «اللجنة المشتركة للاتحاد الأفريقي والأمم المتحدة»
    const shared = isText(scene, i - 1, 'المشتركه') || isText(scene, i - 1, 'المشترك');
    const second = shared && recordAt(scene, end)?.type === 'organization' && startsAfterProclitic(scene, end);
    return second && reading.matches.proclitics[end] === Proclitic.Waw ? nameEnd(scene, end) : end;
  }
  if (lam === 0 || isWholeFunction(scene, i) || isClauseStart(scene, i)) return -1;
  // «أوعزت وزارة الخارجية لمندوبية لبنان»
  if ((head.features & HeadFeature.Portfolio) !== 0 && has(reading, i, Category.OrganizationHead)) return -1;
  // «ضغط منسق لوقف القتال», «زيارة مقررة للرئيس»
  const indefinite =
    head.category === Category.RoleHead && i === head.from + 1 && !isDefinite(scene, head.from, head.start);
  if (indefinite && (head.features & HeadFeature.Seat) === 0) return -1;
  if (!modified || (head.features & HeadFeature.National) !== 0) return -1;
  if (head.category === Category.RoleHead && (head.features & HeadFeature.Open) === 0 && !isRoleComplement(scene, i))
    return -1;
  if ((head.features & HeadFeature.Numbered) !== 0) return -1;
  // «للقضاء على الجوع»
  const governed = cueEnd(scene, i, EntityCue.Governing);
  if (governed > 0 && head.category !== Category.RoleHead && (head.features & HeadFeature.Counted) === 0) {
    if (nameEnd(scene, governed) > 0) return nameEnd(scene, governed);
    const chain = nounChain(scene, governed, head);
    if (chain > 0) return chain;
  }
  if (lam === 2) {
    if ((head.features & HeadFeature.Counted) !== 0 && !isHead(scene, i)) return -1;
    if (
      isAmbiguousLam(scene, i, reading.tokens.start[i]! + 1) &&
      hasArticle(scene, i + 1) &&
      !isAdjectiveWord(scene, i + 1)
    )
      return nounChain(scene, i + 1, head);
    return coordinated(scene, afterAdjectives(scene, i + 1, head), head, false);
  }
  if ((head.features & HeadFeature.Counted) !== 0) return isHead(scene, i) ? nounChain(scene, i + 1, head) : -1;
  if (has(reading, i, Category.PlaceHead)) return nounChain(scene, i + 1, head);
  // «الأمين العام لوزارة الشؤون الخارجية والجالية بالخارج»
  if (isHead(scene, i) && (head.category === Category.RoleHead || head.category === Category.EventHead))
    return nounChain(
      scene,
      i + 1,
      head.category === Category.RoleHead && isMinistry(scene, i) ? ministry(head, i) : head,
    );
  // «لهزيمة داعش», «لمكافحة الإرهاب»: a verbal noun and its object.
  const next = nameEnd(scene, i + 1);
  if (next > 0 && !startsAfterProclitic(scene, i + 1)) return next;
  // «لاعتماد خطة التنمية لما بعد عام 2015»
  const document = head.category === Category.EventHead ? headedEnd(scene, i + 1, Category.DocumentHead) : -1;
  if (document > 0) return document;
  if (!hasArticle(scene, i + 1) || isClauseStart(scene, i + 1)) return -1;
  const end = coordinated(scene, afterAdjectives(scene, i + 2, head), head, false);
  // «لمكافحة الاتجار غير المشروع بالمخدرات»; «تزويد المفوض السامي لحقوق الإنسان بالمعلومات» is given them
  return head.category !== Category.RoleHead && isPlain(scene, end) && baArticle(scene, end)
    ? coordinated(scene, afterAdjectives(scene, end + 1, head), head, false)
    : end;
}

/** First token after the document or body that is named at token `i` by its head of this category, or -1. */
function headedEnd(scene: Scene, i: number, category: Head['category']): number {
  const { matches, tokens } = scene.reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== category || matches.start[m] !== tokens.start[i]) continue;
    const features = matches.value[m]!;
    if ((features & HeadFeature.Plural) !== 0) continue;
    const head: Head = {
      from: i,
      to: matches.end[m]!,
      start: tokens.start[i]!,
      features,
      category,
    };
    const extent = arabic.extent(scene, head);
    if (extent?.full === true) return extent.to;
  }
  return -1;
}

function isRoleComplement(scene: Scene, i: number): boolean {
  return isHead(scene, i);
}

/** Whether token `i` says what kind of session a summit is: «الاستثنائية», «العادية», «المشتركة». */
function isSessionAdjective(scene: Scene, i: number): boolean {
  const adjective = isAdjectiveEnding(scene, i) || isText(scene, i, 'المشترك') || isText(scene, i, 'المشتركه');
  return adjective && ordinalEnd(scene, i) < 0 && !isClauseStart(scene, i);
}

/** «الاستثنائية», «الطارئة», «والإسلامية» after «القمة العربية». */
function isSummitAdjective(scene: Scene, i: number): boolean {
  if (hasWawArticle(scene, i)) return isAdjectiveEnding(scene, i) && !isHead(scene, i) && nameEnd(scene, i) < 0;
  if (!hasArticle(scene, i)) return false;
  return isSessionAdjective(scene, i) || isText(scene, i, 'الطاريه') || isText(scene, i, 'المشتركه');
}

/** First token after the number at token `i`: «148», «الـ148», «(148)», «الـ /40/»; or -1. */
function numberEnd(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  // «الجلسة رقم 1856»
  const sign = cueEnd(scene, i, EntityCue.NumberSign);
  if (sign > 0) return isNumber(scene, sign) && !isDate(scene, sign) ? sign + 1 : -1;
  const at = isText(scene, i, 'ال') ? i + 1 : i;
  const opens = isSign(tokens, at, '(') || isSign(tokens, at, '/');
  const k = opens ? at + 1 : at;
  if (!isNumber(scene, k) || isDate(scene, k)) {
    // «دورته (الحادية والأربعين)»
    const ordinal = opens ? ordinalEnd(scene, k) : -1;
    return ordinal > 0 && isSign(tokens, ordinal, ')') ? ordinal + 1 : -1;
  }
  if (!opens) return k + 1;
  return isSign(tokens, k + 1, ')') || isSign(tokens, k + 1, '/') ? k + 2 : -1;
}

function isHundred(scene: Scene, i: number): boolean {
  return isText(scene, i, 'الميه') || isText(scene, i, 'المايه');
}

/** First token after the ordinal at token `i`: «الرابعة والستين», «الخامسة عشرة والسادسة عشرة»; or -1. */
function ordinalEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  let k = i;
  // «المئة والرابعة والستين»
  if (isHundred(scene, k)) k++;
  // «الحادية والأربعين»
  if (isText(scene, k, 'الحادي') || isText(scene, k, 'الحاديه')) k++;
  while (
    k < i + 7 &&
    isWord(scene, k) &&
    (has(reading, k, Category.OrdinalWord) ||
      (hasArticle(scene, k) && has(reading, k, Category.NumberWord)) ||
      (k > i && (has(reading, k, Category.NumberWord) || isText(scene, k, 'عشره') || isText(scene, k, 'عشر'))))
  )
    k++;
  // «الرابعة عشرة بعد المائة»
  if (k > i && isText(scene, k, 'بعد') && isHundred(scene, k + 1)) k += 2;
  return k > i ? k : -1;
}
