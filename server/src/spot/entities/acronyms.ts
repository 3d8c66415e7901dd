/** Acronyms: in brackets after their name they are mentions and definitions; elsewhere mentions if defined, or told by their place. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { TokenFlag } from '../../text/tokens';
import type { EntityAnnotation, EntityType } from '../annotation';
import { ask, claim } from '../findings';
import { has, isFunction, isSign } from '../reading';
import { GRAMMARS } from './grammar';
import {
  createProposal,
  endsIn,
  foldText,
  isCapital,
  isInnerHyphen,
  isJoined,
  isNumber,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  recordAt,
  type Scene,
} from './scene';

/** Adds the acronyms in brackets after the entities found so far; `spans` are their tokens, in the order of the text. */
export function defineAcronyms(
  scene: Scene,
  spans: readonly { from: number; to: number; annotation: EntityAnnotation }[],
): void {
  const { reading, findings } = scene;
  const { tokens } = reading;
  for (const { from: first, to, annotation } of spans) {
    if (!isSign(tokens, to, '(') || annotation.type === 'person') continue;
    const role = annotation.type === 'role';
    let from = to + 1;
    let quoted = false;
    if (isSign(tokens, from, '"') || isSign(tokens, from, '“') || isSign(tokens, from, '«')) {
      quoted = true;
      from++;
    }
    const end =
      reading.language.id === 'ar' && annotation.type === 'organization'
        ? shortNameEnd(scene, from)
        : acronymEnd(scene, from);
    if (end < 0) continue;
    let close = end;
    if (quoted) close++;
    if (!isSign(tokens, close, ')')) continue;
    if (annotation.type === 'place' && !sharesLetter(scene, annotation, from)) continue;
    // «Governor of the Bank of Bilma (BoB)»: the acronym is the body's.
    const type = role ? bodyType(scene, first, to) : annotation.type;
    const ref = role ? undefined : annotation.ref;
    const full = role
      ? reading.text.slice(tokens.start[from]!, tokens.end[end - 1]!)
      : (annotation.canonical ?? reading.text.slice(annotation.start, annotation.end));
    if (findings.owner[from] === 0) {
      const start = tokens.start[from]!;
      claim(
        findings,
        { kind: 'entity', type, start, end: tokens.end[end - 1]!, ref, canonical: full, role: undefined },
        from,
        end,
      );
    }
    findings.definitions.push({ key: foldText(scene, from, end), type, canonical: full, ref });
  }
}

/** Tokens of a name before its acronym, at most. */
const LONG_FORM_REACH = 32;

/** Heads of what has an acronym, and what that is. */
const NAMED_BY: readonly (readonly [Category, EntityType])[] = [
  [Category.OrganizationHead, 'organization'],
  [Category.EventHead, 'event'],
  [Category.GroupHead, 'group'],
  [Category.DocumentHead, 'document'],
];

/**
 * Proposes the French names whose initials an acronym in brackets has, as far as these go: «la Mission d'appui à la stabilité
 * au Mali (MASM)».
 */
export function proposeLongForms(scene: Scene): void {
  const { reading } = scene;
  const { tokens } = reading;
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (!isSign(tokens, open, '(') || !isSign(tokens, open + 2, ')')) continue;
    const from = lengthOf(scene, open + 1) > 2 && acronymEnd(scene, open + 1) > 0 ? longFormStart(scene, open) : -1;
    if (from < 0) continue;
    const type = NAMED_BY.find(([category]) => has(reading, from, category))![1];
    const first = GRAMMARS[reading.language.id].article(scene, from, open);
    scene.proposals.push(createProposal(first, open, tokens.start[first]!, type, 1));
  }
}

/** The head, before the bracket at token `open`, with which a name begins that has the initials of the acronym in it; or -1. */
function longFormStart(scene: Scene, open: number): number {
  const { reading } = scene;
  const { flags, folded, foldedStart } = reading.tokens;
  const acronym = foldedStart[open + 1]!;
  // Bit n: the words so far may have all letters but the first n. A small word may have one or none: «CEDEAO» has that of «des».
  let left = 1 << Math.min(lengthOf(scene, open + 1), 30);
  for (let k = open - 1; k >= 0 && k > open - LONG_FORM_REACH && left !== 0; k--) {
    if (isWord(scene, k)) {
      const letter = bareLetter(folded[foldedStart[k]!]!);
      let taken = 0;
      for (let n = 1; n <= lengthOf(scene, open + 1) && n < 31; n++)
        if ((left & (1 << n)) !== 0 && folded[acronym + n - 1] === letter) taken |= 1 << (n - 1);
      left = has(reading, k, Category.Function) && !isCapital(scene, k) ? left | taken : taken;
      if ((left & 1) !== 0) return NAMED_BY.some(([category]) => has(reading, k, category)) ? k : -1;
    } else if (!isSign(reading.tokens, k, '-') && !isSign(reading.tokens, k, "'")) return -1;
    if ((flags[k]! & TokenFlag.SentenceStart) !== 0) return -1;
  }
  return -1;
}

/** The type of the body in the office at tokens `from` to `to`: a party is a group. */
function bodyType({ reading }: Scene, from: number, to: number): EntityType {
  for (let k = from; k < to; k++) if (has(reading, k, Category.GroupHead)) return 'group';
  return 'organization';
}

/**
 * Proposes the unknown acronym at token `i` as a body, where one is meant by its place: after an article, at the head of a
 * clause, or in a list of bodies. Its definition, if the statement has one, says what it is.
 */
export function proposeAcronym(scene: Scene, i: number): void {
  const { reading, findings } = scene;
  const { tokens } = reading;
  if (reading.language.id === 'ar' || reading.kind === 'heading' || lengthOf(scene, i) < 3) return;
  if (isWrittenInCapitals(scene, i - 1) || isWrittenInCapitals(scene, i + 1) || isInnerHyphen(scene, i + 1)) return;
  const from = GRAMMARS[reading.language.id].article(scene, i, i + 1);
  if (!isSubject(scene, from, i) && !isListed(scene, i, -1) && !isListed(scene, i, 1)) return;
  const start = tokens.start[from]!;
  scene.proposals.push(createProposal(from, i + 1, start, 'organization', 0));
  ask(findings, start, tokens.end[i]!, foldText(scene, i, i + 1), 'organization');
}

/** Whether the acronym at token `i`, with its article from token `from`, is a noun phrase of its own. */
function isSubject(scene: Scene, from: number, i: number): boolean {
  const { reading } = scene;
  const next = i + 1;
  if (reading.language.id === 'fr') return from < i || isText(scene, i - 1, 'du') || isText(scene, i - 1, 'au');
  const ends = !isWord(scene, next) || isSentenceStart(scene, next) || has(reading, next, Category.Function);
  // «the ICTF focused its work on …»
  const done = endsIn(scene, next, 'ed') && has(reading, next + 1, Category.Function);
  const acts = done || has(reading, next, Category.Act) || isFunction(reading, next, FunctionWord.Auxiliary);
  return from < i ? ends || acts : acts && (isSentenceStart(scene, i) || !isWord(scene, i - 1));
}

/** Most acronyms between an unknown one and a known body in a list. */
const LIST_REACH = 8;

/** Whether the list of acronyms around token `i` has a known body in the direction `step`: «the AU, SOGEOH and BDEAC». */
function isListed(scene: Scene, i: number, step: 1 | -1): boolean {
  const { reading, nameFrom } = scene;
  const { tokens } = reading;
  for (let k = i + step, items = 0; items < LIST_REACH; items++) {
    let joined = false;
    while (
      isSign(tokens, k, ',') ||
      isSign(tokens, k, "'") ||
      isFunction(reading, k, FunctionWord.And) ||
      (joined && isFunction(reading, k, FunctionWord.Article))
    ) {
      joined ||= !isSign(tokens, k, "'");
      k += step;
    }
    if (!joined || !isWord(scene, k)) return false;
    if (nameFrom[k] !== 0) return recordAt(scene, nameFrom[k]! - 1)?.type === 'organization';
    if ((tokens.flags[k]! & TokenFlag.AllCapitals) === 0 || lengthOf(scene, k) < 3) return false;
    k += step;
  }
  return false;
}

/** Whether token `i` is an ordinary word in capitals: a heading, or a surname. */
function isWrittenInCapitals(scene: Scene, i: number): boolean {
  const { reading } = scene;
  return (
    isWord(scene, i) &&
    (reading.tokens.flags[i]! & TokenFlag.AllCapitals) !== 0 &&
    lengthOf(scene, i) > 1 &&
    scene.nameFrom[i] === 0
  );
}

/** Whether an acronym of a place has its first letter: «Commission … en Corée (NNSC)» is not Korea's. */
function sharesLetter({ reading: { tokens } }: Scene, { start, end }: EntityAnnotation, i: number): boolean {
  const letter = tokens.folded[tokens.foldedStart[i]!];
  for (let k = i - 2; k >= 0 && tokens.start[k]! >= start; k--) {
    if (tokens.end[k]! <= end && bareLetter(tokens.folded[tokens.foldedStart[k]!]!) === letter) return true;
  }
  return false;
}

/** The letter without its accent: «Émirats arabes unis (EAU)». */
function bareLetter(unit: number): number {
  return String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
}

/** First token after an acronym, in Arabic or Latin letters, at token `i`: «اليونيسيف», «UNICEF»; or -1. */
function shortNameEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  if (!isWord(scene, i) || lengthOf(scene, i) < 3) return -1;
  if ((reading.tokens.flags[i]! & TokenFlag.Arabic) === 0) return acronymEnd(scene, i);
  return (reading.matches.categories[i]! & ~(1 << Category.Name)) === 0 ? i + 1 : -1;
}

/** First token after the acronym at token `i`: «GERD», «COP 27», «UN-Women», «CoRe»; or -1. */
function acronymEnd(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  if (!isWord(scene, i) || !isCapital(scene, i)) return -1;
  const shape = TokenFlag.AllCapitals | TokenFlag.InnerCapital;
  let end = i + 1;
  let shaped = (tokens.flags[i]! & shape) !== 0;
  while (end < tokens.count && end - i < 5) {
    if ((isSign(tokens, end, '-') || isSign(tokens, end, '/')) && isJoined(scene, end + 1)) {
      if (!isWord(scene, end + 1) && !isNumber(scene, end + 1)) break;
      end += 2;
    } else if (isNumber(scene, end)) end++;
    else if (isSign(tokens, end, '.') && isJoined(scene, end) && lengthOf(scene, end - 1) === 1) {
      shaped = true;
      end++;
    } else if (lengthOf(scene, end - 1) === 1 && isCapital(scene, end) && isJoined(scene, end)) end++;
    else break;
  }
  return shaped ? end : -1;
}
