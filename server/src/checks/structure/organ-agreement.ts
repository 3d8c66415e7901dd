/**
 * Verb that does not agree with the organ that issues the text
 *
 * «إن مجلس الأمن» is followed by «يقرر», «إن الجمعية العامة» by «تقرر»: a paragraph copied from the resolution of another
 * organ keeps the wrong one.
 *
 * Bad (ar): إن مجلس الأمن،\n\nوإذ يؤكد أهمية الحوار،\n\n1 - تقرر أن تبقي المسألة قيد نظرها.
 * Bad (ar): إن الجمعية العامة،\n\n1 - يقرر أن يبقي المسألة قيد نظره.
 * Fixed: إن الجمعية العامة،\n\n1 - تقرر أن يبقي المسألة قيد نظره.
 * Good (ar): إن الجمعية العامة،\n\n1 - تقرر أن تبقي المسألة قيد نظرها.
 * Source: resolutions of the Security Council and the General Assembly
 */

import { problem, replacement, tokenAt, wordsOf } from '../problem';
import { neighbourCheck, type Words } from '../types';

const YA = 'ي';
const TA = 'ت';

/** Paragraphs that one organ's name may govern. */
const LONGEST_RESOLUTION = 150;

interface Agreement {
  /** The gender of the organ that the block names as its first words. */
  readonly organ?: typeof YA | typeof TA;
  readonly organText?: string;
  /** The block's opening verb, with its prefix. */
  readonly verb?: Words;
}

export const organAgreement = neighbourCheck<Agreement>({
  code: 'organ-agreement',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar'],
  collect({ text, marker, tokens, terms, annotations }) {
    for (const [list, organ] of [
      ['organ-masculine', YA],
      ['organ-feminine', TA],
    ] as const) {
      const name = terms(list)[0];
      if (name !== undefined && name.from === 0 && tokens.count - name.to <= 3)
        return { organ, organText: text.slice(name.start, name.end) };
    }
    const from = marker > 0 ? tokenAt(tokens, marker) : 0;
    for (let i = from; i < Math.min(from + 2, tokens.count); i++) {
      const start = tokens.start[i]!;
      const prefix = text[start]!;
      if (prefix !== YA && prefix !== TA) continue;
      // «وإذ يشير» in the preamble, the verb alone in the operative part.
      if (i > from && !/^و?إذ/.test(text.slice(tokens.start[from], tokens.end[from]))) break;
      if (i === from && marker === 0) break;
      if (annotations.some((a) => a.kind === 'decision' && a.start <= start && a.end > start))
        return { verb: wordsOf(text, { start, end: tokens.end[i]! }) };
    }
    return undefined;
  },
  run(_statement, facts, report) {
    let organ: Agreement | undefined;
    let since = 0;
    for (const { block, start, value } of facts) {
      if (value.organ !== undefined) {
        organ = value;
        since = block;
        continue;
      }
      const { words, start: verb, end } = value.verb!;
      if (organ === undefined || block - since > LONGEST_RESOLUTION || words[0] === organ.organ) continue;
      const at = start + verb;
      const right = organ.organ! + words.slice(1);
      report(
        problem(
          at,
          start + end,
          'organ-agreement',
          [words, organ.organText!],
          replacement(at, at + 1, organ.organ!, 'replace.fix', [right]),
        ),
      );
    }
  },
});
