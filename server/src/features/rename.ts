/**
 * Rename: an entity or a word, everywhere it is meant. Mentions that are written with other words (an acronym) stay, and so
 * does all that surrounds a name: articles, Arabic proclitics, the case of a heading. A word is left alone where it is part
 * of a name.
 *
 * The words of a person's name go together: renamed at the surname, the surname is another in all mentions; renamed in full,
 * each shorter mention gets the words that stand in its places, or, where the new name has more words or fewer, its first
 * and its last.
 */

import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import { ARTICLE, articleLength } from '../spot/article';
import { annotationsOfBlock, blockAt, blockOf, type Statement } from '../statement/statement';
import { hasArticle, isAfterLam, LAM, type Units, withArticle, withoutArticle, writtenOnto } from '../text/arabic';
import { CharacterClass, CLASSES } from '../text/characters';
import type { Rope } from '../text/rope';
import { annotationAt, entityAt, entityKey, foldName, mentionsOf } from './mentions';
import { wordSpans } from './sentences';
import { rangeOf, type View, wordsAt } from './view';

/** What would be renamed at `offset`: an entity's name without its article, or a word. Null: nothing can be. */
export function prepareRename(view: View, offset: number): { range: Range; placeholder: string } | null {
  const target = targetAt(view, offset);
  return target && { range: rangeOf(view, target.span), placeholder: wordsAt(view.statement, target.span) };
}

/** The edits that put `newName` in the place of what is at `offset`; null where nothing can be renamed. */
export function rename(view: View, offset: number, newName: string): TextEdit[] | null {
  const name = newName.replace(/\s+/g, ' ').trim();
  const target = targetAt(view, offset);
  if (target === null || name === '') return null;
  const original = wordsAt(view.statement, target.span);
  const edit = (span: Span, from: string, to: string): TextEdit => ({
    range: rangeOf(view, span),
    newText: fit(view.statement.text, span, from, to),
  });
  const edits = occurrences(view.statement, target, original).map((span) => edit(span, original, name));
  for (const { span, from, to } of otherForms(view.statement, target, original, name)) edits.push(edit(span, from, to));
  return edits;
}

interface Target {
  readonly span: Span & { readonly canonical?: string | undefined };
  /** Key of the entity; undefined: a word. */
  readonly key: string | undefined;
  readonly isPerson: boolean;
}

function targetAt(view: View, offset: number): Target | null {
  const { statement } = view;
  const entity = entityAt(statement, offset);
  if (entity !== undefined)
    return {
      span: {
        start: entity.start + articleLength(statement.text, entity),
        end: entity.end,
        canonical: entity.canonical,
      },
      key: entityKey(statement.text, entity),
      isPerson: entity.type === 'person',
    };
  // Dates and stances are not names: to change one everywhere would change what is said.
  if (annotationAt(statement, offset) !== undefined) return null;
  const index = blockAt(statement, offset);
  if (index < 0) return null;
  const block = blockOf(statement, index);
  const { text } = block.analysis;
  const at = offset - block.start;
  const word = wordSpans(text).find(({ start, end }) => start <= at && at <= end);
  if (word === undefined || word.end - word.start < 2) return null;
  // At the «و» of «والمنامة» the name is meant: as a word it would be left alone.
  const name = annotationsOfBlock(statement, index).find(
    ({ kind, start, end }) => kind === 'entity' && start < word.end && end > word.start,
  );
  if (name !== undefined) return targetAt(view, name.start + block.start);
  const start = word.start + stemOffset(text.slice(word.start, word.end));
  return { span: { start: start + block.start, end: word.end + block.start }, key: undefined, isPerson: false };
}

/** Everything that is written with the same words and means the same; of a word, what stands in no name. */
function occurrences(statement: Statement, target: Target, original: string): Span[] {
  const words = comparable(original);
  if (target.key !== undefined) {
    return mentionsOf(statement, target.key).flatMap(({ start, end }) => {
      // An article that is part of the name in one place is so in all.
      if (readings(statement.text, { start, end }).includes(words)) return [{ start, end }];
      const written = statement.text.slice(start, end);
      const article = ARTICLE.exec(written)?.[0].length ?? 0;
      return article > 0 && comparable(written.slice(article)) === words ? [{ start: start + article, end }] : [];
    });
  }
  const found: Span[] = [];
  for (let k = 0; k < statement.blocks.length; k++) {
    const { text } = statement.blocks.at(k);
    const offset = statement.blocks.placeOf(k);
    // «the council» is another one than that of «the Security Council».
    const names = annotationsOfBlock(statement, k).filter(({ kind }) => kind === 'entity');
    let next = 0;
    for (const { start, end } of wordSpans(text)) {
      while (next < names.length && names[next]!.end <= start) next++;
      if (next < names.length && names[next]!.start < end) continue;
      const stem = stemOf(text.slice(start, end), words);
      if (stem >= 0) found.push({ start: start + stem + offset, end: end + offset });
    }
  }
  return found;
}

/** Words in the place of others. */
interface Replacement {
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/** What else changes where a person's name does: the words that a mention by a longer or shorter name shares with it. */
function otherForms(statement: Statement, target: Target, original: string, name: string): Replacement[] {
  if (target.key === undefined || !target.isPerson) return [];
  const [from, to] = [wordsOf(original), wordsOf(name)];
  return mentionsOf(statement, target.key).flatMap(({ start, end }) => {
    const words = wordsOf(statement.text.slice(start, end));
    const place = (first: Word, last = first): Span => ({ start: start + first.start, end: start + last.end });
    if (words.length === from.length || words.length === 0) return [];
    const [first] = words as [Word];
    for (const folded of readings(statement.text, place(first))) {
      const written = [{ ...first, folded }, ...words.slice(1)];
      const found =
        words.length > from.length ? inLonger(written, from, to, name, place) : inShorter(written, from, to, place);
      if (found.length > 0) return found;
    }
    return [];
  });
}

type Place = (first: Word, last?: Word) => Span;

/** Of a longer name the words that are renamed, unless the new ones hold others of it: then it is a longer name, too. */
function inLonger(written: Word[], from: Word[], to: Word[], name: string, place: Place): Replacement[] {
  const at = placesIn(from, written);
  if (at === undefined) return [];
  const [first, last] = [at[0]!, at.at(-1)!];
  const rest = written.filter((_, k) => !at.includes(k));
  if (to.length > from.length && rest.some((word) => to.some((other) => other.folded === word.folded))) return [];
  const original = from.map(({ text }) => text).join(' ');
  if (last - first === at.length - 1)
    return [{ span: place(written[first]!, written[last]), from: original, to: name }];
  return to.length === from.length
    ? eachWord(
        at.map((k) => written[k]!),
        from,
        to,
        place,
      )
    : [];
}

/** Of a shorter name the words in the same places; where these are not told, the given name and the surname. */
function inShorter(written: Word[], from: Word[], to: Word[], place: Place): Replacement[] {
  const at = placesIn(written, from);
  if (at === undefined) return [];
  if (from.length === to.length)
    return eachWord(
      written,
      at.map((k) => from[k]!),
      at.map((k) => to[k]!),
      place,
    );
  if (written.length > 1 || to.length === 1) return [];
  const end = at[0] === from.length - 1 ? -1 : at[0] === 0 ? 0 : undefined;
  return end === undefined ? [] : eachWord(written, [from.at(end)!], [to.at(end)!], place);
}

function eachWord(written: readonly Word[], from: readonly Word[], to: readonly Word[], place: Place): Replacement[] {
  return written
    .map((word, k) => ({ span: place(word), from: from[k]!.text, to: to[k]!.text }))
    .filter((each) => each.from !== each.to);
}

/** In which places the words stand in a longer name, in their order: together at its end or elsewhere, else apart. */
function placesIn(words: readonly Word[], longer: readonly Word[]): number[] | undefined {
  for (let first = longer.length - words.length; first >= 0; first--)
    if (words.every((word, k) => word.folded === longer[first + k]!.folded)) return words.map((_, k) => first + k);
  const places: number[] = [];
  for (let k = 0; k < longer.length && places.length < words.length; k++)
    if (longer[k]!.folded === words[places.length]!.folded) places.push(k);
  return places.length === words.length ? places : undefined;
}

/** A word of a name, in its place in it. */
interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

function wordsOf(name: string): Word[] {
  return [...name.matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => ({
    text,
    folded: comparable(text),
    start: index,
    end: index + text.length,
  }));
}

/** The words that are compared: folded, and without the article that Arabic writes together with the noun. */
function comparable(name: string): string {
  return withoutArticle(foldName(name));
}

/** What the words of a span may be, as `comparable` gives it: after ل their first lam may be the article's. */
function readings(text: Units, { start, end }: Span): string[] {
  const words = text.slice(start, end);
  const whole = comparable(words);
  return words.startsWith(LAM) && isAfterLam(text, start) ? [whole.slice(1), whole] : [whole];
}

const PROCLITICS = 'وفبكل';
/** A shorter word with a letter before it is more often another word than the same with a proclitic. */
const LEAST_STEM = 4;

/** Where in an Arabic word its article stands, after و ف ب ك and ل; 0 where that cannot be seen. */
function stemOffset(word: string): number {
  const letters = /^[وف]?[بك]?(?=ال[\u0621-\u064a]{3})|^[وف]?ل(?=ل[\u0621-\u064a]{3})/.exec(foldName(word))?.[0].length;
  return letterOffset(word, letters ?? 0);
}

/** Where in `word` the word `wanted` (as `comparable` gives it) begins, after proclitics; -1 where it is another word. */
function stemOf(word: string, wanted: string): number {
  if (comparable(word) === wanted) return 0;
  const folded = foldName(word);
  for (let letters = 1; letters <= 2; letters++) {
    if (!PROCLITICS.includes(folded[letters - 1]!)) return -1;
    const start = letterOffset(word, letters);
    if (!readings(word, { start, end: word.length }).includes(wanted)) continue;
    const isDefined = foldName(word.slice(start)) !== wanted;
    if (isDefined || wanted.length >= LEAST_STEM) return start;
  }
  return -1;
}

/** Offset of letter number `letter` of an Arabic word: marks and tatweel are no letters. */
function letterOffset(word: string, letter: number): number {
  let at = 0;
  for (let seen = 0; at < word.length; at++) {
    if (CLASSES[word.charCodeAt(at)] === CharacterClass.Mark) continue;
    if (seen++ === letter) break;
  }
  return at;
}

/** `name` as it has to be written in the place of `span`, which is to `original` what the result is to `name`. */
function fit(text: Rope, span: Span, original: string, name: string): string {
  const written = text.slice(span.start, span.end);
  return fitArticle(text, span, written, original, fitCase(written, original, name));
}

/** A name in capitals stays in capitals, and one that begins with a capital only here goes on to do so. */
function fitCase(written: string, original: string, name: string): string {
  const upper = written.toUpperCase();
  if (written === upper && upper !== written.toLowerCase() && original !== original.toUpperCase() && written.length > 1)
    return name.toUpperCase();
  const first = written[0]!;
  const originalFirst = original[0]!;
  if (first !== originalFirst && first.toLowerCase() === originalFirst.toLowerCase()) {
    const fitted = first === first.toUpperCase() ? name[0]!.toUpperCase() : name[0]!.toLowerCase();
    return fitted + name.slice(1);
  }
  return name;
}

/** Arabic: a mention with the article keeps one, a mention without has none. */
function fitArticle(text: Rope, span: Span, written: string, original: string, name: string): string {
  const had = hasArticle(original);
  const bare = comparable(original);
  // In «للتحالف» the article has lost its alef to the proclitic, in «للجنة» all of it: the span begins at the second lam.
  const contracted = written.startsWith(LAM) && isAfterLam(text, span.start);
  const has = hasArticle(written) || (contracted && (had || comparable(written) !== bare));
  const wanted = had === has ? name : has ? withArticle(name) : withoutArticle(name);
  return writtenOnto(text, span.start, wanted);
}
