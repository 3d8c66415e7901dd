/**
 * Spots decision phrases: the words with which the issuing body, its members or the participants take a position or act.
 * One grammar reads all languages. What differs is in the data: whether a form says its subject, may stand before it, or
 * needs a noun for its stance.
 */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { Act } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag } from '../../text/tokens';
import type { DecisionAnnotation } from '../annotation';
import type { Findings } from '../findings';
import { isFrenchFuture, isFrenchInfinitive } from '../french';
import { has, isDefinite, isFunction, type Reading } from '../reading';
import { type After, groupAfter } from './after-verb';
import { addressee, scopes } from './arguments';
import { groupBefore } from './before-verb';
import { type Clause, createClause, resetClause, Style, type Walk } from './clause';
import {
  actAt,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  GROUP_REACH,
  isComma,
  isKeyword,
  isMark,
  isOpening,
  isQuote,
  isStop,
  isWord,
} from './cues';
import { acceptFuture, acceptInflected } from './future';
import { experience, stanceHeld } from './held';
import { ActFeature, Cue, Keyword, TAKES_ANY } from './lexemes';
import { TASKING } from './minuted';
import { asideEnd, stanceNoun } from './stance-nouns';
import type { Standing } from './standing';
import { isDate, isTitle, SubjectKind, subjectBefore } from './subject';
import { standsSubjectFirst } from './subject-first';
import { isTaken, parenthesisEnd } from './taken';
import { standsVerbFirst } from './verb-first';
import { verbalNoun } from './verbal-nouns';
import { withoutActor } from './without-actor';

const RELEVANT = (1 << Category.Act) | (1 << Category.DecisionCue);
const ALEF_WITH_HAMZA = 0x623;
const FUTURE = (1 << Cue.Future) | (1 << Cue.FutureVerb);

/** Adds the decisions of a block to `findings`. */
export function spotDecisions(reading: Reading, findings: Findings): void {
  const { tokens, matches } = reading;
  const clause = createClause();
  const walk: Walk = {
    reading,
    findings,
    clause,
    style: Style.Subjects,
    feminine: undefined,
    first: false,
    decisions: 0,
    gathered: false,
  };
  const found: DecisionAnnotation[] = [];
  const { count, flags } = tokens;
  const { categories } = matches;
  const inflects = reading.language.id === 'fr';
  const arabic = reading.language.id === 'ar';
  for (let i = 0; i < count; ) {
    if ((flags[i]! & TokenFlag.SentenceStart) !== 0) resetClause(clause, i);
    let next = i;
    if (arabic && (categories[i]! & (1 << Category.StanceNoun)) !== 0) next = voicedAlso(walk, i, found);
    if (next > i) {
      i = next;
      continue;
    }
    if ((categories[i]! & RELEVANT) !== 0) next = spotAt(walk, i, found);
    else if (inflects && isFrenchFuture(reading, i)) next = acceptInflected(walk, i, found);
    i = next > i ? next : i + 1;
  }
  if (found.length === 0) return;
  scopes(reading, found);
  for (const decision of found) findings.annotations.push(decision);
}

/** Reads the cues and verbs at token `i`; returns the token to go on from, or `i`. */
function spotAt(walk: Walk, i: number, found: DecisionAnnotation[]): number {
  const { reading, clause, findings } = walk;
  const { matches, language } = reading;
  const idiom = cueAt(reading, i, 1 << Cue.Idiom);
  // «generally agreed norms», but «generally agreed that»; «داعيا الله أن» is a prayer.
  if (
    idiom >= 0 &&
    !isSaidByUs(walk, i) &&
    (language.id !== 'en' || !isTaken(reading, matches.end[idiom]!, ActFeature.TakesThat | ActFeature.TakesTo))
  )
    return isTaken(reading, matches.end[idiom]! - 1, ActFeature.TakesThat)
      ? sentenceEnd(reading, i)
      : matches.end[idiom]!;
  const kinds = cueKinds(reading, i);
  if ((kinds & (1 << Cue.Relative)) !== 0 && i > clause.start && !isAdverbial(walk, i)) clause.relative = i;
  // «They will meet to discuss …» tells what is to come.
  if (cueAt(reading, i, 1 << Cue.Gathering) >= 0 && (cueKinds(reading, i - 1) & (1 << Cue.Future)) === 0) {
    clause.gathering = i;
    walk.gathered = true;
  }
  if ((kinds & (1 << Cue.Report)) !== 0) report(walk, i);
  if ((kinds & FUTURE) !== 0) {
    const next = acceptFuture(walk, i, kinds, found);
    if (next > i) return next;
  } else if (language.id === 'fr' && (isFrenchFuture(reading, i) || isKeyword(reading, i, Keyword.FuturePassive))) {
    const next = acceptInflected(walk, i, found);
    if (next > i) return next;
  }
  if ((kinds & (1 << Cue.Copula)) !== 0) {
    const held = stanceHeld(walk, i);
    if (held !== undefined) {
      found.push(withoutActor(reading, reading.tokens.start[held.from]!, held.to, held.concept, false));
      walk.decisions++;
      return held.to;
    }
  }
  if ((matches.categories[i]! & (1 << Category.Act)) === 0) return i;
  if (findings.owner[i] !== 0) return i;
  // The longest phrase first; of equally long ones the one that is the whole word, as «ودعا» in a glossary is, before what is
  // left after «و»; then the light verb, which is the more particular, then the one that takes a preposition.
  let length = Number.MAX_SAFE_INTEGER;
  for (;;) {
    let longest = -1;
    for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
      const end = matches.end[m]!;
      if (matches.category[m] === Category.Act && end < length && end > longest) longest = end;
    }
    if (longest < 0) return i;
    length = longest;
    for (let rank = 2 + WHOLE; rank >= 0; rank--) {
      for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
        if (matches.category[m] !== Category.Act || matches.end[m] !== longest) continue;
        const act = language.tables.acts[matches.value[m]!]!;
        const light = (act.features & (ActFeature.Light | ActFeature.Auxiliary)) !== 0;
        const whole = matches.start[m] === reading.tokens.start[i] ? WHOLE : 0;
        if (rank !== whole + (light ? 2 : (act.features & TAKES_ANY) !== 0 ? 1 : 0)) continue;
        const to = tryAct(walk, i, m, act, found);
        if (to > i) return to;
      }
    }
  }
}

/** Words of degree between «وعن» and its noun, at most. */
const DEGREES = 3;

/**
 * Adds the stance that «وعن» and the noun at token `i` give again to the light verb before: «أعرب عن قلقه إزاء …، وعن بالغ امتنانه»; returns the
 * token after it, or `i`.
 */
function voicedAlso(walk: Walk, i: number, found: DecisionAnnotation[]): number {
  const { reading, clause } = walk;
  const { last } = clause;
  if (last === undefined || !isVoicing(reading, last.from)) return i;
  let from = i - 1;
  while (from > last.to && from > i - DEGREES && cueAt(reading, from, 1 << Cue.Degree) >= 0) from--;
  const noun = POSSESSORS.some((suffix) => endsIn(reading, i, suffix, suffix.length + 1));
  if (from < last.to || !noun || !endsIn(reading, from, 'وعن', 2) || reading.matches.proclitics[i] !== 0) return i;
  const stance = stanceNoun(reading, VOICED, from + 1);
  if (stance === undefined) return i;
  const start = reading.tokens.start[from]! + 1;
  found.push(withoutActor(reading, start, stance.to, stance.concept, false));
  return stance.to;
}

const POSSESSORS = ['ه', 'ها', 'هما', 'هم', 'نا'] as const;
const VOICED: Act = { concept: 0, features: ActFeature.Light | ActFeature.VerbFirst };

/** Whether the verb at token `i` is «أعرب», «نعبر», which takes «عن». */
function isVoicing({ matches, language }: Reading, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features } = language.tables.acts[matches.value[m]!]!;
    if ((features & ActFeature.Light) !== 0 && (features & ActFeature.TakesAbout) !== 0) return true;
  }
  return false;
}

/** Whether the subordinator at token `i` opens no clause: «since January», «elected her as President and». */
function isAdverbial({ reading, findings }: Walk, i: number): boolean {
  if (reading.language.id === 'ar' || i + 1 >= reading.tokens.count) return false;
  // «, as amended,», «, as orally revised,»
  if (isComma(reading, i - 1) && endsIn(reading, i, 'as', 1) && (isComma(reading, i + 2) || isComma(reading, i + 3)))
    return true;
  if (findings.owner[i + 1] === 0) return false;
  if (isDate(findings, i + 1)) return true;
  let end = i + 1;
  while (end < reading.tokens.count && findings.owner[end] === findings.owner[i + 1]) end++;
  return isTitle(findings, i + 1) && isFunction(reading, end, FunctionWord.And);
}

/** First token of the next sentence: «يذكر أن» tells what was, to the end of its own. */
function sentenceEnd({ tokens }: Reading, i: number): number {
  let to = i + 1;
  while (to < tokens.count && (tokens.flags[to]! & TokenFlag.SentenceStart) === 0) to++;
  return to;
}

/** «Thank you» is nobody's stance, «we sincerely thank you» is. */
function isSaidByUs({ reading, findings }: Walk, i: number): boolean {
  if (reading.language.id !== 'en') return false;
  const at = groupBefore(reading, findings, i, ActFeature.Bare, Math.max(0, i - GROUP_REACH)).edge - 1;
  return (cueKinds(reading, at) & (1 << Cue.Pronoun)) !== 0;
}

/** More than any rank of a match after proclitics. */
const WHOLE = 3;

/** Accepts match `m`, a form of `act` at token `i`, where it stands as a decision does; returns the token after it, or -1. */
function tryAct(walk: Walk, i: number, m: number, act: Act, found: DecisionAnnotation[]): number {
  const { reading, clause } = walk;
  const { matches, tokens, language } = reading;
  const { features } = act;
  if ((features & ActFeature.VerbalNoun) !== 0) return tryPurpose(walk, i, m, act, found);
  const concepts = language.records.concepts;
  if ((features & ActFeature.BareAlef) !== 0 && reading.text.charCodeAt(matches.start[m]!) === ALEF_WITH_HAMZA)
    return -1;
  let to = matches.end[m]!;
  if (isNounInstead(reading, i, m, features)) return -1;
  // «يسعدنا أن نعلن»: the verb after «أن» has the stance.
  const wish = (features & ActFeature.Impersonal) === 0 ? -1 : cueAt(reading, i, 1 << Cue.Continuing);
  if (wish >= 0 && has(reading, matches.end[wish]!, Category.Act)) return -1;
  // «souhaite réaffirmer»: the infinitive has the stance.
  if ((features & ActFeature.Weak) !== 0 && wishes(reading, i, to)) return -1;
  let concept = act.concept;
  let shape: { to: number; concept: number } | undefined;
  let taken = -1;
  if ((features & ActFeature.Light) !== 0) {
    const stance = isAuxiliary(reading, i, to) ? undefined : stanceNoun(reading, act, to);
    if (stance !== undefined && renewalEnd(reading, i, to) < stance.noun) return -1;
    shape = stance;
    // «se disent déçus», «ont dit être déçus»
    const saidToBe =
      act.nouns !== undefined && isFunction(reading, to, FunctionWord.Auxiliary) && isFrenchInfinitive(reading, to);
    // «se disant, pour sa part, attachée»
    const said = saidToBe ? to + 1 : Math.max(to, asideEnd(reading, to) + 1);
    shape ??= act.nouns === undefined || saidToBe ? adjectiveAfter(reading, said) : undefined;
    if (shape === undefined) return stanceVoiced(walk, i, to, act, found);
  } else if ((features & ActFeature.Auxiliary) !== 0) {
    shape = verbalNoun(reading, act, to);
    if (shape === undefined) return -1;
  } else if ((features & (ActFeature.Object | ActFeature.VerbFirst)) === ActFeature.Object) {
    const felt = experience(walk, i, to);
    if (felt === undefined) return -1;
    shape = { to: felt.to, concept };
  } else if ((features & TAKES_ANY) !== 0) {
    const at = takenAt(reading, to, features);
    const alone = (features & ActFeature.Adjective) !== 0 && at < 0 && standsAlone(walk, i, to);
    if (at < 0 && !alone) return -1;
    const incumbent = (features & ActFeature.Impersonal) !== 0 && (features & ActFeature.TakesTo) !== 0;
    if (incumbent && language.id === 'fr' && !hasTask(reading, at)) return -1;
    taken = at;
    if ((features & ActFeature.Keeps) !== 0) shape = { to: at + 1, concept };
  }
  if (shape !== undefined) concept = shape.concept;
  // «We consider the vote to be void»
  if (concepts[concept]!.id === 'consider' && isOpinion(reading, to))
    concept = concepts.findIndex((other) => other.id === 'consider-that');
  const cls = concepts[concept]!.class;
  const verbFirst = (features & ActFeature.VerbFirst) !== 0 || (tokens.flags[i]! & TokenFlag.Arabic) !== 0;
  const { id } = concepts[concept]!;
  const standing = verbFirst
    ? standsVerbFirst(walk, i, m, features, to, cls, id)
    : standsSubjectFirst(walk, i, features, to, cls, id);
  if (standing === undefined) {
    if (!verbFirst && isFunction(reading, to, FunctionWord.That)) report(walk, i);
    return -1;
  }
  // «أقر المجلس بأهمية …», «ذكر المجلس الأطراف بواجباتها»; «أقر المجلس مبادرة بإنشاء …» is another verb.
  const { subject } = standing;
  if (!standing.negated && verbFirst && isKeyword(reading, i, Keyword.Litotes)) return -1;
  if (subject?.first !== true && isHistory(walk, standing.form)) return -1;
  // «will meet and establish a fund»: the second is announced, too.
  if (!verbFirst && standing.form === ActFeature.Future && (features & ActFeature.Bare) !== 0)
    concept = concepts.findIndex((other) => other.id === 'will');
  if (
    (features & TAKES_ANY) === ActFeature.TakesWith &&
    subject !== undefined &&
    subject.from >= to &&
    taken === subject.to + 1 &&
    !(isDefinite(reading, subject.to) || walk.findings.owner[subject.to] !== 0)
  )
    return -1;
  if (!verbFirst && cls === 'request' && isVisit(walk, to)) return -1;
  if (shape !== undefined) to = shape.to;
  if (id === 'hold-talks' && (verbFirst || !isQualified(walk, matches.end[m]!, to)) && !hasTopic(walk, to)) return -1;
  // «reviewed with satisfaction» praises, as «noted with satisfaction» does.
  const isNoting = (c: number): boolean => concepts[c]!.class === 'note' || concepts[c]!.class === 'discuss';
  // «look forward to jointly addressing»
  const governs = !verbFirst && isFunction(reading, to - 1, FunctionWord.To);
  let after: After = governs ? { to, concept, negated: false } : groupAfter(reading, to, concept, isNoting);
  if (after.to === to && verbFirst && shape === undefined && subject?.from === to) {
    // «لاحظ الأعضاء بقلق», «أدان المجلس بشدة», «أدان أعضاء مجلس الأمن، بأشد العبارات، الهجوم»
    let at = subject.to;
    while (at < tokens.count && at < to + GROUP_REACH && walk.findings.owner[at] !== 0 && !isDate(walk.findings, at))
      at++;
    const aside = isComma(reading, at) ? at + 1 : at;
    const behind = groupAfter(reading, aside, concept, isNoting);
    // «يدعو الاتحاد، مجددا، الأطراف»: no part of the verb
    const again = aside > at && (cueKinds(reading, aside) & (1 << Cue.Repetition)) !== 0;
    if (behind.to > aside && !again) after = behind;
  }
  to = after.to;
  // «est attristée et préoccupée»
  if ((standing.form & ActFeature.Adjective) !== 0 && standing.from < i && isFunction(reading, to, FunctionWord.And)) {
    const more = adjectiveAfter(reading, to + 1);
    if (more !== undefined && concepts[more.concept]!.class === cls) to = more.to;
  }
  // «لم يخف قلقه» is no denial.
  const denied = standing.negated && isKeyword(reading, i, Keyword.Litotes);
  const negated = !denied && (standing.negated || after.negated);
  const said = concepts[after.concept]!;
  const inside = (cue: number): boolean => holdsCue(reading, standing.from, to, cue);
  // «does not accept» is «refuses», and nothing is negated in that.
  const opposite = negated ? said.negated : undefined;
  const other = opposite ?? (said.repeated !== undefined && inside(Cue.Repetition) ? said.repeated : undefined);
  const record = other === undefined ? said : concepts.find(({ id }) => id === other)!;
  const start =
    standing.from === i ? matches.start[m]! : standing.start >= 0 ? standing.start : tokens.start[standing.from]!;
  const end = tokens.end[to - 1]!;
  const force = Math.min(5, record.force + (inside(Cue.Strengthener) ? 1 : 0));
  const actor = standing.passive ? undefined : standing.subject;
  const asked =
    record.class !== 'request'
      ? undefined
      : standing.passive
        ? standing.subject
        : addressee(reading, afterSubject(standing, to));
  found.push({
    kind: 'decision',
    start,
    end,
    class: record.class,
    force,
    concept: record.id,
    actor: actor && { start: spanStart(reading, actor.from), end: tokens.end[actor.to - 1]! },
    scope: undefined,
    addressee: asked && { start: spanStart(reading, asked.from), end: tokens.end[asked.to - 1]! },
    polarity: negated && opposite === undefined ? 'negative' : 'positive',
  });
  remember(walk, clause, standing, i, to, record.class === 'request');
  return to;
}

/** Whether a verb of this form tells what somebody decided long ago: «In 1991, the parties agreed to the plan». */
function isHistory({ reading, findings, clause }: Walk, form: number): boolean {
  const past = (form & (ActFeature.Past | ActFeature.PastParticiple)) !== 0 && (form & ActFeature.First) === 0;
  if (!past || !isFunction(reading, clause.start, FunctionWord.In) || !isDate(findings, clause.start + 1)) return false;
  const date = findings.annotations[findings.owner[clause.start + 1]! - 1]!;
  return date.kind === 'date' && date.type === 'date' && YEAR.test(date.value);
}

const YEAR = /^\d{4}$/;

/**
 * Whether the adjective of tokens `i` to `end` gives a stance without what it takes: «we are determined.», «reste engagée en faveur de la
 * paix», never «il a été décidé, à cet effet, de».
 */
function standsAlone({ reading, findings, clause }: Walk, i: number, end: number): boolean {
  const { from, copula, perfect } = groupBefore(reading, findings, i, ActFeature.Adjective, clause.start);
  if (!isWord(reading, end)) return !perfect;
  return copula && isKeyword(reading, from, Keyword.Remaining);
}

/** Whether what is considered after token `from` is said to be something: «the vote to be void». */
function isOpinion(reading: Reading, from: number): boolean {
  if (reading.language.id !== 'en') return false;
  // «We consider it essential that»
  const it =
    isFunction(reading, from, FunctionWord.Pronoun) && endsIn(reading, from, 'it', 1) && isWord(reading, from + 1);
  if (it && (isFunction(reading, from + 2, FunctionWord.That) || isFunction(reading, from + 2, FunctionWord.To)))
    return true;
  for (let t = from; t < from + OPINION_REACH && isWord(reading, t); t++)
    if (isFunction(reading, t, FunctionWord.To)) return isKeyword(reading, t + 1, Keyword.FuturePassive);
  return false;
}

/** Words of what one has an opinion of, at most. */
const OPINION_REACH = 12;

/** Whether the clause that goes on at token `from` says what the talks were about: «held talks on trade», not «held talks with the President». */
function hasTopic({ reading, findings }: Walk, from: number): boolean {
  const { flags, count } = reading.tokens;
  for (let t = from; t < Math.min(count, from + TOPIC_REACH); t++) {
    if (t > from && ((flags[t]! & TokenFlag.SentenceStart) !== 0 || isStop(reading, t))) return false;
    if (cueAt(reading, t, 1 << Cue.Topic) >= 0 && !isDate(findings, t + 1)) return true;
    // «discussions of the plan», «s'est entretenu avec la Ministre de la situation»
    const of = isFunction(reading, t, FunctionWord.Of) && findings.owner[t] === 0;
    if (of && (t === from || (reading.language.id === 'fr' && findings.owner[t - 1] !== 0))) return true;
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return false;
  }
  return false;
}

/** Tokens between talks and what they were about, at most. */
const TOPIC_REACH = 32;

/** Whether the talks in tokens `from` to `to`, after their verb, are described: «detailed discussions», «un échange approfondi». */
function isQualified({ reading, findings }: Walk, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const plain = isWord(reading, t) && findings.owner[t] === 0;
    if (plain && !has(reading, t, Category.Function) && !has(reading, t, Category.StanceNoun)) return true;
  }
  return false;
}

/** Whether the French verb of tokens `i` to `end` is one of wishing, before the infinitive of a decision. */
function wishes(reading: Reading, i: number, end: number): boolean {
  if (reading.language.id !== 'fr' || (cueKinds(reading, i) & (1 << Cue.Continuing)) === 0) return false;
  const inserted = (1 << Cue.Additive) | (1 << Cue.Intensifier) | (1 << Cue.Clitic);
  let to = end;
  for (let m = cueAt(reading, to, inserted); m >= 0 && to < end + GROUP_REACH; m = cueAt(reading, to, inserted))
    to = reading.matches.end[m]!;
  return actAt(reading, to, ActFeature.Infinitive) >= 0;
}

/**
 * Whether the form of match `m` at token `i` is written otherwise: «تهنئة» is no «تهنئه», she congratulates him; «تبني», adopting, no «تبنى».
 */
function isNounInstead(reading: Reading, i: number, m: number, features: number): boolean {
  const { matches, tokens, text, language } = reading;
  const last = text.charCodeAt(tokens.end[matches.end[m]! - 1]! - 1);
  if ((features & ActFeature.Object) !== 0) return last === TA_MARBUTA;
  if ((features & ActFeature.Past) === 0 || last !== YA) return false;
  for (let k = matches.first[i]!; k < matches.first[i + 1]!; k++) {
    const same = matches.category[k] === Category.Act && matches.end[k] === matches.end[m];
    // «وإذ نعي», we are aware
    const other = ActFeature.VerbalNoun | ActFeature.First;
    if (same && (language.tables.acts[matches.value[k]!]!.features & other) !== 0) return true;
  }
  return false;
}

const TA_MARBUTA = 0x629;
const YA = 0x64a;

/**
 * An Arabic verbal noun that tells what the participants met for, «اجتمع الوزراء لبحث …», «… وللتأكيد مجددا على …», or what else they say with
 * a verb, «اتفق الجانبان على …، مع التأكيد على …».
 */
function tryPurpose(walk: Walk, i: number, m: number, act: Act, found: DecisionAnnotation[]): number {
  const { reading, clause } = walk;
  const { matches, tokens } = reading;
  const along = accompanies(walk, i, m, act) || talksOn(walk, i, act, found);
  if (along || isItem(walk, i, m, act)) {
    const shape = (act.features & ActFeature.Light) !== 0 ? stanceNoun(reading, act, matches.end[m]!) : undefined;
    if (shape === undefined && (act.features & ActFeature.Light) !== 0) return -1;
    const { to, concept } = groupAfter(
      reading,
      shape?.to ?? matches.end[m]!,
      shape?.concept ?? act.concept,
      () => false,
    );
    found.push(withoutActor(reading, matches.start[m]!, to, concept, false));
    if (along) clause.along = to;
    else clause.last = { from: i, to, form: ActFeature.VerbalNoun, subject: undefined, asks: false };
    walk.decisions++;
    return to;
  }
  const lam = matches.start[m]! > tokens.start[i]! && (matches.proclitics[i]! & Proclitic.Lam) !== 0;
  if (!lam || clause.gathering < 0 || clause.relative > clause.gathering) return -1;
  const joined = (matches.proclitics[i]! & Proclitic.Waw) !== 0;
  if (joined ? clause.last === undefined : clause.last !== undefined) return -1;
  const { features } = act;
  const end = matches.end[m]!;
  // «لإعادة تأكيد»
  const again = (features & ActFeature.Auxiliary) !== 0 ? verbalNoun(reading, act, end) : undefined;
  const shape = again ?? ((features & ActFeature.Light) !== 0 ? stanceNoun(reading, act, end) : undefined);
  if (shape === undefined && (features & (ActFeature.Light | ActFeature.Auxiliary)) !== 0) return -1;
  const { to, concept } = groupAfter(reading, shape?.to ?? matches.end[m]!, shape?.concept ?? act.concept, () => false);
  found.push(withoutActor(reading, matches.start[m]!, to, concept, false));
  clause.last = { from: i, to, form: ActFeature.Infinitive, subject: undefined, asks: false };
  walk.decisions++;
  return to;
}

/** Whether the verbal noun at token `i` tells what else was talked about: «تم استعراض العلاقات وبحث الأزمة، بالإضافة إلى مناقشة …». */
function talksOn({ reading, clause }: Walk, i: number, act: Act, found: readonly DecisionAnnotation[]): boolean {
  const { matches, language } = reading;
  const { last } = clause;
  if (last === undefined || found.at(-1)?.class !== 'discuss') return false;
  const light = (act.features & ActFeature.Light) !== 0;
  if (!light && language.records.concepts[act.concept]!.class !== 'discuss') return false;
  const plain = clause.relative <= last.to;
  if (matches.proclitics[i] === Proclitic.Waw) return plain && actAt(reading, last.from, ActFeature.Auxiliary) >= 0;
  // «تناول اللقاء العلاقات التي تربط البلدين، بالإضافة إلى بحث …»
  const cue = cueBefore(reading, i, 1 << Cue.Alongside);
  return cue >= last.to && (plain || isComma(reading, cue - 1));
}

/**
 * Whether the verbal noun at token `i` stands after «مع» behind a decision, with its article and what its verb takes, «، مع التشديد على», or
 * with its object, «مع تأييد جهوده»; or goes on with such a one: «وتثمين دوره».
 */
function accompanies({ reading, clause }: Walk, i: number, m: number, act: Act): boolean {
  const { matches, language } = reading;
  const { last } = clause;
  if (last === undefined) return false;
  const light = (act.features & ActFeature.Light) !== 0;
  if ((act.features & (ActFeature.Auxiliary | ActFeature.Weak)) !== 0) return false;
  if (!light && !SAID_ALONG.has(language.records.concepts[act.concept]!.class)) return false;
  // «وجرى الاتفاق على …، والتأكيد على»
  const impersonal = isDefinite(reading, i, 1) && actAt(reading, last.from, ActFeature.Impersonal) >= 0;
  const behind = clause.along > last.to || impersonal;
  const joined = matches.proclitics[i] === Proclitic.Waw && behind && isComma(reading, i - 1);
  if (!joined && (!isFunction(reading, i - 1, FunctionWord.With) || matches.proclitics[i] !== 0)) return false;
  // «، مع الإعراب عن القلق»
  if (light) return true;
  const end = matches.end[m]!;
  if (isDefinite(reading, i) || (joined && impersonal)) return isTaken(reading, end, SAID_WITH);
  // «مع تأييد دولي» has an adjective.
  const noun = (act.features & ActFeature.Noun) !== 0 && language.records.concepts[act.concept]!.class !== 'condemn';
  return !noun && isWord(reading, end) && !endsIn(reading, end, 'ي', 3) && !isFunction(reading, end, FunctionWord.From);
}

/**
 * Whether the verbal noun at token `i` opens a numbered item that says what is decided, «3 - الطلب إلى …», «إدانة …», «توجيه الشكر إلى …», or
 * goes on with one: «الإشادة بـ …، والمطالبة بـ …». A step of a programme, «دعم», «تشجيع», is none.
 */
function isItem({ reading, clause, findings }: Walk, i: number, m: number, act: Act): boolean {
  const { matches, tokens, language } = reading;
  if (reading.kind !== 'numbered') return false;
  const joined = matches.proclitics[i] === Proclitic.Waw && matches.start[m]! > tokens.start[i]!;
  if (joined) {
    if (clause.last?.form !== ActFeature.VerbalNoun || !isComma(reading, i - 1)) return false;
  } else if (matches.start[m] !== tokens.start[i] || !isOpening(reading, i)) return false;
  if ((act.features & ActFeature.Light) !== 0) return true;
  if ((act.features & ActFeature.Auxiliary) !== 0) return false;
  const { id, class: cls } = language.records.concepts[act.concept]!;
  if (TASKING.has(id)) return true;
  // «الموافقة على …»; «اعتماد جدول الأعمال» may be an item of the agenda
  if (id === 'approve' && isDefinite(reading, i)) return isTaken(reading, matches.end[m]!, ActFeature.TakesOn);
  if ((act.features & ActFeature.Weak) !== 0 || !SAID_ALONG.has(cls)) return false;
  const to = groupAfter(reading, matches.end[m]!, 0, () => false).to;
  // «دعم جهود المبعوث الأممي» has one whom it supports.
  if (STEPS.has(id)) return id === 'support' && !joined && (findings.owner[to] !== 0 || findings.owner[to + 1] !== 0);
  if (isDefinite(reading, i) || isDefinite(reading, i, 1))
    return isTaken(reading, to, SAID_WITH) || isFunction(reading, to, FunctionWord.From);
  return isWord(reading, to);
}

/** Concepts whose verbal nouns name steps of a programme, too. */
const STEPS: ReadonlySet<string> = new Set([
  'support',
  'encourage',
  'solidarity',
  'highlight',
  'oppose',
  'thank',
  'believe',
]);

const SAID_WITH = ActFeature.TakesOn | ActFeature.TakesTo | ActFeature.TakesWith;
/** Classes whose verbs say something: «مع الالتزام بالقواعد» tells how. */
const SAID_ALONG: ReadonlySet<string> = new Set([
  'affirm',
  'note',
  'welcome',
  'request',
  'concern',
  'condemn',
  'support',
]);

/** Whether the light verb at token `i` is the auxiliary of a verb after token `end`: «ont évoqué leurs échanges», «have held talks». */
function isAuxiliary(reading: Reading, i: number, end: number): boolean {
  if ((cueKinds(reading, i) & (1 << Cue.Perfect)) === 0) return false;
  let at = end;
  for (const adverbs = (1 << Cue.Additive) | (1 << Cue.Intensifier); at < end + GROUP_REACH; ) {
    const m = cueAt(reading, at, adverbs);
    if (m >= 0) at = reading.matches.end[m]!;
    else if (isFunction(reading, at, FunctionWord.Adverb)) at++;
    else break;
  }
  const past = ActFeature.PastParticiple | ActFeature.Past;
  return isFunction(reading, at, FunctionWord.Auxiliary) || actAt(reading, at, past) >= 0;
}

/** Where the verbal noun ends that the light verb before token `end` renews, «جدد التأكيد على دعمه»; no less than all tokens where there is none. */
function renewalEnd(reading: Reading, i: number, end: number): number {
  const { matches, language } = reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act || matches.end[m] !== end) continue;
    const act = language.tables.acts[matches.value[m]!]!;
    const renewed = (act.features & ActFeature.Auxiliary) !== 0 ? verbalNoun(reading, act, end) : undefined;
    if (renewed !== undefined) return renewed.to;
  }
  return reading.tokens.count;
}

/** Whether a cue of this kind stands in tokens `from` to `to`. */
function holdsCue(reading: Reading, from: number, to: number, cue: number): boolean {
  for (let t = from; t < to; t++) if (cueAt(reading, t, 1 << cue) >= 0) return true;
  return false;
}

/** Token after an Arabic verb's subject: who is asked comes after it. */
function afterSubject({ subject }: Standing, to: number): number {
  return subject !== undefined && subject.from >= to ? subject.to : to;
}

function remember(walk: Walk, clause: Clause, standing: Standing, i: number, to: number, asks: boolean): void {
  const subject = standing.passive ? undefined : standing.subject;
  clause.last = { from: i, to, form: standing.form, subject, asks };
  // «They affirmed that Norway stands with us and agreed …» goes on with the first.
  const main = (standing.form & (ActFeature.Participle | ActFeature.Infinitive)) === 0;
  if (main && (clause.main === undefined || subject?.subordinate !== true)) clause.main = clause.last;
  clause.subject ??= subject;
  clause.reported = false;
  if (subject !== undefined && !subject.subordinate) {
    clause.holder = subject;
    clause.foreign = false;
  }
  if (subject?.first) walk.first = true;
  walk.decisions++;
}

/** «The Minister said that …»: whether the one who says it with the verb at token `i` can be the issuer. */
function report({ reading, findings, clause }: Walk, i: number): void {
  const { edge } = groupBefore(reading, findings, i, ActFeature.PastParticiple, clause.start);
  const subject = subjectBefore(reading, findings, edge);
  if (subject?.kind === SubjectKind.SingularPronoun && clause.foreign) return;
  clause.holder = subject;
  // «The statement said that the ministers …» is theirs.
  clause.foreign = subject === undefined && (cueKinds(reading, edge - 1) & (1 << Cue.Utterance)) === 0;
}

/** «Concern was expressed that …»: the stance noun is the subject of the light verb at token `i`. */
function stanceVoiced(
  walk: Walk,
  i: number,
  to: number,
  { features, nouns }: Act,
  found: DecisionAnnotation[],
): number {
  const { reading, clause } = walk;
  const { matches, tokens } = reading;
  if ((features & ActFeature.PastParticiple) === 0) return -1;
  const { copula, edge, negated } = groupBefore(reading, walk.findings, i, features, clause.start);
  if (!copula) return -1;
  for (let from = edge - 1; from >= clause.start && from >= edge - 3; from--) {
    for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++) {
      if (matches.category[m] !== Category.StanceNoun || !areDegrees(reading, matches.end[m]!, edge)) continue;
      if (nouns !== undefined && !nouns.includes(matches.value[m]!)) continue;
      if (!opensNounPhrase(walk, from)) return -1;
      // «No agreement was reached»
      if (cueAt(reading, from - 1, 1 << Cue.Outsider) >= 0) return -1;
      // «Grave concern was voiced»
      let first = from;
      while (first > clause.start && cueAt(reading, first - 1, 1 << Cue.Strengthener) >= 0) first--;
      found.push(withoutActor(reading, tokens.start[first]!, to, matches.value[m]!, negated));
      clause.last = { from: i, to, form: ActFeature.PastParticiple, subject: undefined, asks: false };
      walk.decisions++;
      return to;
    }
  }
  return -1;
}

/** Whether adjectives of degree alone stand between the tokens: «une attention particulière a été accordée». */
function areDegrees(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (cueAt(reading, t, 1 << Cue.Degree) < 0) return false;
  return from <= to;
}

/** Words after «called on the President» in which what is asked for must begin. */
const VISIT_REACH = 48;

/** «called on the President»: the verb that ends before token `end` asks somebody for nothing, and so visits him. */
function isVisit({ reading, findings }: Walk, end: number): boolean {
  if (!isFunction(reading, end - 1, FunctionWord.On)) return false;
  const { flags, count } = reading.tokens;
  let visited = false;
  for (let t = end; t < Math.min(count, end + VISIT_REACH) && (flags[t]! & TokenFlag.SentenceStart) === 0; t++) {
    if (t < end + VISITED_REACH && isTitle(findings, t)) visited = true;
    if (isFunction(reading, t, FunctionWord.To) || isFunction(reading, t, FunctionWord.For)) return false;
    if (isFunction(reading, t, FunctionWord.That)) return false;
  }
  return visited;
}

/** Tokens of «the visiting Prime Minister», «H.E. Dr.» before the office or name. */
const VISITED_REACH = 8;

/** Words before the noun of «A deep and grave concern was expressed», at most. */
const NOUN_PHRASE_REACH = 4;

/** Whether the noun phrase of the noun at token `noun` opens its clause. */
function opensNounPhrase({ reading, clause }: Walk, noun: number): boolean {
  for (let at = noun; at >= clause.start && at > noun - NOUN_PHRASE_REACH; at--) {
    // «… , during which concerns were expressed», «In this connection satisfaction was expressed»
    if (isOpening(reading, at) || (cueKinds(reading, at - 1) & (1 << Cue.Relative)) !== 0) return true;
    if (isComma(reading, at - 1) || isFunction(reading, at - 1, FunctionWord.And)) return true;
    if (cueBefore(reading, at, 1 << Cue.Additive) >= clause.start) return true;
  }
  return false;
}

/** Where a subject's span begins: after the Arabic conjunction. */
function spanStart({ tokens, matches }: Reading, i: number): number {
  return (matches.proclitics[i]! & Proclitic.Waw) !== 0
    ? Math.max(tokens.start[i]!, matches.stemStart[i]!)
    : tokens.start[i]!;
}

/** «se déclare gravement préoccupé et indigné», «s'est dite “choquée”»: the adjectives give the stance, the first its concept. */
function adjectiveAfter(reading: Reading, end: number): { to: number; concept: number } | undefined {
  let shape: { to: number; concept: number } | undefined;
  let at = isQuote(reading, end) ? end + 1 : end;
  for (let joined = 0; joined < ADJECTIVES_JOINED; joined++) {
    const next = oneAdjective(reading, at);
    if (next === undefined) break;
    shape = { to: next.to, concept: shape?.concept ?? next.concept };
    if (!isFunction(reading, next.to, FunctionWord.And)) break;
    at = next.to + 1;
  }
  return shape;
}

/** Adjectives of one stance, at most. */
const ADJECTIVES_JOINED = 4;

/** The adjective of a stance at token `at`, after its adverbs. */
function oneAdjective(reading: Reading, at: number): { to: number; concept: number } | undefined {
  const { matches, language, tokens } = reading;
  let from = at;
  for (const limit = at + GROUP_REACH; from < limit; ) {
    const adverb = cueAt(reading, from, (1 << Cue.Intensifier) | (1 << Cue.Additive));
    if (adverb < 0) break;
    from = matches.end[adverb]!;
  }
  if (from >= tokens.count) return undefined;
  for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features, concept } = language.tables.acts[matches.value[m]!]!;
    if ((features & ActFeature.Adjective) !== 0) return { to: matches.end[m]!, concept };
  }
  return undefined;
}

/** Whether «de» and an infinitive follow token `from`: «Il appartient aux parties de se parler»; what belongs to somebody has none. */
function hasTask(reading: Reading, from: number): boolean {
  const { count, flags } = reading.tokens;
  for (let t = from + 1; t < Math.min(count, from + TASK_REACH) && (flags[t]! & TokenFlag.SentenceStart) === 0; t++)
    if (isFunction(reading, t, FunctionWord.Of))
      for (let k = 1; k <= 3; k++) if (isFrenchInfinitive(reading, t + k)) return true;
  return false;
}

/** Tokens between whose task it is and the task, at most. */
const TASK_REACH = 24;
const HYPHEN = 0x2d;
/** What any word after a parenthesis may be. */
const LOOSE = ActFeature.TakesObject | ActFeature.Adjective | ActFeature.Light;
const TAKES_REACH = 8;

/** Token of the word that the verb takes, which may come after its subject; -1 where there is none. */
function takenAt(reading: Reading, end: number, features: number): number {
  // «قيل إن», «قيل أيضا إن», not «قيل للوزير إن»
  const said = (features & ActFeature.Impersonal) !== 0 && (features & ActFeature.TakesThat) !== 0;
  const near = said || (features & ActFeature.VerbFirst) === 0;
  const pronoun = isMark(reading, end, HYPHEN) && (cueKinds(reading, end + 1) & (1 << Cue.Pronoun)) !== 0;
  // «militons-nous pour»
  if (pronoun && isTaken(reading, end + 2, features)) return end + 2;
  for (let t = end; t < end + (near ? 1 : TAKES_REACH); t++) {
    if (t >= reading.tokens.count) return -1;
    if (t > end && (reading.tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return -1;
    if (isComma(reading, t)) {
      // «أوضح المتحدث، في بلاغ صدر أمس، أن»
      // … «n'envisage pas, en l'état, de»
      const loose = near && (reading.language.id !== 'fr' || (features & LOOSE) !== 0);
      const closing = loose ? -1 : parenthesisEnd(reading, t, features);
      return closing < 0 ? -1 : closing + 1;
    }
    if (isTaken(reading, t, features)) return t;
    // «referring in particular to»
    const adverb = near ? cueAt(reading, t, (1 << Cue.Additive) | (1 << Cue.Intensifier)) : -1;
    if (adverb >= 0 && isTaken(reading, reading.matches.end[adverb]!, features)) return reading.matches.end[adverb]!;
    if (!isWord(reading, t) && !near) continue;
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return -1;
    if (!near && t > end && isFunction(reading, t, FunctionWord.That)) return -1;
  }
  return -1;
}
