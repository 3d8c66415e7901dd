/** SARIF 2.1.0, the form in which code hosts and editors take the problems of a run. */

export interface FileProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** Lines and columns count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface CheckedFile {
  readonly file: string;
  readonly problems: readonly FileProblem[];
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** One SARIF run over all files. */
export function toSarif(checked: readonly CheckedFile[], version: string): object {
  const codes = [...new Set(checked.flatMap(({ problems }) => problems.map(({ code }) => code)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'communique', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({ file, problems }) => problems.map((problem) => result(file, problem))),
      },
    ],
  };
}

function result(file: string, { code, severity, message, start, end, ...place }: FileProblem): object {
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: start,
    charLength: end - start,
  };
  const physicalLocation = { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) }, region };
  return { ruleId: code, level: LEVELS[severity], message: { text: message }, locations: [{ physicalLocation }] };
}
