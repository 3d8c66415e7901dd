/** Verbs in the passive: «Member States are urged», «it was agreed», «The plan was welcomed by the ministers». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenKind } from '../../../text/tokens';
import type { DecisionClass } from '../../annotation';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import { Style, type Walk } from '../clause';
import { endsIn, isComma, isOpening, isPrepositional } from '../cues';
import { ActFeature } from '../lexemes';
import { APPROVING, TASKING } from '../minuted';
import type { Standing } from '../standing';
import { isDate, isParticipants, SubjectKind, subjectBefore } from '../subject';
import { isImpersonal, isPastCopula, isRelativeBefore, standing } from './form';
import { isNamed } from './subject-traits';

/** «The plan was welcomed by the ministers», «topics discussed by the two sides», never «measures established by the Council». */
export function agentStanding(walk: Walk, before: Before, end: number, cls: DecisionClass): Standing | undefined {
  const { reading, findings, style } = walk;
  if (style !== Style.Subjects || !isParticipants(reading, findings, end + 1)) return undefined;
  // «La nécessité du dialogue a été soulignée par les deux parties»
  if (reading.language.id === 'fr')
    return before.copula && before.perfect && walk.clause.relative < 0 && REPORTED.has(cls)
      ? standing(before, undefined, ActFeature.PastParticiple)
      : undefined;
  // «to be considered by the panel»
  if (isFunction(reading, before.edge - 1, FunctionWord.Auxiliary)) return undefined;
  const stands = before.copula
    ? walk.clause.relative < 0 && isPastCopula(reading, before)
    : cls === 'discuss' && !isOpening(reading, before.edge);
  return stands ? standing(before, undefined, ActFeature.PastParticiple) : undefined;
}

/** «Member States are urged», «it was agreed», «il a été décidé». */
export function passiveStanding(
  walk: Walk,
  before: Before,
  features: number,
  end: number,
  cls: DecisionClass,
  concept: string,
  form: number,
): Standing | undefined {
  const { reading } = walk;
  // «sont engagés dans» asks nothing
  const governs = isFunction(reading, end, FunctionWord.To) || isFunction(reading, end, FunctionWord.Of);
  const asksIn = cls === 'request' && isPrepositional(reading, end) && !governs;
  if (asksIn || isFunction(reading, end, FunctionWord.By) || before.infinitive) return undefined;
  if ((cls === 'decide' || TASKING.has(concept)) && isMinuted(walk, before, concept, end))
    return standing(before, undefined, form);
  // «it», «il», never «he»
  const impersonal = isImpersonal(reading, before);
  if (impersonal) {
    if ((features & ActFeature.Weak) !== 0 && isPrepositional(reading, end) && !governs) return undefined;
    const says = cls === 'decide' || cls === 'request' || isFunction(reading, end, FunctionWord.That);
    // «Il a été procédé à un échange de vues», «Il a été pris acte du rapport»
    const minutes = reading.language.id === 'fr' && before.perfect && (cls === 'discuss' || concept === 'take-note');
    if (!says && !minutes) return undefined;
  } else if (isRelativeBefore(walk, before.edge))
    return isTakenUp(walk, before.edge - 2) ? standing(before, undefined, form) : undefined;
  else if (cls !== 'request')
    return isReported(walk, before, features, cls, concept) ? standing(before, undefined, form) : undefined;
  else if ((features & ActFeature.Weak) !== 0) return undefined;
  const subject = impersonal ? undefined : subjectBefore(reading, walk.findings, before.edge);
  if (!impersonal && subject === undefined) return undefined;
  // «La Belgique a été invitée» tells what was.
  const named = before.perfect && reading.language.id === 'fr' && subject?.kind === SubjectKind.Name;
  // … but «Le Secrétariat a été prié d'établir un projet» asks.
  if (named && !(governs && concept !== 'invite')) return undefined;
  if (subject !== undefined && isPastCopula(reading, before) && isNamed(walk, subject)) return undefined;
  return { ...standing(before, subject, form), passive: true };
}

/** Whether the stance noun at token `i`, before a relative pronoun, takes up the decision before it: «, invitation qui a été acceptée». */
function isTakenUp({ reading, clause }: Walk, i: number): boolean {
  const comma = isFunction(reading, i - 1, FunctionWord.Article) ? i - 2 : i - 1;
  return clause.last !== undefined && has(reading, i, Category.StanceNoun) && isComma(reading, comma);
}

/**
 * «Ways to increase trade were discussed», «The role of women was emphasized», «Plusieurs sujets ont été abordés»: minutes
 * that leave unsaid by whom.
 */
function isReported(
  { reading, style, clause }: Walk,
  before: Before,
  features: number,
  cls: DecisionClass,
  concept: string,
): boolean {
  // «We acknowledged the work of the Group, and that its role was recognized»: by others.
  if (style !== Style.Subjects || clause.last?.subject?.first) return false;
  const weak = (features & ActFeature.Weak) !== 0;
  if (reading.language.id === 'fr') return before.perfect && (cls === 'discuss' || (!weak && REPORTED.has(cls)));
  if (weak && !CONSIDERING.has(concept)) return false;
  return REPORTED.has(cls) && (isPastCopula(reading, before) || (cls === 'discuss' && !weak && before.perfect));
}

/** Concepts of everyday verbs that minutes use of topics; a concern that was addressed need not have been talked about. */
const CONSIDERING: ReadonlySet<string> = new Set(['consider', 'review', 'explore']);

const REPORTED: ReadonlySet<DecisionClass> = new Set(['discuss', 'affirm', 'welcome', 'note', 'support']);

/** «A group was established», «Three agreements were signed», «The mandate was extended», «Ministers were tasked to …». */
function isMinuted(walk: Walk, before: Before, concept: string, end: number): boolean {
  const { reading, clause, findings, style } = walk;
  const french = reading.language.id === 'fr';
  if (style !== Style.Subjects || !(french ? before.perfect : isPastCopula(reading, before))) return false;
  if (clause.relative >= 0) return false;
  if (TASKING.has(concept)) return isFunction(reading, end, french ? FunctionWord.Of : FunctionWord.To);
  const dated = isPrepositional(reading, end) && isDate(findings, end + 1);
  if (APPROVING.has(concept) && !dated) return true;
  // What has an article was there before: «The Organization was established».
  let first = clause.start;
  while (first < before.edge && !isOpening(reading, first)) first++;
  // «Au terme de la visite, deux accords ont été signés»
  if (isPrepositional(reading, first))
    for (let t = before.edge - 1; t > first; t--) if (isComma(reading, t)) first = t + 1;
  return !dated && isIndefiniteNoun(reading, first, before.edge);
}

/** «a», «several», «three» or a plural without an article opens the sentence, and nothing else does before token `end`. */
function isIndefiniteNoun(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  if (first >= end || end - first > MINUTED_REACH) return false;
  for (let t = first; t < end; t++) if (isComma(reading, t)) return false;
  if (isFunction(reading, first, FunctionWord.Article)) {
    // «a», «an», «un», «une», «des»
    const letter = tokens.folded[tokens.foldedStart[first]!];
    return letter === 0x61 || letter === 0x75 || letter === 0x64;
  }
  if (isFunction(reading, first, FunctionWord.Quantifier) || tokens.kind[first] === TokenKind.Number) return true;
  if (has(reading, first, Category.NumberWord)) return true;
  return endsIn(reading, end - 1, 's', 3) && !has(reading, first, Category.Function);
}

/** Words of a subject that minutes say was decided, at most. */
const MINUTED_REACH = 24;
