/** Words of a lexicon by their letters without marks, as old communiqués write them in capitals: «PRESIDENT», «DECIDE». */

import { beginsPhrase, type Lexicon, PLACE_BITS, WordField } from './lexicon';

/** By letters without marks: the places of the words that have marks, those that begin a phrase first. */
type Unmarked = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Lexicon, Unmarked>();

/** The words of `lexicon` that have marks. Made when a text first needs it, which most never do. */
export function unmarkedWords(lexicon: Lexicon): Unmarked {
  let unmarked = known.get(lexicon);
  if (unmarked === undefined) {
    unmarked = collect(lexicon);
    known.set(lexicon, unmarked);
  }
  return unmarked;
}

function collect(lexicon: Lexicon): Unmarked {
  const { slots, words, letters } = lexicon;
  const unmarked = new Map<string, number[]>();
  for (const slot of slots) {
    if (slot === 0) continue;
    const word = slot & PLACE_BITS;
    const lengths = words[word + WordField.Lengths]!;
    const from = (word + WordField.Lexemes + (lengths >> 16)) << 1;
    const own = letters.subarray(from, from + (lengths & 0xffff));
    if (!own.some(isMarked)) continue;
    const plain = String.fromCharCode(...own)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
    const others = unmarked.get(plain);
    if (others === undefined) unmarked.set(plain, [word]);
    else others.push(word);
  }
  for (const others of unmarked.values())
    others.sort((a, b) => Number(beginsPhrase(lexicon, b)) - Number(beginsPhrase(lexicon, a)) || a - b);
  return unmarked;
}

/** Latin letters beyond the English ones. */
function isMarked(unit: number): boolean {
  return unit >= 0xe0 && unit < 0x180;
}
