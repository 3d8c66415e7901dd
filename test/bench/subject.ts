/** Measures one subject in a process of its own: `subject.cjs NAME LANGUAGE COPIES`. Prints a `Measurement` as JSON. */

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

const [name = '', language = '', copies = ''] = process.argv.slice(2);
const run = SUBJECTS[name]!();
const text = statementText(language as LanguageId, Number(copies));
const times = fastest([() => run(text), () => scan(text)], WARM, BUDGET);
const [time, scanTime] = times.map((milliseconds) => (milliseconds * 1e6) / text.length) as [number, number];
const measurement: Measurement = { copies: Number(copies), characters: text.length, time, scan: scanTime };
console.log(JSON.stringify(measurement));
