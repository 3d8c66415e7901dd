/** What checks over lists of words have in common. */

import { ARTICLE } from '../spot/article';
import { standingAlone } from '../text/arabic';
import { CharacterClass } from '../text/characters';
import type { BlockView, TermMatch } from './block-view';
import type { MessageKey } from './messages';
import { classAt, lastBefore, problem, replacement } from './problem';
import type { Report } from './types';

/** The term as it has to be written in this place: with a capital where the text has one and the term has none. */
export function inCase(text: string, { start, term }: TermMatch, words: string): string {
  const capital = classAt(text, start) === CharacterClass.Capital;
  if (!capital || classAt(term.from, 0) === CharacterClass.Capital) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether the term stands in the text with its own capitals, accents and hamzas, a first capital apart. */
export function isExact(text: string, match: TermMatch): boolean {
  const { start, end, term } = match;
  const words = standingAlone(text, start, text.slice(start, end));
  return words === term.from || words === inCase(text, match, term.from);
}

/** Reports every exact term of a list, with its replacements as fixes. */
export function reportTerms(block: BlockView, list: string, report: Report, key: MessageKey, fixes = true): void {
  const { text } = block;
  for (const match of block.terms(list)) {
    if (!isExact(text, match)) continue;
    const { start, end, term } = match;
    const better = term.to.filter((words) => words !== '').map((words) => inCase(text, match, words));
    const offered = fixes ? better.map((words) => replacement(start, end, words, 'replace.fix', [words])) : [];
    const words = standingAlone(text, start, text.slice(start, end));
    report(problem(start, end, key, [words, better.join(' / ')], ...offered));
  }
}

/** Whether a name of the text holds `[start, end)` and more than an article besides. */
export function isInLongerName({ annotations, text }: BlockView, start: number, end: number): boolean {
  // Names do not nest; a few decisions may begin between the name and the place.
  const last = lastBefore(annotations, start + 1);
  for (let k = last; k >= 0 && k > last - 4; k--) {
    const { kind, start: from, end: to } = annotations[k]!;
    if (kind !== 'entity' || to < end || from > start) continue;
    if (to > end || text.slice(from, start).replace(ARTICLE, '') !== '') return true;
  }
  return false;
}
