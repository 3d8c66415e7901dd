/** Subjects that stand elsewhere in the sentence than before their verb: at its opening, before a comma or relative, after a quotation. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import type { Findings } from '../../findings';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Accepted, Walk } from '../clause';
import {
  APOSTROPHE,
  cueKinds,
  endsIn,
  isAmount,
  isClosingQuote,
  isComma,
  isDetermined,
  isMark,
  isOpening,
  isPreposition,
  isPrepositional,
  isWord,
} from '../cues';
import { ActFeature, Cue } from '../lexemes';
import type { Standing } from '../standing';
import { isPlace, opensClause, type Subject, SubjectKind, subjectAfter, subjectBefore } from '../subject';
import { FINITE, PRESENT, standing } from './form';
import { hasInfinitive } from './infinitive';

/** «The Council, which condemns the attack, …», «L'Algérie, qui appelle …»: the subject of the sentence before its relative clause. */
export function antecedentBefore(
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
export function beforeComma(
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
export function afterQuotation(
  { reading, findings }: Walk,
  before: Before,
  features: number,
  form: number,
  end: number,
): Subject | undefined {
  if ((features & ActFeature.Weak) !== 0 || (form & (ActFeature.Past | ActFeature.Third)) === 0) return undefined;
  return endsQuotation(reading, before.edge) ? speakerAfter(reading, findings, end) : undefined;
}

/** Who stands at token `i`, with an article or none. */
export function speakerAfter(reading: Reading, findings: Findings, i: number): Subject | undefined {
  const article = isFunction(reading, i, FunctionWord.Article);
  return subjectAfter(reading, findings, i) ?? (article ? subjectAfter(reading, findings, i + 1) : undefined);
}

/** Whether a quotation, with or without a comma, ends before token `edge`. */
export function endsQuotation(reading: Reading, edge: number): boolean {
  const at = isComma(reading, edge - 1) ? edge - 2 : edge - 1;
  return at >= 0 && isClosingQuote(reading, at);
}

/** «11. Having reviewed the report, decides to …»: the organ that decides is left unsaid, as in every numbered paragraph. */
export function isOperativeAfterParticiple(
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
export function sharesOpening(
  walk: Walk,
  before: Before,
  features: number,
  form: number,
  end: number,
): Standing | undefined {
  const { reading, clause, findings } = walk;
  const { start } = clause;
  const weak = (features & ActFeature.Weak) !== 0;
  const joined =
    isFunction(reading, before.edge - 1, FunctionWord.And) || isFunction(reading, before.edge - 1, FunctionWord.But);
  if (!joined) return undefined;
  // «said that talks would go on, and urged the parties to …»; «The group that seized the town, and condemned …» has one verb
  if (clause.relative >= 0) {
    const noun = clause.relative - 1;
    if (weak || !isComma(reading, before.edge - 2) || findings.owner[noun] !== 0 || has(reading, noun, Category.Actor))
      return undefined;
  }
  // «ont assisté à la signature et ont instruit leurs services»
  if (weak && !(before.perfect && reading.language.id === 'fr' && isDetermined(reading, end))) return undefined;
  // «et sont parvenues à un accord»
  const told = (form & ActFeature.Past) !== 0 || (before.copula && (form & ActFeature.PastParticiple) !== 0);
  if (reading.language.id === 'fr' && told) {
    // The auxiliary of the first verb follows the subject.
    let at = start;
    while (at < before.edge - 1 && at < start + OPENING_REACH && (cueKinds(reading, at) & (1 << Cue.Perfect)) === 0)
      at++;
    const subject =
      at < before.edge - 1 &&
      at < start + OPENING_REACH &&
      !endsIn(reading, at, 'ait', 4) &&
      !endsIn(reading, at, 'aient', 5)
        ? subjectBefore(reading, findings, at)
        : undefined;
    // «Elle a visité le port et salué …»
    const spoken =
      subject !== undefined && subject.kind <= SubjectKind.SingularPronoun && isOpening(reading, subject.from);
    return subject && (spoken || opensByName(reading, subject)) ? standing(before, subject, form) : undefined;
  }
  if (reading.language.id === 'fr' && (form & PRESENT) !== 0 && (features & ActFeature.Noun) === 0) {
    // «La Belgique participe à ce sommet et soutient …»; «La Banque accorde des prêts et soutient …» tells what it is for.
    const subject = openingName(reading, findings, start);
    const body = subject?.kind === SubjectKind.Name && !isPlace(findings, subject.to - 1);
    return body ? undefined : subject && standing(before, subject, form);
  }
  if ((cueKinds(reading, start) & (1 << Cue.Pronoun)) === 0) {
    // «Ministers saw merit in the plan and asked officials to …»
    const third = (form & ActFeature.Third) !== 0 && (features & ActFeature.Noun) === 0;
    const finite = (third || (form & ActFeature.Past) !== 0) && !before.copula && !isPrepositional(reading, end);
    const subject =
      finite && (isWord(reading, end) || isAmount(reading, end)) ? openingName(reading, findings, start) : undefined;
    // «The Bank lends to farmers and encourages them» tells what it is for.
    const described = third && clause.last === undefined && subject !== undefined && !isPlace(findings, subject.to - 1);
    return described ? undefined : subject && standing(before, subject, form);
  }
  // «They met in Oslo and welcomed …»
  if (!before.copula && (form & ActFeature.Past) !== 0 && !isFunction(reading, end, FunctionWord.By))
    return standing(before, subjectBefore(reading, findings, start + 1), form);
  if (!before.copula && ((form & ActFeature.Bare) === 0 || hasInfinitive(reading, start, before.edge)))
    return undefined;
  return standing(before, subjectBefore(reading, findings, start + 1), form);
}

/** «The Ministers met in Lima, reviewed the plan and …»: those who met are the subject of what a list of verbs tells. */
export function afterGathering(
  { reading, findings, clause }: Walk,
  before: Before,
  features: number,
  form: number,
  verb: number,
  end: number,
): Subject | undefined {
  if (clause.gathering < 0 || !isComma(reading, before.edge - 1) || (form & ActFeature.Past) === 0) return undefined;
  if (clause.relative > clause.gathering || isFunction(reading, end, FunctionWord.By)) return undefined;
  // «met in the palace, approved as a venue»
  const weak = (features & ActFeature.Weak) !== 0;
  if (weak && end === verb + 1 && !isDetermined(reading, end)) return undefined;
  const subject = subjectBefore(reading, findings, clause.gathering);
  return subject !== undefined && subject.kind !== SubjectKind.Guess && opensClause(reading, subject.from)
    ? subject
    : undefined;
}

/** The participants or the name with which the sentence begins at token `start`. */
export function openingName(reading: Reading, findings: Findings, start: number): Subject | undefined {
  // «As a member, Norway worked …» tells why.
  if (findings.owner[start] === 0 && isPreposition(reading, start)) return undefined;
  let at = start;
  while (at < start + ARTICLE_REACH && findings.owner[at] === 0 && !has(reading, at, Category.Actor)) at++;
  if (at === start + ARTICLE_REACH) return undefined;
  let to = at + 1;
  if (findings.owner[at] !== 0) while (findings.owner[to] === findings.owner[at]) to++;
  // «The Committee's work»
  if (reading.language.id === 'en' && isMark(reading, to, APOSTROPHE)) return undefined;
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
