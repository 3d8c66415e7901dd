/**
 * Two digit systems in one text
 *
 * An Arabic text writes its numbers in ٠–٩, in 0–9 or in ۰–۹. Numbers that belong to Latin names and to document symbols do not
 * count.
 *
 * Bad (ar): شارك 40 وفدا و12 منظمة.\n\nوبلغ عدد المراقبين ٢٥ مراقبا.
 * Fixed: شارك 40 وفدا و12 منظمة.\n\nوبلغ عدد المراقبين 25 مراقبا.
 * Good (ar): شارك ٤٠ وفدا و١٢ منظمة، وفقا للوثيقة A/RES/60/1.
 */

import { problem, wordsOf } from '../problem';
import { statementCheck, type Words } from '../types';
import { countSystems, inSystem, numbersOf, type System, usualSystems } from './digit-systems';

interface PlainNumber extends Words {
  readonly system: System;
}

export const mixedDigitSystems = statementCheck<readonly PlainNumber[]>({
  code: 'mixed-digit-systems',
  severity: 'warning',
  scope: 'statement',
  languages: ['ar'],
  collect(block) {
    const { plain } = numbersOf(block);
    if (plain.length === 0) return undefined;
    return plain.map(({ system, start, end }) => ({ system, ...wordsOf(block.text, { start, end }) }));
  },
  run(_statement, facts, report) {
    const numbers = facts.flatMap(({ value }) => value);
    const usual = usualSystems(countSystems(numbers))[0];
    const example = numbers.find(({ system }) => system === usual);
    const odd = facts.flatMap(({ start: by, value }) =>
      value
        .filter(({ system }) => system !== usual)
        .map(({ start, end, words }) => ({ start: start + by, end: end + by, words })),
    );
    if (usual === undefined || example === undefined || odd.length === 0) return;
    const edits = odd.map(({ start, end, words }) => ({ start, end, newText: inSystem(words, usual) }));
    const { start, end, words } = odd[0]!;
    const fix = { title: { key: 'mixed-digit-systems.fix' as const, args: [odd.length] }, edits };
    report(problem(start, end, 'mixed-digit-systems', [words, example.words, odd.length], fix));
  },
});
