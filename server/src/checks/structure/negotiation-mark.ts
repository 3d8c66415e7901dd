/**
 * Mark of a negotiation left in the text
 *
 * Brackets around alternatives, «(agreed ad ref)», «5 bis.», «XX» and «TBC» are taken out once a text is agreed.
 *
 * Bad (en): 3. [Urges][Calls upon] all States to cooperate;
 * Bad (en): 5 bis. Requests the Secretary-General to report;
 * Bad (en): 6. Decides to meet on TBC May;
 * Bad (en): 7. Welcomes the plan (agreed ad ref);
 * Good (en): 3. Calls upon all States [emphasis added] to cooperate under resolution 3281 (XXX);
 * Source: United Nations Editorial Manual, resolutions
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import { foldedWord, isSpaceAt, problem } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

/** What a bracket may hold at most, to be an alternative. */
const LONGEST_ALTERNATIVE = 300;

export const negotiationMark: BlockCheck = {
  code: 'negotiation-mark',
  severity: 'error',
  scope: 'block',
  guard: 'quotation',
  run({ text, tokens, signs, language, terms }, report) {
    const mark = (start: number, end: number): void =>
      report(problem(start, end, 'negotiation-mark', [text.slice(start, end)]));
    let done = 0;
    forEachSign(signs, Sign.SquareBracket, (at) => {
      if (at < done) return;
      const end = text.slice(at, at + LONGEST_ALTERNATIVE).indexOf(']');
      if (end < 0) return;
      const close = at + end;
      let next = close + 1;
      while (next < text.length && next - close < 3 && isSpaceAt(text, next)) next++;
      const inside = text.slice(at + 1, close).trim();
      if (inside === '') mark(at, close + 1);
      else if (text[next] === '[' && /\p{L}/u.test(inside)) {
        const second = text.slice(next, next + LONGEST_ALTERNATIVE).indexOf(']');
        if (second < 0) return;
        done = next + second + 1;
        mark(at, done);
      }
    });
    if (language === undefined) return;
    if (
      tokens.count > 2 &&
      tokens.kind[0] === TokenKind.Number &&
      /^(bis|ter|quater|alt|مكرر|مكررا)$/.test(foldedWord(tokens, 1))
    )
      if (/[.\-–)]/.test(text[tokens.end[1]!] ?? '') || /^ [-–]/.test(text.slice(tokens.end[1]!, tokens.end[1]! + 2)))
        mark(tokens.start[0]!, tokens.end[1]!);
    for (const { start, end } of terms('negotiation-mark')) if ('(['.includes(text[start - 1] ?? ' ')) mark(start, end);
    const numbered = new Set(terms('numbered').map(({ to }) => to));
    for (const { start, end, term, from } of terms('negotiation-code')) {
      if (text.slice(start, end) !== term.from || term.from === 'alt') continue;
      if (/^X+$/.test(term.from)) {
        // It may be a Roman number: «chapter XX», «resolution 3314 (XXX)».
        const previous = from - 1;
        if (previous < 0 || text[start - 1] === '(' || numbered.has(from)) continue;
        if (tokens.kind[previous] !== TokenKind.Word || (tokens.flags[previous]! & TokenFlag.Capital) !== 0) continue;
        if (tokens.kind[from + 1] !== TokenKind.Word || text[end] !== ' ') continue;
      }
      mark(start, end);
    }
  },
};
