/**
 * List that is not as long as the text says
 *
 * «The following five measures» and four of them: one was struck out, or added, and the number stayed.
 *
 * Bad (en): They agreed on the following four steps:\n\n(a) to meet again;\n\n(b) to share data;\n\n(c) to report.
 * Bad (ar): اتفقوا على الخطوات الأربع التالية:\n\n(أ) عقد اجتماع آخر؛\n\n(ب) تبادل البيانات؛\n\n(ج) تقديم تقرير.
 * Bad (fr): Ils sont convenus des deux mesures suivantes :\n\na) se réunir à nouveau ;\n\nb) partager les données ;\n\nc) faire rapport.
 * Good (en): They agreed on the following three steps:\n\n(a) to meet again;\n\n(b) to share data;\n\n(c) to report.
 */

import { TokenKind } from '../../text/tokens';
import { problem, wordsOf } from '../problem';
import { neighbourCheck, type Words } from '../types';

interface Part {
  /** Of an item of a list: its marker without what counts. */
  readonly item?: string;
  /** How many items the block says will follow. */
  readonly announced?: Words & { readonly count: number };
}

export const countMismatch = neighbourCheck<Part>({
  code: 'count-mismatch',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect({ text, marker, tokens, terms }) {
    const item =
      marker > 0
        ? text
            .slice(0, marker)
            .replace(/[\p{L}\p{N}\p{M}]+/gu, '')
            .trim()
        : undefined;
    const announced = text.endsWith(':') ? announcement() : undefined;
    if (item === undefined && announced === undefined) return undefined;
    return { ...(item !== undefined && { item }), ...(announced && { announced }) };

    /** The one number beside «following», in the block’s last words. */
    function announcement(): Part['announced'] {
      const following = terms('following-word').at(-1);
      if (following === undefined || tokens.count - following.to > 8) return undefined;
      const numbers: { count: number; start: number; end: number; token: number }[] = [];
      for (const { term, start, end, from } of terms('number-word'))
        numbers.push({ count: Number(term.to[0]), start, end, token: from });
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] === TokenKind.Number && tokens.start[i]! >= marker)
          numbers.push({ count: tokens.value[i]!, start: tokens.start[i]!, end: tokens.end[i]!, token: i });
      }
      const near = numbers.filter(({ token }) => Math.abs(token - following.from) <= 3);
      const [number] = near;
      if (near.length !== 1 || number === undefined || number.count < 2 || number.count > 30) return undefined;
      return { ...wordsOf(text, number), count: number.count };
    }
  },
  run(_statement, facts, report) {
    facts.forEach(({ block, start, value }, k) => {
      const { announced } = value;
      if (announced === undefined) return;
      const first = facts[k + 1];
      if (first === undefined || first.block !== block + 1 || first.value.item === undefined) return;
      // An item may have items of its own, with another kind of marker.
      let items = 0;
      for (let n = k + 1; n < facts.length && facts[n]!.block === block + n - k; n++) {
        if (facts[n]!.value.item === undefined) break;
        if (facts[n]!.value.item === first.value.item) items++;
      }
      if (items < 2 || items === announced.count) return;
      report(problem(start + announced.start, start + announced.end, 'count-mismatch', [announced.words, items]));
    });
  },
});
