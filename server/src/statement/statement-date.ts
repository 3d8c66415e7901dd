/** Finds the date of the statement itself: in its title, its dateline, or where it was done. */

import type { BlockAnalysis } from './analysis';

/** How many blocks at the top may hold the dateline. */
const TOP_BLOCKS = 6;

/** The statement's date, `YYYY-MM-DD`, or undefined where the text gives none. */
export function statementDate(analyses: readonly BlockAnalysis[]): string | undefined {
  for (let k = 0; k < analyses.length && k < TOP_BLOCKS; k++) {
    const analysis = analyses[k]!;
    if (analysis.kind !== 'heading') continue;
    for (const annotation of analysis.annotations) {
      if (annotation.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(annotation.value)) return annotation.value;
    }
  }
  return undefined;
}
