import fc from "fast-check";
import { expect, it } from "vitest";
import { adjustedRandIndex } from "../../../src/core/math/adjusted-rand-index.ts";

const labels = (text: string) => [...text];

it.each([
  ["equal", "aabb", "aabb", 1],
  ["equal under other names", "aabb", "yyxx", 1],
  ["one of two split", "aabb", "xxyz", 4 / 7], // (1 − 1/3) ÷ (1.5 − 1/3)
  ["crossed", "aabb", "xyxy", -0.5], // (0 − 2/3) ÷ (2 − 2/3)
  ["all in one against halves", "aabb", "xxxx", 0],
  ["all in one, both", "aaa", "xxx", 1],
  ["all apart, both", "abc", "xyz", 1],
])("%s", (_, a, b, expected) => expect(adjustedRandIndex(labels(a), labels(b))).toBeCloseTo(expected, 12));

it("is null for fewer than two items", () => {
  expect(adjustedRandIndex([], [])).toBeNull();
  expect(adjustedRandIndex(["a"], ["b"])).toBeNull();
});

it("equals the count over all pairs", () => {
  const pair = fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z"));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 15 }), (items) => {
      const value = adjustedRandIndex(
        items.map((item) => item[0]),
        items.map((item) => item[1]),
      );
      const expected = overPairs(items);
      if (expected === null) expect(value).toBe(1);
      else expect(value).toBeCloseTo(expected, 10);
    }),
  );
});

/** Hubert and Arabie in terms of pairs: 2(ad − bc) ÷ ((a + b)(b + d) + (a + c)(c + d)); `null` where that is 0 ÷ 0. */
function overPairs(items: readonly (readonly [string, string])[]): number | null {
  let [a, b, c, d] = [0, 0, 0, 0];
  items.forEach((left, i) => {
    for (const right of items.slice(i + 1)) {
      const [first, second] = [left[0] === right[0], left[1] === right[1]];
      if (first && second) a++;
      else if (first) b++;
      else if (second) c++;
      else d++;
    }
  });
  const below = (a + b) * (b + d) + (a + c) * (c + d);
  return below === 0 ? null : (2 * (a * d - b * c)) / below;
}
