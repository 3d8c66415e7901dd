/** French: a name has its head first, with a capital, then adjectives and complements in small letters. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { isHyphen, TokenFlag, TokenKind } from '../../../text/tokens';
import { has, isFunction, isSign, phraseAt } from '../../reading';
import type { Head, NameGrammar } from '../grammar';
import { EntityCue, HeadFeature } from '../lexemes';
import {
  cueEnd,
  endsIn,
  hasEnding,
  isCapital,
  isDate,
  isInnerHyphen,
  isJoined,
  isNumber,
  isParty,
  isSentenceStart,
  isText,
  isUnknownCapital,
  isWord,
  nameEnd,
  recordAt,
  type Scene,
  yearsEnd,
} from '../scene';
import { isDefiner, isNameWord, latinOrdinals, latinPerson, ordinalBefore, REACH } from './latin';

export const french: NameGrammar = {
  extent(scene, head) {
    const { tokens } = scene.reading;
    const lower = !hasCapital(scene, head.from, head.to);
    const from = leftOf(scene, head);
    let to = head.to;
    // «Gouverneur par intérim», «Président en exercice»
    if (head.category === Category.RoleHead) to = Math.max(to, cueEnd(scene, to, EntityCue.Acting));
    if ((head.features & HeadFeature.Numbered) !== 0 && isNumber(scene, to) && !isDate(scene, to)) to++;
    if ((head.features & HeadFeature.Leading) !== 0 && isNameWord(scene, to)) to = nameRun(scene, to);
    to = numberEnd(scene, to, head);
    // «Commissaire Européenne», «le Président Togolais»
    if (head.category === Category.RoleHead && isCapital(scene, to) && has(scene.reading, to, Category.Demonym)) to++;
    if (!lower || head.category === Category.PlaceHead) to = apposition(scene, to, head);
    to = complements(scene, to, head);
    // «le Groupe d'impulsion Economique Norvège-Suède»
    if (head.category === Category.OrganizationHead && !lower && isCapital(scene, to) && isAdjective(scene, to)) to++;
    // «le Groupe français Norvel»
    if (head.category === Category.OrganizationHead && !lower && isAfterAdjective(scene, to))
      to = apposition(scene, to, head);
    if (head.category === Category.DocumentHead && !lower) to = yearsAfter(scene, to);
    const told = lower ? toldBy(scene, head, to) : -1;
    if (told > 0) to = told;
    // «le gouvernement du Kenya» is a body as «le Gouvernement» is.
    const national = (head.features & HeadFeature.National) !== 0 && head.category === Category.OrganizationHead;
    if (lower && !(national && !endsIn(scene, head.from, 's'))) {
      const named = told > 0 || isAbbreviated(scene, to) || isNamedAfterTown(scene, head, to);
      if ((head.features & HeadFeature.Lower) === 0 && head.category !== Category.RoleHead && !named) return undefined;
      // «le renforcement massif des forces»: an adjective.
      if (head.category === Category.PlaceHead && isPlainNoun(scene, from - 1)) return undefined;
      // In small letters a name needs a proper name or a capital in it, or to be a fixed phrase.
      if (head.category === Category.RoleHead) {
        if (!isLowerRole(scene, head, from, to)) return undefined;
      } else if (
        head.to - head.from === 1 &&
        !named &&
        !hasProper(scene, head.to, to) &&
        !((head.features & HeadFeature.Portfolio) !== 0 && (to === head.to || hasPortfolio(scene, head.to, to)))
      )
        return undefined;
      // «la délégation de l'Union africaine», not «la délégation de la Norvège»
      const delegation = head.category === Category.OrganizationHead && (head.features & HeadFeature.Seat) !== 0;
      if (delegation && !hasBody(scene, head.to, to)) return undefined;
    }
    const article = french.article(scene, from, to);
    const definite = article < from || isContraction(scene, from - 1) || isDefiner(scene, from - 1);
    // «un Sommet extraordinaire», «une mosquée de Damas»: any of its kind.
    const kind = head.category === Category.EventHead || (head.category === Category.PlaceHead && lower);
    if (kind && isIndefinite(scene, from - 1)) return undefined;
    if ((head.features & HeadFeature.Own) !== 0 && !hasProper(scene, head.to, to)) return undefined;
    if (head.category === Category.DocumentHead && !definite && isNoTitle(scene, head, to)) return undefined;
    return { from: article, to, start: tokens.start[article]!, full: from < head.from || to > head.to, definite };
  },

  counted(scene, head) {
    const { tokens } = scene.reading;
    let from = ordinalBefore(scene, head.from);
    if (from < 0) return undefined;
    // «quatorzième et quinzième sessions», «276e et 277e séances» are one mention.
    while (from >= 2 && isFunction(scene.reading, from - 1, FunctionWord.And)) {
      const before = ordinalBefore(scene, from - 1);
      if (before < 0) break;
      from = before;
    }
    // «XVIIe Session Ordinaire»
    const adjective = isCapital(scene, head.from) && isCapital(scene, head.to) && isAdjective(scene, head.to);
    const to = complements(scene, adjective ? head.to + 1 : head.to, head);
    const article = french.article(scene, from, to);
    return { from: article, to, start: tokens.start[article]!, full: true, definite: true };
  },

  person: latinPerson,
  ordinals: latinOrdinals,

  nationality: (scene, to) =>
    has(scene.reading, to, Category.Demonym) && !isCapital(scene, to) && !isSentenceStart(scene, to) ? to + 1 : to,

  article(scene, from) {
    const { reading } = scene;
    if (isSentenceStart(scene, from)) return from;
    if (isText(scene, from - 1, 'le') || isText(scene, from - 1, 'la') || isText(scene, from - 1, 'les'))
      return from - 1;
    if (isSign(reading.tokens, from - 1, "'") && isText(scene, from - 2, 'l')) return from - 2;
    return from;
  },
};

/** Whether a nationality, or another adjective in capitals, stands before token `i`. */
function isAfterAdjective(scene: Scene, i: number): boolean {
  return has(scene.reading, i - 1, Category.Demonym) || (isCapital(scene, i - 1) && isAdjective(scene, i - 1));
}

/** First token after names that stand right after the head: «Stratégie Global Gateway», «Sommet Union africaine–Union européenne». */
function apposition(scene: Scene, i: number, head: Head): number {
  if (
    head.category !== Category.DocumentHead &&
    head.category !== Category.EventHead &&
    head.category !== Category.OrganizationHead &&
    head.category !== Category.PlaceHead
  )
    return i;
  if (isSentenceStart(scene, i)) return i;
  let end = i;
  for (let k = i; k < i + 8; ) {
    const known = nameEnd(scene, k);
    if (known > 0) k = known;
    else if (isNameWord(scene, k) && !isHeadWord(scene, k) && !has(scene.reading, k, Category.Honorific)) k++;
    else break;
    end = k;
    if (head.category === Category.OrganizationHead && !(isInnerHyphen(scene, k) && nameEnd(scene, k + 1) > 0))
      continue;
    if (isHyphen(scene.reading.tokens, k)) k++;
  }
  return end;
}

/** First token after «no 138» or «n° 138» at token `i`, or `i`. */
function numberEnd(scene: Scene, i: number, head: Head): number {
  if (head.category !== Category.DocumentHead) return i;
  const { tokens } = scene.reading;
  let k = cueEnd(scene, i, EntityCue.NumberSign);
  if (k < 0) return i;
  if (k < tokens.count && !isWord(scene, k) && !isNumber(scene, k)) k++;
  return isNumber(scene, k) ? k + 1 : i;
}

/** First token after the years of a document at token `i`: «2027-2033», «de 1961», «à l'horizon 2030»; or `i`. */
function yearsAfter(scene: Scene, i: number): number {
  const years = yearsEnd(scene, i);
  if (years > 0) return years;
  if (isText(scene, i, 'de')) return Math.max(i, yearsEnd(scene, i + 1));
  if (isText(scene, i, 'à') && isText(scene, articleEnd(scene, i + 1), 'horizon'))
    return Math.max(i, yearsEnd(scene, articleEnd(scene, i + 1) + 1));
  return i;
}

/** Whether an office in small letters is one holder's: «le président sénégalais», «le secrétaire général», «X, ministre de …». */
function isLowerRole(scene: Scene, head: Head, from: number, to: number): boolean {
  const alone = (head.features & HeadFeature.Alone) !== 0;
  if (isAfterHolder(scene, from)) return to > head.to || alone;
  // «vice-président du Conseil fédéral et chef du Département»: the second office has no article.
  // «du haut représentant et vice-président»
  const joined = isFunction(scene.reading, from - 1, FunctionWord.And);
  const second = joined && (to > head.to || (alone && isOffice(scene, from - 2)));
  const beside = second || isSign(scene.reading.tokens, from - 1, '/');
  // «l'ancien président Tamm», «du nouveau président de l'Union africaine»
  const former = cueEnd(scene, from - 1, EntityCue.Former) === from;
  const first = former ? from - 1 : from;
  // «son secrétaire général»: that of the body just named
  if (alone && to === head.to && isText(scene, from - 1, 'son')) return true;
  // «votre ministre de la défense»
  const possessed = isFunction(scene.reading, first - 1, FunctionWord.Possessive) && to > head.to;
  const definite = french.article(scene, first, to) < first || isContraction(scene, first - 1);
  if (!definite && !beside && !possessed) return false;
  if (alone && head.to - head.from > 1) return true;
  // «le ministre de la défense»
  if ((head.features & HeadFeature.Portfolio) !== 0 && hasPortfolio(scene, head.to, to)) return true;
  if (hasProper(scene, head.to, to) || latinPerson(scene, to, 'role') > 0) return true;
  for (let k = head.to; k < to; k++) if (has(scene.reading, k, Category.Demonym)) return true;
  return false;
}

/** Whether an office of several words ends with token `i`: «haut représentant». */
function isOffice({ reading }: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - OFFICE_REACH; k--) {
    const m = phraseAt(reading, k, Category.RoleHead);
    if (m >= 0 && reading.matches.end[m] === i + 1) return true;
  }
  return false;
}

/** Words of an office that has no complement, at most. */
const OFFICE_REACH = 4;

/**
 * Whether a document's head without an article names none: at the beginning of a block it is the statement's own title,
 * a plural without a proper name is a kind of document («vingt-huit Accords de coopération»).
 */
function isNoTitle(scene: Scene, head: Head, to: number): boolean {
  // «Ukraine – Déclaration des ministres»
  const before = head.from - 1;
  if (before < 0 || (isHyphen(scene.reading.tokens, before) && !isJoined(scene, before))) return true;
  return endsIn(scene, head.from, 's') && head.to - head.from === 1 && !hasProper(scene, head.to, to);
}

/** Whether a name in capitals and a comma stand before token `i`: «Mme Vautrin, ministre du Travail». */
function isAfterHolder(scene: Scene, i: number): boolean {
  return isSign(scene.reading.tokens, i - 1, ',') && isNameWord(scene, i - 2) && scene.nameFrom[i - 2] === 0;
}

function isContraction(scene: Scene, i: number): boolean {
  return (
    isText(scene, i, 'du') ||
    isText(scene, i, 'au') ||
    isText(scene, i, 'aux') ||
    isText(scene, i, 'des') ||
    isText(scene, i, 'dudit') ||
    isText(scene, i, 'ledit') ||
    isText(scene, i, 'ladite')
  );
}

/** First token of ordinals and capital modifiers before the head: «Deuxième Conférence». */
function leftOf(scene: Scene, head: Head): number {
  let from = head.from;
  for (let k = from - 1; k >= 0 && head.from - k < 4; k--) {
    if (isSentenceStart(scene, from)) break;
    const ordinal = ordinalBefore(scene, from);
    const counted = head.category === Category.EventHead || head.category === Category.DocumentHead;
    if (ordinal >= 0 && (counted || isNumber(scene, ordinal) || isCapital(scene, ordinal))) {
      from = ordinal;
      break;
    }
    // «l'ancien Président»
    const former = isText(scene, k, 'ancien') || isText(scene, k, 'ancienne');
    if (former && head.category === Category.RoleHead && isCapital(scene, from) && french.article(scene, k, from) < k)
      return k;
    if (
      isCapital(scene, k) &&
      !isSentenceStart(scene, k) &&
      (has(scene.reading, k, Category.RoleModifier) ||
        cueEnd(scene, k, EntityCue.Adjective) === k + 1 ||
        cueEnd(scene, k, EntityCue.Prenominal) === k + 1)
    )
      from = k;
    else break;
  }
  return from;
}

function isIndefinite(scene: Scene, i: number): boolean {
  return isText(scene, i, 'un') || isText(scene, i, 'une');
}

/** Whether an acronym in brackets follows: «le groupe de contact trilatéral (GCT)» is a name though it has no capital. */
function isAbbreviated(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return (
    isSign(tokens, i, '(') &&
    isCapital(scene, i + 1) &&
    (tokens.flags[i + 1]! & TokenFlag.AllCapitals) !== 0 &&
    isSign(tokens, i + 2, ')')
  );
}

/**
 * First token after what tells a document in small letters from others of its kind: the parties, «l'accord de libre-échange UE-Togo», or a
 * name right after its head, «le plan Marshall», «la stratégie Global Gateway»; or -1.
 */
function toldBy(scene: Scene, head: Head, to: number): number {
  const own = (head.features & HeadFeature.Own) !== 0;
  if (head.category !== Category.DocumentHead || own) return -1;
  // «(initiative OuestNorvel)»
  if (!isDefiniteBefore(scene, head.from) && !isSign(scene.reading.tokens, head.from - 1, '(')) return -1;
  const first = isParty(scene, to) ? nameEnd(scene, to) : -1;
  if (first > 0 && isInnerHyphen(scene, first) && isParty(scene, first + 1)) return nameEnd(scene, first + 1);
  if ((head.features & HeadFeature.Evidence) === 0 || to !== head.to || !isUnknownCapital(scene, to)) return -1;
  return apposition(scene, to, head);
}

/** «l'accord d'Alger», «la conférence internationale de Berlin»: a treaty or conference in small letters that is told by its town. */
function isNamedAfterTown(scene: Scene, head: Head, to: number): boolean {
  if (isAfterUnknown(scene, head, to)) return isDefiniteBefore(scene, head.from);
  const town = scene.nameFrom[to - 1]! - 1;
  const told = head.category === Category.DocumentHead || head.category === Category.EventHead;
  if (!told || (head.features & HeadFeature.Evidence) === 0 || town <= head.to) return false;
  for (let k = head.to; k < town - 2; k++)
    if (isFunction(scene.reading, k, FunctionWord.Article) || isHeadWord(scene, k)) return false;
  const bare = isSign(scene.reading.tokens, town - 1, "'")
    ? isText(scene, town - 2, 'd')
    : isText(scene, town - 1, 'de');
  return bare && recordAt(scene, town)?.id.startsWith('place:') === true && isDefiniteBefore(scene, head.from);
}

/** Whether the head names what is agreed or who meets, which is called after its town, and never after who said it as a declaration may be. */
function isTreaty(scene: Scene, head: Head): boolean {
  return cueEnd(scene, head.from, EntityCue.Treaty) === head.to;
}

/** Whether «de» or «du» and an unknown name follow the head of a treaty or conference, to token `to`: «le traité d'Aix-la-Chapelle». */
function isAfterUnknown(scene: Scene, head: Head, to: number): boolean {
  const at = startsDe(scene, head.to);
  if (at < 0 || at >= to || isText(scene, head.to, 'des') || !isTreaty(scene, head)) return false;
  return isUnknownCapital(scene, at) && !has(scene.reading, at, Category.GivenName);
}

/** Whether an article or a contraction of one stands before token `i`: «l'accord», «du sommet». */
function isDefiniteBefore(scene: Scene, i: number): boolean {
  return (french.article(scene, i, i + 1) < i && !isIndefinite(scene, i - 1)) || isContraction(scene, i - 1);
}

function hasCapital(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(scene, i)) return true;
  return false;
}

/** «ministère de la défense»: a field of government makes a name though it has no capital. */
function hasPortfolio(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueEnd(scene, i, EntityCue.Portfolio) > 0) return true;
  return false;
}

function hasProper(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(scene, i) || scene.nameFrom[i] !== 0) return true;
  return false;
}

function hasBody(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (recordAt(scene, i)?.type === 'organization') return true;
  return false;
}

function nameRun(scene: Scene, i: number): number {
  let k = i;
  while (k - i < REACH && (isNameWord(scene, k) || isInnerHyphen(scene, k))) k++;
  return k;
}

/** First token after the adjectives and complements that begin at token `i`. */
function complements(scene: Scene, i: number, head: Head): number {
  let end = afterAdjectives(scene, i);
  // «l'Accord de paix et de réconciliation»: the head has its first complement in it.
  let inside = i === head.to && head.to === head.from + 3 && isText(scene, head.from + 1, 'de');
  for (let taken = 0; taken < 7 && end - i < REACH; taken++) {
    const k = end;
    if (isSentenceStart(scene, k)) break;
    const next = complement(scene, k, head, inside, end > i);
    if (next < 0) break;
    inside = true;
    end = next;
  }
  return end;
}

/** First token after one complement that begins at token `k` with its preposition, or -1. */
function complement(scene: Scene, k: number, head: Head, inside: boolean, modified: boolean): number {
  const { reading } = scene;
  const { tokens } = reading;
  const de = startsDe(scene, k);
  // «le Président de sa soixante-neuvième session»
  const session = head.category === Category.RoleHead ? sessionEnd(scene, de > 0 ? de : k + 1) : -1;
  if (session > 0 && (de > 0 || isText(scene, k, 'de'))) return session;
  if (de > 0) {
    // «saisir le gouvernement du projet»
    if ((head.features & HeadFeature.National) !== 0 && !isCapital(scene, head.from))
      return inside ? -1 : partyEnd(scene, de);
    // «la Conférence ministérielle de la Francophonie du Vade-mecum»: a body's name ends with a known one.
    const closed = head.category === Category.OrganizationHead || head.category === Category.EventHead;
    if (closed && inside && scene.nameFrom[k - 1] !== 0 && nameEnd(scene, de) < 0) return -1;
    // «fournir au Haut-Commissaire … des informations»: the verb's object.
    if (
      inside &&
      (head.features & HeadFeature.Open) !== 0 &&
      isText(scene, k, 'des') &&
      nameEnd(scene, de) < 0 &&
      scene.nameFrom[k - 1] === 0
    )
      return -1;
    const to = nounPhrase(scene, de, isBareDe(scene, k, de), head);
    // «informer le Comité des mesures qu'ils ont prises»: the verb's complement, not the name's.
    if (
      to > 0 &&
      !modified &&
      (head.features & HeadFeature.Alone) !== 0 &&
      nameEnd(scene, de) < 0 &&
      isFunction(reading, to, FunctionWord.That)
    )
      return -1;
    return Math.max(to, cueEnd(scene, to, EntityCue.Abroad));
  }
  const and =
    isFunction(reading, k, FunctionWord.And) ||
    (isSign(tokens, k, ',') && inside && !isFunction(reading, k + 1, FunctionWord.And));
  const portfolio = (head.features & HeadFeature.Portfolio) !== 0;
  // «Ministre des Affaires étrangères, chargé de la Francophonie»
  if (portfolio && inside && isSign(tokens, k, ',') && isInCharge(scene, k + 1))
    return complement(scene, k + 1, head, inside, modified);
  if (and && inside && (scene.nameFrom[k - 1] === 0 || portfolio)) {
    const comma = isSign(tokens, k, ',');
    const again = startsDe(scene, k + 1);
    if (again > 0) {
      if (comma && !listGoesOn(scene, again)) return -1;
      // «ministre de l'Europe et des Affaires étrangères»; «ministre de la Santé du Mali et de la Guinée» is no list.
      const named = nameEnd(scene, again) > 0 && cueEnd(scene, again, EntityCue.Portfolio) < 0;
      if (portfolio && named && recordAt(scene, again)!.type !== 'people') return -1;
      if (!portfolio && (startsNewName(scene, again) || isCapital(scene, again))) return -1;
      // «du plan d'action et de la stratégie»
      if (
        head.category === Category.DocumentHead &&
        has(reading, again, Category.DocumentHead) &&
        !isBareDe(scene, k + 1, again)
      )
        return -1;
      const to = nounPhrase(scene, again, isBareDe(scene, k + 1, again), head);
      return Math.max(to, cueEnd(scene, to, EntityCue.Abroad));
    }
    if (scene.nameFrom[k - 1] !== 0) return -1;
    let next = k + 1;
    const article = articleEnd(scene, next);
    if (article > next) {
      // «pour l'éducation, la science et la culture»: only inside a complement with «pour» or «sur».
      if (
        !(
          head.category === Category.OrganizationHead ||
          head.category === Category.DocumentHead ||
          head.category === Category.EventHead
        )
      )
        return -1;
      if (comma && !listGoesOn(scene, article)) return -1;
      next = article;
      const indefinite = isText(scene, k + 1, 'un') || isText(scene, k + 1, 'une');
      if (!isAfterBareArticle(scene, k) || (isHeadWord(scene, next) && !indefinite)) return -1;
    } else if (comma) return -1;
    if (!isPlainNoun(scene, next) || startsNewName(scene, next) || isVerbLike(scene, next)) return -1;
    // «vice-président du Conseil et chef du Département»
    if (has(reading, next, Category.RoleHead)) return -1;
    // «le président de la République et Luc Moreau»
    if (head.category === Category.RoleHead && startsPerson(scene, next)) return -1;
    return afterAdjectives(scene, nounEnd(scene, next));
  }
  const closed = !modified && (head.features & HeadFeature.Closed) !== 0;
  const concerned = cueEnd(scene, k, EntityCue.ConcernedWith);
  // «le Sommet des Nations Unies consacré à …»
  const meeting = head.category === Category.EventHead && isCapital(scene, head.from);
  if (concerned > 0 && (isInCharge(scene, k) || (!closed && (meeting || scene.nameFrom[k - 1] === 0)))) {
    let next = concerned;
    if (isSign(tokens, next, "'")) next++;
    let to = nounPhrase(scene, articleEnd(scene, next), false, head);
    // «chargée des Français de l'étranger»
    if (to > 0) to = Math.max(to, cueEnd(scene, to, EntityCue.Abroad));
    for (let more = 0; to > 0 && more < 4; more++) {
      const de = startsDe(scene, to);
      // «relatives au trafic de biens culturels et aux autres infractions»
      const again =
        isFunction(reading, to, FunctionWord.And) && (isText(scene, to + 1, 'aux') || isText(scene, to + 1, 'au'))
          ? to + 2
          : -1;
      // «chargée du Commerce et de la Pêche»
      const second = isInCharge(scene, k) && isFunction(reading, to, FunctionWord.And) ? startsDe(scene, to + 1) : -1;
      const start = de > 0 ? de : isText(scene, again, 'autres') ? again + 1 : Math.max(again, second);
      if (start < 0) break;
      const further = nounPhrase(scene, start, de > 0 && isBareDe(scene, to, de), head);
      if (further < 0) break;
      to = further;
    }
    return to;
  }
  const long =
    head.category !== Category.RoleHead &&
    head.category !== Category.PlaceHead &&
    (head.features & HeadFeature.Counted) === 0;
  const forWord = isText(scene, k, 'pour');
  const on = isText(scene, k, 'sur') || isText(scene, k, 'contre') || isText(scene, k, 'concernant');
  if ((forWord || on) && !closed) {
    const next = articleEnd(scene, k + 1);
    const bare = next === k + 1;
    const known = nameEnd(scene, next);
    // «la Conférence … pour un mandat de deux ans»
    const mandate = forWord && isIndefinite(scene, k + 1) && !isCapital(scene, next);
    if (mandate && head.category === Category.OrganizationHead) return -1;
    if (head.category === Category.RoleHead) {
      // «le Haut-Commissaire … pour les réfugiés»
      if (forWord && known < 0 && !bare && (head.features & HeadFeature.Open) !== 0)
        return nounPhrase(scene, next, bare, head);
      if (!forWord || known < 0) return -1;
      // «pour le Mali et le Sahel»
      const second = isFunction(reading, known, FunctionWord.And) ? articleEnd(scene, known + 1) : -1;
      const place = second > known + 1 ? recordAt(scene, second)?.type === 'place' : false;
      return place ? nameEnd(scene, second) : known;
    }
    if (!long) return -1;
    if (known > 0)
      return on && head.category === Category.DocumentHead && (head.features & HeadFeature.Numbered) !== 0 ? -1 : known;
    if (bare && forWord && isInfinitive(scene, next)) return -1;
    if (!modified && forWord && (head.features & (HeadFeature.Alone | HeadFeature.Evidence)) === 0) return -1;
    return nounPhrase(scene, next, bare, head);
  }
  if (
    (head.features & HeadFeature.Open) !== 0 &&
    (isText(scene, k, 'aux') || isText(scene, k, 'au') || isText(scene, k, 'à')) &&
    isPlainNoun(scene, articleEnd(scene, k + 1))
  ) {
    const to = nounPhrase(scene, articleEnd(scene, k + 1), isText(scene, k, 'à'), head);
    // «Commissaire à la paix et à la sécurité», «aux Affaires politiques, à la Paix et à la Sécurité»
    let end = to;
    for (let more = 0; end > 0 && more < 3; more++) {
      const comma = isSign(tokens, end, ',') && isText(scene, end + 1, 'à') && listGoesOn(scene, end + 2);
      if (!comma && !(isFunction(reading, end, FunctionWord.And) && isText(scene, end + 1, 'à'))) break;
      const next = nounPhrase(scene, articleEnd(scene, end + 2), false, head);
      if (next < 0) break;
      end = next;
    }
    return end;
  }
  const posted =
    head.category === Category.RoleHead ||
    (head.category === Category.OrganizationHead && (head.features & HeadFeature.Seat) !== 0);
  if (posted && isText(scene, k, 'auprès')) {
    const next = startsDe(scene, k + 1);
    return next > 0 ? Math.max(nameEnd(scene, next), superiorEnd(scene, next)) : -1;
  }
  const treaty = head.category === Category.DocumentHead && hasCapital(scene, head.from, head.to);
  const field = treaty ? fieldStart(scene, k) : -1;
  if (field > 0) return nounPhrase(scene, field, false, head);
  if (isText(scene, k, 'entre') && (treaty || head.category === Category.EventHead)) {
    // «Traité d'amitié entre la France et l'Allemagne»
    const first = partyEnd(scene, k + 1);
    return first > 0 && isFunction(reading, first, FunctionWord.And) ? partyEnd(scene, first + 1) : -1;
  }
  const at =
    isText(scene, k, 'à') ||
    isText(scene, k, 'au') ||
    isText(scene, k, 'aux') ||
    isText(scene, k, 'en') ||
    isText(scene, k, 'dans');
  if (at) {
    const next = isText(scene, k, 'à') ? articleEnd(scene, k + 1) : k + 1;
    const record = recordAt(scene, next);
    // «l'Envoyé spécial pour le Yémen à Mascate»: where he is; «l'Ambassadeur de France à Bamako»: his post.
    if (head.category === Category.RoleHead && isAfterCharge(scene, k)) return -1;
    const seat = (head.features & HeadFeature.Seat) !== 0 || (inside && head.category === Category.DocumentHead);
    if (record?.type === 'place' && (modified || inside) && seat) return nameEnd(scene, next);
    // «le Groupe pour le règlement de la crise en Libye»
    const body = head.category === Category.OrganizationHead && inside && scene.nameFrom[k - 1] === 0;
    if (record?.type === 'place' && body && isText(scene, k, 'en')) return nameEnd(scene, next);
    if ((head.features & HeadFeature.Observance) !== 0 && inside && isText(scene, k, 'à') && isPlainNoun(scene, next))
      return nounPhrase(scene, next, false, head);
    if (
      head.category === Category.DocumentHead &&
      inside &&
      isText(scene, k, 'à') &&
      next > k + 1 &&
      isPlainNoun(scene, next) &&
      (isText(scene, k - 1, 'aide') || isText(scene, k - 1, 'relatives'))
    )
      return nounPhrase(scene, next, false, head);
    if (head.category === Category.RoleHead && (head.features & HeadFeature.Seat) !== 0 && record?.type === 'place')
      return nameEnd(scene, next);
    return -1;
  }
  return -1;
}

/** First token after «en matière de», «dans le domaine de» at token `k`; or -1. */
function fieldStart(scene: Scene, k: number): number {
  const noun = isText(scene, k, 'en') ? k + 1 : isText(scene, k, 'dans') ? articleEnd(scene, k + 1) : -1;
  return cueEnd(scene, noun, EntityCue.Field) > 0 ? startsDe(scene, noun + 1) : -1;
}

/** Whether «pour» and a known name stand before token `k`. */
function isAfterCharge(scene: Scene, k: number): boolean {
  let at = scene.nameFrom[k - 1]! - 2;
  if (at < 0) return false;
  if (isSign(scene.reading.tokens, at, "'")) at--;
  if (isFunction(scene.reading, at, FunctionWord.Article)) at--;
  return isText(scene, at, 'pour');
}

function isInCharge(scene: Scene, i: number): boolean {
  return isText(scene, i, 'chargé') || isText(scene, i, 'chargée');
}

/** First token after the office at token `i` that another is attached to: «Secrétaire d'État auprès du ministre de l'Europe»; or -1. */
function superiorEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  const m = phraseAt(reading, i, Category.RoleHead);
  if (m < 0) return -1;
  const to = reading.matches.end[m]!;
  const head: Head = {
    from: i,
    to,
    start: reading.matches.start[m]!,
    features: reading.matches.value[m]!,
    category: Category.RoleHead,
  };
  let end = afterAdjectives(scene, to);
  for (let taken = 0; taken < 4; taken++) {
    const joined = taken > 0 && isFunction(reading, end, FunctionWord.And);
    if (startsDe(scene, joined ? end + 1 : end) < 0) break;
    const next = complement(scene, end, head, taken > 0, end > to);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** First token after a party to a treaty at token `i`: «la France», «le Gouvernement de la République du Niger»; or -1. */
function partyEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  const at = articleEnd(scene, i);
  const known = nameEnd(scene, at);
  if (known > 0) return known;
  const body = phraseAt(reading, at, Category.OrganizationHead);
  const m = body < 0 ? phraseAt(reading, at, Category.PlaceHead) : body;
  if (m < 0 || (reading.matches.value[m]! & HeadFeature.National) === 0) return -1;
  const end = reading.matches.end[m]!;
  if (has(reading, end, Category.Demonym)) return end + 1;
  const de = startsDe(scene, end);
  return de > 0 ? nameEnd(scene, de) : -1;
}

/** Whether a given name in capitals, or two unknown words in capitals, stand at token `i`. */
function startsPerson(scene: Scene, i: number): boolean {
  if (!isCapital(scene, i)) return false;
  return has(scene.reading, i, Category.GivenName) || (isUnknownCapital(scene, i) && isUnknownCapital(scene, i + 1));
}

/** Whether a list «…, de X et de Y» that goes on at token `i` ends in «et». */
function isBareDe(scene: Scene, k: number, next: number): boolean {
  return isText(scene, k, 'd') || (isText(scene, k, 'de') && next === k + 1);
}

function listGoesOn(scene: Scene, i: number): boolean {
  const { reading } = scene;
  for (let k = i; k < i + 10 && k < reading.tokens.count; k++) {
    if (isFunction(reading, k, FunctionWord.And)) return true;
    if (isSign(reading.tokens, k, '.') || isSign(reading.tokens, k, ';') || has(reading, k, Category.Act)) return false;
  }
  return false;
}

function isAfterBareArticle(scene: Scene, k: number): boolean {
  // The complement before «et la …» has an article of its own: «pour l'éducation, la science et la culture».
  for (let i = k - 1; i > 0 && k - i < 12; i--) {
    if (isText(scene, i, 'pour') || isText(scene, i, 'sur') || isText(scene, i, 'contre') || isText(scene, i, 'entre'))
      return true;
    if (isText(scene, i, 'de') || isText(scene, i, 'du') || isText(scene, i, 'des')) return false;
  }
  return false;
}

function isHeadWord({ reading }: Scene, i: number): boolean {
  const heads =
    (1 << Category.OrganizationHead) |
    (1 << Category.RoleHead) |
    (1 << Category.DocumentHead) |
    (1 << Category.EventHead);
  return (reading.matches.categories[i]! & heads) !== 0;
}

/** First token after the longest head of a body at token `i`: «Haut Conseil»; or -1. */
function headEnd({ reading }: Scene, i: number): number {
  const m = phraseAt(reading, i, Category.OrganizationHead);
  return m < 0 ? -1 : reading.matches.end[m]!;
}

function startsNewName(scene: Scene, i: number): boolean {
  if (!isCapital(scene, i)) return false;
  const { reading } = scene;
  const heads =
    (1 << Category.OrganizationHead) |
    (1 << Category.RoleHead) |
    (1 << Category.DocumentHead) |
    (1 << Category.EventHead);
  return nameEnd(scene, i) >= 0 || (reading.matches.categories[i]! & heads) !== 0;
}

/** First token after «de», «d'», «du», «des», «de la», «de l'» at token `i`; or -1. */
function startsDe(scene: Scene, i: number): number {
  const { reading } = scene;
  if (isText(scene, i, 'du') || isText(scene, i, 'des') || isText(scene, i, 'dudit')) return i + 1;
  if (isText(scene, i, 'd') && isSign(reading.tokens, i + 1, "'")) return i + 2;
  if (isText(scene, i, 'de')) return articleEnd(scene, i + 1);
  return -1;
}

/** First token after «le», «la», «les», «l'» at token `i`, or `i`. */
function articleEnd(scene: Scene, i: number): number {
  if (isText(scene, i, 'l') && isSign(scene.reading.tokens, i + 1, "'")) return i + 2;
  if (
    isText(scene, i, 'le') ||
    isText(scene, i, 'la') ||
    isText(scene, i, 'les') ||
    isText(scene, i, 'un') ||
    isText(scene, i, 'une')
  )
    return i + 1;
  return i;
}

/** First token after «sa soixante-neuvième session», «7378e séance» at token `i`, or -1. */
function sessionEnd(scene: Scene, i: number): number {
  const from = isFunction(scene.reading, i, FunctionWord.Possessive) ? i + 1 : i;
  for (let k = from + 1; k < from + 6; k++) {
    const m = phraseAt(scene.reading, k, Category.EventHead);
    if (m < 0) continue;
    const isCounted = (scene.reading.matches.value[m]! & HeadFeature.Counted) !== 0;
    return isCounted && ordinalBefore(scene, k) === from ? scene.reading.matches.end[m]! : -1;
  }
  return -1;
}

/** First token after the noun and its adjectives at token `i`, or -1; `bare`: no article stands before it. */
function nounPhrase(scene: Scene, i: number, bare: boolean, head: Head): number {
  const known = nameEnd(scene, i);
  if (known > 0) return known;
  if (isDate(scene, i)) return -1;
  if (isNumber(scene, i)) return -1;
  const body = head.category === Category.RoleHead || head.category === Category.EventHead ? bodyEnd(scene, i) : -1;
  if (body > 0) return body;
  if (!isPlainNoun(scene, i)) return -1;
  // «de les inviter», «de la poursuivre»
  if (
    isInfinitive(scene, i) &&
    (bare || isText(scene, i - 1, 'les') || isText(scene, i - 1, 'la') || isSign(scene.reading.tokens, i - 1, "'"))
  )
    return -1;
  if (cueEnd(scene, i, EntityCue.ClauseStart) >= 0) return -1;
  let k = Math.max(nounEnd(scene, i), headEnd(scene, i));
  // «le Président de la République Ondra Tamm»
  const country = head.category === Category.RoleHead ? phraseAt(scene.reading, i, Category.PlaceHead) : -1;
  if (country >= 0) k = Math.max(k, scene.reading.matches.end[country]!);
  while (k - i < REACH && isInnerHyphen(scene, k) && (isWord(scene, k + 1) || isNumber(scene, k + 1))) k += 2;
  // «aujourd'hui», «l'après-2015».
  while (
    k - i < REACH &&
    isNameWord(scene, k) &&
    // «la conférence de Crans-Norvel Lomé»
    !(startsNewName(scene, k) && !(isTreaty(scene, head) && recordAt(scene, k)?.type === 'place')) &&
    isCapital(scene, i) &&
    !has(scene.reading, k, Category.Honorific) &&
    !(country >= 0 && isUnknownCapital(scene, k)) &&
    !(has(scene.reading, k, Category.GivenName) && head.category === Category.RoleHead)
  )
    k++;
  return afterAdjectives(scene, k);
}

/** First token after the noun at token `i`, with the adjective before it: «bonne gouvernance». */
function nounEnd(scene: Scene, i: number): number {
  const prenominal = cueEnd(scene, i, EntityCue.Prenominal) === i + 1;
  return prenominal && isPlainNoun(scene, i + 1) && !startsNewName(scene, i + 1) ? i + 2 : i + 1;
}

/** First token after the body in capitals at token `i`, whose complements go on as its own: «Directeur du Centre pour …»; or -1. */
function bodyEnd(scene: Scene, i: number): number {
  const { matches } = scene.reading;
  // «la Grande Commission mixte»
  const at = isCapital(scene, i) && cueEnd(scene, i, EntityCue.Prenominal) === i + 1 ? i + 1 : i;
  const m = isCapital(scene, at) ? phraseAt(scene.reading, at, Category.OrganizationHead) : -1;
  if (m < 0 || (matches.value[m]! & (HeadFeature.National | HeadFeature.Portfolio)) !== 0) return -1;
  const head: Head = {
    from: at,
    to: matches.end[m]!,
    start: matches.start[m]!,
    features: matches.value[m]!,
    category: Category.OrganizationHead,
  };
  return complements(scene, apposition(scene, head.to, head), head);
}

/** Whether token `i` may be a noun: a word that is no function word and no verb form of a stance. */
function isPlainNoun(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isWord(scene, i) || isDate(scene, i)) return false;
  if (has(reading, i, Category.Function)) return false;
  return !isSentenceStart(scene, i);
}

/** First token after the adjectives at token `i`, joined by «et» or commas. */
function afterAdjectives(scene: Scene, i: number): number {
  const { reading } = scene;
  let end = i;
  for (let k = i; k < i + 8; ) {
    const known = isCapital(scene, k) ? -1 : 0;
    if (known === 0 && isAdjective(scene, k)) {
      k++;
      while (k - i < REACH && isInnerHyphen(scene, k) && isWord(scene, k + 1)) k += 2;
      end = k;
      continue;
    }
    if (
      k > i &&
      k === end &&
      (isFunction(reading, k, FunctionWord.And) || isSign(reading.tokens, k, ',')) &&
      isAdjective(scene, k + 1) &&
      !isCapital(scene, k + 1)
    ) {
      if (
        isSign(reading.tokens, k, ',') &&
        !(isFunction(reading, k + 2, FunctionWord.And) && isAdjective(scene, k + 3))
      )
        break;
      k++;
      continue;
    }
    if (isText(scene, k, 'sans') && isText(scene, k + 1, 'exclusive')) {
      k = end = k + 2;
      continue;
    }
    if (isText(scene, k, 'non') && isWord(scene, k + 1)) {
      k++;
      continue;
    }
    if (isText(scene, k, 'en') && cueEnd(scene, k, EntityCue.Phrase) > 0) {
      // «mise en œuvre», «en développement»
      k = end = cueEnd(scene, k, EntityCue.Phrase);
      continue;
    }
    if (isText(scene, k, 'à') && isText(scene, k + 1, 'composition')) {
      // «à composition non limitée»
      k = end = isText(scene, k + 2, 'non') ? k + 4 : k + 3;
      continue;
    }
    break;
  }
  return end;
}

function isAdjective(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isWord(scene, i) || has(reading, i, Category.Function) || isSentenceStart(scene, i)) return false;
  // «le Programme d'action quinquennal»
  if (isDate(scene, i)) return endsIn(scene, i, 'ennal') || endsIn(scene, i, 'ennale');
  if (
    (cueEnd(scene, i, EntityCue.ClauseStart) === i + 1 && !isBareParticiple(scene, i)) ||
    cueEnd(scene, i, EntityCue.ConcernedWith) > 0 ||
    cueEnd(scene, i, EntityCue.Entitled) > 0
  )
    return false;
  if (
    isBareParticipleCue(scene, i) ||
    cueEnd(scene, i, EntityCue.Adjective) === i + 1 ||
    has(reading, i, Category.Demonym)
  )
    return true;
  // «tuniso-suisse», «afro-européen», «inter-États»
  const second = isInnerHyphen(scene, i + 1) ? i + 2 : -1;
  if (second > 0 && (has(reading, second, Category.Demonym) || hasEnding(scene, second, 'adjective'))) return true;
  if (second > 0 && isText(scene, i, 'inter')) return true;
  if (has(reading, i, Category.Act)) return false;
  return hasEnding(scene, i, 'adjective');
}

function isBareParticipleCue(scene: Scene, i: number): boolean {
  return cueEnd(scene, i, EntityCue.ClauseStart) === i + 1 && isBareParticiple(scene, i);
}

/** «la criminalité organisée», «les zones touchées»: a participle without a complement is an adjective. */
function isBareParticiple(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!endsIn(scene, i, 'é') && !endsIn(scene, i, 'ée') && !endsIn(scene, i, 'és') && !endsIn(scene, i, 'ées'))
    return false;
  const next = i + 1;
  return next >= reading.tokens.count || reading.tokens.kind[next] === TokenKind.Punctuation;
}

function isInfinitive(scene: Scene, i: number): boolean {
  return !isCapital(scene, i) && cueEnd(scene, i, EntityCue.NoInfinitive) < 0 && hasEnding(scene, i, 'infinitive');
}

function isVerbLike(scene: Scene, i: number): boolean {
  return has(scene.reading, i, Category.Act) || isInfinitive(scene, i) || cueEnd(scene, i, EntityCue.ClauseStart) >= 0;
}
