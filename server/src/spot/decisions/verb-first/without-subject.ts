/** Verbs that say their subject («وأكدوا», «نؤكد») or have none («تم»). */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { has, isDefinite, isFunction } from '../../reading';
import type { Walk } from '../clause';
import { cueKinds, endsIn, isComma, isWithinIt, isWord } from '../cues';
import { ActFeature, Cue } from '../lexemes';
import { isDate } from '../subject';
import type { Before } from './particles';
import { isInRelative } from './relative';
import { isFronted, SUBJECT_REACH, subjectLeft } from './sentence-head';

/** Whether «تم», «جرى», «تقرر» stand where the participants' decisions do. */
export function impersonalStands(walk: Walk, before: Before, opening: boolean): boolean {
  const { reading, clause, findings } = walk;
  if (opening || before.conjunction || before.additive || isComma(reading, before.edge - 1)) return true;
  // “reference was made to the plan, and attention was drawn to its costs”
  if (isFunction(reading, before.edge - 1, FunctionWord.And)) return true;
  // «وفي ختام الاجتماع تم التوقيع»; «وفي عام 1990 تم التوقيع» is history.
  if (clause.last !== undefined || clause.relative >= 0 || before.edge - clause.start >= SUBJECT_REACH) return false;
  for (let t = clause.start; t < before.edge; t++) if (!isWord(reading, t) || isDate(findings, t)) return false;
  return isFronted(reading, clause.start);
}

/** Verbs that say their subject: «وأكدوا», «نؤكد». */
export function ownStands(walk: Walk, before: Before, features: number, end: number, opening: boolean): boolean {
  const { reading, clause } = walk;
  if ((features & ActFeature.First) !== 0) {
    // «نحن لا نقبل»
    const we = (cueKinds(reading, before.edge - 1) & (1 << Cue.Pronoun)) !== 0;
    // «ولتحقيق ذلك، أوعزنا إلى وزرائنا»
    const goal = isComma(reading, before.edge - 1) && clause.last === undefined && clause.relative < 0;
    if ((features & ActFeature.Weak) !== 0 && !opening && !before.conjunction && !we && !goal) return false;
    // «نؤكد عزمنا»: our resolve
    const fronted = isComma(reading, before.edge - 2) && !has(reading, before.edge - 1, Category.Act);
    const comma = isComma(reading, before.edge - 1) || fronted;
    const apart = opening || before.conjunction || comma;
    if ((features & ActFeature.Past) !== 0 && !apart && clause.last !== undefined) return false;
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
  return subjectLeft(walk, before.edge) !== undefined || isAfterFronted(walk, before.edge, features, end);
}

/** Whether a verb that says its subject comes right after what the sentence begins with: «وفي ختام اللقاء اتفقا على», «ومنذ عام 2022 فرضنا». */
function isAfterFronted({ reading, clause, findings }: Walk, edge: number, features: number, end: number): boolean {
  if (clause.last !== undefined || clause.relative >= 0 || !isFronted(reading, clause.start)) return false;
  for (let t = clause.start; t < edge; t++) if (!isWord(reading, t) && findings.owner[t] === 0) return false;
  // «وفي بيان مشترك أكدا»
  const utterance = (cueKinds(reading, clause.start + 1) & (1 << Cue.Utterance)) !== 0;
  // «فرضنا» is our hypothesis, too.
  if (isDate(findings, edge - 1)) return endsIn(reading, end - 1, 'نا', 3);
  return (features & (ActFeature.Weak | ActFeature.Noun)) === 0 && (isDefinite(reading, edge - 1) || utterance);
}
