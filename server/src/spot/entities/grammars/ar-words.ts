/** What the shape of an Arabic word shows: its article and proclitics, whether it is an adjective or begins a clause. */

import { Category } from '../../../lexicon/categories';
import { CharacterClass, CLASSES } from '../../../text/characters';
import { TokenFlag } from '../../../text/tokens';
import { has, isDefinite as isWrittenDefinite } from '../../reading';
import { EntityCue, GivenNameKind, HeadFeature } from '../lexemes';
import { cueEnd, endsIn, isDate, isSentenceStart, isWord, lengthOf, type Scene } from '../scene';

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const BA = 0x628;
const MIM = 0x645;

/** Whether the word at token `i` has the article, read from `start` in the text. */
export function isDefinite(scene: Scene, i: number, start: number): boolean {
  const { tokens } = scene.reading;
  // «للتحالف» is read from its second lam; «للجنة» is «for the committee» or «for a committee of».
  if (isAmbiguousLam(scene, i, start)) return !(hasArticle(scene, i + 1) && !isAdjectiveWord(scene, i + 1));
  const article = articleLetters(scene, i, start);
  return article === 1 || (article === 2 && tokens.foldedStart[i + 1]! - foldedAt(scene, i, start) > 4);
}

/** Folded letters of the article at `start` of token `i`: 2 in «الوزير», 1 in «للوزير» from its second lam on, or 0. */
export function articleLetters(scene: Scene, i: number, start: number): number {
  const { folded, foldedStart } = scene.reading.tokens;
  const at = foldedAt(scene, i, start);
  if (isWrittenDefinite(scene.reading, i, at - foldedStart[i]!)) return 2;
  return at > foldedStart[i]! && folded[at] === LAM && folded[at - 1] === LAM ? 1 : 0;
}

/** Index in `folded` of the letter at `start` of token `i`: marks before it have none. */
export function foldedAt({ reading: { text, tokens } }: Scene, i: number, start: number): number {
  let at = tokens.foldedStart[i]!;
  for (let k = tokens.start[i]!; k < start; k++) if (CLASSES[text.charCodeAt(k)]! >= CharacterClass.Capital) at++;
  return at;
}

/** Whether the head «لجنة» is written with ل before it: «للجنة», in which the article would not show. */
export function isAmbiguousLam(scene: Scene, i: number, start: number): boolean {
  const { tokens } = scene.reading;
  if (start === tokens.start[i]) return false;
  const at = foldedAt(scene, i, start);
  return (
    tokens.folded[at] === LAM &&
    tokens.folded[at + 1] === 0x62c &&
    tokens.folded[at + 2] === 0x646 &&
    tokens.folded[at - 1] === LAM
  );
}

/** Whether token `i` begins with the article itself: no proclitic before it. */
export function hasArticle(scene: Scene, i: number): boolean {
  const { text, tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  const start = tokens.start[i]!;
  // «ألكانتارا» has a hamza, in one character or in two: no article.
  return (
    lengthOf(scene, i) > 4 &&
    tokens.folded[at] === ALEF &&
    tokens.folded[at + 1] === LAM &&
    text.charCodeAt(start) === ALEF &&
    !hasHamzaMark(text, start)
  );
}

/** Whether madda or hamza is among the marks on the letter at `start`, as decomposed text writes them. */
function hasHamzaMark(text: string, start: number): boolean {
  for (let at = start + 1; CLASSES[text.charCodeAt(at)] === CharacterClass.Mark; at++) {
    const mark = text.charCodeAt(at);
    if (mark >= 0x653 && mark <= 0x655) return true;
  }
  return false;
}

/** Whether token `i` is و and a definite noun: «والأمن». */
export function hasWawArticle(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  return (
    lengthOf(scene, i) > 5 &&
    tokens.folded[at] === WAW &&
    tokens.folded[at + 1] === ALEF &&
    tokens.folded[at + 2] === LAM
  );
}

/** Whether token `i` is «لل…» or «ل…»: 2 with the article, 1 without, 0 not. */
export function lamPrefix(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  if (lengthOf(scene, i) < 4 || tokens.folded[at] !== LAM) return 0;
  return tokens.folded[at + 1] === LAM ? 2 : 1;
}

export function isPlain(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isWord(scene, i) || isSentenceStart(scene, i) || isDate(scene, i)) return false;
  if ((reading.tokens.flags[i]! & TokenFlag.Arabic) === 0) return false;
  return !isWholeFunction(scene, i);
}

/** Whether the whole token is a function word; «بين» is, «والأمن» is not. */
export function isWholeFunction({ reading }: Scene, i: number): boolean {
  const { matches, tokens } = reading;
  if ((matches.categories[i]! & (1 << Category.Function)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (
      matches.category[m] === Category.Function &&
      matches.end[m] === i + 1 &&
      (matches.start[m] === tokens.start[i] || matches.proclitics[i]! !== 0)
    )
      return true;
  }
  return false;
}

export function isClauseStart(scene: Scene, i: number): boolean {
  return cueEnd(scene, i, EntityCue.ClauseStart) >= 0;
}

export function endsInTaMarbuta({ reading: { text, tokens } }: Scene, i: number): boolean {
  return text.charCodeAt(tokens.end[i]! - 1) === 0x629;
}

/** Whether the word itself shows that it is an adjective of names. */
export function isAdjectiveWord(scene: Scene, k: number): boolean {
  const { reading } = scene;
  if (isAdjectiveEnding(scene, k) || has(reading, k, Category.OrdinalWord) || has(reading, k, Category.Demonym))
    return true;
  if (cueEnd(scene, k, EntityCue.Adjective) === k + 1) return true;
  // «المتحدة», «المشتركة», «المستدامة»: feminine participles.
  return endsInTaMarbuta(scene, k) && reading.tokens.folded[reading.tokens.foldedStart[k]! + 2] === MIM;
}

/** Whether the folded word ends as adjectives in names do: «…ي», «…ية», «…ين». */
export function isAdjectiveEnding(scene: Scene, k: number): boolean {
  return endsIn(scene, k, 'ي') || endsIn(scene, k, 'يه') || endsIn(scene, k, 'يين');
}

export const HEADS =
  (1 << Category.OrganizationHead) |
  (1 << Category.RoleHead) |
  (1 << Category.DocumentHead) |
  (1 << Category.EventHead);

export function isHead({ reading }: Scene, i: number): boolean {
  return (reading.matches.categories[i]! & HEADS) !== 0;
}

/** Whether the whole token `i` is a head: «لجنة»; not «لإدارة», which has ل before one. */
export function isWholeHead({ reading: { matches, tokens } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if ((HEADS & (1 << matches.category[m]!)) !== 0 && matches.start[m] === tokens.start[i]) return true;
  return false;
}

/** Whether a definite head begins at token `i`: it starts a name of its own. */
export function isStrongHead(scene: Scene, i: number): boolean {
  const { matches, tokens } = scene.reading;
  if (!isHead(scene, i)) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    if (matches.start[m] !== tokens.start[i]) continue;
    if (category === Category.RoleHead || category === Category.OrganizationHead) {
      if ((matches.value[m]! & (HeadFeature.Alone | HeadFeature.Evidence | HeadFeature.Title)) !== 0) return true;
    }
  }
  return false;
}

/** Whether «والـ…» at token `i` begins a body or office of its own. */
export function isStrongHeadAfterWaw(scene: Scene, i: number): boolean {
  const { matches } = scene.reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    if (category === Category.DocumentHead && (matches.value[m]! & HeadFeature.Weak) === 0) return true;
    if (category !== Category.RoleHead && category !== Category.OrganizationHead) continue;
    if ((matches.value[m]! & (HeadFeature.Alone | HeadFeature.Title)) !== 0) return true;
  }
  return false;
}

/** Whether a given name that is an ordinary word too stands at token `i`: «حسن». */
export function isWordName({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === Category.GivenName && matches.value[m] === GivenNameKind.Word) return true;
  }
  return false;
}

/** Whether the word has the shape of a verbal noun after so many letters: «إخضاع», «استعراض», «تنفيذ». */
export function isVerbalNoun(scene: Scene, i: number, proclitics: number): boolean {
  const { tokens } = scene.reading;
  const from = tokens.foldedStart[i]! + proclitics;
  let length = tokens.foldedStart[i + 1]! - from;
  const first = tokens.folded[from]!;
  // «استقبالا»
  if (length > 6 && tokens.folded[from + length - 1] === ALEF) length--;
  const beforeLast = tokens.folded[from + length - 2]!;
  if (first === ALEF && beforeLast === ALEF && length >= 5 && length <= 7) return true;
  return first === 0x62a && beforeLast === 0x64a && length === 5;
}

export function hasWawNoun(scene: Scene, i: number): boolean {
  return scene.reading.tokens.folded[scene.reading.tokens.foldedStart[i]!] === WAW;
}

export function startsAfterProclitic({ reading, nameAt }: Scene, i: number): boolean {
  return reading.matches.start[nameAt[i]!]! > reading.tokens.start[i]!;
}

/** Whether token `i` is a known stem after a proclitic, and no known word as a whole. */
export function startsWithProclitic({ reading }: Scene, i: number): boolean {
  return reading.matches.stem[i]! >= 0 && reading.matches.word[i]! < 0;
}

export function lamBeforeNoun(scene: Scene, i: number): boolean {
  return lamPrefix(scene, i) === 2;
}

export function isWawNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return lengthOf(scene, i) > 4 && tokens.folded[tokens.foldedStart[i]!] === WAW;
}

export function baArticle(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  return (
    lengthOf(scene, i) > 5 &&
    tokens.folded[at] === BA &&
    tokens.folded[at + 1] === ALEF &&
    tokens.folded[at + 2] === LAM
  );
}
