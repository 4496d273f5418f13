import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, lengthOf, log, log1p, log2, power } from "../../../src/core/math/elementary.ts";

/** How many doubles lie between two of them. */
function apart(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  const bits = new BigInt64Array(new Float64Array([a, b]).buffer);
  return Number(bits[0]! > bits[1]! ? bits[0]! - bits[1]! : bits[1]! - bits[0]!);
}

describe("logarithms and powers of the same bits everywhere", () => {
  // Abramowitz and Stegun, tables 1.1 and 4.2 to 4.4.
  it.each([
    ["ln 2", log(2), Math.LN2],
    ["ln 10", log(10), Math.LN10],
    ["ln 1.3", log(1.3), 0.26236426446749106],
    ["ln(1 + 0.3)", log1p(0.3), 0.26236426446749106],
    ["e", exp(1), Math.E],
    ["e^−0.5", exp(-0.5), 0.6065306597126334],
    ["e^10", exp(10), 22026.465794806718],
    ["√2", power(2, 0.5), Math.SQRT2],
    ["log2 10", log2(10), 3.321928094887362],
    ["∛100", power(100, 1 / 3), 4.641588833612779],
  ])("%s", (_, value, expected) => {
    expect(apart(value, expected)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["log", log, Math.log, fc.double({ min: 0, noNaN: true })],
    ["log near 1", log, Math.log, fc.double({ min: 0.9, max: 1.1, noNaN: true })],
    ["log1p", log1p, Math.log1p, fc.double({ min: -1, noNaN: true })],
    ["log1p of little", log1p, Math.log1p, fc.double({ min: -0.1, max: 0.1, noNaN: true })],
    ["exp", exp, Math.exp, fc.double({ min: -800, max: 800, noNaN: true })],
    ["exp of little", exp, Math.exp, fc.double({ min: -1, max: 1, noNaN: true })],
  ] as const)("%s is the engine's own to the last two digits of a double", (_, ours, engine, numbers) => {
    fc.assert(
      fc.property(numbers, (x) => apart(ours(x), engine(x)) <= 2),
      { numRuns: 1_000 },
    );
  });

  it("has the limits of the functions", () => {
    const { POSITIVE_INFINITY: endless, MIN_VALUE, MAX_VALUE, NaN: none } = Number;
    expect([log(0), log(-1), log(none), log(endless), log(1)]).toEqual([-endless, none, none, endless, 0]);
    expect([log1p(0), log1p(-1), log1p(-2), log1p(endless)]).toEqual([0, -endless, none, endless]);
    expect([exp(-endless), exp(endless), exp(none), exp(0), exp(-746), exp(710)]).toEqual([
      0,
      endless,
      none,
      1,
      0,
      endless,
    ]);
    expect(apart(log(MIN_VALUE), -744.4400719213812)).toBe(0);
    expect(apart(log(MAX_VALUE), 709.782712893384)).toBe(0);
    expect(exp(-745)).toBe(MIN_VALUE);
    expect([power(0, 0), power(0, 2), power(0, -1), power(7, 0), power(7, 1) - 7 < 1e-14]).toEqual([
      1,
      0,
      endless,
      1,
      true,
    ]);
  });

  it("measures a vector", () => {
    expect([lengthOf([3, -4]), lengthOf([]), lengthOf(Float64Array.of(2, 3, 6))]).toEqual([5, 0, 7]);
  });
});
