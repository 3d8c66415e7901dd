/** Persons' names in Arabic script: given names, «بن», families, and names transcribed from other languages. */

import { Category } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { TokenFlag } from '../../../text/tokens';
import { has, isSign } from '../../reading';
import type { PersonContext } from '../grammar';
import { EntityCue, HeadFeature, NameParticleKind } from '../lexemes';
import {
  cueEnd,
  endsIn,
  isDate,
  isJoined,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  recordAt,
  type Scene,
} from '../scene';
import {
  articleLetters,
  baArticle,
  endsInTaMarbuta,
  hasArticle,
  hasWawArticle,
  isAdjectiveEnding,
  isAdjectiveWord,
  isClauseStart,
  isVerbalNoun,
  isWawNoun,
  isWholeFunction,
  isWordName,
  lamBeforeNoun,
  startsAfterProclitic,
} from './ar-words';

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const YA = 0x64a;
const TANWIN = 0x64b;

/** First token after a personal name in Arabic script at token `i`, or -1. */
export function arabicPerson(scene: Scene, i: number, after: PersonContext): number {
  const { reading } = scene;
  const { tokens } = reading;
  let end = -1;
  let given = 0;
  let words = 0;
  let unlisted = 0;
  // A name that is no ordinary word: «سلام عادل» is a just peace.
  let sure = after === 'honorific';
  let k = i;
  for (; k < tokens.count && words < 9; ) {
    if (k > i && isSentenceStart(scene, k)) break;
    if (!isWord(scene, k) || (tokens.flags[k]! & TokenFlag.Arabic) === 0 || isDate(scene, k)) break;
    // «د.» in «غريغوري د. لوغيرفو».
    if (lengthOf(scene, k) === 1 && isSign(tokens, k + 1, '.') && isJoined(scene, k + 1)) {
      k += 2;
      words++;
      continue;
    }
    // «أحمد أبو الغيط الأمين العام»
    if (words > 0 && isLongRole(scene, k)) break;
    // «صباح الأحمد حفظه الله»: a prayer; «عبد العاطي نقل تحيات»: a verb
    if (words > 0 && (isPrayer(scene, k) || isShortVerb(scene, k))) break;
    // «الرئيس السيسي»
    if (words === 0 && after === 'role' && isSurname(scene, k) && isAfterTitle(scene, k)) return k + 1;
    if (k === i && after === 'apposition' && isBeforeTownName(scene, k)) return k + 2;
    const whole = isGiven(scene, k) || (k === i && after === 'nothing' && isGivenAfterWaw(scene, k));
    const particle = isWhole(scene, k, Category.NameParticle);
    if (particle && words > 0 && isText(scene, k, 'ال') && isWord(scene, k + 1)) {
      // «آل ثاني», «آل سعود»: the family, after which a name is whole.
      return words > 0 && (sure || unlisted > 0 || after !== 'nothing') ? k + 2 : -1;
    }
    // «محمد ولد الشيخ غزواني»
    if (words > 0 && isText(scene, k, 'ولد') && isText(scene, k + 1, 'الشيخ') && isNamePart(scene, k + 2, true)) {
      k += 2;
      words += 2;
      given++;
      sure = true;
      continue;
    }
    const servant = words === 0 && after === 'nothing' && (isText(scene, k, 'عبد') || isText(scene, k, 'وعبد'));
    if (
      (servant || (particle && (words > 0 || after !== 'nothing') && isBeforeName(scene, k))) &&
      hasArticle(scene, k + 1)
    ) {
      // «بنت الطالب», «أبو الغيط», «عبد الرحمن»
      k += 2;
      words += 2;
      given += 2;
      sure = true;
      end = k;
      continue;
    }
    if (words > 0 && given > 0 && (after === 'role' || after === 'honorific') && isRegnalNumber(scene, k)) {
      // «الملك محمد السادس», «الملك عبدالله الثاني ابن الحسين»
      end = ++k;
      // «البابا لاوون الرابع عشر»
      if (isText(scene, k, 'عشر')) end = ++k;
      if (!isWhole(scene, k, Category.NameParticle)) return end;
      continue;
    }
    if (
      given > 0 &&
      after !== 'nothing' &&
      hasArticle(scene, k) &&
      !has(reading, k, Category.RoleHead) &&
      isGiven(scene, k + 1)
    ) {
      // «علي الصادق علي»
      k++;
      words++;
      continue;
    }
    if (particle && (words > 0 || after !== 'nothing') && isWord(scene, k + 1) && isNamePart(scene, k + 1, true)) {
      k++;
      words++;
      given++;
      sure ||= words > 1;
      continue;
    }
    // «والتركي»: a nationality; «شدد الوزير علي أهمية»: a preposition
    if (words === 0 && after === 'nothing' && hasWawArticle(scene, k)) break;
    if (words === 0 && isText(scene, k, 'علي') && !mayFollowAli(scene, k + 1)) break;
    if (words === 0 && hasArticle(scene, k)) {
      // «السامي», «الكامل» begin no name, nor does «العماد»; «الأسد» is a surname.
      if (after === 'nothing' || isAdjectiveWord(scene, k) || has(scene.reading, k, Category.RoleHead)) break;
    }
    if (whole) {
      if (!isWordName(scene, k)) sure = true;
      k++;
      words++;
      given++;
      end = k;
      continue;
    }
    // «نبيل العربي», «طارق المصري»
    const descent = given > 0 && isGiven(scene, k - 1) && hasArticle(scene, k) && has(reading, k, Category.Demonym);
    if (descent && (after === 'honorific' || after === 'role' || endsNames(scene, k + 1)) && !endsIn(scene, k, 'ه')) {
      end = ++k;
      words++;
      given++;
      sure = true;
      continue;
    }
    if (after === 'nothing' && given < 2) {
      // «أبيي الواقعة»: a town is called so, too
      const town = given === 1 && recordAt(scene, k - 1)?.type === 'place';
      if (given === 1 && !town && isSurnameAfterGiven(scene, k, sure)) {
        sure = true;
        end = k + 1;
        given++;
        words++;
      }
      break;
    }
    // «وزير الخارجية، سامي بوديسة،»: signs tell where the name ends.
    const closed = given === 1 && words === 1 && after !== 'nothing' && isUnlisted(scene, k) && !isWord(scene, k + 1);
    if (closed && !endsInTanwin(scene, k) && !isAdverbial(scene, k)) return k + 1;
    const previousParticle = words > 0 && isWhole(scene, k - 1, Category.NameParticle);
    const family =
      (given >= 2 || (given > 0 && after !== 'nothing')) && (sure || after === 'role')
        ? familyEnd(scene, k, after !== 'nothing')
        : -1;
    if (family > 0) return family;
    // «أوسكار ليون غونزاليس»
    if (words > 0 && after !== 'nothing' && isTownWithinName(scene, k)) {
      k++;
      words++;
      continue;
    }
    if (!isNamePart(scene, k, previousParticle || given > 0)) break;
    const foreign =
      looksForeign(scene, k) ||
      (after === 'honorific' && isUnlisted(scene, k)) ||
      (after === 'role' && (isShortName(scene, k) || isForeignPair(scene, k))) ||
      (after === 'apposition' && isNamePart(scene, k + 1, false) && looksForeign(scene, k + 1));
    if (words === 0 && (!foreign || (isWawNoun(scene, k) && after === 'role'))) break;
    if (
      words > 0 &&
      !previousParticle &&
      !looksForeign(scene, k) &&
      !hasArticle(scene, k) &&
      given === 0 &&
      !isShortNamePart(scene, k)
    )
      break;
    // «ناريندرا مودي تنفيذ الاتفاق»
    if ((given === 0 || words >= 2) && isVerbalNoun(scene, k, 0)) break;
    // «لاستكمال»
    if (tokens.folded[tokens.foldedStart[k]!] === LAM && isVerbalNoun(scene, k, 1)) break;
    if (unlisted >= 3 && !previousParticle) break;
    k++;
    words++;
    unlisted++;
    end = k;
    if (hasArticle(scene, k - 1) && !isGiven(scene, k)) break;
  }
  // «الرئيس قيس سعيد»: two names that are words.
  const named = after === 'role' && given >= 2;
  if (!sure && !named && (after === 'nothing' || unlisted === 0)) return -1;
  if (end > 0 && after === 'nothing' && (words < 2 || end - i < 2 || given < 2)) return -1;
  return end;
}

/**
 * Whether tokens `from` to `end` are nothing but a person's name in which other languages show, before his office: it begins its clause,
 * or «و», a preposition or a verb comes before.
 */
export function isWholeBearer(scene: Scene, from: number, end: number): boolean {
  const { reading } = scene;
  const { matches } = reading;
  const joined = matches.proclitics[from] === Proclitic.Waw;
  if (!joined && from > 0 && isWord(scene, from - 1) && !isSentenceStart(scene, from)) {
    const opens = has(reading, from - 1, Category.Function) || has(reading, from - 1, Category.Act);
    if (!opens && !has(reading, from - 1, Category.Actor)) return false;
  }
  let foreign = 0;
  for (let k = from; k < end; k++) {
    if (!isWord(scene, k) || (k > from && isSentenceStart(scene, k)) || isDate(scene, k)) return false;
    if (k > from && isGiven(scene, k)) continue;
    // A first name may be a town's, too: «ليون».
    const town = k === from && recordAt(scene, k)?.type === 'place' && !recordAt(scene, k)!.id.startsWith('country:');
    const listed = (matches.categories[k]! & ~(1 << Category.GivenName)) !== 0;
    if (listed && !town) return false;
    if (!town && !isGiven(scene, k) && !isGivenAfterWaw(scene, k)) {
      if (hasArticle(scene, k) || endsInTanwin(scene, k) || isVerbalNoun(scene, k, 0)) return false;
      if (k === from && !joined && isFiniteVerb(scene, k)) return false;
      if (CASES.some((ending) => ending !== 'ا' && endsIn(scene, k, ending)) || endsInTaMarbuta(scene, k)) return false;
      if (isAdjectiveEnding(scene, k) || lengthOf(scene, k) < 3 || (matches.stem[k]! >= 0 && !(k === from && joined)))
        return false;
    }
    if (town || looksForeign(scene, k)) foreign++;
  }
  return foreign > 0 && end - from >= 2;
}

/** Whether a word of another language and a surname that is a town's name, too, are all that stands at token `i`: «، أورلاندو بيرن،». */
function isBeforeTownName(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || !isUnlisted(scene, i) || !looksForeign(scene, i) || isVerbalNoun(scene, i, 0)) return false;
  if (hasArticle(scene, i) || endsInTaMarbuta(scene, i)) return false;
  const town = recordAt(scene, i + 1);
  return town?.type === 'place' && !town.id.startsWith('country:') && !isWord(scene, i + 2);
}

/** Whether a town's name stands at token `i` and a surname of another language, which ends the name, behind it. */
function isTownWithinName(scene: Scene, i: number): boolean {
  const town = recordAt(scene, i);
  if (town?.type !== 'place' || town.id.startsWith('country:') || startsAfterProclitic(scene, i)) return false;
  return isForeignSurname(scene, i + 1);
}

/** Whether an office of several words begins at token `i`. */
function isLongRole({ reading: { matches } }: Scene, i: number): boolean {
  if ((matches.categories[i]! & (1 << Category.RoleHead)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.RoleHead && matches.end[m]! > i + 1) return true;
  return false;
}

/** Whether token `i` is a word that a name with the article may follow: «بن», «أبو», «عبد». */
function isBeforeName({ reading: { matches, tokens } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const particle = matches.category[m] === Category.NameParticle && matches.start[m] === tokens.start[i];
    if (particle && matches.value[m] === NameParticleKind.BeforeName) return true;
  }
  return false;
}

/** Whether an unlisted word of another language ends the name at token `i`: «كاترين كولونا». */
function isForeignSurname(scene: Scene, i: number): boolean {
  return (
    isWord(scene, i) &&
    isUnlisted(scene, i) &&
    isNamePart(scene, i, false) &&
    looksForeign(scene, i) &&
    !isVerbalNoun(scene, i, 0) &&
    endsNames(scene, i + 1)
  );
}

/** Whether the word at token `i` ends a name of two words, of which the first is a given name; `sure`: and no ordinary word. */
function isSurnameAfterGiven(scene: Scene, i: number, sure: boolean): boolean {
  if (sure) {
    // «استقبل محمد السراج، …»
    const family = isWord(scene, i) && hasArticle(scene, i) && isFamily(scene, i, false) && endsNames(scene, i + 1);
    return family || isForeignSurname(scene, i) || isSurnameBeforeOffice(scene, i);
  }
  // «، رشاد العليمي،»
  const apart = !isWord(scene, i - 2) && !isWord(scene, i + 1) && isUnlisted(scene, i) && endsIn(scene, i, 'ي');
  return hasArticle(scene, i) && (apart || isSurnameBeforeOffice(scene, i));
}

/** Whether an unlisted word at token `i` ends the name of one whose office follows: «خالد الناصري وزير …», «إدريس لشكر، الوزير …». */
function isSurnameBeforeOffice(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || !isUnlisted(scene, i) || isSentenceStart(scene, i) || !isNamePart(scene, i, true))
    return false;
  const { tokens } = scene.reading;
  const next = isSign(tokens, i + 1, '،') || isSign(tokens, i + 1, ',') ? i + 2 : i + 1;
  return next < tokens.count && !isSentenceStart(scene, next) && has(scene.reading, next, Category.RoleHead);
}

/** Whether token `i` is the number of a king: «الثاني», «السادس». */
function isRegnalNumber(scene: Scene, i: number): boolean {
  return has(scene.reading, i, Category.OrdinalWord) && hasArticle(scene, i) && !endsIn(scene, i, 'ه');
}

/** Whether an unlisted word at token `i` may be the name of a town: «تيسيت»; not «كبيرة», «سياحية», «تقع», «الثقافة». */
export function isArabicTown(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || !isUnlisted(scene, i) || isSentenceStart(scene, i) || isDate(scene, i)) return false;
  const { folded, foldedStart } = scene.reading.tokens;
  const from = foldedStart[i]!;
  const to = foldedStart[i + 1]!;
  if (hasArticle(scene, i) || to - from < 4 || mayBeProclitic(folded[from]!) || endsInTanwin(scene, i)) return false;
  if (endsInTaMarbuta(scene, i) || isAdjectiveEnding(scene, i) || isVerbalNoun(scene, i, 0) || isDualVerb(scene, i))
    return false;
  // «استضافت» is a verb.
  if (folded[to - 1] === 0x62a && !isLongVowel(folded[to - 2]!)) return false;
  let vowels = 0;
  for (let k = from + 1; k < to; k++) if (isLongVowel(folded[k]!)) vowels++;
  return vowels >= 2;
}

function isLongVowel(letter: number): boolean {
  return letter === ALEF || letter === WAW || letter === YA;
}

/** Whether no list has token `i`, not even after proclitics. */
function isUnlisted({ reading: { matches } }: Scene, i: number): boolean {
  return matches.categories[i] === 0;
}

/**
 * First token after the one to three unlisted words with the article at token `i`, where they end the noun phrase:
 * «ياسر بن عثمان الرميان، …», «صباح خالد الحمد الصباح»; or -1. Before the last only names of forefathers stand, which
 * are short («الحمد») or known.
 */
function familyEnd(scene: Scene, i: number, afterTitle: boolean): number {
  let k = i;
  while (
    k < i + 3 &&
    isFamily(scene, k, afterTitle) &&
    (k === i || isGiven(scene, k - 1) || lengthOf(scene, k - 1) <= 5)
  )
    k++;
  return k > i && endsNames(scene, k) ? k : -1;
}

function isFamily(scene: Scene, i: number, afterTitle: boolean): boolean {
  if (!isWord(scene, i) || !hasArticle(scene, i) || isSentenceStart(scene, i)) return false;
  if (!isUnlisted(scene, i) && !isGiven(scene, i) && cueEnd(scene, i, EntityCue.KnownSurname) < 0) return false;
  // «بن حمد العطية»; without «بن» the ending is that of an adjective.
  if (endsIn(scene, i, 'ه')) return afterTitle || isText(scene, i - 2, 'بن') || isText(scene, i - 2, 'ابن');
  return !endsIn(scene, i, 'ات') && !endsIn(scene, i, 'ين') && !endsIn(scene, i, 'ون');
}

/** Whether what follows «علي» shows that it is the name: «بن», another name, a family's. */
function mayFollowAli(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || isGiven(scene, i) || isWhole(scene, i, Category.NameParticle)) return true;
  if (hasArticle(scene, i)) return isGiven(scene, i + 1) || isFamily(scene, i, false);
  return isUnlisted(scene, i) && looksForeign(scene, i);
}

/** Whether what stands at token `i` goes on with no name: a sign, «و…», an office, a style, a function word. */
function endsNames(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || isSentenceStart(scene, i) || isDate(scene, i)) return true;
  const { reading } = scene;
  if (reading.tokens.folded[reading.tokens.foldedStart[i]!] === WAW) return true;
  // «ياسر العطا مساعدا للقائد»
  if (cueEnd(scene, i, EntityCue.Stop) > 0) return true;
  return (
    has(reading, i, Category.RoleHead) || has(reading, i, Category.Honorific) || has(reading, i, Category.Function)
  );
}

/** Whether token `i` is a short unlisted word among others: «يون سوك يول». */
function isShortNamePart(scene: Scene, i: number): boolean {
  if (!isUnlisted(scene, i) || lengthOf(scene, i) > 5) return false;
  return endsNames(scene, i + 1) || (isUnlisted(scene, i + 1) && lengthOf(scene, i + 1) <= 5);
}

/** Whether two unlisted words at token `i`, the second a foreign one, are a whole name: «نيد برايس». */
function isForeignPair(scene: Scene, i: number): boolean {
  if (!isUnlisted(scene, i)) return false;
  if (isForeignSurname(scene, i + 1)) return true;
  // «تيتي أنطونيو عمق العلاقات»: a long word of another language, in no Arabic case
  const long = isWord(scene, i + 1) && isUnlisted(scene, i + 1) && lengthOf(scene, i + 1) >= 6;
  if (!long || !looksForeign(scene, i + 1) || hasArticle(scene, i + 1) || isVerbalNoun(scene, i + 1, 0)) return false;
  const inflected = CASES.some((ending) => endsIn(scene, i + 1, ending)) || isFiniteVerb(scene, i);
  return !inflected && isNamePart(scene, i + 1, true);
}

/** Whether the word is written with a preposition, as «بحرارة», or as an adverb, «صباحا». */
function isAdverbial(scene: Scene, i: number): boolean {
  const { folded, foldedStart } = scene.reading.tokens;
  const known = scene.reading.matches.stem[i]! >= 0 || baArticle(scene, i);
  return endsIn(scene, i, 'ا') || (mayBeProclitic(folded[foldedStart[i]!]!) && known);
}

/** How Arabic nouns end in the accusative, the dual and the plural. */
const CASES = ['ا', 'ين', 'ون', 'ان', 'ات'] as const;

/** Whether the word at token `i` is written as the verb that tells what one did may be: «استقبل», «ترأس», «تلقى», «شارك». */
function isFiniteVerb(scene: Scene, i: number): boolean {
  const { folded, foldedStart } = scene.reading.tokens;
  const first = folded[foldedStart[i]!]!;
  return first === ALEF || first === 0x62a || first === YA || first === WAW;
}

/** Whether an unlisted word with the article is written as a nationality is: «السيسي», «الصفدي». */
export function isSurname(scene: Scene, i: number): boolean {
  if (!isWord(scene, i) || isSentenceStart(scene, i) || !isUnlisted(scene, i)) return false;
  return hasArticle(scene, i) && endsIn(scene, i, 'ي') && !endsIn(scene, i, 'يي') && !isClauseStart(scene, i);
}

/** Whether an office of one word that is a title stands before token `i`: «الرئيس», «للوزير»; not «وزير الخارجية». */
export function isAfterTitle(scene: Scene, i: number): boolean {
  const { matches } = scene.reading;
  for (let m = i > 0 ? matches.first[i - 1]! : 0; i > 0 && m < matches.first[i]!; m++) {
    if (matches.category[m] !== Category.RoleHead || (matches.value[m]! & HeadFeature.Title) === 0) continue;
    if (articleLetters(scene, i - 1, matches.start[m]!) > 0) return true;
  }
  return false;
}

/** Whether «حفظه الله», «رعاه الله» begins at token `i`. */
function isPrayer(scene: Scene, i: number): boolean {
  return endsIn(scene, i, 'ه') && isText(scene, i + 1, 'الله');
}

/** Whether an unlisted word of three letters without a long vowel stands at token `i`, and no name ends with it. */
function isShortVerb(scene: Scene, i: number): boolean {
  if (!isUnlisted(scene, i) || lengthOf(scene, i) !== 3 || endsNames(scene, i + 1)) return false;
  const { folded, foldedStart } = scene.reading.tokens;
  for (let k = foldedStart[i]!; k < foldedStart[i + 1]!; k++) if (isLongVowel(folded[k]!)) return false;
  // «محمد خضر الشهري»
  return isWord(scene, i + 1) && !isGiven(scene, i + 1) && !hasArticle(scene, i + 1);
}

/** Whether three short unlisted words at token `i` are a whole name: «بان كي مون». */
function isShortName(scene: Scene, i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    if (!isWord(scene, k) || lengthOf(scene, k) > 5) return false;
    if (!isUnlisted(scene, k) && !isGiven(scene, k)) return false;
  }
  return endsNames(scene, i + 3);
}

/** Whether token `i` is a given name: «علي» is, «على» is the preposition. */
export function isGiven(scene: Scene, i: number): boolean {
  if (!isWhole(scene, i, Category.GivenName)) return false;
  if (!has(scene.reading, i, Category.Function) || !isWholeFunction(scene, i)) return true;
  const { text, tokens } = scene.reading;
  return text.charCodeAt(tokens.end[i]! - 1) === 0x64a;
}

/** «وعادل عبدالمهدي» */
function isGivenAfterWaw(scene: Scene, i: number): boolean {
  const { matches } = scene.reading;
  if (matches.proclitics[i] !== Proclitic.Waw || matches.word[i]! >= 0) return false;
  // «وعلى»
  if (endsIn(scene, i, 'علي') && scene.reading.text.charCodeAt(scene.reading.tokens.end[i]! - 1) !== YA) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.GivenName && matches.end[m] === i + 1) return true;
  return false;
}

/** Whether the whole token `i` is a phrase of the category. */
function isWhole({ reading }: Scene, i: number, category: Category): boolean {
  const { matches, tokens } = reading;
  if (i >= tokens.count || (matches.categories[i]! & (1 << category)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === category && matches.start[m] === tokens.start[i]) return true;
  }
  return false;
}

/** Whether token `i` may be part of a person's name though no list has it. */
function isNamePart(scene: Scene, i: number, inName: boolean): boolean {
  const { reading } = scene;
  const { matches, tokens } = reading;
  if (isGiven(scene, i)) return true;
  if (!isWord(scene, i) || isDate(scene, i) || lengthOf(scene, i) < 3) return false;
  if (
    (matches.categories[i]! & ~((1 << Category.GivenName) | (1 << Category.NameParticle) | (1 << Category.Demonym))) !==
    0
  ) {
    // A phrase begins here: a function word, a head, a verb, a known name.
    const record = recordAt(scene, i);
    return record?.type === 'person';
  }
  if (matches.proclitics[i]! !== 0 && matches.stem[i]! >= 0 && matches.word[i]! < 0) return false;
  if (
    endsInTanwin(scene, i) ||
    isVoweless(scene, i) ||
    isDualVerb(scene, i) ||
    isAfterLam(scene, i) ||
    baArticle(scene, i) ||
    lamBeforeNoun(scene, i)
  )
    return false;
  if (hasArticle(scene, i))
    return (
      inName && endsIn(scene, i, 'ي') && !isClauseStart(scene, i) && !endsIn(scene, i, 'ه') && !endsIn(scene, i, 'ات')
    );
  const first = tokens.folded[tokens.foldedStart[i]!]!;
  if (
    first === WAW &&
    !isText(scene, i, 'وانغ') &&
    lengthOf(scene, i) > 4 &&
    tokens.folded[tokens.foldedStart[i]! + 1] === ALEF &&
    tokens.folded[tokens.foldedStart[i]! + 2] === LAM
  )
    return false;
  if (endsIn(scene, i, 'ه') && (!inName || mayBeProclitic(first))) return false;
  if (
    endsIn(scene, i, 'ات') ||
    endsIn(scene, i, 'ها') ||
    endsIn(scene, i, 'هم') ||
    endsIn(scene, i, 'هما') ||
    endsIn(scene, i, 'يه') ||
    // «أكدوا»; «لاكروا» is no verb
    (endsIn(scene, i, 'وا') && first !== LAM)
  )
    return false;
  return true;
}

/** «لمواقف», «لتطورات»: ل and a noun. */
function isAfterLam(scene: Scene, i: number): boolean {
  const { folded, foldedStart } = scene.reading.tokens;
  const second = folded[foldedStart[i]! + 1]!;
  return folded[foldedStart[i]!] === LAM && lengthOf(scene, i) > 4 && (second === 0x645 || second === 0x62a);
}

/** Whether the word has the shape of an imperfect and no long vowel, which names of other languages have: «يمثل», «يعكس». */
function isVoweless(scene: Scene, i: number): boolean {
  const { folded, foldedStart } = scene.reading.tokens;
  const from = foldedStart[i]!;
  const to = foldedStart[i + 1]!;
  if (folded[from] !== YA || to - from < 4) return false;
  for (let k = from + 1; k < to; k++) {
    if (isLongVowel(folded[k]!)) return false;
  }
  return true;
}

/** Whether the word has the shape of a verb of two or more: «يترأسان», «يؤدون». */
function isDualVerb(scene: Scene, i: number): boolean {
  const { folded, foldedStart } = scene.reading.tokens;
  const imperfect = folded[foldedStart[i]!] === 0x64a && lengthOf(scene, i) > 5;
  return imperfect && (endsIn(scene, i, 'ان') || endsIn(scene, i, 'ون'));
}

/** Whether the word is written with tanwin: «رئيسًا» is no name. */
function endsInTanwin({ reading: { text, tokens } }: Scene, i: number): boolean {
  const last = tokens.end[i]! - 1;
  return text.charCodeAt(last) === TANWIN || text.charCodeAt(last - 1) === TANWIN;
}

/** Whether a letter may be a one-letter word before a noun: «بمناسبة» is no name. */
function mayBeProclitic(letter: number): boolean {
  return letter === 0x628 || letter === LAM || letter === 0x643 || letter === WAW;
}

/** Whether the word looks transcribed from another language: many long vowels, letters of no Arabic pattern. */
export function looksForeign(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const from = tokens.foldedStart[i]!;
  const to = tokens.foldedStart[i + 1]!;
  let vowels = 0;
  for (let k = from; k < to; k++) {
    const letter = tokens.folded[k]!;
    if (isLongVowel(letter)) vowels++;
    // پ چ ڤ گ ژ
    if (letter === 0x67e || letter === 0x686 || letter === 0x6a4 || letter === 0x6af || letter === 0x698) return true;
  }
  const first = tokens.folded[from]!;
  if (first === 0x62a || first === 0x645 || first === WAW) return vowels >= 3 || (vowels >= 2 && first === 0x645);
  return to - from >= 4 && vowels >= 2;
}
