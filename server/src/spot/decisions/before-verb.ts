/** The words before a verb that belong to it: auxiliaries, negation, pronouns and adverbs. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { TokenFlag, type Tokens } from '../../text/tokens';
import type { Findings } from '../findings';
import { isFunction, type Reading } from '../reading';
import {
  APOSTROPHE,
  cueBefore,
  cueKinds,
  endsIn,
  firstLetter,
  GROUP_REACH,
  isComma,
  isInvertedNegation,
  isMark,
  isStop,
  isWord,
  PARENTHESIS_REACH,
} from './cues';
import { ActFeature, CUE_MASK, Cue } from './lexemes';
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
    }
    // … and «ont-ils tenu à redire»
    const auxiliary = (compound || continuing) && !perfect && !copula ? invertedAuxiliary(reading, edge) : -1;
    if (auxiliary >= least) {
      inverted = edge - 1;
      perfect = true;
      from = auxiliary;
      edge = from;
      break;
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
      // «L'Union collectivement a décidé»: in French no adverb stands before the auxiliary of its verb.
      if (!((copula || perfect) && reading.language.id === 'fr')) from = at;
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
          endsIn(reading, at, 'had', 2) ||
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
  // «nor do we accept»
  if (from === i && isInvertedNegation(reading, edge - 2)) {
    negated = true;
    from = edge - 2;
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
