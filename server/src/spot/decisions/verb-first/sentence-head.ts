/** What a sentence begins with before its verb: its subject, a dateline, an adverbial, a subordinate clause. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { isHyphen, TokenFlag } from '../../../text/tokens';
import { has, isFunction, type Reading } from '../../reading';
import type { Walk } from '../clause';
import { actAt, cueKinds, endsIn, firstLetter, isComma, isKeyword, isMark, isOpening, isWord } from '../cues';
import { ActFeature, Cue, Keyword } from '../lexemes';
import { beforeBracket, type Subject, SubjectKind, subjectAfter } from '../subject';
import { isTaken } from '../taken';
import { isOfThem } from './object';
import { isIssuer } from './subject-right';

/** Who decides in the main clause after «إذ …، », whose verb begins at token `edge`; undefined where it does not stand there. */
export function mainAfterPreamble(walk: Walk, edge: number): Subject | undefined {
  const { reading, findings, clause } = walk;
  const left = subjectLeft(walk, edge);
  if (left !== undefined || !isComma(reading, edge - 1)) return left;
  const first = (cueKinds(reading, clause.start) & (1 << Cue.Opener)) !== 0 ? clause.start + 1 : clause.start;
  return subjectAfter(reading, findings, first);
}

/** Whether «بعد أن» opens the sentence before the verb at token `edge`: what was done first, by who decides then. */
export function isAfterwards(reading: Reading, edge: number): boolean {
  return (
    endsIn(reading, edge - 2, 'بعد', 2) &&
    isFunction(reading, edge - 1, FunctionWord.That) &&
    isOpening(reading, edge - 2)
  );
}

/** Whether a verb begins after the first comma behind token `from`: what is before it says no more than what was done first. */
export function isFollowedByMain(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  for (let t = from; t + 1 < tokens.count && (tokens.flags[t]! & TokenFlag.SentenceStart) === 0; t++)
    if (isComma(reading, t)) return actAt(reading, t + 1, ActFeature.Third) >= 0 && isBare(reading, t + 1);
  return false;
}

/** Whether no particle is written onto token `i`. */
function isBare({ matches }: Reading, i: number): boolean {
  return matches.proclitics[i] === 0 || matches.word[i]! >= 0;
}

/** Who decides after an aside, with the verb at token `edge`: «إن الجمعية العامة، وقد اطلعت على التقرير، تعرب …»; undefined where it does not stand there. */
export function mainAfterAside(walk: Walk, edge: number): Subject | undefined {
  const { reading, findings, clause } = walk;
  const opens = (cueKinds(reading, clause.start) & (1 << Cue.Opener)) !== 0;
  const { last } = clause;
  if (!opens || !isComma(reading, edge - 1)) return undefined;
  if (last !== undefined && !isCircumstantial(walk, last.from)) return undefined;
  const subject = subjectAfter(reading, findings, clause.start + 1);
  return subject !== undefined && subject.to < edge - 1 && isComma(reading, subject.to) ? subject : undefined;
}

/** Whether «، وهو», «، وهي» before the verb at token `edge` says what one does meanwhile whom «إن» introduces. */
export function isCircumstantial({ reading, clause }: Walk, edge: number): boolean {
  if ((cueKinds(reading, clause.start) & (1 << Cue.Opener)) === 0 || !isComma(reading, edge - 2)) return false;
  return ['وهو', 'وهي', 'وهما', 'وهم'].some((word) => endsIn(reading, edge - 1, word, word.length - 1));
}

/** Who wishes, or cannot but do, what the verb after «أن» at token `edge` says, and token `wish` where that begins: «تود الوزارة أن تعرب». */
export function wishBefore(
  { reading, findings, clause }: Walk,
  edge: number,
): (Subject & { wish: number }) | undefined {
  if (!isFunction(reading, edge - 1, FunctionWord.That)) return undefined;
  for (let t = edge - 2; t >= clause.start && t > edge - SUBJECT_REACH && isWord(reading, t); t--) {
    if (!isKeyword(reading, t, Keyword.Wishing)) continue;
    const subject = subjectAfter(reading, findings, t + 1);
    const negated = t > clause.start && (cueKinds(reading, t - 1) & (1 << Cue.Negation)) !== 0;
    return subject && { ...subject, wish: negated ? t - 1 : t };
  }
  return undefined;
}

/** Whether «كان» opens the sentence, so that «قد» and a perfect tell what was before what the text is about. */
export function wasBefore({ reading, clause }: Walk): boolean {
  // «ولما كانت الدول قد التزمت بالاتفاقية»
  for (let t = clause.start; t < clause.start + 2; t++)
    if (
      isFunction(reading, t, FunctionWord.Auxiliary) &&
      (endsIn(reading, t, 'كان', 2) || endsIn(reading, t, 'كانت', 3))
    )
      return true;
  return false;
}

/** Whether the sentence began with a clause that its main verb comes after: «وفيما دعا …، شدد», «وبعد أن استعرض …، قرر». */
export function isAfterSubordinate({ reading, clause }: Walk): boolean {
  const { matches } = reading;
  if (clause.last === undefined) return false;
  const at = clause.start;
  if (isAfterwards(reading, at + 2)) return true;
  return (cueKinds(reading, at) & (1 << Cue.Additive)) !== 0 && (matches.proclitics[at]! & Proclitic.Waw) !== 0;
}

const SLASH = 0x2f;

/** Tokens of a dateline, at most. */
const DATELINE_REACH = 12;

/** «الرياض / واس أعرب …»: place, agency and date before the verb of a block's first sentence, with a sign among them. */
export function isAfterDateline({ reading, findings, clause }: Walk, edge: number): boolean {
  if (clause.start !== 0 || edge < 2 || edge > DATELINE_REACH) return false;
  const { tokens } = reading;
  const sign = isHyphen(tokens, edge - 1) || isMark(reading, edge - 1, SLASH) || isMark(reading, edge - 1, 0x29);
  if (!sign && !isIssuer(findings, edge - 1)) return false;
  let signs = 0;
  for (let t = 0; t < edge; t++) {
    if (findings.owner[t] !== 0 || isFunction(reading, t, FunctionWord.In)) continue;
    // «/ قنا /», «(وام)»: the agency
    if (isWord(reading, t) && (isWord(reading, t - 1) || isWord(reading, t + 1) || signs === 0)) return false;
    signs++;
  }
  return signs > 0;
}

/** Whether «أن» alone stands before token `edge` in a numbered item: what the organ decides above it. */
export function opensItem(reading: Reading, edge: number): boolean {
  if (reading.kind !== 'numbered' || !isFunction(reading, edge - 1, FunctionWord.That)) return false;
  return isOpening(reading, edge - 1);
}

export const SUBJECT_REACH = 14;

const KAF = 0x643;

/** The subject before its verb: «إن المجلس يؤكد», «القادة أكدوا». */
export function subjectLeft({ reading, findings, clause }: Walk, edge: number): Subject | undefined {
  // «أن الجزائر "تدين"», «"الخارجية" تدين»
  const quoted = isMark(reading, edge - 1, 0x22) || isMark(reading, edge - 1, 0xbb);
  const at = quoted ? edge - 2 : beforeBracket(reading, edge) - 1;
  if (at < clause.start || !isWord(reading, at)) return undefined;
  // «أن الملك رفض طلب الحكومة»: the object of a verb.
  if (clause.last?.to === edge && (clause.last.form & (ActFeature.Past | ActFeature.Third)) !== 0) return undefined;
  for (let t = at; t >= clause.start && t > at - SUBJECT_REACH; t--) {
    const kinds = cueKinds(reading, t);
    if ((kinds & (1 << Cue.Pronoun)) !== 0 && t === at) {
      return { from: t, to: edge, kind: SubjectKind.Pronoun, subordinate: false, first: true };
    }
    // «ونحن كوسطاء مستعدون»
    const role = t === clause.start && (kinds & (1 << Cue.Pronoun)) !== 0 && firstLetter(reading, t + 1) === KAF;
    if (role && at <= t + 3) return { from: t, to: t + 1, kind: SubjectKind.Pronoun, subordinate: false, first: true };
    // «وكان الوزير قد بحث», «لا تزال المملكة ملتزمة»
    const first =
      t === clause.start ||
      (t === clause.start + 1 &&
        ((cueKinds(reading, t - 1) & (1 << Cue.Negation)) !== 0 || endsIn(reading, t - 1, 'ما', 1)));
    const past = first && isFunction(reading, t, FunctionWord.Auxiliary);
    const opener = (kinds & (1 << Cue.Opener)) !== 0 || past;
    if (opener || t === clause.start) {
      const next = opener ? t + 1 : t;
      const from = isWord(reading, next) ? next : next + 1;
      // «والجزائر تدعو إلى الحوار»
      const subject = subjectAfter(reading, findings, from, !opener);
      // «الأردن يدين الهجوم»: a headline; a longer noun phrase must begin with who acts.
      const whole = opener || has(reading, from, Category.Actor) || subject?.to === at + 1;
      return subject !== undefined && whole ? { ...subject, to: edge } : undefined;
    }
    if ((kinds & (1 << Cue.Relative)) !== 0 || isComma(reading, t)) return undefined;
    // «أن الاتصال بين الرئيسين تناول»
    if (has(reading, t, Category.Act) && t < at && !endsIn(reading, t, 'بين', 2)) return undefined;
  }
  return undefined;
}

/** What an accusative takes that says how or why: «انطلاقا من», «بناء على», «استنادا إلى», «تلبية ل». */
const ADVERBIAL = ActFeature.TakesOn | ActFeature.TakesTo | ActFeature.TakesWith | ActFeature.TakesFor;

/** Whether the sentence begins with a preposition or adverb, so that its verb comes later. */
export function isFronted(reading: Reading, start: number): boolean {
  const { tokens, matches } = reading;
  // «وعليه قررت», «وبناء عليه قررت»
  if (endsIn(reading, start, 'عليه', 4) || endsIn(reading, start + 1, 'عليه', 3)) return true;
  // «انطلاقا من هذا الموقف ترحب»
  if (isWord(reading, start) && (endsIn(reading, start, 'ا', 4) || endsIn(reading, start, 'بناء', 4))) {
    const of = isFunction(reading, start + 1, FunctionWord.From) || isOfThem(reading, start + 1);
    if (of || isTaken(reading, start + 1, ADVERBIAL)) return true;
  }
  if (!has(reading, start, Category.Function))
    return (matches.proclitics[start]! & (Proclitic.Ba | Proclitic.Lam)) !== 0;
  return (tokens.flags[start]! & TokenFlag.Arabic) !== 0 && !isFunction(reading, start, FunctionWord.Demonstrative);
}
