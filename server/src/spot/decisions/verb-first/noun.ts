/** Whether a perfect that is written like a verbal noun is one. */

import { Category } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { TokenFlag } from '../../../text/tokens';
import type { Findings } from '../../findings';
import { has, type Reading } from '../../reading';
import type { Walk } from '../clause';
import { endsIn, isComma, isWord } from '../cues';
import { ActFeature } from '../lexemes';
import { type Subject, SubjectKind } from '../subject';
import type { Before } from './particles';
import { isAfterSubordinate } from './sentence-head';
import { isUnlisted } from './subject-right';

/**
 * Whether a perfect that is written like a noun is one: «بفضل رئاسته ودعم سمو الأمير وما تحقق», «وأكد، دعم مصر له»: nothing that the
 * subject would act on comes after it, or a verb stands before whose object it is.
 */
export function isNounHere(walk: Walk, before: Before, subject: Subject): boolean {
  const { reading, findings } = walk;
  const { matches, tokens } = reading;
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
  // «دعم المنظمة»: the verb of a feminine subject is feminine; «القادة» are men, and «فخامته» is one.
  const ofMen = endsIn(reading, subject.from, 'اده', 3) || endsIn(reading, subject.from, 'ته', 3);
  const feminine = endsIn(reading, subject.from, 'ه', 4) && !ofMen;
  if (feminine && subject.kind === SubjectKind.Actor && findings.owner[subject.from] === 0) return true;
  if (!isWord(reading, to) || (matches.proclitics[to]! & Proclitic.Waw) === 0) return false;
  // «بحث الصفدي وفيدان»
  if (isUnlisted(reading, subject.from)) return false;
  // «دعم القادة والوزراء»
  return (
    findings.owner[to] === 0 && !has(reading, to, Category.Actor) && (tokens.flags[to]! & TokenFlag.SentenceStart) === 0
  );
}

/** Whether what is written like a perfect depends on a function word: «على الرغم من رفض بعض الدول», «ماضية في دعم اليمن», «لم تتلق أي طلب». */
export function isGovernedNoun(reading: Reading, { owner }: Findings, before: Before): boolean {
  const at = before.edge - 1;
  return !before.conjunction && at >= 0 && has(reading, at, Category.Function) && owner[at] === 0;
}
