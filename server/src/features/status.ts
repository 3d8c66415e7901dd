/** The state of a document: its languages and how much was found in it. */

import type { Annotation } from '../spot/annotation';
import { annotationsOfBlock, type Statement } from '../statement/statement';
import type { View } from './view';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** The main language, or null where none is known. */
  readonly language: string | null;
  /** Every language that some block is read in, the most used first. */
  readonly languages: readonly string[];
  readonly counts: Readonly<Record<Annotation['kind'], number>>;
  readonly state: 'ready' | 'unknown-language';
}

export function status(view: View): StatusParams {
  const { statement } = view;
  const languages = languagesOf(statement);
  const counts: Record<Annotation['kind'], number> = { entity: 0, date: 0, decision: 0 };
  for (let k = 0; k < statement.blocks.length; k++)
    for (const { kind } of annotationsOfBlock(statement, k)) counts[kind]++;
  return {
    uri: view.uri,
    version: view.version,
    language: statement.context.language ?? null,
    languages,
    counts,
    state: languages.length > 0 || statement.blocks.length === 0 ? 'ready' : 'unknown-language',
  };
}

/** Languages that some block is read in, by the number of their words. */
function languagesOf(statement: Statement): string[] {
  const words = new Map<string, number>();
  for (const analysis of statement.blocks) {
    if (analysis.language === undefined) continue;
    words.set(analysis.language, (words.get(analysis.language) ?? 0) + analysis.words);
  }
  return [...words].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
