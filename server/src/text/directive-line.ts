/** Tells a line that speaks to the checks, such as `<!-- communique-disable -->`, from a line of the statement. */

/** What every directive begins with. */
const DIRECTIVE = 'communique-';

/** Signs that may stand before the word: those of comments in any language, and white space. */
const LEADERS = ' \t<!-#/*%;{(';

/** Offset of the directive's word in the line `[first, end)`, where the line is one; else -1. */
export function directiveStart(text: string, first: number, end: number): number {
  // Nearly every line begins with a letter of its text.
  if (text.charCodeAt(first) > 0x7f) return -1;
  let at = first;
  while (at < end && at - first < 12 && LEADERS.includes(text[at]!)) at++;
  if (!text.startsWith(DIRECTIVE, at)) return -1;
  const rest = at + DIRECTIVE.length;
  return text.startsWith('disable', rest) || text.startsWith('enable', rest) ? at : -1;
}
