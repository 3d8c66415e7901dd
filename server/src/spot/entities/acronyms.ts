/** Acronyms: in brackets after their name they are mentions and definitions; elsewhere they are mentions if defined. */

import { Category } from '../../lexicon/categories';
import { TokenFlag } from '../../text/tokens';
import type { EntityAnnotation } from '../annotation';
import { claim } from '../findings';
import { isSign } from '../reading';
import { foldText, isCapital, isJoined, isNumber, isWord, lengthOf, type Scene } from './scene';

/** Adds the acronyms in brackets after the entities found so far; `spans` are their tokens, in the order of the text. */
export function defineAcronyms(scene: Scene, spans: readonly { to: number; annotation: EntityAnnotation }[]): void {
  const { reading, findings } = scene;
  const { tokens } = reading;
  for (const { to, annotation } of spans) {
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
    const type = role ? 'organization' : annotation.type;
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
    findings.definitions.push({ key: foldText(scene, from, end), type, canonical: full, ref, role: undefined });
  }
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
