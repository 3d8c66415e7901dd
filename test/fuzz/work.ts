/**
 * The work that something does, counted and not timed, so that it is the same on every machine, however busy: calls of the
 * server's functions and turns of its loops, which `linear.mjs` counts, and what the functions of the language read or write.
 * Regular expressions count what they pass; that none goes back over it, `test/security` proves.
 */

/** What `linear.mjs` puts before the program. */
declare const work: {
  /** How often each place in the code was reached. */
  readonly counts: Float64Array;
  /** File and function of each. */
  readonly sites: readonly string[];
  /** Called with what is iterated at once. */
  all: <T>(items: T) => T;
};

/** What the functions of the language read or wrote, by name. */
const read: Record<string, number> = {};

export interface Work {
  readonly total: number;
  /** By function of the server or of the language. */
  readonly parts: ReadonlyMap<string, number>;
}

/** What `run` does. */
export function workOf(run: () => unknown): Work {
  work.counts.fill(0);
  for (const name of Object.keys(read)) read[name] = 0;
  run();
  const parts = new Map(Object.entries(read));
  for (const [k, count] of work.counts.entries())
    if (count > 0) parts.set(work.sites[k]!, (parts.get(work.sites[k]!) ?? 0) + count);
  let total = 0;
  for (const count of parts.values()) total += count;
  return { total, parts };
}

/** Which function does most that is not in proportion to what it did in `before`. */
export function growthOf(before: Work, now: Work, times: number): string {
  const more = [...now.parts].map(([name, count]): [string, number] => [
    name,
    count - (before.parts.get(name) ?? 0) * times,
  ]);
  return more.sort(([, a], [, b]) => b - a)[0]![0];
}

type Sized = { readonly length: number };

/** Makes a function of the language count what it reads or writes. */
function count<T>(
  prototype: T,
  name: keyof T,
  costOf: (self: Sized, args: unknown[], result: unknown) => number,
): void {
  const original = prototype[name] as (...args: unknown[]) => unknown;
  read[name as string] ??= 0;
  prototype[name] = function (this: Sized, ...args: unknown[]): unknown {
    const result = original.apply(this, args);
    read[name as string]! += costOf(this, args, result);
    return result;
  } as T[keyof T];
}

const ofSelf = ({ length }: Sized): number => length;
const ofArguments = (_: Sized, { length }: unknown[]): number => length;
const ofResult = (_: Sized, __: unknown[], result: unknown): number => (result as Sized).length;
/** From where it looks to where it finds, or to the end. */
const looked = ({ length }: Sized, [, from = 0]: unknown[], result: unknown): number =>
  Math.max(0, (typeof result === 'number' && result >= 0 ? result : length) - (from as number));
const lookedBack = ({ length }: Sized, [, from = length]: unknown[], result: unknown): number =>
  Math.min(length, from as number) - (result as number);

/** Makes the functions of the language count; only what is longer than a word or two is worth it. */
export function countLanguage(): void {
  for (const name of ['split', 'toLowerCase', 'toUpperCase', 'normalize'] as const)
    count(String.prototype, name, ofSelf);
  for (const name of ['shift', 'unshift', 'reverse', 'sort'] as const) count(Array.prototype, name, ofSelf);
  for (const name of ['slice', 'concat', 'join', 'flat'] as const) count(Array.prototype, name, ofResult);
  count(Array.prototype, 'splice', ({ length }, [from]) => Math.max(0, length - (from as number)));
  count(Array.prototype, 'push', ofArguments);
  count(Array, 'from', ofResult);
  for (const prototype of [String.prototype, Array.prototype]) {
    count(prototype as string, 'indexOf', looked);
    count(prototype as string, 'lastIndexOf', lookedBack);
  }
  for (const prototype of [String.prototype, Array.prototype])
    count(prototype as string, 'includes', (self, args, found) => (found ? 1 : looked(self, args, -1)));
  const typed = Object.getPrototypeOf(Int32Array.prototype) as Int32Array;
  count(typed, 'slice', ofResult);
  count(typed, 'fill', ({ length }, [, from = 0, to = length]) => (to as number) - (from as number));
  count(typed, 'set', (_, [items]) => (items as Sized).length);
  const { exec } = RegExp.prototype;
  read.exec = 0;
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (found !== null) read.exec! += found.index + found[0].length - from;
    else if (!this.sticky && !this.source.startsWith('^')) read.exec! += text.length - from;
    return found;
  };
  read['...'] = 0;
  work.all = (items) => {
    const { length, size } = items as { length?: number; size?: number };
    read['...']! += length ?? size ?? 0;
    return items;
  };
}
