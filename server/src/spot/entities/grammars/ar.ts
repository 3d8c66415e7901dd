/** Arabic: a name has its head first, then a chain of nouns up to a definite one, definite adjectives, and complements after ل, بـ or «بشأن». */

import { Category } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import { TokenFlag } from '../../../text/tokens';
import { has, isSign } from '../../reading';
import type { Extent, Head, NameGrammar } from '../grammar';
import { EntityCue, HeadFeature } from '../lexemes';
import {
  cueEnd,
  endsIn,
  isDate,
  isJoined,
  isNumber,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  nameEnd,
  recordAt,
  type Scene,
  yearsEnd,
} from '../scene';

const REACH = 24;
const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const BA = 0x628;
const MIM = 0x645;

export const arabic: NameGrammar = {
  extent(scene, head) {
    // «في إطار …» is a preposition.
    if (isText(scene, head.from, 'اطار') && isText(scene, head.from - 1, 'في')) return undefined;
    const several = head.to > head.from + 1;
    // «القائم بأعمال» goes on as a noun without an article does.
    // «إعلان المملكة» is what the Kingdom announced.
    if (isText(scene, head.from, 'اعلان') && recordAt(scene, head.to)?.id.startsWith('country:')) return undefined;
    const definiteHead = several
      ? hasArticle(scene, head.to - 1) || isLastOfDefinite(scene, head)
      : isDefinite(scene, head.from, head.start);
    let to = head.to;
    let numbered = false;
    let complemented = false;
    if (definiteHead) to = afterAdjectives(scene, to, head);
    else {
      const chain = nounChain(scene, to, head);
      if (chain > 0) to = chain;
      else if (
        (head.features & HeadFeature.Alone) !== 0 &&
        concernedWith(scene, afterIndefiniteAdjectives(scene, to), head) > 0
      )
        to = afterIndefiniteAdjectives(scene, to);
      else if ((head.features & HeadFeature.Numbered) === 0) {
        const lam = lamComplement(scene, to, head, true);
        if (lam < 0) return undefined;
        to = lam;
      }
    }
    for (let taken = 0; taken < 3 && to - head.from < REACH; taken++) {
      const next = complement(scene, to, head, to > head.to || several || !definiteHead);
      if (next < 0) break;
      to = next;
      complemented = true;
    }
    if (isNumber(scene, to) && (head.features & HeadFeature.Numbered) !== 0 && !isDate(scene, to)) {
      to++;
      numbered = true;
    }
    if (complemented && (head.features & HeadFeature.Observance) !== 0 && isPlain(scene, to) && baArticle(scene, to))
      to = afterAdjectives(scene, to + 1, head);
    if (head.category === Category.DocumentHead) to = yearsAfter(scene, to);
    const definite = definiteHead || to > head.to;
    if (!definite && !numbered) return undefined;
    return { from: head.from, to, start: head.start, full: to > head.to, definite, complemented };
  },

  counted(scene, head) {
    // «الدورة الثامنة والأربعين للجنة …», «دورتها الرابعة والستين», «الجلسة 7378», «جلسة مجلس الأمن 7378».
    let to = head.to;
    const body = nameEnd(scene, to);
    if (body > 0 && isNumber(scene, body) && !isDate(scene, body))
      return { from: head.from, to: body + 1, start: head.start, full: true, definite: true };
    if (isNumber(scene, to) && !isDate(scene, to)) {
      to++;
      // «الجلستين 276 و 277»
      if ((head.features & HeadFeature.Plural) !== 0 && isText(scene, to, 'و') && isNumber(scene, to + 1)) to += 2;
    } else {
      const ordinal = ordinalEnd(scene, to);
      if (ordinal < 0) return undefined;
      to = ordinal;
    }
    const lam = lamComplement(scene, to, head, true);
    if (lam > 0) to = lam;
    else if (head.to > head.from + 1) to = Math.max(to, complement(scene, to, head, true));
    return { from: head.from, to, start: head.start, full: true, definite: true } satisfies Extent;
  },

  person: arabicPerson,

  article: (_scene, from) => from,
};

/** Whether a head of several words is definite by its first one, the others being adjectives: «الأمين العام». */
function isLastOfDefinite(scene: Scene, head: Head): boolean {
  return isDefinite(scene, head.from, head.start) && hasArticle(scene, head.to - 1);
}

/** First token after the years of a document at token `i`: «لعام 2030», «للفترة 2026-2028», «لما بعد عام 2015»; or `i`. */
function yearsAfter(scene: Scene, i: number): number {
  const cue = cueEnd(scene, i, EntityCue.YearOf);
  return Math.max(i, yearsEnd(scene, cue > 0 ? cue : i));
}

/** Whether the word at token `i` has the article, read from `start` in the text. */
function isDefinite(scene: Scene, i: number, start: number): boolean {
  const { tokens } = scene.reading;
  const text = scene.reading.text;
  const first = text.charCodeAt(start);
  // «للتحالف» is read from its second lam; «للجنة» is «for the committee» or «for a committee of».
  if (isAmbiguousLam(scene, i, start)) return !(hasArticle(scene, i + 1) && !isAdjectiveWord(scene, i + 1));
  if (start > tokens.start[i]! && first === LAM && text.charCodeAt(start - 1) === LAM) return true;
  const at = tokens.foldedStart[i]! + (start - tokens.start[i]!);
  return tokens.folded[at] === ALEF && tokens.folded[at + 1] === LAM && tokens.end[i]! - start > 4;
}

/** Whether the head «لجنة» is written with ل before it: «للجنة», in which the article would not show. */
function isAmbiguousLam(scene: Scene, i: number, start: number): boolean {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]! + (start - tokens.start[i]!);
  return (
    start > tokens.start[i]! &&
    tokens.folded[at] === LAM &&
    tokens.folded[at + 1] === 0x62c &&
    tokens.folded[at + 2] === 0x646 &&
    tokens.folded[at - 1] === LAM
  );
}

/** Whether token `i` begins with the article itself: no proclitic before it. */
function hasArticle(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  // «ألكانتارا» has a hamza: no article.
  return (
    lengthOf(scene, i) > 4 &&
    tokens.folded[at] === ALEF &&
    tokens.folded[at + 1] === LAM &&
    scene.reading.text.charCodeAt(tokens.start[i]!) === ALEF
  );
}

/** Whether token `i` is و and a definite noun: «والأمن». */
function hasWawArticle(scene: Scene, i: number): boolean {
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
function lamPrefix(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  if (lengthOf(scene, i) < 4 || tokens.folded[at] !== LAM) return 0;
  return tokens.folded[at + 1] === LAM ? 2 : 1;
}

function isPlain(scene: Scene, i: number): boolean {
  const { reading } = scene;
  if (!isWord(scene, i) || isSentenceStart(scene, i) || isDate(scene, i)) return false;
  if ((reading.tokens.flags[i]! & TokenFlag.Arabic) === 0) return false;
  return !isWholeFunction(scene, i);
}

/** Whether the whole token is a function word; «بين» is, «والأمن» is not. */
function isWholeFunction({ reading }: Scene, i: number): boolean {
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

function isClauseStart(scene: Scene, i: number): boolean {
  return cueEnd(scene, i, EntityCue.ClauseStart) >= 0;
}

/** First token after the definite adjectives at token `i`. */
function afterAdjectives(scene: Scene, i: number, head: Head): number {
  let k = i;
  while (
    k < i + 6 &&
    (isPlain(scene, k) || isText(scene, k, 'غير')) &&
    !isClauseStart(scene, k) &&
    cueEnd(scene, k, EntityCue.ConcernedWith) < 0
  ) {
    if (hasArticle(scene, k) && isAdjectiveShape(scene, k, head)) {
      k++;
      // «المفتوح باب العضوية», «المتعددة الجنسيات».
      if (isText(scene, k, 'باب') || isText(scene, k, 'العضويه'))
        while (isText(scene, k, 'باب') || isText(scene, k, 'العضويه')) k++;
      continue;
    }
    if (isText(scene, k, 'غير') && hasArticle(scene, k + 1)) {
      k += 2;
      continue;
    }
    if (
      k > i &&
      isWord(scene, k) &&
      (has(scene.reading, k, Category.NumberWord) || has(scene.reading, k, Category.OrdinalWord)) &&
      has(scene.reading, k - 1, Category.OrdinalWord)
    ) {
      // «السادس والثلاثين»
      k++;
      continue;
    }
    if (k > i && hasWawArticle(scene, k) && isAdjectiveEnding(scene, k) && !isHead(scene, k) && nameEnd(scene, k) < 0) {
      k++;
      continue;
    }
    break;
  }
  return k;
}

function isAdjectiveShape(scene: Scene, k: number, head: Head): boolean {
  const { reading } = scene;
  if (cueEnd(scene, k, EntityCue.Adjective) === k + 1) return true;
  if (has(reading, k, Category.Honorific) || (head.category === Category.RoleHead && isGiven(scene, k))) return false;
  if (has(reading, k, Category.Name) && !has(reading, k, Category.Demonym)) return false;
  if (isStrongHead(scene, k)) return false;
  // «المناطق الجافة»: inside a complement.
  if (k > head.to + 1 && endsInTaMarbuta(scene, k) && !isHead(scene, k)) return true;
  return isAdjectiveWord(scene, k);
}

function endsInTaMarbuta({ reading: { text, tokens } }: Scene, i: number): boolean {
  return text.charCodeAt(tokens.end[i]! - 1) === 0x629;
}

/** Whether the word itself shows that it is an adjective of names. */
function isAdjectiveWord(scene: Scene, k: number): boolean {
  const { reading } = scene;
  if (isAdjectiveEnding(scene, k) || has(reading, k, Category.OrdinalWord) || has(reading, k, Category.Demonym))
    return true;
  if (cueEnd(scene, k, EntityCue.Adjective) === k + 1) return true;
  // «المتحدة», «المشتركة», «المستدامة»: feminine participles.
  return endsInTaMarbuta(scene, k) && reading.tokens.folded[reading.tokens.foldedStart[k]! + 2] === MIM;
}

/** Whether the folded word ends as adjectives in names do: «…ي», «…ية», «…ين». */
function isAdjectiveEnding(scene: Scene, k: number): boolean {
  return endsIn(scene, k, 'ي') || endsIn(scene, k, 'يه') || endsIn(scene, k, 'يين');
}

const HEADS =
  (1 << Category.OrganizationHead) |
  (1 << Category.RoleHead) |
  (1 << Category.DocumentHead) |
  (1 << Category.EventHead);

function isHead({ reading }: Scene, i: number): boolean {
  return (reading.matches.categories[i]! & HEADS) !== 0;
}

/** Whether a definite head begins at token `i`: it starts a name of its own. */
function isStrongHead(scene: Scene, i: number): boolean {
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
function isStrongHeadAfterWaw(scene: Scene, i: number): boolean {
  const { matches } = scene.reading;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    const category = matches.category[m]!;
    if (category === Category.DocumentHead && (matches.value[m]! & HeadFeature.Weak) === 0) return true;
    if (category !== Category.RoleHead && category !== Category.OrganizationHead) continue;
    if ((matches.value[m]! & (HeadFeature.Alone | HeadFeature.Title)) !== 0) return true;
  }
  return false;
}

function afterIndefiniteAdjectives(scene: Scene, i: number): number {
  let k = i;
  while (
    k < i + 3 &&
    isPlain(scene, k) &&
    cueEnd(scene, k, EntityCue.ConcernedWith) < 0 &&
    !hasArticle(scene, k) &&
    nameEnd(scene, k) < 0
  )
    k++;
  return cueEnd(scene, k, EntityCue.ConcernedWith) > 0 ? k : i;
}

/**
 * First token after the chain of nouns at token `i`: nouns without an article up to a definite one or a known name, its
 * adjectives, and what is joined to it by و; or -1 where the chain ends without a definite noun.
 */
function nounChain(scene: Scene, i: number, head: Head): number {
  let k = i;
  for (let nouns = 0; nouns < 4; nouns++) {
    const known = nameEnd(scene, k);
    if (known > 0 && !startsAfterProclitic(scene, k))
      return coordinated(scene, afterAdjectives(scene, known, head), head, true);
    if (
      !isPlain(scene, k) ||
      isClauseStart(scene, k) ||
      lamBeforeNoun(scene, k) ||
      cueEnd(scene, k, EntityCue.Stop) > 0
    )
      return -1;
    if (hasArticle(scene, k)) {
      if (has(scene.reading, k, Category.Honorific)) return -1;
      return coordinated(scene, afterAdjectives(scene, k + 1, head), head, false);
    }
    if (has(scene.reading, k, Category.Act) && nouns === 0 && !hasArticle(scene, k + 1)) return -1;
    if (cueEnd(scene, k, EntityCue.ConcernedWith) > 0) return -1;
    if (startsWithProclitic(scene, k)) return nouns > 0 && hasWawNoun(scene, k) ? -1 : -1;
    k++;
    // «منع الجريمة», «حقوق الإنسان», «حوض بحيرة تشاد»; «دعم وتعزيز» stops.
  }
  return -1;
}

function hasWawNoun(scene: Scene, i: number): boolean {
  return scene.reading.tokens.folded[scene.reading.tokens.foldedStart[i]!] === WAW;
}

function startsAfterProclitic({ reading, nameAt }: Scene, i: number): boolean {
  return reading.matches.start[nameAt[i]!]! > reading.tokens.start[i]!;
}

/** Whether token `i` is a known stem after a proclitic, and no known word as a whole. */
function startsWithProclitic({ reading }: Scene, i: number): boolean {
  return reading.matches.stem[i]! >= 0 && reading.matches.word[i]! < 0;
}

function lamBeforeNoun(scene: Scene, i: number): boolean {
  return lamPrefix(scene, i) === 2;
}

/** First token after «والأمن», «وتمكين المرأة» that goes on with the complement before token `i`. */
function coordinated(scene: Scene, i: number, head: Head, afterName: boolean): number {
  const { reading } = scene;
  let end = i;
  for (let count = 0; count < 3; count++) {
    const k = end;
    if (!isPlain(scene, k) || afterName || isClauseStart(scene, k)) return end;
    if (
      (head.features & HeadFeature.Portfolio) !== 0 &&
      !hasWawArticle(scene, k) &&
      isWawNoun(scene, k) &&
      hasArticle(scene, k + 1) &&
      !isHead(scene, k) &&
      !has(reading, k, Category.Act) &&
      !isClauseStart(scene, k + 1)
    ) {
      // «وموارد المياه»
      end = afterAdjectives(scene, k + 2, head);
      continue;
    }
    if (!hasWawArticle(scene, k) || isStrongHeadAfterWaw(scene, k) || nameEnd(scene, k) >= 0) return end;
    if (has(reading, k, Category.Actor) || has(reading, k + 1, Category.Demonym)) return end;
    if (!mayCoordinate(head)) return end;
    end = afterAdjectives(scene, k + 1, head);
  }
  return end;
}

function isWawNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return lengthOf(scene, i) > 4 && tokens.folded[tokens.foldedStart[i]!] === WAW;
}

function mayCoordinate(head: Head): boolean {
  return (
    head.category !== Category.PlaceHead &&
    head.category !== Category.GroupHead &&
    head.category !== Category.PeopleHead
  );
}

/** First token after one complement at token `i`, or -1. `modified`: the head has an adjective or a complement already. */
function complement(scene: Scene, i: number, head: Head, modified: boolean): number {
  const { reading } = scene;
  if (i >= reading.tokens.count || isSentenceStart(scene, i)) return -1;
  const concerned = concernedWith(scene, i, head);
  if (concerned > 0) return concerned;
  const lam = lamComplement(scene, i, head, modified);
  if (lam > 0) return lam;
  if (isText(scene, i, 'في')) {
    const record = recordAt(scene, i + 1);
    if (record?.type === 'place' && modified && (head.features & HeadFeature.Seat) !== 0) return nameEnd(scene, i + 1);
    return -1;
  }
  if (isText(scene, i, 'الي') && (head.features & HeadFeature.Seat) !== 0 && recordAt(scene, i + 1)?.type === 'place')
    return nameEnd(scene, i + 1);
  if (isText(scene, i, 'لدي') && head.category === Category.RoleHead) return nameEnd(scene, i + 1);
  if (
    isText(scene, i, 'بشان') &&
    (head.category === Category.DocumentHead || head.category === Category.EventHead) &&
    (head.features & HeadFeature.Numbered) === 0
  ) {
    const next = nounChain(scene, i + 1, head);
    return next;
  }
  // «وزير … بجنوب أفريقيا»: ب and a place after an office.
  if (
    head.category === Category.RoleHead &&
    nameEnd(scene, i) > 0 &&
    recordAt(scene, i)!.type === 'place' &&
    startsAfterProclitic(scene, i)
  ) {
    if (
      (reading.matches.proclitics[i]! & Proclitic.Ba) !== 0 &&
      (reading.matches.proclitics[i]! & (Proclitic.Waw | Proclitic.Fa)) === 0
    )
      return nameEnd(scene, i);
  }
  return -1;
}

/** First token after «المعني بـ…» at token `i`, or -1. */
function concernedWith(scene: Scene, i: number, head: Head): number {
  const cue = cueEnd(scene, i, EntityCue.ConcernedWith);
  if (cue < 0) return -1;
  const { tokens } = scene.reading;
  if (!isWord(scene, cue) || tokens.folded[tokens.foldedStart[cue]!] !== BA) return -1;
  const known = nameEnd(scene, cue);
  if (known > 0) return known;
  // «بالإدارة العامة», «بسفر الإرهابيين», «بالحماية من الاتجار بالممتلكات الثقافية».
  const at = tokens.foldedStart[cue]!;
  const article = tokens.folded[at + 1] === ALEF && tokens.folded[at + 2] === LAM;
  let end = article ? afterAdjectives(scene, cue + 1, head) : nounChain(scene, cue + 1, head);
  if (end < 0) return cue + 1;
  if (article) end = coordinated(scene, end, head, false);
  // A second complement that belongs to the first noun.
  for (let taken = 0; taken < 2; taken++) {
    const from = isText(scene, end, 'من') ? nounChain(scene, end + 1, head) : -1;
    if (from > 0) end = from;
    else if (isPlain(scene, end) && baArticle(scene, end)) end = afterAdjectives(scene, end + 1, head);
    else break;
  }
  return end;
}

function baArticle(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const at = tokens.foldedStart[i]!;
  return (
    lengthOf(scene, i) > 5 &&
    tokens.folded[at] === BA &&
    tokens.folded[at + 1] === ALEF &&
    tokens.folded[at + 2] === LAM
  );
}

/** First token after «للتجارة», «لأفريقيا», «لمكافحة الإرهاب» at token `i`, or -1. */
function lamComplement(scene: Scene, i: number, head: Head, modified: boolean): number {
  const { reading } = scene;
  if (
    !isWord(scene, i) ||
    isSentenceStart(scene, i) ||
    isDate(scene, i) ||
    head.category === Category.PlaceHead ||
    head.category === Category.GroupHead ||
    head.category === Category.PeopleHead
  )
    return -1;
  const lam = lamPrefix(scene, i);
  const lamName =
    nameEnd(scene, i) > 0 &&
    startsAfterProclitic(scene, i) &&
    (reading.matches.proclitics[i]! & Proclitic.Lam) !== 0 &&
    (reading.matches.proclitics[i]! & Proclitic.Waw) === 0;
  if (lamName) {
    if (!modified && (head.features & HeadFeature.Counted) === 0 && head.category !== Category.RoleHead) return -1;
    return afterAdjectives(scene, nameEnd(scene, i), head);
  }
  if (lam === 0 || isWholeFunction(scene, i) || isClauseStart(scene, i)) return -1;
  if (!modified || (head.features & HeadFeature.National) !== 0) return -1;
  if (head.category === Category.RoleHead && (head.features & HeadFeature.Open) === 0 && !isRoleComplement(scene, i))
    return -1;
  if ((head.features & HeadFeature.Numbered) !== 0) return -1;
  if (lam === 2) {
    if ((head.features & HeadFeature.Counted) !== 0 && !isHead(scene, i)) return -1;
    if (
      isAmbiguousLam(scene, i, reading.tokens.start[i]! + 1) &&
      hasArticle(scene, i + 1) &&
      !isAdjectiveWord(scene, i + 1)
    )
      return nounChain(scene, i + 1, head);
    return coordinated(scene, afterAdjectives(scene, i + 1, head), head, false);
  }
  if ((head.features & HeadFeature.Counted) !== 0) return isHead(scene, i) ? nounChain(scene, i + 1, head) : -1;
  if (has(reading, i, Category.PlaceHead)) return nounChain(scene, i + 1, head);
  if (isHead(scene, i) && (head.category === Category.RoleHead || head.category === Category.EventHead))
    return nounChain(scene, i + 1, head);
  // «لهزيمة داعش», «لمكافحة الإرهاب»: a verbal noun and its object.
  const next = nameEnd(scene, i + 1);
  if (next > 0 && !startsAfterProclitic(scene, i + 1)) return next;
  if (!hasArticle(scene, i + 1) || isClauseStart(scene, i + 1)) return -1;
  const end = coordinated(scene, afterAdjectives(scene, i + 2, head), head, false);
  // «لمكافحة الاتجار غير المشروع بالمخدرات»
  return isPlain(scene, end) && baArticle(scene, end)
    ? coordinated(scene, afterAdjectives(scene, end + 1, head), head, false)
    : end;
}

function isRoleComplement(scene: Scene, i: number): boolean {
  return isHead(scene, i);
}

/** First token after the ordinal at token `i`: «الرابعة والستين», «الخامسة عشرة والسادسة عشرة»; or -1. */
function ordinalEnd(scene: Scene, i: number): number {
  const { reading } = scene;
  let k = i;
  if (isText(scene, k, 'المئه') || isText(scene, k, 'المائه')) k++;
  while (
    k < i + 7 &&
    isWord(scene, k) &&
    (has(reading, k, Category.OrdinalWord) ||
      (hasArticle(scene, k) && has(reading, k, Category.NumberWord)) ||
      (k > i && (has(reading, k, Category.NumberWord) || isText(scene, k, 'عشره') || isText(scene, k, 'عشر'))))
  )
    k++;
  return k > i ? k : -1;
}

/** First token after a personal name in Arabic script at token `i`, or -1. */
function arabicPerson(scene: Scene, i: number, after: 'role' | 'honorific' | 'nothing'): number {
  const { reading } = scene;
  const { tokens } = reading;
  let end = -1;
  let given = 0;
  let words = 0;
  let unlisted = 0;
  let k = i;
  for (; k < tokens.count && words < 9; ) {
    if (k > i && isSentenceStart(scene, k)) break;
    if (!isWord(scene, k) || (tokens.flags[k]! & TokenFlag.Arabic) === 0 || isDate(scene, k)) break;
    // «د.» in «غريغوري د. لوغيرفو».
    if (lengthOf(scene, k) === 1 && isSign(tokens, k + 1, '.') && isJoined(scene, k + 1)) {
      k += 2;
      words++;
      continue;
    }
    const whole = isGiven(scene, k);
    const particle = isWhole(scene, k, Category.NameParticle);
    if (particle && words > 0 && isText(scene, k, 'ال') && isWord(scene, k + 1)) {
      // «آل ثاني», «آل سعود»
      k += 2;
      words += 2;
      end = k;
      continue;
    }
    if (
      particle &&
      words > 0 &&
      (isText(scene, k, 'بن') || isText(scene, k, 'بنت') || isText(scene, k, 'منت')) &&
      hasArticle(scene, k + 1)
    ) {
      // «بنت الطالب»
      k += 2;
      words += 2;
      given++;
      end = k;
      continue;
    }
    if (particle && (words > 0 || after !== 'nothing') && isWord(scene, k + 1) && isNamePart(scene, k + 1, true)) {
      k++;
      words++;
      given++;
      continue;
    }
    if (words === 0 && hasArticle(scene, k)) {
      // «السامي», «الكامل» begin no name; «الأسد» is a surname.
      if (after === 'nothing' || isAdjectiveWord(scene, k)) break;
    }
    if (whole) {
      k++;
      words++;
      given++;
      end = k;
      continue;
    }
    if (after === 'nothing' && given < 2) break;
    const previousParticle = words > 0 && isWhole(scene, k - 1, Category.NameParticle);
    if (!isNamePart(scene, k, previousParticle || given > 0)) break;
    if (words === 0 && (!looksForeign(scene, k) || (isWawNoun(scene, k) && after === 'role'))) break;
    if (words > 0 && !previousParticle && !looksForeign(scene, k) && !hasArticle(scene, k) && given === 0) break;
    if (given === 0 && isVerbalNoun(scene, k)) break;
    if (unlisted >= 3 && !previousParticle) break;
    k++;
    words++;
    unlisted++;
    end = k;
    if (hasArticle(scene, k - 1) && !isGiven(scene, k)) break;
  }
  if (end > 0 && after === 'nothing' && (words < 2 || end - i < 2 || given < 2)) return -1;
  return end;
}

/** Whether token `i` is a given name: «علي» is, «على» is the preposition. */
function isGiven(scene: Scene, i: number): boolean {
  if (!isWhole(scene, i, Category.GivenName)) return false;
  if (!has(scene.reading, i, Category.Function) || !isWholeFunction(scene, i)) return true;
  const { text, tokens } = scene.reading;
  return text.charCodeAt(tokens.end[i]! - 1) === 0x64a;
}

/** Whether the whole token `i` is a phrase of the category. */
function isWhole({ reading }: Scene, i: number, category: Category): boolean {
  const { matches, tokens } = reading;
  if (i >= tokens.count || (matches.categories[i]! & (1 << category)) === 0) return false;
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++) {
    if (matches.category[m] === category && matches.start[m] === tokens.start[i]) return true;
  }
  return false;
}

/** Whether token `i` may be part of a person's name though no list has it. */
function isNamePart(scene: Scene, i: number, inName: boolean): boolean {
  const { reading } = scene;
  const { matches, tokens } = reading;
  if (isGiven(scene, i)) return true;
  if (!isWord(scene, i) || isDate(scene, i) || lengthOf(scene, i) < 3) return false;
  if (
    (matches.categories[i]! & ~((1 << Category.GivenName) | (1 << Category.NameParticle) | (1 << Category.Demonym))) !==
    0
  ) {
    // A phrase begins here: a function word, a head, a verb, a known name.
    const record = recordAt(scene, i);
    return record?.type === 'person';
  }
  if (matches.proclitics[i]! !== 0 && matches.stem[i]! >= 0 && matches.word[i]! < 0) return false;
  if (hasArticle(scene, i))
    return (
      inName && endsIn(scene, i, 'ي') && !isClauseStart(scene, i) && !endsIn(scene, i, 'ه') && !endsIn(scene, i, 'ات')
    );
  const first = tokens.folded[tokens.foldedStart[i]!]!;
  if (
    first === WAW &&
    !isText(scene, i, 'وانغ') &&
    lengthOf(scene, i) > 4 &&
    tokens.folded[tokens.foldedStart[i]! + 1] === ALEF &&
    tokens.folded[tokens.foldedStart[i]! + 2] === LAM
  )
    return false;
  if (endsIn(scene, i, 'ه') && !inName) return false;
  if (
    endsIn(scene, i, 'ات') ||
    endsIn(scene, i, 'ها') ||
    endsIn(scene, i, 'هم') ||
    endsIn(scene, i, 'هما') ||
    endsIn(scene, i, 'يه') ||
    endsIn(scene, i, 'وا')
  )
    return false;
  return true;
}

/** Whether the word has the shape of a verbal noun: «إخضاع», «استعراض», «تنفيذ». */
function isVerbalNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const from = tokens.foldedStart[i]!;
  const length = tokens.foldedStart[i + 1]! - from;
  const first = tokens.folded[from]!;
  const beforeLast = tokens.folded[from + length - 2]!;
  if (first === ALEF && beforeLast === ALEF && length >= 5 && length <= 7) return true;
  return first === 0x62a && beforeLast === 0x64a && length === 5;
}

/** Whether the word looks transcribed from another language: many long vowels, letters of no Arabic pattern. */
function looksForeign(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const from = tokens.foldedStart[i]!;
  const to = tokens.foldedStart[i + 1]!;
  let vowels = 0;
  for (let k = from; k < to; k++) {
    const letter = tokens.folded[k]!;
    if (letter === ALEF || letter === WAW || letter === 0x64a) vowels++;
    // پ چ ڤ گ ژ
    if (letter === 0x67e || letter === 0x686 || letter === 0x6a4 || letter === 0x6af || letter === 0x698) return true;
  }
  const first = tokens.folded[from]!;
  if (first === 0x62a || first === 0x645 || first === WAW) return vowels >= 3 || (vowels >= 2 && first === 0x645);
  return to - from >= 4 && vowels >= 2;
}
