/** What English and French share: capitals, initials, and personal names in Latin script. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenFlag } from '../../../text/tokens';
import { Cue as DateCue } from '../../dates/lexemes';
import { cueAt as dateCueAt } from '../../dates/scan';
import { ActFeature } from '../../decisions/lexemes';
import { has, isFunction, isSign } from '../../reading';
import type { PersonContext, Span } from '../grammar';
import { EntityCue, HeadFeature } from '../lexemes';
import {
  cueEnd,
  endsIn,
  isCapital,
  isDate,
  isInnerHyphen,
  isJoined,
  isNumber,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  nameEnd,
  recordAt,
  type Scene,
} from '../scene';

/** Most tokens that a name may have on one side of its head: keeps the cost of hostile input linear. */
export const REACH = 28;

/** Whether token `i` is «1st», «27th», «7378e»: the letters after a number. Returns the number's token, or -1. */
export function ordinalNumber(scene: Scene, i: number): number {
  if (!isWord(scene, i) || !isJoined(scene, i) || !isNumber(scene, i - 1)) return -1;
  return dateCueAt(scene.reading, i, DateCue.OrdinalSuffix) >= 0 ? i - 1 : -1;
}

/** First token of the ordinal that ends before token `i`: «sixty-ninth», «7378th»; or -1. */
export function ordinalBefore(scene: Scene, i: number): number {
  const { reading } = scene;
  let k = i - 1;
  if (k < 0 || !isWord(scene, k)) return -1;
  const number = ordinalNumber(scene, k);
  if (number >= 0) return number;
  // «soixante et unième», «soixante et onzième»
  const joined = isText(scene, k - 1, 'et') && has(reading, k - 2, Category.NumberWord);
  if (!has(reading, k, Category.OrdinalWord) && !(joined && isText(scene, k, 'unième'))) return -1;
  if (joined) k -= 2;
  while (
    k >= 2 &&
    i - k < REACH &&
    isInnerHyphen(scene, k - 1) &&
    (has(reading, k - 2, Category.NumberWord) || has(reading, k - 2, Category.OrdinalWord))
  )
    k -= 2;
  while (
    k >= 1 &&
    i - k < REACH &&
    (has(reading, k - 1, Category.NumberWord) || isText(scene, k - 1, 'hundred') || isText(scene, k - 1, 'cent')) &&
    !isDate(scene, k - 1)
  )
    k--;
  return k;
}

/** «the Fourth», «34th» before a known event's name. */
export function latinOrdinals(scene: Scene, from: number, to: number): Span {
  const ordinal = isSentenceStart(scene, from) ? -1 : ordinalBefore(scene, from);
  return { from: ordinal >= 0 && !isDate(scene, ordinal) ? ordinal : from, to };
}

/** Whether token `i` is a capital word that may be part of a name: no article, no day, no «Article». */
export function isNameWord(scene: Scene, i: number): boolean {
  if (!isCapital(scene, i) || isDate(scene, i)) return false;
  const { reading } = scene;
  if (has(reading, i, Category.Function) && (scene.reading.tokens.flags[i]! & TokenFlag.AllCapitals) === 0) {
    // «Other Related Offences», «Further Implementation»: inside a title they are words of the name.
    const word = isFunction(reading, i, FunctionWord.Adverb) || isFunction(reading, i, FunctionWord.Quantifier);
    if (!word || isSentenceStart(scene, i)) return false;
  }
  // «MEETING OF THE PARTIES»: a heading in capitals.
  if (has(reading, i, Category.Function) && isHeadingWord(scene, i)) return false;
  if (has(reading, i, Category.Month) || has(reading, i, Category.Weekday)) return false;
  return !isVerbInHeading(scene, i);
}

/** Whether the word in capitals among such words is a verb and no noun: «LE CONSEIL CONDAMNE LES ATTAQUES». */
function isVerbInHeading(scene: Scene, i: number): boolean {
  const { matches, tokens, language } = scene.reading;
  if ((matches.categories[i]! & (1 << Category.Act)) === 0 || (tokens.flags[i]! & TokenFlag.AllCapitals) === 0)
    return false;
  if (i === 0 || (tokens.flags[i - 1]! & TokenFlag.AllCapitals) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features } = language.tables.acts[matches.value[m]!]!;
    if ((features & (ActFeature.Third | ActFeature.Plural)) !== 0 && (features & ActFeature.Noun) === 0) return true;
  }
  return false;
}

/** Whether the function word in capitals at token `i` stands among words in capitals: «WHO» alone is a body. */
function isHeadingWord(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const capitals = (k: number): boolean =>
    isWord(scene, k) && lengthOf(scene, k) > 2 && (tokens.flags[k]! & TokenFlag.AllCapitals) !== 0;
  return capitals(i) || lengthOf(scene, i) === 2 ? capitals(i - 1) && capitals(i + 1) : false;
}

/** First token after a personal name in Latin script at token `i`: initials, particles and «Jr.» are inside; or -1. */
export function latinPerson(scene: Scene, i: number, after: PersonContext): number {
  const { reading } = scene;
  const { tokens } = reading;
  let end = -1;
  let words = 0;
  let fathers = 0;
  let k = i;
  while (k < tokens.count && words < 8) {
    if (k > i && isSentenceStart(scene, k)) break;
    if (isInitial(scene, k)) {
      // «J.», «R.»: the full stop belongs to it.
      k += 2;
      words++;
      continue;
    }
    if (has(reading, k, Category.NameParticle) && !isCapital(scene, k)) {
      // A particle needs a name word after it: «bin Salman», «Al-Saud», «d'Estaing».
      let next = k + 1;
      while (next < k + 4 && has(reading, next, Category.NameParticle) && !isCapital(scene, next)) next++;
      const joined = next < tokens.count && (isInnerHyphen(scene, next) || isSign(tokens, next, "'"));
      // «as-Sisi» is a name, «as Coordinator» is not.
      if (!joined && (isText(scene, k, 'as') || isText(scene, k, 'at') || isText(scene, k, 'an'))) break;
      if (joined) next++;
      if (words === 0 && after === 'nothing') return -1;
      if (!isPersonWord(scene, next) || next > k + 4 || (words > 0 && isOfParticle(scene, k))) break;
      k = next;
      fathers++;
      continue;
    }
    if (words > 0 && isRomanNumber(scene, k, after)) {
      // «Mohammed VI»
      end = k + 1;
      break;
    }
    if (words > 0 && isNickname(scene, k)) {
      k += 3;
      continue;
    }
    // «José Mário VAZ»
    const surname = words > 0 && ((after !== 'nothing' && isShortSurname(scene, k)) || isTitleSurname(scene, k));
    if (!isPersonWord(scene, k) && !surname && !isPlaceInName(scene, k, words, after) && !isElided(scene, k)) break;
    k++;
    words++;
    end = k;
    // «Al-Saud», «Ould Cheikh-Ahmed», «O'Brien».
    while (
      k - i < REACH &&
      (isInnerHyphen(scene, k) || isApostrophe(scene, k)) &&
      isWord(scene, k + 1) &&
      !has(reading, k + 1, Category.Demonym) &&
      (isCapitalOrName(scene, k + 1) ||
        isJoinedParticle(scene, k + 1) ||
        (words > 1 && isInnerHyphen(scene, k) && isSmallNamePart(scene, k + 1)))
    ) {
      k += 2;
      end = k;
    }
    if (isSign(tokens, k, ',') && isSuffix(scene, k + 1)) {
      k += 2;
      end = k;
      if (isSign(tokens, k, '.') && isJoined(scene, k)) end = ++k;
      break;
    }
    if (isSuffix(scene, k) && isSign(tokens, k + 1, '.')) {
      // «Jr.», «III»
      end = (tokens.flags[k]! & TokenFlag.AllCapitals) === 0 ? k + 2 : k + 1;
      break;
    }
  }
  // «Henry Hub Natural Gas Spot Price» is no person; «Mohammed bin Rashid bin Saeed Al Maktoum» is.
  if (after === 'nothing' && words - fathers > 4) return -1;
  return end;
}

/** «uz» in «Waker-uz-Zaman» at token `i`. */
function isJoinedParticle(scene: Scene, i: number): boolean {
  return has(scene.reading, i, Category.NameParticle) && isInnerHyphen(scene, i + 1) && isCapital(scene, i + 2);
}

/** Whether a name in quotation marks begins at token `i`, with more of the name after it: «José ‘Pepe’ Mujica». */
function isNickname(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const quoted = (k: number): boolean => isSign(tokens, k, "'") || isSign(tokens, k, '"') || isSign(tokens, k, '“');
  return (
    quoted(i) &&
    !isJoined(scene, i) &&
    isPersonWord(scene, i + 1) &&
    (quoted(i + 2) || isSign(tokens, i + 2, '”')) &&
    isPersonWord(scene, i + 3)
  );
}

/** Whether token `i` is a number in Roman letters after a name. «V» and «X» only after an office. */
export function isRomanNumber(scene: Scene, i: number, after: PersonContext): boolean {
  const { tokens } = scene.reading;
  if (!isWord(scene, i) || (tokens.flags[i]! & TokenFlag.AllCapitals) === 0) return false;
  const from = tokens.foldedStart[i]!;
  const length = lengthOf(scene, i);
  if (length > 5 || (length === 1 && (after !== 'role' || isText(scene, i, 'i')))) return false;
  for (let k = from; k < from + length; k++) {
    const letter = tokens.folded[k]!;
    if (letter !== 0x69 && letter !== 0x76 && letter !== 0x78) return false;
  }
  return true;
}

/** Whether token `i` is a surname of two or three letters in capitals: no known name and no word of a list. */
function isShortSurname(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isCapital(scene, i) || (reading.tokens.flags[i]! & TokenFlag.AllCapitals) === 0) return false;
  const known = reading.matches.categories[i]! & ~((1 << Category.GivenName) | (1 << Category.NameParticle));
  return known === 0 && scene.nameFrom[i] === 0 && lengthOf(scene, i) > 1;
}

/** Whether the title at token `i` is the surname of the given name before it: «Julie Bishop», «Martin King». */
function isTitleSurname(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!has(reading, i, Category.RoleHead) || !isCapital(scene, i)) return false;
  if (isCapital(scene, i + 1) && cueEnd(scene, i + 1, EntityCue.Plain) < 0) return false;
  if (!has(reading, i - 1, Category.GivenName) || isFunction(reading, i + 1, FunctionWord.Of)) return false;
  return cueEnd(scene, i, EntityCue.TitleSurname) > 0;
}

/** Whether token `i` is the first letter of «N'Guesso». */
function isElided(scene: Scene, i: number): boolean {
  return isCapital(scene, i) && lengthOf(scene, i) === 1 && isApostrophe(scene, i + 1) && isCapital(scene, i + 2);
}

/** Whether the name of a place at token `i` is part of a person's: «Lloyd Austin», «Ambassador Virginia Palmer». */
function isPlaceInName(scene: Scene, i: number, words: number, after: PersonContext): boolean {
  const { reading } = scene;
  const record = isCapital(scene, i) && !isDate(scene, i) ? recordAt(scene, i) : undefined;
  if (record?.type !== 'place' || nameEnd(scene, i) !== i + 1) return false;
  if ((reading.tokens.flags[i]! & TokenFlag.AllCapitals) !== 0) return false;
  const city = record.id.startsWith('place:');
  if (words > 0 && has(reading, i - 1, Category.GivenName)) return city || after !== 'nothing';
  // «Lloyd J. Austin»
  if (words > 1 && isInitial(scene, i - 2)) return true;
  // «M. Yvon Sana Bangui, …», «Ambassador Francisco Caetano Madeira;»
  if (words > 0) return words > 1 && after !== 'nothing' && !isWord(scene, i + 1);
  return city && after !== 'nothing' && isPersonWord(scene, i + 1) && !isSentenceStart(scene, i + 1);
}

function isOfParticle(scene: Scene, i: number): boolean {
  return isText(scene, i, 'of') || isText(scene, i, 'la') || isText(scene, i, 'le') ? !isCapital(scene, i) : false;
}

/** Whether the word in small letters after a hyphen at token `i` is part of a name: «Cho Tae-yul», never «Biden-led». */
function isSmallNamePart(scene: Scene, i: number): boolean {
  return scene.reading.matches.categories[i] === 0 && lengthOf(scene, i) <= 5 && !endsIn(scene, i, 'ed');
}

function isCapitalOrName(scene: Scene, i: number): boolean {
  return isCapital(scene, i) || has(scene.reading, i, Category.GivenName);
}

function isApostrophe(scene: Scene, i: number): boolean {
  return (
    isSign(scene.reading.tokens, i, "'") &&
    isJoined(scene, i) &&
    isJoined(scene, i + 1) &&
    // «O'Brien», «N'Guesso», «Edjo'o»
    (isCapital(scene, i + 1) ? lengthOf(scene, i - 1) <= 2 : isText(scene, i + 1, 'o') || isText(scene, i + 1, 'a'))
  );
}

function isSuffix(scene: Scene, i: number): boolean {
  return (
    isCapital(scene, i) &&
    (cueEnd(scene, i, EntityCue.Generation) > 0 || isText(scene, i, 'iii') || isText(scene, i, 'ii'))
  );
}

function isInitial(scene: Scene, i: number): boolean {
  return (
    isCapital(scene, i) &&
    lengthOf(scene, i) === 1 &&
    isSign(scene.reading.tokens, i + 1, '.') &&
    isJoined(scene, i + 1)
  );
}

/** Whether token `i` may be a word of a person's name. */
function isPersonWord(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isCapital(scene, i) || isDate(scene, i)) return false;
  if (has(reading, i, Category.GivenName)) return true;
  if (has(reading, i, Category.Function) || has(reading, i, Category.Honorific))
    return has(reading, i, Category.NameParticle);
  if (
    has(reading, i, Category.RoleHead) ||
    has(reading, i, Category.OrganizationHead) ||
    isMeeting(scene, i) ||
    has(reading, i, Category.Month) ||
    has(reading, i, Category.Weekday)
  )
    return false;
  if (has(reading, i, Category.Demonym) || cueEnd(scene, i, EntityCue.Plain) >= 0) return false;
  const record = recordAt(scene, i);
  if (record !== undefined && record.type !== 'person') return false;
  const lower = scene.nameFrom[i]!;
  if (lower !== 0 && record === undefined) return false;
  return (reading.tokens.flags[i]! & TokenFlag.AllCapitals) === 0 || lengthOf(scene, i) > 3;
}

/** «Readout of Ola Nordheim Meeting with …»; «Day» is a surname. */
function isMeeting({ reading: { matches } }: Scene, i: number): boolean {
  if ((matches.categories[i]! & (1 << Category.EventHead)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.EventHead && (matches.value[m]! & HeadFeature.Observance) === 0) return true;
  return false;
}

/** Whether token `i` is an article, «this» or the like: what makes a noun phrase definite. */
export function isDefiner(scene: Scene, i: number): boolean {
  const { reading } = scene;
  return (
    i >= 0 && (isFunction(reading, i, FunctionWord.Demonstrative) || isFunction(reading, i, FunctionWord.Possessive))
  );
}
