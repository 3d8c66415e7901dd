/** SARIF 2.1.0, the form in which code hosts and editors take the problems of a run. */

import type { Severity } from '../checks';

export interface FileProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Lines and columns count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly FileFix[];
}

/** A way to put a problem right; `title` is for a person. */
export interface FileFix {
  readonly title: string;
  /** In the order of the text, apart; offsets in UTF-16 code units. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

export interface CheckedFile {
  /** As it was named; `-` is standard input. */
  readonly file: string;
  readonly problems: readonly FileProblem[];
}

/** What is said of a check beside its code. */
export interface Rule {
  readonly title: string;
  /** Address of its manual page; absent where the manual is not at hand. */
  readonly page?: string | undefined;
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** One SARIF run over all files; `ruleOf` tells of the checks that found something. */
export function toSarif(
  checked: readonly CheckedFile[],
  version: string,
  ruleOf: (code: string) => Rule | undefined,
): object {
  const codes = [...new Set(checked.flatMap(({ problems }) => problems.map(({ code }) => code)))].sort();
  const rules = codes.map((id) => {
    const rule = ruleOf(id);
    return {
      id,
      ...(rule && { shortDescription: { text: `${rule.title}.` } }),
      ...(rule?.page && { helpUri: rule.page }),
    };
  });
  const results = checked.flatMap(({ file, problems }) =>
    problems.map((problem) => result(uriOf(file), problem, codes.indexOf(problem.code))),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'communique', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
}

function result(uri: string, problem: FileProblem, ruleIndex: number): object {
  const { code, severity, message, start, end, line, column, endLine, endColumn, fixes } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn, ...extent(start, end) };
  const artifactLocation = { uri };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: extent(edit.start, edit.end),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}

function extent(start: number, end: number): object {
  return { charOffset: start, charLength: end - start };
}

/** A path as a URI reference: of a file where it is absolute, else relative; a colon would make a scheme of its first name. */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
