/** Verbs in relative clauses: who is meant by «الذي», and where the clause goes on. */

import { Category } from '../../../lexicon/categories';
import { has, type Reading } from '../../reading';
import type { Walk } from '../clause';
import { endsIn, isComma, isWord } from '../cues';
import { ActFeature } from '../lexemes';
import { type Subject, SubjectKind } from '../subject';

/**
 * Who is meant by «الذي», «اللذان» at token `i`, where the verb after it, whose form has `features`, has him as its subject: the person or
 * participants before it, who take part in what the sentence tells or decide in it; whom a decision is about is a third party.
 */
export function antecedent(walk: Walk, i: number, features: number): Subject | undefined {
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

/** Whether token `i` is a preposition with a pronoun, for what a relative clause is about: «بها», «عليه», «إليهم». */
export function isResumptive(reading: Reading, i: number): boolean {
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

/** Whether token `at` is in a subordinate clause that the sentence's last decision is not in. */
export function isInRelative({ clause, reading }: Walk, at: number): boolean {
  if (clause.relative <= (clause.last?.to ?? -1)) return false;
  return !isComma(reading, at - 1);
}
