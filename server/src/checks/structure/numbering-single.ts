/**
 * Number of the only operative paragraph
 *
 * A resolution of one operative paragraph does not number it.
 *
 * Bad (en, profile un): Recalling its resolution 60/1,\n\n1. Decides to meet again.
 * Fixed: Recalling its resolution 60/1,\n\nDecides to meet again.
 * Good (en, profile un): Recalling its resolution 60/1,\n\n1. Notes the report;\n\n2. Decides to meet again.
 * Good (en, profile un): 1. The members decide to meet again.
 * Source: United Nations Editorial Manual, resolutions
 */

import { problem } from '../problem';
import { statementCheck } from '../types';
import { clauseOf } from './clauses';
import { type ParagraphNumber, paragraphNumber } from './numbers';

/** What a block has of a resolution. */
interface Part {
  /** Its number, and where its words begin. */
  readonly number?: ParagraphNumber & { readonly wordsStart: number };
  readonly isPreambular: boolean;
  readonly isOperative: boolean;
}

export const numberingSingle = statementCheck<Part>({
  code: 'numbering-single',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    const clause = clauseOf(block);
    const number = paragraphNumber(block);
    if (clause === undefined && number === undefined) return undefined;
    const isOperative = number !== undefined && clause !== undefined && clause.start === block.marker;
    return {
      isPreambular: clause?.participle === true && number === undefined,
      isOperative,
      ...(number && { number: { ...number, wordsStart: block.marker } }),
    };
  },
  run(_statement, facts, report) {
    const numbered = facts.filter(({ value }) => value.number !== undefined);
    const [only] = numbered;
    if (numbered.length !== 1 || !only!.value.isOperative) return;
    const { value, wordsStart } = only!.value.number!;
    if (value !== 1 || !facts.some(({ value: { isPreambular } }) => isPreambular)) return;
    const { start } = only!;
    report(
      problem(start, start + wordsStart, 'numbering-single', [], {
        title: { key: 'numbering-single.fix' },
        edits: [{ start, end: start + wordsStart, newText: '' }],
      }),
    );
  },
});
