/**
 * Paragraph or sentence written twice
 *
 * The same paragraph, or the same sentence of ten words and more, stands in the text before: copied twice, or left behind
 * when it was moved.
 *
 * Bad (en): The members welcomed the progress made in the talks held in Geneva last month.\n\nThey met again.\n\nThe members welcomed the progress made in the talks held in Geneva last month.
 * Bad (ar): أكد المجتمعون أهمية مواصلة الحوار بين جميع الأطراف من أجل سلام دائم في المنطقة. وشكروا الدولة المضيفة. أكد المجتمعون أهمية مواصلة الحوار بين جميع الأطراف من أجل سلام دائم في المنطقة.
 * Good (en): The members met. The members met.
 */

import { TokenFlag, TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { hashTokens, problem, tokenAt, wordsOf } from '../problem';
import { type Problem, statementCheck, type Words } from '../types';

const MINIMUM_WORDS = 10;

interface Sentence extends Words {
  readonly hash: number;
}

export const repeatedText = statementCheck<readonly Sentence[]>({
  code: 'repeated-text',
  severity: 'warning',
  scope: 'statement',
  collect(block) {
    const sentences = sentencesOf(block);
    return sentences.length > 0 ? sentences : undefined;
  },
  keys: (sentences) => sentences.map(({ hash }) => hash),
  run(_statement, facts, report) {
    const seen = new Set<number>();
    for (const { start, value } of facts) {
      // Sentences `from` to `k` of the block are repeated.
      let from = 0;
      for (let k = 0; k <= value.length; k++) {
        const hash = value[k]?.hash;
        if (hash !== undefined && seen.has(hash)) continue;
        if (hash !== undefined) seen.add(hash);
        if (from < k) report(repetition(value.slice(from, k), start));
        from = k + 1;
      }
    }
  },
});

function repetition(sentences: readonly Sentence[], blockStart: number): Problem {
  const words = sentences.map((sentence) => sentence.words).join(' ');
  return problem(blockStart + sentences[0]!.start, blockStart + sentences.at(-1)!.end, 'repeated-text', [words]);
}

function sentencesOf({ tokens, text, marker }: BlockView): Sentence[] {
  const { count, flags, kind, start, end } = tokens;
  const sentences: Sentence[] = [];
  let from = marker > 0 ? tokenAt(tokens, marker) : 0;
  let words = 0;
  for (let i = from; i <= count; i++) {
    if (i < count && ((flags[i]! & TokenFlag.SentenceStart) === 0 || i === from)) {
      if (kind[i] === TokenKind.Word) words++;
      continue;
    }
    // The sign that ends it, a full stop or a semicolon, is not part of what it says.
    let to = i;
    while (to > from && kind[to - 1] === TokenKind.Punctuation) to--;
    const ideographs = to > from && (flags[to - 1]! & TokenFlag.Ideograph) !== 0;
    if (words >= (ideographs ? MINIMUM_WORDS * 2 : MINIMUM_WORDS))
      sentences.push({
        hash: hashTokens(tokens, from, to),
        ...wordsOf(text, { start: start[from]!, end: end[i - 1] ?? text.length }),
      });
    from = i;
    words = i < count && kind[i] === TokenKind.Word ? 1 : 0;
  }
  return sentences;
}
