/** The `communique` command. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkTitleOf } from '../checks';
import { printable } from '../export/text';
import { manualPage } from '../features/manual';
import { FORBIDDEN_TERM } from '../glossary/forbidden';
import { loadDataFrom } from '../host/node-data';
import { createEngine, type Engine } from '../statement/engine';
import { createStatement } from '../statement/statement';
import { annotationWriter } from './annotate';
import { type FileCommand, HELP, readArguments, UsageError } from './arguments';
import { problemWriter } from './check';
import { findFiles, InputError, readText } from './inputs';
import { createProgress, type Progress } from './progress';
import { createProjects } from './projects';

const EXIT = { fine: 0, problems: 1, failed: 2 } as const;

declare const COMMUNIQUE_VERSION: string;

function main(args: readonly string[]): number {
  const command = readArguments(args);
  if (command.name === 'help') {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  if (command.name === 'version') {
    process.stdout.write(`${COMMUNIQUE_VERSION}\n`);
    return EXIT.fine;
  }
  return run(command);
}

/** Annotates or checks each file in turn; a file that cannot be read is reported, and the others go on. */
function run(command: FileCommand): number {
  const engine = createEngine(loadDataFrom(join(__dirname, 'data')));
  const { language, date, checks, glossary } = command;
  const settings = { ...(language && { language }), ...(date && { date }) };
  let exit: number = EXIT.fine;
  const report = (fault: string): void => {
    progress?.clear();
    process.stderr.write(`communique: ${printable(fault)}\n`);
    exit = EXIT.failed;
  };
  const fail = (error: unknown): void => {
    if (!(error instanceof InputError)) throw error;
    report(error.message);
  };
  let progress: Progress | undefined;
  const projectOf = createProjects({ engine, checks, report, ...(glossary !== undefined && { glossary }) });
  const files = findFiles(command.files, fail);
  if (command.format === 'brat' && files.length > 1)
    throw new UsageError(`--format brat is the .ann of one file, not of ${files.length}`);
  progress = createProgress(process.stderr, process.stdout.isTTY ? 0 : files.length);
  const out = (text: string): void => {
    process.stdout.write(text);
  };
  const writer =
    command.name === 'annotate'
      ? annotationWriter(command.format, out)
      : problemWriter(out, {
          format: command.format,
          version: COMMUNIQUE_VERSION,
          projectOf,
          ruleOf: (code) => ({ title: titleOf(engine, code), page: pageOf(code) }),
          ...(process.stderr.isTTY && { sum: (text) => process.stderr.write(text) }),
        });
  files.forEach((file, index) => {
    try {
      const project = projectOf(file);
      const problems = writer.add(createStatement(project.engine, readText(file), settings), file);
      if (problems > 0 && exit === EXIT.fine) exit = EXIT.problems;
    } catch (error) {
      fail(error);
    }
    progress?.update(index + 1);
  });
  progress.clear();
  writer.end();
  return exit;
}

function titleOf(engine: Engine, code: string): string {
  return code === FORBIDDEN_TERM ? 'A term that the glossary says to avoid' : (checkTitleOf(engine, code) ?? code);
}

/** Address of a check's manual page, where the manual lies beside the command. */
function pageOf(code: string): string | undefined {
  const page = join(__dirname, '..', '..', 'docs', manualPage(code));
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

/** Ends where the output cannot be written: a full disk. A reader that closes the pipe early («| head») is no fault. */
function outputFailed({ code, message }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(`communique: cannot write: ${message}\n`);
  process.exit(EXIT.failed);
}

process.stdout.on('error', outputFailed);
process.stderr.on('error', () => {});
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // Into a file it is written at once, and fails so.
  if ((error as NodeJS.ErrnoException).syscall === 'write') outputFailed(error as NodeJS.ErrnoException);
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`communique: ${printable(error.message)}\nTry: communique --help\n`);
  process.exitCode = EXIT.failed;
}
