/** What a subject is: one name or several, somebody in an office, an organ, letters for a name. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { lettersOf, TokenFlag } from '../../../text/tokens';
import { has, isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Walk } from '../clause';
import { APOSTROPHE, endsIn, isComma, isMark, isOpening } from '../cues';
import { isTitle, type Subject, SubjectKind } from '../subject';

/** A council, committee, conference or the like that opens the sentence, where nobody says «we». */
export function isOrgan(walk: Walk, { from, to }: Subject): boolean {
  const { reading } = walk;
  if (walk.first) return false;
  if (reading.language.id === 'en') {
    // «At its second session, the Committee adopted …»
    const opens = isOpening(reading, from) || (walk.decisions === 0 && isComma(reading, from - 1));
    const head = has(reading, to - 1, Category.OrganizationHead) || has(reading, to - 1, Category.EventHead);
    return opens && head;
  }
  // The head of a French name comes first: «la Conférence», and a longer name where nobody has decided before.
  const head = isMark(reading, from + 1, APOSTROPHE) ? from + 2 : from + 1;
  if (!isFunction(reading, from, FunctionWord.Article) || !has(reading, head, Category.Actor)) return false;
  return to === head + 1 || walk.decisions === 0;
}

/** «UNORG condemns»: letters for a name that another paragraph gives in full; not in a line of capitals. */
export function isAcronym({ reading: { tokens } }: Walk, { from, to }: Subject, before: Before): boolean {
  const capitals = (tokens.flags[from]! & TokenFlag.AllCapitals) !== 0 && lettersOf(tokens, from) > 1;
  return capitals && to === from + 1 && (tokens.flags[before.from]! & TokenFlag.AllCapitals) === 0;
}

/** «the Yemeni parties», or «states» without an article. */
export function isIndefinite({ reading, findings }: Walk, { from, to }: Subject): boolean {
  // «in which states agreed», but «which Ministers stressed»
  if (has(reading, from, Category.Actor) && findings.owner[from] === 0)
    return (
      (reading.tokens.flags[from]! & TokenFlag.Capital) === 0 && !isFunction(reading, from, FunctionWord.Quantifier)
    );
  for (let t = from; t < to; t++) if (has(reading, t, Category.Demonym)) return true;
  return false;
}

/** Whether the subject is one office or person by name. */
export function isNamed({ findings }: Walk, { from, to }: Subject): boolean {
  for (let t = from; t < to; t++) if (isTitle(findings, t)) return true;
  return false;
}

/** Whether the subject is one name: «the United States» is «it». */
export function isOneName({ findings: { owner } }: Walk, { from, to, kind }: Subject): boolean {
  return kind === SubjectKind.Name && owner[from] !== 0 && owner[from] === owner[to - 1];
}

/** Whether a subject can have a verb in the plural: English nouns in -s, «both», and lists. */
export function isPlural(reading: Reading, subject: Subject): boolean {
  if (subject.kind === SubjectKind.Pronoun) return true;
  if (subject.kind === SubjectKind.SingularPronoun) return false;
  for (let t = subject.from; t < subject.to; t++)
    if (isFunction(reading, t, FunctionWord.And) || isComma(reading, t)) return true;
  const last = subject.to - 1;
  if (subject.kind === SubjectKind.Actor) {
    for (let t = subject.from; t < subject.to; t++) {
      if (has(reading, t, Category.Actor) && !endsIn(reading, t, 's', 2)) continue;
      if (has(reading, t, Category.Actor)) return true;
    }
    return isFunction(reading, last, FunctionWord.Quantifier);
  }
  // «The ASEAN Member States»
  return subject.kind === SubjectKind.Name && has(reading, last, Category.Actor) && endsIn(reading, last, 's', 2);
}
