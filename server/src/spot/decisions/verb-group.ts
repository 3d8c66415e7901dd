/** The words that belong to a verb: auxiliaries, negation and adverbs before it, adverbials and stance noun after it. */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { Act } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import type { Findings } from '../findings';
import { has, isFunction, isFunctionOf, phraseAt, type Reading } from '../reading';
import {
  APOSTROPHE,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  firstLetter,
  isComma,
  isFrenchInfinitive,
  isMark,
  isQuote,
  isStop,
  isWord,
  PREPOSITIONS,
} from './cues';
import { ActFeature, CUE_MASK, CUE_SHIFT, Cue, TAKES_ANY } from './lexemes';
import { isDate } from './subject';

/** A verb with the words before it. */
export interface Before {
  /** First token of the span. */
  readonly from: number;
  /** Token before which the subject ends: adverbs that are no part of the span may be between. */
  readonly edge: number;
  readonly copula: boolean;
  readonly perfect: boolean;
  readonly future: boolean;
  readonly negated: boolean;
  /** «to», before an English base form. */
  readonly infinitive: boolean;
  /** «strongly» is inside. */
  readonly intensified: boolean;
  /** «se» before a compound form. */
  readonly reflexive: boolean;
  /** An object pronoun, or in French what is written like one. */
  readonly clitic: boolean;
  /** «continues to». */
  readonly continuing: boolean;
  /** … in the past: «wished to», «took the opportunity to». */
  readonly past: boolean;
  /** Token of the pronoun in «ont-ils rappelé», or -1. */
  readonly inverted: number;
}

/** Tokens of a verb group on one side of its verb, at most. */
export const GROUP_REACH = 16;

const BEFORE =
  (1 << Cue.Intensifier) |
  (1 << Cue.Additive) |
  (1 << Cue.Copula) |
  (1 << Cue.Perfect) |
  (1 << Cue.Future) |
  (1 << Cue.Negation) |
  (1 << Cue.Continuing) |
  (1 << Cue.Clitic);

/** Reads leftwards from the verb at token `i`, whose form has `features`, no further than token `least`. */
export function groupBefore(reading: Reading, findings: Findings, i: number, features: number, least: number): Before {
  const { tokens } = reading;
  let from = i;
  let edge = i;
  let copula = false;
  let perfect = false;
  let future = false;
  let negated = false;
  let infinitive = false;
  let intensified = false;
  let reflexive = false;
  let clitic = false;
  let continuing = false;
  let past = false;
  let inverted = -1;
  let apart = false;
  const compound = (features & (ActFeature.PastParticiple | ActFeature.Adjective)) !== 0;
  while (edge > least && edge > i - GROUP_REACH) {
    const end =
      isMark(reading, edge - 1, APOSTROPHE) && (tokens.flags[edge]! & TokenFlag.SpaceBefore) === 0 ? edge - 1 : edge;
    if (compound && !perfect && !copula) {
      const next = beforeInsertion(reading, findings, edge);
      if (next < edge && next > least) {
        edge = next;
        continue;
      }
      const opening = parenthesisBefore(reading, edge, least);
      if (opening > least) {
        edge = opening;
        apart = true;
        continue;
      }
      const auxiliary = invertedAuxiliary(reading, edge);
      if (auxiliary >= least) {
        inverted = edge - 1;
        perfect = true;
        from = auxiliary;
        edge = from;
        break;
      }
    }
    const at = cueBefore(reading, end, BEFORE);
    if (copula && !reflexive && isReflexive(reading, end - 1)) {
      reflexive = true;
      edge = end - 1;
      from = edge;
      continue;
    }
    if (at < least) {
      if (isFunction(reading, edge - 1, FunctionWord.Adverb)) {
        edge--;
        continue;
      }
      // «a hautement salué», never «le gouvernement a salué»
      if (isMannerAdverb(reading, edge - 1) && (reading.language.id === 'en' || (compound && !copula && !perfect))) {
        edge--;
        from = edge;
        continue;
      }
      if (isFunction(reading, edge - 1, FunctionWord.To) && (features & ActFeature.Bare) !== 0) {
        infinitive = true;
        edge--;
      }
      break;
    }
    const kinds = kindsOf(reading, at, end);
    if ((kinds & (1 << Cue.Intensifier)) !== 0) {
      from = at;
      intensified = true;
    } else if ((kinds & (1 << Cue.Perfect)) !== 0 && (copula || compound) && !perfect) {
      // In French «être» is both: the verb tells.
      if ((kinds & (1 << Cue.Copula)) !== 0) copula = true;
      else perfect = true;
      from = at;
    } else if (
      (kinds & (1 << Cue.Copula)) !== 0 &&
      (compound || (features & ActFeature.Participle) !== 0) &&
      !perfect
    ) {
      copula = true;
      from = at;
    } else if ((kinds & (1 << Cue.Future)) !== 0) {
      future = true;
      from = at;
    } else if ((kinds & (1 << Cue.Negation)) !== 0) {
      negated = true;
      from = at;
    } else if ((kinds & (1 << Cue.Continuing)) !== 0 && (features & (ActFeature.Bare | ActFeature.Infinitive)) !== 0) {
      continuing = true;
      if (reading.language.id === 'en')
        past =
          endsIn(reading, at, 'ed', 2) ||
          endsIn(reading, at, 'took', 3) ||
          endsIn(reading, at, 'did', 2) ||
          endsIn(reading, at, 'were', 3) ||
          endsIn(reading, at, 'was', 2);
      // «ont tenu à saluer»
      else if ((cueKinds(reading, at) & (1 << Cue.Perfect)) !== 0) perfect = true;
      from = at;
    } else if ((kinds & (1 << Cue.Clitic)) !== 0) {
      if (infinitive || (features & ActFeature.VerbFirst) !== 0) break;
      clitic = true;
    } else if ((kinds & (1 << Cue.Additive)) === 0) break;
    edge = at;
  }
  return {
    from: apart ? i : from,
    edge,
    copula,
    perfect,
    future,
    negated,
    infinitive,
    intensified,
    reflexive,
    clitic,
    continuing,
    past,
    inverted,
  };
}

/** Token before which the auxiliary ends: «ont, par ailleurs, salué», «a ce matin décidé»; or `edge`. */
function beforeInsertion(reading: Reading, findings: Findings, edge: number): number {
  const comma = isComma(reading, edge - 1);
  const end = comma ? edge - 1 : edge;
  let from = comma ? cueBefore(reading, end, 1 << Cue.Additive) : -1;
  if (from < 0 && end > 0 && isDate(findings, end - 1)) {
    from = end - 1;
    while (findings.owner[from - 1] === findings.owner[end - 1]) from--;
  }
  if (from < 0 || !comma) return from < 0 ? edge : from;
  if (isComma(reading, from - 1)) return from - 1;
  // «ont par ailleurs, salué»
  return (cueKinds(reading, from - 1) & (1 << Cue.Perfect)) !== 0 ? from : edge;
}

/** The comma, right after an auxiliary, that opens what ends before token `edge`: «ont, sur la base du Traité, décidé»; or -1. */
function parenthesisBefore(reading: Reading, edge: number, least: number): number {
  if (reading.language.id !== 'fr' || !isComma(reading, edge - 1)) return -1;
  for (let t = edge - 2; t > least && t > edge - PARENTHESIS_REACH; t--) {
    if (isStop(reading, t)) return -1;
    if (isComma(reading, t) && (cueKinds(reading, t - 1) & (1 << Cue.Perfect)) !== 0) return t;
  }
  return -1;
}

const HYPHEN = 0x2d;

/** Token of the auxiliary in «ont-ils», «a-t-elle» before token `edge`, or -1. */
function invertedAuxiliary(reading: Reading, edge: number): number {
  const pronouns = (1 << Cue.Pronoun) | (1 << Cue.SingularPronoun);
  if (!isMark(reading, edge - 2, HYPHEN) || (cueKinds(reading, edge - 1) & pronouns) === 0) return -1;
  const t = isMark(reading, edge - 4, HYPHEN) && firstLetter(reading, edge - 3) === 0x74;
  const at = t ? edge - 5 : edge - 3;
  return (cueKinds(reading, at) & (1 << Cue.Perfect)) !== 0 ? at : -1;
}

/** Adverbs in -ly and -ment that no list has; «comply», «rely» are too short or none. */
export function isMannerAdverb(reading: Reading, i: number): boolean {
  if (!isWord(reading, i) || (reading.tokens.flags[i]! & TokenFlag.Capital) !== 0) return false;
  if (reading.language.id === 'fr') return endsIn(reading, i, 'ment', 6);
  return reading.language.id === 'en' && endsIn(reading, i, 'ly', 5) && !endsIn(reading, i, 'ply', 3);
}

/** «se», «s'», or the second «nous» of «nous nous sommes». */
export function isReflexive({ tokens }: Reading, i: number): boolean {
  if (i < 0) return false;
  const at = tokens.foldedStart[i]!;
  const length = tokens.foldedStart[i + 1]! - at;
  // «se», «s'», «me», «m'»
  if (tokens.folded[at] === 0x73 || tokens.folded[at] === 0x6d)
    return length === 1 || (length === 2 && tokens.folded[at + 1] === 0x65);
  return length === 4 && i > 0 && isNous(tokens, i) && isNous(tokens, i - 1);
}

function isNous({ folded, foldedStart }: Tokens, i: number): boolean {
  const at = foldedStart[i]!;
  return folded[at] === 0x6e && folded[at + 1] === 0x6f && folded[at + 2] === 0x75 && foldedStart[i + 1]! - at === 4;
}

function kindsOf({ matches }: Reading, at: number, end: number): number {
  let kinds = 0;
  for (let m = matches.first[at]!; m < matches.first[at + 1]!; m++) {
    if (matches.category[m] === Category.DecisionCue && matches.end[m] === end)
      kinds |= 1 << (matches.value[m]! & CUE_MASK);
  }
  return kinds & BEFORE;
}

/** A verb with the words after it. */
export interface After {
  /** Token after the span. */
  readonly to: number;
  readonly concept: number;
  readonly negated: boolean;
}

/** Concepts that a stance adverbial changes: `isNoting(concept)`. */
export type IsNoting = (concept: number) => boolean;

/** Adverbials contiguous with a verb that ends before token `end`. */
export function groupAfter(reading: Reading, end: number, concept: number, isNoting: IsNoting): After {
  let to = end;
  let stance = concept;
  let negated = false;
  for (const limit = end + GROUP_REACH; to < limit; ) {
    let at = to;
    let m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    if (m < 0 && (cueKinds(reading, at) & (1 << Cue.Additive)) !== 0) {
      at++;
      m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    }
    if (m < 0 && isQuote(reading, to)) {
      // «أدانت "بشدة" الهجوم»
      at = to + 1;
      m = cueAt(reading, at, 1 << Cue.Intensifier);
    }
    const closing = m < 0 ? asideAfter(reading, to) : -1;
    if (closing > 0) {
      at = to + 1;
      m = cueAt(reading, at, (1 << Cue.Intensifier) | (1 << Cue.Stance));
    }
    if (m < 0) {
      if ((cueKinds(reading, to) & (1 << Cue.Negation)) !== 0 && isAfterNegation(reading, to)) {
        negated = true;
        to++;
        continue;
      }
      break;
    }
    const value = reading.matches.value[m]!;
    // «مرحبا باهتمام الشركات»: what is welcomed.
    if (value === Cue.Stance && isArabic(reading, at) && !isNoting(concept)) break;
    if ((value & CUE_MASK) === Cue.Stance) {
      const payload = value >> CUE_SHIFT;
      if (payload > 0 && isNoting(concept)) stance = payload - 1;
    }
    to = reading.matches.end[m]!;
  }
  return { to, concept: stance, negated };
}

/** The comma that closes «, with satisfaction,» where token `comma` opens it, or -1; «, once more,» is no part of the verb. */
function asideAfter(reading: Reading, comma: number): number {
  if (!isComma(reading, comma)) return -1;
  const m = cueAt(reading, comma + 1, (1 << Cue.Intensifier) | (1 << Cue.Stance));
  // «أخذت علما، باهتمام، بالتقرير»
  const stance = m >= 0 && isArabic(reading, comma + 1) && (reading.matches.value[m]! & CUE_MASK) === Cue.Stance;
  if (m < 0 || !(stance || isPreposition(reading, comma + 1))) return -1;
  const end = reading.matches.end[m]!;
  return isComma(reading, end) ? end : -1;
}

/** «pas» after its verb; the Arabic and English negations come before. */
function isAfterNegation({ tokens }: Reading, i: number): boolean {
  return (tokens.flags[i]! & TokenFlag.Arabic) === 0 && tokens.folded[tokens.foldedStart[i]!] === 0x70;
}

/** Words between a light verb and its noun, at most. */
const OBJECT_REACH = 12;
const SUBJECT_REACH = 16;

/** A stance noun with what is joined to it. */
export interface Stance {
  readonly to: number;
  readonly concept: number;
  /** Token after the noun itself. */
  readonly noun: number;
}

/**
 * The stance noun of the light verb that ends before token `end`: its last token and concept, or undefined. Of an Arabic
 * verb the subject may come between, and the preposition that the verb takes must come before the noun.
 */
export function stanceNoun(reading: Reading, act: Act, end: number): Stance | undefined {
  const { tokens, matches } = reading;
  const verbFirst = (act.features & (ActFeature.VerbFirst | ActFeature.VerbalNoun)) !== 0 || isArabic(reading, end - 1);
  let limit = Math.min(tokens.count, end + (verbFirst ? SUBJECT_REACH : OBJECT_REACH));
  let needs = act.features & TAKES_ANY;
  let possessed = true;
  for (let t = end; t < limit; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return undefined;
    if (tokens.kind[t] === TokenKind.Punctuation) {
      const aside = t === end ? asideEnd(reading, t) : -1;
      if (aside > 0) {
        t = aside;
        continue;
      }
      // «أعرب الأعضاء، في بيان صدر اليوم، عن قلقهم»
      const closing = verbFirst && needs !== 0 && isComma(reading, t) ? parenthesisEnd(reading, t, needs) : -1;
      // «أعرب قادة البلدين، عن ترحيبهم»
      if (verbFirst && needs !== 0 && isComma(reading, t) && isTaken(reading, t + 1, needs)) continue;
      // «تقدم إلى تركيا حكومة وشعبا، وإلى ذوي الضحايا بأحر التعازي», «أعرب وزراء مصر، وتونس، … عن قلقهم»
      if (verbFirst && needs !== 0 && isComma(reading, t) && isListed(reading, t + 1)) {
        limit = Math.min(tokens.count, t + SUBJECT_REACH, end + LONGEST_SUBJECT);
        continue;
      }
      // «قدم الوزير والوفد المرافق، التهنئة», «قدم الأعضاء، في بيان صحفي، تعازيهم»
      if (verbFirst && needs === 0 && isComma(reading, t)) {
        const before = beforeStanceNoun(reading, t, act);
        // «حملت الوزارة، في بيان لها، الحكومة المسؤولية»
        const end = before < 0 && isPreposition(reading, t + 1) ? closingComma(reading, t) : -1;
        t = before < 0 ? end : before;
        if (t < 0) return undefined;
        limit = Math.min(tokens.count, Math.max(limit, t + (before < 0 ? SUBJECT_REACH : 2)));
        continue;
      }
      if (closing > 0) {
        t = closing;
        limit = Math.min(tokens.count, closing + SUBJECT_REACH);
        continue;
      }
      // «expressed, on behalf of his Government, his gratitude»
      const inserted = !verbFirst && t === end && isComma(reading, t) ? closingComma(reading, t) : -1;
      if (inserted > 0) {
        t = inserted;
        limit = Math.min(tokens.count, inserted + OBJECT_REACH);
        continue;
      }
      if (isComma(reading, t) || tokens.value[t] === 0x3b || tokens.value[t] === 0x3a) return undefined;
      continue;
    }
    // «déclaré vouloir participer aux consultations»
    if (t === end && !verbFirst && reading.language.id === 'fr' && endsIn(reading, t, 'oir', 3)) return undefined;
    // «exprime d'emblée sa gratitude»
    const adverb = verbFirst ? -1 : cueAt(reading, t, 1 << Cue.Additive);
    if (adverb >= 0) {
      t = matches.end[adverb]! - 1;
      continue;
    }
    if (needs !== 0) {
      // «assures the Special Envoy of the Secretary-General of its support»
      if (isTaken(reading, t, needs) && (verbFirst || isFunction(reading, t + 1, FunctionWord.Possessive))) {
        needs = 0;
        if (!verbFirst) continue;
      }
      // «عن قلقه» is two words, «بقلق» one.
      if (needs !== 0 || (verbFirst && (act.features & ActFeature.TakesWith) === 0)) {
        if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return undefined;
        continue;
      }
    }
    const noun = nounAt(reading, t, act);
    // «رفضها للقرار»: the object of another noun
    const bare = noun < 0 || matches.start[noun] === tokens.start[t];
    // «يجدد التدابير المفروضة بموجب القرار»: so is that of a preposition
    const direct = (act.features & TAKES_ANY) === 0;
    const preposition = verbFirst && t > end && isPreposition(reading, t - 1);
    const governed = direct && (preposition || (!bare && (matches.proclitics[t]! & Proclitic.Lam) !== 0));
    if (noun >= 0 && possessed && !governed) {
      if (isAdjectiveUse(reading, t, matches.end[noun]!)) continue;
      return coordinated(reading, noun, act, verbFirst);
    }
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return undefined;
    if (verbFirst) {
      if (has(reading, t, Category.Act) && isFiniteAct(reading, t)) return undefined;
      // «أصدرت الوزارة بيانا أكدت فيه»
      if (t > end && isWithinIt(reading, t + 1) && actAt(reading, t, ActFeature.Past) >= 0) return undefined;
      continue;
    }
    // «in-depth»
    if (isMark(reading, t + 1, 0x2d)) continue;
    // «souhaitent aux blessés un prompt rétablissement»
    const article = !possessed && isFunction(reading, t, FunctionWord.Article);
    if (article || isFunction(reading, t, FunctionWord.Possessive)) possessed = true;
    else if (isFunction(reading, t, FunctionWord.To)) {
      // «expresses to the Secretary-General its appreciation», «exprime au Niger et au Togo sa solidarité»
      if (t !== end && (possessed || !isFunction(reading, t - 1, FunctionWord.And))) return undefined;
      possessed = false;
    } else if (isFunction(reading, t, FunctionWord.Of)) {
      // «holds the Government of Togo responsible»
      if (t !== end && possessed && !holdsResponsible(reading, act)) return undefined;
    } else if (isPreposition(reading, t) && !isFunction(reading, t, FunctionWord.Quantifier)) return undefined;
  }
  return undefined;
}

/** Whether who is held responsible may stand between the verb and its noun. */
function holdsResponsible({ language }: Reading, { nouns }: Act): boolean {
  return nouns?.some((concept) => language.records.concepts[concept]!.id === 'hold-responsible') ?? false;
}

/** «فيه», «فيها», «خلاله»: refers to the statement or meeting just named, in a clause about it. */
export function isWithinIt(reading: Reading, i: number): boolean {
  return (cueKinds(reading, i) & (1 << Cue.Additive)) !== 0 && isWithin(reading, i);
}

/** A pronoun that refers to one that was just named: «فيه», «خلالها», «عنهما». */
export function isWithin(reading: Reading, i: number): boolean {
  return endsIn(reading, i, 'ه', 2) || endsIn(reading, i, 'ها', 3) || endsIn(reading, i, 'هما', 4);
}

/** The comma that closes «, once again,» where token `comma` opens it, or -1. */
function asideEnd(reading: Reading, comma: number): number {
  const adverb = isComma(reading, comma) ? cueAt(reading, comma + 1, (1 << Cue.Intensifier) | (1 << Cue.Additive)) : -1;
  return adverb >= 0 && isComma(reading, reading.matches.end[adverb]!) ? reading.matches.end[adverb]! : -1;
}

/** Whether «وإلى» or a name with its «و» stands at token `i`, as in a list. */
function isListed(reading: Reading, i: number): boolean {
  if (!isWord(reading, i) || (reading.matches.proclitics[i]! & Proclitic.Waw) === 0) return false;
  return isFunction(reading, i, FunctionWord.To) || has(reading, i, Category.Name);
}

/** The comma, `comma` or one that closes the parenthesis it opens, after which a noun stands that goes with the light verb; or -1. */
function beforeStanceNoun(reading: Reading, comma: number, act: Act): number {
  const { tokens } = reading;
  for (let t = comma; t < tokens.count - 1 && t < comma + PARENTHESIS_REACH; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return -1;
    const noun = isComma(reading, t) ? nounAt(reading, t + 1, act) : -1;
    if (noun >= 0 && (t === comma || reading.matches.start[noun] === tokens.start[t + 1])) return t;
    // Another verb has nouns of its own.
    if (has(reading, t, Category.Act) && isFiniteAct(reading, t)) return -1;
  }
  return -1;
}

/** Tokens of a subject that lists its members, at most. */
const LONGEST_SUBJECT = 64;

const PARENTHESIS_REACH = 24;

/** The comma that closes the parenthesis opened at token `comma`, where what the verb takes follows it; or -1. */
export function parenthesisEnd(reading: Reading, comma: number, needs: number): number {
  const limit = Math.min(reading.tokens.count, comma + PARENTHESIS_REACH);
  for (let t = comma + 1; t < limit; t++) {
    if ((reading.tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return -1;
    // «، في بيان، اليوم، عن»
    if (isComma(reading, t) && isTaken(reading, t + 1, needs)) return t;
  }
  return -1;
}

/** The comma that closes the parenthesis opened at token `comma`, or -1. */
function closingComma(reading: Reading, comma: number): number {
  const { flags, count } = reading.tokens;
  const limit = Math.min(count, comma + PARENTHESIS_REACH);
  for (let t = comma + 1; t < limit && (flags[t]! & TokenFlag.SentenceStart) === 0; t++)
    if (isComma(reading, t)) return t;
  return -1;
}

function isArabic({ tokens }: Reading, i: number): boolean {
  return i >= 0 && (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
}

/** Whether token `i` opens an adverbial phrase or clause. */
function isPreposition(reading: Reading, i: number): boolean {
  return isFunctionOf(reading, i, ADVERBIAL);
}

const ADVERBIAL = PREPOSITIONS | (1 << FunctionWord.For) | (1 << FunctionWord.That) | (1 << FunctionWord.Conjunction);

/** Number of the longest stance noun at token `t` that goes with the verb, or -1. */
function nounAt({ matches }: Reading, t: number, act: Act | undefined): number {
  if ((matches.categories[t]! & (1 << Category.StanceNoun)) === 0) return -1;
  let best = -1;
  for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
    if (matches.category[m] !== Category.StanceNoun) continue;
    if (act?.nouns !== undefined && !act.nouns.includes(matches.value[m]!)) continue;
    if (best < 0 || matches.end[m]! > matches.end[best]!) best = m;
  }
  return best;
}

/** Whether the noun only qualifies another: «support measures». */
function isAdjectiveUse(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (isArabic(reading, from) || to >= tokens.count) return false;
  return isMark(reading, to, 0x2d) && (tokens.flags[to]! & TokenFlag.SpaceBefore) === 0;
}

/** «solidarity and support», «شكره وتقديره», and the adjectives of degree after the last noun. */
function coordinated(reading: Reading, first: number, act: Act, verbFirst: boolean): Stance {
  const { matches, tokens } = reading;
  const concept = matches.value[first]!;
  let to = matches.end[first]!;
  for (;;) {
    if (to > matches.end[first]! + GROUP_REACH) break;
    while (
      to < matches.end[first]! + GROUP_REACH &&
      cueAt(reading, to, 1 << Cue.Degree) >= 0 &&
      (!verbFirst || (matches.proclitics[to]! & Proclitic.Waw) === 0)
    )
      to++;
    // «شديد انشغالها وبالغ قلقها»
    if (verbFirst && cueAt(reading, to, 1 << Cue.Degree) >= 0 && nounAt(reading, to + 1, act) >= 0) {
      to = matches.end[nounAt(reading, to + 1, act)]!;
      continue;
    }
    if (verbFirst) {
      if (to < tokens.count && (matches.proclitics[to]! & Proclitic.Waw) !== 0) {
        // «قدمت شكرها وتقديرها»: the second need not go with the verb by itself.
        const noun = nounAt(reading, to, undefined);
        if (noun >= 0 && !(has(reading, to, Category.Act) && isFiniteAct(reading, to))) {
          to = matches.end[noun]!;
          continue;
        }
      }
      const more = afterPossessor(reading, to, act);
      if (more < 0) break;
      to = more;
      continue;
    }
    if (!isFunction(reading, to, FunctionWord.And)) break;
    let more = -1;
    // «fait part de son soutien et de sa solidarité»
    const of = isFunction(reading, to + 1, FunctionWord.Of) && !isFrenchInfinitive(reading, to + 2);
    const next = of ? to + 2 : to + 1;
    for (let t = next; t < tokens.count && t <= to + 4; t++) {
      more = nounAt(reading, t, act);
      // «… and have discussed their talks», «… and stressed their support»
      const verb = isFunction(reading, t, FunctionWord.Auxiliary) || (t === next && has(reading, t, Category.Act));
      if (more >= 0 || verb || isPreposition(reading, t) || !isWord(reading, t)) break;
    }
    if (more < 0) break;
    to = matches.end[more]!;
  }
  return { to, concept, noun: matches.end[first]! };
}

/** First token after «واستنكارها» in «إدانة المملكة العربية السعودية واستنكارها», or -1. */
function afterPossessor(reading: Reading, from: number, act: Act): number {
  const { matches, tokens } = reading;
  for (let t = from; t < from + POSSESSOR_REACH && isWord(reading, t); t++) {
    if ((matches.proclitics[t]! & Proclitic.Waw) !== 0 && t > from) {
      const noun = nounAt(reading, t, act);
      const pronoun =
        endsIn(reading, t, 'ها', 4) ||
        endsIn(reading, t, 'هم', 4) ||
        reading.text.charCodeAt(tokens.end[t]! - 1) === 0x647;
      if (noun >= 0) return pronoun && tokens.kind[t] === TokenKind.Word ? matches.end[noun]! : -1;
    }
    // «عن شكره لتفاعلهم وحرصهم»: what one is thanked for.
    const governed = firstLetter(reading, t) === LAM && matches.word[t]! < 0;
    if (governed || has(reading, t, Category.Function) || has(reading, t, Category.Act)) return -1;
  }
  return -1;
}

const LAM = 0x644;
/** Words of the name between two coordinated nouns of one possessor, at most. */
const POSSESSOR_REACH = 6;

function isFiniteAct({ matches, language }: Reading, t: number): boolean {
  for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features } = language.tables.acts[matches.value[m]!]!;
    if ((features & (ActFeature.Third | ActFeature.OwnSubject)) !== 0) return true;
  }
  return false;
}

/** Whether token `t` is one of the words that `needs` (bits `ActFeature.Takes…`) asks for. */
export function isTaken(reading: Reading, t: number, needs: number): boolean {
  if (t >= reading.tokens.count || !isWord(reading, t)) return false;
  const arabic = isArabic(reading, t);
  if (
    (needs & ActFeature.TakesThat) !== 0 &&
    (isFunction(reading, t, FunctionWord.That) || isThatSuffixed(reading, t) || isTheFollowing(reading, t))
  ) {
    return true;
  }
  if ((needs & ActFeature.TakesTo) !== 0 && isFunction(reading, t, FunctionWord.To)) return true;
  if ((needs & ActFeature.TakesFor) !== 0 && isFunction(reading, t, FunctionWord.For)) return true;
  if ((needs & ActFeature.TakesOn) !== 0 && isFunction(reading, t, FunctionWord.On)) return true;
  if (!arabic) {
    if ((needs & ActFeature.TakesObject) !== 0 && isDetermined(reading, t)) return true;
    if ((needs & ActFeature.TakesAbout) !== 0 && isFunction(reading, t, FunctionWord.Of)) return true;
    const means = isFunction(reading, t, FunctionWord.By) || isFunction(reading, t, FunctionWord.With);
    return (needs & ActFeature.TakesWith) !== 0 && (means || isFunction(reading, t, FunctionWord.At));
  }
  if ((needs & ActFeature.TakesIn) !== 0 && isFunction(reading, t, FunctionWord.In)) return true;
  if ((needs & ActFeature.TakesAlong) !== 0 && isFunction(reading, t, FunctionWord.With)) return true;
  if ((needs & ActFeature.TakesAbout) !== 0 && isAbout(reading, t)) return true;
  // «بين», «بعد» are words of their own.
  const { word, proclitics } = reading.matches;
  if ((needs & ActFeature.TakesWith) !== 0 && firstLetter(reading, t) === 0x628)
    return word[t]! < 0 || (proclitics[t]! & Proclitic.Ba) !== 0;
  return (needs & ActFeature.TakesFor) !== 0 && firstLetter(reading, t) === 0x644;
}

/** An article or a possessive, after which an object stands; the participle of a fact has none: «3. Reviewed the progress made;», «4. Ratified their pledge;». */
export function isDetermined(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Article) || isFunction(reading, i, FunctionWord.Possessive);
}

/** «state the following:» */
function isTheFollowing(reading: Reading, t: number): boolean {
  return (
    reading.language.id === 'en' &&
    isFunction(reading, t, FunctionWord.Article) &&
    endsIn(reading, t + 1, 'following', 8)
  );
}

/** «أنه», «أنها», «أن هم». */
function isThatSuffixed({ tokens }: Reading, t: number): boolean {
  const at = tokens.foldedStart[t]!;
  const length = tokens.foldedStart[t + 1]! - at;
  return length >= 2 && length <= 5 && tokens.folded[at] === 0x627 && tokens.folded[at + 1] === 0x646;
}

/** «عن». */
function isAbout({ tokens }: Reading, t: number): boolean {
  const at = tokens.foldedStart[t]!;
  return tokens.foldedStart[t + 1]! - at === 2 && tokens.folded[at] === 0x639 && tokens.folded[at + 1] === 0x646;
}

/** The comma, `comma` or one that closes the parenthesis it opens, after which a verbal noun stands; `comma` where there is none. */
function beforeVerbalNoun(reading: Reading, comma: number): number {
  const { tokens, matches, language } = reading;
  for (let t = comma; t < tokens.count - 1 && t < comma + PARENTHESIS_REACH; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) break;
    if (!isComma(reading, t)) continue;
    for (let m = matches.first[t + 1]!; m < matches.first[t + 2]!; m++)
      if (
        matches.category[m] === Category.Act &&
        (language.tables.acts[matches.value[m]!]!.features & ActFeature.VerbalNoun) !== 0
      )
        return t;
  }
  return comma;
}

/** A verbal noun that gives its concept to the auxiliary that ends before token `end`, or undefined. */
export function verbalNoun(reading: Reading, act: Act, end: number): { to: number; concept: number } | undefined {
  const { tokens, matches, language } = reading;
  let limit = Math.min(tokens.count, end + (act.features & ActFeature.Impersonal ? 4 : 8));
  const withBa = (act.features & ActFeature.TakesWith) !== 0;
  for (let t = end; t < limit; t++) {
    // «جرى، خلال اللقاء، بحث»
    if (isComma(reading, t) && t === end && (act.features & ActFeature.Impersonal) !== 0) {
      for (t++; t < tokens.count && t < end + PARENTHESIS_REACH && isWord(reading, t); ) t++;
      if (!isComma(reading, t)) return undefined;
      limit = t + 2;
      continue;
    }
    // «جددت الوزارة، التأكيد», «جدد الوزير، باسم بلاده، التأكيد»
    if (isComma(reading, t) && t > end && !withBa) {
      t = beforeVerbalNoun(reading, t);
      limit = Math.min(tokens.count, Math.max(limit, t + 2));
      continue;
    }
    // «تم "الاتفاق على"»
    if (t === end && isQuote(reading, t)) continue;
    if (tokens.kind[t] === TokenKind.Punctuation || (cueKinds(reading, t) & (1 << Cue.Relative)) !== 0)
      return undefined;
    for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
      if (matches.category[m] !== Category.Act) continue;
      const other = language.tables.acts[matches.value[m]!]!;
      if ((other.features & ActFeature.VerbalNoun) === 0) continue;
      if ((other.features & (ActFeature.Light | ActFeature.Auxiliary)) !== 0) continue;
      const proclitic = matches.start[m]! > tokens.start[t]!;
      if (proclitic !== withBa || (proclitic && (matches.proclitics[t]! & Proclitic.Ba) === 0)) continue;
      return { to: matches.end[m]!, concept: other.concept };
    }
    if (has(reading, t, Category.Act) && isFiniteAct(reading, t)) return undefined;
  }
  return undefined;
}

/** Number of the longest act at token `i` that `wanted` accepts, or -1. */
export function actAt(reading: Reading, i: number, wanted: number): number {
  if (phraseAt(reading, i, Category.Act) < 0) return -1;
  const { matches, language } = reading;
  let best = -1;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    if ((language.tables.acts[matches.value[m]!]!.features & wanted) === 0) continue;
    if (best < 0 || matches.end[m]! > matches.end[best]!) best = m;
  }
  return best;
}
