import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sequence } from '../../server/src/text/sequence';

/** Items at places, in plain arrays. */
type Plain = readonly { readonly item: number; readonly place: number }[];

const sequenceOf = (plain: Plain): Sequence<number> =>
  Sequence.of(
    plain.map(({ item }) => item),
    plain.map(({ place }) => place),
  );

function expectSame(sequence: Sequence<number>, plain: Plain): void {
  expect([...sequence]).toEqual(plain.map(({ item }) => item));
  const each: { item: number; place: number }[] = [];
  sequence.forEach((item, place) => {
    each.push({ item, place });
  });
  expect(each).toEqual(plain);
  expect(plain.map((_, k) => sequence.at(k))).toEqual(plain.map(({ item }) => item));
  expect(plain.map((_, k) => sequence.placeOf(k))).toEqual(plain.map(({ place }) => place));
  expect(sequence.length).toBe(plain.length);
  // Now in another order: what was asked for last makes no difference.
  for (let k = plain.length - 1; k >= 0; k -= 50) {
    const { item, place } = plain[k]!;
    expect([sequence.at(k), sequence.placeOf(k), sequence.at(0)]).toEqual([item, place, plain[0]!.item]);
    expect(sequence.lastUpTo(place + 1)).toBe(k);
    expect(sequence.lastUpTo(place - 1)).toBe(k - 1);
  }
  for (let place = -1; place < 60; place += 7)
    expect(sequence.lastUpTo(place)).toBe(plain.findLastIndex((each) => each.place <= place));
  expect(sequence.slice(plain.length >> 2, plain.length >> 1)).toEqual(
    [...sequence].slice(plain.length >> 2, plain.length >> 1),
  );
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('a sequence is what its items are after any replacements, and shares its ends with the one before', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.array(fc.tuple(share, share, fc.nat(300)), { maxLength: 5 }), (count, changes) => {
      let next = 0;
      const some = (many: number, from: number): Plain =>
        Array.from({ length: many }, (_, k) => ({ item: next++, place: from + k * 3 }));
      let plain = some(count, 2);
      let sequence = sequenceOf(plain);
      expectSame(sequence, plain);
      for (const [a, b, many] of changes) {
        const first = Math.round(Math.min(a, b) * plain.length);
        const last = Math.round(Math.max(a, b) * plain.length);
        const fresh = some(many, (plain[first - 1]?.place ?? 0) + 3);
        const rest = plain.slice(last);
        const by = rest.length > 0 ? (fresh.at(-1) ?? plain[first - 1] ?? { place: 0 }).place + 3 - rest[0]!.place : 0;
        const edited = [
          ...plain.slice(0, first),
          ...fresh,
          ...rest.map(({ item, place }) => ({ item, place: place + by })),
        ];
        const after = sequence.replace(
          first,
          last,
          fresh.map(({ item }) => item),
          fresh.map(({ place }) => place),
          by,
        );
        expectSame(sequence, plain);
        expectSame(after, edited);
        const isChanged = first < last || many > 0;
        expect(after.commonEnds(sequence)).toEqual(
          isChanged ? { head: first, tail: rest.length } : { head: plain.length, tail: 0 },
        );
        plain = edited;
        sequence = after;
      }
    }),
    { numRuns: 100 },
  );
});
