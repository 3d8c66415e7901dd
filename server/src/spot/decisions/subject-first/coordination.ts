/** Verbs that share the subject of the last decision: «… and welcomed». */

import { FunctionWord } from '../../../lexicon/categories';
import { isFunction, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import type { Accepted, Walk } from '../clause';
import { isComma, isDetermined, isKeyword } from '../cues';
import { ActFeature, Keyword } from '../lexemes';
import { isPluperfect } from './form';
import { hasInfinitive, INFINITIVE_REACH } from './infinitive';

/** «… and welcomed»: a verb without a subject shares that of the last decision, where it has its form. */
export function isCoordinated(
  walk: Walk,
  before: Before,
  last: Accepted,
  features: number,
  form: number,
  concept: string,
  end: number,
): boolean {
  const { reading, clause } = walk;
  let at = before.edge - 1;
  const and = isFunction(reading, at, FunctionWord.And) || isFunction(reading, at, FunctionWord.But);
  if (and) at--;
  const comma = isComma(reading, at);
  if (!and && !comma) return false;
  // «the report, which welcomed … and recommended …»
  if (clause.reported && !comma) return false;
  const weak = (features & ActFeature.Weak) !== 0;
  // «met to discuss the dispute and agreed that …»
  if ((last.form & ActFeature.Infinitive) !== 0)
    return (
      clause.gathering >= 0 &&
      clause.gathering < last.from &&
      (form & ActFeature.Past) !== 0 &&
      !isFunction(reading, end, FunctionWord.By) &&
      (comma || clause.relative <= last.to) &&
      (!weak || isDetermined(reading, end))
    );
  if ((last.form & ActFeature.Participle) !== 0) return false;
  // «will join forces with them and establish a fund»
  if ((last.form & ActFeature.Future) !== 0 && (form & ActFeature.Bare) !== 0)
    return (
      and &&
      isDetermined(reading, end) &&
      clause.relative <= last.to &&
      !isKeyword(reading, last.to - 1, Keyword.Causing) &&
      !hasInfinitive(reading, last.to, before.edge)
    );
  // «explained that the last government had signed and had pledged»: it had.
  if (isPluperfect(reading, before) && clause.relative >= last.to) return false;
  if ((before.copula || before.perfect) && (form & (ActFeature.Adjective | ActFeature.Past)) !== 0) return true;
  // «ont salué ce projet et demandent …»
  const present = (form & (ActFeature.Plural | ActFeature.Third)) !== 0 && (features & ActFeature.Noun) === 0;
  const said = !weak || concept === 'hope' || concept === 'intend';
  if (reading.language.id === 'fr' && and && said && present && clause.relative <= last.to) return true;
  // «They agreed to meet again and look forward to …» is in the present, and no second thing that they agreed to.
  if (and && (concept === 'look-forward' || (concept === 'commit' && clause.relative <= last.to))) return true;
  if (!agrees(last.form, form) && !(and && comma && !weak && (form & ActFeature.Bare) === 0)) return false;
  // «discussed trade, reviewed the progress made, and …», «commends the forces, approves the plan and …»: a participle or noun has no object.
  const object = (form & (ActFeature.Past | ActFeature.Third)) !== 0 && isDetermined(reading, end);
  if (weak && ((!and && !object) || (clause.relative > last.to && !comma))) return false;
  if ((form & (ActFeature.Bare | ActFeature.Infinitive)) !== 0)
    return (
      (and && comma && !(weak && endsList(reading, last.to, at))) ||
      ((STANCES.has(concept) || before.intensified) && !last.asks) ||
      OURS.has(concept) ||
      !hasInfinitive(reading, last.to, before.edge)
    );
  return true;
}

/** Whether the comma at token `comma` is the last of a list of what is to be done: «to respond to crises, combat hunger, and address …». */
function endsList(reading: Reading, from: number, comma: number): boolean {
  for (let t = Math.max(from, comma - INFINITIVE_REACH); t < comma; t++)
    if (isComma(reading, t)) return hasInfinitive(reading, from, t);
  return false;
}

/** Concepts that are no purposes: «We oppose attempts to change this by force and condemn …». */
const STANCES: ReadonlySet<string> = new Set([
  'condemn',
  'deplore',
  'denounce',
  'demand',
  'urge',
  'call-upon',
  'welcome',
  'commend',
  'thank',
  'congratulate',
  'reaffirm',
  'reiterate',
  'regret',
  'take-note',
]);

/** … and those that nobody is asked to share: «We urge them to stop and warn that». */
const OURS: ReadonlySet<string> = new Set(['warn', 'commend', 'thank', 'congratulate', 'pay-tribute', 'regret']);

function agrees(last: number, form: number): boolean {
  const past = ActFeature.Past | ActFeature.PastParticiple;
  if ((form & past) !== 0) return (last & past) !== 0;
  if ((form & ActFeature.Third) !== 0) return (last & (ActFeature.Third | ActFeature.Adjective)) !== 0;
  if ((form & ActFeature.Bare) !== 0) return (last & (ActFeature.Bare | ActFeature.Adjective)) !== 0;
  if ((form & ActFeature.First) !== 0) return (last & ActFeature.First) !== 0;
  if ((form & ActFeature.Plural) !== 0) return (last & (ActFeature.Plural | ActFeature.Adjective)) !== 0;
  return (form & last) !== 0;
}
