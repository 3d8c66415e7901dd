/** No regular expression of the product can be made to take more than linear time; recheck looks for texts that do it. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';

// Where it is written in JavaScript, it gives the same answers everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const root = path.resolve(import.meta.dirname, '../..');

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every expression written in the sources, and the source of every one that is made while they run. */
function expressions(): { literals: Expression[]; made: string[] } {
  const literals: Expression[] = [];
  const made: string[] = [];
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(path.join(root, folder), { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      const file = path.join(folder, name);
      const { code } = transformSync(readFileSync(path.join(root, file), 'utf8'), { loader: 'ts', target: 'es2024' });
      full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
        const { regex, callee } = node as Node & { regex?: Omit<Expression, 'file'>; callee?: { name?: string } };
        if (regex) literals.push({ file, ...regex });
        if (callee?.name === 'RegExp') made.push(`${file}: ${code.slice(node.start, node.end)}`);
      });
    }
  }
  return { literals, made };
}

const { literals, made } = expressions();

it('every regular expression takes linear time', () => {
  expect(literals.length).toBeGreaterThan(50);
  const known = new Map<string, string>();
  for (const { file, pattern, flags } of literals) {
    const expression = `/${pattern}/${flags}`;
    if (known.has(expression)) continue;
    const answer = checkSync(pattern, flags, { timeout: 10_000 });
    known.set(expression, answer.status === 'safe' ? 'safe' : `${answer.status}: ${file} ${expression}`);
  }
  expect([...known.values()].filter((answer) => answer !== 'safe')).toEqual([]);
});

it('none is made while the product runs: nobody could check it', () => {
  expect(made).toEqual([]);
});

it('the checker finds what it must', () => {
  const answers = ['(a+)+$', '\\s+$', '^\\s*x?\\s*$', '(ab)*(ab)*$'].map((pattern) => checkSync(pattern, '').status);
  expect(answers).toEqual(['vulnerable', 'vulnerable', 'vulnerable', 'vulnerable']);
});
