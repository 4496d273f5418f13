import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { wilsonInterval } from "../../../src/core/math/wilson-interval.ts";
import { calibrationStatistic } from "../../../src/desk/evaluation/calibration-statistic.ts";
import { type ResampleOptions, resample } from "../../../src/desk/evaluation/resample.ts";
import { type Definition, meanOf, shareOf } from "../../../src/desk/evaluation/statistic.ts";
import { bootstrapInterval } from "./plain-bootstrap.ts";

const figure = (definition: Definition, count: number, options: ResampleOptions = {}) =>
  resample([definition], count, options).get(definition)!;

it("equals the plain bootstrap with the same random numbers", () => {
  const items = Array.from({ length: 40 }, (_, i) => (i * i) % 7);
  const mean = (sample: readonly number[]) => sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const expected = bootstrapInterval(items, mean, {
    random: createRandom(3),
    samples: 300,
    confidence: 0.9,
  })!;
  const { interval } = figure(meanOf(items), 40, {
    random: createRandom(3),
    resamples: 300,
    confidence: 0.9,
  });
  expect(interval!.low).toBeCloseTo(expected.low, 12);
  expect(interval!.high).toBeCloseTo(expected.high, 12);
});

describe("every interval holds its value", () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 });
  it.each<[string, (values: readonly number[]) => Definition]>([
    ["a mean", meanOf],
    ["a share", (values) => shareOf(values.map((value) => value > 0.7))],
    [
      "a calibration error, which resampling raises",
      (values) =>
        calibrationStatistic(
          values,
          values.map((_, i) => i % 2),
        ),
    ],
  ])("%s", (_, define) => {
    fc.assert(
      fc.property(numbers, fc.integer(), (values, seed) => {
        const options = { random: createRandom(seed), resamples: 40 };
        const { value, interval } = figure(define(values), values.length, options);
        if (interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(value!);
        expect(interval.high).toBeGreaterThanOrEqual(value!);
      }),
    );
  });
});

it.each([
  ["all of 12", 12, 12],
  ["none of 5", 0, 5],
  ["the only one", 1, 1],
])("a share of %s has the Wilson interval, not the certainty of equal resamples", (_, yes, n) => {
  const { value, interval } = figure(shareOf(Array.from({ length: n }, (_, i) => i < yes)), n);
  expect(value).toBe(yes / n);
  expect(interval).toEqual(wilsonInterval(yes, n));
});

it("a mean of equal values has no interval: resamples say nothing about doubt", () => {
  expect(figure(meanOf([0.3, 0.3, 0.3]), 3)).toEqual({
    value: expect.closeTo(0.3, 12),
    n: 3,
    interval: null,
  });
});

it("counts the tickets that a measure speaks of", () => {
  expect(figure(shareOf([true, null, false, null]), 4)).toMatchObject({ value: 0.5, n: 2 });
});

it("gives null for no data", () => {
  expect(figure(shareOf([]), 0)).toEqual({ value: null, n: 0, interval: null });
  expect(figure(meanOf([null, null]), 2)).toEqual({ value: null, n: 0, interval: null });
});

it("is the same each time, and draws nothing for no resamples", () => {
  const values = [0.1, 0.5, 0.9, 0.4];
  expect(figure(meanOf(values), 4)).toEqual(figure(meanOf(values), 4));
  const random = () => expect.fail("nothing was to be drawn");
  expect(figure(meanOf(values), 4, { random, resamples: 0 }).interval).toBeNull();
});

it("is wider for more confidence", () => {
  const values = Array.from({ length: 50 }, (_, i) => i / 50);
  const width = (confidence: number) => {
    const { low, high } = figure(meanOf(values), 50, { confidence }).interval!;
    return high - low;
  };
  expect(width(0.99)).toBeGreaterThan(width(0.8));
});

it.each<[string, ResampleOptions, RegExp]>([
  ["half a resample", { resamples: 0.5 }, /resamples must be a whole number from 0 to 10000, got 0.5/],
  ["fewer than none", { resamples: -1 }, /got -1/],
  ["too many", { resamples: 1e9 }, /got 1000000000/],
  ["no number", { resamples: Number.NaN }, /got NaN/],
  ["certainty", { confidence: 1 }, /confidence must be a number between 0 and 1, got 1/],
  ["per cent", { confidence: 95 }, /got 95/],
])("refuses %s", (_, options, message) => {
  expect(() => figure(meanOf([1]), 1, options)).toThrow(message);
  expect(() => figure(meanOf([1]), 1, options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
});
