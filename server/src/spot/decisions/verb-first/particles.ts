/** The particles before a verb: «إذ», «قد», «كما», «لا», «و». */

import { Category, FunctionWord } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { isFunction, type Reading } from '../../reading';
import { cueKinds, endsIn, endsInComma, GROUP_REACH, isOpening } from '../cues';
import { Cue } from '../lexemes';

export interface Before {
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

/** Reads «إذ», «قد», «كما», «لا» leftwards from the verb at token `i`. */
export function particlesBefore(reading: Reading, i: number, conjunction: boolean, least: number): Before {
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
    } else if (endsIn(reading, at, 'حين', 2) && isFunction(reading, at - 1, FunctionWord.In)) {
      // «في حين أشاد الأعضاء»
      before.additive = true;
      before.edge = at - 1;
      break;
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

export function cueStart({ matches, tokens }: Reading, at: number): number {
  for (let m = matches.first[at]!; m < matches.first[at + 1]!; m++) {
    if (matches.category[m] === Category.DecisionCue) return matches.start[m]!;
  }
  return tokens.start[at]!;
}
