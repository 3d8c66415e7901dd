import type { DateAnnotation } from '../annotation';

/** The date with what the statement's own date, `YYYY-MM-DD`, adds to it; the same object where it adds nothing. */
export function resolveDate(date: DateAnnotation, _statementDate: string | undefined): DateAnnotation {
  return date;
}
