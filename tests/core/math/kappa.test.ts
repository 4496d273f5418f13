import { expect, it } from "vitest";
import { cohenKappa } from "../../../src/core/math/kappa.ts";

it("is 0.4 for 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no", () => {
  const pairs = [...times(20, "yy"), ...times(5, "yn"), ...times(10, "ny"), ...times(15, "nn")];
  const kappa = cohenKappa(
    pairs.map((pair) => pair[0]!),
    pairs.map((pair) => pair[1]!),
  );
  expect(kappa).toBeCloseTo(0.4, 12); // (0.7 − 0.5) ÷ (1 − 0.5)
});

it("is 1 for full agreement and −1 for full disagreement", () => {
  expect(cohenKappa(["a", "b"], ["a", "b"])).toBe(1);
  expect(cohenKappa(["a", "b"], ["b", "a"])).toBe(-1);
});

it("is null where chance explains all, or there is nothing", () => {
  expect(cohenKappa(["a", "a"], ["a", "a"])).toBeNull();
  expect(cohenKappa([], [])).toBeNull();
});

it("throws for lists of two lengths", () =>
  expect(() => cohenKappa(["a"], [])).toThrow(/one length, got 1 and 0/));

function times(n: number, pair: string): string[] {
  return new Array<string>(n).fill(pair);
}
