/**
 * Runs `linear.ts` with a counter in every function and every loop of the server: `npm run linear [-- …]`, see there. What
 * a list is made of at once, by `...` or by `new Map`, counts item by item.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const COUNTED = /^server\/src\//;

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/linear.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The compiler of the data is bundled, too, but not run.
  define: { 'import.meta.url': '"file:///"', 'import.meta.dirname': '"/"' },
});
const folder = mkdtempSync(path.join(tmpdir(), 'communique-linear-'));
try {
  const file = path.join(folder, 'linear.cjs');
  writeFileSync(file, withCounters(outputFiles[0].text));
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', file, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, COMMUNIQUE_TEST_SERVER: path.join(root, 'server/dist') },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * The program with its counters: `globalThis.work.counts`, by site; `globalThis.work.sites` says where each is. What is
 * iterated at once goes through `globalThis.work.all`.
 *
 * @param {string} code a bundle of esbuild's, which says in a comment where each file begins
 */
function withCounters(code) {
  const files = [...code.matchAll(/^ *\/\/ (\S+\.\w+)$/gm)].map(({ index, 1: name }) => ({ index, name }));
  /** @type {{ at: number; text: string; isEnd: boolean }[]} */
  const insertions = [];
  /** @type {string[]} */
  const sites = [];
  const put = (at, text, isEnd = false) => insertions.push({ at, text, isEnd });
  fullAncestor(parse(code, { ecmaVersion: 'latest' }), (node, _, ancestors) => {
    const file = files.findLast(({ index }) => index < node.start)?.name ?? '';
    if (!COUNTED.test(file)) return;
    const count = () => `work.counts[${sites.push(`${file} ${nameOf(ancestors)}`) - 1}]++`;
    const wrap = ({ start, end }, open, close) => {
      put(start, open);
      put(end, close, true);
    };
    if (/^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type)) wrap(node.body, `{ ${count()}; `, ' }');
    else if (node.type === 'ArrowFunctionExpression' && node.expression) {
      // The body may stand in brackets.
      put(code.lastIndexOf('=>', node.body.start) + 2, ` (${count()}, `);
      put(node.end, ')', true);
    } else if (/Function/.test(node.type)) put(node.body.start + 1, ` ${count()}; `);
    else if (node.type === 'SpreadElement' && ancestors.at(-2)?.type !== 'ObjectExpression')
      wrap(node.argument, 'work.all(', ')');
    else if (node.type === 'NewExpression' && /^(Map|Set)$/.test(node.callee.name) && node.arguments.length === 1)
      wrap(node.arguments[0], 'work.all(', ')');
  });
  // What ends at a place ends before anything begins there; of what begins, the larger was found later.
  const ordered = insertions.map((insertion, k) => ({ ...insertion, k }));
  ordered.sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? a.k - b.k : b.k - a.k));
  const parts = [];
  let from = 0;
  for (const { at, text } of ordered) {
    parts.push(code.slice(from, at), text);
    from = at;
  }
  const work = `{ counts: new Float64Array(${sites.length}), sites: ${JSON.stringify(sites)}, all: (x) => x }`;
  return `const work = globalThis.work = ${work};\n${parts.join('')}${code.slice(from)}`;
}

/** Name of the function around, or of the one around that. */
function nameOf(ancestors) {
  const names = ancestors.map(({ type, id, key }) =>
    /Function|MethodDefinition/.test(type) ? (id ?? key)?.name : undefined,
  );
  return names.findLast((name) => name !== undefined) ?? '';
}
