import fc from "fast-check";
import { expect, it } from "vitest";
import { distinctHashes, HashPlaces, numberHashes } from "../../../src/core/text/hash-places.ts";

/** Few different ones, of which many end in the same bits: they meet in one slot. */
const hashes = fc.array(
  fc.oneof(
    fc.nat(9),
    fc.nat(9).map((n) => n * 2 ** 28 + 3),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  ),
  { maxLength: 200 },
);

it("keeps each hash once, in the order of a set", () => {
  fc.assert(
    fc.property(hashes, (some) => {
      expect([...distinctHashes(some)]).toEqual([...new Set(some)]);
    }),
    { numRuns: 100, seed: 41 },
  );
});

it("numbers each hash by the first of its kind", () => {
  fc.assert(
    fc.property(hashes, (some) => {
      const { distinct, numbers } = numberHashes(some);
      expect([...distinct]).toEqual([...new Set(some)]);
      expect([...numbers].map((number) => distinct[number])).toEqual(some);
    }),
    { numRuns: 100, seed: 43 },
  );
});

it("finds the places that a map finds", () => {
  fc.assert(
    fc.property(hashes, hashes, (some, others) => {
      const distinct = [...new Set(some)];
      const places = new HashPlaces(Uint32Array.from(distinct));
      const expected = new Map(distinct.map((hash, place) => [hash, place]));
      for (const hash of [...some, ...others]) expect(places.placeOf(hash)).toBe(expected.get(hash) ?? -1);
    }),
    { numRuns: 100, seed: 42 },
  );
});
