/**
 * What every feature reads: one version of a document and its analysis. Features know offsets (UTF-16 code units);
 * lines and columns are made here.
 */

import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import type { Statement } from '../statement/statement';
import { standingAlone } from '../text/arabic';

export interface View {
  readonly uri: string;
  readonly version: number;
  readonly statement: Statement;
}

/** A view of a text that stands alone: a file of the workspace, a test's fixture. */
export function createView(uri: string, version: number, statement: Statement): View {
  return { uri, version, statement };
}

export function rangeOf({ statement: { text } }: View, { start, end }: Span): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

export function quote({ statement }: View, { start, end }: Span): string {
  return statement.text.slice(start, end);
}

/** A span, and the full name of what it names, where that is known. */
type Named = Span & { readonly canonical?: string | undefined };

/** The words of a span as a name is shown by itself: on one line, and as `wordsAt` has them. */
export function nameAt(statement: Statement, span: Named): string {
  return wordsAt(statement, span).replace(/\s+/g, ' ');
}

/**
 * The words of a span, with the alef that the Arabic article loses after ل («للاجتماع» is ل and «الاجتماع», of which the
 * span holds «لاجتماع»).
 */
export function wordsAt({ text }: Statement, { start, end, canonical = '' }: Named): string {
  const words = text.slice(start, end);
  // «للافروف»: the full name tells that there is no article.
  const isWhole = canonical.split(' ').includes(words.split(/\s/, 1)[0]!);
  return isWhole ? words : standingAlone(text, start, words);
}
