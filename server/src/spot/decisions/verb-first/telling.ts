/** Who tells what the text says: «وقال الوزير إنه …», «أشار البيان إلى أن». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { TokenFlag } from '../../../text/tokens';
import { has, isDefinite, isFunction } from '../../reading';
import type { Walk } from '../clause';
import { actAt, cueKinds, endsIn, firstLetter, GROUP_REACH, isMark, isWithin, isWord } from '../cues';
import { ActFeature, Cue } from '../lexemes';
import { SubjectKind, subjectAfter } from '../subject';
import { isTaken } from '../taken';
import { isIssuer, isUnlisted } from './subject-right';

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
export function isOfParticipants(walk: Walk, i: number): boolean {
  const { reading, clause } = walk;
  if (!isOfSpeaker(walk, i) || !(endsIn(reading, i, 'هم', 3) || endsIn(reading, i, 'هما', 4))) return false;
  const { last } = clause;
  return last === undefined ? tellsOfActor(walk, i) : last.subject?.kind === SubjectKind.Actor && clause.relative <= i;
}

/** Whether «أنها» at token `i` depends on a noun, so that its clause tells of somebody else: «رحب بإعلان كينيا أنها تؤيد». */
export function isOfVerbalNoun({ reading, clause }: Walk, i: number): boolean {
  const { proclitics } = reading.matches;
  // «، فإنها تأسف» is the main clause.
  if (firstLetter(reading, i) === 0x641) return false;
  const least = Math.max(clause.last?.to ?? clause.start, i - GROUP_REACH);
  for (let t = i - 1; t >= least; t--) {
    const governed = (proclitics[t]! & (Proclitic.Ba | Proclitic.Lam)) !== 0;
    if (governed && actAt(reading, t, ActFeature.VerbalNoun) >= 0) return true;
  }
  return false;
}

/** Whether an indefinite «بيان», «بيانا مشتركا», of what is adopted here, ends before token `edge`. */
export function isOfUtterance({ reading, clause }: Walk, edge: number, feminine: boolean): boolean {
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
export function tells({ reading }: Walk, at: number): boolean {
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

/** Tokens at the head of a sentence in which its verb and subject stand, at most. */
const HEAD_REACH = 14;

/** Whether the sentence, whose verb is no decision, begins with what an actor did: «وقال الوزير إن …، مؤكدا», «بعث الأمير برقية …، معربا». */
export function tellsOfActor({ reading, findings, clause }: Walk, end: number): boolean {
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
