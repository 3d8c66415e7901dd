/** Compares what is found in the same rows of two languages: where they disagree, one of them is wrong. */

import type { LanguageId } from '../src/lexicon/language';
import type { Annotation } from '../src/spot/annotation';
import type { Engine } from '../src/statement/engine';
import { annotationsIn, createStatement } from '../src/statement/statement';

interface Fact {
  readonly name: string;
  readonly of: (annotation: Annotation) => string | undefined;
  /** Where one language may say a name and another a pronoun, mentioned at all is what counts. */
  readonly once: boolean;
}

/** What should be equal in every language. */
const FACTS: readonly Fact[] = [
  { name: 'date values', of: (a) => (a.kind === 'date' ? a.value : undefined), once: false },
  { name: 'country refs', of: (a) => refOf(a, 'country:'), once: true },
  { name: 'document refs', of: (a) => refOf(a, 'document:'), once: true },
  { name: 'decision classes', of: (a) => (a.kind === 'decision' ? a.class : undefined), once: false },
];

function refOf(annotation: Annotation, prefix: string): string | undefined {
  return annotation.kind === 'entity' && annotation.ref?.startsWith(prefix) ? annotation.ref : undefined;
}

/** Prints, for each fact, 2 × shared / (found in one + found in the other), over all rows, and the first `show` rows that differ. */
export function agreement(
  engine: Engine,
  a: LanguageId,
  rowsA: readonly string[],
  b: LanguageId,
  rowsB: readonly string[],
  show: number,
): void {
  console.log(`\nAgreement ${a}–${b} over ${rowsA.length} rows`);
  if (rowsA.length !== rowsB.length) console.log(`  the other side has ${rowsB.length}: rows are not parallel`);
  const find = (rows: readonly string[], language: LanguageId): Annotation[][] =>
    rows.map((row) => annotationsIn(createStatement(engine, row, { language })));
  const foundA = find(rowsA, a);
  const foundB = find(rowsB, b);
  for (const { name, of, once } of FACTS) {
    const values = (annotations: readonly Annotation[] = []): string[] => {
      const all = annotations.map(of).filter((value) => value !== undefined);
      return once ? [...new Set(all)] : all;
    };
    let shared = 0;
    let total = 0;
    const differing: string[] = [];
    foundA.forEach((annotations, row) => {
      const left = values(annotations);
      const right = values(foundB[row]);
      total += left.length + right.length;
      const alone = left.filter((value) => {
        const at = right.indexOf(value);
        if (at < 0) return true;
        right.splice(at, 1);
        shared++;
        return false;
      });
      if (alone.length + right.length === 0) return;
      const side = (language: string, text: string | undefined, only: string[]): string =>
        `    ${language} ${only.length === 0 ? '–' : only.join(', ')}: ${text}`;
      differing.push(`  row ${row}`, side(a, rowsA[row], alone), side(b, rowsB[row], right));
    });
    console.log(`  ${name.padEnd(18)} ${(total === 0 ? 1 : (2 * shared) / total).toFixed(3)}`);
    for (const line of differing.slice(0, 3 * show)) console.log(line);
  }
}
