/** Whether a verb of a language whose verbs come first (Arabic) stands where a decision does. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import type { DecisionClass } from '../../annotation';
import { has, isFunction, type Reading } from '../../reading';
import { type Accepted, Style, type Walk } from '../clause';
import {
  actAt,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  endsInComma,
  GROUP_REACH,
  isComma,
  isKeyword,
  isOpening,
  isQuote,
  isStop,
  isWithinIt,
  isWord,
} from '../cues';
import { ActFeature, Cue, Keyword } from '../lexemes';
import { APPROVING } from '../minuted';
import type { Standing } from '../standing';
import { type Subject, SubjectKind, subjectAfter } from '../subject';
import { isTaken } from '../taken';
import { isGovernedNoun, isNounHere } from './noun';
import { asksThat, isAskedFor, isMine, isOfThem, isWithThem } from './object';
import { participleStanding } from './participle';
import { type Before, cueStart, particlesBefore } from './particles';
import { isMarkedPassive, passiveStands } from './passive';
import { antecedent, isInRelative, isResumptive } from './relative';
import {
  isAfterDateline,
  isAfterSubordinate,
  isAfterwards,
  isCircumstantial,
  isFollowedByMain,
  isFronted,
  mainAfterAside,
  mainAfterPreamble,
  opensItem,
  subjectLeft,
  wasBefore,
  wishBefore,
} from './sentence-head';
import { documentAfter, isActorNoun, isDocument, isIssuer, isOutsiderAfter, surnameAfter } from './subject-right';
import { isOfParticipants, isOfSpeaker, isOfUtterance, isOfVerbalNoun, tells, tellsOfActor } from './telling';
import { impersonalStands, ownStands } from './without-subject';

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
  // «وإننا لنؤكد»
  // «نغتنم المناسبة لنجدد دعمنا», «انتهز الوزير الفرصة ليشيد بـ»
  const occasion = clause.gathering >= 0 && clause.last === undefined && clause.relative < clause.gathering;
  const emphasised = occasion || clause.preambular || (i > 0 && endsIn(reading, i - 1, 'اننا', 3));
  const emphatic =
    emphasised && (features & (ActFeature.Third | ActFeature.First | ActFeature.Plural)) !== 0 ? Proclitic.Lam : 0;
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
  const reported = said && clause.last === undefined && !tellsOfActor(walk, before.edge - 1);
  if ((said && !reported) || (own && past && isOfParticipants(walk, before.edge - 1)))
    return stand(clause.last?.subject);
  if ((cueKinds(reading, before.edge - 1) & (1 << Cue.Relative)) !== 0 && !before.conjunction) {
    const wish = before.edge === i ? cueBefore(reading, i, 1 << Cue.Continuing) : -1;
    if (wish >= 0) return { ...stand(clause.last?.subject), from: wish, start: cueStart(reading, wish) };
    const wished = wishBefore(walk, before.edge);
    if (wished !== undefined) return { ...stand(wished), from: wished.wish, start: cueStart(reading, wished.wish) };
    // «إننا نعرب عن قلقنا»
    if ((features & ActFeature.First) !== 0 && endsIn(reading, before.edge - 1, 'اننا', 3)) return stand(undefined);
    // «وإذ يرحب المجلس بالاتفاق، فإنه يدعو إلى»
    const resumed = clause.preambular && !past && (matches.proclitics[before.edge - 1]! & Proclitic.Fa) !== 0;
    if (resumed && isComma(reading, before.edge - 2)) return stand(clause.last?.subject);
    const who = antecedent(walk, before.edge - 1, features);
    if (who !== undefined) return stand(who);
    // «وبعد أن استعرض التقرير، قرر»
    if (past && isAfterwards(reading, before.edge)) {
      const who = subjectAfter(reading, findings, end);
      if (who !== undefined || own || isTaken(reading, end, features)) return stand(who);
    }
    // «مشيرا إلى أنه تم الاتفاق على»
    const told = (features & ActFeature.Impersonal) !== 0 && walk.style === Style.Subjects;
    if (told && endsIn(reading, before.edge - 1, 'انه', 2) && (clause.last !== undefined || tellsOfActor(walk, i)))
      return stand(undefined);
    // «وجاء في البيان الختامي أنه قرر الوزراء»
    const stated = past && !own && !noun && endsIn(reading, before.edge - 1, 'انه', 2) && isInUtterance(walk, i);
    const decider = stated ? subjectAfter(reading, findings, end) : undefined;
    if (decider?.kind === SubjectKind.Actor) return stand(decider);
    clause.reported = true;
    return undefined;
  }

  // «لم يقبلوا»; «أن يلتزموا بالهدنة ويدينوا العنف» goes on with what is asked.
  const subjunctive = own && !past && (features & ActFeature.First) === 0 && endsIn(reading, end - 1, 'ا', 4);
  if (subjunctive && (!before.negated || endsIn(reading, before.from, 'لا', 1))) return undefined;
  const litotes = isKeyword(reading, i, Keyword.Litotes);
  if (before.negated && !litotes && isFailure(walk, before, features, cls)) return undefined;
  const opening = isOpening(reading, before.edge) || isAfterDateline(walk, before.edge);
  if (past && !own && isMarkedPassive(reading, m)) {
    const asked = cls === 'request' ? subjectAfter(reading, findings, end) : undefined;
    const stands = passiveStands(walk, before, features, end, cls, concept, opening);
    if (stands) return { ...stand(asked), passive: true };
    // «البيان اعتُمد بالإجماع» says what it is about first.
    if (opening || before.conjunction || cls === 'condemn') return undefined;
  }
  const impersonal = (features & ActFeature.Impersonal) !== 0;
  // «في اجتماع جرى خلاله بحث التعاون»
  if (impersonal)
    return isWithinIt(reading, end) || impersonalStands(walk, before, opening) ? stand(undefined) : undefined;
  // «أكد فيه الوزراء», «أعرب أيضا الجانبان»
  const keeps = (features & ActFeature.Keeps) !== 0;
  // «يؤكد مجددا رئيس المجلس»
  const adverb = own || keeps ? -1 : cueAt(reading, end, (1 << Cue.Additive) | (1 << Cue.Intensifier));
  const between = adverb < 0 ? end : matches.end[adverb]!;
  const subject = own
    ? undefined
    : (subjectAfter(reading, findings, isQuote(reading, between) ? between + 1 : between) ??
      documentAfter(walk, between, features, cls) ??
      surnameAfter(reading, between, features, cls));
  if (past && (cls === 'note' || concept === 'declare') && tells(walk, subject?.from ?? between)) return undefined;
  // «توقف الوزيران عند الأزمة»: no feminine of «أوقف».
  if (feminine && subject?.kind === SubjectKind.Actor && isOfMen(reading, subject.from)) return undefined;
  const last = clause.last;

  if (walk.style !== Style.Subjects) {
    // A resolution: its verbs have the gender of the body that the text above names.
    // «وقد نظرت في …، ودرست …»
    const preamble = past && walk.style === Style.Preamble && before.conjunction && isPast(last, feminine);
    if (preamble && isComma(reading, before.edge - 1)) return stand(undefined);
    // «ترحب كينيا وتشاد بالقرار. نشيد بالجهود»: those who issue it say «we».
    if ((features & ActFeature.First) !== 0 && opening) {
      walk.style = Style.Subjects;
      return stand(undefined);
    }
    // «إن الطرفين، إذ يضعان …، قد اتفقا على ما يلي»
    const agreed = past && before.perfect && !before.conjunction && clause.preambular;
    if (agreed && isComma(reading, before.edge - 1)) return stand(mainAfterPreamble(walk, before.edge));
    if (past || own || (walk.feminine !== undefined && feminine !== walk.feminine)) return undefined;
    // «إن المجلس، إذ يشير إلى …، يقرر», «وإذ تدعو …، فإن الجزائر تجدد تضامنها»
    const main = !before.conjunction && clause.preambular ? mainAfterPreamble(walk, before.edge) : undefined;
    if (main !== undefined) return stand(main);
    // «وإذ يشير إلى قراره، يقرر»: who issues it.
    const goesOn = !before.conjunction && isMainAfter(walk, before.edge);
    if (goesOn && clause.relative < (last?.to ?? 0)) return stand(undefined);
    if (opening) return stand(undefined);
    if (!before.conjunction && !before.additive) return undefined;
    // «الهجمات التي تشكل تهديدا، وتعمل على توسيع الصراع»
    const within =
      clause.relative > (last?.to ?? -1) && (reading.kind !== 'numbered' || !isComma(reading, before.edge - 1));
    return weak && within ? undefined : stand(undefined);
  }
  // «حرصا منها على» is no dual.
  if (own && noun && isOfThem(reading, end)) return undefined;
  if (noun && !own && isGovernedNoun(reading, findings, before)) return undefined;
  if (own) {
    // «ولا نزال نؤمن»
    const first = (features & ActFeature.First) !== 0 && before.edge === i;
    const still = first ? cueBefore(reading, i, 1 << Cue.Continuing) : -1;
    if (still >= 0) return { ...stand(undefined), from: still, start: cueStart(reading, still) };
    return ownStands(walk, before, features, end, opening) ? stand(undefined) : undefined;
  }

  if (
    !past &&
    opening &&
    !before.conjunction &&
    (subject === undefined || !isActorNoun(walk, subject, features, cls, concept))
  ) {
    // «يسعى الاتحاد إلى …», «تأمل مصر في …», «تقف مصر إلى جانب …»
    if (weak && cls === 'commit' && subject !== undefined && isIssuer(findings, subject.from)) return stand(subject);
    if ((concept === 'stand-with' || concept === 'hope') && subject !== undefined) return stand(subject);
    // «تتابع مصر بقلق ما يجري»
    if (weak && cls === 'note' && subject !== undefined && cueAt(reading, subject.to, 1 << Cue.Stance) >= 0)
      return stand(subject);
    // The first verb of a paragraph of a resolution; «يشكل الإرهاب تهديدا» is none.
    if (weak && reading.kind !== 'numbered') return undefined;
    if (walk.decisions === 0) begin(walk, Style.Operative, feminine);
    return stand(undefined);
  }
  if (past && before.perfect && before.conjunction && subject === undefined) {
    // «وقد نظر في …،»: a preambular paragraph, or a sentence that goes on: «وقد نظر في …، يقرر».
    const who = isComma(reading, before.edge - 1) ? subjectLeft(walk, before.edge - 1) : undefined;
    if (who !== undefined || (opening && (endsInComma(reading) || isFollowedByMain(reading, end)))) {
      if (clause.start === 0) begin(walk, Style.Preamble, feminine);
      clause.preambular = true;
      return { ...stand(who), from: before.edge, start: cueStart(reading, before.edge) };
    }
  }
  // «جلسة جدد فيها ولاية القوة»
  const verb = !noun || (features & ActFeature.Object) !== 0;
  if (past && verb && !before.conjunction && clause.relative < 0 && isWithinIt(reading, end)) return stand(subject);
  // «وصدر عن الاجتماع بيان أدان الهجوم»
  if (past && !noun && !before.conjunction && isOfUtterance(walk, before.edge, feminine)) return stand(clause.subject);
  // «إن الحكومة، وهي تتابع بقلق …، تدعو»
  if (!past && isCircumstantial(walk, before.edge)) return stand(mainAfterAside(walk, before.edge - 1));
  if (!opening && !before.conjunction) {
    const left = subjectLeft(walk, before.edge) ?? (past ? undefined : mainAfterAside(walk, before.edge));
    // «نحن هنا»: no verb of the third person has «we» as its subject.
    // «وكانت الحكومة قد رفضت العرض» tells what was before.
    if (left !== undefined && before.perfect && cls !== 'discuss' && wasBefore(walk)) return undefined;
    if (left !== undefined && !left.first) return stand(left);
  }
  if (subject === undefined) {
    // «شدد المجلس على …، وطالب الأطراف بـ …»
    const goesOn = noun && !weak && before.conjunction && isPast(last, false);
    const asks = goesOn && cls === 'request' && isAskedFor(reading, end);
    // «كما طلب إلى الأمين العام أن», «وطلب إلى الأمانة أن», «كما طالب المجتمع الدولي بتحمل مسؤولياته»
    const begs =
      noun &&
      cls === 'request' &&
      (((before.additive || (opening && before.conjunction)) && asksThat(reading, end)) ||
        (before.additive && !weak && isAskedFor(reading, end)));
    // «تناول اللقاء العلاقات وبحث سبل تعزيزها»
    const talks = goesOn && cls === 'discuss' && isDiscussion(reading, last);
    // «هنأ نظيره وشكره على زيارته»
    const thanks = goesOn && (features & ActFeature.Object) !== 0 && isTaken(reading, end, ActFeature.TakesOn);
    // «أوفد المجلس بعثة وأرجأ النظر في المسألة»
    // «وأكد ضرورة استكمال ما تبقى، وكلف اللجان بمضاعفة الجهود»
    const apart = isComma(reading, before.edge - 1) && cls === 'request' && isAskedFor(reading, end);
    const joined = before.conjunction || before.additive;
    // «وبحث معه التعاون، داعيا إلى …، كما استعرض …»
    const finite = last !== undefined && (last.form & ActFeature.Participle) !== 0 ? clause.main : last;
    const shares = past && !noun && joined && (clause.relative < 0 || apart) && isPast(finite, feminine);
    // «رحب الوزير بنظيره. وتناول معه آخر التطورات»
    // … «واعتبر مشاركته مؤشرا على …»
    const says = cls === 'discuss' || concept === 'consider-that';
    const talksOn = opening && (before.conjunction || before.additive) && past && says && walk.decisions > 0;
    const shared = shares && ((last?.subject ?? clause.subject) !== undefined || tellsOfActor(walk, before.edge));
    // «ترى مصر أن …، وتعتبر أن …», «تقف الدول …، ولن تقبل أن»
    const holds =
      (cls === 'affirm' || before.negated) &&
      !past &&
      before.conjunction &&
      isComma(reading, before.edge - 1) &&
      last?.form === form;
    // «واعتمد التقرير»: whoever did, or in the passive
    if (opening && past && APPROVING.has(concept) && isDocument(walk, end)) return stand(undefined);
    // «ووقع الاتفاقية عن الجانب المصري الوزير»
    if (opening && past && concept === 'sign' && isSignedFor(reading, end)) return stand(undefined);
    // «وعقدا جلسة مباحثات، وتناولت آفاق التعاون»
    const held = cls === 'discuss' && past && !noun && before.conjunction && clause.gathering >= 0;
    if (held && clause.relative < clause.gathering && !isOutsiderAfter(walk, end, false, feminine, cls))
      return stand(undefined);
    if (weak && !talksOn && !shared && !(holds && (last.subject ?? clause.subject) !== undefined)) return undefined;
    // «وبحث معه آفاق التعاون»
    const met = cls === 'discuss' && joined && isWithThem(reading, end);
    if (noun && !talksOn && !talks && !asks && !begs && !thanks && !met) return undefined;
    // «تؤيد القرار وتدعم هذا المسعى»: the object.
    const goesOnNow = !past && before.conjunction && last !== undefined && last.form === form;
    if (!goesOnNow && isOutsiderAfter(walk, end, before.additive, feminine, cls)) return undefined;
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
    // «بالخطوات التي اتخذتها الحكومة وتعهدت بمواصلتها»
    const hers = other && isInRelative(walk, before.edge);
    if (goesOn || hers || (clause.reported && (other || within))) return undefined;
    return stand(undefined);
  }
  if (past && isMine(reading, end)) return stand(undefined);
  if (isMainAfter(walk, before.edge) && !past && !weak) return stand(subject);
  if (isComma(reading, before.edge - 1) || isStop(reading, before.edge - 1))
    return subject !== undefined || isAfterSubordinate(walk) ? stand(subject) : undefined;
  if (isWithinIt(reading, end)) return stand(subject);
  // «وفي ختام الاجتماع أكد الوزراء», «وفي البيان الذي تلاه الرئيس أمس أكد الوزراء»
  const fronted = clause.relative < 0 || (!weak && before.edge - clause.relative > RELATIVE_REACH);
  return subject !== undefined && fronted && last === undefined && isFronted(reading, clause.start)
    ? stand(subject)
    : undefined;
}

/** Whether the sentence before token `end` says of a statement what is in it: «جاء في البيان». */
function isInUtterance({ reading, clause }: Walk, end: number): boolean {
  if (clause.last !== undefined) return false;
  for (let t = clause.start + 1; t < Math.min(end, clause.start + GROUP_REACH); t++)
    if ((cueKinds(reading, t) & (1 << Cue.Utterance)) !== 0) return isFunction(reading, t - 1, FunctionWord.In);
  return false;
}

/** Whether a verb with no conjunction at token `edge` comes after a clause with «إذ» and its comma: «وإذ يعرب المجلس عن قلقه، يناشد الأطراف». */
function isMainAfter({ reading, clause }: Walk, edge: number): boolean {
  return clause.preambular && isComma(reading, edge - 1);
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

/** Whether a negation tells what others have not done: «أن الأطراف لم تلتزم بالاتفاق», «ولم يعترض أحد». */
function isFailure({ reading, clause }: Walk, { edge, from }: Before, features: number, cls: DecisionClass): boolean {
  if ((features & (ActFeature.First | ActFeature.Light)) !== 0) return false;
  for (let t = edge; t <= from; t++)
    if (endsIn(reading, t, 'لم', 1) && (cueKinds(reading, t) & (1 << Cue.Negation)) !== 0)
      return clause.relative >= 0 || cls === 'commit' || cls === 'condemn';
  return false;
}

/** Whether what was decided last is a discussion. */
function isDiscussion(reading: Reading, last: Accepted | undefined): boolean {
  const m = last === undefined ? -1 : actAt(reading, last.from, ActFeature.Past);
  if (m < 0) return false;
  const { tables, records } = reading.language;
  return records.concepts[tables.acts[reading.matches.value[m]!]!.concept]!.class === 'discuss';
}

/** Whether the noun at token `i` is written as masculine, of two or many: «الوزيران», «المشاركون»; not «الدولتان». */
function isOfMen(reading: Reading, i: number): boolean {
  return endsIn(reading, i, 'ون', 5) || (endsIn(reading, i, 'ان', 5) && !endsIn(reading, i, 'تان', 4));
}

/** Words of what is signed, between the verb and «عن», at most. */
const SIGNED_REACH = 6;

/** Whether «عن» and one of those who sign follow: «الاتفاقية عن الجانب المصري», «المذكرة عن حكومة كينيا». */
function isSignedFor(reading: Reading, end: number): boolean {
  for (let t = end; t < end + SIGNED_REACH && isWord(reading, t); t++)
    if (isTaken(reading, t, ActFeature.TakesAbout)) return has(reading, t + 1, Category.Actor);
  return false;
}

/** Whether the last decision has a perfect of this gender. */
function isPast(last: Accepted | undefined, feminine: boolean): boolean {
  return (
    last !== undefined && (last.form & ActFeature.Past) !== 0 && ((last.form & ActFeature.Feminine) !== 0) === feminine
  );
}

function isFirstOrPlural(form: number): boolean {
  return (form & (ActFeature.First | ActFeature.Plural)) !== 0;
}

/** Tokens after «الذي» in which the verb may still be the relative clause's own. */
const RELATIVE_REACH = 3;

function begin(walk: Walk, style: Style, feminine: boolean): void {
  walk.style = style;
  walk.feminine = feminine;
}
