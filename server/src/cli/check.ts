/** What `communique check` prints: the problems of each file as lines, JSON or SARIF. */

import type { Statement } from '../statement/statement';

export interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface CheckedFile {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];
}

export function checkStatement(_statement: Statement, file: string): CheckedFile {
  return { file, problems: [], lines: [] };
}

export function sarif(_checked: readonly CheckedFile[], _version: string): object {
  return {};
}
