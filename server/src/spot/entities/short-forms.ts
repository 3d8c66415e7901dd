/** Short forms across the blocks of a statement: surnames, acronyms, «the Agreement» after its full name. */

import { Category } from '../../lexicon/categories';
import type { Matches } from '../../lexicon/match';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { EntityAnnotation } from '../annotation';
import { textOf } from '../reading';
import { GRAMMARS, type Head } from './grammar';
import { EntityCue, GivenNameKind, HeadFeature } from './lexemes';
import { cueEnd, foldText, isCapital, lengthOf, type Proposal, type Scene } from './scene';
import type { Chosen } from './select';

/** Kinds of heads whose definite form may stand for a whole name. */
const SHORT: ReadonlySet<number> = new Set([
  Category.OrganizationHead,
  Category.DocumentHead,
  Category.RoleHead,
  // «la Conférence»: where it is a body's name.
  Category.EventHead,
]);

/** Features of the title of a country that may stand for it. */
const KINGDOM = HeadFeature.National | HeadFeature.Evidence;

/** Prefix of the keys of heads, so that «agreement» is no acronym. */
const HEAD_KEY = '=';

/** Defines the short form of each name that has a head which may stand for it: «Minsk Agreement» for «the Agreement». */
export function defineShortForms(scene: Scene, chosen: readonly Chosen[]): void {
  const { reading, findings } = scene;
  const { matches } = reading;
  for (const { annotation, proposal } of chosen) {
    defineKingdom(scene, annotation, proposal.from);
    const { headFrom, headTo } = proposal.headFrom === proposal.headTo ? knownHead(scene, proposal) : proposal;
    if (headFrom === headTo) continue;
    if (headTo - headFrom === 1 && proposal.to - proposal.from <= 2 && proposal.to === headTo) continue;
    if (annotation.type !== 'document' && annotation.type !== 'organization' && annotation.type !== 'role') continue;
    let evidence = false;
    for (let m = matches.first[headFrom]!; m < matches.first[headFrom + 1]!; m++) {
      if (
        matches.end[m] === headTo &&
        (matches.value[m]! & (HeadFeature.Evidence | HeadFeature.Alone)) !== 0 &&
        isShortForm(scene, matches.value[m]!)
      )
        evidence = true;
    }
    if (!evidence) continue;
    findings.definitions.push({
      key: HEAD_KEY + headKey(scene, headFrom, headTo),
      type: annotation.type,
      canonical: annotation.canonical ?? textOf(reading, proposal.from, proposal.to),
      ref: annotation.ref,
      role: undefined,
    });
  }
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
    key: HEAD_KEY + headKey(scene, first, to),
    type: 'place',
    canonical,
    ref,
    role: undefined,
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
    if (
      (tokens.flags[i]! & TokenFlag.Capital) !== 0 &&
      (bits & ~(1 << Category.GivenName)) === 0 &&
      lengthOf(scene, i) > 2
    )
      findings.candidates.push({ start: tokens.start[i]!, end: tokens.end[i]!, key: foldText(scene, i, i + 1) });
    // «الرئيس ستوب», «فيما شدد الكاظمي»
    if (
      (bits & ~(1 << Category.GivenName)) === 0 &&
      (tokens.flags[i]! & TokenFlag.Arabic) !== 0 &&
      mayBeSurname(scene, i)
    )
      findings.candidates.push({ start: tokens.start[i]!, end: tokens.end[i]!, key: foldText(scene, i, i + 1) });
    if (
      (bits &
        ((1 << Category.OrganizationHead) |
          (1 << Category.DocumentHead) |
          (1 << Category.EventHead) |
          (1 << Category.RoleHead) |
          (1 << Category.PlaceHead))) !==
      0
    )
      addHead(scene, i);
  }
}

const BEFORE_SURNAMES =
  (1 << Category.RoleHead) | (1 << Category.Honorific) | (1 << Category.Act) | (1 << Category.Demonym);

/** Whether the unlisted Arabic word at token `i` stands where a surname may: after an office, a style or a verb, or with its article. */
function mayBeSurname({ reading: { matches, tokens } }: Scene, i: number): boolean {
  if (i > 0 && (matches.categories[i - 1]! & BEFORE_SURNAMES) !== 0) return true;
  // «استقبال عطاف»: a given name that is no ordinary word.
  if (matches.categories[i] !== 0) return isSureName(matches, i);
  const at = tokens.foldedStart[i]!;
  return tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x644 && tokens.foldedStart[i + 1]! - at > 5;
}

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
    findings.candidates.push({
      start: extent.start,
      end: tokens.end[head.to - 1]!,
      key: HEAD_KEY + headKey(scene, head.from, head.to),
    });
    return;
  }
}

/** Whether a head may stand alone for a name: not one that needs a proper name, as «البرنامج». */
function isShortForm({ reading }: Scene, features: number): boolean {
  return reading.language.id !== 'ar' || (features & HeadFeature.Weak) === 0 || (features & HeadFeature.Seat) !== 0;
}

/** The head without its article or proclitics. */
function headKey(scene: Scene, from: number, to: number): string {
  const last = scene.reading.language.id === 'en';
  const text = foldText(scene, last ? to - 1 : from, last ? to : from + 1);
  if (scene.reading.language.id !== 'ar') return text;
  const { matches, tokens } = scene.reading;
  let at = 0;
  for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++)
    if (matches.end[m] === to && (HEADS & (1 << matches.category[m]!)) !== 0)
      at = matches.start[m]! - tokens.start[from]!;
  if (text.startsWith('ال', at)) at += 2;
  // «للوزارة»: the article's alef is not written.
  else if (at > 0 && text[at] === 'ل' && text[at - 1] === 'ل') at++;
  return text.slice(at);
}

const HEADS =
  (1 << Category.OrganizationHead) |
  (1 << Category.DocumentHead) |
  (1 << Category.RoleHead) |
  (1 << Category.PlaceHead);
