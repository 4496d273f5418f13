import fc from "fast-check";
import { expect, it } from "vitest";
import { auroc } from "../../../src/core/math/auroc.ts";

it.each([
  ["perfect", [0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1], 1],
  ["reversed", [0.9, 0.8, 0.2, 0.1], [0, 0, 1, 1], 0],
  ["one pair of four wrong", [0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
  ["all tied", [1, 1, 1], [0, 1, 0], 0.5],
  ["no positive", [1, 2], [0, 0], null],
  ["no negative", [1, 2], [1, 1], null],
  ["nothing", [], [], null],
] as const)("%s", (_, scores, labels, expected) => expect(auroc(scores, labels)).toBe(expected));

it("equals the count over all pairs", () => {
  const example = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(example, { maxLength: 30 }), (data) => {
      const positives = data.filter((d) => d[1] === 1);
      const negatives = data.filter((d) => d[1] === 0);
      let wins = 0;
      for (const [p] of positives) for (const [q] of negatives) wins += p > q ? 1 : p === q ? 0.5 : 0;
      const pairs = positives.length * negatives.length;
      const value = auroc(
        data.map((d) => d[0]),
        data.map((d) => d[1]),
      );
      if (pairs === 0) expect(value).toBeNull();
      else expect(value).toBeCloseTo(wins / pairs, 12);
    }),
  );
});
