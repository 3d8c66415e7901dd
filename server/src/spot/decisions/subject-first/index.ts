/** Whether a verb of a language whose subjects come first (English, French) stands where a decision does. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { TokenFlag, TokenKind } from '../../../text/tokens';
import type { DecisionClass } from '../../annotation';
import { has, isFunction, isFunctionOf, type Reading } from '../../reading';
import { groupAfter } from '../after-verb';
import { type Before, groupBefore } from '../before-verb';
import { Style, type Walk } from '../clause';
import {
  APOSTROPHE,
  actAt,
  cueAt,
  cueKinds,
  endsIn,
  isComma,
  isDetermined,
  isMark,
  isOpening,
  isPrepositional,
  isStop,
  isWord,
} from '../cues';
import { experience } from '../held';
import { ActFeature, Cue } from '../lexemes';
import type { Standing } from '../standing';
import { isDate, SubjectKind, subjectBefore } from '../subject';
import { isCoordinated } from './coordination';
import {
  afterGathering,
  afterQuotation,
  antecedentBefore,
  beforeComma,
  endsQuotation,
  isOperativeAfterParticiple,
  sharesOpening,
  speakerAfter,
} from './distant-subject';
import {
  FINITE,
  isElliptic,
  isImpersonal,
  isPastCopula,
  isPluperfect,
  isRelativeBefore,
  standing,
  useOf,
} from './form';
import { dutyBefore, goesOnPurpose, infinitiveStands, opensItem, withoutBefore } from './infinitive';
import { subjectStands } from './issuer';
import { isNounHere } from './noun';
import { participleStanding, STATING } from './participle';
import { agentStanding, passiveStanding } from './passive';

/** How the verb at token `i`, whose phrase ends before token `to`, stands; undefined where it is no decision. */
export function standsSubjectFirst(
  walk: Walk,
  i: number,
  features: number,
  to: number,
  cls: DecisionClass,
  concept: string,
): Standing | undefined {
  const { reading, clause } = walk;
  const end = mannerEnd(reading, to);
  const before = groupBefore(reading, walk.findings, i, features, clause.start);
  if (before.future) return undefined;
  if (isNous(reading, i) && !isReflexiveNous(walk, i, end, concept)) return undefined;
  // «concluded the two-day meeting», «Addressing the conference, …»
  if ((concept === 'conclude' || concept === 'address') && endsGathering(reading, end)) return undefined;
  const felt = (features & ActFeature.Object) === 0 ? undefined : experience(walk, i, end);
  if (felt !== undefined) return { ...standing(before, undefined, features), from: felt.from };
  const agented = (features & ActFeature.PastParticiple) !== 0 && (!before.perfect || before.copula);
  if (agented && isFunction(reading, end, FunctionWord.By)) return agentStanding(walk, before, end, cls);
  const form = useOf(reading, before, features);
  if (form === 0) return undefined;
  const acted =
    (cls === 'decide' || concept === 'propose') && (features & ActFeature.Weak) !== 0 && (form & ActFeature.Past) !== 0;
  if (acted && isOfAYear(walk, end)) return undefined;
  if (before.inverted >= 0) {
    const { inverted } = before;
    const pronoun = { from: inverted, to: inverted + 1, kind: SubjectKind.Pronoun, subordinate: false, first: false };
    return (features & ActFeature.Weak) === 0 ? standing(before, pronoun, form) : undefined;
  }
  if ((form & (ActFeature.PastParticiple | ActFeature.Past)) !== 0 && before.copula) {
    if (before.reflexive !== ((features & ActFeature.Reflexive) !== 0)) return undefined;
  } else if ((features & ActFeature.Reflexive) !== 0 && !before.reflexive) {
    // «se sont félicités et réjouis de», but «de manière constructive et concertée,»
    const joined = clause.last !== undefined && actAt(reading, clause.last.from, ActFeature.Reflexive) >= 0;
    if (!isElliptic(before, form) || !isWord(reading, end) || !joined) return undefined;
  }
  const passive =
    (form & ActFeature.PastParticiple) !== 0 &&
    before.copula &&
    !before.reflexive &&
    (concept !== 'agree' || isImpersonal(reading, before));
  if (passive) return passiveStanding(walk, before, features, end, cls, concept, form);

  if ((form & ActFeature.Infinitive) !== 0) {
    if (infinitiveStands(walk, before) || opensItem(walk, before, features, end))
      return standing(before, clause.subject, form);
    if ((features & ActFeature.Weak) !== 0 || reading.language.id !== 'fr') return undefined;
    const duty = STATING.has(cls) ? dutyBefore(walk, before.edge) : -1;
    if (duty >= 0) return { ...standing(before, undefined, form), from: duty };
    const without = withoutBefore(walk, before);
    return without && { ...standing(before, clause.subject, form), ...without };
  }
  if ((form & ActFeature.Participle) !== 0) return participleStanding(walk, before, features, form, end, cls);
  // «The attacks are unacceptable» is said by who issues it; «attacks that are unacceptable» has no stance of its own.
  if ((features & ActFeature.Impersonal) !== 0) {
    // «The attacks are alarming violations» has it on a noun.
    const alone = !isWord(reading, end) || has(reading, end, Category.Function);
    const said = before.copula && alone && walk.style === Style.Subjects && !isPastCopula(reading, before);
    return said && clause.relative < 0 ? standing(before, undefined, form) : undefined;
  }
  // «restant disposés»: the participle of a copula
  // … and «remaining concerned»
  const participle = reading.language.id === 'fr' ? 'ant' : 'ing';
  const open = before.copula && endsIn(reading, before.from, participle, 3);
  if ((form & ActFeature.Adjective) !== 0 && (!before.copula || open))
    return participleStanding(walk, before, features, open ? ActFeature.Participle : form, end, cls);
  // «It was resolved that», by vote
  const voted = (form & ActFeature.Adjective) !== 0 && isImpersonal(reading, before) && isPastCopula(reading, before);
  if (voted && reading.language.id === 'en' && isFunction(reading, end, FunctionWord.That)) return undefined;
  if (isNounHere(reading, features, form, end, before)) return undefined;
  if ((form & ActFeature.Bare) !== 0 && clause.last !== undefined && (clause.last.form & ActFeature.Infinitive) !== 0) {
    return infinitiveStands(walk, before) ? standing(before, clause.last.subject, ActFeature.Infinitive) : undefined;
  }
  if ((form & ActFeature.Bare) !== 0 && goesOnPurpose(walk, before, features))
    return standing(before, undefined, ActFeature.Infinitive);

  const opening = isOpening(reading, before.edge);
  // «je soutiens»; «ses soutiens» are friends.
  const own = ActFeature.OwnSubject | ActFeature.First;
  if (
    (features & (own | ActFeature.Plural)) === own &&
    subjectBefore(reading, walk.findings, before.edge)?.first !== true
  )
    return undefined;
  if (!opening && !isElliptic(before, form)) {
    const subject = subjectBefore(reading, walk.findings, before.edge, clause.last === undefined);
    if (subject !== undefined) {
      if (isConditional(reading, before) && !(subject.first && !subject.subordinate)) return undefined;
      return subjectStands(walk, subject, before, features, form, end, cls, concept)
        ? standing(before, subject, form)
        : undefined;
    }
    // «…, qui, par 7 voix contre 2, avait réclamé un vote»
    if (isPluperfect(reading, before)) return undefined;
    const antecedent = antecedentBefore(walk, before, features, form) ?? beforeComma(walk, before, features, form);
    if (antecedent !== undefined) return standing(before, antecedent, form);
    if ((form & ActFeature.First) !== 0 && !before.infinitive) return standing(before, clause.last?.subject, form);
    // «The members of the Organization, …, hereby state the following»
    if ((form & FINITE) !== 0 && endsIn(reading, before.edge, 'hereby', 5)) return standing(before, undefined, form);
    const speaker = afterQuotation(walk, before, features, form, end);
    if (speaker !== undefined) return standing(before, speaker, form);
    // «“…”, a lancé le Ministre»
    const french = reading.language.id === 'fr';
    if (french && endsQuotation(reading, before.edge) && speakerAfter(reading, walk.findings, end)) return undefined;
    const last = clause.main ?? clause.last;
    if (isRelativeBefore(walk, before.edge)) clause.reported = true;
    if (isOperativeAfterParticiple(walk, last, before, features, form)) return standing(before, undefined, form);
    // «Norway joins others in thanking the hosts and recommends …»
    if (last === undefined || (clause.main === undefined && (last.form & ActFeature.Participle) !== 0)) {
      const met = afterGathering(walk, before, features, form, i, end);
      return met === undefined ? sharesOpening(walk, before, features, form, end) : standing(before, met, form);
    }
    const shared = [last, clause.last].find(
      (first) => first !== undefined && isCoordinated(walk, before, first, features, form, concept, end),
    );
    if (shared === undefined) {
      // «The parties, guided by the Charter, held talks and decided …»
      const aside = (last.form & (ActFeature.Participle | ActFeature.Adjective)) !== 0;
      return aside ? sharesOpening(walk, before, features, form, end) : undefined;
    }
    // «will meet and establish a fund»: what is announced goes on.
    const announced = (form & ActFeature.Bare) !== 0 && (shared.form & ActFeature.Future) !== 0;
    return standing(before, shared.subject, announced ? ActFeature.Future : form);
  }
  if (isElliptic(before, form)) {
    const last = clause.last;
    if (opening && isItem(walk, i, features, end)) return standing(before, undefined, ActFeature.Past);
    // «a observé une minute de silence et exprimé sa compassion»
    if (last === undefined && reading.language.id === 'fr' && isWord(reading, end) && !isAgreed(reading, i))
      return sharesOpening(walk, before, features, ActFeature.Past, end);
    const shared =
      last !== undefined &&
      (last.form & ActFeature.Past) !== 0 &&
      (reading.language.id !== 'fr' || !isAgreed(reading, i) || isAgreed(reading, last.from)) &&
      (isFunction(reading, before.edge - 1, FunctionWord.And) ||
        (isComma(reading, before.edge - 1) && isDetermined(reading, end) && !isDate(walk.findings, end + 1)));
    return shared ? standing(before, last.subject, ActFeature.Past) : undefined;
  }
  if (end >= reading.tokens.count) return undefined;
  const inverted = cls === 'discuss' && (form & ActFeature.Past) !== 0 && isInverted(reading, end);
  // «– a enjoint au Secrétariat de …», in a list that «Le Conseil :» heads
  const itemised = before.perfect && reading.language.id === 'fr' && reading.kind === 'numbered';
  if (!inverted && !itemised && !opensParagraph(walk, features, form, end)) return undefined;
  if (walk.decisions === 0 && (form & (ActFeature.Third | ActFeature.Adjective)) !== 0) walk.style = Style.Operative;
  return standing(before, undefined, form);
}

/**
 * Whether «nous» at token `i`, which opens the verb that ends before token `end`, is its object: «nous nous engageons», «Nous, ministres,
 * nous engageons à», «saluons … et nous engageons à»; in «nous engageons les parties à» and «nous proposons de» it is the subject.
 */
function isReflexiveNous({ reading, clause, findings }: Walk, i: number, end: number, concept: string): boolean {
  const { edge } = groupBefore(reading, findings, i, 0, clause.start);
  if (isNous(reading, i - 1) || isNous(reading, edge - 1)) return true;
  if (INTENDING.has(concept)) return false;
  // «Nous élevons contre», where the second is left out …
  if (isOpening(reading, edge) && isPrepositional(reading, end - 1)) return true;
  const { to } = groupAfter(reading, end, 0, () => false);
  // … and «Nous félicitons que»
  if (isFunction(reading, to, FunctionWord.Of) || isFunction(reading, to, FunctionWord.That)) return true;
  const joined = isFunction(reading, edge - 1, FunctionWord.And) || isComma(reading, edge - 1);
  const ours =
    clause.last === undefined
      ? isNous(reading, clause.start) && isComma(reading, clause.start + 1)
      : (clause.last.form & ActFeature.First) !== 0 || clause.last.subject?.first === true;
  return joined && ours && (isPrepositional(reading, to) || isFunctionOf(reading, to, GOVERNED));
}

/** Concepts of «nous entendons», «nous proposons de», of which the verb without «nous» is as common. */
const INTENDING: ReadonlySet<string> = new Set(['intend', 'agree', 'propose']);
const GOVERNED = (1 << FunctionWord.To) | (1 << FunctionWord.For);

function isNous(reading: Reading, i: number): boolean {
  return i >= 0 && reading.language.id === 'fr' && endsIn(reading, i, 'nous', 3);
}

/** Whether «would» alone stands before the verb: «we would welcome», in nobody else's mouth. */
function isConditional(reading: Reading, { from, continuing }: Before): boolean {
  if (!continuing || reading.language.id !== 'en' || !endsIn(reading, from, 'would', 4)) return false;
  return reading.matches.end[cueAt(reading, from, 1 << Cue.Continuing)] === from + 1;
}

/** «félicités», «saluée»: a French participle that agrees with a noun, as after «être» and never after «avoir» alone. */
function isAgreed(reading: Reading, i: number): boolean {
  return endsIn(reading, i, 'ée', 2) || endsIn(reading, i, 'és', 2) || endsIn(reading, i, 'ées', 3);
}

/**
 * Whether the French participle at token `i` opens an item of a list that goes on with the auxiliary before it: «Ils ont :», «– réitéré
 * leur appel».
 */
function isItem({ reading, findings }: Walk, i: number, features: number, end: number): boolean {
  if (reading.language.id !== 'fr' || reading.kind !== 'numbered' || isAgreed(reading, i)) return false;
  if (isDetermined(reading, end)) return !isDate(findings, end) && !isDate(findings, end + 1);
  const governs = isFunctionOf(reading, end, ITEM_GOVERNED);
  return governs ? end > i + 1 || (features & ActFeature.Weak) === 0 : false;
}

const ITEM_GOVERNED = (1 << FunctionWord.To) | (1 << FunctionWord.Of) | (1 << FunctionWord.That);

/** Token after «by consensus», «par acclamation» at token `end`, which name no agent; or `end`. */
function mannerEnd(reading: Reading, end: number): number {
  // «adopted by 34 votes to 2», «adopté par 34 voix», but «by 12 members»
  const votes = isFunction(reading, end, FunctionWord.By) && reading.tokens.kind[end + 1] === TokenKind.Number;
  if (votes && isWord(reading, end + 2) && !has(reading, end + 2, Category.Actor)) return end + 3;
  const manner = isFunction(reading, end, FunctionWord.By) ? cueAt(reading, end, 1 << Cue.Additive) : -1;
  return manner < 0 ? end : reading.matches.end[manner]!;
}

/** Whether the verb may open a paragraph or sentence with no subject, as in resolutions and lists of outcomes. */
function opensParagraph(walk: Walk, features: number, form: number, end: number): boolean {
  const { reading } = walk;
  const weak = (features & ActFeature.Weak) !== 0;
  // «States that support the plan …»
  const clause = isFunction(reading, end, FunctionWord.That) && actAt(reading, end + 1, ActFeature.Bare) >= 0;
  if (clause && has(reading, end - 1, Category.Actor)) return false;
  if ((form & ActFeature.Third) !== 0) return !weak || (features & ActFeature.Noun) === 0;
  if ((form & ActFeature.Future) !== 0) return true;
  if ((form & ActFeature.Adjective) !== 0) return true;
  // «Chargeons le Secrétaire général …»
  if ((form & ActFeature.First) !== 0) return true;
  // «Approved the budget;», «d) approuvent le budget ;»
  const told = ActFeature.Past | ActFeature.Plural;
  if (weak) return (form & told) !== 0 && reading.kind === 'numbered' && isDetermined(reading, end);
  if ((form & ActFeature.Past) !== 0) return !isPrepositional(reading, end);
  return true;
}

/** «Also discussed during the visit was …»: a past form that opens the sentence, with its copula and subject after it. */
function isInverted(reading: Reading, end: number): boolean {
  for (let t = end; t < end + INVERSION_REACH && !isComma(reading, t) && !isStop(reading, t); t++)
    if ((cueKinds(reading, t) & (1 << Cue.Copula)) !== 0) return true;
  return false;
}

/** Whether what was done with the verb before token `end` is told of a year: «established relations in 1972», «ont signé un traité en 1980». */
function isOfAYear({ reading, findings: { annotations, owner } }: Walk, end: number): boolean {
  const { count, flags } = reading.tokens;
  const limit = Math.min(count, end + YEAR_REACH);
  for (let t = end; t < limit && !isComma(reading, t) && !isStop(reading, t); t++) {
    if (t > end && (flags[t]! & TokenFlag.SentenceStart) !== 0) return false;
    // «to reduce emissions in 2030», «a plan that ends in 2030»
    if (isFunction(reading, t, FunctionWord.To) && reading.language.id === 'en') return false;
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return false;
    const date = owner[t] === 0 ? undefined : annotations[owner[t]! - 1];
    if (date?.kind === 'date') return date.value.length <= YEAR_LENGTH && isFunction(reading, t - 1, FunctionWord.In);
  }
  return false;
}

/** Tokens between a verb and the year in which it was done, at most. */
const YEAR_REACH = 16;
/** Letters of the value of a year. */
const YEAR_LENGTH = 4;

/** Tokens between «discussed» and the copula after it, at most. */
const INVERSION_REACH = 8;

/** Whether what was ended, or spoken to, by the verb before token `end` is a gathering. */
function endsGathering(reading: Reading, end: number): boolean {
  for (let t = end; t < end + GATHERING_REACH && !isPrepositional(reading, t) && !isComma(reading, t); t++) {
    const possessed = isMark(reading, t + 1, APOSTROPHE) || isFunction(reading, t + 1, FunctionWord.Of);
    const gathering = has(reading, t, Category.EventHead) || has(reading, t, Category.OrganizationHead);
    if (gathering && !has(reading, t, Category.DocumentHead)) return !possessed;
  }
  return false;
}

const GATHERING_REACH = 8;
