/** Participles and what stands for them: «مشيرين إلى», «إقرارا منها», «ملتزمون». */

import { Category } from '../../../lexicon/categories';
import type { DecisionClass } from '../../annotation';
import type { Reading } from '../../reading';
import { Style, type Walk } from '../clause';
import {
  actAt,
  cueBefore,
  cueKinds,
  endsIn,
  endsInComma,
  isComma,
  isKeyword,
  isMark,
  isOpening,
  isWithin,
  isWord,
} from '../cues';
import { ActFeature, Cue, Keyword, TAKES_ANY } from '../lexemes';
import type { Standing } from '../standing';
import { isTaken } from '../taken';
import { isOfThem } from './object';
import { type Before, cueStart } from './particles';
import { subjectLeft } from './sentence-head';
import { isOfSpeaker, tellsOfActor } from './telling';

/** Signs that end what was said before a participle: a full stop, closing quotation marks. */
const CLOSERS = [0x2e, 0x22, 0xbb, 0x201d] as const;

/** «مشيرين إلى», «إقرارا منها», «ملتزمون». */
export function participleStanding(
  walk: Walk,
  i: number,
  before: Before,
  features: number,
  cls: DecisionClass,
): Standing | undefined {
  const { reading, clause } = walk;
  const opening = isOpening(reading, before.edge);
  const last = clause.last;
  // «..مؤكدة», «… من زاوية إنسانية” مؤكدا»
  const comma = isComma(reading, before.edge - 1) || CLOSERS.some((sign) => isMark(reading, before.edge - 1, sign));
  const stand: Standing = {
    from: before.from,
    start: before.start,
    subject: undefined,
    passive: false,
    negated: before.negated,
    form: features & (ActFeature.Participle | ActFeature.Adjective),
  };
  if (before.preambular) return stand;
  if ((features & ActFeature.Adjective) !== 0) {
    // «إننا ملتزمون»
    if (endsIn(reading, before.edge - 1, 'اننا', 3)) return stand;
    // «ما زلنا ملتزمين»
    const remains = before.edge === i ? cueBefore(reading, i, 1 << Cue.Continuing) : -1;
    if (remains >= 0) return { ...stand, from: remains, start: cueStart(reading, remains) };
    // «أنها تظل ملتزمة», «إن المملكة لا تزال مستعدة»
    const still = isKeyword(reading, before.edge - 1, Keyword.Remaining) ? before.edge - 1 : -1;
    if (still > clause.start) {
      const denied = (cueKinds(reading, still - 1) & (1 << Cue.Negation)) !== 0 ? still - 1 : still;
      const whose = subjectLeft(walk, denied) ?? (isOfSpeaker(walk, denied - 1) ? clause.subject : undefined);
      if (whose !== undefined) return { ...stand, from: denied, subject: whose };
    }
    const subject = subjectLeft(walk, before.edge);
    if (subject !== undefined) return { ...stand, subject };
    // «المملكة حريصة على التعاون ومستعدة له»
    const joined = before.conjunction && last !== undefined && (last.form & ActFeature.Adjective) !== 0;
    return joined ? { ...stand, subject: last.subject } : undefined;
  }
  const accusative = endsIn(reading, i, 'ا', 3) || endsIn(reading, i, 'ين', 3);
  // «تأكيدا» opens a preamble; elsewhere it is a purpose.
  if ((features & ActFeature.Noun) !== 0) {
    // «نحن الوزراء، وإيمانا منا بأن …»
    if ((opening || comma) && isOfThem(reading, i + 1) && endsIn(reading, i + 1, 'منا', 2)) return stand;
    // «وحرصا منها على …، دعت الوزارة», «دعت إلى الحوار، حرصا منها على السلام»
    if (walk.style === Style.Subjects && !endsInComma(reading) && (!opening || cls === 'commit')) return undefined;
    if (!opening && !before.conjunction && !isOfThem(reading, i + 1)) return undefined;
  }
  if (!accusative && !(endsIn(reading, i, 'ه', 3) && (comma || (opening && isStatingAlone(reading, i)))))
    return undefined;
  const acted = last !== undefined || clause.subject !== undefined;
  // «مشددين على وجوب العمل، ومؤازرة الجهود»: a verbal noun.
  const joined = before.conjunction && last !== undefined && (last.form & ActFeature.Participle) !== 0;
  if (joined && endsIn(reading, i, 'ه', 3) && !endsIn(reading, last.from, 'ه', 3)) return undefined;
  if (opening) return stand;
  if (comma && !before.conjunction) return acted || tellsOfActor(walk, i) ? stand : undefined;
  if (before.conjunction && last !== undefined) {
    if (walk.style === Style.Preamble || (last.form & ActFeature.Participle) !== 0) return stand;
    if (comma && endsIn(reading, i, 'ين', 3)) return stand;
  }
  if (before.conjunction) return undefined;
  if (last !== undefined && endsIn(reading, i, 'ين', 3) && clause.relative < last.to) return stand;
  const light = (features & ActFeature.Light) !== 0;
  return isCircumstance(reading, i, light) && (acted || tellsOfActor(walk, i)) ? stand : undefined;
}

/** Whether the participle at token `i`, with no comma before it, says its object as a verb does: «معربا عن», «مشيرا إلى», «مؤكدا أن»; not «موقفا داعما للسلام». */
function isCircumstance(reading: Reading, i: number, light: boolean): boolean {
  if (i === 0 || endsIn(reading, i - 1, 'ا', 2) || !(endsIn(reading, i, 'ا', 3) || endsIn(reading, i, 'ين', 4)))
    return false;
  // «مقدما تعازيه»: its noun is its object.
  if (light) return true;
  // «مؤكدا أهمية العمل», «رافضا أي مساس»; «عضوا داعما رئيسيا» has an adjective.
  const adjective = endsIn(reading, i + 1, 'ا', 3) && !isWithin(reading, i + 1);
  if (isWord(reading, i + 1) && !adjective && isStating(reading, i)) return true;
  return isTaken(
    reading,
    i + 1,
    ActFeature.TakesThat | ActFeature.TakesTo | ActFeature.TakesOn | ActFeature.TakesAbout | ActFeature.TakesWith,
  );
}

const ASSERTING: ReadonlySet<DecisionClass> = new Set(['affirm', 'welcome', 'condemn']);

/** Whether the participle at token `i` is of a verb that asserts, praises or rejects: no adjective is made of it. */
function isStating({ matches, language }: Reading, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features, concept } = language.tables.acts[matches.value[m]!]!;
    const full = (features & (ActFeature.Participle | ActFeature.Weak | TAKES_ANY)) === ActFeature.Participle;
    if (full && ASSERTING.has(language.records.concepts[concept]!.class)) return true;
  }
  return false;
}

/** Whether the feminine participle that opens a block at token `i`, «داعية الدول إلى», goes on with the one before: no verbal noun, «مطالبة». */
function isStatingAlone(reading: Reading, i: number): boolean {
  return i === 0 && reading.kind !== 'heading' && actAt(reading, i, ActFeature.VerbalNoun) < 0;
}
