/** The command line over a folder of statements, from the start of the process to its end. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LANGUAGE_IDS } from '../../server/src/lexicon/language';
import { PROJECT, statementText } from './texts';

export interface CommandLineFigures {
  readonly characters: number;
  /** Milliseconds, by the fastest of several runs. */
  readonly time: number;
  /** The same of `node -e 0`, run in turn with it. */
  readonly bare: number;
  /** Bytes of memory that the process held at most. */
  readonly memory: number;
}

const FILES = 21;
const CHARACTERS = 500_000;
const RUNS = 7;
const HOOK = path.join(PROJECT, 'test/bench/memory-hook.cjs');

export function measureCommandLine(): CommandLineFigures {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-bench-'));
  try {
    const length = Math.ceil(CHARACTERS / FILES);
    const files = Array.from({ length: FILES }, (_, k) => {
      const file = path.join(folder, `${k}.txt`);
      writeFileSync(file, statementText(LANGUAGE_IDS[k % LANGUAGE_IDS.length]!, 20).slice(0, length));
      return file;
    });
    const annotate = [path.join(PROJECT, 'server/dist/cli.js'), 'annotate', '--format', 'ndjson', ...files];
    let time = Number.POSITIVE_INFINITY;
    let bare = Number.POSITIVE_INFINITY;
    for (let k = 0; k < RUNS; k++) {
      bare = Math.min(bare, run(['-e', '0']).time);
      time = Math.min(time, run(annotate).time);
    }
    const { report } = run(['--require', HOOK, ...annotate]);
    return { characters: length * FILES, time, bare, memory: Number(/"maxRSS":(\d+)/.exec(report)![1]) * 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): { time: number; report: string } {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - begun, report: stderr };
}
