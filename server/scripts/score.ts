/**
 * Scores annotations against a gold standard, as the annotation guide asks: both sides are widened to whole words first,
 * so that an Arabic proclitic never decides; nor does a leading article, a leading «إذ», or a trailing «إلى», «على» or
 * "that" of a decision.
 */

/** One annotation of either side; offsets are UTF-16 code units. */
export interface Scored {
  readonly kind: string;
  readonly type?: string;
  readonly class?: string;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  readonly resolved?: string | undefined;
  readonly text?: string;
}

/** Sums over documents; every figure of the table follows from them. */
export interface Tally {
  gold: number;
  found: number;
  /** Same words, same type. */
  strict: number;
  /** One-to-one pairs of the same kind that share a word. */
  overlap: number;
  /** Pairs of the same type. */
  type: number;
  /** Pairs whose gold has a value, and those with the right one. */
  valued: number;
  value: number;
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, strict: 0, overlap: 0, type: 0, valued: 0, value: 0 });

export function addTally(to: Tally, from: Tally): void {
  for (const key of Object.keys(from) as (keyof Tally)[]) to[key] += from[key];
}

const WORD =
  /[\p{L}\p{N}]+(?:[\u0300-\u036f\u064b-\u065f\u0670\u0640'’.\-/][\p{L}\p{N}]+|[\u0300-\u036f\u064b-\u065f\u0670\u0640])*/gu;
const LEADING: Readonly<Record<string, ReadonlySet<string>>> = {
  entity: new Set(['the', 'le', 'la', 'les', 'el', 'los', 'las']),
  decision: new Set(['إذ', 'وإذ', 'اذ', 'واذ']),
};
const TRAILING: Readonly<Record<string, ReadonlySet<string>>> = {
  decision: new Set(['إلى', 'الى', 'على', 'بأن', 'أن', 'that', 'que']),
};

interface Placed {
  readonly annotation: Scored;
  readonly kind: string;
  readonly type: string;
  /** First and last word; -1 and -2 where the span holds none. */
  readonly first: number;
  readonly last: number;
}

function place(text: string, annotations: readonly Scored[]): Placed[] {
  const words: [number, number][] = [];
  for (const match of text.matchAll(WORD)) {
    if (/[\u4e00-\u9fff]/.test(match[0]))
      for (let k = 0; k < match[0].length; k++) words.push([match.index + k, match.index + k + 1]);
    else words.push([match.index, match.index + match[0].length]);
  }
  const word = (k: number): string => text.slice(words[k]![0], words[k]![1]).toLowerCase();
  return annotations.map((annotation) => {
    const { kind, start, end } = annotation;
    let first = words.findIndex(([from, to]) => from < end && to > start);
    let last = words.findLastIndex(([from, to]) => from < end && to > start);
    const type = annotation.class ?? annotation.type ?? '';
    if (first < 0) return { annotation, kind, type, first: -1, last: -2 };
    while (first < last && LEADING[kind]?.has(word(first))) first++;
    while (first < last && TRAILING[kind]?.has(word(last))) last--;
    return { annotation, kind, type, first, last };
  });
}

export interface Pairing {
  readonly pairs: readonly (readonly [gold: Placed, found: Placed])[];
  readonly missed: readonly Placed[];
  readonly wrong: readonly Placed[];
}

/** Pairs one kind's annotations greedily, the longest shared stretch first. */
function pair(gold: readonly Placed[], found: readonly Placed[]): Pairing {
  const candidates: [shared: number, closeness: number, g: number, f: number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      if (g.first < 0 || f.first < 0 || g.first > f.last || f.first > g.last) return;
      const shared = Math.min(g.last, f.last) - Math.max(g.first, f.first) + 1;
      candidates.push([shared, -(Math.abs(g.first - f.first) + Math.abs(g.last - f.last)), i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3]);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: [Placed, Placed][] = [];
  for (const [, , g, f] of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push([gold[g]!, found[f]!]);
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    wrong: found.filter((_, j) => !usedFound.has(j)),
  };
}

const normal = (value: string | undefined): string => (value ?? '').replace(/\s/g, '').toUpperCase();

/** Scores one kind of one document. */
export function score(text: string, kind: string, gold: readonly Scored[], found: readonly Scored[]): Tally & Pairing {
  const ofKind = (annotations: readonly Scored[]): Placed[] =>
    place(
      text,
      annotations.filter((a) => a.kind === kind),
    );
  const g = ofKind(gold);
  const f = ofKind(found);
  const key = ({ type, first, last }: Placed): string => `${type} ${first} ${last}`;
  const remaining = f.map(key);
  let strict = 0;
  for (const placed of g) {
    const at = remaining.indexOf(key(placed));
    if (at < 0) continue;
    remaining.splice(at, 1);
    strict++;
  }
  const pairing = pair(g, f);
  const valued = pairing.pairs.filter(([x]) => kind === 'date' && x.annotation.value !== undefined);
  const right = valued.filter(([x, y]) => {
    const value = normal(x.annotation.value);
    return value === normal(y.annotation.value) || value === normal(y.annotation.resolved);
  });
  return {
    gold: g.length,
    found: f.length,
    strict,
    overlap: pairing.pairs.length,
    type: pairing.pairs.filter(([x, y]) => x.type === y.type).length,
    valued: valued.length,
    value: right.length,
    ...pairing,
  };
}

/** One line of the table: precision, recall, strict and overlap F1, types and values right. */
export function tallyLine(name: string, kind: string, tally: Tally): string {
  const ratio = (a: number, b: number): string => (b === 0 ? '    –' : (a / b).toFixed(3)).padStart(7);
  const f1 = (a: number): string => ratio(2 * a, tally.gold + tally.found);
  const { gold, found, overlap, type, value, valued } = tally;
  const figures = `${ratio(overlap, found)}${ratio(overlap, gold)}${f1(tally.strict)}${f1(overlap)}${ratio(type, overlap)}`;
  return `${name.padEnd(28)}${kind.padEnd(10)}${String(gold).padStart(5)}${String(found).padStart(6)}${figures}${kind === 'date' ? ratio(value, valued) : ''}`;
}

export const TABLE_HEAD = `${''.padEnd(38)} gold found      P      R strict overlap   type  value`;
