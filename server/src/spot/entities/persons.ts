/** Persons: after an office or an honorific, or by a given name; and their surnames for later mentions. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { isHyphen } from '../../text/tokens';
import { has, isFunction, isSign, phraseAt, textOf } from '../reading';
import { GRAMMARS, type PersonContext } from './grammar';
import { isWholeBearer } from './grammars/ar-person';
import { EntityCue } from './lexemes';
import {
  createProposal,
  cueEnd,
  honorificEnd,
  isCapital,
  isInnerHyphen,
  isJoined,
  isSentenceStart,
  isText,
  isUnknownCapital,
  isWord,
  lengthOf,
  nameEnd,
  type Proposal,
  recordAt,
  type Scene,
} from './scene';

/** Marks in which some Arabic papers set a name. */
const QUOTES = ['"', '“', '”', '«'] as const;

/** Proposes the person who holds `role`, named right after it: «President Joseph R. Biden, Jr.». */
export function proposeHolder(scene: Scene, role: Proposal): void {
  const { reading } = scene;
  const { tokens } = reading;
  const title = reading.text.slice(role.start, tokens.end[role.to - 1]!);
  let at = role.to;
  if (recordAt(scene, at)?.type === 'person') return;
  let after: PersonContext = 'role';
  // «الرئيس السابق سامي …»
  if (reading.language.id === 'ar') at = Math.max(at, cueEnd(scene, at, EntityCue.Former));
  // «le Secrétaire général du Parti du travail (PT) Jean …»
  if (
    reading.language.id !== 'ar' &&
    isSign(tokens, at, '(') &&
    isSign(tokens, at + 2, ')') &&
    isCapital(scene, at + 1)
  )
    at += 3;
  // «وزير الخارجية / دونالد …»
  if (reading.language.id === 'ar' && isSign(tokens, at, '/')) at++;
  // «رئيس الحكومة "سامي …"»
  if (reading.language.id === 'ar' && QUOTES.some((sign) => isSign(tokens, at, sign))) at++;
  // «السفير د. سامي …»
  if (reading.language.id === 'ar' && isText(scene, at, 'د') && isSign(tokens, at + 1, '.')) at += 2;
  // «وزير الخارجية - سامي …»
  const dash = reading.language.id === 'ar' && isHyphen(tokens, at);
  const comma = dash || isSign(tokens, at, ',') || isSign(tokens, at, '،');
  if (comma) {
    at++;
    after = 'honorific';
  }
  const honorific = honorificEnd(scene, at);
  if (honorific > 0) {
    at = honorific;
    after = 'honorific';
  } else if (comma && reading.language.id === 'ar') after = 'apposition';
  const to = GRAMMARS[reading.language.id].person(scene, at, after);
  // «at Vice-President Level»
  if (to < 0 || (at < tokens.count && isSentenceStart(scene, at)) || isText(scene, at, 'level')) return;
  // «Secrétaire général, des Ambassadeurs de …»
  const particle = reading.language.id === 'fr' && !isCapital(scene, at);
  if (comma && honorific < 0 && (to - at < 2 || particle)) return;
  push(scene, at, to, title);
}

/** Proposes the person named before a role in apposition: «Maarja Tamm, Minister of …». */
export function proposeBearer(scene: Scene, role: Proposal): void {
  const { reading } = scene;
  const { tokens } = reading;
  if (reading.language.id === 'ar') {
    proposeArabicBearer(scene, role);
    return;
  }
  // «Maarja Tamm, the newly elected Chairwoman of …»
  let end = role.from - 1;
  while (end > role.from - 6 && isWord(scene, end) && !isCapital(scene, end))
    end = isInnerHyphen(scene, end - 1) ? end - 3 : end - 1;
  if (!isSign(tokens, end, ',')) return;
  let from = end;
  while (from > 0 && end - from < 5 && isPartOfName(scene, from - 1) && !isWithinPhrase(scene, from - 1)) from--;
  // The first word of a sentence has a capital anyhow.
  if (has(reading, from, Category.NameParticle)) {
    if (!opensAsName(scene, from - 1)) return;
    from--;
  }
  if (end - from < 2 || end - from > 4) return;
  if (GRAMMARS[reading.language.id].person(scene, from, 'honorific') !== end) return;
  push(scene, from, end, textOf(reading, role.from, role.to));
}

/** Whether token `i` is a name no list has, or a particle that is written as one: «Bart De Wever». */
function isPartOfName(scene: Scene, i: number): boolean {
  return isUnknownCapital(scene, i) || (isCapital(scene, i) && has(scene.reading, i, Category.NameParticle));
}

/** Whether token `i` opens the sentence as a given name may: a word in capitals that no list has for anything else. */
function opensAsName(scene: Scene, i: number): boolean {
  const others = ~(1 << Category.GivenName);
  return i >= 0 && isCapital(scene, i) && (scene.reading.matches.categories[i]! & others) === 0;
}

/** Names of one person before his office, at most. */
const LONGEST_BEARER = 5;

/** Proposes the person named before an Arabic role in apposition: «وليون كاكو أدوم، وزير الخارجية». */
function proposeArabicBearer(scene: Scene, role: Proposal): void {
  const { tokens } = scene.reading;
  const end = role.from - 1;
  if (end < 2 || !(isSign(tokens, end, '،') || isSign(tokens, end, ','))) return;
  for (let from = Math.max(0, end - LONGEST_BEARER); from < end - 1; from++) {
    if (!isWholeBearer(scene, from, end)) continue;
    push(scene, from, end, textOf(scene.reading, role.from, role.to));
    return;
  }
}

/** Proposes the person after the honorific at token `i`: «Mr. Mongi Hamdi», «الدكتور …». */
export function proposeHonoured(scene: Scene, i: number): void {
  const { reading } = scene;
  const at = honorificEnd(scene, i);
  if (at < 0 || at >= reading.tokens.count || isSentenceStart(scene, at)) return;
  // «شرم الشيخ»: it is part of a known name.
  if (scene.nameFrom[i] !== 0 && scene.nameFrom[i]! - 1 < i) return;
  // «فخامة العماد جوزاف …»: an office of its own.
  const title = phraseAt(reading, at, Category.RoleHead);
  if (title >= 0 && (reading.language.id !== 'ar' || reading.text.startsWith('ال', reading.tokens.start[at]!))) return;
  const counterpart = reading.language.id === 'ar' ? afterNationality(scene, at) : at;
  const to = GRAMMARS[reading.language.id].person(scene, counterpart, counterpart > at ? 'role' : 'honorific');
  if (to > 0) push(scene, counterpart, to, undefined);
}

/** First token after the nationality in «نظيره التونسي», «نظيره التونسي،» before a name, or `i`. */
function afterNationality({ reading }: Scene, i: number): number {
  if (!has(reading, i, Category.Demonym)) return i;
  const comma = isSign(reading.tokens, i + 1, '،') || isSign(reading.tokens, i + 1, ',');
  return comma ? i + 2 : i + 1;
}

/** Proposes the person whose given name is token `i`: «Kofi Annan», «محمد بن سلمان». */
export function proposeNamed(scene: Scene, i: number): void {
  const { reading } = scene;
  // «His Majesty Sultan Haitham»
  if (isText(scene, i - 1, 'majesty') && has(reading, i, Category.RoleHead)) return;
  const to = GRAMMARS[reading.language.id].person(scene, i, 'nothing');
  // «Eugène-Richard Gasana»
  const double = reading.language.id !== 'ar' && isInnerHyphen(scene, i - 1) && isCapital(scene, i - 2);
  if (to > i + 1) push(scene, double ? i - 2 : i, to, undefined);
  // «Horacio Manuel Cartes»: no list has the first of his names.
  if (to > i && reading.language.id !== 'ar' && isFirstName(scene, i - 1)) push(scene, i - 1, to, undefined);
}

/** Whether token `i` is an unlisted word in capitals, not «Councilor» of «State Councilor». */
function isFirstName(scene: Scene, i: number): boolean {
  return isUnknownCapital(scene, i) && !has(scene.reading, i, Category.GivenName) && !isWithinPhrase(scene, i);
}

/** Whether a longer phrase, as «Sa Majesté», goes on at token `i`. */
function isWithinPhrase({ reading: { matches } }: Scene, i: number): boolean {
  for (let k = Math.max(0, i - LONGEST_PHRASE); k < i; k++)
    for (let m = matches.first[k]!; m < matches.first[k + 1]!; m++) if (matches.end[m]! > i) return true;
  return false;
}

/** Words of an office or style that may end in a word of no list, at most. */
const LONGEST_PHRASE = 4;

/** Proposes the person with an initial whose unlisted first name is token `i`: «Terence A. Nordheim». */
export function proposeInitialled(scene: Scene, i: number): void {
  const { tokens } = scene.reading;
  if (!isCapital(scene, i + 1) || lengthOf(scene, i + 1) !== 1 || !isSign(tokens, i + 2, '.')) return;
  if (!isUnknownCapital(scene, i + 3) || scene.nameFrom[i] !== 0) return;
  const to = GRAMMARS[scene.reading.language.id].person(scene, i, 'honorific');
  if (to > i + 3) push(scene, i, to, undefined);
}

/** Proposes the persons of «Presidents Haddad and Tamm», «MM. Haddad et Tamm», «her Estonian counterpart, Maarja Tamm». */
export function proposeHolders(scene: Scene, i: number): void {
  const { reading } = scene;
  const { tokens } = reading;
  let at = cueEnd(scene, i, EntityCue.Holders);
  if (at < 0) return;
  if (isSign(tokens, at, '.') && isJoined(scene, at)) at++;
  if (reading.language.id === 'fr') at = afterCountry(scene, at);
  if (isSign(tokens, at, ',') && isUnknownCapital(scene, at + 2)) at++;
  for (let holders = 0; holders < MOST_HOLDERS && at < tokens.count; holders++) {
    const honorific = honorificEnd(scene, at);
    if (honorific > 0) at = honorific;
    if (!isUnknownCapital(scene, at)) return;
    const to = GRAMMARS[reading.language.id].person(scene, at, 'role');
    if (to < 0) return;
    push(scene, at, to, undefined);
    if (!isFunction(reading, to, FunctionWord.And) && !isSign(tokens, to, ',')) return;
    at = to + 1;
  }
}

const MOST_HOLDERS = 4;

/** First token after «togolais», «du Togo», «de la Norvège» at token `i`, or `i`. */
function afterCountry(scene: Scene, i: number): number {
  const { reading } = scene;
  if (has(reading, i, Category.Demonym) && !isCapital(scene, i)) return i + 1;
  if (!isFunction(reading, i, FunctionWord.Of)) return i;
  let at = i + 1;
  while (at < i + 3 && (isFunction(reading, at, FunctionWord.Article) || isSign(reading.tokens, at, "'"))) at++;
  return Math.max(i, nameEnd(scene, at));
}

/** Proposes the person whose surname alone is enough: «post-Assad», «نظام الأسد»; in Arabic, where it is an Arabic word, only after such a word. */
export function proposeSurname(scene: Scene, i: number): void {
  const { reading } = scene;
  const foreign = cueEnd(scene, i, EntityCue.ForeignSurname);
  const to = foreign > 0 ? foreign : cueEnd(scene, i, EntityCue.KnownSurname);
  if (to < 0) return;
  const regime = i > 0 && cueEnd(scene, i - 1, EntityCue.Regime) >= i;
  if (reading.language.id === 'ar' ? foreign < 0 && !regime : !isCapital(scene, i)) return;
  const start = startOf(scene, i);
  scene.proposals.push(createProposal(i, to, start, 'person', 0, undefined, textOf(reading, i, to)));
}

/** Where the name at token `i` begins in the text, after proclitics. */
function startOf({ reading: { matches, tokens } }: Scene, i: number): number {
  return matches.proclitics[i] !== 0 && matches.word[i]! < 0 ? matches.stemStart[i]! : tokens.start[i]!;
}

function push(scene: Scene, from: number, to: number, role: string | undefined): void {
  const { reading, proposals } = scene;
  const canonical = textOf(reading, from, to);
  const start = startOf(scene, from);
  const proposal = createProposal(from, to, start, 'person', role === undefined ? 1 : 2, undefined, canonical);
  proposal.role = role;
  proposals.push(proposal);
}
