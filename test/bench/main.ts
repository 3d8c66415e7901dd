/** Prints how fast and how large everything is, in one run, as ratios; `--json` for machines. */

import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { loadDataFrom } from '../../server/src/host/node-data';
import { LANGUAGE_IDS } from '../../server/src/lexicon/language';
import { createEngine } from '../../server/src/statement/engine';
import { measureKeystrokes } from './keystroke';
import { measureStart, measureTyping } from './server';
import { PROJECT } from './texts';
import { measurePeers, measureThroughput } from './throughput';

/** What the product is made of, in bytes. */
function measureSizes(): { name: string; bytes: number }[] {
  const sizeOf = (file: string): number => statSync(path.join(PROJECT, file)).size;
  const data = readdirSync(path.join(PROJECT, 'server/dist/data')).map((file) => `server/dist/data/${file}`);
  return [
    { name: 'client', bytes: sizeOf('client/dist/extension.js') },
    { name: 'server', bytes: sizeOf('server/dist/server.js') },
    { name: 'language data', bytes: data.reduce((sum, file) => sum + sizeOf(file), 0) },
  ];
}

async function measure() {
  const engine = createEngine(loadDataFrom(path.join(PROJECT, 'server/dist/data')));
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  return {
    machine,
    throughput: measureThroughput(engine, LANGUAGE_IDS),
    peers: measurePeers(),
    keystrokes: measureKeystrokes(engine),
    typing: await measureTyping(),
    start: await measureStart(),
    sizes: measureSizes(),
  };
}

async function main(): Promise<void> {
  const results = await measure();
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else print(results);
}

function print({ machine, throughput, peers, keystrokes, typing, start, sizes }: Results): void {
  const line = (...cells: (string | number)[]): void =>
    console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(46) : String(cell).padStart(12))).join(''));
  const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}\n`);

  line('Full annotation', 'ns/char', '× scan', '× tokenise');
  for (const { language, copies, characters, annotate, scan, tokenise } of throughput) {
    const name = `${language}, ${copies} × (${characters} characters)`;
    line(name, figure(annotate), figure(annotate / scan), figure(annotate / tokenise));
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
  console.log();
  line('The same through the protocol', 'median ms', 'p99 ms', 'heap MB');
  for (const { size, median, p99, heap } of typing) {
    line(`${size} characters, middle`, median.toFixed(2), p99.toFixed(2), (heap / 1e6).toFixed(1));
  }
  console.log();
  line('Start', 'median ms');
  for (const { name, time } of start) line(name, time.toFixed(1));
  console.log();
  line('Size', 'kB');
  for (const { name, bytes } of sizes) line(name, (bytes / 1000).toFixed(0));
}

type Results = Awaited<ReturnType<typeof measure>>;

void main();
