import type { Units } from '../text/arabic';
import type { EntityAnnotation } from './annotation';

/**
 * The article before a name that is a word of its own or elided, with the space behind it: names are shown, sorted and
 * replaced without it. The Arabic one is part of its noun.
 */
export const ARTICLE = /^(?:(?:the|les?|la)\s+|l['’])/i;

/** Code units that an article and the space behind it have, at most. */
const LONGEST_ARTICLE = 8;

/**
 * Length of the article before the name of an entity, with the space behind it; 0 where there is none, or where it belongs
 * to the name: «Le Drian», «La Paz», and «The Gambia» where it has its capital within a sentence.
 *
 * @param text in which the entity stands at its offsets.
 */
export function articleLength(text: Units, { start, end, type, canonical }: EntityAnnotation): number {
  if (type === 'person') return 0;
  const article = ARTICLE.exec(text.slice(start, Math.min(end, start + LONGEST_ARTICLE)))?.[0];
  if (article === undefined || article.length === end - start) return 0;
  const own = canonical === undefined ? undefined : ARTICLE.exec(canonical)?.[0];
  if (own !== undefined && own.trimEnd().toLowerCase() === article.trimEnd().toLowerCase()) return 0;
  const isCapital = article[0] !== article[0]!.toLowerCase() && !isAllCapitals(text.slice(start, end));
  return isCapital && !opensSentence(text, start) ? 0 : article.length;
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** Whether no word of the same sentence stands before `offset`: a sign does that may end one, or open a quotation. */
function opensSentence(text: Units, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_ARTICLE), offset);
  return /[\n\r]/.test(before) || !/[\p{L}\p{M}\p{N},]$/u.test(before.trimEnd());
}
