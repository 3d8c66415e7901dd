/**
 * More than one space between two words
 *
 * In English, two spaces after a full stop are a habit, not a mistake: `double-space-after-stop` looks after them.
 *
 * Bad (ar): استضافت المملكة الاجتماع.  وافتتحه الوزير.
 * Fixed: استضافت المملكة الاجتماع. وافتتحه الوزير.
 * Bad (en): The members  met in Jeddah.
 * Fixed: The members met in Jeddah.
 * Good (en): The members met.  They agreed.
 * Good (en): 12      The members met in Jeddah.
 */

import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { isSpaceAt, problem, replacement } from '../problem';
import type { BlockCheck, Report } from '../types';

export const doubleSpace: BlockCheck = {
  code: 'double-space',
  severity: 'warning',
  scope: 'block',
  guard: 'quotation',
  run: (block, report) => find(block, report, false),
};

/** Whether token `i` is a dash or dot that stands alone, as before an item of a list. */
function isBullet({ kind, flags, start, end, text }: Tokens, i: number): boolean {
  if (kind[i] === TokenKind.Word || kind[i] === TokenKind.Number || (flags[i]! & TokenFlag.SpaceBefore) === 0)
    return false;
  return end[i]! - start[i]! === 1 && '-–—•·*'.includes(text[start[i]!]!);
}

/** Reports gaps of two spaces and more: those after the end of a sentence in Latin script, or all others. */
export function find({ text, kind, marker, language, tokens }: BlockView, report: Report, afterStop: boolean): void {
  const { count, start, end } = tokens;
  for (let i = 0; i + 1 < count; i++) {
    const [from, to] = [end[i]!, start[i + 1]!];
    if (to - from < 2 || to <= marker) continue;
    // A wide gap lays something out: a date at the margin, a table.
    if (to - from > 3 && kind !== 'paragraph') continue;
    // «1        We met»: a number that hangs at the margin.
    if (i === 0 && tokens.kind[0] === TokenKind.Number) continue;
    if (isBullet(tokens, i) || isAfterStop(text, from, language) !== afterStop) continue;
    let plain = true;
    for (let at = from; at < to && plain; at++) plain = isSpaceAt(text, at) && text[at] !== '\n' && text[at] !== '\r';
    if (!plain || text.slice(from, to).includes('\t')) continue;
    report(problem(from, to, 'double-space', [], replacement(from, to, ' ', 'double-space.fix')));
  }
}

function isAfterStop(text: string, at: number, language: string | undefined): boolean {
  if (language === 'ar') return false;
  let last = at - 1;
  while (last > 0 && at - last < 4 && '")”’»]'.includes(text[last]!)) last--;
  return '.?!:;'.includes(text[last] ?? ' ');
}
