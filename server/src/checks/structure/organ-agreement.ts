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

import { problem, replacement, tokenAt } from '../problem';
import { statementCheck } from '../types';

const YA = 'ي';
const TA = 'ت';

/** Paragraphs that one organ's name may govern. */
const LONGEST_RESOLUTION = 150;

interface Agreement {
  /** The gender of the organ that the block names as its first words. */
  readonly organ?: typeof YA | typeof TA;
  readonly organText?: string;
  /** Where the block's opening verb has its prefix. */
  readonly verb?: number;
  readonly prefix?: string;
}

export const organAgreement = statementCheck<Agreement>({
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
        return { verb: start, prefix };
    }
    return undefined;
  },
  run({ text }, facts, report) {
    let organ: Agreement | undefined;
    let since = 0;
    for (const { block, start, value } of facts) {
      if (value.organ !== undefined) {
        organ = value;
        since = block;
      } else if (organ !== undefined && block - since <= LONGEST_RESOLUTION && value.prefix !== organ.organ) {
        const at = start + value.verb!;
        let end = at;
        while (end < text.length && /[\p{L}\p{M}]/u.test(text[end]!)) end++;
        const right = organ.organ! + text.slice(at + 1, end);
        report(
          problem(
            at,
            end,
            'organ-agreement',
            [text.slice(at, end), organ.organText!],
            replacement(at, at + 1, organ.organ!, 'replace.fix', [right]),
          ),
        );
      }
    }
  },
});
