/** English: a name is a run of capitals, its head last, then its complements after «of», «for», «on». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, TokenFlag } from '../../../text/tokens';
import { has, isFunction, isSign, phraseAt } from '../../reading';
import type { Extent, Head, NameGrammar } from '../grammar';
import { EntityCue, HeadFeature } from '../lexemes';
import {
  cueEnd,
  endsIn,
  honorificEnd,
  isCapital,
  isDate,
  isInnerHyphen,
  isNumber,
  isParty,
  isSentenceStart,
  isText,
  isUnknownCapital,
  isWord,
  lengthOf,
  nameEnd,
  recordAt,
  type Scene,
  yearsEnd,
} from '../scene';
import {
  isDefiner,
  isNameWord,
  isRomanNumber,
  latinOrdinals,
  latinPerson,
  ordinalBefore,
  ordinalNumber,
  REACH,
} from './latin';

export const english: NameGrammar = {
  extent(scene, head) {
    const { tokens } = scene.reading;
    const lower = !isCapital(scene, head.from);
    if (
      lower &&
      (head.features & HeadFeature.Lower) === 0 &&
      !followsTitle(scene, head) &&
      !isPlainOffice(scene, head) &&
      !isMeetingOfBody(scene, head)
    )
      return undefined;
    if (isInnerHyphen(scene, head.to)) return undefined;
    let from = leftOf(scene, head);
    // «the transitional government of Norway»
    if (lower && cueEnd(scene, head.from - 1, EntityCue.Adjective) === head.from && isGovernment(head)) from--;
    // «H.E. Ola Berg Nordheim President of …»: the words before the office are its holder's name.
    if (head.category === Category.RoleHead && from < head.from && isNamedBefore(scene, from)) from = head.from;
    let to = head.to;
    if ((head.features & HeadFeature.Numbered) !== 0 && isNumber(scene, to) && !isDate(scene, to)) to++;
    // «Task Force One»
    else if (head.category === Category.OrganizationHead && (head.features & HeadFeature.Numbered) !== 0 && !lower)
      if (isCapital(scene, to) && has(scene.reading, to, Category.NumberWord)) to++;
    // «Vision 2030», «Agenda 2063».
    if (
      head.category === Category.DocumentHead &&
      !lower &&
      isNumber(scene, to) &&
      tokens.value[to]! > 1900 &&
      tokens.value[to]! < 2200
    )
      to++;
    // «the Republic of Togo», which calls itself otherwise
    if (
      head.category === Category.PlaceHead &&
      (head.features & HeadFeature.National) !== 0 &&
      endsIn(scene, head.to - 1, 'of')
    )
      to = nameEnd(scene, to);
    // «the EU Advisory Mission Ukraine»
    const seat = from < head.from && isCapital(scene, head.from) && (head.features & HeadFeature.Seat) !== 0;
    if (seat && head.category === Category.OrganizationHead && recordAt(scene, to)?.type === 'place')
      to = nameEnd(scene, to);
    if ((head.features & HeadFeature.Leading) !== 0) to = segmentEnd(scene, to, false);
    if (to < 0) return undefined;
    if ((head.features & HeadFeature.Leading) !== 0 && isHeadOfAnyKind(scene, head.to)) return undefined;
    if (head.category === Category.DocumentHead) to = numberEnd(scene, to);
    // «the Bali Concord III»
    if (
      head.category === Category.DocumentHead &&
      isCapital(scene, to) &&
      !isSentenceStart(scene, to) &&
      isRomanNumber(scene, to, 'nothing')
    )
      to++;
    to = complements(scene, to, head, from < head.from);
    if (lower && head.category === Category.EventHead && to === head.to) to = purposeEnd(scene, to);
    if (head.category === Category.DocumentHead && !lower) to = yearsAfter(scene, to);
    // «the ASEAN-Norway Summit 2022»
    else if (head.category === Category.EventHead && !lower && from < head.from) to = Math.max(to, yearsEnd(scene, to));
    if (lower && head.category === Category.PlaceHead && !isNamedPlace(scene, from, head.from, to)) return undefined;
    // «the five-year action agenda of the Director-General»
    if (lower && head.category === Category.DocumentHead && to > head.to) from = lengthBefore(scene, from);
    const modified = from < head.from && hasCapital(scene, from, head.from);
    if (lower && !modified && to === head.to && (head.features & HeadFeature.Alone) === 0 && head.to - head.from === 1)
      return undefined;
    const article = to > head.to ? articleBefore(scene, from) : english.article(scene, from, to);
    const definite =
      isText(scene, from - 1, 'the') ||
      isText(scene, from - 1, 'said') ||
      isDefiner(scene, from - 1) ||
      (from > 1 && isWord(scene, from - 1) && isText(scene, from - 2, 'the'));
    return { from: article, to, start: tokens.start[article]!, full: modified || to > head.to, definite };
  },

  counted(scene, head) {
    const { tokens } = scene.reading;
    const from = ordinalBefore(scene, head.from);
    if (from < 0) {
      // «Session 12», «Meeting No. 5» are not written so in statements; «COP 27» is a record.
      return undefined;
    }
    const named = complements(scene, head.to, head, true);
    const to = named > head.to ? named : plainBodyEnd(scene, head.to);
    const article = english.article(scene, from, to);
    return { from: article, to, start: tokens.start[article]!, full: true, definite: true };
  },

  person: latinPerson,
  ordinals: latinOrdinals,
  nationality: (_scene, to) => to,

  article(scene, from, to) {
    // «the G7 leaders»: the article belongs to the noun that follows.
    return isNounAfter(scene, to) ? from : articleBefore(scene, from);
  },
};

/** The token of «the» right before token `from`, or `from`. */
function articleBefore(scene: Scene, from: number): number {
  return isText(scene, from - 1, 'the') && !isSentenceStart(scene, from) ? from - 1 : from;
}

/** Whether two or more capitals stand before a head in small letters: «EU Energy platform». */
function followsTitle(scene: Scene, head: Head): boolean {
  if (
    head.category === Category.RoleHead ||
    head.category === Category.PlaceHead ||
    head.category === Category.GroupHead
  )
    return false;
  if (
    (head.features & (HeadFeature.Counted | HeadFeature.Numbered | HeadFeature.National | HeadFeature.Observance)) !==
    0
  )
    return false;
  const last = head.from - 1;
  if (
    !isNameWord(scene, last) ||
    scene.nameFrom[last] !== 0 ||
    isSentenceStart(scene, last) ||
    isHeadOfAnyKind(scene, last)
  )
    return false;
  if (cueEnd(scene, last, EntityCue.Plain) > 0 || has(scene.reading, last, Category.Demonym)) return false;
  // «President Biden plans»
  if (cueEnd(scene, last, EntityCue.KnownSurname) > 0 || isStrongRole(scene, last - 1)) return false;
  return isNameWord(scene, last - 1) && !isSentenceStart(scene, last - 1);
}

/** «the NATO summit», «the United Nations conference on housing»: in small letters, a body's own. */
function isMeetingOfBody(scene: Scene, head: Head): boolean {
  if (head.category !== Category.EventHead || head.to - head.from > 1) return false;
  if (!isText(scene, head.from, 'summit') && !isText(scene, head.from, 'conference')) return false;
  const owner = head.from > 0 ? scene.nameFrom[head.from - 1]! - 1 : -1;
  return owner > 0 && recordAt(scene, owner)?.type === 'organization' && isText(scene, owner - 1, 'the');
}

/** «the prime minister of India», «the special representative of the Secretary-General»: an office in small letters. */
function isPlainOffice(scene: Scene, head: Head): boolean {
  const { reading } = scene;
  const before = head.from - 1;
  // «the Syrian government», «the government of Norway»
  if (head.category === Category.OrganizationHead)
    return (
      (head.features & HeadFeature.National) !== 0 &&
      !endsIn(scene, head.from, 's') &&
      isText(scene, beforeGovernment(scene, head.from) - 1, 'the')
    );
  if (head.category !== Category.RoleHead || has(reading, before, Category.RoleModifier)) return false;
  if ((head.features & HeadFeature.Alone) !== 0 && head.to - head.from > 1) return true;
  // «the Ghanaian president», «the Iraqi ambassador», but «an Iraqi judge»
  if (has(reading, before, Category.Demonym) && isCapital(scene, before)) {
    const the = isText(scene, demonymStart(scene, head.from) - 1, 'the');
    if (the && (head.features & (HeadFeature.Alone | HeadFeature.Evidence)) !== 0) return true;
  }
  // «the African Union mediator», «the US ambassador»
  const owner = before > 0 ? scene.nameFrom[before]! - 1 : -1;
  if (owner > 0 && nameEnd(scene, owner) === head.from && isText(scene, owner - 1, 'the')) {
    const { type, id } = recordAt(scene, owner)!;
    return type === 'organization' || id.startsWith('country:');
  }
  // «the chair of the Commission», «the commander of …»
  const one =
    (head.features & (HeadFeature.Alone | HeadFeature.Evidence)) !== 0 && (head.features & HeadFeature.Seat) === 0;
  // «Norway's president», «the Prime Minister's adviser»
  if (one && isText(scene, before, 's') && isSign(reading.tokens, before - 1, "'")) {
    const last = before - 2;
    const possessor = last < 0 ? -1 : scene.nameFrom[last]! - 1;
    if (
      possessor >= 0
        ? recordAt(scene, possessor)!.type !== 'person'
        : isCapital(scene, last) && isEndOfRole(scene, last)
    )
      return true;
  }
  return one && isText(scene, before, 'the') && isFunction(reading, head.to, FunctionWord.Of);
}

/** «the Zaatari refugee camp», «the port of Berbera», not «a U.S. base», «Syrian camps», «a port of call». */
function isNamedPlace(scene: Scene, from: number, head: number, to: number): boolean {
  for (let k = from; k < head; k++) {
    if (!isCapital(scene, k) || has(scene.reading, k, Category.Demonym) || isHeadOfAnyKind(scene, k)) continue;
    const name = scene.nameFrom[k]! - 1;
    if (name < 0 || recordAt(scene, name)?.id.startsWith('place:')) return true;
  }
  const last = from === head ? scene.nameFrom[to - 1]! - 1 : -1;
  return last > head && recordAt(scene, last)?.id.startsWith('place:') === true;
}

function isGovernment({ category, features }: Head): boolean {
  return category === Category.OrganizationHead && (features & HeadFeature.National) !== 0;
}

/** First token of the nationality and of «transitional» before the government at token `i`. */
function beforeGovernment(scene: Scene, i: number): number {
  const { reading } = scene;
  const from = cueEnd(scene, i - 1, EntityCue.Adjective) === i ? i - 1 : i;
  if (has(reading, from - 1, Category.Demonym)) return demonymStart(scene, from);
  // «the DRC government»
  const name = from > 0 ? scene.nameFrom[from - 1]! - 1 : -1;
  return name >= 0 && recordAt(scene, name)?.id.startsWith('country:') ? name : from;
}

/** Whether a given name or an honorific stands right before token `i`. */
function isNamedBefore(scene: Scene, i: number): boolean {
  const last = isSign(scene.reading.tokens, i - 1, '.') ? i - 2 : i - 1;
  if (last < 0 || isSentenceStart(scene, i)) return false;
  // «Ambassador Smal Nordheim Commissioner for …»
  if (has(scene.reading, last, Category.RoleHead) && isCapital(scene, last) && isUnknownCapital(scene, i + 1))
    return isUnknownCapital(scene, i);
  if (has(scene.reading, last, Category.GivenName) && isCapital(scene, last)) return true;
  for (let k = Math.max(0, i - 4); k < i; k++) if (honorificEnd(scene, k) === i) return true;
  return false;
}

/** First token of the nationality that ends before token `i`. */
function demonymStart({ reading }: Scene, i: number): number {
  for (let k = i - 3; k < i - 1; k++) {
    const m = k < 0 ? -1 : phraseAt(reading, k, Category.Demonym);
    if (m >= 0 && reading.matches.end[m] === i) return k;
  }
  return i - 1;
}

/** First token of «five-year» that ends before token `i`, or `i`. */
function lengthBefore(scene: Scene, i: number): number {
  const isLength = isDate(scene, i - 1) && isInnerHyphen(scene, i - 2) && isDate(scene, i - 3);
  return isLength && !isSentenceStart(scene, i - 1) ? i - 3 : i;
}

/** First token after «No. 138» at token `i`, or `i`. */
function numberEnd(scene: Scene, i: number): number {
  let k = cueEnd(scene, i, EntityCue.NumberSign);
  if (k < 0) return i;
  if (isSign(scene.reading.tokens, k, '.')) k++;
  return isNumber(scene, k) ? k + 1 : i;
}

/** First token after «(IAI)», «(CoRe)» at token `i`, an acronym in brackets; or -1. */
function acronymEnd(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  const shape = TokenFlag.AllCapitals | TokenFlag.InnerCapital;
  const acronym = isSign(tokens, i, '(') && isWord(scene, i + 1) && (tokens.flags[i + 1]! & shape) !== 0;
  return acronym && isSign(tokens, i + 2, ')') ? i + 3 : -1;
}

/** First token after the years of a document at token `i`: «2015–2030», «of 1987»; or `i`. */
function yearsAfter(scene: Scene, i: number): number {
  const years = yearsEnd(scene, i);
  if (years > 0) return years;
  // «the Master Plan on Connectivity (MPC) 2025»
  const acronym = acronymEnd(scene, i);
  if (acronym > 0) return Math.max(i, yearsEnd(scene, acronym));
  const of = isText(scene, i, 'of') ? yearsEnd(scene, i + 1) : -1;
  return of === i + 2 ? of : i;
}

/** Whether the word at token `i` goes on with the noun phrase before it. */
function isNounAfter(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isWord(scene, i) || isSentenceStart(scene, i)) return isInnerHyphen(scene, i);
  if (has(reading, i, Category.Function) || has(reading, i, Category.Act) || endsIn(scene, i, 'ed')) return false;
  if (cueEnd(scene, i, EntityCue.Verb) > 0) return false;
  if (endsIn(scene, i, 'ly') || endsIn(scene, i, 'ing')) return false;
  if (endsIn(scene, i, 's') && !endsIn(scene, i, 'ss'))
    return !(has(reading, i + 1, Category.Function) && !isFunction(reading, i + 1, FunctionWord.Of));
  return true;
}

function hasCapital(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(scene, i) || isNumber(scene, i)) return true;
  return false;
}

/** Most known names before the head of a name: «the ASEAN Australia Special Summit». */
const MOST_NAMES = 2;

/** First token of the modifiers before the head. */
function leftOf(scene: Scene, head: Head): number {
  const { reading, nameFrom } = scene;
  const { tokens } = reading;
  const numbers =
    head.category === Category.DocumentHead ||
    head.category === Category.EventHead ||
    head.category === Category.OrganizationHead;
  // A known name that the head ends: «Nairobi Declaration».
  const known = nameFrom[head.from]! - 1;
  let from = known >= 0 && nameEnd(scene, known) === head.to ? known : head.from;
  let names = 0;
  for (let k = from - 1; k >= 0 && head.from - k < REACH; ) {
    if (isSentenceStart(scene, k + 1) || isSentenceStart(scene, from)) break;
    // «the Custodian of the Two Holy Mosques King Salman»: an office ends there.
    if (head.category === Category.RoleHead && isEndOfRole(scene, k)) break;
    // «Minister of Defence Gen. Ola Berg»
    if (isRank(head) && cueEnd(scene, k, EntityCue.Portfolio) === k + 1) break;
    if (nameFrom[k] !== 0) {
      const start = nameFrom[k]! - 1;
      const record = recordAt(scene, start);
      if (
        record === undefined ||
        nameEnd(scene, start) !== k + 1 ||
        // A list whose commas are lost, not «EU-Western Balkans».
        (!isInnerHyphen(scene, k + 1) && ++names > MOST_NAMES) ||
        (record.type === 'people' && !isInnerHyphen(scene, k + 1)) ||
        record.type === 'document'
      )
        break;
      // «NATO Headquarters» is a place, «EU territory» is none.
      const housed = (head.features & HeadFeature.Weak) !== 0 && record.type === 'organization';
      if (head.category === Category.PlaceHead && record.type !== 'place' && !housed) break;
      // «in Washington, D.C. Deputy Secretary Berg …»
      if (head.category === Category.RoleHead && isSign(tokens, start + 1, ',')) break;
      from = start;
      k = start - 1;
      if (isInnerHyphen(scene, k)) k--;
      continue;
    }
    if (isInnerHyphen(scene, k) && isText(scene, k - 1, 'post') && isNumber(scene, k + 1)) {
      from = k - 1;
      break;
    }
    const owner = possessiveBefore(scene, k, head);
    if (owner >= 0 && head.category !== Category.RoleHead) {
      // «the Women's Major Group», «the Lord's Resistance Army».
      from = owner;
      k = owner - 1;
      continue;
    }
    const of = isText(scene, k, 'the') && isText(scene, k - 1, 'of') ? k - 1 : k;
    if (
      head.category === Category.DocumentHead &&
      from < head.from &&
      isText(scene, of, 'of') &&
      isNameWord(scene, of - 1) &&
      !isSentenceStart(scene, of - 1) &&
      !isHeadOfAnyKind(scene, of - 1) &&
      nameFrom[of - 1] === 0
    ) {
      // «the Cessation of Hostilities Agreement».
      from = of - 1;
      k = from - 1;
      continue;
    }
    if (isInnerHyphen(scene, k) || (isSign(tokens, k, '+') && isNumber(scene, k - 1))) {
      // «Quad-at-Sea Ship Observer Mission»
      if (isWord(scene, k - 1) && isInnerHyphen(scene, k - 2) && isCapital(scene, k - 3) && !isCapital(scene, k - 1))
        k -= 2;
      if (k === 0 || !(isCapital(scene, k - 1) || isNumber(scene, k - 1) || nameFrom[k - 1] !== 0)) {
        break;
      }
      k--;
      if (isNumber(scene, k)) from = k--;
      continue;
    }
    if (isDashBetweenPlaces(scene, k)) {
      k--;
      continue;
    }
    const number = ordinalNumber(scene, k);
    if (number >= 0 && numbers) {
      from = number;
      k = number - 1;
      continue;
    }
    // «High-level», «Forty-ninth»: the capital is on the first part.
    if (
      isWord(scene, k) &&
      isInnerHyphen(scene, k - 1) &&
      isNameWord(scene, k - 2) &&
      !isCapital(scene, k) &&
      !isSentenceStart(scene, k - 2)
    ) {
      from = k - 2;
      k = from - 1;
      continue;
    }
    if (head.category === Category.EventHead && isCapital(scene, from)) {
      // «the third International Conference».
      const ordinal = ordinalBefore(scene, k + 1);
      if (ordinal >= 0 && !isCapital(scene, ordinal)) {
        from = ordinal;
        break;
      }
    }
    if (isNumber(scene, k) && numbers && tokens.value[k]! < 10_000) {
      if (isCapitalMonth(scene, k - 1)) {
        // «the May 2020 Declaration», but «the May 2020 summit» is one of a date.
        if (head.category !== Category.DocumentHead || !isText(scene, k - 2, 'the')) break;
        from = k - 1;
        break;
      }
      from = k--;
      continue;
    }
    // «the United Nations (UN) Charter»
    if (
      k === head.from - 1 &&
      isCapital(scene, head.from) &&
      head.category !== Category.RoleHead &&
      k > 2 &&
      acronymEnd(scene, k - 2) === k + 1
    ) {
      k -= 3;
      continue;
    }
    if (isModifier(scene, k, head)) {
      from = k--;
      continue;
    }
    // «Peace and National Partnership Agreement», «Food and Agriculture Organization».
    if (from < head.from && (isText(scene, k, 'and') || isText(scene, k, '&') || isSign(tokens, k, ','))) {
      const start = coordinatedModifiers(scene, k, head);
      if (start < 0) break;
      from = start;
      // «the 2+2 Foreign and Defence Ministerial Meeting», «the U.S.-Japan Resilience and Openness Partnership»
      if (isNumber(scene, start - 1)) k = start - 1;
      else if (isInnerHyphen(scene, start - 1)) k = start - 2;
      else break;
      continue;
    }
    break;
  }
  return from;
}

/** First token of «Women's», «Peoples'» that ends at token `k`, in a name with an article; or -1. */
function possessiveBefore(scene: Scene, k: number, head: Head): number {
  const { reading } = scene;
  const { tokens } = reading;
  let owner = -1;
  if (isText(scene, k, 's') && isSign(tokens, k - 1, "'")) owner = k - 2;
  else if (isSign(tokens, k, "'")) owner = k - 1;
  if (
    owner < 1 ||
    !isNameWord(scene, owner) ||
    scene.nameFrom[owner] !== 0 ||
    // «the Friends' Group», but «the Secretary-General's Group»
    (isHeadOfAnyKind(scene, owner) && (!endsIn(scene, owner, 's') || has(reading, owner, Category.RoleHead))) ||
    (cueEnd(scene, owner, EntityCue.Plain) > 0 && !isAttendance(scene, owner, head))
  )
    return -1;
  return isText(scene, owner - 1, 'the') || isNameWord(scene, owner - 1) || isText(scene, owner - 1, 'and')
    ? owner
    : -1;
}

/** «the United States – Pacific Islands Forum Summit»: a dash with spaces between two names of places or bodies. */
function isDashBetweenPlaces(scene: Scene, k: number): boolean {
  if (k === 0 || !isHyphen(scene.reading.tokens, k) || scene.nameFrom[k - 1] === 0) return false;
  return isParty(scene, k + 1) && isParty(scene, scene.nameFrom[k - 1]! - 1);
}

function isCapitalMonth(scene: Scene, i: number): boolean {
  return i >= 0 && has(scene.reading, i, Category.Month) && isCapital(scene, i);
}

/** Whether token `k` ends a style of two words or more: «Her Majesty», «H.E». */
function isStyled(scene: Scene, k: number): boolean {
  return honorificEnd(scene, k - 1) > k || honorificEnd(scene, k - 2) > k;
}

/** Whether the capital word at token `k` may stand before the head as its modifier. */
function isModifier(scene: Scene, k: number, head: Head): boolean {
  const { reading } = scene;
  if (!isNameWord(scene, k)) return false;
  if (has(reading, k, Category.Honorific) || isStyled(scene, k)) return false;
  if (isSentenceStart(scene, k)) {
    const acting = head.category === Category.RoleHead && has(reading, k, Category.RoleModifier);
    if (!acting && (has(reading, k, Category.Act) || endsIn(scene, k, 'ing'))) return false;
    if (
      reading.kind === 'paragraph' &&
      endsIn(scene, k, 's') &&
      !has(reading, k, Category.Demonym) &&
      k + 1 < head.from
    )
      return false;
  }
  if (isAttendance(scene, k, head)) return true;
  const plain = cueEnd(scene, k, EntityCue.Plain);
  // «each Member State», but «the State Emergency Service»
  const ofState =
    head.category === Category.OrganizationHead && isText(scene, k, 'state') && isText(scene, k - 1, 'the');
  if (!ofState && (plain === k + 1 || plain === head.to)) return false;
  if (head.category === Category.RoleHead) return !has(reading, k, Category.GivenName) && !isStrongRole(scene, k);
  return !isStrongRole(scene, k) || isFunction(reading, k - 1, FunctionWord.Article);
}

/** «General»: no portfolio goes with it. */
function isRank({ category, features }: Head): boolean {
  return category === Category.RoleHead && (features & HeadFeature.Title) !== 0;
}

/** Whether an office of several words ends with token `k`. */
function isEndOfRole({ reading }: Scene, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 7; j--) {
    const m = phraseAt(reading, j, Category.RoleHead);
    if (m >= 0 && reading.matches.end[m] === k + 1) return true;
  }
  return false;
}

/** Whether token `k` says who meets: «Foreign Ministers Meeting», «Leaders' Summit», «Leaders' Vision Statement». */
function isAttendance(scene: Scene, k: number, head: Head): boolean {
  return (
    (head.category === Category.EventHead || head.category === Category.DocumentHead) &&
    isCapital(scene, head.from) &&
    has(scene.reading, k, Category.Actor) &&
    endsIn(scene, k, 's') &&
    !isSentenceStart(scene, k)
  );
}

function isStrongRole(scene: Scene, i: number): boolean {
  const { matches } = scene.reading;
  if (!has(scene.reading, i, Category.RoleHead)) return false;
  if (has(scene.reading, i, Category.RoleModifier)) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (
      matches.category[m] === Category.RoleHead &&
      matches.end[m] === i + 1 &&
      (matches.value[m]! & (HeadFeature.Alone | HeadFeature.Evidence)) !== 0
    )
      return true;
  }
  return false;
}

/** First token of «X, Y» or «X» before the «and» at token `k`, where they share the head and its article; or -1. */
function coordinatedModifiers(scene: Scene, k: number, head: Head): number {
  if (
    head.category === Category.PlaceHead ||
    head.category === Category.RoleHead ||
    head.category === Category.GroupHead
  )
    return -1;
  const { reading, nameFrom } = scene;
  const { tokens } = reading;
  let from = -1;
  for (let i = k - 1; i >= 0 && k - i < 8; i--) {
    if (nameFrom[i] !== 0) {
      // «the AU Non-Aggression and Defence Pact», «the G20 Finance Ministers and Central Bank Governors Meeting»
      const start = nameFrom[i]! - 1;
      const isOwner = recordAt(scene, start)?.type === 'organization' || isInnerHyphen(scene, start - 1);
      return from === i + 1 && isOwner ? start : -1;
    }
    if (isModifier(scene, i, head) && !isHeadOfAnyKind(scene, i)) {
      from = i;
      if (isSentenceStart(scene, i)) return -1;
      continue;
    }
    if (isInnerHyphen(scene, i)) continue;
    if (isSign(tokens, i, ',') && from === i + 1 && isModifier(scene, i - 1, head)) continue;
    return from === i + 1 &&
      (isText(scene, i, 'the') ||
        isText(scene, i, 'this') ||
        isText(scene, i, 's') ||
        isText(scene, i, 'of') ||
        isSign(tokens, i, '"') ||
        isSign(tokens, i, '“') ||
        (isNumber(scene, i) && isSign(tokens, i - 1, '+')) ||
        // «the Research Council and National Health and Medical Council»
        (isText(scene, i, 'and') && has(reading, i - 1, Category.OrganizationHead)) ||
        isFunction(reading, i, FunctionWord.Possessive))
      ? from
      : -1;
  }
  return -1;
}

function isHeadOfAnyKind({ reading }: Scene, i: number): boolean {
  const heads =
    (1 << Category.OrganizationHead) |
    (1 << Category.RoleHead) |
    (1 << Category.DocumentHead) |
    (1 << Category.EventHead);
  return (reading.matches.categories[i]! & heads) !== 0;
}

/** First token after the complements that begin at token `i`. */
function complements(scene: Scene, i: number, head: Head, modified: boolean): number {
  const { reading } = scene;
  let end = i;
  let taken = 0;
  let seated = false;
  while (end - i < REACH && taken < 5) {
    const k = end;
    if (!isWord(scene, k) || isSentenceStart(scene, k)) break;
    let next = k + 1;
    const of = isFunction(reading, k, FunctionWord.Of);
    const forWord = isFunction(reading, k, FunctionWord.For);
    const on = isText(scene, k, 'on');
    const to = isText(scene, k, 'to');
    const inWord = isText(scene, k, 'in');
    const against =
      isText(scene, k, 'against') ||
      isText(scene, k, 'concerning') ||
      isText(scene, k, 'regarding') ||
      isText(scene, k, 'relating') ||
      // «the Treaty establishing the African Economic Community»
      (isText(scene, k, 'establishing') &&
        head.category === Category.DocumentHead &&
        isCapital(scene, head.from) &&
        isText(scene, next, 'the'));
    const withWord = isText(scene, k, 'with') && taken > 0;
    const parties = isFunction(reading, k, FunctionWord.Between) ? partiesEnd(scene, next, head) : -1;
    if (parties > 0) {
      end = parties;
      taken++;
      continue;
    }
    if (!of && !forWord && !on && !to && !inWord && !against && !withWord) break;
    const article = isText(scene, next, 'the');
    // «the Summit for a New Financing Pact», «the Declaration on a Roadmap for …»
    const indefinite =
      (forWord || on) && isFunction(reading, next, FunctionWord.Article) && isNameWord(scene, next + 1);
    if (article || indefinite) next++;
    // «the Manufacturing of and Trafficking in»
    else if (of && isText(scene, next, 'and') && isNameWord(scene, next + 1)) next++;
    const mandate = on || forWord ? cueEnd(scene, next, EntityCue.Mandate) : -1;
    if (mandate > 0) {
      // «the Special Rapporteur on the situation of human rights in Norway»
      const country = isText(scene, mandate, 'the') ? mandate + 1 : mandate;
      if (recordAt(scene, country)?.type !== 'place') break;
      end = nameEnd(scene, country);
      taken++;
      continue;
    }
    const record = recordAt(scene, next);
    if (inWord) {
      // «the Mission in Norway in Oslo»: where its camp is.
      if (seated && !article) break;
      seated = record?.type === 'place';
      // «the Special Envoy for Yemen in Muscat»: where he is.
      if (head.category === Category.RoleHead && taken > 0 && isAfterCharge(scene, k)) break;
      const seat =
        (head.features & HeadFeature.Seat) !== 0 ||
        head.category === Category.DocumentHead ||
        (taken > 0 && (head.category === Category.OrganizationHead || hasBody(scene, i, k)));
      const topic =
        taken > 0 &&
        isCapital(scene, next) &&
        nameEnd(scene, next) < 0 &&
        // «in the Field of Education»
        (!article || cueEnd(scene, next, EntityCue.Field) > 0) &&
        head.category !== Category.EventHead;
      if (!topic && (record?.type !== 'place' || !seat)) break;
      if (!modified && taken === 0 && head.to - head.from < 3) break;
      // «the Code of Conduct in the South China Sea»
      if (head.category === Category.DocumentHead && taken === 0 && head.to - head.from < 3) break;
    }
    if (to && head.category !== Category.RoleHead) {
      // «to Defeat ISIS», «Mission to Egypt».
      const purpose = isCapital(scene, next) && record === undefined && !isHeadOfAnyKind(scene, next) && !article;
      // «the Meeting of the States Parties to the Convention on Cluster Munitions»
      const treaty = isText(scene, k - 1, 'parties') && (record?.type ?? 'document') === 'document';
      if (
        !(treaty && isCapital(scene, next)) &&
        !purpose &&
        !((record?.type === 'place' || record?.type === 'organization') && (head.features & HeadFeature.Seat) !== 0) &&
        !(record?.type === 'place' && head.category === Category.EventHead)
      )
        break;
    }
    // «Head of the UN Office to the AU»
    const office = taken > 0 ? phraseAt(reading, k - 1, Category.OrganizationHead) : -1;
    const seatedOffice = office >= 0 && (reading.matches.value[office]! & HeadFeature.Seat) !== 0;
    if (
      to &&
      head.category === Category.RoleHead &&
      (((head.features & HeadFeature.Seat) === 0 && !seatedOffice) ||
        (record === undefined && !isHeadOfAnyKind(scene, next) && !has(reading, next, Category.PlaceHead)))
    )
      break;
    if (on && head.category === Category.RoleHead && taken === 0 && record !== undefined) break;
    if (
      (on || forWord) &&
      head.category === Category.EventHead &&
      (head.features & HeadFeature.Counted) !== 0 &&
      (taken === 0 || nameEnd(scene, k - 1) >= 0)
    )
      break;
    if (against && head.category === Category.RoleHead) break;
    // «the Government of Norway on Fisheries»
    if (!of && (head.features & HeadFeature.National) !== 0 && head.category === Category.OrganizationHead) break;
    if (forWord && head.category === Category.PlaceHead) break;
    // «the Tarsa District of Norway»: two places.
    if (of && head.category === Category.PlaceHead && modified && record?.type === 'place') break;
    let stop = segmentEnd(scene, next, head.category !== Category.PlaceHead);
    if (stop < 0) break;
    // «the head of the Norwegian delegation»
    if (has(reading, stop - 1, Category.Demonym) && nameEnd(scene, stop - 1) < 0 && isPlainNoun(scene, stop)) break;
    // «Agreement to Resolve the Crisis»: the verb's object.
    if (to && record === undefined && isText(scene, stop, 'the') && isNameWord(scene, stop + 1))
      stop = segmentEnd(scene, stop + 1, true);
    // «the Prime Minister of Mauritius Ola Berg»
    const holder = nameEnd(scene, next);
    if (
      head.category === Category.RoleHead &&
      record?.type === 'place' &&
      holder < stop &&
      isUnknownCapital(scene, holder)
    )
      stop = holder;
    end = stop;
    taken++;
    // «the Declaration of Norway and Sweden on Fisheries»
    if (of && head.category === Category.DocumentHead && record?.type === 'place') {
      const more = isText(scene, end + 1, 'the') ? end + 2 : end + 1;
      if (isFunction(reading, end, FunctionWord.And) && recordAt(scene, more)?.type === 'place') {
        const last = nameEnd(scene, more);
        if (isText(scene, last, 'on') && isNameWord(scene, last + 1)) end = last;
      }
    }
    // «Special Representative for West Africa and the Sahel»
    if ((forWord || to) && head.category === Category.RoleHead && record?.type === 'place') {
      const more = isText(scene, end + 1, 'the') ? end + 2 : end + 1;
      if (isFunction(reading, end, FunctionWord.And) && recordAt(scene, more)?.type === 'place')
        end = nameEnd(scene, more);
    }
  }
  return end;
}

/** Whether the complement at tokens `from` to `to` is a body by its head: «Chair of the Union of Farmers in Norway». */
function hasBody({ reading }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(reading, k, Category.OrganizationHead)) return true;
  return false;
}

/** First token after «of the joint committee on trade», «of political consultations» at token `i`; or `i`. */
function plainBodyEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  if (!isFunction(reading, i, FunctionWord.Of)) return i;
  const from = isText(scene, i + 1, 'the') ? i + 2 : i + 1;
  let end = i;
  for (let k = from; k < from + 4 && isPlainNoun(scene, k) && !isSentenceStart(scene, k); k++) {
    if (!isBodyOrMeeting(scene, k)) continue;
    end = k + 1;
    if (!isPlainNoun(scene, end)) break;
  }
  if (end === i || !isText(scene, end, 'on')) return end;
  // What it deals with: «on trade and economic cooperation».
  return topicEnd(scene, end + 1);
}

/** First token after «for the adoption of the post-2015 agenda» at token `i`, what a body's meeting is for; or `i`. */
function purposeEnd(scene: Scene, i: number): number {
  if (!isFunction(scene.reading, i, FunctionWord.For) && !isText(scene, i, 'on')) return i;
  const end = topicEnd(scene, i + 1);
  return isFunction(scene.reading, end, FunctionWord.Of) ? topicEnd(scene, end + 1) : end;
}

/** First token after the topic at token `i`, or the token before it. */
function topicEnd(scene: Scene, i: number): number {
  const from = isText(scene, i, 'the') ? i + 1 : i;
  let to = from;
  while (to < from + 8 && isTopic(scene, to)) {
    to++;
    if (isInnerHyphen(scene, to)) to += 2;
    if (isFunction(scene.reading, to, FunctionWord.And) && isTopic(scene, to + 1)) to++;
  }
  return to > from ? to : i - 1;
}

function isBodyOrMeeting({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.end[m] !== i + 1 || (matches.value[m]! & HeadFeature.Observance) !== 0) continue;
    if (matches.category[m] === Category.OrganizationHead || matches.category[m] === Category.EventHead) return true;
  }
  return false;
}

function isTopic(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isPlainNoun(scene, i) || isSentenceStart(scene, i) || isDate(scene, i)) return false;
  return (
    !has(reading, i, Category.Act) &&
    !endsIn(scene, i, 'ed') &&
    cueEnd(scene, i, EntityCue.Verb) < 0 &&
    cueEnd(scene, i, EntityCue.ClauseStart) < 0
  );
}

/** Whether «for» or «to» and a known name, or two that «and» joins, stand before token `k`. */
function isAfterCharge(scene: Scene, k: number): boolean {
  let at = beforeName(scene, k);
  if (isFunction(scene.reading, at, FunctionWord.And) && scene.nameFrom[at - 1]! > 0) at = beforeName(scene, at);
  return isFunction(scene.reading, at, FunctionWord.For) || isText(scene, at, 'to');
}

/** Token before the known name that ends before token `end`, and before its article. */
function beforeName(scene: Scene, end: number): number {
  const at = scene.nameFrom[end - 1]! - 2;
  return isText(scene, at, 'the') ? at - 1 : at;
}

/** Token after «the Republic of Chile and Norway» at token `i`, the parties of a treaty or meeting; or -1. */
function partiesEnd(scene: Scene, i: number, head: Head): number {
  const meeting = head.category === Category.EventHead && (head.features & HeadFeature.Counted) !== 0;
  if (!meeting && (head.category !== Category.DocumentHead || !isCapital(scene, head.from))) return -1;
  const first = partyEnd(scene, i);
  return first > 0 && isFunction(scene.reading, first, FunctionWord.And) ? partyEnd(scene, first + 1) : -1;
}

function partyEnd(scene: Scene, i: number): number {
  let at = isText(scene, i, 'the') ? i + 1 : i;
  // «the Government of the Republic of Chile»
  if (isText(scene, at, 'government') && isFunction(scene.reading, at + 1, FunctionWord.Of))
    at += isText(scene, at + 2, 'the') ? 3 : 2;
  return isParty(scene, at) ? nameEnd(scene, at) : -1;
}

/** Whether token `i` is a word in small letters that is no function word. */
function isPlainNoun(scene: Scene, i: number): boolean {
  return isWord(scene, i) && !isCapital(scene, i) && !has(scene.reading, i, Category.Function);
}

/** First token after the run of capitals at token `i`, with what it joins by «and»; or -1. */
function segmentEnd(scene: Scene, i: number, coordinate: boolean): number {
  const { reading } = scene;
  const { tokens } = reading;
  let end = -1;
  let k = i;
  let plain = true;
  while (k < tokens.count && k - i < REACH) {
    if (k > i && isSentenceStart(scene, k)) break;
    const heads = isCapital(scene, k) ? cueEnd(scene, k, EntityCue.HeadsOfState) : -1;
    if (heads > 0) {
      end = k = heads;
      break;
    }
    const known = nameEnd(scene, k);
    if (known >= 0) {
      if (end >= 0 && !isInnerHyphen(scene, k - 1) && recordAt(scene, k)?.type === 'people') break;
      end = known;
      k = known;
      plain = false;
      if (isInnerHyphen(scene, k)) k++;
      continue;
    }
    // «the United Nations (UN) Secretary-General»
    const bracketed = end === k && k > i ? acronymEnd(scene, k) : -1;
    if (bracketed > 0 && isStrongRole(scene, bracketed)) {
      k = bracketed;
      continue;
    }
    // «Foreign Affairs/International Relations»
    if (end === k && k > i && isSign(tokens, k, '/') && isNameWord(scene, k + 1) && !isHeadOfAnyKind(scene, k + 1)) {
      k++;
      continue;
    }
    // «the Department of State W. Ola Berg»
    if (
      end >= 0 &&
      isSign(tokens, k + 1, '.') &&
      isCapital(scene, k) &&
      isCapital(scene, k + 2) &&
      lengthOf(scene, k) === 1
    )
      break;
    // «the Custodian of the Two Holy Mosques King Salman», «the Ministry of Trade Spokesperson Ola Berg»
    if (end >= 0 && has(reading, k, Category.RoleHead) && isHolder(scene, k)) break;
    if (
      isNameWord(scene, k) &&
      !has(reading, k, Category.Honorific) &&
      !(end >= 0 && has(reading, k, Category.GivenName) && !has(reading, k, Category.OrganizationHead))
    ) {
      end = ++k;
      // «Co-operation», «Post-2015»
      while (k - i < REACH && isInnerHyphen(scene, k) && (isWord(scene, k + 1) || isNumber(scene, k + 1))) {
        k += 2;
        end = k;
      }
      if (isNumber(scene, k) && !isDate(scene, k) && !isSign(tokens, k + 1, '/') && tokens.value[k]! < 3000)
        end = k = Math.max(k + 1, yearsEnd(scene, k));
      continue;
    }
    const owned = end === k && k > i ? possessedAt(scene, k) : -1;
    if (owned > 0 && nameEnd(scene, k - 1) < 0) {
      // «the Workers' Party», «the Status of Women's Rights»
      k = owned;
      continue;
    }
    const ordinal = ordinalStart(scene, k);
    if (ordinal > k) {
      k = ordinal;
      end = k;
      continue;
    }
    if (isNumber(scene, k) && isCapital(scene, k + 1) && !isDate(scene, k)) {
      k++;
      continue;
    }
    // «State Secretary for Europe and Foreign Affairs»
    const portfolio = !plain && isFunction(reading, k, FunctionWord.And) && isPortfolio(scene, k + 1);
    // «the Vice-Chairperson of the State Council, Ola Berg, and …»: a body ends there.
    const whole = isSign(tokens, k, ',') && hasBody(scene, i, k);
    if (coordinate && end === k && (plain || portfolio) && k > i && !whole) {
      const joined = portfolio ? k + 1 : coordination(scene, k);
      if (joined > 0) {
        k = joined;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Whether the one or two capital words at token `i` are what a minister looks after: «Foreign Affairs». */
function isPortfolio(scene: Scene, i: number): boolean {
  if (!isNameWord(scene, i) || nameEnd(scene, i) >= 0) return false;
  return cueEnd(scene, i, EntityCue.Portfolio) > 0 || cueEnd(scene, i + 1, EntityCue.Portfolio) > 0;
}

/** Whether the office at token `k` is followed by the name of who holds it. */
function isHolder(scene: Scene, k: number): boolean {
  if (has(scene.reading, k + 1, Category.GivenName)) return true;
  return isStrongRole(scene, k) && isUnknownCapital(scene, k + 1) && isUnknownCapital(scene, k + 2);
}

/** The capital word after «'s» or «'» at token `k`, or -1. */
function possessedAt(scene: Scene, k: number): number {
  const { tokens } = scene.reading;
  if (!isSign(tokens, k, "'") || scene.nameFrom[k - 1] !== 0) return -1;
  const next = isText(scene, k + 1, 's') ? k + 2 : k + 1;
  return isNameWord(scene, next) && endsIn(scene, k - 1, 's') === (next === k + 1) ? next : -1;
}

/** «sixty-ninth session of …», «24th meeting» after «of the»: first token after the counted noun, or -1. */
function ordinalStart(scene: Scene, i: number): number {
  const { reading } = scene;
  // «Chair of the current session of the Council»
  if (isText(scene, i, 'current') && has(reading, i + 1, Category.EventHead)) return i + 2;
  if (!has(reading, i, Category.OrdinalWord) && !has(reading, i, Category.NumberWord) && !isNumber(scene, i)) return -1;
  // «Chair of the 50th Pacific Islands Forum»
  const known = ordinalNumber(scene, i + 1) === i ? nameEnd(scene, i + 2) : -1;
  if (known > 0) return known;
  for (let k = i + 1; k < i + 6; k++) {
    if (!has(reading, k, Category.EventHead)) continue;
    return ordinalBefore(scene, k) === i ? k + 1 : -1;
  }
  return -1;
}

/** Fields of a minister that commas part, at most. */
const MOST_FIELDS = 4;

/** Token after «and» or «, … and» at token `k` where the same complement goes on with plain capitals; or -1. */
function coordination(scene: Scene, k: number): number {
  const { reading } = scene;
  const { tokens } = reading;
  const comma = isSign(tokens, k, ',');
  const and = isFunction(reading, k, FunctionWord.And);
  if (!comma && !and) return -1;
  let next = k + 1;
  if (comma && isFunction(reading, next, FunctionWord.And)) next++;
  if (isText(scene, next, 'the')) {
    if (comma) return -1;
    next++;
    // «the President of the Senate and the Chief of the Armed Forces»
    const other = runHasHead(scene, next) || has(reading, next, Category.RoleHead);
    if (!isNameWord(scene, next) || other || nameEnd(scene, next) >= 0) return -1;
    return next;
  }
  const known = nameEnd(scene, next);
  // «East Asian and Pacific Affairs»
  const place =
    known === next + 1 && recordAt(scene, next)!.type === 'place' && cueEnd(scene, known, EntityCue.Portfolio) > 0;
  if (!isNameWord(scene, next) || (known >= 0 && !place) || isSentenceStart(scene, next)) return -1;
  if (cueEnd(scene, next, EntityCue.Plain) > 0) return -1;
  if (
    has(reading, next, Category.Honorific) ||
    has(reading, next, Category.GivenName) ||
    // «Foreign Affairs and Senegalese Abroad»
    (has(reading, next, Category.Demonym) && !isText(scene, next + 1, 'abroad'))
  )
    return -1;
  if (!place && runHasHead(scene, next)) return -1;
  if (comma && next === k + 1) {
    // «W, X, Y and Z»: only where the list ends with «and» and a capital.
    let j = next;
    for (let items = 0; items < MOST_FIELDS; items++) {
      const first = j;
      while (j - next < REACH && (isNameWord(scene, j) || isInnerHyphen(scene, j))) j++;
      if (j === first || !isSign(tokens, j, ',') || isFunction(reading, j + 1, FunctionWord.And)) break;
      j++;
    }
    if (isSign(tokens, j, ',')) j++;
    if (!isFunction(reading, j, FunctionWord.And) || !isNameWord(scene, j + 1)) return -1;
  }
  return next;
}

/** Whether the run of capitals at token `i` holds a head of its own. */
function runHasHead(scene: Scene, i: number): boolean {
  const { reading } = scene;
  for (let k = i; k < i + 6; k++) {
    if (!isNameWord(scene, k)) return false;
    const strong = (1 << Category.OrganizationHead) | (1 << Category.DocumentHead);
    if ((reading.matches.categories[k]! & strong) !== 0 || isStrongRole(scene, k)) return true;
    if ((reading.tokens.flags[k]! & TokenFlag.AllCapitals) !== 0) return true;
    if (nameEnd(scene, k) >= 0) return true;
  }
  return false;
}

export type { Extent };
