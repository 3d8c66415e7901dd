/** UN documents by symbol («S/RES/2254 (2015)») and resolutions in words («resolutions 1267 (1999) and 1989 (2011)»). */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { EntityRecord } from '../../lexicon/language';
import { nameIn } from '../../lexicon/records';
import { isHyphen, isQuotationMark, TokenFlag, TokenKind } from '../../text/tokens';
import { has, isFunction, isSign, textOf } from '../reading';
import { GRAMMARS, type Head } from './grammar';
import { EntityCue, HeadFeature } from './lexemes';
import {
  createProposal,
  cueEnd,
  endsIn,
  isCapital,
  isDate,
  isInnerHyphen,
  isJoined,
  isNumber,
  isSentenceStart,
  isText,
  isWord,
  lengthOf,
  nameEnd,
  type Scene,
  yearsAfter,
} from './scene';

/** Proposes the document whose symbol begins at token `i`: letters, then parts joined by «/» with a number in them. */
export function proposeSymbol(scene: Scene, i: number): void {
  const { reading } = scene;
  const { tokens } = reading;
  if ((tokens.flags[i]! & TokenFlag.Capital) === 0 || !isSign(tokens, i + 1, '/') || !isJoined(scene, i + 1)) return;
  if (lengthOf(scene, i) > 1 && (tokens.flags[i]! & TokenFlag.AllCapitals) === 0) return;
  let to = i + 1;
  let parts = 1;
  let digits = false;
  while (isSign(tokens, to, '/') && isJoined(scene, to) && isJoined(scene, to + 1) && parts < 10) {
    if (!isWord(scene, to + 1) && !isNumber(scene, to + 1)) break;
    to++;
    // «Add.1», «Rev.2», «L.14», «ES-11».
    while (
      to < tokens.count &&
      (isWord(scene, to) ||
        isNumber(scene, to) ||
        ((isSign(tokens, to, '.') || isHyphen(tokens, to)) &&
          (isNumber(scene, to + 1) || isWord(scene, to + 1)) &&
          isJoined(scene, to + 1)))
    ) {
      if (isNumber(scene, to)) digits = true;
      to++;
      if (!isJoined(scene, to)) break;
    }
    parts++;
  }
  // «PSC/PR/COMM.(CMLXXVIII)», «AHG/Decl.5 (XXXVI)»: the session of an organ of the African Union.
  const session = sessionAt(scene, isSign(tokens, to, '.') && isJoined(scene, to + 1) ? to + 1 : to);
  if (session !== undefined) {
    to = session.to;
    digits = true;
  }
  const first =
    lengthOf(scene, i) === 1 &&
    (isText(scene, i, 'a') || isText(scene, i, 's') || isText(scene, i, 'e') || isText(scene, i, 't'));
  if (!digits || parts < (first || session !== undefined || lengthOf(scene, i) > 6 ? 2 : 3)) return;
  const symbol = textOf(reading, i, to).toUpperCase();
  const year = bracketedYear(scene, to);
  // «Communiqué PSC/HoSG/COMM.1156 (2023)»
  const headed = reading.language.id !== 'ar' && i > 0 && has(reading, i - 1, Category.DocumentHead);
  const named = headed && isCapital(scene, i - 1) && !isPlural(scene, i - 1);
  const from = named ? GRAMMARS[reading.language.id].article(scene, i - 1, to) : i;
  push(scene, from, year > 0 ? year : to, tokens.start[from]!, 4, `document:${symbol}`, symbol);
}

/** Proposes the decision of a conference of parties whose number is token `i`: «3/CP.17», «decision 1/CMA.5». */
export function proposeDecision(scene: Scene, i: number): void {
  const { reading } = scene;
  const { tokens } = reading;
  const to = i + 5;
  if (to > tokens.count || !isSign(tokens, i + 1, '/') || !isSign(tokens, i + 3, '.') || !isNumber(scene, i + 4))
    return;
  for (let k = i + 1; k < to; k++) if (!isJoined(scene, k)) return;
  if ((tokens.flags[i + 2]! & TokenFlag.AllCapitals) === 0) return;
  const headed = reading.language.id !== 'ar' && i > 0 && has(reading, i - 1, Category.DocumentHead);
  const named = headed && !isPlural(scene, i - 1);
  const from = named ? GRAMMARS[reading.language.id].article(scene, i - 1, to) : i;
  const symbol = textOf(reading, i, to);
  push(scene, from, to, tokens.start[from]!, 7, `document:${symbol}`, symbol);
}

/** Whether token `i` is a noun in the plural, which several symbols share: «communiqués». */
function isPlural(scene: Scene, i: number): boolean {
  return endsIn(scene, i, 's');
}

/** First token after «(2015)» at token `i`, or -1. */
function bracketedYear(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  const year = tokens.value[i + 1];
  if (!isSign(tokens, i, '(') || !isNumber(scene, i + 1) || !isSign(tokens, i + 2, ')')) return -1;
  return year! >= 1900 && year! < 2200 ? i + 3 : -1;
}

/** The body that adopts a resolution. */
const Body = {
  Unknown: 0,
  SecurityCouncil: 1,
  GeneralAssembly: 2,
  HumanRights: 3,
  EconomicAndSocial: 4,
  Other: 5,
} as const;

const BODIES = [
  [EntityCue.SecurityCouncil, Body.SecurityCouncil],
  [EntityCue.GeneralAssembly, Body.GeneralAssembly],
  [EntityCue.HumanRightsCouncil, Body.HumanRights],
  [EntityCue.EconomicAndSocialCouncil, Body.EconomicAndSocial],
] as const;

interface NamedBody {
  readonly body: number;
  readonly from: number;
  readonly to: number;
}

/** The body that begins at token `i`, or undefined. */
function bodyAt(scene: Scene, i: number): NamedBody | undefined {
  for (const [cue, body] of BODIES) {
    const to = cueEnd(scene, i, cue);
    if (to > 0) return { body, from: i, to };
  }
  const to = nameEnd(scene, i);
  return to > 0 ? { body: Body.Other, from: i, to } : undefined;
}

const BODY_WORDS = 6;

/** The body that ends before token `i`: «Security Council resolution». */
function bodyBefore(scene: Scene, i: number): NamedBody | undefined {
  let found: NamedBody | undefined;
  for (let k = i - 1; k >= 0 && i - k <= BODY_WORDS; k--) {
    if (isSentenceStart(scene, k + 1)) break;
    const body = bodyAt(scene, k);
    if (body !== undefined && body.to === i && (found === undefined || body.body !== Body.Other)) found = body;
    else if (body !== undefined && body.to === i && found !== undefined) found = { ...found, from: k };
  }
  return found;
}

interface Item {
  readonly from: number;
  readonly to: number;
  /** The part of a symbol that it shows: «2254», «60/1», «2625(XXV)», or empty. */
  readonly number: string;
  readonly body: number;
  /** It shows by its form that it is the number of a document. */
  readonly sure: boolean;
}

/** The number of a resolution at token `i`: «2254 (2015)», «60/1», «ES-11/1», «217 A (III)»; or undefined. */
function itemAt(scene: Scene, i: number): Item | undefined {
  const { tokens } = scene.reading;
  let k = i;
  let prefix = '';
  if (
    isWord(scene, k) &&
    (isText(scene, k, 'es') || isText(scene, k, 's') || isText(scene, k, 'دا') || isText(scene, k, 'داط')) &&
    isHyphen(tokens, k + 1) &&
    isNumber(scene, k + 2)
  ) {
    prefix = isText(scene, k, 's') || isText(scene, k, 'دا') ? 'S-' : 'ES-';
    k += 2;
  }
  // «رقم (598)»
  if (isSign(tokens, k, '(') && cueEnd(scene, i - 1, EntityCue.NumberSign) === i && isSign(tokens, k + 2, ')')) {
    const number = isNumber(scene, k + 1) ? tokens.value[k + 1]! : 0;
    if (number < 100) return undefined;
    return { from: i - 1, to: k + 3, number: `${number}`, body: Body.SecurityCouncil, sure: false };
  }
  if (!isNumber(scene, k)) return undefined;
  const number = tokens.value[k]!;
  // «40/152», in some Arabic texts «40 / 152»
  const spaced = scene.reading.language.id === 'ar' && !isJoined(scene, k + 1);
  if (isSign(tokens, k + 1, '/') && isNumber(scene, k + 2) && (spaced || isJoined(scene, k + 2))) {
    let first = number;
    let second = tokens.value[k + 2]!;
    // A right-to-left text may have lost the order: «288/60».
    if (prefix === '' && first > 81 && first < 1946 && second >= 30 && second <= 81) [first, second] = [second, first];
    let to = k + 3;
    let letter = '';
    if (
      isWord(scene, to) &&
      lengthOf(scene, to) === 1 &&
      (tokens.flags[to]! & TokenFlag.Capital) !== 0 &&
      (isJoined(scene, to) || !isText(scene, to, 'i'))
    ) {
      letter = ` ${textOf(scene.reading, to, to + 1)}`;
      to++;
    } else if (cueEnd(scene, to, EntityCue.Letter) === to + 1) to++;
    const body =
      prefix !== '' ? Body.GeneralAssembly : first >= 1946 && first <= 2100 ? Body.EconomicAndSocial : Body.Unknown;
    return { from: i, to, number: `${prefix}${first}/${second}${letter.trim()}`, body, sure: true };
  }
  let to = k + 1;
  let letter = '';
  if (isWord(scene, to) && lengthOf(scene, to) === 1 && isSign(tokens, to + 1, '(')) {
    letter = textOf(scene.reading, to, to + 1).toUpperCase();
    if (letter === 'أ') letter = 'A';
    if (letter === 'ب') letter = 'B';
    to++;
  }
  const year = bracketedYear(scene, to);
  if (year > 0) return { from: i, to: year, number: `${number}${letter}`, body: Body.SecurityCouncil, sure: true };
  const session = sessionAt(scene, to);
  if (session !== undefined)
    return {
      from: i,
      to: session.to,
      number: letter === '' ? `${number}(${session.roman})` : `${number}(${session.roman})${letter}`,
      body: Body.GeneralAssembly,
      sure: true,
    };
  // «loi no 2024-12»
  if (isInnerHyphen(scene, k + 1) && isNumber(scene, k + 2))
    return { from: i, to: k + 3, number: '', body: Body.Unknown, sure: false };
  if (number < 100 && !isSign(tokens, k + 1, '.'))
    return { from: i, to: k + 1, number: '', body: Body.Unknown, sure: false };
  return {
    from: i,
    to: k + 1,
    number: `${number}`,
    body: number >= 500 && number < 3100 ? Body.SecurityCouncil : Body.Other,
    sure: false,
  };
}

/** «(XXV)», «(S-VI)», «(د-25)», «(دإ-6)» at token `i`. */
function sessionAt(scene: Scene, i: number): { to: number; roman: string } | undefined {
  const { reading } = scene;
  const { tokens } = reading;
  if (!isSign(tokens, i, '(')) return undefined;
  let k = i + 1;
  let special = '';
  if (isWord(scene, k) && isHyphen(tokens, k + 1)) {
    if (isText(scene, k, 's') || isText(scene, k, 'دا')) special = 'S-';
    else if (!isText(scene, k, 'د')) return undefined;
    k += 2;
    if (isNumber(scene, k) && isSign(tokens, k + 1, ')'))
      return { to: k + 2, roman: special + toRoman(tokens.value[k]!) };
  }
  // «القرار 2606 (الدورة 24)»
  if (isText(scene, k, 'الدوره') && isNumber(scene, k + 1) && isSign(tokens, k + 2, ')'))
    return { to: k + 3, roman: toRoman(tokens.value[k + 1]!) };
  if (isWord(scene, k) && isSign(tokens, k + 1, ')') && isRoman(scene, k))
    return { to: k + 2, roman: special + textOf(reading, k, k + 1).toUpperCase() };
  return undefined;
}

/** i, v, x, l, c, d, m */
const ROMAN: ReadonlySet<number> = new Set([0x69, 0x76, 0x78, 0x6c, 0x63, 0x64, 0x6d]);

function isRoman({ reading: { tokens } }: Scene, i: number): boolean {
  for (let k = tokens.foldedStart[i]!; k < tokens.foldedStart[i + 1]!; k++) {
    const letter = tokens.folded[k]!;
    if (!ROMAN.has(letter)) return false;
  }
  return true;
}

function toRoman(number: number): string {
  const parts = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = Math.min(number, 400);
  let roman = '';
  for (const [value, letters] of parts) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}

/** The symbol of a resolution, or undefined where the text does not tell whose it is. */
function symbolOf(item: Item, named: number): string | undefined {
  if (item.number === '') return undefined;
  const slash = item.number.includes('/');
  const body = named !== Body.Unknown ? named : item.body;
  if (named === Body.Other && !item.sure) return undefined;
  if (item.number.includes('('))
    return named === Body.Unknown || named === Body.GeneralAssembly ? `A/RES/${item.number}` : undefined;
  if (!slash) {
    if (body === Body.SecurityCouncil || (named === Body.Other && item.body === Body.SecurityCouncil && item.sure))
      return `S/RES/${item.number}`;
    return body === Body.GeneralAssembly ? `A/RES/${item.number}` : undefined;
  }
  if (body === Body.HumanRights) return `A/HRC/RES/${item.number}`;
  if (body === Body.EconomicAndSocial) return `E/RES/${item.number}`;
  const session = Number.parseInt(item.number, 10);
  // «Council resolution 2013/6»
  if (session >= 1946 && named !== Body.GeneralAssembly)
    return named === Body.Other ? undefined : `E/RES/${item.number}`;
  if (body === Body.Other && named === Body.Other) return undefined;
  if (body === Body.GeneralAssembly || item.number.startsWith('ES') || item.number.startsWith('S-'))
    return `A/RES/${item.number}`;
  return session < 31 ? `A/HRC/RES/${item.number}` : `A/RES/${item.number}`;
}

/**
 * Proposes the resolutions whose head is `head`. Where a plural head is shared, the numbers are mentions of their own.
 * Returns whether there was one.
 */
export function proposeNumbered(scene: Scene, head: Head): boolean {
  const { reading } = scene;
  const { tokens } = reading;
  const resolution = (head.features & HeadFeature.Lower) !== 0 || reading.language.id === 'ar';
  let k = head.to;
  let body = reading.language.id === 'en' ? bodyBefore(scene, head.from) : undefined;
  // «UNSCR 2231»: the body is in the head.
  if (
    (tokens.flags[head.from]! & TokenFlag.AllCapitals) !== 0 &&
    cueEnd(scene, head.from, EntityCue.SecurityCouncil) === head.to
  )
    body = { body: Body.SecurityCouncil, from: head.from, to: -1 };
  let inner: NamedBody | undefined;
  // «قرار الجمعية العامة 60/1», «résolution du Conseil de sécurité 2254»
  let at = k;
  if (isFunction(reading, at, FunctionWord.Of)) at++;
  inner = bodyAt(scene, at);
  if (
    inner !== undefined &&
    afterNumberSign(scene, inner.to) < tokens.count &&
    itemAt(scene, afterNumberSign(scene, inner.to)) !== undefined
  ) {
    k = inner.to;
    body = inner;
  } else inner = undefined;
  k = afterNumberSign(scene, afterUnionSign(scene, k));
  if (
    body === undefined &&
    reading.language.id === 'en' &&
    isCapital(scene, head.from - 1) &&
    !isSentenceStart(scene, head.from - 1)
  )
    body = { body: Body.Other, from: head.from - 1, to: -1 };
  const first = itemAt(scene, k);
  if (first === undefined) return false;
  if (!resolution && !first.sure && (head.features & HeadFeature.Numbered) === 0) return false;
  const items: Item[] = [first];
  for (let next = first.to; items.length < 40; ) {
    let j = afterItsDate(scene, next);
    if (isSign(tokens, j, ',') || isSign(tokens, j, '،')) j++;
    if (isFunction(reading, j, FunctionWord.And)) j++;
    // «القرارين رقم 598 ورقم 619»
    j = afterNumberSign(scene, j);
    if (j === next) break;
    const item = itemAt(scene, j);
    if (item === undefined || (!item.sure && (head.features & HeadFeature.Plural) === 0)) break;
    if (!item.sure && (item.number === '' || isSign(tokens, item.to, '/'))) break;
    items.push(item);
    next = item.to;
  }
  // «resolution 60/1 of the General Assembly», «résolution 2254 (2015) du Conseil de sécurité», «الصادر عن مجلس الأمن»
  const last = items[items.length - 1]!;
  let after: NamedBody | undefined;
  if (inner === undefined) {
    let j = last.to;
    if (isFunction(reading, j, FunctionWord.Of)) {
      j++;
      if (isFunction(reading, j, FunctionWord.Article)) j++;
      if (isSign(tokens, j, "'")) j++;
      after = bodyAt(scene, j);
      if (after !== undefined) body = after;
      else if (isCapital(scene, j) && has(reading, j, Category.OrganizationHead))
        body = { body: Body.Other, from: j, to: -1 };
    }
  }
  const shared = items.length > 1 && (head.features & HeadFeature.Plural) !== 0;
  for (let n = 0; n < items.length; n++) {
    const item = items[n]!;
    let from = item.from;
    // «ورقم (598)»
    let start = reading.matches.proclitics[from] === 0 ? tokens.start[from]! : reading.matches.stemStart[from]!;
    let to = item.to;
    if (n === 0 && (!shared || (body !== undefined && body.to === head.from) || inner !== undefined)) {
      from = head.from;
      start = head.start;
      if (body !== undefined && body.to === head.from) {
        from = GRAMMARS[reading.language.id].article(scene, body.from, to);
        start = tokens.start[from]!;
      } else if (!shared) {
        const article = GRAMMARS[reading.language.id].article(scene, from, to);
        if (article < from) {
          from = article;
          start = tokens.start[from]!;
        }
      }
    }
    if (n === items.length - 1 && after !== undefined && !shared) to = after.to;
    to = afterUnionSuffix(scene, to);
    // «القرار رقم 497 لسنة 1981», «resolution 2334 of 2016»
    const dated =
      reading.language.id === 'ar' ? isLam(scene, to) : reading.language.id === 'en' && isText(scene, to, 'of');
    if (dated && !item.sure) to = yearsAfter(scene, to);
    const symbol = resolution ? symbolOf(item, body?.body ?? Body.Unknown) : undefined;
    push(scene, from, to, start, 5, symbol && `document:${symbol}`, symbol);
    if (n === items.length - 1) proposeTitleAfter(scene, to);
  }
  return true;
}

/** First token after the one resolution that is named at token `i`: «resolution 1737 (2006)», «قرار مجلس الأمن 1737»; or -1. */
export function resolutionEnd(scene: Scene, i: number): number {
  const { matches } = scene.reading;
  const first = isFunction(scene.reading, i, FunctionWord.Article) ? i + 1 : i;
  const at = scene.reading.language.id === 'en' ? (bodyAt(scene, first)?.to ?? first) : first;
  for (let m = matches.first[at]!; m < matches.first[at + 1]!; m++) {
    const features = matches.value[m]!;
    if (matches.category[m] !== Category.DocumentHead || (features & HeadFeature.Numbered) === 0) continue;
    if ((features & HeadFeature.Plural) !== 0) continue;
    const body = bodyAt(scene, matches.end[m]!);
    const item = itemAt(scene, afterNumberSign(scene, body === undefined ? matches.end[m]! : body.to));
    if (item !== undefined) return item.to;
  }
  return -1;
}

/** Whether ل begins token `i`. */
function isLam({ reading: { tokens } }: Scene, i: number): boolean {
  return i < tokens.count && tokens.folded[tokens.foldedStart[i]!] === 0x644;
}

/** First token after «(EU)», «(PESC)» at token `i`, as in the numbers of the acts of the European Union; or `i`. */
function afterUnionSign({ reading: { tokens } }: Scene, i: number): number {
  const bracketed =
    isSign(tokens, i, '(') &&
    i + 2 < tokens.count &&
    (tokens.flags[i + 1]! & TokenFlag.AllCapitals) !== 0 &&
    isSign(tokens, i + 2, ')');
  return bracketed ? i + 3 : i;
}

/** First token after «/EC», «/CFSP» at token `i`; or `i`. */
function afterUnionSuffix(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  let k = i;
  while (
    k - i < 8 &&
    isSign(tokens, k, '/') &&
    isJoined(scene, k) &&
    isJoined(scene, k + 1) &&
    isWord(scene, k + 1) &&
    (tokens.flags[k + 1]! & TokenFlag.AllCapitals) !== 0
  )
    k += 2;
  return k;
}

/** First token after «of 12 December 2014», «du 12 décembre 2014», «المؤرخ …» at token `i`, or `i`. */
function afterItsDate(scene: Scene, i: number): number {
  const { reading } = scene;
  const cue = cueEnd(scene, i, EntityCue.ClauseStart);
  let k = i;
  if (cue > 0) k = cue;
  else if (isFunction(reading, i, FunctionWord.Of)) k++;
  if (k === i || k >= reading.tokens.count || !isDate(scene, k)) return i;
  const date = scene.findings.owner[k];
  while (k < reading.tokens.count && scene.findings.owner[k] === date) k++;
  return k;
}

/** First token after «No.», «n°», «رقم» at token `i`, or `i`. */
function afterNumberSign(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  let k = cueEnd(scene, i, EntityCue.NumberSign);
  if (k < 0) return i;
  if (isSign(tokens, k, '.') || tokens.kind[k] === TokenKind.Symbol) k++;
  return k;
}

/** Proposes the title in quotation marks after «entitled» at token `i`, where a document or event is so named. */
export function proposeTitle(scene: Scene, i: number): void {
  const { reading } = scene;
  const cue = cueEnd(scene, i, EntityCue.Entitled);
  if (cue < 0) return;
  let open = cue;
  while (isQuote(scene, open)) open++;
  const close = open === cue ? -1 : quoteEnd(scene, open);
  if (close < 0) return;
  // What is so entitled: a document within a few words before.
  let document = false;
  for (let k = i - 1; k >= 0 && i - k < 12; k--) {
    if (isSentenceStart(scene, k + 1) || cueEnd(scene, k, EntityCue.Item) > 0) break;
    document = has(reading, k, Category.DocumentHead) || cueEnd(scene, k, EntityCue.Paper) > 0;
    if (document) break;
  }
  if (document) pushTitle(scene, open, close);
}

/** Token of the quotation mark that closes the title which begins at token `open`, or -1. */
function quoteEnd(scene: Scene, open: number): number {
  const { count } = scene.reading.tokens;
  let close = open;
  while (close < count && close - open < MOST_OF_TITLE && !isQuote(scene, close)) close++;
  return close > open && isQuote(scene, close) ? close : -1;
}

const MOST_OF_TITLE = 60;

/**
 * Proposes the title of the numbered document that ends before token `i`: «Executive Order 13900 of 5 March 2018 (Adjusting Imports
 * of Cod)», «loi no 12 du 3 mai 2020 « Pour une mer propre »».
 */
function proposeTitleAfter(scene: Scene, i: number): void {
  const { tokens } = scene.reading;
  let open = afterItsDate(scene, i);
  if (isSign(tokens, open, '(') && !isQuote(scene, open + 1)) {
    const close = bracketedTitleEnd(scene, open + 1);
    if (close > 0) pushTitle(scene, open + 1, close);
    return;
  }
  const comma = isSign(tokens, open, ',') || isSign(tokens, open, '،');
  if (comma || isSign(tokens, open, '(')) open++;
  const mark = open;
  while (isQuote(scene, open)) open++;
  const close = open === mark ? -1 : quoteEnd(scene, open);
  // «resolution 242, "Peace in the Cape"», but not a sentence of it: «resolution 242: "All parties shall …"»
  if (close > open + 1 && !isQuotedSentence(scene, open, close)) pushTitle(scene, open, close);
}

/** Whether what stands in quotation marks is a sentence or part of one, and no title. */
function isQuotedSentence(scene: Scene, from: number, to: number): boolean {
  const { reading } = scene;
  if (reading.language.id !== 'ar' && !isCapital(scene, from)) return true;
  if (isSign(reading.tokens, to - 1, '.') || isSign(reading.tokens, to - 1, ',')) return true;
  for (let k = from; k < to; k++) if (isFunction(reading, k, FunctionWord.Auxiliary)) return true;
  return false;
}

/** Token of the bracket that closes an English title in capitals, «Protecting Nets From Foreign Seals», or -1. */
function bracketedTitleEnd(scene: Scene, from: number): number {
  const { reading } = scene;
  if (reading.language.id !== 'en' || !isCapital(scene, from) || cueEnd(scene, from, EntityCue.Plain) > 0) return -1;
  let capitals = 0;
  for (let k = from; k - from < MOST_OF_TITLE; k++) {
    if (isCapital(scene, k)) capitals++;
    // A name has its brackets too: «(Islamic Republic of Iran)».
    else if (isSign(reading.tokens, k, ')')) return capitals > 1 && nameEnd(scene, from) !== k ? k : -1;
    else if (isWord(scene, k) && !has(reading, k, Category.Function)) return -1;
  }
  return -1;
}

function pushTitle(scene: Scene, from: number, to: number): void {
  const known = knownTitle(scene, from, to);
  const start = scene.reading.tokens.start[from]!;
  push(scene, from, to, start, 6, known?.id, known && nameIn(known, scene.reading.language.id));
}

/** Proposes a document; a date in its name is part of it. */
function push(
  scene: Scene,
  from: number,
  to: number,
  start: number,
  rank: number,
  ref: string | undefined,
  canonical: string | undefined,
): void {
  const proposal = createProposal(from, to, start, 'document', rank, ref, canonical);
  proposal.overDates = true;
  scene.proposals.push(proposal);
}

/** The document that has the whole title as its name, however it is capitalised; or undefined. */
function knownTitle({ reading: { language, matches } }: Scene, from: number, to: number): EntityRecord | undefined {
  for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++) {
    if (matches.category[m] !== Category.Name || matches.end[m] !== to) continue;
    const record = language.records.entities[matches.value[m]!];
    if (record?.type === 'document') return record;
  }
  return undefined;
}

/** Double quotation marks, and what stands for them in plain text. */
function isQuote(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return i < tokens.count && (isQuotationMark(tokens, i) || isSign(tokens, i, '<') || isSign(tokens, i, '>'));
}
