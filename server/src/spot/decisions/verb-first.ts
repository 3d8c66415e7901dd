/** Whether a verb of a language whose verbs come first (Arabic) stands where a decision does. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { isHyphen, TokenFlag } from '../../text/tokens';
import type { DecisionClass } from '../annotation';
import type { Findings } from '../findings';
import { has, isFunction, type Reading } from '../reading';
import { type Accepted, Style, type Walk } from './clause';
import { cueBefore, cueKinds, endsIn, firstLetter, isComma, isMark, isOpening, isQuote, isStop, isWord } from './cues';
import { ActFeature, Cue, TAKES_ANY } from './lexemes';
import {
  beforeBracket,
  isDate,
  isDefinite,
  isDefiniteAfterWaw,
  isOutsider,
  type Subject,
  SubjectKind,
  subjectAfter,
} from './subject';
import type { Standing } from './subject-first';
import { actAt, GROUP_REACH, isTaken, isWithin, isWithinIt } from './verb-group';

interface Before {
  from: number;
  /** Where the span begins, in code units, where that is not at a token's start. */
  start: number;
  edge: number;
  preambular: boolean;
  perfect: boolean;
  negated: boolean;
  additive: boolean;
  /** «و» or «ف» stands before the group. */
  conjunction: boolean;
}

/** How the verb of match `m` at token `i`, whose phrase ends before token `end`, stands; undefined: no decision. */
export function standsVerbFirst(
  walk: Walk,
  i: number,
  m: number,
  features: number,
  end: number,
  cls: DecisionClass,
  concept: string,
): Standing | undefined {
  const { reading, clause, findings } = walk;
  const { matches, tokens } = reading;
  const proclitics = matches.start[m]! > tokens.start[i]! ? matches.proclitics[i]! : 0;
  // «وإن المجلس إذ يدين …، ليؤكد …»
  const emphatic = clause.preambular && (features & (ActFeature.Third | ActFeature.First)) !== 0 ? Proclitic.Lam : 0;
  if ((proclitics & ~(Proclitic.Waw | Proclitic.Fa | emphatic)) !== 0) return undefined;
  const before = particlesBefore(reading, i, proclitics !== 0, clause.start);
  if ((features & (ActFeature.Participle | ActFeature.Adjective)) !== 0) {
    return participleStanding(walk, i, before, features, cls);
  }
  const past = (features & ActFeature.Past) !== 0;
  const own = (features & ActFeature.OwnSubject) !== 0;
  const noun = (features & ActFeature.Noun) !== 0 && past && (features & ActFeature.Feminine) === 0;
  const weak = (features & ActFeature.Weak) !== 0;
  const feminine = (features & ActFeature.Feminine) !== 0;
  const form =
    features & (ActFeature.Past | ActFeature.Third | ActFeature.Plural | ActFeature.First | ActFeature.Feminine);
  const stand = (subject: Subject | undefined): Standing => ({
    from: before.from,
    start: before.start,
    subject,
    passive: false,
    negated: before.negated,
    form,
  });
  if ((proclitics & emphatic) !== 0) return stand(undefined);
  if (before.preambular) {
    clause.preambular = true;
    // «وإذ يشيرون … أدانوا»: who issues it is several, as in a communiqué.
    if (walk.decisions === 0 && !own) begin(walk, Style.Preamble, feminine);
    return stand(undefined);
  }
  // «(ج) أن يطلب إلى الأمين العام …»
  if (!weak && !past && opensItem(reading, before.edge)) return stand(undefined);
  // «قالت الوزارة إنها تدين …»
  const said = !weak && !past && isOfSpeaker(walk, before.edge - 1) && !isOfVerbalNoun(walk, before.edge - 1);
  if (said || (own && past && isOfParticipants(walk, before.edge - 1))) return stand(clause.last?.subject);
  if ((cueKinds(reading, before.edge - 1) & (1 << Cue.Relative)) !== 0 && !before.conjunction) {
    const wish = before.edge === i ? cueBefore(reading, i, 1 << Cue.Continuing) : -1;
    if (wish >= 0) return { ...stand(clause.last?.subject), from: wish, start: cueStart(reading, wish) };
    // «إننا نعرب عن قلقنا»
    if ((features & ActFeature.First) !== 0 && endsIn(reading, before.edge - 1, 'اننا', 3)) return stand(undefined);
    const who = antecedent(walk, before.edge - 1, features);
    if (who !== undefined) return stand(who);
    // «مشيرا إلى أنه تم الاتفاق على»
    const told = (features & ActFeature.Impersonal) !== 0 && walk.style === Style.Subjects;
    if (told && endsIn(reading, before.edge - 1, 'انه', 2) && (clause.last !== undefined || tellsOfActor(walk, i)))
      return stand(undefined);
    clause.reported = true;
    return undefined;
  }

  const opening = isOpening(reading, before.edge) || isAfterDateline(walk, before.edge);
  const impersonal = (features & ActFeature.Impersonal) !== 0;
  // «في اجتماع جرى خلاله بحث التعاون»
  if (impersonal)
    return isWithinIt(reading, end) || impersonalStands(walk, before, opening) ? stand(undefined) : undefined;
  // «أكد فيه الوزراء», «أعرب أيضا الجانبان»
  const keeps = (features & ActFeature.Keeps) !== 0;
  const between = !own && !keeps && (cueKinds(reading, end) & (1 << Cue.Additive)) !== 0 ? end + 1 : end;
  const subject = own
    ? undefined
    : (subjectAfter(reading, findings, isQuote(reading, between) ? between + 1 : between) ??
      documentAfter(walk, between, features, cls) ??
      surnameAfter(reading, between, features, cls));
  if (past && (cls === 'note' || concept === 'declare') && tells(walk, subject?.from ?? between)) return undefined;
  const last = clause.last;

  if (walk.style !== Style.Subjects) {
    // A resolution: its verbs have the gender of the body that the text above names.
    // «وقد نظرت في …، ودرست …»
    const preamble = past && walk.style === Style.Preamble && before.conjunction && isPast(last, feminine);
    if (preamble && isComma(reading, before.edge - 1)) return stand(undefined);
    if (past || own || (walk.feminine !== undefined && feminine !== walk.feminine)) return undefined;
    // «إن المجلس، إذ يشير إلى …، يقرر», «وإذ تدعو …، فإن الجزائر تجدد تضامنها»
    const main = !before.conjunction && clause.preambular ? mainAfterPreamble(walk, before.edge) : undefined;
    if (main !== undefined) return stand(main);
    if (opening) return stand(undefined);
    if (!before.conjunction && !before.additive) return undefined;
    // «الهجمات التي تشكل تهديدا، وتعمل على توسيع الصراع»
    const within =
      clause.relative > (last?.to ?? -1) && (reading.kind !== 'numbered' || !isComma(reading, before.edge - 1));
    return weak && within ? undefined : stand(undefined);
  }
  // «حرصا منها على» is no dual.
  if (own && noun && isOfThem(reading, end)) return undefined;
  if (own) return ownStands(walk, before, features, end, opening) ? stand(undefined) : undefined;

  if (
    !past &&
    opening &&
    !before.conjunction &&
    (subject === undefined || !isActorNoun(walk, subject, features, cls, concept))
  ) {
    // «يسعى الاتحاد إلى …», «تقف مصر إلى جانب …»
    if (weak && cls === 'commit' && subject !== undefined && isIssuer(findings, subject.from)) return stand(subject);
    if (concept === 'stand-with' && subject !== undefined) return stand(subject);
    // The first verb of a paragraph of a resolution; «يشكل الإرهاب تهديدا» is none.
    if (weak && reading.kind !== 'numbered') return undefined;
    if (walk.decisions === 0) begin(walk, Style.Operative, feminine);
    return stand(undefined);
  }
  if (past && before.perfect && before.conjunction && opening && subject === undefined && endsInComma(reading)) {
    // «وقد نظر في …،»: a preambular paragraph.
    begin(walk, Style.Preamble, feminine);
    return stand(undefined);
  }
  // «جلسة جدد فيها ولاية القوة»
  if (past && !noun && !before.conjunction && clause.relative < 0 && isWithinIt(reading, end)) return stand(subject);
  // «وصدر عن الاجتماع بيان أدان الهجوم»
  if (past && !noun && !before.conjunction && isOfUtterance(walk, before.edge, feminine)) return stand(clause.subject);
  if (!opening && !before.conjunction) {
    const left = subjectLeft(walk, before.edge);
    // «نحن هنا»: no verb of the third person has «we» as its subject.
    if (left !== undefined && !left.first) return stand(left);
  }
  if (subject === undefined) {
    // «شدد المجلس على …، وطالب الأطراف بـ …»
    const goesOn = noun && !weak && before.conjunction && isPast(last, false);
    const asks = goesOn && cls === 'request' && isAskedFor(reading, end);
    // «كما طلب إلى الأمين العام أن», «كما طالب المجتمع الدولي بتحمل مسؤولياته»
    const begs =
      noun && before.additive && cls === 'request' && (asksThat(reading, end) || (!weak && isAskedFor(reading, end)));
    // «تناول اللقاء العلاقات وبحث سبل تعزيزها»
    const talks = goesOn && cls === 'discuss' && isDiscussion(reading, last);
    // «هنأ نظيره وشكره على زيارته»
    const thanks = goesOn && (features & ActFeature.Object) !== 0 && isTaken(reading, end, ActFeature.TakesOn);
    // «أوفد المجلس بعثة وأرجأ النظر في المسألة»
    // «وأكد ضرورة استكمال ما تبقى، وكلف اللجان بمضاعفة الجهود»
    const apart = isComma(reading, before.edge - 1) && cls === 'request' && isAskedFor(reading, end);
    const shares = past && !noun && before.conjunction && (clause.relative < 0 || apart) && isPast(last, feminine);
    // «رحب الوزير بنظيره. وتناول معه آخر التطورات»
    // … «واعتبر مشاركته مؤشرا على …»
    const says = cls === 'discuss' || concept === 'consider-that';
    const talksOn = opening && (before.conjunction || before.additive) && past && says && walk.decisions > 0;
    if (weak && !talksOn && !(shares && (last?.subject ?? clause.subject) !== undefined)) return undefined;
    if (noun && !talksOn && !talks && !asks && !begs && !thanks) return undefined;
    // «تؤيد القرار وتدعم هذا المسعى»: the object.
    const goesOnNow = !past && before.conjunction && last !== undefined && last.form === form;
    if (!goesOnNow && isOutsiderAfter(walk, end, before.additive, cls)) return undefined;
  } else if (noun && isNounHere(walk, before, subject)) return undefined;
  if (opening) return stand(subject);
  if (before.additive) return stand(subject);
  // «المبادرة التي أعلنها الرئيس ورحب بها الوزراء»
  if (before.conjunction && clause.relative >= 0 && isResumptive(reading, end)) return undefined;
  if (before.conjunction) {
    // «وكلف الأمانة العامة»: the subject is the one before, and the name is the object.
    const object =
      subject?.kind === SubjectKind.Name && last?.subject !== undefined && cls !== 'affirm' && cls !== 'discuss';
    if (subject !== undefined) return stand(object ? undefined : subject);
    const same =
      last !== undefined &&
      (last.form & (ActFeature.Past | ActFeature.Third)) === (form & (ActFeature.Past | ActFeature.Third));
    // «رحبت الحكومة بالقرار، الذي دعا إلى التهدئة، وأدان الهجوم»
    const other = same && !isFirstOrPlural(form) && ((last.form ^ form) & ActFeature.Feminine) !== 0;
    const within = isInRelative(walk, before.edge) && !same;
    // «معتبرة أنه قرار ينسجم مع القانون ويدعم السلام», «وأكدت أن المبادرة تعكس حرصا، وتؤكد أهمية العمل»
    const told = within || (!same && !SAID_BY_PEOPLE.has(cls) && clause.relative > (last?.to ?? clause.relative));
    const goesOn = told && last !== undefined && (form & ActFeature.Third) !== 0;
    if (goesOn || (clause.reported && (other || within))) return undefined;
    return stand(undefined);
  }
  if (past && isMine(reading, end)) return stand(undefined);
  if (isComma(reading, before.edge - 1) || isStop(reading, before.edge - 1))
    return subject !== undefined || isAfterSubordinate(walk) ? stand(subject) : undefined;
  if (isWithinIt(reading, end)) return stand(subject);
  // «وفي ختام الاجتماع أكد الوزراء», «وفي البيان الذي تلاه الرئيس أمس أكد الوزراء»
  const fronted = clause.relative < 0 || (!weak && before.edge - clause.relative > RELATIVE_REACH);
  return subject !== undefined && fronted && last === undefined && isFronted(reading, clause.start)
    ? stand(subject)
    : undefined;
}

/**
 * Whether a perfect that is written like a noun is one: «بفضل رئاسته ودعم سمو الأمير وما تحقق», «وأكد، دعم مصر له»: nothing that the
 * subject would act on comes after it, or a verb stands before whose object it is.
 */
function isNounHere(walk: Walk, before: Before, subject: Subject): boolean {
  const { reading, findings } = walk;
  const { matches, tokens } = reading;
  // «على الرغم من رفض بعض الدول», «ينص على رفض المجلس»
  if (!before.conjunction && PREPOSITIONS.some((kind) => isFunction(reading, before.edge - 1, kind))) return true;
  // «، كما شكر المشاركون الحكومة» goes on as «وشكر» does.
  const comma = isComma(reading, before.edge - 1) && !before.additive;
  if (comma && !before.conjunction && has(reading, before.edge - 2, Category.Act)) return true;
  // «وأكد المصدر، وفقا للوكالة، رفض الحكومة»: two perfects need «و».
  const { last } = walk.clause;
  if (
    comma &&
    !before.conjunction &&
    last !== undefined &&
    (last.form & ActFeature.Past) !== 0 &&
    !isAfterSubordinate(walk)
  )
    return true;
  const { to } = subject;
  // «دعم المنظمة»: the verb of a feminine subject is feminine; «القادة» are men.
  const feminine = endsIn(reading, subject.from, 'ه', 4) && !endsIn(reading, subject.from, 'اده', 3);
  if (feminine && subject.kind === SubjectKind.Actor && findings.owner[subject.from] === 0) return true;
  if (!isWord(reading, to) || (matches.proclitics[to]! & Proclitic.Waw) === 0) return false;
  // «بحث الصفدي وفيدان»
  if (isUnlisted(reading, subject.from)) return false;
  // «دعم القادة والوزراء»
  return (
    findings.owner[to] === 0 && !has(reading, to, Category.Actor) && (tokens.flags[to]! & TokenFlag.SentenceStart) === 0
  );
}

const PREPOSITIONS = [FunctionWord.From, FunctionWord.On, FunctionWord.In, FunctionWord.To, FunctionWord.With] as const;

/**
 * Who is meant by «الذي», «اللذان» at token `i`, where the verb after it, whose form has `features`, has him as its subject: the person or
 * participants before it, who take part in what the sentence tells or decide in it; whom a decision is about is a third party.
 */
function antecedent(walk: Walk, i: number, features: number): Subject | undefined {
  const { reading, clause, findings } = walk;
  if (!agreesWithRelative(reading, i, features)) return undefined;
  const at = isComma(reading, i - 1) ? i - 2 : i - 1;
  if (at < clause.start || !isWord(reading, at)) return undefined;
  const { last } = clause;
  if (last !== undefined && !(last.subject !== undefined && last.subject.from <= at && at < last.subject.to))
    return undefined;
  const annotation = findings.owner[at] === 0 ? undefined : findings.annotations[findings.owner[at]! - 1];
  const person = annotation?.kind === 'entity' && (annotation.type === 'role' || annotation.type === 'person');
  const dual = (features & ActFeature.OwnSubject) !== 0;
  // «ونظيره الكيني، اللذان»: who two are is said before. «الدول التي»: a plural.
  const noun = annotation === undefined && has(reading, at, Category.Actor) && (features & ActFeature.Feminine) === 0;
  if (!person && !dual && !noun) return undefined;
  let from = at;
  while (from > clause.start && annotation !== undefined && findings.owner[from - 1] === findings.owner[at]) from--;
  return { from, to: at + 1, kind: SubjectKind.Actor, subordinate: true, first: false };
}

const WAW = 0x648;
const LAM = 0x644;
const ALEF = 0x627;

/** Whether the relative pronoun at token `i` can be the subject of a verb of this form: «الذي أكد», «التي أكدت», «اللذان أكدا»; not «الذين أكدوا», who are mostly others. */
function agreesWithRelative({ tokens }: Reading, i: number, features: number): boolean {
  const { folded, foldedStart } = tokens;
  const at = foldedStart[i]!;
  if (folded[at] !== ALEF || folded[at + 1] !== LAM || (features & ActFeature.Object) !== 0) return false;
  const own = (features & ActFeature.OwnSubject) !== 0;
  if (own) return folded[at + 2] === LAM && (features & ActFeature.First) === 0;
  const feminine = (features & ActFeature.Feminine) !== 0;
  return foldedStart[i + 1]! - at === 4 && folded[at + 2] === (feminine ? 0x62a : 0x630);
}

/** Whether «تم», «جرى», «تقرر» stand where the participants' decisions do. */
function impersonalStands(walk: Walk, before: Before, opening: boolean): boolean {
  const { reading, clause, findings } = walk;
  if (opening || before.conjunction || before.additive || isComma(reading, before.edge - 1)) return true;
  // «وفي ختام الاجتماع تم التوقيع»; «وفي عام 1990 تم التوقيع» is history.
  if (clause.last !== undefined || clause.relative >= 0 || before.edge - clause.start >= SUBJECT_REACH) return false;
  for (let t = clause.start; t < before.edge; t++) if (!isWord(reading, t) || isDate(findings, t)) return false;
  return isFronted(reading, clause.start);
}

/** Who decides in the main clause after «إذ …، », whose verb begins at token `edge`; undefined where it does not stand there. */
function mainAfterPreamble(walk: Walk, edge: number): Subject | undefined {
  const { reading, findings, clause } = walk;
  const left = subjectLeft(walk, edge);
  if (left !== undefined || !isComma(reading, edge - 1)) return left;
  const first = (cueKinds(reading, clause.start) & (1 << Cue.Opener)) !== 0 ? clause.start + 1 : clause.start;
  return subjectAfter(reading, findings, first);
}

/** Whether the sentence began with a clause that its main verb comes after: «وفيما دعا …، شدد», «وبعد أن استعرض …، قرر». */
function isAfterSubordinate({ reading, clause }: Walk): boolean {
  const { matches } = reading;
  if (clause.last === undefined) return false;
  const at = clause.start;
  return (cueKinds(reading, at) & (1 << Cue.Additive)) !== 0 && (matches.proclitics[at]! & Proclitic.Waw) !== 0;
}

/** Whether token `i` is «أنه», «إنها», «فإنهم»: a pronoun for who speaks. */
export function isOfSpeaker({ reading }: Walk, i: number): boolean {
  if (i < 0 || !isWord(reading, i)) return false;
  const { folded, foldedStart } = reading.tokens;
  let at = foldedStart[i]!;
  if (folded[at] === 0x641 || folded[at] === 0x648) at++;
  if (folded[at] !== 0x627 || folded[at + 1] !== 0x646 || foldedStart[i + 1]! - at > 5) return false;
  return isWithin(reading, i) || endsIn(reading, i, 'هم', 3);
}

/** Whether «أنهم», «أنهما» at token `i` are the participants that the sentence began with: «وأضاف الوزراء أنهم اتفقوا». */
function isOfParticipants(walk: Walk, i: number): boolean {
  const { reading, clause } = walk;
  if (!isOfSpeaker(walk, i) || !(endsIn(reading, i, 'هم', 3) || endsIn(reading, i, 'هما', 4))) return false;
  const { last } = clause;
  return last === undefined ? tellsOfActor(walk, i) : last.subject?.kind === SubjectKind.Actor && clause.relative <= i;
}

/** Whether «أنها» at token `i` depends on a noun, so that its clause tells of somebody else: «رحب بإعلان كينيا أنها تؤيد». */
function isOfVerbalNoun({ reading, clause }: Walk, i: number): boolean {
  const { matches, language } = reading;
  const least = Math.max(clause.last?.to ?? clause.start, i - GROUP_REACH);
  for (let t = i - 1; t >= least; t--) {
    if ((matches.proclitics[t]! & (Proclitic.Ba | Proclitic.Lam)) === 0) continue;
    for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
      if (matches.category[m] !== Category.Act) continue;
      if ((language.tables.acts[matches.value[m]!]!.features & ActFeature.VerbalNoun) !== 0) return true;
    }
  }
  return false;
}

/** «منها» in «إقرارا منها». */
function isOfThem({ tokens }: Reading, i: number): boolean {
  if (i >= tokens.count) return false;
  const at = tokens.foldedStart[i]!;
  const length = tokens.foldedStart[i + 1]! - at;
  return length > 2 && length < 6 && tokens.folded[at] === 0x645 && tokens.folded[at + 1] === 0x646;
}

/** Signs that end what was said before a participle: a full stop, closing quotation marks. */
const CLOSERS = [0x2e, 0x22, 0xbb, 0x201d] as const;

const SLASH = 0x2f;

/** Tokens of a dateline, at most. */
const DATELINE_REACH = 12;

/** «الرياض / واس أعرب …»: place, agency and date before the verb of a block's first sentence, with a sign among them. */
function isAfterDateline({ reading, findings, clause }: Walk, edge: number): boolean {
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

/**
 * «أوضح عون أن», «أعرب شكري عن»: a word that no list has, between the verb and what it takes, is a surname; so it is before whom he met,
 * «بحث الصفدي وفيدان», «استعرض شكري مع نظيره».
 */
function surnameAfter(reading: Reading, at: number, features: number, cls: DecisionClass): Subject | undefined {
  // «وحول الأزمة أكد السيسي أن»
  const needs = (features & TAKES_ANY) | (cls === 'affirm' ? ActFeature.TakesThat : 0);
  if (!isUnlisted(reading, at)) return undefined;
  const met = cls === 'discuss' && !endsIn(reading, at, 'ا', 2) && isCounterpart(reading, at + 1);
  if (!met && (needs === 0 || !isTaken(reading, at + 1, needs))) return undefined;
  return { from: at, to: at + 1, kind: SubjectKind.Actor, subordinate: false, first: false };
}

/** Whether «مع», or «و» and a name or «نظيره», stands at token `i`. */
function isCounterpart(reading: Reading, i: number): boolean {
  if (isFunction(reading, i, FunctionWord.With)) return true;
  return isUnlisted(reading, i) && firstLetter(reading, i) === WAW && !isDefiniteAfterWaw(reading, i);
}

/** Classes of verbs that things do not do: a step may show and support, it does not call on anybody. */
const SAID_BY_PEOPLE: ReadonlySet<DecisionClass> = new Set([
  'request',
  'condemn',
  'concern',
  'welcome',
  'decide',
  'commit',
]);

/** Whether token `i` is a preposition with a pronoun, for what a relative clause is about: «بها», «عليه», «إليهم». */
function isResumptive(reading: Reading, i: number): boolean {
  if (!isWord(reading, i) || !['ه', 'ها', 'هم', 'هما'].some((suffix) => endsIn(reading, i, suffix, suffix.length)))
    return false;
  const { folded, foldedStart } = reading.tokens;
  const at = foldedStart[i]!;
  if (foldedStart[i + 1]! - at > 5) return false;
  const [first, second] = [folded[at], folded[at + 1]];
  // «به», «عليه», «إليه»
  return (
    (first === 0x628 && second === 0x647) ||
    ((first === 0x639 || first === ALEF) && second === LAM && folded[at + 2] === 0x64a)
  );
}

/** What a document does with a verb of its own: «أدان القرار» may as well be what somebody did to it. */
const SPOKEN: ReadonlySet<DecisionClass> = new Set(['request', 'affirm', 'concern', 'note']);

/** «طالب القرار الأطراف بـ», «وركز (إعلان وهران) على»: a document that speaks, at token `at` after a verb whose form has `features`. */
function documentAfter({ reading, findings }: Walk, at: number, features: number, cls: DecisionClass) {
  const from = isQuote(reading, at) ? at + 1 : at;
  if ((cueKinds(reading, from) & (1 << Cue.Utterance)) === 0 || !SPOKEN.has(cls)) return undefined;
  if (endsIn(reading, from, 'ه', 3) !== ((features & ActFeature.Feminine) !== 0)) return undefined;
  const owner = findings.owner[from]!;
  const definite = owner !== 0 || isDefinite(reading, from);
  if (!definite || (features & ActFeature.Past) === 0) return undefined;
  let to = from + 1;
  while (owner !== 0 && findings.owner[to] === owner) to++;
  return { from, to, kind: SubjectKind.Actor, subordinate: false, first: false };
}

/** Whether an indefinite «بيان», «بيانا مشتركا», of what is adopted here, ends before token `edge`. */
function isOfUtterance({ reading, clause }: Walk, edge: number, feminine: boolean): boolean {
  for (let t = edge - 1; t > clause.start && t > edge - 3 && isWord(reading, t) && !isDefinite(reading, t); t--) {
    if ((cueKinds(reading, t) & (1 << Cue.Utterance)) === 0) continue;
    return clause.relative < 0 && endsIn(reading, t, 'ه', 3) === feminine;
  }
  return false;
}

/** Tokens between who tells and «أن», at most. */
const TOLD_REACH = 14;

/**
 * Whether the document, spokesman or ministry at token `at`, after its verb, only tells what is or was: «أشار البيان إلى أن», «ذكر المتحدث أن»,
 * «صرح السفير سامي حداد المتحدث باسم الوزارة بأن».
 */
function tells({ reading }: Walk, at: number): boolean {
  const tellers = (1 << Cue.Utterance) | (1 << Cue.Spokesman);
  let teller = (cueKinds(reading, at) & tellers) !== 0;
  for (let t = at + 1; t < Math.min(reading.tokens.count, at + TOLD_REACH); t++) {
    if ((reading.tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return false;
    if (teller && isTaken(reading, t, ActFeature.TakesThat)) return true;
    // «أشار البيان إلى أن»; «إلى أهمية الحوار» is what it stands for.
    if (teller && isFunction(reading, t, FunctionWord.To)) return isTaken(reading, t + 1, ActFeature.TakesThat);
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return false;
    teller ||= (cueKinds(reading, t) & (1 << Cue.Spokesman)) !== 0 && has(reading, t, Category.RoleHead);
  }
  return false;
}

/** Whether token `i` is a word that no list has, but for that of given names. */
function isUnlisted(reading: Reading, i: number): boolean {
  return isWord(reading, i) && (reading.matches.categories[i]! & ~(1 << Category.GivenName)) === 0;
}

/** Whether what was decided last is a discussion. */
function isDiscussion(reading: Reading, last: Accepted | undefined): boolean {
  const m = last === undefined ? -1 : actAt(reading, last.from, ActFeature.Past);
  if (m < 0) return false;
  const { tables, records } = reading.language;
  return records.concepts[tables.acts[reading.matches.value[m]!]!.concept]!.class === 'discuss';
}

/** Whether the last decision has a perfect of this gender. */
function isPast(last: Accepted | undefined, feminine: boolean): boolean {
  return (
    last !== undefined && (last.form & ActFeature.Past) !== 0 && ((last.form & ActFeature.Feminine) !== 0) === feminine
  );
}

/** Whether «أن» alone stands before token `edge` in a numbered item: what the organ decides above it. */
function opensItem(reading: Reading, edge: number): boolean {
  if (reading.kind !== 'numbered' || !isFunction(reading, edge - 1, FunctionWord.That)) return false;
  return isOpening(reading, edge - 1);
}

/** Whether what cannot act for the issuing body follows the verb as its subject; «حيث دعا الحوثيين إلى» says by its ending that it is the object. */
function isOutsiderAfter({ reading, findings }: Walk, end: number, additive: boolean, cls: DecisionClass): boolean {
  // «وثمن قرار المحكمة»: a document does not praise.
  if ((cueKinds(reading, end) & (1 << Cue.Utterance)) !== 0 && !SPOKEN.has(cls) && cls !== 'decide') return false;
  return isOutsider(reading, findings, end) && !(additive && endsIn(reading, end, 'ين', 4));
}

/** Tokens between who is asked and what for, at most. */
const ASKED_REACH = 12;

/** Whether «بـ» or «على» follows, before the clause ends. */
function isAskedFor(reading: Reading, end: number): boolean {
  // «وطالب بفتح المعابر»
  if (isTaken(reading, end, ActFeature.TakesWith | ActFeature.TakesOn)) return true;
  for (let t = end + 1; t < end + ASKED_REACH && isWord(reading, t); t++) {
    if (isTaken(reading, t, ActFeature.TakesWith | ActFeature.TakesOn)) return true;
    // «وطلب العلم وحث الطلاب على القراءة»
    if (has(reading, t, Category.Act) && (reading.matches.proclitics[t]! & Proclitic.Waw) !== 0) return false;
  }
  return false;
}

/** Whether «إلى … أن» or «من … أن» follows, before the clause ends. */
function asksThat(reading: Reading, end: number): boolean {
  if (!isFunction(reading, end, FunctionWord.To) && !isFunction(reading, end, FunctionWord.From)) return false;
  for (let t = end + 1; t < end + ASKED_REACH && isWord(reading, t); t++)
    if (isTaken(reading, t, ActFeature.TakesThat)) return true;
  return false;
}

function isFirstOrPlural(form: number): boolean {
  return (form & (ActFeature.First | ActFeature.Plural)) !== 0;
}

/** «أعرب عن بالغ تقديري»: what is written like a perfect is the speaker's where the stance is. */
function isMine(reading: Reading, end: number): boolean {
  for (let t = end; t < end + MINE_REACH && isWord(reading, t); t++)
    if (has(reading, t, Category.StanceNoun)) return endsIn(reading, t, 'ي', 3);
  return false;
}

/** Tokens from «أعرب» to the noun. */
const MINE_REACH = 3;

/** Tokens after «الذي» in which the verb may still be the relative clause's own. */
const RELATIVE_REACH = 3;

function begin(walk: Walk, style: Style, feminine: boolean): void {
  walk.style = style;
  walk.feminine = feminine;
}

/** Whether what follows the verb is who acts and not what it is about: «يدعو المجلس» and not «يدعو الدول». */
function isActorNoun(
  { reading, findings }: Walk,
  { kind, from, to }: Subject,
  features: number,
  cls: DecisionClass,
  concept: string,
): boolean {
  if (kind !== SubjectKind.Actor) {
    // «يدين مجلس الأمن», «يرحب الاتحاد الأفريقي بـ»; who is supported or thanked is an object.
    const praises = (concept === 'welcome' || concept === 'commend') && isTaken(reading, to, ActFeature.TakesWith);
    const said = praises || (features & ActFeature.Light) !== 0 || OF_THINGS.has(cls);
    return said && reading.kind !== 'numbered' && isIssuer(findings, from);
  }
  return cls !== 'request' || endsIn(reading, from, 'ون', 4) || endsIn(reading, from, 'ان', 4);
}

/** Classes whose objects are things: no body is affirmed. */
const OF_THINGS: ReadonlySet<DecisionClass> = new Set(['condemn', 'affirm', 'note', 'concern', 'discuss']);

function endsInComma(reading: Reading): boolean {
  return isComma(reading, reading.tokens.count - 1);
}

/** Reads «إذ», «قد», «كما», «لا» leftwards from the verb at token `i`. */
function particlesBefore(reading: Reading, i: number, conjunction: boolean, least: number): Before {
  const { matches, tokens } = reading;
  const before: Before = {
    from: i,
    start: -1,
    edge: i,
    preambular: false,
    perfect: false,
    negated: false,
    additive: false,
    conjunction,
  };
  while (before.edge > least && before.edge > i - GROUP_REACH && !(before.conjunction && before.edge === i)) {
    const at = before.edge - 1;
    const kinds = cueKinds(reading, at);
    if ((kinds & (1 << Cue.Preambular)) !== 0) {
      before.preambular = true;
      before.from = at;
    } else if ((kinds & (1 << Cue.Perfect)) !== 0) {
      before.perfect = true;
    } else if ((kinds & (1 << Cue.Negation)) !== 0) {
      before.negated = true;
      before.from = at;
    } else if ((kinds & (1 << Cue.Additive)) !== 0) {
      before.additive = true;
    } else break;
    before.edge = at;
    if (before.from === at) before.start = cueStart(reading, at);
    if ((matches.proclitics[at]! & (Proclitic.Waw | Proclitic.Fa)) !== 0 && cueStart(reading, at) > tokens.start[at]!) {
      before.conjunction = true;
      break;
    }
  }
  if (
    before.perfect &&
    before.from === i &&
    before.conjunction &&
    isOpening(reading, before.edge) &&
    endsInComma(reading)
  ) {
    // «قد» makes the verb preambular: it is part of it.
    before.from = before.edge;
    before.start = cueStart(reading, before.edge);
  }
  return before;
}

function cueStart({ matches, tokens }: Reading, at: number): number {
  for (let m = matches.first[at]!; m < matches.first[at + 1]!; m++) {
    if (matches.category[m] === Category.DecisionCue) return matches.start[m]!;
  }
  return tokens.start[at]!;
}

/** Whether token `at` is in a subordinate clause that the sentence's last decision is not in. */
function isInRelative({ clause, reading }: Walk, at: number): boolean {
  if (clause.relative <= (clause.last?.to ?? -1)) return false;
  return !isComma(reading, at - 1);
}

/** Verbs that say their subject: «وأكدوا», «نؤكد». */
function ownStands(walk: Walk, before: Before, features: number, end: number, opening: boolean): boolean {
  const { reading, clause } = walk;
  if ((features & ActFeature.First) !== 0) {
    if ((features & ActFeature.Weak) !== 0 && !opening && !before.conjunction) return false;
    if (opening || !isInRelative(walk, before.edge) || clause.last !== undefined) return true;
    // «قال الوزير إن بلاده بخير ونتطلع إلى …»: who speaks says «we».
    return before.conjunction && (features & ActFeature.Weak) === 0;
  }
  if (opening || before.additive) return true;
  // «بيانا أعربوا فيه عن قلقهم», «لقاء بحثا خلاله»
  if (!before.conjunction && isWithinIt(reading, end)) return true;
  if (before.conjunction) return !isInRelative(walk, before.edge) || clause.last !== undefined;
  if (isComma(reading, before.edge - 1)) {
    if (clause.last !== undefined || clause.relative < 0) return true;
    // «أن الأعضاء، وعلى خلفية ذلك، يعربون»
    for (let t = before.edge - 2; t > clause.start && t > before.edge - SUBJECT_REACH; t--)
      if (isComma(reading, t)) return subjectLeft(walk, t) !== undefined;
    return false;
  }
  return subjectLeft(walk, before.edge) !== undefined;
}

const SUBJECT_REACH = 14;

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
    const opener = (kinds & (1 << Cue.Opener)) !== 0;
    if (opener || t === clause.start) {
      const first = opener ? t + 1 : t;
      const from = isWord(reading, first) ? first : first + 1;
      const subject = subjectAfter(reading, findings, from);
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
function isFronted(reading: Reading, start: number): boolean {
  const { tokens, matches } = reading;
  // «انطلاقا من هذا الموقف ترحب»
  if (isWord(reading, start) && endsIn(reading, start, 'ا', 4)) {
    const of = isFunction(reading, start + 1, FunctionWord.From) || isOfThem(reading, start + 1);
    if (of || isTaken(reading, start + 1, ADVERBIAL)) return true;
  }
  if (!has(reading, start, Category.Function))
    return (matches.proclitics[start]! & (Proclitic.Ba | Proclitic.Lam)) !== 0;
  return (tokens.flags[start]! & TokenFlag.Arabic) !== 0 && !isFunction(reading, start, FunctionWord.Demonstrative);
}

/** «مشيرين إلى», «إقرارا منها», «ملتزمون». */
function participleStanding(
  walk: Walk,
  i: number,
  before: Before,
  features: number,
  cls: DecisionClass,
): Standing | undefined {
  const { reading, clause } = walk;
  const opening = isOpening(reading, before.edge);
  const last = clause.last;
  // «..مؤكدة», «… من زاوية إنسانية” مؤكدا»
  const comma = isComma(reading, before.edge - 1) || CLOSERS.some((sign) => isMark(reading, before.edge - 1, sign));
  const stand: Standing = {
    from: before.from,
    start: before.start,
    subject: undefined,
    passive: false,
    negated: before.negated,
    form: features & (ActFeature.Participle | ActFeature.Adjective),
  };
  if (before.preambular) return stand;
  if ((features & ActFeature.Adjective) !== 0) {
    const subject = subjectLeft(walk, before.edge);
    if (subject !== undefined) return { ...stand, subject };
    // «المملكة حريصة على التعاون ومستعدة له»
    const joined = before.conjunction && last !== undefined && (last.form & ActFeature.Adjective) !== 0;
    return joined ? { ...stand, subject: last.subject } : undefined;
  }
  const accusative = endsIn(reading, i, 'ا', 3) || endsIn(reading, i, 'ين', 3);
  // «تأكيدا» opens a preamble; elsewhere it is a purpose.
  if ((features & ActFeature.Noun) !== 0) {
    // «وحرصا منها على …، دعت الوزارة», «دعت إلى الحوار، حرصا منها على السلام»
    if (walk.style === Style.Subjects && !endsInComma(reading) && (!opening || cls === 'commit')) return undefined;
    if (!opening && !before.conjunction && !isOfThem(reading, i + 1)) return undefined;
  }
  if (!accusative && !(endsIn(reading, i, 'ه', 3) && (comma || (opening && isStatingAlone(reading, i)))))
    return undefined;
  const acted = last !== undefined || clause.subject !== undefined;
  // «مشددين على وجوب العمل، ومؤازرة الجهود»: a verbal noun.
  const joined = before.conjunction && last !== undefined && (last.form & ActFeature.Participle) !== 0;
  if (joined && endsIn(reading, i, 'ه', 3) && !endsIn(reading, last.from, 'ه', 3)) return undefined;
  if (opening) return stand;
  if (comma && !before.conjunction) return acted || tellsOfActor(walk, i) ? stand : undefined;
  if (before.conjunction && last !== undefined) {
    if (walk.style === Style.Preamble || (last.form & ActFeature.Participle) !== 0) return stand;
    if (comma && endsIn(reading, i, 'ين', 3)) return stand;
  }
  if (before.conjunction) return undefined;
  if (last !== undefined && endsIn(reading, i, 'ين', 3) && clause.relative < last.to) return stand;
  const light = (features & ActFeature.Light) !== 0;
  return isCircumstance(reading, i, light) && (acted || tellsOfActor(walk, i)) ? stand : undefined;
}

/** Whether the participle at token `i`, with no comma before it, says its object as a verb does: «معربا عن», «مشيرا إلى», «مؤكدا أن»; not «موقفا داعما للسلام». */
function isCircumstance(reading: Reading, i: number, light: boolean): boolean {
  if (i === 0 || endsIn(reading, i - 1, 'ا', 2) || !(endsIn(reading, i, 'ا', 3) || endsIn(reading, i, 'ين', 4)))
    return false;
  // «مقدما تعازيه»: its noun is its object.
  if (light) return true;
  // «مؤكدا أهمية العمل», «رافضا أي مساس»; «عضوا داعما رئيسيا» has an adjective.
  const adjective = endsIn(reading, i + 1, 'ا', 3) && !isWithin(reading, i + 1);
  if (isWord(reading, i + 1) && !adjective && isStating(reading, i)) return true;
  return isTaken(
    reading,
    i + 1,
    ActFeature.TakesThat | ActFeature.TakesTo | ActFeature.TakesOn | ActFeature.TakesAbout,
  );
}

const ASSERTING: ReadonlySet<DecisionClass> = new Set(['affirm', 'welcome', 'condemn']);

/** Whether the participle at token `i` is of a verb that asserts, praises or rejects: no adjective is made of it. */
function isStating({ matches, language }: Reading, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features, concept } = language.tables.acts[matches.value[m]!]!;
    const full = (features & (ActFeature.Participle | ActFeature.Weak | TAKES_ANY)) === ActFeature.Participle;
    if (full && ASSERTING.has(language.records.concepts[concept]!.class)) return true;
  }
  return false;
}

/** Whether the feminine participle that opens a block at token `i`, «داعية الدول إلى», goes on with the one before: no verbal noun, «مطالبة». */
function isStatingAlone({ kind, matches, language }: Reading, i: number): boolean {
  if (i > 0 || kind === 'heading') return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    if ((language.tables.acts[matches.value[m]!]!.features & ActFeature.VerbalNoun) !== 0) return false;
  }
  return true;
}

/** Tokens at the head of a sentence in which its verb and subject stand, at most. */
const HEAD_REACH = 14;

/** Whether the sentence, whose verb is no decision, begins with what an actor did: «وقال الوزير إن …، مؤكدا», «بعث الأمير برقية …، معربا». */
function tellsOfActor({ reading, findings, clause }: Walk, end: number): boolean {
  const { matches } = reading;
  // «وقال إن …، داعيا»: who speaks was said before
  if (isWord(reading, clause.start) && !has(reading, clause.start, Category.Function))
    if (isTaken(reading, clause.start + 1, ActFeature.TakesThat)) return true;
  for (let t = clause.start; t < end - 1 && t < clause.start + HEAD_REACH; t++) {
    const noun = (1 << Category.Function) | (1 << Category.Actor);
    if (!isWord(reading, t) || findings.owner[t] !== 0 || (matches.categories[t]! & noun) !== 0) continue;
    if (endsIn(reading, t, 'ا', 2)) continue;
    const subject = subjectAfter(reading, findings, t + 1);
    if (subject !== undefined) return subject.kind === SubjectKind.Actor || isIssuer(findings, t + 1);
    // «وقال عون إن», «قال السيسي: »
    if (isUnlisted(reading, t + 1) && (isTaken(reading, t + 2, ActFeature.TakesThat) || isMark(reading, t + 2, 0x3a)))
      return true;
  }
  return false;
}

/** Whether a body, an office or a person is named at token `i`. */
function isIssuer({ annotations, owner }: Findings, i: number): boolean {
  const annotation = owner[i] === 0 ? undefined : annotations[owner[i]! - 1];
  return annotation?.kind === 'entity' && ISSUERS.has(annotation.type);
}

const ISSUERS: ReadonlySet<string> = new Set(['organization', 'role', 'person']);
