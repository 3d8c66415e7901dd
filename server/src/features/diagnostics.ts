/** Diagnostics: problems in the form of the protocol. No tags: editors draw tagged text as a run of its own. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Severity } from '../checks';
import type { Problem } from './problems';
import { rangeOf, type View } from './view';

/** The address of a check's manual page, where there is one. */
export type Manual = (code: string) => string | undefined;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(view: View, problem: Problem, manual: Manual): Diagnostic {
  const href = manual(problem.code);
  return {
    range: rangeOf(view, problem),
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'communique',
    message: problem.message,
  };
}
