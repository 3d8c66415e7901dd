/**
 * Things in the order of a text, each at its place: the lines of a text by offset, its blocks, what the checks keep by number
 * of the block. A sequence never changes. The next one, after an edit, shares all chunks but those of the edit: what stands
 * behind it moves by one number a chunk.
 */

/** Items that stay together; places count from that of the first. */
interface Chunk<T> {
  readonly items: readonly T[];
  readonly places: readonly number[];
}

/** A chunk of more than twice as many items is parted into chunks of so many. */
const CHUNK = 64;

const NOTHING: Chunk<never> = { items: [], places: [] };

export class Sequence<T> implements Iterable<T> {
  readonly length: number;
  readonly #chunks: readonly Chunk<T>[];
  /** By chunk: number of its first item, and the place of that. */
  readonly #firsts: readonly number[];
  readonly #places: readonly number[];
  /** The chunk that was asked for last: of a whole text item after item is asked for, none of which has to be looked for. */
  #recent = 0;

  private constructor(
    chunks: readonly Chunk<T>[],
    firsts: readonly number[],
    places: readonly number[],
    length: number,
  ) {
    this.#chunks = chunks;
    this.#firsts = firsts;
    this.#places = places;
    this.length = length;
  }

  /** The sequence of `items` at `places`, which ascend. */
  static of<T>(items: readonly T[], places: readonly number[]): Sequence<T> {
    return new Sequence<T>([], [], [], 0).replace(0, 0, items, places, 0);
  }

  /** Item number `index`, which there must be. */
  at(index: number): T {
    const c = this.#chunkOf(index);
    return this.#chunks[c]!.items[index - this.#firsts[c]!]!;
  }

  /** Its place. */
  placeOf(index: number): number {
    const c = this.#chunkOf(index);
    return this.#places[c]! + this.#chunks[c]!.places[index - this.#firsts[c]!]!;
  }

  /** The chunk with item number `index`. */
  #chunkOf(index: number): number {
    this.#recent = lastUpToNear(this.#firsts, index, this.#recent);
    return this.#recent;
  }

  /** Number of the last item whose place is not above `place`; -1 where there is none. */
  lastUpTo(place: number): number {
    const c = lastUpToNear(this.#places, place, this.#recent);
    if (c < 0) return -1;
    this.#recent = c;
    return this.#firsts[c]! + lastUpTo(this.#chunks[c]!.places, place - this.#places[c]!);
  }

  /** With `items` at `places` instead of the items from `first` to `last`; those after them are `by` further on. */
  replace(first: number, last: number, items: readonly T[], places: readonly number[], by: number): Sequence<T> {
    const a = Math.max(0, lastUpTo(this.#firsts, first));
    const b = Math.max(a, lastUpTo(this.#firsts, last - 1));
    const before = this.#firsts[a] ?? 0;
    const base = this.#places[a] ?? 0;
    const head = (this.#chunks[a] ?? NOTHING) as Chunk<T>;
    const tail = (this.#chunks[b] ?? NOTHING) as Chunk<T>;
    const headEnd = first - before;
    const tailStart = last - (this.#firsts[b] ?? 0);
    const tailBase = (this.#places[b] ?? 0) + by - base;
    const joined = head.items.slice(0, headEnd).concat(items, tail.items.slice(tailStart));
    const joinedPlaces = head.places.slice(0, headEnd).concat(
      places.map((place) => place - base),
      tail.places.slice(tailStart).map((place) => place + tailBase),
    );

    const chunks = this.#chunks.slice(0, a);
    const firsts = this.#firsts.slice(0, a);
    const chunkPlaces = this.#places.slice(0, a);
    const size = joined.length > 2 * CHUNK ? CHUNK : 2 * CHUNK;
    for (let k = 0; k < joined.length; k += size) {
      const start = joinedPlaces[k]!;
      const within = joinedPlaces.slice(k, k + size);
      chunks.push({
        items: joined.slice(k, k + size),
        places: start === 0 ? within : within.map((place) => place - start),
      });
      firsts.push(before + k);
      chunkPlaces.push(base + start);
    }
    const more = items.length - (last - first);
    for (let c = b + 1; c < this.#chunks.length; c++) {
      chunks.push(this.#chunks[c]!);
      firsts.push(this.#firsts[c]! + more);
      chunkPlaces.push(this.#places[c]! + by);
    }
    return new Sequence(chunks, firsts, chunkPlaces, this.length + more);
  }

  /** The items from `first` to `last`. */
  slice(first: number, last: number): T[] {
    const items: T[] = [];
    for (let c = Math.max(0, lastUpTo(this.#firsts, first)); c < this.#chunks.length && this.#firsts[c]! < last; c++) {
      const from = this.#firsts[c]!;
      const chunk = this.#chunks[c]!.items;
      const end = Math.min(chunk.length, last - from);
      for (let k = Math.max(0, first - from); k < end; k++) items.push(chunk[k]!);
    }
    return items;
  }

  /** Calls `use` with each item and its place. */
  forEach(use: (item: T, place: number) => void): void {
    for (let c = 0; c < this.#chunks.length; c++) {
      const { items, places } = this.#chunks[c]!;
      const base = this.#places[c]!;
      for (let k = 0; k < items.length; k++) use(items[k]!, base + places[k]!);
    }
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { items } of this.#chunks) yield* items;
  }

  /** How many items at the start, and how many of the rest at the end, are those of `other`. Shared chunks are not read. */
  commonEnds(other: Sequence<T>): { readonly head: number; readonly tail: number } {
    const [a, b] = [this.#chunks, other.#chunks];
    const most = Math.min(this.length, other.length);
    let c = 0;
    let head = 0;
    for (; c < a.length && a[c] === b[c]; c++) head += a[c]!.items.length;
    while (head < most && this.at(head) === other.at(head)) head++;
    let tail = 0;
    for (let d = 1; d <= a.length - c && a[a.length - d] === b[b.length - d]; d++) {
      const { length } = a[a.length - d]!.items;
      if (tail + length > most - head) break;
      tail += length;
    }
    while (tail < most - head && this.at(this.length - 1 - tail) === other.at(other.length - 1 - tail)) tail++;
    return { head, tail };
  }
}

/** Index of the last of the ascending `values` that is not above `limit`; -1 where all are. */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same, which is `guess` or one more most of the time. */
function lastUpToNear(values: readonly number[], limit: number, guess: number): number {
  for (let k = guess; k <= guess + 1 && k < values.length && values[k]! <= limit; k++)
    if (k + 1 === values.length || limit < values[k + 1]!) return k;
  return lastUpTo(values, limit);
}
