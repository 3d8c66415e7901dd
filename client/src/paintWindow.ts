/** Which lines of a document are painted, and when that is no longer enough. */

export interface Lines {
  /** First line. */
  readonly start: number;
  /** Last line, included. */
  readonly end: number;
}

/** One stretch of lines around everything that can be seen, so that scrolling a little needs no new answer. */
export function linesToPaint(visible: readonly Lines[], lineCount: number, margin: number): Lines | undefined {
  if (visible.length === 0 || lineCount === 0) return undefined;
  const first = Math.min(...visible.map((lines) => lines.start));
  const last = Math.max(...visible.map((lines) => lines.end));
  return { start: Math.max(0, first - margin), end: Math.min(lineCount - 1, last + margin) };
}

/** Whether all that can be seen is painted already. */
export function covers(painted: Lines | undefined, visible: readonly Lines[]): boolean {
  return painted !== undefined && visible.every(({ start, end }) => painted.start <= start && end <= painted.end);
}
