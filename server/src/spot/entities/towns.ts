/** Places that no list has, told by what stands at them: «the town of Tarsa», «Balad district», «in Melk», «مدينة تيبازة». */

import { Category, FunctionWord } from '../../lexicon/categories';
import { isHyphen, TokenFlag, TokenKind } from '../../text/tokens';
import { Cue as DateCue } from '../dates/lexemes';
import { cueAt, isComma } from '../dates/scan';
import { has, isFunction, isSign } from '../reading';
import type { Head } from './grammar';
import { isArabicTown } from './grammars/ar-person';
import { articleLetters } from './grammars/ar-words';
import { EntityCue } from './lexemes';
import {
  createProposal,
  cueEnd,
  endsIn,
  hasEnding,
  isCapital,
  isDate,
  isInnerHyphen,
  isSentenceStart,
  isText,
  isUnknownCapital,
  isWord,
  nameEnd,
  recordAt,
  type Scene,
} from './scene';

/** «مدينة تيبازة», «بلدة «كوبيان»»: a word that no list has, and that is neither an adjective nor a verb. */
export function proposeUnknownTown(scene: Scene, head: Head): void {
  const { tokens } = scene.reading;
  const quoted = isSign(tokens, head.to, '"') || isSign(tokens, head.to, '«');
  const at = quoted ? head.to + 1 : head.to;
  if (head.from + 1 === head.to && articleLetters(scene, head.from, head.start) === 0 && isArabicTown(scene, at))
    scene.proposals.push(createProposal(at, at + 1, tokens.start[at]!, 'place', 0));
}

const MOST_PLACES = 12;

/** «the villages of Tarsa and Al-Dana», «la région de Louga»: after such a head even an unknown name is a place's. */
export function proposeUnknownPlaces(scene: Scene, head: Head): void {
  const { reading } = scene;
  const { tokens } = reading;
  let from = afterOf(scene, head.to);
  for (let places = 0; places < MOST_PLACES; places++) {
    const known = nameEnd(scene, from);
    let to = known > 0 ? known : from;
    if (known < 0) {
      while (to < from + 6 && isUnknownCapital(scene, to)) {
        to++;
        while (isInnerHyphen(scene, to)) to += 2;
      }
      if (to === from) return;
      scene.proposals.push(createProposal(from, to, tokens.start[from]!, 'place', 0));
    }
    if (!isSign(tokens, to, ',') && !isFunction(reading, to, FunctionWord.And)) return;
    from = afterOf(scene, to + 1);
  }
}

/**
 * Proposes the place of «in Tarsa», «in Tarsa and Melk»: no list has the word, and its phrase ends there. A title in
 * capitals has other words, told by their endings.
 */
export function proposeLocation(scene: Scene, i: number): void {
  const { reading } = scene;
  if (reading.kind !== 'heading' && isFunction(reading, i, FunctionWord.In)) proposeTowns(scene, i + 1);
}

/** Proposes the place of «near Tarsa», «aux abords de Tarsa», «بالقرب من تارسات». */
export function proposeNear(scene: Scene, i: number): void {
  const at = cueEnd(scene, i, EntityCue.Near);
  if (at < 0) return;
  if (scene.reading.language.id !== 'ar') proposeTowns(scene, afterOf(scene, at));
  else if (isArabicTown(scene, at))
    scene.proposals.push(createProposal(at, at + 1, scene.reading.tokens.start[at]!, 'place', 0));
}

/** Proposes the towns of a phrase that begins at token `first`, up to the first thing in it that is no place. */
function proposeTowns(scene: Scene, first: number): void {
  const { reading } = scene;
  for (let from = first, places = 0; places < MOST_PLACES; places++) {
    const known = recordAt(scene, from)?.type === 'place';
    const to = known ? nameEnd(scene, from) : townEnd(scene, from);
    if (to < 0 || !endsPhrase(scene, to)) return;
    if (!known) scene.proposals.push(createProposal(from, to, reading.tokens.start[from]!, 'place', 0));
    if (!isFunction(reading, to, FunctionWord.And)) return;
    from = to + 1;
  }
}

const MOST_WORDS = 3;

/** Words from «Done» to the place, at most. */
const DONE_REACH = 6;

/** Proposes the place of a dateline, «Tarsa, 18 September 2025», «Melk (Austria), …», «Done at Tarsa on …», «Fait à Melk, le …». */
export function proposeDateline(scene: Scene): void {
  const { reading } = scene;
  const { tokens } = reading;
  if (!scene.findings.annotations.some((each) => each.kind === 'date' && each.occasion === 'issued')) return;
  let from = 0;
  // «Done in duplicate at Tarsa»
  if (cueAt(reading, 0, DateCue.Issued) >= 0)
    do from++;
    while (from < DONE_REACH && !(isUnlistedName(scene, from) && has(reading, from - 1, Category.Function)));
  let to = from;
  while (to < from + MOST_WORDS && isUnlistedName(scene, to)) {
    to++;
    while (isInnerHyphen(scene, to) && isWord(scene, to + 1)) to += 2;
  }
  if (to === from || hasEnding(scene, to - 1, 'abstract')) return;
  let next = to;
  // «…, Austria», «… (Austria)»
  const country = isSign(tokens, to, ',') || isSign(tokens, to, '(') ? nameEnd(scene, to + 1) : -1;
  if (country > 0) next = isSign(tokens, country, ')') ? country + 1 : country;
  if (isComma(reading, next)) next++;
  while (!isDate(scene, next) && has(reading, next, Category.Function)) next++;
  const date =
    next > to && isDate(scene, next) ? scene.findings.annotations[scene.findings.owner[next]! - 1] : undefined;
  if (date?.kind === 'date' && date.occasion === 'issued')
    scene.proposals.push(createProposal(from, to, tokens.start[from]!, 'place', 0));
}

/** Whether token `i` is a word that no list has, with a capital where its script has any. */
function isUnlistedName(scene: Scene, i: number): boolean {
  const { matches, tokens } = scene.reading;
  if (!isWord(scene, i) || isDate(scene, i) || scene.nameFrom[i] !== 0) return false;
  return matches.categories[i] === 0 && (tokens.flags[i]! & (TokenFlag.Capital | TokenFlag.Arabic)) !== 0;
}

/** First token after the unlisted words in capitals at token `i`, none of them a noun of a title or an acronym; or -1. */
function townEnd(scene: Scene, i: number): number {
  const { matches, tokens } = scene.reading;
  let to = i;
  while (to < i + 2 * MOST_WORDS && isUnknownCapital(scene, to)) {
    const acronym = (tokens.flags[to]! & TokenFlag.AllCapitals) !== 0;
    if (acronym || (matches.categories[to]! & (1 << Category.GivenName)) !== 0) return -1;
    // «in Combating Terrorism»
    if (hasEnding(scene, to, 'abstract')) return -1;
    to++;
    while (isInnerHyphen(scene, to) && isWord(scene, to + 1)) to += 2;
  }
  return to > i ? to : -1;
}

function endsPhrase(scene: Scene, i: number): boolean {
  const { reading } = scene;
  const { tokens } = reading;
  if (i >= tokens.count || isSentenceStart(scene, i) || isDate(scene, i)) return true;
  if (tokens.kind[i] !== TokenKind.Word) return !isHyphen(tokens, i) && !isSign(tokens, i, "'");
  return has(reading, i, Category.Function) && !isFunction(reading, i, FunctionWord.Of);
}

/** Proposes the places of «Tarsa and Dorn (Aleppo)»: the town at token `i`, in brackets, tells where they are. */
export function proposeTownsBefore(scene: Scene, i: number): void {
  const { tokens } = scene.reading;
  let to = i - 1;
  for (let places = 0; places < 2; places++) {
    let from = to;
    while (from > 0 && to - from < MOST_WORDS && isUnknownCapital(scene, from - 1)) from--;
    if (from === to) return;
    scene.proposals.push(createProposal(from, to, tokens.start[from]!, 'place', 0));
    if (!isFunction(scene.reading, from - 1, FunctionWord.And)) return;
    to = from - 1;
  }
}

/** Proposes the places of «Balad district», «the Kalan and Murti regions»: the noun stays outside. */
export function proposeDistricts(scene: Scene, head: Head): void {
  const { reading } = scene;
  const { tokens } = reading;
  let to = head.from;
  for (let places = 0; places < MOST_PLACES; places++) {
    let from = to;
    while (from > 0 && to - from < 2 * MOST_WORDS && isUnknownCapital(scene, from - 1)) {
      from--;
      while (isInnerHyphen(scene, from - 1) && isCapital(scene, from - 2)) from -= 2;
    }
    if (from < to) {
      // «the Sahelian region», «the Nordic area»
      if (hasEnding(scene, to - 1, 'adjective')) return;
      scene.proposals.push(createProposal(from, to, tokens.start[from]!, 'place', 0));
    } else {
      const known = to > 0 ? scene.nameFrom[to - 1]! - 1 : -1;
      if (known < 0 || recordAt(scene, known)?.type !== 'place') return;
      from = known;
    }
    const plural = endsIn(scene, head.from, 's');
    if (!plural || !(isFunction(reading, from - 1, FunctionWord.And) || isSign(tokens, from - 1, ','))) return;
    to = from - 1;
    if (isSign(tokens, to - 1, ',')) to--;
  }
}

/** Proposes the place of «tenue à Anosy», «le 3 mai à Anosy,»: after the word for a meeting or a date even an unknown name is one's. */
export function proposeScene(scene: Scene, i: number): void {
  const { reading } = scene;
  const { tokens } = reading;
  if (!isText(scene, i, 'à') || !isUnknownCapital(scene, i + 1) || has(reading, i + 1, Category.GivenName)) return;
  const before = isSign(tokens, i - 1, ',') ? i - 2 : i - 1;
  const meeting = has(reading, before, Category.EventHead) || cueEnd(scene, before, EntityCue.Held) === before + 1;
  if (before < 0 || !(meeting || isDate(scene, before))) return;
  let to = i + 2;
  while (isInnerHyphen(scene, to)) to += 2;
  const ends = to >= tokens.count || tokens.kind[to] === TokenKind.Punctuation || has(reading, to, Category.Function);
  if (ends) scene.proposals.push(createProposal(i + 1, to, tokens.start[i + 1]!, 'place', 0));
}

/** Token after «de» or «d'» at token `i`, or `i`; an English head has its «of» in it. */
function afterOf(scene: Scene, i: number): number {
  if (isText(scene, i, 'd') && isSign(scene.reading.tokens, i + 1, "'")) return i + 2;
  return isText(scene, i, 'de') || isText(scene, i, 'du') ? i + 1 : i;
}
