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
const SHORTEST_NAME = 5;
const LONGEST_NAME = 60;

/** Of the block that was looked at last: several checks ask, one block after the other. */
let mentioned: { readonly block: BlockView; readonly mentions: readonly Mention[] } | undefined;

/** The names in a block that are long enough to be compared; undefined: none. */
export function mentionsOf(block: BlockView): readonly Mention[] | undefined {
  if (mentioned?.block !== block) mentioned = { block, mentions: find(block) };
  return mentioned.mentions.length > 0 ? mentioned.mentions : undefined;
}

function find({ text, annotations, isShielded }: BlockView): Mention[] {
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
  return mentions;
}

/** The fix that writes one name as another is written. */
export function respell({ start, end }: Name, { text }: Name): Fix {
  return replacement(start, end, text, 'replace.fix', [text]);
}

/** Each spelling once, with its first place in the statement, in the order of the text. */
function namesOf(facts: readonly Fact<readonly Mention[]>[]): Name[] {
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

const compared = new WeakMap<object, { names: Name[]; pairs: (readonly [Name, Name])[] }>();

/** The names of a statement, and the pairs of them that are a letter apart. */
export function compareNames(
  statement: object,
  facts: readonly Fact<readonly Mention[]>[],
): { names: readonly Name[]; pairs: readonly (readonly [Name, Name])[] } {
  let comparison = compared.get(statement);
  if (comparison === undefined) {
    const names = namesOf(facts);
    comparison = { names, pairs: nearPairs(names) };
    compared.set(statement, comparison);
  }
  return comparison;
}

/** Names that begin or end alike are compared with this many of their kind, at most. */
const LARGEST_BUCKET = 12;

/**
 * Pairs of names a letter apart: one is missing, added or another, or two have changed places. Two such names share
 * their first half or their last, so that each is compared only with those that do.
 */
function nearPairs(names: readonly Name[]): (readonly [Name, Name])[] {
  const buckets = new Map<string, Name[]>();
  const pairs: (readonly [Name, Name])[] = [];
  for (const name of names) {
    const { folded, type } = name;
    const met = new Set<Name>();
    const halves = halvesOf(folded);
    for (const key of halves.flatMap((half) => [`<${folded.slice(0, half)}`, `>${folded.slice(-half)}`])) {
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [name]);
        continue;
      }
      for (const other of bucket) {
        if (other === name || other.type !== type || other.folded === folded || met.has(other)) continue;
        if (Math.abs(other.folded.length - folded.length) > 1) continue;
        met.add(other);
        if (differByOne(other.folded, folded)) pairs.push([other, name]);
      }
      if (bucket.length < LARGEST_BUCKET && bucket.at(-1) !== name) bucket.push(name);
    }
  }
  return pairs;
}

/** Lengths of the halves of a name, and of one that is a letter shorter where they are others. */
function halvesOf({ length }: string): number[] {
  const half = (length >> 1) - 1;
  return (length % 2 === 0 ? [half, half - 1] : [half]).filter((each) => each >= 1);
}

/** What the two checks of names compare mentions by: hashes of the whole and of the halves that another may share. */
export function keysOf(mentions: readonly Mention[]): number[] {
  const keys: number[] = [];
  for (const { folded } of mentions) {
    keys.push(hashOf(folded, 0, folded.length, 0));
    for (const half of halvesOf(folded))
      keys.push(hashOf(folded, 0, half, 1), hashOf(folded, folded.length - half, folded.length, 2));
  }
  return keys;
}

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash;
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
