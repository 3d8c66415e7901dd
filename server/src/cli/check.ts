/** What `communique check` prints: the problems of each file as lines, JSON or SARIF. */

import { SEVERITIES, type Severity } from '../checks';
import { type CheckedFile, type FileProblem, type Rule, toSarif } from '../export/sarif';
import { printable } from '../export/text';
import { problemsOf } from '../features/problems';
import type { Statement } from '../statement/statement';
import type { Project } from './projects';
import type { Writer } from './writer';

export interface CheckSettings {
  readonly format: string;
  readonly version: string;
  projectOf(file: string): Project;
  /** What SARIF says of a check beside its code. */
  ruleOf(code: string): Rule | undefined;
  /** Where the sum goes that a person wants to read at the end of the lines; absent: nowhere. */
  readonly sum?: ((text: string) => void) | undefined;
}

/** Writes problems as readable lines, as one JSON array, or as one SARIF log. */
export function problemWriter(out: (text: string) => void, settings: CheckSettings): Writer {
  const { format, version, projectOf, ruleOf, sum } = settings;
  const checked: CheckedFile[] = [];
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    add(statement, file) {
      const problems = fileProblems(statement, projectOf(file));
      if (problems.length > 0) files++;
      for (const { severity } of problems) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (format === 'text') for (const problem of problems) out(toLine(problem, file));
      else checked.push({ file, problems });
      return problems.length;
    },
    end() {
      if (format === 'json') out(`${JSON.stringify(checked, null, 2)}\n`);
      else if (format === 'sarif') out(`${JSON.stringify(toSarif(checked, version, ruleOf), null, 2)}\n`);
      else sum?.(`${sumOf(counts, files)}\n`);
    },
  };
}

function sumOf(counts: ReadonlyMap<Severity, number>, files: number): string {
  if (files === 0) return 'no problems';
  const number = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  const kinds = SEVERITIES.filter((severity) => counts.has(severity));
  let total = 0;
  for (const count of counts.values()) total += count;
  const parts = kinds.map((kind) =>
    kind === 'information' ? `${counts.get(kind)} ${kind}` : number(counts.get(kind)!, kind),
  );
  return `${number(total, 'problem')} in ${number(files, 'file')}: ${parts.join(', ')}`;
}

function fileProblems(statement: Statement, { checks, glossary }: Project): FileProblem[] {
  const problems = problemsOf(statement, { display: 'en', checks, glossary });
  return problems.map(({ code, severity, message, start, end, fixes }) => {
    const from = statement.text.positionAt(start);
    const to = statement.text.positionAt(end);
    return {
      code,
      severity,
      message: plain(message),
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
      start,
      end,
      fixes: fixes.map(({ title, edits }) => ({ title: plain(title), edits })),
    };
  });
}

/** The message without the invisible signs that an editor shows it with: what is printed will be searched and compared. */
function plain(message: string): string {
  return message.replace(/[\u2068\u2069]/g, '');
}

function toLine({ code, severity, message, line, column }: FileProblem, file: string): string {
  return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} [${code}]\n`;
}
