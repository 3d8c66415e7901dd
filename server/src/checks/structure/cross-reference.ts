/**
 * Reference to a paragraph that the text does not have
 *
 * «Paragraph 14 above» in a text of twelve paragraphs: left from an earlier draft, or from the text that this one is made
 * from.
 *
 * Bad (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Requests a review under paragraph 14 above.
 * Bad (ar): 1 - يرحب بالتقرير؛\n\n2 - يحيط علما بالخطة؛\n\n3 - يطلب استعراضا عملا بالفقرة 14 أعلاه.
 * Good (en): 1. Welcomes the report;\n\n2. Notes the plan;\n\n3. Recalls paragraph 14 of resolution 60/1 and paragraph 2 above.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { lettersOf, TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { problem } from '../problem';
import { type NumberedFact, neighbourCheck } from '../types';
import { listsOf, type ParagraphNumber, paragraphNumber } from './numbers';

interface References {
  readonly number: ParagraphNumber | undefined;
  readonly references: readonly { readonly value: number; readonly start: number; readonly end: number }[];
}

export const crossReference = neighbourCheck<References>({
  code: 'cross-reference',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    const number = paragraphNumber(block);
    const references = referencesOf(block);
    return number === undefined && references.length === 0 ? undefined : { number, references };
  },
  run(_statement, facts, report) {
    if (facts.every(({ value }) => value.references.length === 0)) return;
    const numbered: NumberedFact<ParagraphNumber>[] = [];
    for (const fact of facts) if (fact.value.number !== undefined) numbered.push({ ...fact, value: fact.value.number });
    const lists = listsOf(numbered);
    const main = lists.reduce((a, b) => (b.length > a.length ? b : a), lists[0] ?? []);
    // Only a text whose paragraphs are numbered from the first, with a slip or two at most, can say what it lacks.
    const steps = main.filter(({ value }, k) => k > 0 && value === main[k - 1]!.value + 1).length;
    if (main.length < 3 || main[0]!.value !== 1 || steps * 3 < (main.length - 1) * 2) return;
    const last = lists.reduce((most, list) => Math.max(most, list.at(-1)!.value), 0);
    for (const { start, value } of facts)
      for (const reference of value.references)
        if (reference.value > last)
          report(problem(start + reference.start, start + reference.end, 'cross-reference', [reference.value, last]));
  },
});

/** Numbers after «paragraph» that are said to be of this text. */
function referencesOf({ tokens, terms, isShielded }: BlockView): References['references'] {
  const words = terms('paragraph-word');
  if (words.length === 0) return [];
  const here = terms('here-word');
  const found: { value: number; start: number; end: number }[] = [];
  let next = 0;
  for (const { to } of words) {
    while (next < here.length && here[next]!.from < to) next++;
    const pointer = here[next];
    if (pointer === undefined || pointer.from - to > 8) continue;
    for (let i = to; i < pointer.from; i++) {
      // «paragraph 4 (b) and paragraph 6 of annex II to the report above»: another text's paragraphs.
      if (tokens.kind[i] === TokenKind.Word && lettersOf(tokens, i) > 3) break;
      if (tokens.kind[i] !== TokenKind.Number || tokens.value[i]! > 300) continue;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      if (!isShielded(start, end, 'quotation')) found.push({ value: tokens.value[i]!, start, end });
    }
  }
  return found;
}
