/** What `communique check` prints: the problems of each file as lines, JSON or SARIF. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMessage, runChecks } from '../checks';
import { type CheckedFile, type FileProblem, toSarif } from '../export/sarif';
import { printable } from '../export/text';
import type { Statement } from '../statement/statement';
import type { Writer } from './writer';

/** Writes problems as readable lines, as one JSON array, or as one SARIF log. */
export function problemWriter(format: string, out: (text: string) => void, version: string): Writer {
  const checked: CheckedFile[] = [];
  return {
    add(statement, file) {
      const problems = problemsOf(statement);
      if (format === 'text') for (const problem of problems) out(toLine(problem, file));
      else checked.push({ file, problems });
      return problems.length;
    },
    end() {
      if (format === 'json') out(`${JSON.stringify(checked, null, 2)}\n`);
      if (format === 'sarif') out(`${JSON.stringify(toSarif(checked, version), null, 2)}\n`);
    },
  };
}

function problemsOf(statement: Statement): FileProblem[] {
  const document = TextDocument.create('', '', 0, statement.text);
  return runChecks(statement).map(({ code, severity, message, start, end }) => {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    return {
      code,
      severity,
      message: formatMessage(message),
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
      start,
      end,
    };
  });
}

function toLine({ code, severity, message, line, column }: FileProblem, file: string): string {
  return `${file}:${line}:${column}: ${severity}: ${printable(message)} [${code}]\n`;
}
