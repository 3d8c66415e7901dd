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

/**
 * Joins the blocks of a statement.
 *
 * @param language what `languageOf(analyses, settings)` gives.
 * @param definitions what `definitionsOf(analyses)` would give, where that is known already.
 */
export function contextOf(
  analyses: readonly BlockAnalysis[],
  settings: StatementSettings,
  language: LanguageId | undefined,
  definitions: ReadonlyMap<string, Definition> = definitionsOf(analyses),
): Context {
  const title = analyses[0]?.kind === 'heading' ? 0 : -1;
  return { language, date: settings.date ?? statementDate(analyses), title, definitions };
}

/** The names that the blocks introduce, by short form; the first introduction counts. */
function definitionsOf(analyses: readonly BlockAnalysis[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const analysis of analyses) {
    for (const definition of analysis.definitions) {
      if (!definitions.has(definition.key)) definitions.set(definition.key, definition);
    }
  }
  return definitions;
}

/** The language that is set, or that most words are in; undefined where that is none of those that are read. */
export function languageOf(analyses: readonly BlockAnalysis[], settings: StatementSettings): LanguageId | undefined {
  if (settings.language !== undefined) return settings.language;
  const words = LANGUAGE_IDS.map(() => 0);
  let others = 0;
  for (const { detected, words: count } of analyses) {
    if (detected === 'und') continue;
    const index = (LANGUAGE_IDS as readonly string[]).indexOf(detected);
    if (index < 0) others += count;
    else words[index]! += count;
  }
  const most = Math.max(...words);
  return most > 0 && most >= others ? LANGUAGE_IDS[words.indexOf(most)] : undefined;
}

/** Whether two runs of blocks introduce the same names in the same order. */
export function sameDefinitions(a: readonly BlockAnalysis[], b: readonly BlockAnalysis[]): boolean {
  const x = a.flatMap((analysis) => analysis.definitions);
  const y = b.flatMap((analysis) => analysis.definitions);
  return x.length === y.length && x.every((definition, k) => sameDefinition(definition, y[k]!));
}

function sameDefinition(a: Definition, b: Definition): boolean {
  return (
    a === b ||
    (a.key === b.key && a.type === b.type && a.canonical === b.canonical && a.ref === b.ref && a.role === b.role)
  );
}

/** Whether two contexts resolve every block alike, so that blocks resolved in one need not be resolved in the other. */
export function sameContext(a: Context, b: Context): boolean {
  if (a.language !== b.language || a.date !== b.date || a.title !== b.title) return false;
  if (a.definitions === b.definitions) return true;
  if (a.definitions.size !== b.definitions.size) return false;
  // In the same order too: an edited statement is in every way a new one.
  const others = b.definitions.values();
  for (const x of a.definitions.values()) if (!sameDefinition(x, others.next().value!)) return false;
  return true;
}
