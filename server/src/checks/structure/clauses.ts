/** Reads the clauses of a resolution: preambular and operative paragraphs, their opening words and last signs. */

import type { LanguageId } from '../../lexicon/language';
import type { DecisionAnnotation } from '../../spot/annotation';
import { footnoteMarkLength } from '../../text/footnotes';
import { TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { foldedWord, tokenAt, wordsOf } from '../problem';
import type { Words } from '../types';
import { paragraphNumber } from './numbers';

/** The opening decision words of a clause, and what else the checks of clauses compare. */
export interface Clause extends Words {
  readonly language: LanguageId | undefined;
  /** Its number; undefined in the preamble. */
  readonly number: number | undefined;
  /** Whether it opens as a preambular paragraph does: with a participle, «وإذ», «considérant». */
  readonly participle: boolean;
  /** The concept of the opening decision. */
  readonly concept: string;
  /** Whether it opens with «also» or «further», or these follow the opening verb. */
  readonly additive: boolean;
  /** Its last sign, where that is punctuation, and where it stands; «and» may follow before the last clause of all. */
  readonly last: string;
  readonly lastAt: number;
  /** Where the clause ends. */
  readonly closeAt: number;
}

/** The clause that a block is, where it opens with a decision. */
export function clauseOf(block: BlockView): Clause | undefined {
  const { text, marker, tokens, annotations, language } = block;
  const from = marker > 0 ? tokenAt(tokens, marker) : 0;
  if (from >= tokens.count) return undefined;
  const opening = annotations.find((a): a is DecisionAnnotation => a.kind === 'decision');
  if (opening === undefined) return undefined;
  // «وإذ يشير», «Having considered», «Profondément préoccupé»: the decision may begin a word or two in.
  const at = tokenAt(tokens, opening.start);
  if (at - from > 2) return undefined;
  const number = paragraphNumber(block)?.value;
  if (marker > 0 && number === undefined) return undefined;
  const word = foldedWord(tokens, from);
  const participle =
    language === 'ar'
      ? word === 'واذ' || word === 'اذ'
      : language === 'fr'
        ? /(ant|ée?s?)$/.test(word)
        : /(ing|ed|ful)$/.test(word) || word.endsWith('ly') || word === 'having';
  const after = tokenAt(tokens, opening.end);
  const next = after < tokens.count && tokens.kind[after] === TokenKind.Word ? foldedWord(tokens, after) : '';
  const note = footnoteMarkLength(text);
  const lastAt = text.length - 1 - (note || (AND_AT_END.exec(text.slice(-LONGEST_END))?.[0].length ?? 0));
  const words = wordsOf(text, opening);
  return {
    ...words,
    language,
    number,
    participle,
    concept: opening.concept,
    additive:
      /^(also|further|again)$/.test(next) ||
      /^(also|further)$/.test(word) ||
      /\b(also|further|again)\b/i.test(words.words),
    last: /[\p{L}\p{N}\p{M}]/u.test(text[lastAt]!) ? '' : text[lastAt]!,
    lastAt,
    closeAt: text.length - note,
  };
}

/** What joins the last clause but one to the last: «; and». */
const AND_AT_END = /(?<=[;,،؛])\s?(?:and|et|و)$/;
const LONGEST_END = 6;
