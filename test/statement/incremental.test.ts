import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { facts } from '../fuzz/laws';

const engine = testEngine();
const samplesFolder = fileURLToPath(new URL('../../samples/', import.meta.url));
const samples = (readdirSync(samplesFolder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.communique'))
  .map((file) => readFileSync(samplesFolder + file, 'utf8'));

function edit(statement: Statement, start: number, deleted: number, inserted: string): Statement {
  const from = Math.min(start, statement.text.length);
  const end = Math.min(from + deleted, statement.text.length);
  const text = statement.text.slice(0, from) + inserted + statement.text.slice(end);
  const edited = editStatement(statement, { start: from, end, newText: inserted });
  expect(String(edited.text)).toBe(text);
  return edited;
}

const insertions = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    ' ',
    '(',
    '1. ',
    'The Council decides to meet on 5 June 2024.\n',
    'وأكد المجلس ',
    'ONU',
  ),
  fc.string({ maxLength: 8 }),
);
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), insertions), { maxLength: 6 });

describe('editStatement', () => {
  it('gives what a fresh analysis of the new text gives', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'One line', ...samples), edits, (text, changes) => {
        let statement = createStatement(engine, text);
        for (const [where, deleted, inserted] of changes) {
          statement = edit(statement, Math.floor(where * statement.text.length), deleted, inserted);
          expect(facts(statement)).toEqual(facts(createStatement(engine, String(statement.text))));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does so in a line that is longer than a block may be', () => {
    const sentence = 'The Ministers met in Cairo on 5 June 2024 and welcomed the report of the Secretary-General. ';
    const long = `Title\n\n${sentence.repeat(600)}\nThe Council decides to meet again.\n${sentence.repeat(300)}`;
    fc.assert(
      fc.property(edits, (changes) => {
        let statement = createStatement(engine, long);
        for (const [where, deleted, inserted] of changes.slice(0, 3)) {
          statement = edit(statement, Math.floor(where * statement.text.length), deleted, inserted);
          expect(facts(statement)).toEqual(facts(createStatement(engine, String(statement.text))));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('analyses again a piece of a long line, not the line', () => {
    const sentence = 'The Ministers met in Cairo on 5 June 2024 and welcomed the report of the Secretary-General. ';
    const before = createStatement(engine, sentence.repeat(2000));
    const after = edit(before, before.text.length / 2, 0, 'x');
    expect(before.blocks.length).toBeGreaterThan(8);
    const known = new Set(before.blocks);
    expect([...after.blocks].filter((analysis) => !known.has(analysis)).length).toBeLessThan(3);
  });

  it('shares the blocks that the edit left alone', () => {
    const text = Array.from({ length: 50 }, (_, i) => `The Ministers met for the ${i}th time in Cairo.`).join('\n\n');
    const before = createStatement(engine, text);
    const after = edit(before, text.indexOf('25th'), 2, '99');
    const known = new Set(before.blocks);
    expect([...after.blocks].filter((analysis) => known.has(analysis)).length).toBe(49);
    expect(after.context).toBe(before.context);
  });
});
