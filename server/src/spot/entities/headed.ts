/** Names by their head: bodies, documents, events, places, groups and peoples, each with its complements. */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { EntityRecord } from '../../lexicon/language';
import { nameIn } from '../../lexicon/records';
import { isHyphen, TokenKind } from '../../text/tokens';
import type { EntityType } from '../annotation';
import { has, isFunction, isSign, phraseAt, textOf } from '../reading';
import { proposeNumbered, resolutionEnd } from './documents';
import { type Extent, GRAMMARS, type Head } from './grammar';
import { isGiven } from './grammars/ar-person';
import { articleLetters, isWordName } from './grammars/ar-words';
import { english } from './grammars/en';
import { EntityCue, HeadFeature } from './lexemes';
import { proposePeople } from './names';
import {
  createProposal,
  cueEnd,
  endsIn,
  isCapital,
  isInnerHyphen,
  isJoined,
  isNumber,
  isParty,
  isSentenceStart,
  isText,
  nameEnd,
  recordAt,
  type Scene,
} from './scene';
import { proposeDistricts, proposeUnknownPlaces, proposeUnknownTown } from './towns';

const TYPES: Partial<Record<number, EntityType>> = {
  [Category.OrganizationHead]: 'organization',
  [Category.DocumentHead]: 'document',
  [Category.EventHead]: 'event',
  [Category.PlaceHead]: 'place',
  [Category.GroupHead]: 'group',
};

/** Proposes the names whose head begins at token `i`. */
export function proposeHeaded(scene: Scene, i: number): void {
  const { matches } = scene.reading;
  const known = scene.nameFrom[i]! !== 0 ? nameEnd(scene, scene.nameFrom[i]! - 1) : -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    if (category === Category.PeopleHead) {
      proposePeople(scene, i, matches.end[m]!, matches.start[m]!);
      continue;
    }
    if (TYPES[category] === undefined || isShorter(scene, i, m)) continue;
    // A head inside a known name is part of it.
    // «the Nairobi Declaration on Climate Change» goes on where the known name ends.
    const longer =
      known === matches.end[m] &&
      category === Category.DocumentHead &&
      isText(scene, known, 'on') &&
      isCapital(scene, known + 1);
    if (
      !longer &&
      known >= matches.end[m]! &&
      cueEnd(scene, i, EntityCue.OrdinaryWord) !== known &&
      (matches.value[m]! & HeadFeature.Numbered) === 0
    )
      continue;
    const head: Head = {
      from: i,
      to: matches.end[m]!,
      start: matches.start[m]!,
      features: matches.value[m]!,
      category,
    };
    propose(scene, head);
  }
}

/** Whether a longer head of any kind begins at the same place as match `m` of token `i`. */
function isShorter({ reading: { matches } }: Scene, i: number, m: number): boolean {
  for (let k = matches.first[i]!; k < matches.first[i + 1]!; k++) {
    // «الفريق أول» is a rank, no team.
    const rank = matches.category[k] === Category.RoleHead && (matches.value[k]! & HeadFeature.Rank) !== 0;
    if (
      (rank || TYPES[matches.category[k]!] !== undefined) &&
      matches.start[k] === matches.start[m] &&
      matches.end[k]! > matches.end[m]!
    )
      return true;
  }
  return false;
}

function propose(scene: Scene, head: Head): void {
  const { reading } = scene;
  const { features, category } = head;
  if ((features & HeadFeature.Numbered) !== 0 && category === Category.EventHead) {
    proposeNumberedEvent(scene, head);
    return;
  }
  if ((features & HeadFeature.Numbered) !== 0 && category === Category.DocumentHead) {
    if (proposeNumbered(scene, head)) return;
    if ((features & (HeadFeature.Lower | HeadFeature.Plural)) !== 0 || reading.language.id === 'ar') return;
  }
  if (category === Category.PlaceHead && (features & HeadFeature.Plural) !== 0) {
    proposeSharing(scene, head);
    return;
  }
  if ((features & HeadFeature.Plural) !== 0 || (features & HeadFeature.Counted) !== 0) {
    const counted = GRAMMARS[reading.language.id].counted(scene, head);
    if (counted !== undefined) push(scene, head, counted, 4);
    else if (reading.language.id === 'ar' && (features & HeadFeature.Plural) === 0) proposeMeetingOfTown(scene, head);
    else if ((features & HeadFeature.Plural) === 0 && isCapital(scene, head.from)) {
      // «Commonwealth Heads of Government Meeting».
      const named = GRAMMARS[reading.language.id].extent(scene, head);
      if (named?.full && !isAnyMeeting(scene, head, named) && isName(scene, head, named)) push(scene, head, named, 1);
    }
    if (reading.language.id === 'en' && (features & HeadFeature.Plural) !== 0) proposeSharedOrdinals(scene, counted);
    return;
  }
  if (
    category === Category.EventHead &&
    reading.language.id !== 'ar' &&
    !isCapital(scene, head.from) &&
    isNumber(scene, head.from - 2)
  ) {
    // «le 34e sommet arabe», «the 13th summit»
    const counted = GRAMMARS[reading.language.id].counted(scene, head);
    if (counted !== undefined) push(scene, head, counted, 4);
    return;
  }
  if ((features & HeadFeature.Outside) !== 0) {
    if (reading.language.id === 'ar') proposeUnknownTown(scene, head);
    else if (reading.language.id === 'fr' || (features & HeadFeature.Leading) !== 0) proposeUnknownPlaces(scene, head);
    // «Balad district», «the Balad district of Norway»
    if (reading.language.id === 'en' && !isCapital(scene, head.from)) proposeDistricts(scene, head);
    // «the Donetsk Region» is one name.
    const isNoun = (features & HeadFeature.Lower) !== 0 || !isCapital(scene, head.from);
    if (reading.language.id !== 'en' || isNoun) return;
    if ((features & HeadFeature.Leading) !== 0) {
      if (!isCapital(scene, head.from - 1)) return;
      const noun = { ...head, to: head.to - 1, features: HeadFeature.Outside };
      const named = english.extent(scene, noun);
      if (named?.full && named.from < head.from) push(scene, noun, named, 1);
      return;
    }
  }
  if (category === Category.EventHead && proposeOfParties(scene, head)) return;
  const extent = GRAMMARS[reading.language.id].extent(scene, head);
  if (extent === undefined) return;
  if (
    category === Category.EventHead &&
    ((extent.to === head.to && isGoingOn(scene, head)) || isAnyMeeting(scene, head, extent))
  )
    return;
  // «Central Bank Governors» are many.
  const first = isText(scene, extent.from, 'the') ? extent.from + 1 : extent.from;
  if (cueEnd(scene, first, EntityCue.Plain) > extent.to) return;
  const abstract = category === Category.OrganizationHead || category === Category.DocumentHead;
  if (abstract && (isRelation(scene, head, extent) || isIndefinite(scene, head, extent))) return;
  if (!isName(scene, head, extent)) return;
  // «the 20th National Congress»: the meeting, not the body.
  const numbered = category === Category.EventHead && isOrdinal(scene, extent);
  const founded = category === Category.OrganizationHead ? foundedEnd(scene, extent.to) : -1;
  push(scene, head, founded < 0 ? extent : { ...extent, to: founded }, numbered ? 2 : 1);
}

/** First token after «established pursuant to resolution 1737 (2006)» at token `i`, or -1. */
function foundedEnd(scene: Scene, i: number): number {
  const cue = cueEnd(scene, i, EntityCue.Founded);
  return cue < 0 ? -1 : resolutionEnd(scene, cue);
}

/** Proposes both names of «the Black and Azov Seas»: the first without the noun that they share. */
function proposeSharing(scene: Scene, head: Head): void {
  const { tokens } = scene.reading;
  if (!isCapital(scene, head.from)) return;
  const second = capitalsBefore(scene, head.from);
  const and = second - 1;
  const first = isFunction(scene.reading, and, FunctionWord.And) ? capitalsBefore(scene, and) : and;
  if (second === head.from || first >= and) return;
  scene.proposals.push(createProposal(first, and, tokens.start[first]!, 'place', 3));
  scene.proposals.push(createProposal(second, head.to, tokens.start[second]!, 'place', 3));
}

/** First of up to three words in capitals that end before token `end`; `end` if there is none. */
function capitalsBefore(scene: Scene, end: number): number {
  let from = end;
  while (from > 0 && end - from < 3 && isCapital(scene, from - 1) && !isSentenceStart(scene, from)) {
    if (has(scene.reading, from - 1, Category.Function)) break;
    from--;
  }
  return from;
}

/** Proposes «the EU-Norway summit», «le sommet Norvège-UE»: in small letters, who meets makes it a name. */
function proposeOfParties(scene: Scene, head: Head): boolean {
  const { language, tokens } = scene.reading;
  // «EU-Norway talks» are any.
  if (language.id === 'ar' || isCapital(scene, head.from) || endsIn(scene, head.to - 1, 's')) return false;
  const isBefore = language.id === 'en';
  const last = isBefore ? head.from : partyEnd(scene, head.to);
  const dash = isBefore ? partyStart(scene, last) - 1 : last;
  if (dash < 0 || !isInnerHyphen(scene, dash)) return false;
  const edge = isBefore ? partyStart(scene, dash) : partyEnd(scene, dash + 1);
  if (edge < 0) return false;
  const [first, to] = isBefore ? [edge, head.to] : [head.from, edge];
  const from = GRAMMARS[language.id].article(scene, first, to);
  push(scene, head, { from, to, start: tokens.start[from]!, full: true, definite: true }, 2);
  return true;
}

/** First token of the country or body whose name ends before token `end`, or -1. */
function partyStart(scene: Scene, end: number): number {
  const from = end > 0 ? scene.nameFrom[end - 1]! - 1 : -1;
  return from >= 0 && nameEnd(scene, from) === end && isParty(scene, from) ? from : -1;
}

/** First token after the country or body whose name begins at token `from`, or -1. */
function partyEnd(scene: Scene, from: number): number {
  return isParty(scene, from) ? nameEnd(scene, from) : -1;
}

/** Whether the name begins with an ordinal, after its article. */
function isOrdinal(scene: Scene, { from }: Extent): boolean {
  const first = isText(scene, from, 'the') ? from + 1 : from;
  return has(scene.reading, first, Category.OrdinalWord) || (isNumber(scene, first) && isJoined(scene, first + 1));
}

/** «اجتماع عمّان التشاوري», «اجتماع العقبة الثلاثي»: a meeting that is known by its town and its kind. */
function proposeMeetingOfTown(scene: Scene, head: Head): void {
  if (recordAt(scene, head.to)?.type !== 'place') return;
  const extent = GRAMMARS.ar.extent(scene, head);
  if (extent?.full && extent.to > nameEnd(scene, head.to)) push(scene, head, extent, 1);
}

/** Whether the name is nothing but what states call their relations or their law: «the Comprehensive Strategic Partnership». */
function isRelation(scene: Scene, head: Head, { from, to }: Extent): boolean {
  if (scene.reading.language.id === 'fr') return cueEnd(scene, head.from, EntityCue.Relation) === to;
  let first = isText(scene, from, 'the') ? from + 1 : from;
  // «the ASEAN-U.S. Comprehensive Strategic Partnership»: theirs
  while (first < head.from && nameEnd(scene, first) > 0) {
    first = nameEnd(scene, first);
    if (isHyphen(scene.reading.tokens, first)) first++;
  }
  return cueEnd(scene, first, EntityCue.Relation) === head.to;
}

/** «a Free Trade Agreement», «a new Joint Working Group»: not one that has a name already. */
function isIndefinite(scene: Scene, head: Head, { from, to }: Extent): boolean {
  const { reading } = scene;
  // «a High-Level Task Force (HLTF)» gets its name there.
  if (reading.language.id !== 'en' || to > head.to || isSign(reading.tokens, to, '(')) return false;
  const first = isText(scene, from - 1, 'new') ? from - 2 : from - 1;
  if (!isText(scene, first, 'a') && !isText(scene, first, 'an')) return false;
  for (let k = from; k < to; k++) if (scene.nameFrom[k] !== 0) return false;
  return true;
}

/** «le Sommet extraordinaire», «the Extraordinary Summit»: nothing tells which one. */
function isAnyMeeting(scene: Scene, head: Head, { from, to }: Extent): boolean {
  if (to > head.to) return cueEnd(scene, head.to, EntityCue.Ordinary) === to;
  return cueEnd(scene, isText(scene, from, 'the') ? from + 1 : from, EntityCue.Ordinary) === head.from;
}

/** «Forum Dialogue Partners», «Multi-Year Programmes»: a noun in capitals follows the head of an event, which only qualifies it. */
function isGoingOn(scene: Scene, { from, to }: Head): boolean {
  const { reading } = scene;
  if (reading.language.id !== 'en' || reading.kind === 'heading' || !isCapital(scene, from)) return false;
  return (
    isCapital(scene, to) &&
    !isSentenceStart(scene, to) &&
    (reading.matches.categories[to]! & ~((1 << Category.Actor) | (1 << Category.EntityCue))) === 0
  );
}

/** «COP 28», «COP28», «كوب 28»: a head that is a name with its number. */
function proposeNumberedEvent(scene: Scene, head: Head): void {
  const { reading } = scene;
  if (!isNumber(scene, head.to) || (reading.language.id !== 'ar' && !isCapital(scene, head.from))) return;
  const to = head.to + 1;
  const from = GRAMMARS[reading.language.id].article(scene, head.from, to);
  const start = from < head.from ? reading.tokens.start[from]! : head.start;
  scene.proposals.push(createProposal(from, to, start, 'event', 3, undefined, textOf(reading, head.from, to)));
}

/** «fourteenth and fifteenth sessions»: the first ordinal is a mention of its own. */
function proposeSharedOrdinals(scene: Scene, counted: Extent | undefined): void {
  if (counted === undefined) return;
  const { reading } = scene;
  const first = sharedOrdinal(scene, counted.from);
  if (first === undefined) return;
  scene.proposals.push(createProposal(first.from, first.to, reading.tokens.start[first.from]!, 'event', 4));
}

function sharedOrdinal(scene: Scene, from: number): { from: number; to: number } | undefined {
  const { reading } = scene;
  if (from < 2 || !has(reading, from - 1, Category.Function)) return undefined;
  let k = from - 2;
  const to = from - 1;
  if (has(reading, k, Category.OrdinalWord)) {
    while (k >= 2 && reading.tokens.kind[k - 1] !== undefined && has(reading, k - 2, Category.NumberWord)) k -= 2;
    return { from: k, to };
  }
  if (k >= 1 && isNumber(scene, k - 1) && (reading.tokens.flags[k]! & 1) === 0) return { from: k - 1, to };
  return undefined;
}

/** Whether a noun phrase around a head is a name, by what the head needs. */
function isName(scene: Scene, head: Head, extent: Extent): boolean {
  const { reading } = scene;
  const { features, category } = head;
  if ((features & HeadFeature.National) !== 0 && category === Category.PlaceHead)
    return extent.full && countryOf(scene, head) !== undefined;
  if ((features & HeadFeature.National) !== 0) return isNational(scene, head, extent);
  // «الجريمة المنظمة»: an adjective there.
  if (
    cueEnd(scene, head.from, EntityCue.Adjectival) > 0 &&
    head.start === reading.tokens.start[head.from]! &&
    isArabicDefiniteWord(scene, head.from - 1)
  )
    return false;
  // «البعثات الدبلوماسية والقنصلية»
  if (isText(scene, head.from, 'والقنصليه') && isText(scene, head.from - 1, 'الدبلوماسيه')) return false;
  if (extent.dated === true) return true;
  if ((features & HeadFeature.Observance) !== 0 && !extent.full) return false;
  if (
    (features & HeadFeature.Own) !== 0 &&
    (reading.kind === 'heading' || !extent.definite || isFunction(reading, extent.from - 1, FunctionWord.Demonstrative))
  )
    return false;
  // A heading has its words in capitals: «Strategic Partnership» in it is no name.
  if (
    reading.kind === 'heading' &&
    reading.language.id === 'en' &&
    !extent.definite &&
    extent.to === head.to &&
    (features & (HeadFeature.Alone | HeadFeature.Observance | HeadFeature.Numbered)) === 0 &&
    category !== Category.PlaceHead
  ) {
    let known = false;
    for (let k = extent.from; k < head.from && !known; k++) known = scene.nameFrom[k] !== 0;
    if (!known) return false;
  }
  if (
    category === Category.PlaceHead &&
    (features & HeadFeature.Open) !== 0 &&
    extent.full &&
    isUnknownAfter(scene, head)
  )
    return true;
  // «ولاية مكتب الأمم المتحدة» is its mandate.
  if (
    category === Category.PlaceHead &&
    reading.language.id === 'ar' &&
    (has(reading, head.to, Category.OrganizationHead) || recordAt(scene, head.to)?.type === 'organization')
  )
    return false;
  if (category === Category.PlaceHead || category === Category.GroupHead)
    return extent.full && hasProperName(scene, head, extent);
  if (extent.full) {
    if (reading.language.id !== 'ar') return true;
    return isArabicName(scene, head, extent);
  }
  if (
    reading.language.id === 'en' &&
    head.to - head.from > 1 &&
    isCapital(scene, head.from) &&
    isCapital(scene, head.to - 1) &&
    extent.definite
  )
    return true;
  return (
    (features & HeadFeature.Alone) !== 0 &&
    (extent.definite || (isCapital(scene, head.from) && head.to - head.from > 1))
  );
}

function isArabicDefiniteWord({ reading: { tokens, text } }: Scene, i: number): boolean {
  return (
    i >= 0 &&
    tokens.kind[i] === TokenKind.Word &&
    (text.startsWith('ال', tokens.start[i]!) || text.startsWith('ال', tokens.start[i]! + 1))
  );
}

/** «the Government of Iraq», «الحكومة السورية», «le Gouvernement soudanais»; never «governments». */
function isNational(scene: Scene, head: Head, extent: Extent): boolean {
  // «the Government of Sudan and Government of Chad»
  if (scene.reading.language.id === 'fr' && isCapital(scene, head.from) && isBesideItsPeople(scene, head.to))
    return true;
  const named = extent.definite || (scene.reading.language.id === 'en' && isCapital(scene, head.from));
  if (!extent.full || !named) return false;
  // «تشكيل الحكومة العراقية»: there is none yet
  if (head.from > 0 && endsIn(scene, head.from - 1, 'تشكيل')) return false;
  // «the Heads of State and Government of Norway»
  if (isText(scene, head.from - 2, 'state') || isText(scene, head.from - 2, 'states')) return false;
  // «Heads of Government of the Caribbean Community»
  if (isText(scene, head.from - 1, 'of') && isText(scene, head.from - 2, 'heads')) return false;
  const { reading } = scene;
  for (let k = extent.from; k < extent.to; k++) {
    if (k >= head.from && k < head.to) continue;
    if (recordAt(scene, k)?.type === 'place' || has(reading, k, Category.Demonym)) return true;
    // «le Gouvernement de Transition»
    if (reading.language.id === 'fr' && k > head.to && isCapital(scene, head.from) && isCapital(scene, k)) return true;
  }
  // «the Transitional Federal Government»
  return reading.language.id === 'en' && isCapital(scene, head.from) && isTransitional(scene, extent.from, head.from);
}

/** «le Gouvernement et le peuple tchadiens», «au Gouvernement et au peuple tchadiens»: the nationality is said once. */
function isBesideItsPeople(scene: Scene, i: number): boolean {
  const { reading } = scene;
  const people = phraseAt(reading, i + 2, Category.PeopleHead);
  return (
    isFunction(reading, i, FunctionWord.And) &&
    people >= 0 &&
    has(reading, reading.matches.end[people]!, Category.Demonym)
  );
}

function isTransitional(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isCapital(scene, k) && cueEnd(scene, k, EntityCue.Adjective) > 0) return true;
  return false;
}

/** Whether a word that no list has follows the head: «مخيم زمزم», «وادي درعة». */
function isUnknownAfter({ reading: { matches, tokens } }: Scene, head: Head): boolean {
  const next = head.to;
  return (
    next < tokens.count &&
    (matches.categories[next]! & ~(1 << Category.GivenName)) === 0 &&
    tokens.kind[next] === TokenKind.Word
  );
}

/** Whether a place or group is told apart by a proper name: one in capitals, or one that no list of words has. */
function hasProperName(scene: Scene, head: Head, extent: Extent): boolean {
  const { reading } = scene;
  if (reading.language.id === 'en') return true;
  if (reading.language.id === 'fr') {
    for (let k = head.to; k < extent.to; k++) if (isCapital(scene, k)) return true;
    return false;
  }
  for (let k = head.to; k < extent.to; k++) if (nameEnd(scene, k) >= 0) return true;
  return false;
}

/**
 * Arabic has no capitals: a body by its head is a name when the head is of those that stand alone, or when a proper name
 * is in it; ministries and the like are by their head.
 */
function isArabicName(scene: Scene, head: Head, extent: Extent): boolean {
  const { features } = head;
  let proper = false;
  for (let k = head.to; k < extent.to && !proper; k++) {
    proper =
      nameEnd(scene, k) >= 0 ||
      has(scene.reading, k, Category.Demonym) ||
      isStandaloneHead(scene, k) ||
      // «مبادئ التعايش السلمي»: with the article it is a word.
      // … and «مبادئ حسن الجوار»: a word without it
      (isGiven(scene, k) && !isArabicDefiniteWord(scene, k) && (!isWordName(scene, k) || !isWordBeforeNoun(scene, k)));
  }
  if ((features & HeadFeature.Weak) !== 0)
    return (
      proper ||
      ((features & HeadFeature.Open) !== 0 &&
        isUnknownAfter(scene, head) &&
        ((features & HeadFeature.Evidence) === 0 || !isArabicDefiniteWord(scene, head.to))) ||
      (extent.full && isNumber(scene, extent.to - 1))
    );
  if (head.category === Category.DocumentHead && !proper) {
    // «القانون الدولي», «المعايير المهنية»: a noun and its adjective name no document.
    return !isDefiniteArabic(scene, head) || extent.complemented === true;
  }
  if ((features & (HeadFeature.Alone | HeadFeature.Evidence | HeadFeature.Observance)) !== 0) return true;
  return proper || extent.to - extent.from > 1;
}

/** Whether a noun with the article follows token `i`, so that a word that may be a given name is none. */
function isWordBeforeNoun(scene: Scene, i: number): boolean {
  return isArabicDefiniteWord(scene, i + 1) && !isGiven(scene, i + 1);
}

/** Whether a head whose definite form is a name begins at token `i`: «اللجنة» in «مكتب اللجنة». */
function isStandaloneHead({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === Category.OrganizationHead && (matches.value[m]! & HeadFeature.Alone) !== 0) return true;
  }
  return false;
}

/** Whether an Arabic head has the article. */
function isDefiniteArabic(scene: Scene, head: Head): boolean {
  return articleLetters(scene, head.from, head.start) > 0 && head.to - head.from >= 1;
}

/** The country after «جمهورية», «République de»: its official form has the same record. */
function countryOf(scene: Scene, head: Head): EntityRecord | undefined {
  for (let k = head.to; k < head.to + 4; k++) {
    const record = k < scene.reading.tokens.count ? recordAt(scene, k) : undefined;
    if (record !== undefined) return record.id.startsWith('country:') ? record : undefined;
  }
  // «الجمهورية العراقية»
  const { language, matches } = scene.reading;
  const m = isArabicDefiniteWord(scene, head.from) ? phraseAt(scene.reading, head.to, Category.Demonym) : -1;
  return m < 0 ? undefined : language.records.entities[matches.value[m]!];
}

/** Whether «members of» or the like stands before token `i`. */
function isMembership(scene: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 3; k--)
    if (cueEnd(scene, k, EntityCue.Membership) >= i - 1 && cueEnd(scene, k, EntityCue.Membership) <= i) return true;
  return false;
}

function push(scene: Scene, head: Head, extent: Extent, rank: number): void {
  const country =
    head.category === Category.PlaceHead && (head.features & HeadFeature.National) !== 0
      ? countryOf(scene, head)
      : undefined;
  const { from, to, start } = extent;
  const type =
    head.category === Category.DocumentHead && isMembership(scene, from) ? 'organization' : TYPES[head.category]!;
  const canonical = country && nameIn(country, scene.reading.language.id);
  const proposal = createProposal(from, to, start, type, rank, country?.id, canonical);
  proposal.headFrom = head.from;
  proposal.headTo = head.to;
  proposal.overDates = head.category === Category.DocumentHead || head.category === Category.EventHead;
  scene.proposals.push(proposal);
}
