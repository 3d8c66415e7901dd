/** What the entity grammar knows of a block while it reads it: known names by token, and the names proposed so far. */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { EntityRecord } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { nameIn } from '../../lexicon/records';
import { stringOf, wordFrom } from '../../text/strings';
import { isHyphen, KEEP_BUFFERS, lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import type { EntityType } from '../annotation';
import type { Findings } from '../findings';
import { has, isDefinite, isFunction, isSign, phraseAt, type Reading } from '../reading';
import { type EndingKind, EntityCue } from './lexemes';

/** A name that may become an annotation. */
export interface Proposal {
  /** First token, and first token after it. */
  readonly from: number;
  readonly to: number;
  /** Where it begins in the block's text: after the proclitics of its first token. */
  readonly start: number;
  readonly type: EntityType;
  /** Of two of one length the higher one wins. */
  readonly rank: number;
  readonly ref: string | undefined;
  readonly canonical: string | undefined;
  role: string | undefined;
  /** Tokens of the head, for the definitions of short forms; equal: none. */
  headFrom: number;
  headTo: number;
  /** May stand on a date that is part of the name: «the 2030 Agenda». */
  overDates: boolean;
}

/** A proposal without a head. All of them are made here: objects of one shape are read and sorted several times as fast. */
export function createProposal(
  from: number,
  to: number,
  start: number,
  type: EntityType,
  rank: number,
  ref?: string,
  canonical?: string,
): Proposal {
  return { from, to, start, type, rank, ref, canonical, role: undefined, headFrom: 0, headTo: 0, overDates: false };
}

export interface Scene {
  readonly reading: Reading;
  readonly findings: Findings;
  readonly proposals: Proposal[];
  /** Per token: number of the match of the known name that begins there, or -1. */
  readonly nameAt: Int32Array;
  /** Per token: first token of the known name that covers it plus one, or 0. */
  readonly nameFrom: Int32Array;
}

let nameAtBuffer = new Int32Array(1024);
let nameFromBuffer = new Int32Array(1024);

/** Reads the known names of a block. The scene is valid until the next one is made. */
export function createScene(reading: Reading, findings: Findings): Scene {
  const { count } = reading.tokens;
  if (nameAtBuffer.length <= count || nameAtBuffer.length > KEEP_BUFFERS) {
    const room = Math.max(1024, count + (count >> 1) + 1);
    nameAtBuffer = new Int32Array(room);
    nameFromBuffer = new Int32Array(room);
  }
  nameAtBuffer.fill(-1, 0, count + 1);
  nameFromBuffer.fill(0, 0, count + 1);
  const scene: Scene = { reading, findings, proposals: [], nameAt: nameAtBuffer, nameFrom: nameFromBuffer };
  markNames(scene);
  return scene;
}

function isUnknownAcronym({ reading: { tokens }, nameFrom }: Scene, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.AllCapitals) !== 0 && nameFrom[i] === 0;
}

/** «Euro-», «Afro-», «Sino-»: half of an adjective, where no list has the whole as a name. */
function isCombiningForm({ reading: { tokens }, nameFrom }: Scene, i: number): boolean {
  const short = lettersOf(tokens, i) >= 4 && lettersOf(tokens, i) <= 6;
  return short && nameFrom[i] === 0 && tokens.folded[tokens.foldedStart[i + 1]! - 1] === SMALL_O;
}

const SMALL_O = 0x6f;

/** «Hauts-de-France»: the last part of another name, after a small word. */
function isLastPart(scene: Scene, i: number): boolean {
  return isInnerHyphen(scene, i - 1) && isInnerHyphen(scene, i - 3) && has(scene.reading, i - 2, Category.Function);
}

function markNames(scene: Scene): void {
  const { reading, nameAt, nameFrom } = scene;
  const { tokens, matches } = reading;
  if ((matches.present & (1 << Category.Name)) === 0) return;
  let previous = -1;
  let covered = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((matches.categories[i]! & (1 << Category.Name)) === 0) continue;
    // «SSN-AUKUS» is another name than «AUKUS», «Euro-Atlantic integration» is no place.
    if (i >= 2 && isInnerHyphen(scene, i - 1) && (isUnknownAcronym(scene, i - 2) || isCombiningForm(scene, i - 2)))
      continue;
    // «موريتانيا، مالي», «وكالة الأنباء القطرية "قنا"»
    const listed = i >= 2 && tokens.kind[i - 1] !== TokenKind.Word && nameFrom[i - 2] !== 0;
    const best = bestName(reading, i, listed);
    if (best < 0) continue;
    const to = matches.end[best]!;
    if (reading.language.id === 'fr' && isLastPart(scene, i)) continue;
    // «Virginia class submarines»
    if (reading.language.id === 'en' && cueEnd(scene, to, EntityCue.Abstract) > 0) continue;
    // «US$ 5 million»
    if (isSign(tokens, to, '$')) continue;
    // «dollars US»
    if (reading.language.id === 'fr' && cueEnd(scene, i - 1, EntityCue.Currency) === to) continue;
    if (i < covered) {
      if (to <= covered || to - i <= covered - previous) continue;
      nameAt[previous] = -1;
      nameFrom.fill(0, previous, i);
    }
    nameAt[i] = best;
    for (let k = i; k < to; k++) nameFrom[k] = i + 1;
    previous = i;
    covered = to;
  }
}

/** The longest known name at token `i` that is written as names are, or -1. */
function bestName(reading: Reading, i: number, listed: boolean): number {
  const { tokens, matches } = reading;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Name) continue;
    if (best >= 0 && matches.end[m]! < matches.end[best]!) continue;
    // A whole word is a better reading than what is left of it after proclitics.
    if (best >= 0 && matches.end[m] === matches.end[best] && matches.start[best] === tokens.start[i]) continue;
    if (isWrittenAsName(reading, i, m, listed)) best = m;
  }
  return best;
}

function isWrittenAsName(reading: Reading, i: number, m: number, listed: boolean): boolean {
  const { tokens, matches } = reading;
  const { flags, kind } = tokens;
  const end = matches.end[m]!;
  if (!isPeopleNoun(reading, i, m)) return false;
  const ordinary = isMarked(reading, i, end, EntityCue.OrdinaryWord);
  if ((flags[i]! & TokenFlag.Arabic) !== 0) {
    const stripped = matches.start[m]! > tokens.start[i]!;
    if (stripped && (matches.proclitics[i]! & Proclitic.Sin) !== 0) return false;
    // «كبيرا» is «big», not «like Beira».
    if (stripped && (matches.proclitics[i]! & Proclitic.Kaf) !== 0 && isTown(reading, m)) return false;
    if (isArabicAdjective(reading, i, m)) return false;
    if (!ordinary) return true;
    // «مالي» is Mali after a preposition or «حكومة», and an adjective after a noun.
    if (stripped || listed) return true;
    if (i === 0) return false;
    // «(كونا)»
    if (isSign(tokens, i - 1, '(') && isSign(tokens, end, ')')) return true;
    return (
      (matches.categories[i - 1]! &
        ((1 << Category.Function) |
          (1 << Category.PlaceHead) |
          (1 << Category.OrganizationHead) |
          (1 << Category.Name))) !==
      0
    );
  }
  // Latin script: a capital where the name has its first letter; «al-Shabaab» has it later.
  let capital = false;
  // «conseil de sécurité des Nations Unies»
  const whole =
    end > i + 3 &&
    reading.language.id === 'fr' &&
    reading.language.records.entities[matches.value[m]!]?.type === 'organization';
  const within = whole ? end : Math.min(end, i + 3);
  // «La réunion a eu lieu» is not on «La Réunion».
  const place = reading.language.records.entities[matches.value[m]!]?.type === 'place';
  const first = place && end > i + 1 && isArticle(reading, i) ? i + 1 : i;
  for (let k = first; k < within && !capital; k++) {
    capital = kind[k] === TokenKind.Number || (flags[k]! & TokenFlag.Capital) !== 0;
  }
  // «eastern Ukraine» is no region, «eastern Europe» is.
  if (
    place &&
    end > i + 1 &&
    reading.language.id === 'en' &&
    (flags[i]! & TokenFlag.Capital) === 0 &&
    isCountry(reading, i + 1)
  )
    return false;
  if (!capital && (flags[i]! & TokenFlag.InnerCapital) === 0)
    return (
      isMarked(reading, i, end, EntityCue.Uncapitalized) ||
      isFrenchFighters(reading, i, m) ||
      (place && isLongFrench(reading, i, end)) ||
      isInSmallLetters(reading, i, m) ||
      isFrenchBody(reading, i, m)
    );
  const acronym = (flags[i]! & TokenFlag.AllCapitals) !== 0;
  if (ordinary && !acronym) {
    if ((flags[i]! & TokenFlag.Capital) === 0) return false;
    if (end === i + 1 && (flags[i]! & TokenFlag.SentenceStart) !== 0) return false;
  }
  if (!acronym && isShortAcronym(reading, i, m)) return false;
  // A part of a hyphenated word in small letters: «pro-Iran» is one, «anti-us» is not.
  return true;
}

/** Whether the name of a country begins at token `i`. */
function isCountry({ language, matches }: Reading, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (
      matches.category[m] === Category.Name &&
      language.records.entities[matches.value[m]!]!.id.startsWith('country:')
    )
      return true;
  return false;
}

/** Whether a group is called by its fighters, a plural noun in small letters: «les talibans»; in «navires houthis» it is an adjective. */
function isFrenchFighters(reading: Reading, i: number, m: number): boolean {
  const { language, matches, text, tokens } = reading;
  if (language.id !== 'fr' || i === 0 || matches.end[m] !== i + 1 || !text.startsWith('s', tokens.end[i]! - 1))
    return false;
  const definite =
    isFunction(reading, i - 1, FunctionWord.Article) ||
    isFunction(reading, i - 1, FunctionWord.In) ||
    isFunction(reading, i - 1, FunctionWord.Demonstrative);
  return definite && language.records.entities[matches.value[m]!]?.type === 'group';
}

/** Whether a name of four words or more has no capital at all: «la zone des trois frontières». */
function isLongFrench(reading: Reading, i: number, end: number): boolean {
  return reading.language.id === 'fr' && end >= i + 4 && !hasCapital(reading, i, end);
}

/** Whether a body or document whose name the data has in small letters is so written: «the high-level political forum». */
function isInSmallLetters({ language, matches }: Reading, i: number, m: number): boolean {
  const record = language.records.entities[matches.value[m]!];
  if ((record?.type !== 'organization' && record?.type !== 'document') || matches.end[m]! < i + 4) return false;
  const name = nameIn(record, language.id)!;
  return name[0] !== name[0]!.toUpperCase();
}

/** Whether a body of three words or a document of four has an article and no capital at all: «la cour pénale internationale». */
function isFrenchBody(reading: Reading, i: number, m: number): boolean {
  const { language, matches } = reading;
  const end = matches.end[m]!;
  if (language.id !== 'fr' || end < i + 3) return false;
  const type = language.records.entities[matches.value[m]!]?.type;
  if (type !== 'organization' && (type !== 'document' || end < i + 4)) return false;
  const definite =
    isArticle(reading, i - 1) ||
    isFunction(reading, i - 1, FunctionWord.To) ||
    isFunction(reading, i - 1, FunctionWord.Of);
  return definite && !hasCapital(reading, i, end);
}

function hasCapital({ tokens: { flags } }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((flags[k]! & TokenFlag.Capital) !== 0) return true;
  return false;
}

/** «القوات السعودية», «العدوان الحوثي»: a name that is an adjective after a noun with its article. */
function isArabicAdjective(reading: Reading, i: number, m: number): boolean {
  const { language, matches, tokens } = reading;
  if (i === 0 || matches.end[m] !== i + 1 || !isDefiniteArabic(reading, i) || !isDefiniteArabic(reading, i - 1))
    return false;
  // «شكرت الكويت السعودية»
  if ((matches.categories[i - 1]! & (1 << Category.Name)) !== 0) return false;
  if (matches.start[m]! > tokens.start[i]! || (tokens.flags[i]! & TokenFlag.SentenceStart) !== 0) return false;
  if ((matches.categories[i]! & (1 << Category.Demonym)) !== 0) return true;
  return (
    language.records.entities[matches.value[m]!]?.type === 'group' &&
    tokens.folded[tokens.foldedStart[i + 1]! - 1] === 0x64a
  );
}

/** Whether the known name is one of a place that is no country. */
function isTown({ language, matches }: Reading, m: number): boolean {
  const record = language.records.entities[matches.value[m]!];
  return record?.type === 'place' && !record.id.startsWith('country:');
}

/** Whether a body's name is a short acronym that the text does not write as one: «Ola» is not OLA. */
function isShortAcronym(reading: Reading, i: number, m: number): boolean {
  const { language, tokens, matches, text } = reading;
  if (matches.end[m] !== i + 1 || lettersOf(tokens, i) > 4) return false;
  if ((tokens.flags[i]! & TokenFlag.InnerCapital) !== 0) return false;
  // «l'Otan», «la Cemac»: no person's name has an article.
  if (language.id === 'fr' && i > 0 && isArticle(reading, i - 1)) return false;
  // «(Onu)»
  if (language.id === 'fr' && isSign(tokens, i - 1, '(') && isSign(tokens, i + 1, ')')) return false;
  const record = language.records.entities[matches.value[m]!];
  return (
    (record?.type === 'organization' || record?.type === 'group') &&
    nameIn(record, language.id) !== text.slice(tokens.start[i]!, tokens.end[i]!)
  );
}

/** Whether token `i` is an article, or the apostrophe of one. */
function isArticle(reading: Reading, i: number): boolean {
  return isFunction(reading, isSign(reading.tokens, i, "'") ? i - 1 : i, FunctionWord.Article);
}

/**
 * Whether a name is that of a people only where that is a noun, not the adjective that is written alike: «the Chinese» and «Chinese ports»,
 * «les Iraquiens» and «navires iraquiens», «عودة السوريين» and «اللاجئين السوريين».
 */
function isPeopleNoun(reading: Reading, i: number, m: number): boolean {
  const { tokens, matches } = reading;
  const end = matches.end[m]!;
  const arabic = (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
  // «وزراء الخارجية العرب»: an adjective though no list of adjectives has it.
  if (!arabic && !isDemonym(reading, i, end)) return true;
  if (reading.language.records.entities[matches.value[m]!]?.type !== 'people') return true;
  if (arabic) {
    if (i === 0 || (tokens.flags[i]! & TokenFlag.SentenceStart) !== 0) return true;
    // «الوسطاء الإثيوبيين والسودانيين»
    if (matches.start[m]! > tokens.start[i]!)
      return !(
        i > 1 &&
        isDemonym(reading, i - 1, i) &&
        // «ممثلين إسرائيليين ولبنانيين»
        (isDefiniteArabic(reading, i - 1)
          ? isDefiniteArabic(reading, i - 2)
          : tokens.kind[i - 2] === TokenKind.Word && (matches.categories[i - 2]! & (1 << Category.Function)) === 0)
      );
    // «ثلاثة لبنانيين»
    if ((matches.categories[i - 1]! & (1 << Category.NumberWord)) !== 0) return true;
    const before = tokens.foldedStart[i - 1]!;
    const noun = tokens.kind[i - 1] === TokenKind.Word && (matches.categories[i - 1]! & (1 << Category.Function)) === 0;
    const definite = isDefinite(reading, i);
    // «أشقائها العرب»: a pronoun makes it definite as the article does; «إخوانهم الجزائريين» are a people.
    const plural = tokens.folded[tokens.foldedStart[end]! - 1] === 0x646;
    const owned = reading.text.endsWith('ها', tokens.end[i - 1]!) || reading.text.endsWith('هم', tokens.end[i - 1]!);
    const definiteBefore =
      (owned && !plural) ||
      isDefinite(reading, i - 1) ||
      isDefinite(reading, i - 1, 1) ||
      (tokens.folded[before] === 0x644 && tokens.folded[before + 1] === 0x644);
    return noun ? definite && !definiteBefore : true;
  }
  if ((tokens.flags[i]! & TokenFlag.Capital) === 0) return false;
  if (reading.language.id === 'fr')
    return !isCapitalNoun(reading, i - 1) || (tokens.flags[i]! & TokenFlag.SentenceStart) !== 0;
  // «the Chinese», and no noun after it.
  const the =
    i > 0 &&
    (matches.categories[i - 1]! & (1 << Category.Function)) !== 0 &&
    tokens.foldedStart[i]! - tokens.foldedStart[i - 1]! === 3;
  const alone =
    end >= tokens.count ||
    tokens.kind[end] !== TokenKind.Word ||
    (matches.categories[end]! & (1 << Category.Function)) !== 0;
  return the && alone && !isEnglishSingular(reading, end - 1);
}

/** Whether token `i` is a word with «ال». */
function isDefiniteArabic(reading: Reading, i: number): boolean {
  const { tokens, matches } = reading;
  if (tokens.kind[i] !== TokenKind.Word || (matches.categories[i]! & (1 << Category.Function)) !== 0) return false;
  return isDefinite(reading, i, tokens.folded[tokens.foldedStart[i]!] === 0x648 ? 1 : 0);
}

/** Whether token `i` is a noun in capitals, which an adjective in capitals may follow: «Intégration Africaine». */
function isCapitalNoun({ tokens, matches }: Reading, i: number): boolean {
  if (i < 0 || tokens.kind[i] !== TokenKind.Word || (tokens.flags[i]! & TokenFlag.Capital) === 0) return false;
  return (matches.categories[i]! & (1 << Category.Function)) === 0;
}

/** Whether the word is no plural by itself: «an Iraqi», unlike «the Chinese», «the French», «the Swiss». */
function isEnglishSingular({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i + 1]!;
  const last = tokens.folded[at - 1]!;
  // -ch, -sh, -ese, -ss, -ois
  return !(last === 0x68 || last === 0x73 || (last === 0x65 && tokens.folded[at - 2] === 0x73));
}

function isDemonym({ matches }: Reading, i: number, end: number): boolean {
  if ((matches.categories[i]! & (1 << Category.Demonym)) === 0) return false;
  for (let k = matches.first[i]!; k < matches.first[i + 1]!; k++) {
    if (matches.category[k] === Category.Demonym && matches.end[k] === end) return true;
  }
  return false;
}

/** Whether the words of tokens `i` to `end` are such a cue of the entity grammar. */
function isMarked({ matches }: Reading, i: number, end: number, cue: number): boolean {
  if ((matches.categories[i]! & (1 << Category.EntityCue)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === Category.EntityCue && matches.value[m] === cue && matches.end[m] === end) return true;
  }
  return false;
}

/** The record of the known name that begins at token `i`, or undefined. */
export function recordAt(scene: Scene, i: number): EntityRecord | undefined {
  const m = scene.nameAt[i]!;
  return m < 0 ? undefined : scene.reading.language.records.entities[scene.reading.matches.value[m]!];
}

/** Whether the known name that begins at token `i` is that of a place or body, which may be a party. */
export function isParty(scene: Scene, i: number): boolean {
  const type = recordAt(scene, i)?.type;
  return type === 'place' || type === 'organization';
}

/** First token after the known name that begins at token `i`, or -1. */
export function nameEnd(scene: Scene, i: number): number {
  const m = i < scene.reading.tokens.count ? scene.nameAt[i]! : -1;
  return m < 0 ? -1 : scene.reading.matches.end[m]!;
}

/** Whether a cue of the kind begins at token `i`; returns the first token after the longest one, or -1. */
export function cueEnd({ reading }: Scene, i: number, cue: number): number {
  const { matches, tokens } = reading;
  if (i < 0 || i >= tokens.count || (matches.categories[i]! & (1 << Category.EntityCue)) === 0) return -1;
  let end = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === Category.EntityCue && matches.value[m] === cue && matches.end[m]! > end)
      end = matches.end[m]!;
  }
  return end;
}

/** Whether token `i` is a word with a capital. */
export function isCapital({ reading: { tokens } }: Scene, i: number): boolean {
  return (
    i >= 0 && i < tokens.count && (tokens.flags[i]! & TokenFlag.Capital) !== 0 && tokens.kind[i] === TokenKind.Word
  );
}

export function isWord({ reading: { tokens } }: Scene, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Word;
}

export function isNumber({ reading: { tokens } }: Scene, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Number;
}

/** What the words of a person's name may be in the lists; «Ola», which is no OLA, is a name there that is none here. */
const PERSONAL = (1 << Category.GivenName) | (1 << Category.NameParticle) | (1 << Category.Name);

/** Whether token `i` is a capital word that no list but that of given names has. */
export function isUnknownCapital(scene: Scene, i: number): boolean {
  if (!isCapital(scene, i) || isSentenceStart(scene, i) || scene.nameFrom[i] !== 0) return false;
  return (scene.reading.matches.categories[i]! & ~PERSONAL) === 0;
}

/** Whether no white space stands before token `i`. */
export function isJoined({ reading: { tokens } }: Scene, i: number): boolean {
  return i > 0 && i < tokens.count && (tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
}

export function isSentenceStart({ reading: { tokens } }: Scene, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.SentenceStart) !== 0;
}

/** Whether token `i` is the folded word `word`. */
export function isText({ reading: { tokens } }: Scene, i: number, word: string): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const from = tokens.foldedStart[i]!;
  if (tokens.foldedStart[i + 1]! - from !== word.length) return false;
  for (let k = 0; k < word.length; k++) if (tokens.folded[from + k] !== word.charCodeAt(k)) return false;
  return true;
}

/** Whether the folded letters of token `i` end in `ending`. */
export function endsIn({ reading: { tokens } }: Scene, i: number, ending: string): boolean {
  const to = tokens.foldedStart[i + 1]!;
  const from = to - ending.length;
  if (from < tokens.foldedStart[i]!) return false;
  for (let k = 0; k < ending.length; k++) if (tokens.folded[from + k] !== ending.charCodeAt(k)) return false;
  return true;
}

/** Whether token `i` ends as the language's words of the kind do. */
export function hasEnding(scene: Scene, i: number, kind: EndingKind): boolean {
  for (const ending of scene.reading.language.tables.endings[kind]) if (endsIn(scene, i, ending)) return true;
  return false;
}

/** Number of folded letters of token `i`. */
export function lengthOf({ reading }: Scene, i: number): number {
  return lettersOf(reading.tokens, i);
}

/** Whether token `i` belongs to a date. */
export function isDate({ findings }: Scene, i: number): boolean {
  return findings.owner[i] !== 0;
}

/** Whether token `i` is a hyphen between two words without spaces. */
export function isInnerHyphen(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return i > 0 && i + 1 < tokens.count && isHyphen(tokens, i) && isJoined(scene, i) && isJoined(scene, i + 1);
}

/** First token after a year or range of years at token `i`, or -1. */
export function yearsEnd(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  if (!isYear(scene, i)) return -1;
  if (i + 2 < tokens.count && (isHyphen(tokens, i + 1) || tokens.sign[i + 1] === 0x2f) && isYear(scene, i + 2))
    return i + 3;
  // «1986م»
  return isText(scene, i + 1, 'م') && isJoined(scene, i + 1) ? i + 2 : i + 1;
}

/** First token after the years of a document at token `i`: «of 1949», «de 1971», «لعام 2030», «للفترة 2026-2028»; or `i`. */
export function yearsAfter(scene: Scene, i: number): number {
  const cue = cueEnd(scene, i, EntityCue.YearOf);
  return Math.max(i, yearsEnd(scene, cue > 0 ? cue : i));
}

function isYear(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return (
    isNumber(scene, i) && tokens.value[i]! >= 1800 && tokens.value[i]! < 2200 && tokens.end[i]! - tokens.start[i]! === 4
  );
}

/** The folded text of tokens `from` to `to`, without white space or signs: the key of a definition. */
export function foldText({ reading: { tokens } }: Scene, from: number, to: number): string {
  const { folded, foldedStart, kind } = tokens;
  if (to === from + 1 && kind[from] !== TokenKind.Punctuation)
    return wordFrom(folded, foldedStart[from]!, foldedStart[to]!);
  letters.length = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] === TokenKind.Punctuation) continue;
    if (letters.length > 0) letters.push(0x20);
    for (let k = foldedStart[i]!; k < foldedStart[i + 1]!; k++) letters.push(folded[k]!);
  }
  return stringOf(letters);
}

const letters: number[] = [];

/** First token after the honorifics at token `i`, with their full stops; or -1. */
export function honorificEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  let end = -1;
  for (let k = i; k < i + 8; ) {
    const m = phraseAt(reading, k, Category.Honorific);
    if (m < 0) break;
    // «HE Khalifa …», not «He …».
    if (isText(scene, k, 'he') && (reading.tokens.flags[k]! & TokenFlag.AllCapitals) === 0) break;
    k = reading.matches.end[m]!;
    if (isSign(reading.tokens, k, '.') && isJoined(scene, k)) k++;
    if (isSign(reading.tokens, k, '/')) k++;
    end = k;
  }
  return end;
}
