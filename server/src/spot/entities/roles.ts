/** Offices and titles: head, modifiers, complements, and the nationality or possessor before them. */

import { Category } from '../../lexicon/categories';
import { has, isSign, phraseAt } from '../reading';
import { GRAMMARS, type Head } from './grammar';
import { articleLetters } from './grammars/ar-words';
import { EntityCue, HeadFeature } from './lexemes';
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
  nameEnd,
  type Proposal,
  recordAt,
  type Scene,
} from './scene';

/** Proposes the offices whose head begins at token `i`, and gives the longest of them; undefined: none. */
export function proposeRoles(scene: Scene, i: number): Proposal | undefined {
  const { reading } = scene;
  const { matches } = reading;
  // «نور سلطان» is a city.
  const name = scene.nameFrom[i]! - 1;
  if (name >= 0 && name < i && reading.language.id === 'ar' && recordAt(scene, name)?.type === 'place')
    return undefined;
  let best: Proposal | undefined;
  let rank = false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.RoleHead) continue;
    if (reading.language.id === 'fr' && isShorter(scene, i, m)) continue;
    if (reading.language.id === 'en' && isWithinBody(scene, i, matches.end[m]!)) continue;
    const head: Head = {
      from: i,
      to: matches.end[m]!,
      start: matches.start[m]!,
      features: matches.value[m]!,
      category: Category.RoleHead,
    };
    const proposal = role(scene, head);
    if (
      proposal !== undefined &&
      (best === undefined ||
        proposal.to - proposal.from > best.to - best.from ||
        (proposal.to - proposal.from === best.to - best.from && head.to > best.headTo))
    ) {
      best = proposal;
      rank = (head.features & HeadFeature.Rank) !== 0 && proposal.to === head.to;
    }
  }
  // «General Nordheim»: a style, as «Dr.» is one
  if (best !== undefined && !rank) scene.proposals.push(best);
  return best;
}

/** «Observer Mission»: a body, whose first word is an office elsewhere. */
function isWithinBody({ reading: { matches } }: Scene, i: number, end: number): boolean {
  if ((matches.categories[i]! & (1 << Category.OrganizationHead)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (matches.category[m] === Category.OrganizationHead && matches.end[m]! > end) return true;
  return false;
}

/** Whether a longer head begins where match `m` of token `i` does, and a name follows it: «le secrétaire d'État Duval». */
function isShorter(scene: Scene, i: number, m: number): boolean {
  const { matches } = scene.reading;
  for (let k = matches.first[i]!; k < matches.first[i + 1]!; k++) {
    const same = matches.category[k] === Category.RoleHead && matches.start[k] === matches.start[m];
    const end = matches.end[k]!;
    if (same && end > matches.end[m]! && isUnknownCapital(scene, end)) return true;
  }
  return false;
}

function role(scene: Scene, head: Head): Proposal | undefined {
  const { reading } = scene;
  const { tokens } = reading;
  const grammar = GRAMMARS[reading.language.id];
  const extent = grammar.extent(scene, head);
  const latin = reading.language.id !== 'ar';
  let from = extent?.from ?? head.from;
  let start = extent?.start ?? head.start;
  let to = extent?.to ?? head.to;
  if (extent === undefined && latin) return undefined;
  // «مساعد بن محمد» is a person.
  if (!latin && (isText(scene, head.to, 'بن') || isText(scene, head.to, 'بنت'))) return undefined;
  if (latin) to = beforeHolder(scene, head, to);
  // «وزير الخارجية المكلف»
  else if (extent?.definite) to = Math.max(to, cueEnd(scene, to, EntityCue.Acting));
  if (latin && extent!.from === head.from) {
    // A role is told by its noun: «the Deputy Prime Minister».
    from = extent!.from;
  }
  const possessor = latin ? possessorBefore(scene, from) : -1;
  if (possessor >= 0) {
    from = possessor;
    start = tokens.start[from]!;
  }
  // «Senator the Hon. Ola Nordheim», «السفير الدكتور سامي …»
  const style = honorificEnd(scene, latin && isText(scene, to, 'the') ? to + 1 : to);
  // «جلالة الملك», «معالي الوزير»: the style tells that one is meant.
  const styled = !latin && (extent?.definite ?? false) && has(reading, head.from - 1, Category.Honorific);
  const person = styled || grammar.person(scene, Math.max(to, style), 'role') > 0;
  const full = (extent?.full ?? false) || possessor >= 0;
  // «elected her as Chairperson»
  const as = reading.language.id === 'en' && isText(scene, from - 1, 'as') && isCapital(scene, from);
  if (!person && !full && !as && (head.features & HeadFeature.Alone) === 0) return undefined;
  // In small letters it needs whose office it is.
  if (reading.language.id === 'en' && !full && !isCapital(scene, head.from)) return undefined;
  if (!person && !full && !(extent?.definite ?? false) && !latin) return undefined;
  if (
    (head.features & HeadFeature.Title) !== 0 &&
    (head.features & (HeadFeature.Alone | HeadFeature.Evidence)) === 0 &&
    !person
  )
    return undefined;
  // «السلطان الداخلي» is an authority.
  if (!latin && !person && isReignWord(scene, head, to)) return undefined;
  // «السفير الأمريكي» is an office; a noun and any other adjective need not be one.
  if (
    !latin &&
    !person &&
    (head.features & HeadFeature.Alone) === 0 &&
    extent !== undefined &&
    extent.complemented !== true &&
    isArabicDefinite(scene, head)
  ) {
    let nationality = false;
    for (let k = head.to; k < to && !nationality; k++) nationality = has(reading, k, Category.Demonym);
    if (!nationality) return undefined;
  }
  if (!latin && !full && (head.features & HeadFeature.Open) !== 0 && !person) return undefined;
  if (isInnerHyphen(scene, to)) to = head.to;
  const proposal = createProposal(from, to, start, 'role', 3);
  proposal.headFrom = head.from;
  proposal.headTo = head.to;
  return proposal;
}

/** First token of the holder's name that a portfolio in capitals runs into: «Minister of Trade Kacou Adom»; or `to`. */
function beforeHolder(scene: Scene, head: Head, to: number): number {
  const { reading } = scene;
  for (let k = head.to + 1; k < to - 1; k++) {
    if (cueEnd(scene, k, EntityCue.Portfolio) !== k + 1) continue;
    // «Chief of the Defence Staff General Anil Chauhan»
    const title = phraseAt(reading, k + 1, Category.RoleHead);
    if (title >= 0 && (reading.matches.value[title]! & HeadFeature.Title) !== 0 && isCapital(scene, k + 1))
      return k + 1;
    let end = k + 1;
    while (end < to && isUnknownCapital(scene, end)) end++;
    // «Minister of Trade Kacou Adom», «Minister for Foreign Affairs Hayashi Kenji»
    // «Minister of Trade Kacou Adom of Benin»
    if (end < to && end - k > 2 && isText(scene, end, 'of') && recordAt(scene, end + 1)?.type === 'place') return k + 1;
    if (
      end === to &&
      (end - k > 2 || (end - k === 2 && isCapital(scene, end) && has(reading, end, Category.GivenName)))
    )
      return k + 1;
  }
  return to;
}

/** Whether a longer nationality that ends at token `i` begins before token `k`. */
function endsBeforeDemonym({ reading }: Scene, k: number, i: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 2; j--) {
    const m = phraseAt(reading, j, Category.Demonym);
    if (m >= 0 && reading.matches.end[m] === i) return true;
  }
  return false;
}

/** Whether the title of a monarch, which is an ordinary word too, has an adjective that is no nationality: «السلطان الداخلي». */
function isReignWord({ reading }: Scene, { features, to }: Head, end: number): boolean {
  const title = HeadFeature.Alone | HeadFeature.Title;
  return (features & title) === title && end === to + 1 && !has(reading, to, Category.Demonym);
}

/** Whether an Arabic head of one word has the article. */
function isArabicDefinite(scene: Scene, head: Head): boolean {
  return head.to === head.from + 1 && articleLetters(scene, head.from, head.start) > 0;
}

/** First token of the nationality or possessor before token `i`: «Iraqi», «Ukraine's», «the Secretary-General's»; or -1. */
function possessorBefore(scene: Scene, i: number): number {
  const { reading, nameFrom } = scene;
  const { tokens } = reading;
  if (i === 0 || isSentenceStart(scene, i)) return -1;
  // «South African», «Iraqi»
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
    const m = phraseAt(reading, k, Category.Demonym);
    if (m >= 0 && reading.matches.end[m] === i && isCapital(scene, k) && !endsBeforeDemonym(scene, k, i))
      return withArticle(scene, k);
  }
  let owner = i - 1;
  if (isText(scene, i - 1, 's') && isJoined(scene, i - 1) && isSign(tokens, i - 2, "'")) owner = i - 3;
  else if (isSign(tokens, i - 1, "'") && isJoined(scene, i - 1)) owner = i - 2;
  else return -1;
  if (owner < 0) return -1;
  if (nameFrom[owner] !== 0) {
    const from = nameFrom[owner]! - 1;
    return nameEnd(scene, from) === owner + 1 && recordAt(scene, from) !== undefined ? withArticle(scene, from) : -1;
  }
  // «the Secretary-General's Personal Envoy», «the Prime Minister's adviser».
  for (let k = owner; k >= 0 && owner - k < 4; k--) {
    if (!isCapital(scene, k) && !isInnerHyphen(scene, k)) break;
    if (has(reading, k, Category.RoleHead)) {
      if (isInnerHyphen(scene, k - 1) || (isCapital(scene, k - 1) && has(reading, k - 1, Category.RoleHead))) continue;
      // «President Berg's Special Envoy»
      if (GRAMMARS[reading.language.id].person(scene, owner, 'role') > 0) return -1;
      // «the UN Secretary-General's»
      const body = k > 0 && nameFrom[k - 1] !== 0 && !isSentenceStart(scene, k) ? nameFrom[k - 1]! - 1 : k;
      return withArticle(scene, body);
    }
  }
  return -1;
}

function withArticle(scene: Scene, from: number): number {
  return isText(scene, from - 1, 'the') ? from - 1 : from;
}
