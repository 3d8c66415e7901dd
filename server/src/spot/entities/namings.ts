/**
 * How persons are named: the parts of each name and the titles at it, by which the Statement tells who is meant by a shorter
 * form elsewhere (`statement/persons.ts`).
 */

import { Category, FunctionWord } from '../../lexicon/categories';
import { isHyphen, TokenFlag, TokenKind } from '../../text/tokens';
import { ask, type Titled } from '../findings';
import { has, isFunction, isSign } from '../reading';
import { EntityCue } from './lexemes';
import { cueEnd, foldText, isCapital, isInnerHyphen, isWord, lengthOf, type Scene } from './scene';
import type { Chosen } from './select';

/** Adds what the persons among the names chosen are called, and asks who they are. */
export function addNamings(scene: Scene, chosen: readonly Chosen[]): void {
  const { findings } = scene;
  for (const { from, to, annotation } of chosen) {
    if (annotation.type !== 'person') continue;
    const parts = partsOf(scene, from, to, annotation.start);
    if (parts.length === 0) continue;
    const { start, end, ref, role, canonical = '' } = annotation;
    const { titles, titled } = titlesAt(scene, from, to);
    findings.namings.push({ start, parts, titles, titled, canonical, ref, role });
    ask(findings, start, end, foldText(scene, from, to), 'person', { parts, titles, titled });
  }
}

/**
 * The parts of the name in tokens `from` to `to`, folded, each with the particles before it: «mohammed», «bin salman»,
 * «al saud»; words with a hyphen are one. Initials, «Jr.» and the numbers of kings are none.
 */
export function partsOf(scene: Scene, from: number, to: number, start: number): string[] {
  const { tokens } = scene.reading;
  const parts: string[] = [];
  let before = '';
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const isFirst = parts.length === 0 && before === '';
    if (lengthOf(scene, i) === 1 || (!isFirst && isNumberOrSuffix(scene, i))) continue;
    const whole = foldText(scene, i, i + 1);
    // «وسامح شكري»
    const word = i === from ? whole.slice(start - tokens.start[from]!) : whole;
    // «عبد العزيز» is «عبدالعزيز».
    if (word === SERVANT) before += word;
    else if (isParticle(scene, i, from, to)) before += `${word} `;
    else if (before === '' && parts.length > 0 && isInnerHyphen(scene, i - 1)) parts.push(`${parts.pop()}-${word}`);
    else {
      parts.push(before + word);
      before = '';
    }
  }
  if (before !== '') parts.push(before.trimEnd());
  return parts;
}

const SERVANT = 'عبد';

function isParticle(scene: Scene, i: number, from: number, to: number): boolean {
  if (i + 1 >= to || !has(scene.reading, i, Category.NameParticle)) return false;
  // «Ben Okoro» has a given name, «Ben-Gvir» has none.
  const given = i === from && isCapital(scene, i) && has(scene.reading, i, Category.GivenName);
  return !given || isInnerHyphen(scene, i + 1);
}

/** «Jr.», «II», «الثاني» */
function isNumberOrSuffix(scene: Scene, i: number): boolean {
  const { tokens, text } = scene.reading;
  if (cueEnd(scene, i, EntityCue.Generation) > 0) return true;
  if ((tokens.flags[i]! & TokenFlag.Arabic) !== 0)
    return has(scene.reading, i, Category.OrdinalWord) && text.startsWith('ال', tokens.start[i]!);
  if ((tokens.flags[i]! & TokenFlag.AllCapitals) === 0) return false;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) if (!'IVX'.includes(text[at]!)) return false;
  return true;
}

/** The folded words of the offices and styles that stand at a name, and whether one stands before it. */
export function titlesAt(
  scene: Scene,
  from: number,
  to: number,
): { titles: readonly string[]; titled: Titled | undefined } {
  if (isBare(scene, from, to)) return UNTITLED;
  const { reading } = scene;
  const { tokens } = reading;
  let titles = NONE as string[];
  const add = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      if (!isWord(scene, i) || isTitleJoint(scene, i)) continue;
      if (titles === NONE) titles = [];
      titles.push(withoutArabicArticle(foldText(scene, i, i + 1)));
    }
  };
  let at = from;
  for (let styles = 0; styles < MOST_STYLES; styles++) {
    const end = isSign(tokens, at - 1, '.') || isSign(tokens, at - 1, '/') ? at - 1 : at;
    const first = styleBefore(scene, end);
    if (first < 0) break;
    add(first, end);
    at = first;
  }
  let titled: Titled | undefined = at < from ? 'style' : undefined;
  if (isJoint(scene, at - 1)) at--;
  const office = officeAt(scene, at - 1, -1);
  if (office !== at - 1) {
    add(office + 1, at);
    titled = 'office';
  }
  const next = isSign(tokens, to, ',') || isSign(tokens, to, '،') ? to + 1 : to;
  const end = officeAt(scene, next, 1);
  // «Maarja Tamm, President Haddad»: the office of the next one.
  if (end > next && !isPerson(scene, end)) add(next, end);
  return { titles, titled };
}

const NONE: readonly string[] = [];
const UNTITLED = { titles: NONE, titled: undefined };

/** Whether no office and no style can stand at the words, as at most of those that are asked about. */
function isBare({ findings: { owner }, reading: { matches } }: Scene, from: number, to: number): boolean {
  if ((owner[from - 1]! | owner[from - 2]! | owner[to]! | owner[to + 1]!) !== 0) return false;
  for (let i = Math.max(0, from - LONGEST_STYLE - 1); i < from; i++)
    if ((matches.categories[i]! & (1 << Category.Honorific)) !== 0) return false;
  return true;
}

const MOST_STYLES = 3;
const LONGEST_STYLE = 4;
const LONGEST_OFFICE = 16;

/** First token of the style that ends before token `end`, or -1. */
function styleBefore({ reading: { matches } }: Scene, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_STYLE); i--) {
    if ((matches.categories[i]! & (1 << Category.Honorific)) === 0) continue;
    for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
      if (matches.category[m] === Category.Honorific && matches.end[m] === end) return i;
  }
  return -1;
}

/** The sign, or «السابق», that may stand between an office and a name. */
function isJoint(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  if (i < 0) return false;
  const sign = isSign(tokens, i, ',') || isSign(tokens, i, '،') || isSign(tokens, i, '/') || isHyphen(tokens, i);
  return sign || cueEnd(scene, i, EntityCue.Former) === i + 1;
}

/** The token after those of the office that token `i` belongs to, in the direction `step`; `i` itself where it is of none. */
function officeAt({ findings: { annotations, owner }, reading: { tokens } }: Scene, i: number, step: 1 | -1): number {
  const holder = i >= 0 && i < tokens.count ? owner[i]! : 0;
  const annotation = holder > 0 ? annotations[holder - 1]! : undefined;
  if (annotation?.kind !== 'entity' || annotation.type !== 'role') return i;
  let at = i;
  while (at >= 0 && at < tokens.count && owner[at] === holder && Math.abs(at - i) < LONGEST_OFFICE) at += step;
  return at;
}

function isPerson({ findings: { annotations, owner }, reading: { tokens } }: Scene, i: number): boolean {
  const annotation = i < tokens.count && owner[i]! > 0 ? annotations[owner[i]! - 1]! : undefined;
  return annotation?.kind === 'entity' && annotation.type === 'person';
}

/** «of», «the»: what every title has. */
function isTitleJoint({ reading }: Scene, i: number): boolean {
  return isFunction(reading, i, FunctionWord.Of) || isFunction(reading, i, FunctionWord.Article);
}

function withoutArabicArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
