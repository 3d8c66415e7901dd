/** Perfects that the writer has marked as passives: «أُقر المشروع», «وكُلفت الأمانة بنشره». */

import type { DecisionClass } from '../../annotation';
import { isDefinite, type Reading } from '../../reading';
import { Style, type Walk } from '../clause';
import { isWord } from '../cues';
import { ActFeature, TAKES_ANY } from '../lexemes';
import { APPROVING, TASKING } from '../minuted';
import { isAskedFor } from './object';
import type { Before } from './particles';
import { impersonalStands } from './without-subject';

const DAMMA = 0x64f;

/** Whether a damma stands inside the perfect of match `m`; the one at the end of «أكدتُ» is «I». */
export function isMarkedPassive({ text, matches, tokens }: Reading, m: number): boolean {
  const last = tokens.end[matches.end[m]! - 1]! - 1;
  for (let at = matches.start[m]!; at < last; at++) if (text.charCodeAt(at) === DAMMA) return true;
  return false;
}

/** Whether the passive before token `end` stands where minutes tell what was decided. */
export function passiveStands(
  walk: Walk,
  before: Before,
  features: number,
  end: number,
  cls: DecisionClass,
  concept: string,
  opening: boolean,
): boolean {
  if (walk.style !== Style.Subjects || !impersonalStands(walk, before, opening)) return false;
  if ((features & ActFeature.Weak) === 0) return cls !== 'condemn';
  const { reading } = walk;
  if (TASKING.has(concept)) return isAskedFor(reading, end);
  // «وذُكر أن», «وأُقر المشروع»
  if ((features & TAKES_ANY) !== 0 || APPROVING.has(concept)) return true;
  // «وشُكلت لجنة مصغرة»; what is definite was there before: «أُنشئت المنظمة», «أُسست لجنة الإنقاذ»
  if (cls !== 'decide' || !isWord(reading, end) || walk.findings.owner[end] !== 0) return false;
  // «وُقعت بحضور الوزيرين اتفاقية»
  return !isDefinite(reading, end) && isWord(reading, end + 1) && (concept === 'sign' || !isDefinite(reading, end + 1));
}
