/** What the blocks of a statement tell each other: its language, its date, its title, and the names it introduces. */

import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import type { Definition } from '../spot/findings';
import type { BlockAnalysis } from './analysis';
import type { StatementSettings } from './statement';
import { statementDate } from './statement-date';

export interface Context {
  /** The language of most of the text. */
  readonly language: LanguageId | undefined;
  /** The statement's own date, `YYYY-MM-DD`, from the settings or the text. */
  readonly date: string | undefined;
  /** Number of the block that is the title, or -1. */
  readonly title: number;
  /** Names that the text introduces, by their short form; the first introduction counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Joins the blocks of a statement. */
export function contextOf(analyses: readonly BlockAnalysis[], settings: StatementSettings): Context {
  const words = new Map<string, number>();
  const definitions = new Map<string, Definition>();
  for (const analysis of analyses) {
    if (analysis.detected !== 'und') words.set(analysis.detected, (words.get(analysis.detected) ?? 0) + analysis.words);
    for (const definition of analysis.definitions) {
      if (!definitions.has(definition.key)) definitions.set(definition.key, definition);
    }
  }
  let language: LanguageId | undefined = settings.language;
  if (language === undefined) {
    let most = 0;
    for (const [code, count] of words) {
      if (count <= most) continue;
      most = count;
      language = LANGUAGE_IDS.find((id) => id === code);
    }
  }
  const title = analyses[0]?.kind === 'heading' ? 0 : -1;
  return { language, date: settings.date ?? statementDate(analyses), title, definitions };
}

/** Whether two contexts resolve every block alike, so that blocks resolved in one need not be resolved in the other. */
export function sameContext(a: Context, b: Context): boolean {
  if (a.language !== b.language || a.date !== b.date || a.title !== b.title) return false;
  if (a.definitions.size !== b.definitions.size) return false;
  for (const [key, x] of a.definitions) {
    const y = b.definitions.get(key);
    if (x === y) continue;
    if (y === undefined || x.type !== y.type || x.canonical !== y.canonical || x.ref !== y.ref || x.role !== y.role)
      return false;
  }
  return true;
}
