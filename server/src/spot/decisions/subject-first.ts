/** Whether a verb of a language whose subjects come first (English, French) stands where a decision does. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import type { DecisionClass } from '../annotation';
import type { Findings } from '../findings';
import { has, isFunction, type Reading } from '../reading';
import { type Accepted, Style, type Walk } from './clause';
import {
  APOSTROPHE,
  beforeApostrophe,
  cueBefore,
  cueKinds,
  endsIn,
  firstLetter,
  isComma,
  isFrenchInfinitive,
  isMark,
  isOpening,
  isQuote,
  isStop,
  isWord,
} from './cues';
import { experience } from './held';
import { ActFeature, Cue, TAKES_ANY } from './lexemes';
import {
  absoluteSubject,
  isDate,
  isParticipants,
  isTitle,
  opensClause,
  type Subject,
  SubjectKind,
  subjectAfter,
  subjectBefore,
} from './subject';
import { actAt, type Before, groupBefore, isDetermined } from './verb-group';

/** How an accepted verb stands. */
export interface Standing {
  /** First token of the span. */
  readonly from: number;
  /** Where the span begins when that is inside a token, or -1. */
  readonly start: number;
  readonly subject: Subject | undefined;
  /** The subject is the one who is asked. */
  readonly passive: boolean;
  readonly negated: boolean;
  /** Bits of `ActFeature`: the form as it is used here. */
  readonly form: number;
}

const PRESENT = ActFeature.Third | ActFeature.Bare | ActFeature.Plural;
const FINITE = PRESENT | ActFeature.Past | ActFeature.Future;

/** How the verb at token `i`, whose phrase ends before token `end`, stands; undefined where it is no decision. */
export function standsSubjectFirst(
  walk: Walk,
  i: number,
  features: number,
  end: number,
  cls: DecisionClass,
  concept: string,
): Standing | undefined {
  const { reading, clause } = walk;
  const before = groupBefore(reading, walk.findings, i, features, clause.start);
  if (before.future) return undefined;
  // «concluded the two-day meeting», «Addressing the conference, …»
  if ((concept === 'conclude' || concept === 'address') && endsGathering(reading, end)) return undefined;
  const felt = (features & ActFeature.Object) === 0 ? undefined : experience(walk, i, end);
  if (felt !== undefined) return { ...standing(before, undefined, features), from: felt.from };
  const agented = (features & ActFeature.PastParticiple) !== 0 && (!before.perfect || before.copula);
  if (agented && isFunction(reading, end, FunctionWord.By)) return agentStanding(walk, before, end, cls);
  const form = useOf(reading, before, features);
  if (form === 0) return undefined;
  if (before.inverted >= 0) {
    const { inverted } = before;
    const pronoun = { from: inverted, to: inverted + 1, kind: SubjectKind.Pronoun, subordinate: false, first: false };
    return (features & ActFeature.Weak) === 0 ? standing(before, pronoun, form) : undefined;
  }
  if ((form & (ActFeature.PastParticiple | ActFeature.Past)) !== 0 && before.copula) {
    if (before.reflexive !== ((features & ActFeature.Reflexive) !== 0)) return undefined;
  } else if ((features & ActFeature.Reflexive) !== 0 && !before.reflexive) {
    // «se sont félicités et réjouis de», but «de manière constructive et concertée,»
    if (!isElliptic(before, form) || !isWord(reading, end)) return undefined;
  }
  const passive =
    (form & ActFeature.PastParticiple) !== 0 &&
    before.copula &&
    !before.reflexive &&
    (concept !== 'agree' || isImpersonal(reading, before));
  if (passive) return passiveStanding(walk, before, features, end, cls, concept, form);

  if ((form & ActFeature.Infinitive) !== 0) {
    return infinitiveStands(walk, before) ? standing(before, clause.subject, form) : undefined;
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
  const open = before.copula && endsIn(reading, before.from, 'ant', 3);
  if ((form & ActFeature.Adjective) !== 0 && (!before.copula || open))
    return participleStanding(walk, before, features, open ? ActFeature.Participle : form, end, cls);
  if (isNounHere(reading, features, form, end, before)) return undefined;
  if ((form & ActFeature.Bare) !== 0 && clause.last !== undefined && (clause.last.form & ActFeature.Infinitive) !== 0) {
    return infinitiveStands(walk, before) ? standing(before, clause.last.subject, ActFeature.Infinitive) : undefined;
  }

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
      return subjectStands(walk, subject, before, features, form, end, cls, concept)
        ? standing(before, subject, form)
        : undefined;
    }
    const antecedent = antecedentBefore(walk, before, features, form) ?? beforeComma(walk, before, features, form);
    if (antecedent !== undefined) return standing(before, antecedent, form);
    if ((form & ActFeature.First) !== 0 && !before.infinitive) return standing(before, clause.last?.subject, form);
    // «The members of the Organization, …, hereby state the following»
    if ((form & FINITE) !== 0 && endsIn(reading, before.edge, 'hereby', 5)) return standing(before, undefined, form);
    const speaker = afterQuotation(walk, before, features, form, end);
    if (speaker !== undefined) return standing(before, speaker, form);
    const last = clause.main ?? clause.last;
    if (isRelativeBefore(walk, before.edge)) clause.reported = true;
    if (isOperativeAfterParticiple(walk, last, before, features, form)) return standing(before, undefined, form);
    if (last === undefined) return sharesOpening(walk, before, features, form, end);
    const shared = [last, clause.last].find(
      (first) => first !== undefined && isCoordinated(walk, before, first, features, form, concept, end),
    );
    return shared && standing(before, shared.subject, form);
  }
  if (isElliptic(before, form)) {
    const last = clause.last;
    const shared =
      last !== undefined &&
      (last.form & ActFeature.Past) !== 0 &&
      (reading.language.id !== 'fr' || !isAgreed(reading, i) || isAgreed(reading, last.from)) &&
      (isFunction(reading, before.edge - 1, FunctionWord.And) ||
        (isComma(reading, before.edge - 1) && isDetermined(reading, end)));
    return shared ? standing(before, last.subject, ActFeature.Past) : undefined;
  }
  if (end >= reading.tokens.count || !opensParagraph(walk, features, form, end)) return undefined;
  if (walk.decisions === 0 && (form & (ActFeature.Third | ActFeature.Adjective)) !== 0) walk.style = Style.Operative;
  return standing(before, undefined, form);
}

/** «The Council, which condemns the attack, …», «L'Algérie, qui appelle …»: the subject of the sentence before its relative clause. */
function antecedentBefore(
  { reading, findings, clause }: Walk,
  before: Before,
  features: number,
  form: number,
): Subject | undefined {
  const at = before.edge - 1;
  if ((features & ActFeature.Weak) !== 0 || (form & FINITE) === 0 || clause.last !== undefined) return undefined;
  if (!isFunction(reading, at, FunctionWord.Who) || !isComma(reading, at - 1)) return undefined;
  if (endsIn(reading, at, 'whose', 4) || endsIn(reading, at, 'dont', 3)) return undefined;
  const subject = subjectBefore(reading, findings, at - 1);
  // «Japan lends five million yen, which supports trade»: no verb stands before the comma.
  const noun = findings.owner[at - 2] !== 0 || has(reading, at - 2, Category.Actor) || isMark(reading, at - 2, 0x29);
  const known = noun && subject !== undefined && subject.kind !== SubjectKind.Guess && isOpening(reading, subject.from);
  return known && subject.to === at - 1 ? subject : undefined;
}

/** «The Government of Mali, condemns …»: the name or participants that open the sentence, where a comma alone stands before the verb. */
function beforeComma(
  { reading, findings, clause }: Walk,
  before: Before,
  features: number,
  form: number,
): Subject | undefined {
  const at = before.edge - 1;
  if (!isComma(reading, at) || clause.last !== undefined || (features & (ActFeature.Weak | ActFeature.Noun)) !== 0)
    return undefined;
  if ((form & (ActFeature.Third | ActFeature.Plural | ActFeature.Past)) === 0) return undefined;
  const subject = subjectBefore(reading, findings, at);
  return subject !== undefined && subject.kind !== SubjectKind.Guess && opensByName(reading, subject)
    ? subject
    : undefined;
}

/** «“…”, a déclaré la Ministre»: who said what is quoted before. */
function afterQuotation(
  { reading, findings }: Walk,
  before: Before,
  features: number,
  form: number,
  end: number,
): Subject | undefined {
  if ((features & ActFeature.Weak) !== 0 || (form & (ActFeature.Past | ActFeature.Third)) === 0) return undefined;
  const at = isComma(reading, before.edge - 1) ? before.edge - 2 : before.edge - 1;
  return at >= 0 && isClosingQuote(reading, at) ? subjectAfter(reading, findings, end) : undefined;
}

/** «11. Having reviewed the report, decides to …»: the organ that decides is left unsaid, as in every numbered paragraph. */
function isOperativeAfterParticiple(
  { reading }: Walk,
  last: Accepted | undefined,
  before: Before,
  features: number,
  form: number,
): boolean {
  return (
    reading.kind === 'numbered' &&
    last !== undefined &&
    (last.form & ActFeature.Participle) !== 0 &&
    last.subject === undefined &&
    (form & ActFeature.Third) !== 0 &&
    (features & ActFeature.Weak) === 0 &&
    isComma(reading, before.edge - 1)
  );
}

/**
 * «We adhere to the rules and are committed to them», «Les deux parties ont reçu le texte et ont salué son esprit»: the pronoun
 * or noun that opens the sentence is the subject of both verbs.
 */
function sharesOpening(walk: Walk, before: Before, features: number, form: number, end: number): Standing | undefined {
  const { reading, clause, findings } = walk;
  const { start } = clause;
  const weak = (features & ActFeature.Weak) !== 0;
  if (clause.relative >= 0 || !isFunction(reading, before.edge - 1, FunctionWord.And)) return undefined;
  // «ont assisté à la signature et ont instruit leurs services»
  if (weak && !(before.perfect && reading.language.id === 'fr' && isDetermined(reading, end))) return undefined;
  if (reading.language.id === 'fr' && (form & ActFeature.Past) !== 0) {
    // The auxiliary of the first verb follows the subject.
    let at = start;
    while (at < before.edge - 1 && at < start + OPENING_REACH && (cueKinds(reading, at) & (1 << Cue.Perfect)) === 0)
      at++;
    const subject =
      at < before.edge - 1 && at < start + OPENING_REACH ? subjectBefore(reading, findings, at) : undefined;
    return subject && opensByName(reading, subject) ? standing(before, subject, form) : undefined;
  }
  if (reading.language.id === 'fr' && (form & PRESENT) !== 0 && (features & ActFeature.Noun) === 0) {
    // «La Belgique participe à ce sommet et soutient …»
    const subject = openingName(reading, findings, start);
    return subject && standing(before, subject, form);
  }
  if ((cueKinds(reading, start) & (1 << Cue.Pronoun)) === 0) return undefined;
  if (!before.copula && ((form & ActFeature.Bare) === 0 || hasInfinitive(reading, start, before.edge)))
    return undefined;
  return standing(before, subjectBefore(reading, findings, start + 1), form);
}

/** The participants or the name with which the sentence begins at token `start`. */
function openingName(reading: Reading, findings: Findings, start: number): Subject | undefined {
  let at = start;
  while (at < start + ARTICLE_REACH && findings.owner[at] === 0 && !has(reading, at, Category.Actor)) at++;
  if (at === start + ARTICLE_REACH) return undefined;
  let to = at + 1;
  if (findings.owner[at] !== 0) while (findings.owner[to] === findings.owner[at]) to++;
  const subject = subjectBefore(reading, findings, to);
  return subject && opensByName(reading, subject) ? subject : undefined;
}

/** Whether the subject is participants or a name, and opens the sentence. */
function opensByName(reading: Reading, { kind, from }: Subject): boolean {
  return (kind === SubjectKind.Actor || kind === SubjectKind.Name) && isOpening(reading, from);
}

/** Tokens of the article and number before a noun. */
const ARTICLE_REACH = 4;

/** Tokens before the first verb of a sentence whose subject a second one shares, at most. */
const OPENING_REACH = 16;

function isImpersonal(reading: Reading, before: Before): boolean {
  const at = before.edge - 1;
  return (cueKinds(reading, at) & (1 << Cue.SingularPronoun)) !== 0 && firstLetter(reading, at) === 0x69;
}

/** «félicités», «saluée»: a French participle that agrees with a noun, as after «être» and never after «avoir» alone. */
function isAgreed(reading: Reading, i: number): boolean {
  return endsIn(reading, i, 'ée', 2) || endsIn(reading, i, 'és', 2) || endsIn(reading, i, 'ées', 3);
}

/** A past participle without its auxiliary. */
function isElliptic(before: Before, form: number): boolean {
  return (form & ActFeature.PastParticiple) !== 0 && !before.copula && !before.perfect;
}

function standing(before: Before, subject: Subject | undefined, form: number): Standing {
  return {
    from: before.from,
    start: -1,
    subject,
    passive: false,
    negated: before.negated,
    form,
  };
}

/** The form as it is used with the auxiliaries before it; 0 where that is no verb of its own. */
function useOf(reading: Reading, before: Before, features: number): number {
  const { copula, perfect, infinitive, from } = before;
  if ((features & ActFeature.Adjective) !== 0) return perfect && !copula ? 0 : ActFeature.Adjective;
  if ((features & ActFeature.Participle) !== 0) return copula ? ActFeature.Third : ActFeature.Participle;
  if ((features & ActFeature.PastParticiple) !== 0) {
    if (perfect) {
      // «having considered», «ayant examiné», «après avoir examiné»
      if (endsIn(reading, from, 'ing', 4) || endsIn(reading, from, 'ant', 3) || isFrenchInfinitive(reading, from))
        return ActFeature.Participle;
      return copula ? ActFeature.PastParticiple : ActFeature.Past;
    }
    if (before.reflexive) return ActFeature.Past;
    if (copula) return ActFeature.PastParticiple;
    // «ont décidé … et prié …»: the auxiliary of the first stands for both.
    return (features & ActFeature.Past) !== 0 ? ActFeature.Past : ActFeature.PastParticiple;
  }
  // «continue d'appeler», «tenons à saluer»
  if ((features & ActFeature.Infinitive) !== 0)
    return !before.continuing
      ? ActFeature.Infinitive
      : isOpening(reading, before.edge)
        ? ActFeature.First // «Permettez-moi de saluer»
        : before.perfect
          ? ActFeature.Past
          : ActFeature.Third | ActFeature.Plural;
  if (infinitive) return ActFeature.Infinitive;
  // «took the opportunity to thank»
  if (before.continuing && before.past) return ActFeature.Past | ActFeature.Bare;
  if (copula || perfect) return 0;
  return features & (FINITE | ActFeature.First);
}

/** «The plan was welcomed by the ministers», «topics discussed by the two sides», never «measures established by the Council». */
function agentStanding(walk: Walk, before: Before, end: number, cls: DecisionClass): Standing | undefined {
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
function passiveStanding(
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
  const asksIn = cls === 'request' && isFunction(reading, end, FunctionWord.In);
  if (asksIn || isFunction(reading, end, FunctionWord.By) || before.infinitive) return undefined;
  if ((cls === 'decide' || TASKING.has(concept)) && isMinuted(walk, before, concept, end))
    return standing(before, undefined, form);
  // «it», «il», never «he»
  const impersonal = isImpersonal(reading, before);
  if (impersonal) {
    if ((features & ActFeature.Weak) !== 0 && isPrepositional(reading, end)) return undefined;
    if (cls !== 'decide' && cls !== 'request' && !isFunction(reading, end, FunctionWord.That)) return undefined;
  } else if (isRelativeBefore(walk, before.edge)) return undefined;
  else if (cls !== 'request')
    return isReported(walk, before, features, cls, concept) ? standing(before, undefined, form) : undefined;
  else if ((features & ActFeature.Weak) !== 0) return undefined;
  const subject = impersonal ? undefined : subjectBefore(reading, walk.findings, before.edge);
  if (!impersonal && subject === undefined) return undefined;
  // «La Belgique a été invitée» tells what was.
  if (before.perfect && reading.language.id === 'fr' && subject?.kind === SubjectKind.Name) return undefined;
  if (subject !== undefined && isPastCopula(reading, before) && isNamed(walk, subject)) return undefined;
  return { ...standing(before, subject, form), passive: true };
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
  return !dated && isIndefiniteNoun(reading, first, before.edge);
}

const TASKING: ReadonlySet<string> = new Set(['mandate', 'authorize', 'instruct']);
const APPROVING: ReadonlySet<string> = new Set(['adopt', 'approve', 'extend', 'accept']);

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

/** «had», «avait», «avaient» among the auxiliaries. */
function isPluperfect(reading: Reading, { from, edge, perfect }: Before): boolean {
  // «They had talks»
  if (!perfect) return false;
  for (let k = Math.min(from, edge); k <= from + 1; k++)
    if (endsIn(reading, k, 'had', 2) || endsIn(reading, k, 'avait', 4) || endsIn(reading, k, 'avaient', 6)) return true;
  return false;
}

/** Whether «as» or «comme» stands before the subject at token `from`. */
function isAsSaid(reading: Reading, from: number): boolean {
  return endsIn(reading, from - 1, reading.language.id === 'fr' ? 'comme' : 'as', 1);
}

/** «was», «were» among the auxiliaries. */
function isPastCopula({ tokens }: Reading, { from, edge }: Before): boolean {
  for (let k = Math.min(from, edge); k <= from + 2; k++) {
    const at = tokens.foldedStart[k]!;
    const length = tokens.foldedStart[k + 1]! - at;
    if (tokens.folded[at] === 0x77 && (length === 3 || length === 4) && tokens.folded[at + 1] !== 0x69) return true;
  }
  return false;
}

function isRelativeBefore(walk: Walk, edge: number): boolean {
  return (cueKinds(walk.reading, edge - 1) & (1 << Cue.Relative)) !== 0;
}

/** «met to reaffirm, consult on …». */
function infinitiveStands({ reading, clause }: Walk, before: Before): boolean {
  const last = clause.last;
  if (clause.gathering < 0 || clause.gathering > before.edge) return false;
  if (last !== undefined && (last.form & ActFeature.Infinitive) === 0) return false;
  if (isQuoted(reading, clause.gathering, before.edge)) return false;
  const of =
    isFunction(reading, before.edge - 1, FunctionWord.Of) || isFunction(reading, before.edge - 1, FunctionWord.For);
  const at = of ? before.edge - 2 : before.edge - 1;
  const and = isFunction(reading, at, FunctionWord.And);
  // «met, as war goes on, to reaffirm»; «d'exprimer … et de marquer …»
  if (clause.relative > clause.gathering && !isComma(reading, before.edge - 1) && !(of && and)) return false;
  if (last === undefined) return true;
  // «to discuss efforts to combat crime, support trade and …»: those are the efforts.
  if (hasInfinitive(reading, last.to, before.edge)) return false;
  // … and so are those of «their struggle to freely decide».
  return and || isComma(reading, at);
}

/** Whether a quotation is open at token `end` that opens after token `from`: «under the theme “Working to support …”». */
function isQuoted({ tokens }: Reading, from: number, end: number): boolean {
  let open = false;
  for (let t = Math.max(from, end - INFINITIVE_REACH); t < end; t++) {
    if (tokens.kind[t] !== TokenKind.Punctuation) continue;
    const unit = tokens.value[t];
    if (unit === 0xab || unit === 0x201c) open = true;
    else if (unit === 0xbb || unit === 0x201d) open = false;
    else if (unit === 0x22) open = !open;
  }
  return open;
}

/** Participles and adjectives that open a paragraph or sentence, or go with a decision of their sentence. */
function participleStanding(
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
  const weak = (features & ActFeature.Weak) !== 0;
  const last = clause.last;
  // «ont salué … en soulignant que»: a stance, where «en encourageant …» is a means. «en» is written like a pronoun.
  const gerund = before.clitic && isFunction(reading, edge, FunctionWord.In);
  if (isOpening(reading, edge)) {
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
  if (
    isFunction(reading, at, FunctionWord.By) &&
    !weak &&
    BEGINNING.some((verb) => endsIn(reading, at - 1, verb, verb.length - 1))
  )
    return standing(before, undefined, form);
  if (isFunction(reading, at, FunctionWord.In) || isFunction(reading, at, FunctionWord.By))
    return isOpening(reading, at) && !weak ? standing(before, undefined, form) : undefined;
  if (gerund && last !== undefined && clause.relative < last.to && !weak && STATING.has(cls))
    return standing(before, clause.subject, form);
  // «a réagi en dénonçant les appels»
  if (gerund && !weak && endsIn(reading, at, 'agi', 4)) return standing(before, undefined, form);
  // «While noting the progress made, …»
  if (isFunction(reading, at, FunctionWord.Conjunction) && isOpening(reading, at) && !weak)
    return standing(before, undefined, form);
  const comma = isComma(reading, at);
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
  return subject !== undefined && opensClause(reading, subject.from) ? standing(before, subject, form) : undefined;
}

/** «We join our partners in condemning», «Norway stands with us in rejecting»: who does, before the «in» at token `at`. */
function whoJoins({ reading, findings, clause }: Walk, at: number): Subject | undefined {
  for (let t = at - 1; t > clause.start && t > at - JOINED_REACH && !isComma(reading, t); t--) {
    if (!JOINING.some((verb) => endsIn(reading, t, verb, verb.length - 1))) continue;
    return subjectBefore(
      reading,
      findings,
      groupBefore(reading, findings, t, ActFeature.PastParticiple, clause.start).edge,
    );
  }
  return undefined;
}

/** What speakers do by saying something. */
const BEGINNING = ['start', 'begin', 'conclude', 'close', 'finish'] as const;
const JOINING = ['join', 'joins', 'joined', 'stand', 'stands'] as const;
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
const STATING: ReadonlySet<DecisionClass> = new Set(['affirm', 'note', 'welcome', 'concern', 'condemn']);

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

/** Whether a verb that is written like a noun is one here: «supports of the programme», «their support for». */
function isNounHere(reading: Reading, features: number, form: number, end: number, before: Before): boolean {
  // French «la demande des parties», «L'appel …»: an article is written like an object pronoun.
  if (before.clitic && (isOpening(reading, before.edge) || isContractedOf(reading, end))) return true;
  if ((features & ActFeature.Noun) === 0 || (form & (ActFeature.Third | ActFeature.Bare)) === 0) return false;
  const at = before.edge - 1;
  if (isFunction(reading, at, FunctionWord.Article) || isFunction(reading, at, FunctionWord.Possessive)) {
    return true;
  }
  // «et l'analyse», but «et l'invite»
  if ((features & ActFeature.Weak) !== 0 && before.clitic) return true;
  if (before.clitic || (cueKinds(reading, end) & (1 << Cue.Additive)) !== 0) return false;
  if (before.intensified) return false;
  // «a plan that Norway supports.»
  if (reading.language.id === 'en' && isRelativePronoun(reading, at - 1) && (features & ActFeature.Third) !== 0)
    return false;
  // «We support and value their work»
  if (reading.language.id === 'en' && (cueKinds(reading, at) & (1 << Cue.Pronoun)) !== 0) return false;
  if (end >= reading.tokens.count) return true;
  if (!isWord(reading, end)) return reading.tokens.kind[end] === TokenKind.Punctuation && !isQuote(reading, end);
  // «Welcomes and supports the plan»
  if (isFunction(reading, end, FunctionWord.And) && actAt(reading, end + 1, form) >= 0) return false;
  return (
    isFunction(reading, end, FunctionWord.Of) ||
    isFunction(reading, end, FunctionWord.For) ||
    isFunction(reading, end, FunctionWord.From) ||
    isFunction(reading, end, FunctionWord.By) ||
    isFunction(reading, end, FunctionWord.In) ||
    isFunction(reading, end, FunctionWord.And) ||
    isFunction(reading, end, FunctionWord.Auxiliary) ||
    isFunction(reading, end, FunctionWord.Modal)
  );
}

/** «du», «des», and not «de» before an infinitive. */
function isContractedOf(reading: Reading, i: number): boolean {
  if (!isFunction(reading, i, FunctionWord.Of)) return false;
  const last = reading.tokens.folded[reading.tokens.foldedStart[i + 1]! - 1];
  return last === 0x75 || last === 0x73;
}

function isClosingQuote({ tokens }: Reading, i: number): boolean {
  const unit = tokens.value[i]!;
  return tokens.kind[i] === TokenKind.Punctuation && (unit === 0x22 || unit === 0x201d || unit === 0xbb);
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
  if (weak) return (form & ActFeature.Past) !== 0 && reading.kind === 'numbered' && isDetermined(reading, end);
  if ((form & ActFeature.Past) !== 0) return !isPrepositional(reading, end);
  return true;
}

function isPrepositional(reading: Reading, i: number): boolean {
  return (
    isFunction(reading, i, FunctionWord.By) ||
    isFunction(reading, i, FunctionWord.In) ||
    isFunction(reading, i, FunctionWord.On) ||
    isFunction(reading, i, FunctionWord.At) ||
    isFunction(reading, i, FunctionWord.With) ||
    isFunction(reading, i, FunctionWord.From) ||
    isFunction(reading, i, FunctionWord.Preposition)
  );
}

function subjectStands(
  walk: Walk,
  subject: Subject,
  before: Before,
  features: number,
  form: number,
  end: number,
  cls: DecisionClass,
  concept: string,
): boolean {
  const { reading, clause } = walk;
  const weak = (features & ActFeature.Weak) !== 0;
  const past = (form & ActFeature.Past) !== 0;
  if (isPurpose(reading, subject.from) || (clause.last?.asks && isAskedFor(reading, clause.last.to, subject.from)))
    return false;
  // «The Council had proposed», «As the leaders agreed last year»: what was before.
  const told = past || (form & ActFeature.PastParticiple) !== 0;
  if (told && (subject.subordinate ? isAsSaid(reading, subject.from) : isPluperfect(reading, before))) return false;
  // «We seek a lasting peace» is a pledge, «The forces seek an outcome» a fact.
  if (concept === 'aim' && (features & TAKES_ANY) === 0 && reading.language.id === 'en' && !subject.first) return false;
  if (subject.subordinate && !weak && isInDocument(walk, subject)) return true;
  const english = reading.language.id === 'en';
  if (english && subject.kind === SubjectKind.Guess && isOpening(reading, subject.from) && !past) {
    // «The Kingdom affirms», «The Synod calls for»: a body that the text has named, and no document.
    const named = isFunction(reading, subject.from, FunctionWord.Article) && (form & ActFeature.Third) !== 0;
    const acronym = isAcronym(walk, subject, before) && (concept !== 'support' || before.continuing);
    if (
      !(named || acronym) ||
      (concept === 'support' && !acronym) ||
      has(reading, subject.to - 1, Category.DocumentHead)
    )
      return false;
  }
  if (past && weak && cls === 'decide') {
    // «parties listed in the annex»: a past form with no object is a participle.
    const organ = isOrgan(walk, subject);
    const object = organ || isWord(reading, end) || reading.tokens.kind[end] === TokenKind.Number;
    if (!before.perfect && (isPrepositional(reading, end) || !object)) return false;
    // What one of several did before is a fact, but «The Council adopted …» is not.
    if (subject.kind === SubjectKind.Name && !isPlural(reading, subject) && !organ) return false;
  }
  if ((form & ActFeature.Bare) !== 0 && !before.continuing && !isPlural(reading, subject)) return false;
  switch (subject.kind) {
    case SubjectKind.Pronoun:
      return (
        subject.first ||
        isInMeeting(reading, subject) ||
        !(subject.subordinate && ((weak && (cls !== 'commit' || (clause.last?.asks ?? true))) || clause.foreign))
      );
    case SubjectKind.SingularPronoun:
      // «affirms that it intends», «said it was troubled»
      if (subject.subordinate && (!weak || cls === 'commit'))
        return clause.holder !== undefined && (isOneName(walk, clause.holder) || !isPlural(reading, clause.holder));
      // «it welcomes»; but «il convient de noter» agrees on nothing
      if (subject.subordinate || concept === 'agree') return false;
      // «Il a fait le point»: who has decided before.
      // «The Group met on Monday. It reviewed …»
      if (weak && !ORGANS_ONLY.has(concept) && (!past || (walk.decisions === 0 && !walk.gathered))) return false;
      return isOpening(reading, subject.from) || isComma(reading, subject.from - 1);
    default:
  }
  if (weak && subject.kind === SubjectKind.Guess) return false;
  // «2. Takes note of the report. The Council also welcomes …»: the organ says itself in a later sentence.
  if (walk.style === Style.Operative && (weak || subject.from === 0 || !opensClause(reading, subject.from)))
    return false;
  if (walk.style === Style.Preamble) {
    if (!isComma(reading, subject.from - 1) || subject.subordinate || endsOpen(reading)) return false;
    walk.style = Style.Subjects;
  }
  if (subject.subordinate) {
    // «consultations in which the Yemeni parties agreed»: others than those who speak.
    if (isRelativePronoun(reading, subject.from - 1) && isIndefinite(walk, subject)) return false;
    if (clause.foreign) return false;
    // «We note that the Secretary-General calls for …»: somebody else does.
    if (clause.holder?.first && isNamed(walk, subject)) return false;
    if (subject.kind === SubjectKind.Actor) return cls === 'commit' || !weak;
    if (subject.kind !== SubjectKind.Name) return false;
    // «a step that Norway welcomes»: who speaks of a matter by name says so of itself.
    const aside = isRelativeBefore(walk, subject.from) && !walk.first && !weak && !past && STANDS.has(cls);
    if (clause.holder === undefined) return aside && !isPlural(reading, subject);
    // «The Minister said that Norway condemns …», where «They agreed that Norway condemns …» tells a fact.
    return cls === 'commit' || concept === 'stand-with' || (!weak && !past && !isPlural(reading, clause.holder));
  }
  // Beside «we», somebody else's past acts are facts, and what one aims at is no pledge of ours.
  return !(subject.kind !== SubjectKind.Actor && walk.first && (past || (weak && subject.kind === SubjectKind.Name)));
}

/** Classes that say how the subject stands towards what the clause before names. */
const STANDS: ReadonlySet<DecisionClass> = new Set(['welcome', 'support', 'condemn', 'concern']);

/** «afin qu'ils s'engagent», «so that they support», «It is vital that they support»: what the clause of the subject at token `from` is to bring about. */
function isPurpose(reading: Reading, from: number): boolean {
  const at = beforeApostrophe(reading, from);
  if (at < 1 || !isFunction(reading, at, FunctionWord.That)) return false;
  if ((cueKinds(reading, at - 1) & (1 << Cue.Mandative)) !== 0) return true;
  return reading.language.id === 'fr'
    ? isFunction(reading, at - 1, FunctionWord.For) || endsIn(reading, at - 1, 'afin', 3)
    : endsIn(reading, at - 1, 'so', 1);
}

/** «demandons que les parties …», «urges that they …»: what is asked of the subject at token `from`. */
function isAskedFor(reading: Reading, end: number, from: number): boolean {
  const at = beforeApostrophe(reading, from);
  return at === end && isFunction(reading, at, FunctionWord.That);
}

/** A council, committee, conference or the like that opens the sentence, where nobody says «we». */
function isOrgan(walk: Walk, { from, to }: Subject): boolean {
  const { reading } = walk;
  if (walk.first) return false;
  if (reading.language.id === 'en') {
    // «At its second session, the Committee adopted …»
    const opens = isOpening(reading, from) || (walk.decisions === 0 && isComma(reading, from - 1));
    return opens && has(reading, to - 1, Category.OrganizationHead);
  }
  // The head of a French name comes first: «la Conférence», and a longer name where nobody has decided before.
  const head = isMark(reading, from + 1, APOSTROPHE) ? from + 2 : from + 1;
  if (!isFunction(reading, from, FunctionWord.Article) || !has(reading, head, Category.Actor)) return false;
  return to === head + 1 || walk.decisions === 0;
}

/** Concepts of everyday verbs that only an organ can be the subject of, so that «It» before them is one. */
const ORGANS_ONLY: ReadonlySet<string> = new Set([
  'mandate',
  'instruct',
  'authorize',
  'approve',
  'adopt',
  'appoint',
  'extend',
]);

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

/** «They issued a communiqué in which they welcomed …»: those who speak in it. */
function isInDocument({ reading, clause }: Walk, { from, kind }: Subject): boolean {
  if (kind === SubjectKind.Name || kind === SubjectKind.Guess) return false;
  if (!isRelativePronoun(reading, from - 1) || !isSaidIn(reading, from - 2)) return false;
  for (let t = from - 3; t >= clause.start && t > from - DOCUMENT_REACH; t--)
    if (has(reading, t, Category.DocumentHead)) return true;
  return false;
}

/** «a meeting during which they reviewed …», «un entretien au cours duquel ils …». */
function isInMeeting(reading: Reading, { from }: Subject): boolean {
  if (!isRelativePronoun(reading, from - 1)) return false;
  if (reading.language.id === 'en')
    return isFunction(reading, from - 2, FunctionWord.At) || endsIn(reading, from - 2, 'during', 5);
  const at = isFunction(reading, from - 2, FunctionWord.Of) ? from - 3 : from - 2;
  return endsIn(reading, at, 'cours', 4) || endsIn(reading, at, 'lors', 3) || endsIn(reading, at, 'durant', 5);
}

/** «UNORG condemns»: letters for a name that another paragraph gives in full; not in a line of capitals. */
function isAcronym({ reading: { tokens } }: Walk, { from, to }: Subject, before: Before): boolean {
  const capitals = (tokens.flags[from]! & TokenFlag.AllCapitals) !== 0 && lettersOf(tokens, from) > 1;
  return capitals && to === from + 1 && (tokens.flags[before.from]! & TokenFlag.AllCapitals) === 0;
}

/** «in which», «par laquelle». */
function isSaidIn(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.In) || isFunction(reading, i, FunctionWord.By);
}

/** Tokens between a document and what is said in it, at most. */
const DOCUMENT_REACH = 40;

function isRelativePronoun(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Who);
}

/** «the Yemeni parties», or «states» without an article. */
function isIndefinite({ reading, findings }: Walk, { from, to }: Subject): boolean {
  // «in which states agreed», but «which Ministers stressed»
  if (has(reading, from, Category.Actor) && findings.owner[from] === 0)
    return (
      (reading.tokens.flags[from]! & TokenFlag.Capital) === 0 && !isFunction(reading, from, FunctionWord.Quantifier)
    );
  for (let t = from; t < to; t++) if (has(reading, t, Category.Demonym)) return true;
  return false;
}

/** Whether the block ends in a comma, as the paragraphs of a preamble do. */
function endsOpen(reading: Reading): boolean {
  return isComma(reading, reading.tokens.count - 1) || isStop(reading, reading.tokens.count - 1);
}

/** Whether the subject is one office or person by name. */
function isNamed({ findings }: Walk, { from, to }: Subject): boolean {
  for (let t = from; t < to; t++) if (isTitle(findings, t)) return true;
  return false;
}

/** Whether the subject is one name: «the United States» is «it». */
function isOneName({ findings: { owner } }: Walk, { from, to, kind }: Subject): boolean {
  return kind === SubjectKind.Name && owner[from] !== 0 && owner[from] === owner[to - 1];
}

/** Whether a subject can have a verb in the plural: English nouns in -s, «both», and lists. */
function isPlural(reading: Reading, subject: Subject): boolean {
  if (subject.kind === SubjectKind.Pronoun) return true;
  if (subject.kind === SubjectKind.SingularPronoun) return false;
  for (let t = subject.from; t < subject.to; t++)
    if (isFunction(reading, t, FunctionWord.And) || isComma(reading, t)) return true;
  const last = subject.to - 1;
  if (subject.kind === SubjectKind.Actor) {
    for (let t = subject.from; t < subject.to; t++) {
      if (has(reading, t, Category.Actor) && !endsIn(reading, t, 's', 2)) continue;
      if (has(reading, t, Category.Actor)) return true;
    }
    return isFunction(reading, last, FunctionWord.Quantifier);
  }
  // «The ASEAN Member States»
  return subject.kind === SubjectKind.Name && has(reading, last, Category.Actor) && endsIn(reading, last, 's', 2);
}

/** «… and welcomed»: a verb without a subject shares that of the last decision, where it has its form. */
function isCoordinated(
  walk: Walk,
  before: Before,
  last: Accepted,
  features: number,
  form: number,
  concept: string,
  end: number,
): boolean {
  const { reading, clause } = walk;
  let at = before.edge - 1;
  const and = isFunction(reading, at, FunctionWord.And) || isFunction(reading, at, FunctionWord.But);
  if (and) at--;
  const comma = isComma(reading, at);
  if (!and && !comma) return false;
  // «the report, which welcomed … and recommended …»
  if (clause.reported && !comma) return false;
  const weak = (features & ActFeature.Weak) !== 0;
  // «met to discuss the dispute and agreed that …»
  if ((last.form & ActFeature.Infinitive) !== 0)
    return (
      clause.gathering >= 0 &&
      clause.gathering < last.from &&
      (form & ActFeature.Past) !== 0 &&
      !isFunction(reading, end, FunctionWord.By) &&
      (comma || clause.relative <= last.to) &&
      (!weak || isDetermined(reading, end))
    );
  if ((last.form & ActFeature.Participle) !== 0) return false;
  if ((before.copula || before.perfect) && (form & (ActFeature.Adjective | ActFeature.Past)) !== 0) return true;
  // «ont salué ce projet et demandent …»
  const present = (form & (ActFeature.Plural | ActFeature.Third)) !== 0 && (features & ActFeature.Noun) === 0;
  if (reading.language.id === 'fr' && and && !weak && present && clause.relative <= last.to) return true;
  // «They agreed to meet again and look forward to …» is in the present, and no second thing that they agreed to.
  if (and && (concept === 'look-forward' || (concept === 'commit' && clause.relative <= last.to))) return true;
  if (!agrees(last.form, form) && !(and && comma && !weak && (form & ActFeature.Bare) === 0)) return false;
  // «discussed trade, reviewed the progress made, and …»: a participle has no object.
  const object = (form & ActFeature.Past) !== 0 && isDetermined(reading, end);
  if (weak && ((!and && !object) || (clause.relative > last.to && !comma))) return false;
  if ((form & (ActFeature.Bare | ActFeature.Infinitive)) !== 0)
    return (
      (and && comma && !(weak && endsList(reading, last.to, at))) ||
      ((STANCES.has(concept) || before.intensified) && !last.asks) ||
      !hasInfinitive(reading, last.to, before.edge)
    );
  return true;
}

/** Whether the comma at token `comma` is the last of a list of what is to be done: «to respond to crises, combat hunger, and address …». */
function endsList(reading: Reading, from: number, comma: number): boolean {
  for (let t = Math.max(from, comma - INFINITIVE_REACH); t < comma; t++)
    if (isComma(reading, t)) return hasInfinitive(reading, from, t);
  return false;
}

/** Concepts that are no purposes: «We oppose attempts to change this by force and condemn …». */
const STANCES: ReadonlySet<string> = new Set([
  'condemn',
  'deplore',
  'denounce',
  'demand',
  'urge',
  'call-upon',
  'welcome',
  'commend',
  'thank',
  'congratulate',
  'reaffirm',
  'reiterate',
  'regret',
  'take-note',
]);

function agrees(last: number, form: number): boolean {
  const past = ActFeature.Past | ActFeature.PastParticiple;
  if ((form & past) !== 0) return (last & past) !== 0;
  if ((form & ActFeature.Third) !== 0) return (last & (ActFeature.Third | ActFeature.Adjective)) !== 0;
  if ((form & ActFeature.Bare) !== 0) return (last & (ActFeature.Bare | ActFeature.Adjective)) !== 0;
  if ((form & ActFeature.First) !== 0) return (last & ActFeature.First) !== 0;
  if ((form & ActFeature.Plural) !== 0) return (last & (ActFeature.Plural | ActFeature.Adjective)) !== 0;
  return (form & last) !== 0;
}

const INFINITIVE_REACH = 64;

/** Whether «to» and a verb stand between the tokens: what is coordinated may belong to it. */
function hasInfinitive(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let t = Math.max(from, to - INFINITIVE_REACH); t + 1 < to; t++) {
    if (!isFunction(reading, t, FunctionWord.To) || !isWord(reading, t + 1)) continue;
    if ((tokens.flags[t + 1]! & TokenFlag.Capital) !== 0) continue;
    if (!has(reading, t + 1, Category.Function)) return true;
  }
  return false;
}
