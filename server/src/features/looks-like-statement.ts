/** Whether a text reads like a diplomatic statement: the client offers its help for such plain text files. */

import type { Engine } from '../statement/engine';
import { annotationsIn, createStatement } from '../statement/statement';

/** Code units looked at: a statement shows what it is on its first page. */
const SAMPLE = 6000;
const LEAST_WORDS = 60;
const LEAST_DECISIONS = 3;

export function looksLikeStatement(engine: Engine, text: string): boolean {
  const statement = createStatement(engine, text.slice(0, SAMPLE));
  let words = 0;
  for (const analysis of statement.blocks) if (analysis.language !== undefined) words += analysis.words;
  if (words < LEAST_WORDS) return false;
  const found = annotationsIn(statement);
  const decisions = found.filter(({ kind }) => kind === 'decision').length;
  const entities = found.filter(({ kind }) => kind === 'entity').length;
  // A novel has people and places, a manual has requests; a statement decides, often, among named bodies.
  return decisions >= LEAST_DECISIONS && decisions * 120 >= words && entities * 60 >= words;
}
