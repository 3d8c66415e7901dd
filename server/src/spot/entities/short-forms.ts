/** Short forms across the blocks of a statement: surnames, acronyms, «the Agreement» after its full name. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { type Matches, Proclitic } from '../../lexicon/match';
import { wordFrom } from '../../text/strings';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { EntityAnnotation } from '../annotation';
import { ask } from '../findings';
import { isFunction, textOf } from '../reading';
import { GRAMMARS, type Head } from './grammar';
import { articleLetters, foldedAt } from './grammars/ar-words';
import { EntityCue, GivenNameKind, HeadFeature } from './lexemes';
import { titlesAt } from './namings';
import { cueEnd, foldText, isCapital, lengthOf, type Proposal, type Scene } from './scene';
import type { Chosen } from './select';

/** Kinds of heads whose definite form may stand for a whole name. */
const SHORT: ReadonlySet<number> = new Set([
  Category.OrganizationHead,
  Category.DocumentHead,
  Category.RoleHead,
  // «حركة الشباب» is «الحركة»; «جيش» and «شبكة» have others.
  Category.GroupHead,
  // «la Conférence»: where it is a body's name.
  Category.EventHead,
]);

/** Features of the title of a country that may stand for it. */
const KINGDOM = HeadFeature.National | HeadFeature.Evidence;

/** Begins the keys of heads, so that «agreement» is no acronym. */
const HEAD_KEY = '=';

/** Defines the short form of each name that has a head which may stand for it: «Minsk Agreement» for «the Agreement». */
export function defineShortForms(scene: Scene, chosen: readonly Chosen[]): void {
  const { reading, findings } = scene;
  const { matches } = reading;
  let bodies: ReadonlyMap<number, Proposal> | undefined;
  for (const { annotation: named, proposal: whole } of chosen) {
    defineKingdom(scene, named, whole.from);
    // «la 61e session de la Conférence des Chefs d'État»: the body that meets is named within.
    if (named.type === 'event') bodies ??= bodiesByEnd(scene);
    const holder = named.type === 'event' ? bodies!.get(whole.to) : undefined;
    const proposal = holder ?? whole;
    const { type, canonical, ref } = holder ?? named;
    const { headFrom, headTo } = proposal.headFrom === proposal.headTo ? knownHead(scene, proposal) : proposal;
    if (headFrom === headTo) continue;
    if (headTo - headFrom === 1 && proposal.to - proposal.from <= 2 && proposal.to === headTo) continue;
    const group = type === 'group';
    if (type !== 'document' && type !== 'organization' && type !== 'role' && !group) continue;
    let evidence = false;
    for (let m = matches.first[headFrom]!; m < matches.first[headFrom + 1]!; m++) {
      if (
        matches.end[m] === headTo &&
        (matches.category[m] === Category.GroupHead) === group &&
        (matches.value[m]! & (HeadFeature.Evidence | HeadFeature.Alone)) !== 0 &&
        isShortForm(scene, matches.value[m]!)
      )
        evidence = true;
    }
    // «Secretary of State» is «the Secretary», «Memorandum of Understanding» «the Memorandum».
    const ofItsKind = type === 'role' || type === 'document';
    const noun = ofItsKind && isFunction(reading, headFrom + 1, FunctionWord.Of) && headTo > headFrom + 1;
    if (!evidence && !noun) continue;
    const meaning = { type, canonical: canonical ?? textOf(reading, proposal.from, proposal.to), ref };
    if (evidence) findings.definitions.push({ key: headKey(scene, headFrom, headTo), ...meaning });
    if (!noun) continue;
    findings.definitions.push({ key: headKey(scene, headFrom, headFrom + 1), ...meaning });
    // «the MOU»
    if (type === 'document') findings.definitions.push({ key: initials(scene, headFrom, headTo), ...meaning });
  }
}

/** The first letters of tokens `from` to `to`, as acronyms of documents have them: «PoA» for «Plan of Action». */
function initials({ reading: { tokens } }: Scene, from: number, to: number): string {
  let letters = '';
  for (let i = from; i < to; i++) letters += String.fromCharCode(tokens.folded[tokens.foldedStart[i]!]!);
  return letters;
}

/** The longest body proposed that ends before each token. */
function bodiesByEnd({ proposals }: Scene): ReadonlyMap<number, Proposal> {
  const bodies = new Map<number, Proposal>();
  for (const proposal of proposals) {
    if (proposal.type === 'organization' && proposal.from < (bodies.get(proposal.to)?.from ?? proposal.to))
      bodies.set(proposal.to, proposal);
  }
  return bodies;
}

/** The head of a known name: the last word of an English one, the first after the article of others. */
function knownHead({ reading }: Scene, { from, to }: Proposal): { headFrom: number; headTo: number } {
  const { matches, language } = reading;
  if (language.id === 'ar') return { headFrom: from, headTo: from + 1 };
  const english = language.id === 'en';
  for (let i = english ? to - 1 : from; i < (english ? to : Math.min(to, from + 3)); i++) {
    for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
      if (SHORT.has(matches.category[m]!) && matches.end[m] === i + 1) return { headFrom: i, headTo: i + 1 };
    }
  }
  return { headFrom: 0, headTo: 0 };
}

/** «the Kingdom of Saudi Arabia» is «the Kingdom» later on. */
function defineKingdom(scene: Scene, annotation: EntityAnnotation, from: number): void {
  if (annotation.type !== 'place' || annotation.ref === undefined) return;
  const first = countryTitle(scene, from) >= 0 ? from : from + 1;
  const to = countryTitle(scene, first);
  if (to < 0) return;
  const { ref, canonical = '' } = annotation;
  scene.findings.definitions.push({
    key: headKey(scene, first, to),
    type: 'place',
    canonical,
    ref,
  });
}

/** First token after «Kingdom», «المملكة», «Royaume» at token `i`, or -1. */
function countryTitle({ reading: { matches, tokens } }: Scene, i: number): number {
  if (i >= tokens.count || (matches.categories[i]! & (1 << Category.PlaceHead)) === 0) return -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (
      matches.category[m] === Category.PlaceHead &&
      (matches.value[m]! & KINGDOM) === KINGDOM &&
      matches.end[m] === i + 1
    )
      return i + 1;
  }
  return -1;
}

/** Adds the words that another block may define: unknown capitals, acronyms, and heads in their definite form. */
export function addCandidates(scene: Scene): void {
  const { reading, findings } = scene;
  const { tokens, matches } = reading;
  for (let i = 0; i < tokens.count; i++) {
    if (findings.owner[i] !== 0 || tokens.kind[i] !== TokenKind.Word) continue;
    const bits = matches.categories[i]!;
    // «Xi» is a name, «EU» an acronym.
    const least = (tokens.flags[i]! & TokenFlag.AllCapitals) === 0 ? 2 : 3;
    const plain = (bits & ~(1 << Category.GivenName)) === 0;
    if (plain && (tokens.flags[i]! & TokenFlag.Capital) !== 0 && lengthOf(scene, i) >= least) addCandidate(scene, i);
    else if ((tokens.flags[i]! & ACRONYM) !== 0 && cueEnd(scene, i, EntityCue.Plain) === i + 1)
      addPlainAcronym(scene, i);
    if ((tokens.flags[i]! & TokenFlag.Arabic) !== 0) {
      // «وقال سلام»: another word, but for the verb before it
      const said = !plain && (bits & (1 << Category.GivenName)) !== 0 && isAnnounced(scene, i);
      if (plain || said) addArabicSurname(scene, i);
    }
    if (
      (bits &
        ((1 << Category.OrganizationHead) |
          (1 << Category.DocumentHead) |
          (1 << Category.EventHead) |
          (1 << Category.RoleHead) |
          (1 << Category.GroupHead) |
          (1 << Category.PlaceHead))) !==
      0
    )
      addHead(scene, i);
  }
}

/** Asks whether token `i`, from `start` on, is a short name, or that of a person whose title may stand before it. */
function addCandidate(scene: Scene, i: number, start = scene.reading.tokens.start[i]!): void {
  const { findings, reading } = scene;
  const { tokens } = reading;
  const end = tokens.end[i]!;
  const key = wordFrom(tokens.folded, tokens.foldedStart[i]! + start - tokens.start[i]!, tokens.foldedStart[i + 1]!);
  let first = i;
  // «bin Salman», «von der Leyen»: the longest first.
  while (first > 0 && i - first < MOST_PARTICLES && findings.owner[first - 1] === 0 && isParticle(scene, first - 1))
    first--;
  for (let from = start === tokens.start[i] ? first : i; from < i; from++) {
    const words = foldText(scene, from, i + 1);
    const { titles, titled } = titlesAt(scene, from, i + 1);
    ask(findings, tokens.start[from]!, end, words, undefined, { parts: [words], titles, titled });
  }
  const { titles, titled } = titlesAt(scene, i, i + 1);
  ask(findings, start, end, key, undefined, titled === undefined ? undefined : { parts: [key], titles, titled });
}

const ACRONYM = TokenFlag.AllCapitals | TokenFlag.InnerCapital;

/** Asks whether «the MOU» at token `i`, which is anybody's, is short for a document that the text has named. */
function addPlainAcronym(scene: Scene, i: number): void {
  const { reading, findings } = scene;
  const { tokens } = reading;
  const from = GRAMMARS[reading.language.id].article(scene, i, i + 1);
  if (from < i) ask(findings, tokens.start[from]!, tokens.end[i]!, foldText(scene, i, i + 1));
}

const MOST_PARTICLES = 3;

function isParticle({ reading: { matches } }: Scene, i: number): boolean {
  return (matches.categories[i]! & (1 << Category.NameParticle)) !== 0;
}

const BEFORE_SURNAMES =
  (1 << Category.RoleHead) | (1 << Category.Honorific) | (1 << Category.Act) | (1 << Category.Demonym);

/**
 * Asks whether the Arabic word at token `i`, which no list has but for that of given names, is a surname: «الرئيس ستوب», «فيما
 * شدد الكاظمي», «لقاء شكري والصفدي». One that is an ordinary word is a name only where its place says so.
 */
function addArabicSurname(scene: Scene, i: number): void {
  const { matches, tokens } = scene.reading;
  const isListed = matches.categories[i] !== 0;
  const isWhole = matches.proclitics[i] === 0 || matches.word[i]! >= 0;
  if (!isWhole || !isAnnounced(scene, i)) {
    if (!isListed && lengthOf(scene, i) < LEAST_SURNAME) return;
    if (isListed && !isSureName(matches, i) && !(endsPhrase(scene, i) && isNamePlace(scene, i, isWhole))) return;
  }
  const start = tokens.start[i]!;
  if (!isListed || isWhole) addCandidate(scene, i);
  // «لشكري», «والصفدي»
  if (isListed ? !isWhole : isProclitic(scene, i)) addCandidate(scene, i, isListed ? matches.stemStart[i]! : start + 1);
}

/** Whether an office, a style, a nationality or a verb stands before token `i`, after which a name is expected. */
function isAnnounced(scene: Scene, i: number): boolean {
  const { matches, tokens } = scene.reading;
  if (i === 0) return false;
  if ((matches.categories[i - 1]! & BEFORE_SURNAMES) !== 0) {
    // «كامل» is not «ك» and «أمل».
    const isStem = matches.word[i - 1]! >= 0;
    for (let m = matches.first[i - 1]!; m < matches.first[i]!; m++)
      if (
        (BEFORE_SURNAMES & (1 << matches.category[m]!)) !== 0 &&
        !(isStem && matches.start[m]! > tokens.start[i - 1]!)
      )
        return true;
  }
  return isSaying(scene, i - 1);
}

/** Whether token `i` is a verb with which a person is quoted, and that takes no position. */
function isSaying(scene: Scene, i: number): boolean {
  return cueEnd(scene, i, EntityCue.Saying) === i + 1;
}

/** Whether a name may stand at token `i`: «إن شكري», «لشكري», «بين شكري والصفدي»; not «كامل وعادل». */
function isNamePlace(scene: Scene, i: number, isWhole: boolean): boolean {
  if (isWhole) return isFunctionAt(scene, i - 1);
  if (scene.reading.matches.proclitics[i] !== Proclitic.Waw) return true;
  return isFunctionAt(scene, i - 2) || isSaying(scene, i - 2);
}

function isFunctionAt({ reading: { matches } }: Scene, i: number): boolean {
  return i >= 0 && (matches.categories[i]! & (1 << Category.Function)) !== 0;
}

/** Whether token `i` is the last of its noun phrase: «بين شكري والصفدي», not «حسن الجوار». */
function endsPhrase(scene: Scene, i: number): boolean {
  const { matches, tokens } = scene.reading;
  if (i + 1 >= tokens.count || tokens.kind[i + 1] !== TokenKind.Word) return true;
  if (tokens.folded[tokens.foldedStart[i + 1]!] === 0x648) return true;
  return (matches.categories[i + 1]! & ((1 << Category.Function) | (1 << Category.Act))) !== 0;
}

/** Letters of an Arabic surname that no title announces. */
const LEAST_SURNAME = 4;

/** Whether the first letter of the unlisted word at token `i` may be a word of its own. */
function isProclitic(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const isPlain = tokens.end[i]! - tokens.start[i]! === tokens.foldedStart[i + 1]! - tokens.foldedStart[i]!;
  return isPlain && lengthOf(scene, i) > LEAST_SURNAME && PROCLITICS.has(tokens.folded[tokens.foldedStart[i]!]!);
}

/** و ف ب ك ل */
const PROCLITICS: ReadonlySet<number> = new Set([0x648, 0x641, 0x628, 0x643, 0x644]);

function isSureName(matches: Matches, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.GivenName && matches.value[m] === GivenNameKind.Name) return true;
  return false;
}

function addHead(scene: Scene, i: number): void {
  const { reading, findings } = scene;
  const { matches, tokens } = reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    const features = matches.value[m]!;
    if (category === Category.PlaceHead ? (features & HeadFeature.National) === 0 : !SHORT.has(category)) continue;
    if ((features & HeadFeature.Evidence) === 0 || !isShortForm(scene, features)) continue;
    // «الوزير» is an office; «المقرر» may be a participle.
    if (category === Category.RoleHead && reading.language.id === 'ar' && (features & HeadFeature.Title) === 0)
      continue;
    if (cueEnd(scene, i - 1, EntityCue.Abstract) > 0) continue;
    const head: Head = {
      from: i,
      to: matches.end[m]!,
      start: matches.start[m]!,
      features: matches.value[m]!,
      category,
    };
    // «le communiqué du ministère»
    const ministry = category === Category.OrganizationHead && (features & HeadFeature.Portfolio) !== 0;
    if (reading.language.id !== 'ar' && !isCapital(scene, i) && !ministry) continue;
    const extent = GRAMMARS[reading.language.id].extent(scene, head);
    if (extent === undefined || extent.full || !extent.definite) continue;
    ask(findings, extent.start, tokens.end[head.to - 1]!, headKey(scene, head.from, head.to));
    return;
  }
}

/** Whether a head may stand alone for a name: not one that needs a proper name, as «البرنامج». */
function isShortForm({ reading }: Scene, features: number): boolean {
  return reading.language.id !== 'ar' || (features & HeadFeature.Weak) === 0 || (features & HeadFeature.Seat) !== 0;
}

/** The key of a head, which has neither its article nor proclitics. */
function headKey(scene: Scene, from: number, to: number): string {
  const { language, matches, tokens } = scene.reading;
  const { folded, foldedStart } = tokens;
  const noun = language.id === 'en' ? to - 1 : from;
  let at = foldedStart[noun]!;
  if (language.id === 'ar') {
    let start = tokens.start[from]!;
    for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++)
      if (matches.end[m] === to && (HEADS & (1 << matches.category[m]!)) !== 0) start = matches.start[m]!;
    at = foldedAt(scene, from, start) + articleLetters(scene, from, start);
  }
  return keyFrom(folded, at, foldedStart[noun + 1]!);
}

/** Where keys are put together; longer ones are no heads. */
const keyBuffer = new Uint16Array(64);
keyBuffer[0] = HEAD_KEY.charCodeAt(0);

function keyFrom(folded: Uint16Array, from: number, to: number): string {
  const end = Math.min(to, from + keyBuffer.length - 1);
  for (let k = from; k < end; k++) keyBuffer[k - from + 1] = folded[k]!;
  return wordFrom(keyBuffer, 0, end - from + 1);
}

const HEADS =
  (1 << Category.OrganizationHead) |
  (1 << Category.DocumentHead) |
  (1 << Category.RoleHead) |
  (1 << Category.GroupHead) |
  (1 << Category.PlaceHead);
