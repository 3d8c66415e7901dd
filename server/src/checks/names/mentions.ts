/** Gathers the names of a statement, each spelling once, and compares spellings. */

import { CharacterClass, CLASSES, FOLDED } from '../../text/characters';
import type { BlockView } from '../block-view';
import { replacement } from '../problem';
import type { Fact, Fix } from '../types';

/** One mention of a name; offsets are relative to the block. */
export interface Mention {
  readonly text: string;
  readonly folded: string;
  readonly type: string;
  readonly ref: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** One spelling of a name in the statement. */
export interface Name extends Mention {
  count: number;
}

const TYPES = new Set(['person', 'organization', 'place', 'group']);

/** A name is at least as long as this, for one letter to be a slip. */
export const SHORTEST_NAME = 5;
const LONGEST_NAME = 60;

/** The names in a block that are long enough to be compared. */
export function mentionsOf({ text, annotations, isShielded }: BlockView): Mention[] | undefined {
  const mentions: Mention[] = [];
  for (const a of annotations) {
    if (a.kind !== 'entity' || !TYPES.has(a.type)) continue;
    const { start, end, type, ref } = a;
    if (end - start < SHORTEST_NAME || end - start > LONGEST_NAME || isShielded(start, end, 'quotation')) continue;
    // After «ل» the article has lost its alef: the form of a name, not a spelling of it.
    if (text[start] === 'ل' && text[start - 1] === 'ل') continue;
    const words = text.slice(start, end);
    if (/\d/.test(words) || (words === words.toUpperCase() && words !== words.toLowerCase())) continue;
    mentions.push({ text: words, folded: fold(words), type, ref, start, end });
  }
  return mentions.length > 0 ? mentions : undefined;
}

/** The fix that writes one name as another is written. */
export function respell({ start, end }: Name, { text }: Name): Fix {
  return replacement(start, end, text, 'replace.fix', [text]);
}

/** Each spelling once, with its first place in the statement, in the order of the text. */
export function namesOf(facts: readonly Fact<readonly Mention[]>[]): Name[] {
  const names = new Map<string, Name>();
  for (const { start, value } of facts) {
    for (const mention of value) {
      const key = `${mention.type} ${mention.text}`;
      const name = names.get(key);
      if (name !== undefined) name.count++;
      else names.set(key, { ...mention, start: start + mention.start, end: start + mention.end, count: 1 });
    }
  }
  return [...names.values()];
}

/** The letters and digits of a name, folded, with one space between words; without a first article. */
function fold(words: string): string {
  let folded = '';
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    const cls = CLASSES[unit]!;
    if (cls >= CharacterClass.Capital || cls === CharacterClass.Digit) folded += String.fromCharCode(FOLDED[unit]!);
    else if (cls !== CharacterClass.Mark && cls !== CharacterClass.Format && !folded.endsWith(' ')) folded += ' ';
  }
  return folded.trim().replace(/^(the|le|la|l|les) /, '');
}

/**
 * Pairs of names a letter apart: one is missing, added or another, or two have changed places. Each name goes into the
 * buckets of its spellings with one letter left out, so that the cost grows with the letters of the text, not with pairs.
 */
export function nearPairs(names: readonly Name[]): (readonly [Name, Name])[] {
  const buckets = new Map<string, Name[]>();
  const pairs: (readonly [Name, Name])[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const { folded } = name;
    const keys = new Set([folded]);
    for (let k = 0; k < folded.length; k++) keys.add(folded.slice(0, k) + folded.slice(k + 1));
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [name]);
      else {
        for (const other of bucket) {
          const pair = `${other.start} ${name.start}`;
          if (other.type !== name.type || other.folded === folded || seen.has(pair)) continue;
          seen.add(pair);
          if (differByOne(other.folded, folded)) pairs.push([other, name]);
        }
        // A bucket holds a handful of spellings; on hostile input the first ones do.
        if (bucket.length < 6) bucket.push(name);
      }
    }
  }
  return pairs;
}

/** Whether one edit, or one exchange of neighbours, makes `b` of `a`. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [toA, toB] = [a.length, b.length];
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
  }
  const [restA, restB] = [a.slice(from, toA), b.slice(from, toB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
