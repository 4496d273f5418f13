import { expect, it } from "vitest";
import { differenceInterval } from "../../../src/core/math/difference-interval.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import { wilsonInterval } from "../../../src/core/math/wilson-interval.ts";

it("is Newcombe's method 10 for 56 of 70 and 48 of 80: 0.2, from 0.0524 to 0.3339", () => {
  // The example of Newcombe 1998, table II (a).
  const interval = differenceInterval(share(48, 80), share(56, 70));
  expect(interval.low).toBeCloseTo(0.0524, 4);
  expect(interval.high).toBeCloseTo(0.3339, 4);
});

it("holds a true difference 95 times in 100", () => {
  const random = createRandom(12);
  const draw = (p: number, n: number): number =>
    Array.from({ length: n }, () => random()).filter((x) => x < p).length;
  let held = 0;
  for (let run = 0; run < 800; run++) {
    const { low, high } = differenceInterval(share(draw(0.3, 120), 120), share(draw(0.4, 200), 200));
    if (low <= 0.1 && 0.1 <= high) held += 1;
  }
  expect(held).toBeGreaterThan(741); // 760 expected, 3 standard deviations are 18
  expect(held).toBeLessThan(779);
});

function share(count: number, of: number): Parameters<typeof differenceInterval>[0] {
  return { value: count / of, ...wilsonInterval(count, of)! };
}
