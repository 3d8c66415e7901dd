/** Prints how fast and how large everything is, in one run, as ratios; `--json` for machines. */

import { cpus } from 'node:os';
import path from 'node:path';
import { loadDataFrom } from '../../server/src/host/node-data';
import { LANGUAGE_IDS } from '../../server/src/lexicon/language';
import { createEngine } from '../../server/src/statement/engine';
import { measureKeystrokes } from './keystroke';
import { PROJECT } from './texts';
import { measurePeers, measureThroughput } from './throughput';

const engine = createEngine(loadDataFrom(path.join(PROJECT, 'server/dist/data')));
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };

const throughput = measureThroughput(engine, LANGUAGE_IDS);
const peers = measurePeers();
const keystrokes = measureKeystrokes(engine);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ machine, throughput, peers, keystrokes }, null, 2));
} else {
  const line = (...cells: (string | number)[]): void =>
    console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(12))).join(''));
  const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}\n`);
  line('Full annotation', 'ns/char', '× scan', '× tokenise');
  for (const { language, copies, characters, annotate, scan, tokenise } of throughput) {
    line(
      `${language}, ${copies} × (${characters} characters)`,
      figure(annotate),
      figure(annotate / scan),
      figure(annotate / tokenise),
    );
  }
  const own = throughput.find(({ language, copies }) => language === 'en' && copies === 1)!.annotate;
  console.log();
  line('Others, English', 'ns/char', '× ours');
  for (const { name, time } of peers) line(name, figure(time), figure(time / own));
  console.log();
  line('Keystroke to annotations and problems', 'median ms', 'p99 ms', 'p99 / full');
  for (const { size, place, median, p99, full } of keystrokes) {
    line(`${size} characters, ${place}`, median.toFixed(3), p99.toFixed(3), `${((100 * p99) / full).toFixed(1)} %`);
  }
}
