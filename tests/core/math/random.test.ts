import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom, shuffle } from "../../../src/core/math/random.ts";

it("gives the same numbers for the same seed, others for another", () => {
  const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  expect(take(42)).toEqual(take(42));
  expect(take(42)).not.toEqual(take(43));
  expect(take(-1)).toEqual(take(2 ** 32 - 1));
});

it("gives the numbers of Mulberry32 as its author wrote it", () => {
  // x += 0x6D2B79F5; z = (x ^ x >> 15) * (x | 1); z ^= z + (z ^ z >> 7) * (z | 61); z ^ z >> 14, all of 32 bits without sign.
  const cut = (value: bigint): bigint => BigInt.asUintN(32, value);
  let x = 20261130n;
  const next = (): number => {
    x = cut(x + 0x6d2b79f5n);
    let z = cut((x ^ (x >> 15n)) * (x | 1n));
    z = cut(z ^ (z + (z ^ (z >> 7n)) * (z | 61n)));
    return Number(z ^ (z >> 14n)) / 2 ** 32;
  };
  const random = createRandom(20261130);
  expect(Array.from({ length: 200 }, random)).toEqual(Array.from({ length: 200 }, next));
});

it("spreads evenly over [0, 1)", () => {
  const random = createRandom(1);
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) counts[Math.floor(random() * 10)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400); // four standard deviations
});

it("shuffles a copy with the same members", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const mixed = shuffle(items, createRandom(seed));
      expect(items).toEqual(before);
      expect([...mixed].sort()).toEqual([...items].sort());
    }),
  );
});

it("gives each order of three its sixth", () => {
  const random = createRandom(9);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffle(["a", "b", "c"], random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
