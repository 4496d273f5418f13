import { expect, it } from "vitest";
import { logGamma } from "../../../src/core/math/log-gamma.ts";

it.each([
  [1, 0],
  [2, 0],
  [5, Math.log(24)],
  [0.5, Math.log(Math.PI) / 2],
  [1.5, Math.log(Math.PI) / 2 - Math.LN2],
  [13, Math.log(479_001_600)],
  [0.01, 4.599479878042022],
])("ln Γ(%d) is %d", (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12));

it("equals the sum of logarithms far out", () => {
  let sum = 0;
  for (let k = 2; k < 1000; k++) sum += Math.log(k);
  expect(logGamma(1000)).toBeCloseTo(sum, 8);
});
