import type { Statement } from '../statement/statement';

/** Writes what is found in one file after the other. */
export interface Writer {
  /** Takes one file's statement; returns how many problems were found in it. */
  add(statement: Statement, file: string): number;
  /** Writes what can only be written when all files are known. */
  end(): void;
}
