/**
 * Ordinals that skip or repeat
 *
 * «First, … Second, … Fourth»: a point that was moved or taken out has left its number. Only ordinals that open a sentence and
 * are set off by a sign are counted; where the number that lacks is said anywhere between, all is well.
 *
 * Bad (en): First, the parties will meet.\n\nSecond, they will report.\n\nFourth, they will meet again.
 * Bad (ar): أولاً: يرحب الوزراء بالتقرير.\n\nثانياً: يؤكدون دعمهم.\n\nخامساً: يقررون الاجتماع مجددا.
 * Bad (fr): Premièrement, ils saluent le rapport. Deuxièmement, ils le publient. Deuxièmement, ils se réuniront.
 * Good (en): First, the parties will meet, and in a second step report.\n\nThird, they will meet again.
 * Good (ar): أولا: الشؤون السياسية\n\nأولا، يرحب بالتقرير. ثانيا، يؤكد دعمه.\n\nثانيا: الشؤون الاقتصادية
 * Good (fr): Premièrement, ils saluent le rapport. Deuxièmement, ils le publient. Troisièmement, ils se réuniront.
 */

import { TokenFlag } from '../../text/tokens';
import { problem } from '../problem';
import { statementCheck, type Words } from '../types';

interface Ordinal extends Words {
  readonly value: number;
  /** Whether it opens a sentence and is set off: a point of a list, and not just a number. */
  readonly counts: boolean;
}

/** Numbers of one list may skip as many; more are of another list. */
const WIDEST_GAP = 3;
const DEEPEST = 4;

export const numberingWords = statementCheck<readonly Ordinal[]>({
  code: 'numbering-words',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  collect({ text, tokens, terms, isShielded, marker }) {
    const ordinals: Ordinal[] = [];
    for (const { start, end, from, term } of terms('ordinal')) {
      const opens = (tokens.flags[from]! & TokenFlag.SentenceStart) !== 0 || tokens.start[from]! === marker;
      const counts = opens && SET_OFF.test(text.slice(end, end + 3)) && !isShielded(start, end, 'quotation');
      ordinals.push({ words: text.slice(start, end), start, end, value: Number(term.to[0]), counts });
    }
    return ordinals.length > 0 ? ordinals : undefined;
  },
  run(_statement, facts, report) {
    const all = facts.flatMap(({ start: by, value }) =>
      value.map((ordinal) => ({ ...ordinal, start: ordinal.start + by, end: ordinal.end + by })),
    );
    /** The last point of each list that is open, lists within lists apart, by its place in `all`. */
    const open: number[] = [];
    all.forEach(({ value, counts, start, end, words }, k) => {
      if (!counts) return;
      const level = open.findLastIndex((at) => all[at]!.value + 1 === value);
      if (level >= 0) open.length = level;
      else if (value > 1 && open.length > 0) {
        const at = open.pop()!;
        const due = all[at]!.value + 1;
        const isSaid = all.slice(at + 1, k).some((other) => other.value === due);
        if (value >= due - 1 && value <= due + WIDEST_GAP && !isSaid)
          report(problem(start, end, 'numbering-words', [words, due]));
      } else if (value > 1) return;
      open.push(k);
      if (open.length > DEEPEST) open.shift();
    });
  },
});

/** What stands between an ordinal and its point: a sign, or the end of a line that is its heading. */
const SET_OFF = /^\s?[:,،.)/–—-]|^\s*$/;
