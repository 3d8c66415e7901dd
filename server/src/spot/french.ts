/** Forms of French verbs that their spelling shows, whatever the verb. */

import { TokenFlag, TokenKind } from '../text/tokens';
import type { Reading } from './reading';

/** Whether token `i` ends as French verbs in the future do: -rons, -ront, -ra, -rai. */
export function isFrenchFuture({ tokens }: Reading, i: number): boolean {
  const { folded, foldedStart } = tokens;
  const from = foldedStart[i]!;
  const end = foldedStart[i + 1]!;
  if (end - from < 5) return false;
  const last = folded[end - 1];
  if (last === 0x61) return folded[end - 2] === 0x72 && isFutureStem(folded, from, end - 2);
  if (last === 0x69) return folded[end - 2] === 0x61 && folded[end - 3] === 0x72 && isFutureStem(folded, from, end - 3);
  if (folded[end - 2] !== 0x6e || folded[end - 3] !== 0x6f || folded[end - 4] !== 0x72) return false;
  return last === 0x74 || (last === 0x73 && isFutureStem(folded, from, end - 4));
}

/** Whether the «r» at `r` of the word from `from` is that of a future; «libérons», «déclarons», «améliorons», «demeurons» are verbs in -rer. */
function isFutureStem(folded: Uint16Array, from: number, r: number): boolean {
  const before = folded[r - 1]!;
  if (NEVER_BEFORE_FUTURE.includes(before)) return false;
  // «aurons», «saurons», «conclurons»
  return before !== 0x75 || r - from < 4 || folded[r - 2] === 0x6c;
}

/** The letters «é», «a», «o», «f», «b». */
const NEVER_BEFORE_FUTURE: readonly number[] = [0xe9, 0x61, 0x6f, 0x66, 0x62];

/** French infinitives end in -er, -ir, -re. */
export function isFrenchInfinitive({ tokens }: Reading, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.Word || (tokens.flags[i]! & TokenFlag.Capital) !== 0)
    return false;
  const end = tokens.foldedStart[i + 1]!;
  const last = tokens.folded[end - 1];
  const before = tokens.folded[end - 2];
  return (last === 0x72 && (before === 0x65 || before === 0x69)) || (last === 0x65 && before === 0x72);
}
