/**
 * Two digit systems in one number or one date
 *
 * A number is written in European (0–9), Arabic-Indic (٠–٩) or extended (۰–۹) digits, and a date in one of them too. The fix
 * takes the system of the text's other numbers.
 *
 * Bad (ar): بلغ العدد ١٩67 مشاركا.
 * Bad (ar): في ٢٧ أيار/مايو 2025 اجتمع الأعضاء.
 * Bad (ar): في ٢٧ أيار/مايو 2025 اجتمع ١٢ وفدا.
 * Fixed: في ٢٧ أيار/مايو ٢٠٢٥ اجتمع ١٢ وفدا.
 * Good (ar): في ٢٧ أيار/مايو ٢٠٢٥ اجتمع الأعضاء.
 */

import { problem, replacement, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';
import {
  addCounts,
  type Counts,
  countDigits,
  countSystems,
  inSystem,
  NOTHING,
  numbersOf,
  SYSTEMS,
  usualSystems,
} from './digit-systems';

interface Digits {
  readonly mixed: readonly Words[];
  /** How many other numbers of an Arabic block are in each system; elsewhere nothing is counted. */
  readonly plain: Counts;
}

export const mixedDigits = statementCheck<Digits>({
  code: 'mixed-digits',
  severity: 'error',
  scope: 'statement',
  collect(block) {
    const { plain, mixed } = numbersOf(block);
    const isArabic = block.language === 'ar';
    if (mixed.length === 0 && !(isArabic && plain.length > 0)) return undefined;
    return {
      mixed: mixed.map((span) => wordsOf(block.text, span)),
      plain: isArabic ? countSystems(plain) : NOTHING,
    };
  },
  run(_statement, facts, report) {
    // As `mixed-digit-systems` has it, lest one fix make work for the other.
    const usual = usualSystems(facts.reduce((sum, { value }) => addCounts(sum, value.plain), NOTHING))[0];
    const all = facts.flatMap(({ value }) => value.mixed.map(({ words }) => countDigits(words)));
    const most = usual === undefined ? usualSystems(all.reduce(addCounts, NOTHING)) : [usual];
    for (const { start, value } of facts) {
      for (const { words, ...span } of value.mixed) {
        const here = countDigits(words);
        // Where the text is in a third one, what the number itself has most of is meant.
        const known = most.filter((system) => here[SYSTEMS.indexOf(system)]! > 0);
        const [from, to] = [start + span.start, start + span.end];
        const fixes = (known.length > 0 ? known : usualSystems(here)).map((system) => {
          const newText = inSystem(words, system);
          return replacement(from, to, newText, 'replace.fix', [newText]);
        });
        report(problem(from, to, 'mixed-digits', [words], ...fixes));
      }
    }
  },
});
