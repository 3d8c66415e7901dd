/** Announcements of what the issuing body will do: «we will provide», «nous œuvrerons», «سنعمل». */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag } from '../../text/tokens';
import type { DecisionAnnotation, Span } from '../annotation';
import { isFrenchInfinitive } from '../french';
import { has, isDefinite, isFunction, type Reading } from '../reading';
import { isMannerAdverb, isReflexive } from './before-verb';
import { Style, type Walk } from './clause';
import {
  actAt,
  beforeApostrophe,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  endsOpen,
  firstLetter,
  GROUP_REACH,
  hasCue,
  isComma,
  isInvertedNegation,
  isKeyword,
  isMark,
  isOpening,
  isWord,
} from './cues';
import { ActFeature, CUE_SHIFT, Cue, Keyword, TAKES_ANY } from './lexemes';
import { isDate, isOutsider, type Subject, SubjectKind, subjectAfter, subjectBefore } from './subject';
import { openingName } from './subject-first/distant-subject';
import { subjectLeft } from './verb-first/sentence-head';
import { isOfSpeaker } from './verb-first/telling';
import { verbalNoun } from './verbal-nouns';
import { withoutActor } from './without-actor';

const HYPHEN = 0x2d;
const FORCE = 4;
/** What the first person plural of an Arabic imperfect begins with. */
const NUN = 0x646;
/** … and the third person feminine. */
const TA = 0x62a;
/** An auxiliary that announces in the first person only: «shall». */
const OF_FIRST = Cue.Future | (1 << CUE_SHIFT);

/**
 * Adds the announcement at token `i`, a future marker or an Arabic verb of one (`kinds`: its cues), to `found`; returns the
 * token after it, or `i` where there is none.
 */
export function acceptFuture(walk: Walk, i: number, kinds: number, found: DecisionAnnotation[]): number {
  if ((walk.reading.tokens.flags[i]! & TokenFlag.Arabic) !== 0) return prefixed(walk, i, kinds, found);
  return withAuxiliary(walk, i, hasCue(walk.reading, i, OF_FIRST), found);
}

/** «will», «shall» and a verb. */
function withAuxiliary(walk: Walk, i: number, ofFirst: boolean, found: DecisionAnnotation[]): number {
  const { reading, clause } = walk;
  // «nor will we accept»
  const inverted = isInvertedNegation(reading, i);
  let to = inverted ? i + 2 : i + 1;
  let negated = inverted;
  for (const limit = i + GROUP_REACH; to < limit; ) {
    // «will neither recognise nor accept»
    if ((cueKinds(reading, to) & (1 << Cue.Negation)) !== 0 || isFunction(reading, to, FunctionWord.Not))
      negated = true;
    else if (isFunction(reading, to, FunctionWord.Quantifier) && isVerbPlace(reading, to + 1)) {
      // «will each designate»
      to++;
      continue;
    } else if (isComma(reading, to) && isAdverb(reading, to + 1)) {
      // «will, therefore, work»
      to = adverbEnd(reading, to + 1);
      if (!isComma(reading, to)) return i;
    } else if (!isAdverb(reading, to)) break;
    to = isAdverb(reading, to) ? adverbEnd(reading, to) : to + 1;
  }
  // «we will be voting against»
  const going = isGoing(reading, to);
  if (going) to++;
  if (!isVerbPlace(reading, to)) return passiveRequest(walk, i, to, found);
  // «vont de pair», «nous allons bien»: in French an infinitive makes the future.
  if (reading.language.id === 'fr' && !isFrenchInfinitive(reading, to)) return i;
  const edge = inverted ? i + 2 : adverbsBefore(reading, i, clause.start);
  const subject = announcer(walk, edge, to, negated);
  if (subject === undefined) return i;
  // «we shall», «The Parties shall», «The Committee shall continue», never «that States shall» or what a statute rules.
  const said = subject.subject;
  const party =
    said?.kind === SubjectKind.Actor &&
    isOpening(reading, said.from) &&
    (endsIn(reading, said.to - 1, 's', 3) || isKeyword(reading, to, Keyword.Lasting));
  // «Norway shall withdraw its ships», in what Norway has agreed to
  const country = said?.kind === SubjectKind.Name && !said.subordinate && isCountry(walk, said);
  if (ofFirst && !said?.first && !party && !country) return i;
  // «The meeting will be starting»
  if (going && said !== undefined && has(reading, said.to - 1, Category.EventHead)) return i;
  const end = verbEnd(reading, to);
  // «We are and will continue to be transparent»
  if (end > to + 1 && (cueKinds(reading, end - 1) & (1 << Cue.NotFuture)) !== 0) return i;
  add(walk, i, end, reading.tokens.start[i]!, subject.subject, negated, ActFeature.Future, found);
  return end;
}

/** Whether the «be» at token `i` and a verb in -ing announce: «will be voting». */
function isGoing(reading: Reading, i: number): boolean {
  if (reading.language.id !== 'en' || !isKeyword(reading, i, Keyword.FuturePassive)) return false;
  return isVerbPlace(reading, i + 1) && endsIn(reading, i + 1, 'ing', 5);
}

/**
 * Adds «will be invited», «seront invitées» of those who are asked, from token `from` on, with its auxiliary at `be`; returns
 * the token after it, or `from`.
 */
function passiveRequest(walk: Walk, from: number, be: number, found: DecisionAnnotation[]): number {
  const { reading, clause, findings, style } = walk;
  const { language, matches, tokens } = reading;
  if (!isKeyword(reading, be, Keyword.FuturePassive) || style !== Style.Subjects || clause.relative >= 0) return from;
  let at = be + 1;
  while (at < be + GROUP_REACH && isAdverb(reading, at)) at = adverbEnd(reading, at);
  const m = actAt(reading, at, ActFeature.PastParticiple);
  if (m < 0) return from;
  const act = language.tables.acts[matches.value[m]!]!;
  const concept = language.records.concepts[act.concept]!;
  const to = matches.end[m]!;
  // «La situation sera réévaluée»
  const assessed = concept.id === 'assess' && language.id === 'fr';
  if (!assessed && (concept.class !== 'request' || (act.features & ActFeature.Weak) !== 0)) return from;
  if (isFunction(reading, to, FunctionWord.By)) return from;
  if (assessed) {
    if (!isOpening(reading, clause.start)) return from;
    add(walk, from, to, tokens.start[from]!, undefined, false, ActFeature.Future, found);
    return to;
  }
  const subject = subjectBefore(reading, findings, adverbsBefore(reading, from, clause.start));
  if (subject === undefined || subject.first || subject.subordinate) return from;
  const asked: Span = { start: tokens.start[subject.from]!, end: tokens.end[subject.to - 1]! };
  found.push({ ...withoutActor(reading, tokens.start[from]!, to, act.concept, false), addressee: asked });
  walk.decisions++;
  return to;
}

/** Whether the subject is one country by its name, at the head of its sentence but for what is fronted. */
function isCountry({ reading, findings }: Walk, { from, to }: Subject): boolean {
  const owner = findings.owner[from]!;
  const named = owner === 0 ? undefined : findings.annotations[owner - 1];
  if (named?.kind !== 'entity' || named.type !== 'place' || findings.owner[to - 1] !== owner) return false;
  return isOpening(reading, from) || isComma(reading, from - 1);
}

/** Who announces with the verb whose group begins at token `edge`. */
function announcer(
  walk: Walk,
  edge: number,
  verb: number,
  negated = false,
): { subject: Subject | undefined } | undefined {
  const { reading, clause, findings } = walk;
  const subject = subjectBefore(reading, findings, edge);
  if (subject === undefined) {
    // «and, to this end, will help»
    const inserted = isComma(reading, edge - 1) ? cueBefore(reading, edge - 1, 1 << Cue.Additive) : -1;
    const before = inserted < 0 ? edge - 1 : isComma(reading, inserted - 1) ? inserted - 2 : inserted - 1;
    const last = clause.last;
    const and = isFunction(reading, before, FunctionWord.And) || isAfterInsertion(walk, edge);
    // «We will help, will continue to support and will …»
    if (!and && isComma(reading, edge - 1) && last !== undefined && (last.form & ActFeature.Future) !== 0)
      return last.subject?.first ? { subject: last.subject } : undefined;
    if (!and) return undefined;
    if (last === undefined) {
      // «We are united in … and will work»
      if (clause.relative >= 0) return undefined;
      const we = (cueKinds(reading, clause.start) & (1 << Cue.Pronoun)) !== 0;
      // «The EU has provided aid and will continue to do so»
      const who = we
        ? subjectBefore(reading, findings, clause.start + 1)
        : openingName(reading, findings, clause.start);
      return who && { subject: who };
    }
    // «welcome the progress made since, and will continue»
    if (clause.relative >= last.to && !isComma(reading, edge - 2)) return undefined;
    // «We believe this will help and will serve both»
    if (hasFuture(reading, last.to, edge)) return undefined;
    return (last.form & ActFeature.Participle) === 0 ? { subject: last.subject } : undefined;
  }
  const be = cueAt(reading, verb, 1 << Cue.NotFuture) >= 0;
  if (be) return undefined;
  if (subject.first) return { subject };
  // «that the next session will take place in Oslo»
  if (subject.subordinate && has(reading, subject.to - 1, Category.EventHead)) return undefined;
  // «Soucieux de préserver la paix, les États membres s'abstiendront de …»
  const main = walk.style === Style.Preamble && isComma(reading, subject.from - 1) && !endsOpen(reading);
  if (walk.style !== Style.Subjects && !main) return undefined;
  // «Norway welcomes the plan. It will continue to …»
  if (subject.kind === SubjectKind.SingularPronoun) {
    // … or «It will not recognise the results.»
    const refuses = negated && has(reading, verb, Category.Act);
    const goesOn = walk.decisions > 0 && (refuses || isKeyword(reading, verb, Keyword.Lasting));
    return goesOn && isOpening(reading, subject.from) ? { subject } : undefined;
  }
  // «We are confident that, in time, the Union will prosper»
  const within = clause.relative >= (clause.last?.to ?? clause.relative + 1) - 1 && isComma(reading, subject.from - 1);
  if (within && clause.last?.subject?.first && subject.kind === SubjectKind.Name) return undefined;
  if (subject.kind === SubjectKind.Guess && (subject.subordinate || isOpening(reading, subject.from))) return undefined;
  return { subject };
}

/** «are determined to act and, working with the Union, will provide aid»: what commas insert says who will no more. */
function isAfterInsertion({ reading, clause }: Walk, edge: number): boolean {
  const { last } = clause;
  if (last === undefined || !isComma(reading, edge - 1)) return false;
  if ((last.form & ActFeature.Future) === 0 && clause.relative >= last.to) return false;
  for (let t = edge - 2; t > last.to && t > edge - INSERTED_REACH; t--)
    if (isComma(reading, t)) return isFunction(reading, t - 1, FunctionWord.And);
  return false;
}

/** Tokens of what is inserted between commas, at most. */
const INSERTED_REACH = 24;

/** Whether somebody else's future stands between the tokens: «will», «would». */
function hasFuture(reading: Reading, from: number, to: number): boolean {
  if (reading.language.id !== 'en') return false;
  for (let t = from; t < to; t++) if ((cueKinds(reading, t) & (1 << Cue.Future)) !== 0) return true;
  return false;
}

function isAdverb(reading: Reading, i: number): boolean {
  const adverbs = (1 << Cue.Intensifier) | (1 << Cue.Additive);
  return cueAt(reading, i, adverbs) >= 0 || isFunction(reading, i, FunctionWord.Adverb) || isMannerAdverb(reading, i);
}

function adverbEnd(reading: Reading, i: number): number {
  const m = cueAt(reading, i, (1 << Cue.Intensifier) | (1 << Cue.Additive));
  return m < 0 ? i + 1 : reading.matches.end[m]!;
}

function adverbsBefore(reading: Reading, i: number, least: number): number {
  let edge = i;
  while (edge > least && edge > i - GROUP_REACH) {
    const at = cueBefore(reading, edge, (1 << Cue.Intensifier) | (1 << Cue.Additive));
    if (at >= least) edge = at;
    else if (isFunction(reading, edge - 1, FunctionWord.Adverb)) edge--;
    else break;
  }
  return edge;
}

/** Whether token `i` can be the base form after «will»: a word in lower case that is no article or preposition. */
function isVerbPlace(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!isWord(reading, i) || (tokens.flags[i]! & TokenFlag.Capital) !== 0) return false;
  if ((cueKinds(reading, i) & (1 << Cue.NotFuture)) !== 0) return false;
  return !has(reading, i, Category.Function) || isFunction(reading, i, FunctionWord.Auxiliary);
}

/** End of the verb at token `i`: with its hyphenated part, and the verb after «continue». */
function verbEnd(reading: Reading, i: number): number {
  let to = pledgeEnd(reading, i);
  if (to > i) return to;
  to = hyphenEnd(reading, i);
  const m = cueAt(reading, i, 1 << Cue.Continuing);
  if (m >= 0 && reading.matches.end[m]! > i + 1 && isWord(reading, reading.matches.end[m]!)) {
    to = hyphenEnd(reading, reading.matches.end[m]!);
    // «continue to closely monitor»
    while (to < reading.tokens.count && isAdverb(reading, to - 1) && isVerbPlace(reading, to)) to++;
  } else if (isKeyword(reading, to, Keyword.Particle)) to++;
  else if (isKeyword(reading, i, Keyword.Lasting) && isWord(reading, to) && endsIn(reading, to, 'ing', 4)) to++;
  return to;
}

/** End of a phrase at token `i` that pledges by itself, «spare no effort», «stand ready»; or `i`. */
function pledgeEnd({ matches, language }: Reading, i: number): number {
  let to = i;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const end = matches.end[m]!;
    if (matches.category[m] !== Category.Act || end < i + 2 || end <= to) continue;
    const { concept, features } = language.tables.acts[matches.value[m]!]!;
    const pledges = language.records.concepts[concept]!.class === 'commit' && (features & TAKES_ANY) === 0;
    if (pledges && (features & (ActFeature.Light | ActFeature.Auxiliary)) === 0) to = end;
  }
  return to;
}

function hyphenEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  const joined = isMark(reading, i + 1, HYPHEN) && isWord(reading, i + 2);
  if (!joined || ((tokens.flags[i + 1]! | tokens.flags[i + 2]!) & TokenFlag.SpaceBefore) !== 0) return i + 1;
  return i + 3;
}

/** «سنعمل», «سيعمل الأعضاء», «سوف يعمل». */
function prefixed(walk: Walk, i: number, kinds: number, found: DecisionAnnotation[]): number {
  const { reading, clause, findings } = walk;
  const { matches, tokens } = reading;
  let verb = i;
  let start = tokens.start[i]!;
  let conjunction = false;
  // «لن نتسامح»; of «لن نقبل» the verb gives the stance.
  const negated = (kinds & (1 << Cue.Negation)) !== 0;
  if ((kinds & (1 << Cue.Future)) !== 0) {
    verb = i + 1;
    const known = (cueKinds(reading, verb) & (1 << Cue.FutureVerb)) !== 0;
    const act = has(reading, verb, Category.Act);
    const ours = negated && isWord(reading, verb) && firstLetter(reading, verb) === NUN;
    if (negated ? act || !(known || ours) : !known && !act) return i;
    conjunction = (matches.proclitics[i]! & Proclitic.Waw) !== 0;
    if (conjunction) start = matches.stemStart[i]!;
  } else {
    if ((matches.proclitics[i]! & Proclitic.Sin) === 0 || matches.stemStart[i] === tokens.start[i]) return i;
    conjunction = (matches.proclitics[i]! & (Proclitic.Waw | Proclitic.Fa)) !== 0;
    start = matches.stemStart[i]! - 1;
  }
  const letter = text(reading, verb, kinds);
  const first = letter === NUN;
  const said = (cueKinds(reading, i - 1) & (1 << Cue.Relative)) !== 0;
  if (!first && saysItsSubject(reading, verb)) {
    // «وسيواصلان التعاون», «أنهم سيواصلون»
    const theirs = said ? endsIn(reading, i - 1, 'هم', 3) || endsIn(reading, i - 1, 'هما', 4) : conjunction;
    if (!theirs || clause.last === undefined || walk.style !== Style.Subjects) return i;
    add(walk, i, verb + 1, start, clause.last.subject, negated, ActFeature.Future | ActFeature.Plural, found);
    return verb + 1;
  }
  if (said) {
    // «أعلن الرئيس أنه سيشكل لجنة»
    const speaker = speakerBefore(walk, i - 1);
    if (first || negated || speaker === undefined || (cueKinds(reading, verb) & (1 << Cue.NotFuture)) !== 0) return i;
    add(walk, i, verb + 1, start, speaker, negated, ActFeature.Future, found);
    return verb + 1;
  }
  const to = futureEnd(reading, verb);
  const left = first || conjunction ? undefined : subjectLeft(walk, i);
  // «أن المملكة ستواصل»: the short name is that of one's own country.
  const acts = left !== undefined && (left.kind === SubjectKind.Actor || has(reading, left.from, Category.Actor));
  if (acts && isParticipant(walk, left)) {
    add(walk, i, to, start, left, negated, ActFeature.Future, found);
    return to;
  }
  if (!first) {
    const subject = subjectAfter(reading, findings, verb + 1);
    const goesOn = subject === undefined && conjunction ? sharedSubject(walk, letter) : undefined;
    if (goesOn !== undefined) {
      add(walk, i, to, start, goesOn, negated, ActFeature.Future, found);
      return to;
    }
    if (subject === undefined || isOutsider(reading, findings, verb + 1) || walk.style !== Style.Subjects) return i;
    // «وسيعقد اجتماع آخر»
    if (findings.owner[subject.from] === 0 && has(reading, subject.from, Category.EventHead)) return i;
    if (!isOpening(reading, i) && !conjunction && clause.relative >= 0) return i;
    add(walk, i, to, start, subject, negated, ActFeature.Future, found);
    return to;
  }
  add(walk, i, to, start, undefined, negated, ActFeature.Future | ActFeature.First, found);
  return to;
}

/** The subject of the last decision, with which the verb that begins with `letter` agrees: «تدين الحكومة الهجوم، وسوف تحاسب من ارتكبه». */
function sharedSubject({ clause, style }: Walk, letter: number): Subject | undefined {
  const { last } = clause;
  if (last?.subject === undefined || style !== Style.Subjects || clause.relative > last.to) return undefined;
  if ((last.form & (ActFeature.Past | ActFeature.Third)) === 0 || (last.form & ActFeature.Plural) !== 0)
    return undefined;
  return ((last.form & ActFeature.Feminine) !== 0) === (letter === TA) ? last.subject : undefined;
}

/** Token after the Arabic verb at token `i`, with the verbal noun that it takes: «ستقوم الوزارة بتقييم», «سنقوم بمراجعة». */
function futureEnd(reading: Reading, i: number): number {
  const { matches, language } = reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const act = language.tables.acts[matches.value[m]!]!;
    const noun = (act.features & ActFeature.Auxiliary) === 0 ? undefined : verbalNoun(reading, act, matches.end[m]!);
    if (noun !== undefined) return noun.to;
  }
  return i + 1;
}

/** Who «أنه» at token `i` is, where the sentence's last verb says it of its own subject: «أعلن الرئيس أنه», not «أكد أن القرار عادل وأنه». */
function speakerBefore(walk: Walk, i: number): Subject | undefined {
  const { reading, clause } = walk;
  const { last } = clause;
  if (last?.subject === undefined || !isOfSpeaker(walk, i) || walk.style !== Style.Subjects) return undefined;
  if ((last.form & (ActFeature.Past | ActFeature.Third)) === 0) return undefined;
  // The name of the speaker, «على», «إلى», and what «الجانب الهندي», «الدول الأطراف» have after their noun.
  for (let t = Math.max(last.to, last.subject.to); t < i; t++) {
    // «أكد المجلس، بعد تدارسه الوضع، أنه سيتصدى»
    if (isComma(reading, t) && isComma(reading, i - 1) && t < i - 1) return last.subject;
    const attribute = t === last.subject.to && isDefinite(reading, t) && isDefinite(reading, t - 1);
    if (walk.findings.owner[t] === 0 && !attribute && !isFunction(reading, t, FunctionWord.On)) return undefined;
  }
  return last.subject;
}

/** Whether the subject of a clause after «أن» takes part: no meeting that will be held, and a decision or statement came before. */
function isParticipant({ reading, clause, findings, style }: Walk, { from }: Subject): boolean {
  if (style !== Style.Subjects || isDate(findings, from)) return false;
  if (has(reading, from, Category.EventHead)) return false;
  return clause.last !== undefined || (cueKinds(reading, from - 1) & (1 << Cue.Opener)) !== 0;
}

/** Verbs whose own last letters are as that ending. */
const OWN_ENDINGS = ['يكون', 'عاون', 'هاون', 'يصون', 'تصون'] as const;

/** Whether the verb at token `i` has the ending of its subject: «يواصلون», «يواصلان»; not «يكون», «يتعاون». */
function saysItsSubject(reading: Reading, i: number): boolean {
  return (
    (endsIn(reading, i, 'ون', 5) || endsIn(reading, i, 'ان', 5)) &&
    !OWN_ENDINGS.some((own) => endsIn(reading, i, own, 3))
  );
}

/** First letter of the verb at token `i` after its proclitics. */
function text({ tokens, matches }: Reading, i: number, kinds: number): number {
  const stemmed = (kinds & (1 << Cue.Future)) === 0;
  const at = stemmed ? matches.stemStart[i]! : tokens.start[i]!;
  return tokens.text.charCodeAt(at);
}

/** French verbs in the future: «nous œuvrerons», «les deux pays coopéreront»; returns the token after it, or `i`. */
export function acceptInflected(walk: Walk, i: number, found: DecisionAnnotation[]): number {
  const { reading, clause } = walk;
  const { tokens } = reading;
  if (isKeyword(reading, i, Keyword.FuturePassive)) return passiveRequest(walk, i, i, found);
  if (has(reading, i, Category.Function) || (cueKinds(reading, i) & (1 << Cue.NotFuture)) !== 0) return i;
  // «réitérons», «déplorons»: the present of verbs in -rer.
  if (has(reading, i, Category.Act)) return i;
  // «7. Œuvrerons à»
  const ours = endsIn(reading, i, 'rons', 5);
  if ((tokens.flags[i]! & TokenFlag.Capital) !== 0 && !(ours && isItem(reading, i))) return i;
  // «j'évoquerai»
  const first = ours || endsIn(reading, i, 'rai', 4);
  if (!first && !endsIn(reading, i, 'ront', 5) && !endsIn(reading, i, 'ra', 4)) return i;
  let edge = i;
  let negated = false;
  while (edge > clause.start && edge > i - GROUP_REACH) {
    const at = isMark(reading, edge - 1, 0x27) ? edge - 2 : edge - 1;
    const kinds = cueKinds(reading, at);
    const reflexive = isReflexive(reading, at);
    if ((kinds & (1 << Cue.Negation)) !== 0) negated = true;
    else if ((kinds & (1 << Cue.Clitic)) === 0 && !reflexive) break;
    edge = at;
  }
  let subject: Subject | undefined;
  if (ours && isItem(reading, edge)) subject = undefined;
  else if (first) {
    const pronoun = beforeApostrophe(reading, edge);
    if ((cueKinds(reading, pronoun) & (1 << Cue.Pronoun)) === 0) {
      const last = clause.last;
      const and = isFunction(reading, edge - 1, FunctionWord.And) || isComma(reading, edge - 1);
      if (!and || last === undefined || (last.form & ActFeature.First) === 0) return i;
      subject = last.subject;
    } else {
      const twice = (cueKinds(reading, pronoun - 1) & (1 << Cue.Pronoun)) !== 0;
      const from = twice ? pronoun - 1 : pronoun;
      if (twice) edge = pronoun;
      subject = { from, to: from + 1, kind: SubjectKind.Pronoun, subordinate: false, first: true };
    }
  } else {
    const announced = announcer(walk, edge, i);
    if (announced?.subject === undefined) return i;
    subject = announced.subject;
    if (subject.subordinate && subject.kind === SubjectKind.Name) return i;
    if (isMeeting(walk, subject)) return i;
  }
  if (isFunction(reading, beforeApostrophe(reading, subject?.from ?? 0), FunctionWord.That) && isHoped(walk, found))
    return i;
  const at = edge;
  let to = i + 1;
  const m = cueAt(reading, i, 1 << Cue.Continuing);
  if (m >= 0 && isWord(reading, reading.matches.end[m]!)) to = reading.matches.end[m]! + 1;
  // «ne ménagerons aucun effort»
  while ((cueKinds(reading, to) & (1 << Cue.Negation)) !== 0) to += endsIn(reading, to, 'aucun', 4) ? 2 : 1;
  add(walk, at, to, tokens.start[at]!, subject, negated, ActFeature.Future | (first ? ActFeature.First : 0), found);
  return to;
}

/** Whether token `i` opens a numbered item, in which those who issue it say themselves what they will do. */
function isItem(reading: Reading, i: number): boolean {
  return reading.kind === 'numbered' && isOpening(reading, i) && !isFunction(reading, i + 1, FunctionWord.Of);
}

/** Whether the subject is a meeting, «la prochaine session», «une réunion des ministres», and nobody who binds himself. */
function isMeeting({ reading, findings }: Walk, { from, to }: Subject): boolean {
  const { tokens } = reading;
  for (let t = from; t < to; t++) {
    if (findings.owner[t] !== 0 || (tokens.flags[t]! & TokenFlag.Capital) !== 0) {
      if (t > from) return false;
    } else if (has(reading, t, Category.EventHead)) return true;
    else if (has(reading, t, Category.Actor)) return false;
  }
  return false;
}

/** Whether the last decision of the clause hopes or believes what comes after it: «nous espérons que nous parviendrons». */
function isHoped({ clause }: Walk, found: readonly DecisionAnnotation[]): boolean {
  return clause.last !== undefined && HOPING.has(found.at(-1)?.concept ?? '');
}

const HOPING: ReadonlySet<string> = new Set(['hope', 'believe', 'convinced', 'look-forward']);

function add(
  walk: Walk,
  from: number,
  to: number,
  start: number,
  subject: Subject | undefined,
  negated: boolean,
  form: number,
  found: DecisionAnnotation[],
): void {
  const { reading, clause } = walk;
  const { tokens } = reading;
  const actor: Span | undefined = subject && { start: tokens.start[subject.from]!, end: tokens.end[subject.to - 1]! };
  found.push({
    kind: 'decision',
    start,
    end: tokens.end[to - 1]!,
    class: 'commit',
    force: FORCE,
    concept: 'will',
    actor,
    scope: undefined,
    addressee: undefined,
    polarity: negated ? 'negative' : 'positive',
  });
  clause.last = { from, to, form, subject, asks: false };
  // «They reaffirmed that their countries will work together and welcomed …» goes on with the first.
  if (clause.main === undefined || subject?.subordinate !== true) clause.main = clause.last;
  clause.subject ??= subject;
  if (subject?.first || (form & ActFeature.First) !== 0) walk.first = true;
  walk.decisions++;
}
