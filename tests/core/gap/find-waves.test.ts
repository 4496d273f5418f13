import { describe, expect, it } from "vitest";
import { findWaves } from "../../../src/core/gap/find-waves.ts";

/** One ticket a day for a year. */
const steady = Float64Array.from({ length: 365 }, (_, day) => day);

describe("findWaves", () => {
  it("finds three tickets of one week in a year", () => {
    expect(findWaves([10, 200, 100, 102, 106, 300], steady)).toEqual([[2, 3, 4]]);
  });

  it("gives them earliest first, each by day, ties in the given order", () => {
    const days = [301, 300, 301, 5, 9, 5, 150];
    expect(findWaves(days, steady)).toEqual([
      [3, 5, 4],
      [1, 0, 2],
    ]);
  });

  it.each([
    ["two tickets", [10, 11, 200, 300]],
    ["tickets 31 days apart", [10, 41, 72, 300]],
    ["all tickets in one go", [10, 11, 12]],
    ["no days", [null, null, null, null]],
    ["nothing", []],
  ])("finds none in %s", (_, days) => {
    expect(findWaves(days, steady)).toEqual([]);
  });

  it("bridges 30 days, and counts undated tickets for none", () => {
    expect(findWaves([100, null, 130, 101, 300, 5, 200], steady)).toEqual([[0, 3, 2]]);
  });

  it("takes no busy month for a wave", () => {
    // Eight of ten tickets of the gap came in one month, but so did eight tenths of all others.
    const busy = Float64Array.from([...Array(800).fill(50), ...Array(200).fill(200)]);
    const days = [50, 50, 50, 50, 50, 50, 50, 50, 200, 201];
    expect(findWaves(days, busy)).toEqual([]);
    expect(findWaves(days, steady)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  it("takes a run for a wave where its Poisson tail is below 0.05", () => {
    // Share .04 of the flow and five tickets: mean .2, P(X ≥ 3) = 1 − e^−.2 (1 + .2 + .02) = .0011.
    // Share .2: mean 1, P(X ≥ 3) = 1 − e^−1 (1 + 1 + .5) = .0803.
    const flow = (inside: number) =>
      Float64Array.from([...Array(inside).fill(50), ...Array(100 - inside).fill(300)]);
    const days = [50, 50, 50, 200, 250];
    expect(findWaves(days, flow(4))).toHaveLength(1);
    expect(findWaves(days, flow(20))).toHaveLength(0);
  });
});
