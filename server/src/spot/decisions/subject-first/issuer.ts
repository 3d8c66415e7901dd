/** Whether the subject before a verb speaks for who issues the text, so that its verb is a decision. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import type { DecisionClass } from '../../annotation';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import { Style, type Walk } from '../clause';
import {
  beforeApostrophe,
  cueAt,
  cueKinds,
  endsIn,
  endsInComma,
  endsOpen,
  isAmount,
  isComma,
  isOpening,
  isPrepositional,
  isRelativePronoun,
  isWord,
} from '../cues';
import { ActFeature, Cue, TAKES_ANY } from '../lexemes';
import { isDate, opensClause, type Subject, SubjectKind } from '../subject';
import { isPluperfect, isRelativeBefore } from './form';
import { isAcronym, isIndefinite, isNamed, isOneName, isOrgan, isPlural } from './subject-traits';

/** Whether «as» or «comme» stands before the subject at token `from`. */
function isAsSaid(reading: Reading, from: number): boolean {
  return endsIn(reading, from - 1, reading.language.id === 'fr' ? 'comme' : 'as', 1);
}

export function subjectStands(
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
  // … but «The Quad seeks to uphold peace» is its pledge.
  const aims = concept === 'aim' && (features & TAKES_ANY) === 0 && !isFunction(reading, end, FunctionWord.To);
  if (aims && reading.language.id === 'en' && !subject.first) return false;
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
    const object = organ || isWord(reading, end) || isAmount(reading, end);
    // «accepted with pleasure an invitation»
    const adverbial = cueAt(reading, end, (1 << Cue.Stance) | (1 << Cue.Intensifier)) >= 0;
    if (!before.perfect && ((isPrepositional(reading, end) && !adverbial) || !object)) return false;
    // What one of several did before is a fact, but «The Council adopted …» is not.
    // … nor is what it announces: «Norway announced a grant».
    const announces =
      concept === 'announce' &&
      opensClause(reading, subject.from) &&
      end < reading.tokens.count &&
      !isDate(walk.findings, end);
    if (subject.kind === SubjectKind.Name && !isPlural(reading, subject) && !organ && !announces) return false;
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
      // «attend de la Commission qu'elle présente»
      if (
        subject.subordinate &&
        clause.last?.asks &&
        isFunction(reading, beforeApostrophe(reading, subject.from), FunctionWord.That)
      )
        return false;
      // «affirms that it intends», «said it was troubled»
      if (subject.subordinate && (!weak || cls === 'commit'))
        return clause.holder !== undefined && (isOneName(walk, clause.holder) || !isPlural(reading, clause.holder));
      // «it welcomes»; but «il convient de noter» agrees on nothing
      if (subject.subordinate || concept === 'agree') return false;
      // «Il a fait le point»: who has decided before.
      // «The Group met on Monday. It reviewed …»
      if (weak && !ORGANS_ONLY.has(concept) && (!past || (walk.decisions === 0 && !walk.gathered))) return false;
      return isOpening(reading, subject.from) || isComma(reading, subject.from - 1) || isJoined(reading, subject.from);
    default:
  }
  if (weak && subject.kind === SubjectKind.Guess) return false;
  // «2. Takes note of the report. The Council also welcomes …»: the organ says itself in a later sentence.
  if (walk.style === Style.Operative && (weak || subject.from === 0 || !opensClause(reading, subject.from)))
    return false;
  if (walk.style === Style.Preamble) {
    // «…, the Governments have agreed as follows:»
    const closes = !endsInComma(reading) && reading.tokens.count - end < CLOSING_REACH;
    if (!isComma(reading, subject.from - 1) || subject.subordinate || (endsOpen(reading) && !closes)) return false;
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

/** Tokens from a verb to the colon that ends its paragraph, at most. */
const CLOSING_REACH = 10;

/** «…, and it calls for» */
function isJoined(reading: Reading, from: number): boolean {
  return isFunction(reading, from - 1, FunctionWord.And) && isComma(reading, from - 2);
}

/** Classes that say how the subject stands towards what the clause before names. */
const STANDS: ReadonlySet<DecisionClass> = new Set(['welcome', 'support', 'condemn', 'concern']);

/** «afin qu'ils s'engagent», «so that they support», «It is vital that they support»: what the clause of the subject at token `from` is to bring about. */
function isPurpose(reading: Reading, from: number): boolean {
  const at = beforeApostrophe(reading, from);
  if (at < 1 || !isFunction(reading, at, FunctionWord.That)) return false;
  return (cueKinds(reading, at - 1) & (1 << Cue.Mandative)) !== 0;
}

/** «demandons que les parties …», «urges that they …»: what is asked of the subject at token `from`. */
function isAskedFor(reading: Reading, end: number, from: number): boolean {
  const at = beforeApostrophe(reading, from);
  return at === end && isFunction(reading, at, FunctionWord.That);
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

/** «in which», «par laquelle». */
function isSaidIn(reading: Reading, i: number): boolean {
  return isFunction(reading, i, FunctionWord.In) || isFunction(reading, i, FunctionWord.By);
}

/** Tokens between a document and what is said in it, at most. */
const DOCUMENT_REACH = 40;
