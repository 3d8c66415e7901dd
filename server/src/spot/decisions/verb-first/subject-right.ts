/** What follows a verb as its subject: a surname, a document, a body; or what only its object can be. */

import { Category, FunctionWord } from '../../../lexicon/categories';
import type { DecisionClass } from '../../annotation';
import type { Findings } from '../../findings';
import { isDefinite, isFunction, type Reading } from '../../reading';
import type { Walk } from '../clause';
import { cueKinds, endsIn, firstLetter, isQuote, isWord } from '../cues';
import { ActFeature, Cue, TAKES_ANY } from '../lexemes';
import { isOutsider, type Subject, SubjectKind } from '../subject';
import { isTaken } from '../taken';

const WAW = 0x648;

/**
 * «أوضح عون أن», «أعرب شكري عن»: a word that no list has, between the verb and what it takes, is a surname; so it is before whom he met,
 * «بحث الصفدي وفيدان», «استعرض شكري مع نظيره».
 */
export function surnameAfter(reading: Reading, at: number, features: number, cls: DecisionClass): Subject | undefined {
  // «وحول الأزمة أكد السيسي أن»
  const needs = (features & TAKES_ANY) | (cls === 'affirm' ? ActFeature.TakesThat : 0);
  // «أسفرت الاحتجاجات عن»
  if (!isUnlisted(reading, at) || endsIn(reading, at, 'ات', 6)) return undefined;
  const met = cls === 'discuss' && !endsIn(reading, at, 'ا', 2) && isCounterpart(reading, at + 1);
  if (!met && (needs === 0 || !isTaken(reading, at + 1, needs))) return undefined;
  return { from: at, to: at + 1, kind: SubjectKind.Actor, subordinate: false, first: false };
}

/** Whether «مع», or «و» and a name or «نظيره», stands at token `i`. */
function isCounterpart(reading: Reading, i: number): boolean {
  if (isFunction(reading, i, FunctionWord.With)) return true;
  return isUnlisted(reading, i) && firstLetter(reading, i) === WAW && !isDefinite(reading, i, 1);
}

/** What a document does with a verb of its own: «أدان القرار» may as well be what somebody did to it. */
const SPOKEN: ReadonlySet<DecisionClass> = new Set(['request', 'affirm', 'concern', 'note']);

/** «طالب القرار الأطراف بـ», «وركز (إعلان وهران) على»: a document that speaks, at token `at` after a verb whose form has `features`. */
export function documentAfter({ reading, findings }: Walk, at: number, features: number, cls: DecisionClass) {
  const from = isQuote(reading, at) ? at + 1 : at;
  if ((cueKinds(reading, from) & (1 << Cue.Utterance)) === 0 || !SPOKEN.has(cls)) return undefined;
  if (endsIn(reading, from, 'ه', 3) !== ((features & ActFeature.Feminine) !== 0)) return undefined;
  const owner = findings.owner[from]!;
  const definite = owner !== 0 || isDefinite(reading, from);
  if (!definite || (features & ActFeature.Past) === 0) return undefined;
  let to = from + 1;
  while (owner !== 0 && findings.owner[to] === owner) to++;
  return { from, to, kind: SubjectKind.Actor, subordinate: false, first: false };
}

/** Whether a paper that is adopted, not known by its own name, stands at token `i`: «التقرير», «مشروع القرار»; not «السكان على», who rely on something. */
export function isDocument({ reading, findings }: Walk, i: number): boolean {
  if (!isWord(reading, i) || findings.owner[i] !== 0 || isTaken(reading, i + 1, ActFeature.TakesOn)) return false;
  const kinds = cueKinds(reading, i) & ((1 << Cue.Outsider) | (1 << Cue.Utterance));
  return kinds !== 0 || endsIn(reading, i, 'مشروع', 4);
}

/** Whether token `i` is a word that no list has, but for that of given names. */
export function isUnlisted(reading: Reading, i: number): boolean {
  return isWord(reading, i) && (reading.matches.categories[i]! & ~(1 << Category.GivenName)) === 0;
}

const FEMININE = ['ه', 'ات', 'يا'] as const;

/** Whether what cannot act for the issuing body follows the verb as its subject; «حيث دعا الحوثيين إلى» says by its ending that it is the object. */
export function isOutsiderAfter(
  { reading, findings }: Walk,
  end: number,
  additive: boolean,
  feminine: boolean,
  cls: DecisionClass,
): boolean {
  // «وثمن قرار المحكمة»: a document does not praise.
  if ((cueKinds(reading, end) & (1 << Cue.Utterance)) !== 0 && !SPOKEN.has(cls) && cls !== 'decide') return false;
  // «وأدان مليشيا مسلحة», «وأدان هذه الهجمات»: the verb of a feminine subject is feminine.
  const object = !feminine && FEMININE.some((ending) => endsIn(reading, end, ending, 2));
  return isOutsider(reading, findings, end) && !object && !(additive && endsIn(reading, end, 'ين', 4));
}

/** Whether what follows the verb is who acts and not what it is about: «يدعو المجلس» and not «يدعو الدول». */
export function isActorNoun(
  { reading, findings }: Walk,
  { kind, from, to }: Subject,
  features: number,
  cls: DecisionClass,
  concept: string,
): boolean {
  if (kind !== SubjectKind.Actor) {
    // «يدين مجلس الأمن», «يرحب الاتحاد الأفريقي بـ»; who is supported or thanked is an object.
    const praises = (concept === 'welcome' || concept === 'commend') && isTaken(reading, to, ActFeature.TakesWith);
    const said = praises || (features & ActFeature.Light) !== 0 || OF_THINGS.has(cls);
    return said && reading.kind !== 'numbered' && isIssuer(findings, from);
  }
  return cls !== 'request' || endsIn(reading, from, 'ون', 4) || endsIn(reading, from, 'ان', 4);
}

/** Classes whose objects are things: no body is affirmed. */
const OF_THINGS: ReadonlySet<DecisionClass> = new Set(['condemn', 'affirm', 'note', 'concern', 'discuss']);

/** Whether a body, an office or a person is named at token `i`. */
export function isIssuer({ annotations, owner }: Findings, i: number): boolean {
  const annotation = owner[i] === 0 ? undefined : annotations[owner[i]! - 1];
  return annotation?.kind === 'entity' && ISSUERS.has(annotation.type);
}

const ISSUERS: ReadonlySet<string> = new Set(['organization', 'role', 'person']);
