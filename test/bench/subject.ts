/** Measures one subject in a process of its own: `subject.cjs NAME LANGUAGE COPIES…`. Prints `Measurement[]` as JSON. */

import type { LanguageId } from '../../server/src/lexicon/language';
import { fastest } from './measure';
import { SUBJECTS, scan } from './subjects';
import { statementText } from './texts';

export interface Measurement {
  readonly copies: number;
  readonly characters: number;
  /** Nanoseconds a character. */
  readonly time: number;
  /** The same of a bare scan over the code units, measured in turn with it. */
  readonly scan: number;
}

/** Milliseconds of processor time: rare paths are compiled late. */
const WARM = 5000;
const BUDGET = 2500;

const [name = '', language = '', ...copies] = process.argv.slice(2);
const run = SUBJECTS[name]!();
const texts = copies.map((count) => statementText(language as LanguageId, Number(count)));
const works = texts.flatMap((text) => [() => run(text), () => scan(text)]);
const times = fastest(works, WARM, BUDGET);
const measurements = texts.map(({ length }, k): Measurement => {
  const per = (milliseconds: number): number => (milliseconds * 1e6) / length;
  return { copies: Number(copies[k]), characters: length, time: per(times[2 * k]!), scan: per(times[2 * k + 1]!) };
});
console.log(JSON.stringify(measurements));
