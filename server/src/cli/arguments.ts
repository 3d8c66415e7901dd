/** Reads the command line of `communique`. */

import { parseArgs } from 'node:util';
import { CHECKS, type CheckOptions, LEVELS, type Level, PROFILES } from '../checks';
import { FORBIDDEN_TERM } from '../glossary/forbidden';
import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import { parseIsoDay } from '../spot/dates/gregorian';

export const FORMATS = {
  annotate: ['text', 'json', 'ndjson', 'csv', 'web-annotation', 'brat'],
  check: ['text', 'json', 'sarif'],
} as const;

export type Command = { readonly name: 'help' } | { readonly name: 'version' } | FileCommand;

/** A command that reads statements. */
export interface FileCommand {
  readonly name: 'annotate' | 'check';
  readonly format: string;
  /** Absent: each block's own language. */
  readonly language?: LanguageId;
  /** The statement's date, `YYYY-MM-DD`; absent: as the text says. */
  readonly date?: string;
  /** File of the glossary of all statements, or `none`; absent: the nearest above each. */
  readonly glossary?: string;
  /** House style, and severities by code, of `check`. */
  readonly checks: CheckOptions;
  /** Files, folders and globs; `-` is standard input. */
  readonly files: readonly string[];
}

/** A fault of the command line; its message is for the person who typed it. */
export class UsageError extends Error {}

export const HELP = `Spots entities, dates and decision phrases in diplomatic statements.

Usage
  communique annotate [options] FILE…    what the statements say
  communique check [options] FILE…       what is wrong with them

FILE is a file, a folder (its *.communique and *.txt files), a glob in quotes, or - for standard input.

Options
  -f, --format FORMAT       annotate: text (default), json, ndjson, csv, web-annotation (W3C, JSON-LD), or brat (the
                            .ann of one file); check: text (default), json, sarif
  -l, --language LANGUAGE   auto (default), ${LANGUAGE_IDS.join(', ')}
  -d, --date YYYY-MM-DD     the statement's date, where the text does not give it
  -g, --glossary FILE       the project's communique.yaml, or none; default: the nearest above each FILE
  -p, --profile STYLE       check: ${PROFILES.join(', ')}
  -r, --rule CODE=SEVERITY  check: ${LEVELS.join(', ')}; may be given again
  -h, --help
  -v, --version

Exit codes: 0 all is well, 1 check found problems, 2 wrong usage, a file that cannot be read, or a fault in a glossary.
`;

/** The command that `args`, without node and script, ask for. Throws `UsageError`. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help || (positionals.length === 0 && args.length === 0)) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === 'help') return { name: 'help' };
  if (name !== 'annotate' && name !== 'check') {
    throw new UsageError(name === undefined ? 'say annotate or check' : `unknown command: ${name}`);
  }
  const format = values.format ?? 'text';
  const formats: readonly string[] = FORMATS[name];
  if (!formats.includes(format))
    throw new UsageError(`--format of ${name} is one of ${formats.join(', ')}, not ${format}`);
  const language = LANGUAGE_IDS.find((id) => id === values.language);
  if (values.language !== undefined && values.language !== 'auto' && language === undefined) {
    throw new UsageError(`--language is one of auto, ${LANGUAGE_IDS.join(', ')}, not ${values.language}`);
  }
  if (values.date !== undefined && parseIsoDay(values.date) === undefined) {
    throw new UsageError(`--date is a day as YYYY-MM-DD, not ${values.date}`);
  }
  const profile = PROFILES.find((id) => id === values.profile);
  if (values.profile !== undefined && profile === undefined) {
    throw new UsageError(`--profile is one of ${PROFILES.join(', ')}, not ${values.profile}`);
  }
  const rules = readRules(values.rule ?? []);
  if (name === 'annotate' && (profile !== undefined || values.rule !== undefined)) {
    throw new UsageError('--profile and --rule are for check');
  }
  if (files.length === 0) throw new UsageError('name a file, a folder, or - for standard input');
  return {
    name,
    format,
    files,
    checks: { all: true, rules, ...(profile && { profile }) },
    ...(language && { language }),
    ...(values.date && { date: values.date }),
    ...(values.glossary !== undefined && { glossary: values.glossary }),
  };
}

/** Severities by code, of arguments `CODE=SEVERITY`. */
function readRules(given: readonly string[]): Record<string, Level> {
  const rules: Record<string, Level> = {};
  for (const rule of given) {
    const [code, wanted] = rule.split('=', 2) as [string, string?];
    const severity = LEVELS.find((known) => known === wanted);
    if (severity === undefined)
      throw new UsageError(`--rule is CODE=SEVERITY, one of ${LEVELS.join(', ')}, not ${rule}`);
    if (code !== FORBIDDEN_TERM && !CHECKS.some((check) => check.code === code))
      throw new UsageError(`--rule: there is no check ${code}`);
    rules[code] = severity;
  }
  return rules;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        language: { type: 'string', short: 'l' },
        date: { type: 'string', short: 'd' },
        glossary: { type: 'string', short: 'g' },
        profile: { type: 'string', short: 'p' },
        rule: { type: 'string', short: 'r', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // What Node adds is about files whose name begins with a hyphen.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}
