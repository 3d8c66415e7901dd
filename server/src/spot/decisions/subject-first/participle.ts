/** Participles and adjectives that open a paragraph or sentence, or go with a decision of their sentence. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { lettersOf, TokenKind } from '../../../text/tokens';
import type { DecisionClass } from '../../annotation';
import { has, isFunction, type Reading } from '../../reading';
import { type Before, groupBefore } from '../before-verb';
import { Style, type Walk } from '../clause';
import {
  cueBefore,
  endsIn,
  endsOpen,
  isComma,
  isKeyword,
  isOpening,
  isPrepositional,
  isQuote,
  isQuoted,
  isWord,
} from '../cues';
import { ActFeature, Cue, Keyword } from '../lexemes';
import type { Standing } from '../standing';
import { absoluteSubject, opensClause, type Subject, subjectBefore } from '../subject';
import { standing } from './form';

/** Participles and adjectives that open a paragraph or sentence, or go with a decision of their sentence. */
export function participleStanding(
  walk: Walk,
  before: Before,
  features: number,
  form: number,
  end: number,
  cls: DecisionClass,
): Standing | undefined {
  const { reading, clause, findings } = walk;
  const after = before.perfect && isFunction(reading, before.edge - 1, FunctionWord.Preposition);
  const edge = after ? before.edge - 1 : before.edge;
  // «having considered» is never what «considered» may be.
  const weak = (features & ActFeature.Weak) !== 0 && !before.perfect;
  const last = clause.last;
  // «ont salué … en soulignant que»: a stance, where «en encourageant …» is a means. «en» is written like a pronoun.
  const gerund = before.clitic && isFunction(reading, edge, FunctionWord.In);
  if (isOpening(reading, edge)) {
    // «En renouvelant le mandat, …» says how.
    if (gerund && weak) return undefined;
    // «… the theme “Our future: Reaffirming peace”», «…; ensuring growth»
    if (last !== undefined && (weak || isQuoted(reading, clause.start, edge))) return undefined;
    // «Compte tenu de l'urgence, l'Union s'engage» says why.
    if (weak && (features & ActFeature.Noun) !== 0 && !endsOpen(reading)) return undefined;
    if (walk.decisions === 0 && isBlockOpening(reading, edge)) walk.style = Style.Preamble;
    return standing(before, undefined, form);
  }
  // «Stressing …,\n“Recalling …»: paragraphs that are quoted are.
  const at = isQuote(reading, edge - 1) ? edge - 2 : edge - 1;
  if (isFunction(reading, at, FunctionWord.In) && !weak && STATING.has(cls)) {
    const subject = whoJoins(walk, at);
    if (subject !== undefined) return standing(before, subject, form);
  }
  // «Let me start by thanking the host»
  const by = isFunction(reading, at, FunctionWord.By);
  if (by && !weak) {
    const speaking = speakingBefore(reading, at);
    const subject = speaking < 0 ? undefined : subjectBefore(reading, findings, speaking);
    // «Let me start», but «The rebels responded»
    const imperative =
      speaking === at - 1 && !endsIn(reading, speaking, 'ed', 2) && !endsIn(reading, speaking, 'began', 4);
    if (speaking >= 0 && (subject !== undefined || last !== undefined || imperative))
      return standing(before, subject ?? clause.subject, form);
  }
  if (isFunction(reading, at, FunctionWord.In) || by)
    return isOpening(reading, at) && !weak ? standing(before, undefined, form) : undefined;
  if (gerund && last !== undefined && clause.relative < last.to && !weak && STATING.has(cls))
    return standing(before, clause.subject, form);
  // «a réagi en dénonçant les appels»
  if (gerund && !weak && isKeyword(reading, at, Keyword.Speaking)) return standing(before, undefined, form);
  // «While noting the progress made, …»
  if (isFunction(reading, at, FunctionWord.Conjunction) && isOpening(reading, at) && !weak)
    return standing(before, undefined, form);
  const comma = isComma(reading, at);
  // «Further, recognizing the need to act, they decided»
  if (comma && !weak && last === undefined && STATING.has(cls)) {
    const additive = cueBefore(reading, at, 1 << Cue.Additive);
    if (additive >= clause.start && isOpening(reading, additive)) return standing(before, undefined, form);
  }
  // «…, notamment en nous employant à»: says how.
  if (before.clitic && before.intensified) return undefined;
  // «tout en soulignant», «Tout en saluant l'accord, …»
  if (before.clitic && isFunction(reading, at, FunctionWord.Quantifier) && !weak) {
    if (last !== undefined || (isOpening(reading, at) && cls !== 'request'))
      return standing(before, clause.subject, form);
    const subject = isComma(reading, at - 1) ? subjectBefore(reading, findings, at - 1) : undefined;
    if (subject !== undefined && opensClause(reading, subject.from)) return standing(before, subject, form);
  }
  const and = isFunction(reading, at, FunctionWord.And) || (isFunction(reading, at, FunctionWord.Conjunction) && !weak);
  if (!comma && !and) {
    if (!weak && isOfUtterance(walk, edge)) return standing(before, clause.subject, form);
    if (before.perfect && !after && last === undefined) {
      // «The Council having considered the item, its President made a statement»
      const subject = subjectBefore(reading, findings, edge);
      return subject !== undefined && opensClause(reading, subject.from) ? standing(before, subject, form) : undefined;
    }
    const absolute =
      (features & ActFeature.Participle) !== 0 && !weak ? absoluteSubject(reading, findings, edge) : undefined;
    return absolute && standing(before, absolute, form);
  }
  if (last !== undefined) {
    if (MEANS.has(cls) && isMeans(reading, last.to, edge)) return undefined;
    // «We call on them to stop, committing to peace»: it is they who are to commit.
    if (last.asks && cls === 'commit') return undefined;
    const same = (last.form & (ActFeature.Participle | ActFeature.Adjective)) !== 0;
    // «…, convaincus que …»
    const clauseAfter = comma && isFunction(reading, end, FunctionWord.That);
    if (!same && (form & ActFeature.Adjective) !== 0 && !clauseAfter) return undefined;
    if (weak && !after) return undefined;
    // «welcomes the progress while recognizing the risks»
    const meanwhile = STATING.has(cls) && isFunction(reading, at, FunctionWord.Conjunction);
    if (!comma && !same && !meanwhile && !isComma(reading, at - 1)) return undefined;
    return standing(before, clause.subject, form);
  }
  if (weak && !after) return undefined;
  // «The Council, recalling its resolutions, …»
  // … and «The Council, while recalling its resolutions, …»
  const inserted = comma ? at : isComma(reading, at - 1) ? at - 1 : -1;
  const subject = inserted < 0 ? undefined : subjectBefore(reading, findings, inserted);
  // «À Chypre, reconnaissant que …, nous …»
  if (comma && subject === undefined && STATING.has(cls) && opensWithPlace(reading, at))
    return standing(before, undefined, form);
  return subject !== undefined && opensClause(reading, subject.from) ? standing(before, subject, form) : undefined;
}

/** Token of «began», «closed» before the «by» at token `by`, with what was closed between: «closed the meeting by thanking»; or -1. */
function speakingBefore(reading: Reading, by: number): number {
  for (let t = by - 1; t >= 0 && t >= by - SPOKEN_REACH && isWord(reading, t); t--)
    if (isKeyword(reading, t, Keyword.Speaking)) return t;
  return -1;
}

/** Tokens of «closed the two-day meeting» before «by», at most. */
const SPOKEN_REACH = 4;

/** Whether a short phrase with its preposition opens the sentence and ends before the comma at token `comma`: «À Genève, rappelant …». */
function opensWithPlace(reading: Reading, comma: number): boolean {
  for (let t = comma - 1; t >= 0 && t >= comma - PLACE_REACH; t--)
    if (isOpening(reading, t)) return isPrepositional(reading, t);
  return false;
}

const PLACE_REACH = 6;

/** «We join our partners in condemning», «Norway stands with us in rejecting»: who does, before the «in» at token `at`. */
function whoJoins({ reading, findings, clause }: Walk, at: number): Subject | undefined {
  for (let t = at - 1; t > clause.start && t > at - JOINED_REACH && !isComma(reading, t); t--) {
    if (!isKeyword(reading, t, Keyword.Joining)) continue;
    return subjectBefore(
      reading,
      findings,
      groupBefore(reading, findings, t, ActFeature.PastParticiple, clause.start).edge,
    );
  }
  return undefined;
}

/** Tokens of whom one joins, at most. */
const JOINED_REACH = 16;

/** «issued a statement condemning», «a adressé un message félicitant»: the words of the issuers. */
function isOfUtterance({ reading, clause }: Walk, edge: number): boolean {
  const from = cueBefore(reading, edge, 1 << Cue.Utterance);
  if (from < 1 || clause.relative >= 0 || clause.foreign) return false;
  if (clause.last?.asks) return false;
  let at = from - 1;
  while (at > from - 3 && isWord(reading, at) && !has(reading, at, Category.Function)) at--;
  const letter = reading.tokens.folded[reading.tokens.foldedStart[at]!];
  // «a», «an», «un», «une»
  return isFunction(reading, at, FunctionWord.Article) && (letter === 0x61 || letter === 0x75);
}

/** Classes that say something and bring nothing about. */
export const STATING: ReadonlySet<DecisionClass> = new Set(['affirm', 'note', 'welcome', 'concern', 'condemn']);

const MEANS: ReadonlySet<DecisionClass> = new Set(['request', 'support', 'commit']);

/** Whether «by» or «while» and a verb in -ing stand between the tokens: «by cutting red tape, encouraging investment and …». */
function isMeans(reading: Reading, from: number, to: number): boolean {
  if (reading.language.id !== 'en') return false;
  for (let t = from; t + 1 < to; t++) {
    const opens = isFunction(reading, t, FunctionWord.By) || isFunction(reading, t, FunctionWord.Conjunction);
    if (opens && endsIn(reading, t + 1, 'ing', 4)) return true;
  }
  return false;
}

const BLOCK_OPENING_REACH = 24;

function isBlockOpening({ tokens }: Reading, i: number): boolean {
  if (i > BLOCK_OPENING_REACH) return false;
  for (let j = 0; j < i; j++) if (tokens.kind[j] === TokenKind.Word && lettersOf(tokens, j) > 1) return false;
  return true;
}
