import fc from "fast-check";
import { expect, it } from "vitest";
import { packLists, unpackLists } from "../../../src/core/search/pack-lists.ts";

const row = fc.uniqueArray(
  fc.tuple(fc.nat(5_000), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 65_535 }))),
  {
    selector: ([unit]) => unit,
    maxLength: 20,
  },
);

it("lists come back as they were", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
      const sorted = rows.map((one) => one.sort(([a], [b]) => a - b));
      const offsets = new Uint32Array(rows.length + 1);
      sorted.forEach((one, i) => {
        offsets[i + 1] = offsets[i]! + one.length;
      });
      const lists = {
        offsets,
        units: Uint32Array.from(sorted.flat(), ([unit]) => unit),
        counts: Uint16Array.from(sorted.flat(), ([, count]) => count),
      };
      expect(unpackLists(packLists(lists), rows.length)).toEqual(lists);
    }),
  );
});

it("lists of other terms are refused", () => {
  const text = packLists({
    offsets: Uint32Array.of(0, 1),
    units: Uint32Array.of(7),
    counts: Uint16Array.of(2),
  });
  expect(() => unpackLists(text, 2)).toThrow();
  expect(() => unpackLists(`${text}A`, 1)).toThrow();
  expect(() => unpackLists(text.slice(0, -1), 1)).toThrow();
});
