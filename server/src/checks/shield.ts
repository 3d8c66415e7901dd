/** Finds the stretches of a block whose words are another's: quotations, addresses, titles of documents, proper names. */

import type { Annotation, Span } from '../spot/annotation';
import { CharacterClass, CLASSES } from '../text/characters';
import { Sign, type Signs } from './survey';

const CLOSING = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['﴿', '﴾'],
  ['"', '"'],
]);

/** A quotation that is longer than this is more likely a pair of marks that do not belong together. */
const LONGEST_QUOTATION = 2000;

/** The shielded stretches, ascending and apart: `quotation` holds quotations and addresses, `name` proper names. */
export function shieldOf(
  text: string,
  annotations: readonly Annotation[],
  signs: Signs,
): { quotation: readonly Span[]; name: readonly Span[] } {
  const quotation: Span[] = [];
  let open = -1;
  let closing = '';
  let wordEnd = 0;
  for (let k = 0; k < signs.count; k++) {
    const at = signs.at[k]!;
    if ((signs.kinds[k]! & Sign.Pair) !== 0) {
      const sign = text[at]!;
      if (open >= 0 && at - open > LONGEST_QUOTATION) open = -1;
      if (open < 0) {
        const end = CLOSING.get(sign);
        if (end !== undefined) {
          open = at;
          closing = end;
        }
      } else if (closing.includes(sign)) {
        quotation.push({ start: open, end: at + 1 });
        open = -1;
      }
    } else if ((signs.kinds[k]! & Sign.Address) !== 0) {
      if (at < wordEnd) continue;
      const word = wordAround(text, at, wordEnd);
      wordEnd = word.end;
      if (isAddress(text.slice(word.start, Math.min(word.end, word.start + 300)))) quotation.push(word);
    }
  }
  const name: Span[] = [];
  for (const annotation of annotations) {
    if (annotation.kind !== 'entity') continue;
    if (annotation.type === 'document') quotation.push(annotation);
    else if (annotation.type !== 'role' && annotation.type !== 'people') name.push(annotation);
  }
  return { quotation: merge(quotation), name: merge(name) };
}

function wordAround(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && !isBreak(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Whether a word reads as a URL or a mail address. */
function isAddress(word: string): boolean {
  if (word.includes('://') || word.startsWith('www.')) return true;
  const at = word.indexOf('@');
  return at > 0 && word.indexOf('.', at) > at + 1;
}

function isBreak(unit: number): boolean {
  return CLASSES[unit]! === CharacterClass.Space || CLASSES[unit]! === CharacterClass.LineBreak;
}

function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
