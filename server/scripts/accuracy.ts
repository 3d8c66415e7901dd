/**
 * Prints how well the annotations agree with gold standards: the project's own statements, and any corpus.
 *
 *   npm run accuracy [-- --corpus DIR] [--show N]
 *
 * A corpus has `docs/NAME.txt` and `gold/NAME.json`. Where it also has `docs/xl_LANGUAGE.txt`, the same rows in several
 * languages, the agreement between the languages is printed. `--show N` lists the first N faults of each document,
 * and the first N rows in which the languages differ.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Annotation } from '../src/spot/annotation';
import { createEngine } from '../src/statement/engine';
import { annotationsIn, createStatement } from '../src/statement/statement';
import { agreement } from './agreement';
import { compileData } from './data/compile';
import { addTally, emptyTally, type Scored, score, TABLE_HEAD, type Tally, tallyLine } from './score';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KINDS = ['entity', 'date', 'decision'];

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, show: { type: 'string', default: '0' } },
});
const show = Number(options.show);

const files = compileData();
const engine = createEngine((name) => files.get(name)!);

interface Gold {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly Scored[];
}

function ownGold(): Gold[] {
  const folder = join(ROOT, 'test/gold');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { file: source, annotations } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name: file.slice(0, -5), text: readFileSync(join(ROOT, source), 'utf8'), annotations };
    });
}

function corpusGold(folder: string): Gold[] {
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -5);
      const { annotations } = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
      return { name, text: readFileSync(join(folder, 'docs', `${name}.txt`), 'utf8'), annotations };
    });
}

const languageOf = (name: string): string =>
  ['ar', 'en', 'fr'].find((id) => name.startsWith(`${id}_`) || name.endsWith(`_${id}`)) ?? '?';

function printTable(title: string, documents: readonly Gold[]): void {
  console.log(`\n${title}\n${TABLE_HEAD}`);
  const sums = new Map<string, Tally>();
  const add = (key: string, tally: Tally): void => {
    const sum = sums.get(key) ?? emptyTally();
    addTally(sum, tally);
    sums.set(key, sum);
  };
  for (const { name, text, annotations } of documents) {
    const found: Annotation[] = annotationsIn(createStatement(engine, text));
    for (const kind of KINDS) {
      const { pairs, missed, wrong, ...tally } = score(text, kind, annotations, found);
      console.log(tallyLine(name, kind, tally));
      add(`all\t${kind}`, tally);
      add(`${languageOf(name)}\t${kind}`, tally);
      const quote = ({ annotation: { start, end } }: { annotation: Scored }): string => text.slice(start, end);
      const differing = pairs.filter(([g, f]) => g.type !== f.type || g.first !== f.first || g.last !== f.last);
      const lines = [
        ...missed.map((m) => `  missed ${m.type} «${quote(m)}»`),
        ...wrong.map((w) => `  wrong ${w.type} «${quote(w)}»`),
        ...differing.map(([g, f]) => `  differs ${g.type} «${quote(g)}» – ${f.type} «${quote(f)}»`),
      ];
      for (const line of lines.slice(0, show)) console.log(line);
    }
  }
  for (const key of [...sums.keys()].sort()) {
    const [name = '', kind = ''] = key.split('\t');
    console.log(tallyLine(name, kind, sums.get(key)!));
  }
}

printTable('Own statements', ownGold());
if (options.corpus !== undefined) {
  printTable('Corpus', corpusGold(options.corpus));
  const docs = join(options.corpus, 'docs');
  const rows = (id: string): string[] | undefined => {
    const file = join(docs, `xl_${id}.txt`);
    return existsSync(file) ? readFileSync(file, 'utf8').split(/\n\s*\n/) : undefined;
  };
  const english = rows('en');
  for (const id of ['ar', 'fr'] as const) {
    const other = rows(id);
    if (english !== undefined && other !== undefined) agreement(engine, 'en', english, id, other, show);
  }
}
