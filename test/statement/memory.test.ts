/** What is kept of a document while it is edited. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { runChecks } from '../../server/src/checks';
import { digestOf } from '../../server/src/features/digest';
import { createView } from '../../server/src/features/view';
import { findForbidden } from '../../server/src/glossary/forbidden';
import { parseGlossary } from '../../server/src/glossary/parse';
import { annotationsIn, createStatement, editStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use after `work`, more than before it; what it returns is kept meanwhile. */
function growth(work: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collectGarbage();
  const grown = process.memoryUsage().heapUsed - before;
  return kept === undefined ? Number.NaN : grown;
}

const paragraph = (k: number): string =>
  `${k + 1}. The Council welcomed the report of 5 May 2024 and called upon all parties to act with restraint.\n\n`;
const text = Array.from({ length: 600 }, (_, k) => paragraph(k)).join('');

it('a block that is edited does not keep the version of the text that it was cut from', () => {
  let statement = createStatement(testEngine(), text);
  annotationsIn(statement);
  runChecks(statement);
  const grown = growth(() => {
    for (let k = 0; k < 60; k++) {
      const at = statement.blocks.placeOf(k * 10) + 20;
      statement = editStatement(statement, { start: at, end: at, newText: 'x' });
    }
    return statement;
  });
  // A version or two of the text instead of sixty.
  expect(grown).toBeLessThan(text.length * 10);
});

it('what the workspace remembers of a file does not keep its text', () => {
  const remember = () =>
    Array.from({ length: 20 }, (_, k) => {
      const filler = 'and so forth, as was said before and will be said again, without any name at all '.repeat(1000);
      const file = `The Council welcomed the report of the Secretary-General for ${k}.\n\n${filler}\n\n`;
      return digestOf(createView(`file:///${k}`, 0, createStatement(testEngine(), file)));
    });
  // What the first time makes for all others stays, too.
  remember();
  expect(growth(remember)).toBeLessThan(600_000);
});

const HUGE = [
  ['in no language that is read', '欢迎代表团的报告和访问，'.repeat(60_000)],
  ['of what a web page left', 'Accept all cookies '.repeat(30_000)],
  ['full of signs', 'The Council (met), (and), '.repeat(50_000)],
] as const;

it.each(HUGE)('a huge block %s leaves no buffers of its size behind', async (_, line) => {
  // Buffers are given back on the side, some time after the garbage has been collected.
  const inUse = (): number => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const readAll = (text: string): number => {
    const statement = createStatement(testEngine(), text);
    runChecks(statement);
    findForbidden(statement, glossary);
    return statement.blocks.length;
  };
  const glossary = parseGlossary('terms: [{ use: ceasefire, avoid: truce }]').glossary!;
  const small = 'The Council met, and called for a truce.';
  readAll(small);
  const before = inUse();
  expect(readAll(line)).toBe(1);
  readAll(small);
  await expect.poll(() => inUse() - before).toBeLessThan(4_000_000);
});
