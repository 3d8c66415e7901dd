/** Prints how fast and how large everything is, in one run, as ratios, beside what is required; `--json` for machines. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { loadDataFrom } from '../../server/src/host/node-data';
import { LANGUAGE_IDS } from '../../server/src/lexicon/language';
import { createEngine } from '../../server/src/statement/engine';
import { measureCommandLine } from './command-line';
import { measureFeatures } from './features';
import { measureKeystrokes } from './keystroke';
import { measureStart, measureTyping } from './server';
import type { Measurement } from './subject';
import { COPIES, PEERS } from './subjects';
import { PROJECT } from './texts';

const SIZES = [10_000, 100_000, 1_000_000];

/** Each subject reads each text in a process of its own, so that none finds the machine and its heap as another left them. */
function measureSubject(name: string, language: string, copies: number): Measurement {
  const script = path.join(__dirname, 'subject.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, language, String(copies)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

/** What the product is made of, in bytes. */
function measureSizes() {
  const sizeOf = (file: string): number => statSync(path.join(PROJECT, file)).size;
  const data = readdirSync(path.join(PROJECT, 'server/dist/data')).map((file) => `server/dist/data/${file}`);
  return {
    vsix: sizeOf('test/bench/out/communique.vsix'),
    client: sizeOf('client/dist/extension.js'),
    server: sizeOf('server/dist/server.js'),
    commandLine: sizeOf('server/dist/cli.js'),
    data: data.reduce((sum, file) => sum + sizeOf(file), 0),
  };
}

async function measure() {
  const engine = createEngine(loadDataFrom(path.join(PROJECT, 'server/dist/data')));
  const versions = JSON.parse(readFileSync(path.join(PROJECT, 'test/bench/package.json'), 'utf8')).dependencies;
  return {
    machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, versions },
    throughput: LANGUAGE_IDS.map((language) => ({
      language,
      rows: COPIES.map((copies) => measureSubject('communique', language, copies)),
      tokenise: measureSubject('tokenise', language, 1),
    })),
    peers: Object.entries(PEERS).map(([name, { copies }]) => ({
      name,
      rows: copies.map((count) => measureSubject(name, 'en', count)),
    })),
    keystrokes: measureKeystrokes(engine, SIZES),
    features: measureFeatures(engine),
    typing: await measureTyping(SIZES),
    start: await measureStart(),
    commandLine: measureCommandLine(),
    sizes: measureSizes(),
  };
}

type Results = Awaited<ReturnType<typeof measure>>;

/** A required figure: what was measured must be at most, or at least, `limit`. */
interface Requirement {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly least?: true;
  readonly unit: string;
}

const isReached = ({ measured, limit, least }: Requirement): boolean => (least ? measured >= limit : measured <= limit);

const times = ({ time, scan }: Measurement): number => time / scan;

const ofCopies = (rows: readonly Measurement[], copies: number): Measurement | undefined =>
  rows.find((row) => row.copies === copies);

function requirements(results: Results): Requirement[] {
  const { throughput, peers, keystrokes, features, typing, start, commandLine, sizes } = results;
  const own = (language: string, copies = 1): Measurement =>
    ofCopies(throughput.find((each) => each.language === language)!.rows, copies)!;
  const fastestPeer = (copies: number): number => {
    const rows = peers.map(({ rows }) => ofCopies(rows, copies)).filter((row) => row !== undefined);
    return Math.min(...rows.map(times));
  };
  const slowest = (share: (language: string) => number): number => Math.max(...LANGUAGE_IDS.map(share));
  const places = ['start', 'middle', 'end'];
  const at = (size: number, place: string) => keystrokes.find((row) => row.size === size && row.place === place)!;
  return [
    ...COPIES.map((copies) => ({
      name: `English, throughput against the fastest of the libraries, × ${copies}`,
      measured: fastestPeer(copies) / times(own('en', copies)),
      limit: 5,
      least: true as const,
      unit: '×',
    })),
    { name: 'English, time against a bare scan', measured: times(own('en')), limit: 15, unit: '×' },
    { name: 'Arabic, time against English', measured: times(own('ar')) / times(own('en')), limit: 1.5, unit: '×' },
    {
      name: '100 copies, time a character against 1 copy',
      measured: slowest((language) => times(own(language, 100)) / times(own(language))),
      limit: 1.1,
      unit: '×',
    },
    {
      name: 'Keystroke, median at 1 MB against 10 kB',
      measured: Math.max(...places.map((place) => at(SIZES[2]!, place).median / at(SIZES[0]!, place).median)),
      limit: 2,
      unit: '×',
    },
    {
      name: 'Keystroke, p99 at 1 MB, of a full analysis',
      measured: Math.max(...places.map((place) => at(SIZES[2]!, place).p99 / at(SIZES[2]!, place).full)) * 100,
      limit: 2,
      unit: '%',
    },
    ...features.map(({ name, median, full }) => ({
      name: `${name[0]!.toUpperCase()}${name.slice(1)} in 100 pages, median, of a full analysis`,
      measured: (median / full) * 100,
      limit: 5,
      unit: '%',
    })),
    {
      name: 'Start to first hover against a server with an empty handler',
      measured: start.communique / start.empty,
      limit: 1.5,
      unit: '×',
    },
    { name: 'Server heap with 1 MB', measured: typing.at(-1)!.heap / 1e6, limit: 60, unit: 'MB' },
    {
      name: 'Command line, 500,000 characters, against node -e 0',
      measured: commandLine.time / commandLine.bare,
      limit: 15,
      unit: '×',
    },
    { name: 'Command line, memory', measured: commandLine.memory / 1e6, limit: 150, unit: 'MB' },
    { name: 'VSIX', measured: sizes.vsix / 1e6, limit: 1, unit: 'MB' },
  ];
}

async function main(): Promise<void> {
  const results = await measure();
  const required = requirements(results).map((each) => ({ ...each, reached: isReached(each) }));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...results, required }, null, 2));
  else print(results, required);
}

function print(results: Results, required: readonly (Requirement & { readonly reached: boolean })[]): void {
  const { machine, throughput, peers, keystrokes, features, typing, start, commandLine, sizes } = results;
  const line = (...cells: (string | number)[]): void =>
    console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(64) : String(cell).padStart(14))).join(''));
  const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}\n`);

  line('Full annotation', 'ns/char', '× scan', '× tokenise');
  for (const { language, rows, tokenise } of throughput) {
    for (const row of rows) {
      const name = `${language}, ${row.copies} × (${row.characters} characters)`;
      line(name, figure(row.time), figure(times(row)), figure(times(row) / times(tokenise)));
    }
  }
  const own = throughput.find(({ language }) => language === 'en')!.rows;
  console.log();
  line('Libraries, English, the part that each does', 'ns/char', '× scan', '× ours');
  for (const { name, rows } of peers) {
    for (const row of rows) {
      const title = `${name} ${machine.versions[name] ?? ''} (${PEERS[name]!.part}), ${row.copies} ×`;
      line(title, figure(row.time), figure(times(row)), figure(times(row) / times(ofCopies(own, row.copies)!)));
    }
  }
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
  line('In a statement of 100 pages', 'median ms', 'of full');
  for (const { name, median, full } of features)
    line(name, median.toFixed(3), `${((100 * median) / full).toFixed(2)} %`);
  console.log();
  line('Start', 'ms');
  line('node -e 0', start.bare.toFixed(1));
  line('server with an empty handler, to first hover', start.empty.toFixed(1));
  line('communique, to first hover', start.communique.toFixed(1));
  line(`command line, ${commandLine.characters} characters in 21 files`, commandLine.time.toFixed(1));
  console.log();
  line('Size', 'kB');
  for (const [name, bytes] of Object.entries(sizes)) line(name, (bytes / 1000).toFixed(0));

  console.log();
  line('Required', 'measured', 'required', '');
  for (const { name, measured, limit, least, unit, reached } of required) {
    const bound = `${least ? '≥' : '≤'} ${limit} ${unit}`;
    line(name, `${figure(measured)} ${unit}`, bound, reached ? 'reached' : 'not reached');
  }
}

void main();
