/** The form of a verb as it is used here, with the auxiliaries before it, and how a verb of that form stands. */

import { isFrenchInfinitive } from '../../french';
import type { Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Walk } from '../clause';
import { cueKinds, endsIn, firstLetter, isOpening } from '../cues';
import { ActFeature, Cue } from '../lexemes';
import type { Standing } from '../standing';
import type { Subject } from '../subject';

export const PRESENT = ActFeature.Third | ActFeature.Bare | ActFeature.Plural;
export const FINITE = PRESENT | ActFeature.Past | ActFeature.Future;

export function isImpersonal(reading: Reading, before: Before): boolean {
  return isIl(reading, before.edge - 1);
}

/** «it», «il», never «he» or «elle». */
export function isIl(reading: Reading, at: number): boolean {
  return (cueKinds(reading, at) & (1 << Cue.SingularPronoun)) !== 0 && firstLetter(reading, at) === 0x69;
}

/** A past participle without its auxiliary. */
export function isElliptic(before: Before, form: number): boolean {
  return (form & ActFeature.PastParticiple) !== 0 && !before.copula && !before.perfect;
}

export function standing(before: Before, subject: Subject | undefined, form: number): Standing {
  return {
    from: before.from,
    start: -1,
    subject,
    passive: false,
    negated: before.negated,
    form,
  };
}

/** The form as it is used with the auxiliaries before it; 0 where that is no verb of its own. */
export function useOf(reading: Reading, before: Before, features: number): number {
  const { copula, perfect, infinitive, from } = before;
  if ((features & ActFeature.Adjective) !== 0) return perfect && !copula ? 0 : ActFeature.Adjective;
  // «s'est vu décerner»
  if (copula && (features & ActFeature.Participle) !== 0 && (features & ActFeature.Noun) !== 0) return 0;
  if ((features & ActFeature.Participle) !== 0) return copula ? ActFeature.Third : ActFeature.Participle;
  if ((features & ActFeature.PastParticiple) !== 0) {
    if (perfect) {
      // «having considered», «ayant examiné», «après avoir examiné»
      if (endsIn(reading, from, 'ing', 4) || endsIn(reading, from, 'ant', 3) || isFrenchInfinitive(reading, from))
        return ActFeature.Participle;
      return copula ? ActFeature.PastParticiple : ActFeature.Past;
    }
    if (before.reflexive) return ActFeature.Past;
    if (copula) return ActFeature.PastParticiple;
    // «ont décidé … et prié …»: the auxiliary of the first stands for both.
    return (features & ActFeature.Past) !== 0 ? ActFeature.Past : ActFeature.PastParticiple;
  }
  // «continue d'appeler», «tenons à saluer»
  if ((features & ActFeature.Infinitive) !== 0)
    return !before.continuing
      ? ActFeature.Infinitive
      : isOpening(reading, before.edge)
        ? ActFeature.First // «Permettez-moi de saluer»
        : before.perfect
          ? ActFeature.Past
          : ActFeature.Third | ActFeature.Plural;
  if (infinitive) return ActFeature.Infinitive;
  // «took the opportunity to thank»
  if (before.continuing && before.past) return ActFeature.Past | ActFeature.Bare;
  if (copula || perfect) return 0;
  return features & (FINITE | ActFeature.First);
}

/** «had», «avait», «avaient» among the auxiliaries. */
export function isPluperfect(reading: Reading, { from, edge, perfect }: Before): boolean {
  // «They had talks»
  if (!perfect) return false;
  for (let k = Math.min(from, edge); k <= from + 1; k++)
    if (endsIn(reading, k, 'had', 2) || endsIn(reading, k, 'avait', 4) || endsIn(reading, k, 'avaient', 6)) return true;
  return false;
}

/** «was», «were» among the auxiliaries. */
export function isPastCopula({ tokens }: Reading, { from, edge }: Before): boolean {
  for (let k = Math.min(from, edge); k <= from + 2; k++) {
    const at = tokens.foldedStart[k]!;
    const length = tokens.foldedStart[k + 1]! - at;
    if (tokens.folded[at] === 0x77 && (length === 3 || length === 4) && tokens.folded[at + 1] !== 0x69) return true;
  }
  return false;
}

export function isRelativeBefore(walk: Walk, edge: number): boolean {
  return (cueKinds(walk.reading, edge - 1) & (1 << Cue.Relative)) !== 0;
}
