/**
 * Plural before one number, or singular before two
 *
 * «Paragraphs 5 of the resolution», «paragraph 5 and 6»: left when a reference was taken out of a list, or added.
 *
 * Bad (en): The members recall paragraphs 5 of the declaration.
 * Fixed: The members recall paragraph 5 of the declaration.
 * Bad (en): The members recall paragraph 5 and 6 of the declaration.
 * Fixed: The members recall paragraphs 5 and 6 of the declaration.
 * Bad (en): They recall resolution 1325 (2000) and 1820 (2008) on this matter.
 * Bad (fr): Les membres rappellent les articles 7 de la convention.
 * Bad (fr): Les membres rappellent l’article 7 et 8 de la convention.
 * Bad (ar): يشير الأعضاء إلى الفقرات 5 من الإعلان.
 * Bad (ar): يشير الأعضاء إلى الفقرة 5 و6 من الإعلان.
 * Good (en): They recall paragraphs 5 (a), 7 and 9 of it, paragraphs 5 of it and 6 of its annex, and lines 10–12.
 * Good (en): They recall article 5 and 20 other articles, and paragraphs 5 et seq. of the report.
 * Good (ar): يشير الأعضاء إلى الفقرات 5 و6 و7 من الإعلان وإلى الفقرة 9 منه.
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import type { TermMatch } from '../block-view';
import { foldedWord, problem, replacement } from '../problem';
import { inCase } from '../terms';
import type { BlockCheck } from '../types';

/** Tokens in which a list that began with a plural may go on. */
const LIST_REACH = 30;

export const referenceNumber: BlockCheck = {
  code: 'reference-number',
  severity: 'warning',
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  run(block, report) {
    const { text, language, tokens, terms } = block;
    const { count, kind, flags, sign: signs, start, end } = tokens;
    for (const match of terms('counted-plural')) {
      const after = afterNumber(match.to);
      if (after < 0 || !endsReference(after) || goesOn(after)) continue;
      add(match, 'reference-number.one', end[match.to]!);
    }
    for (const match of terms('counted-singular')) {
      const and = afterNumber(match.to);
      if (and < 0 || and >= count || !isAnd(and)) continue;
      const after = afterNumber(and + 1);
      // «resolution 1325 (2000) and 1820 (2008)»: the year in brackets says what the second number is.
      const isYear = after > and + 2;
      if (isYear || (after >= 0 && (isSign(after, ',') || isSign(after, '،') || endsReference(after))))
        add(match, 'reference-number.more', end[and + 1]!);
    }

    function add(match: TermMatch, key: 'reference-number.one' | 'reference-number.more', to: number): void {
      const words = match.term.to[0];
      // Arabic has a dual and cases: what is right depends on the sentence.
      const isSure = words !== undefined && !(language === 'ar' && key === 'reference-number.more');
      const better = isSure ? inCase(text, match, words) : '';
      const fixes = isSure ? [replacement(match.start, match.end, better, 'replace.fix', [better])] : [];
      report(problem(match.start, to, key, [text.slice(match.start, to)], ...fixes));
    }

    /** The token after number `i` and what is in brackets behind it; -1 where there is no number. */
    function afterNumber(i: number): number {
      if (i >= count || kind[i] !== TokenKind.Number) return -1;
      let at = i + 1;
      while (isSign(at, '(')) {
        let close = at + 1;
        while (close < count && close < at + 4 && !isSign(close, ')')) close++;
        if (!isSign(close, ')')) break;
        at = close + 1;
      }
      return at;
    }

    /** Whether a reference ends before token `i`: «of the declaration» follows, or the end of a clause. */
    function endsReference(i: number): boolean {
      if (i >= count) return true;
      if (kind[i] === TokenKind.Punctuation)
        return '.;؛)'.includes(String.fromCharCode(signs[i]!)) && (i + 1 >= count || start[i + 1]! > end[i]!);
      if (kind[i] !== TokenKind.Word || !ENDS.has(foldedWord(tokens, i))) return false;
      // «resolutions 2254 (2015) of 18 December 2015 and …»
      return i + 1 >= count || kind[i + 1] !== TokenKind.Number;
    }

    /** Whether another number joins the list later in the sentence: «paragraphs 5 of it and 6 of its annex». */
    function goesOn(i: number): boolean {
      for (let k = i; k + 1 < count && k < i + LIST_REACH; k++) {
        if (k > i && (flags[k]! & TokenFlag.SentenceStart) !== 0) return false;
        if ((isAnd(k) || isSign(k, ',')) && kind[k + 1] === TokenKind.Number) return true;
      }
      return false;
    }

    function isAnd(i: number): boolean {
      return kind[i] === TokenKind.Word && AND.has(foldedWord(tokens, i));
    }

    function isSign(i: number, sign: string): boolean {
      return i < count && signs[i] === sign.charCodeAt(0);
    }
  },
};

const AND = new Set(['and', 'or', 'et', 'ou', 'و', 'او']);
/** Words that say whose paragraph or article it is, or where. */
const ENDS = new Set([
  ...['of', 'above', 'below', 'thereof', 'hereof'],
  ...['de', 'du', 'des', 'd', 'ci-dessus', 'ci-dessous', 'ci'],
  ...['من', 'اعلاه', 'ادناه', 'منه', 'منها'],
]);
