import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { compareEvaluations } from "../../../src/desk/evaluation/compare-evaluations.ts";
import type { ComparedMeasure } from "../../../src/desk/evaluation/comparison.ts";
import { evaluate } from "../../../src/desk/evaluation/evaluate.ts";
import { formatComparison } from "../../../src/desk/evaluation/format-evaluation.ts";
import { solvable, unsolvable, unsure } from "../../make/verdict.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

/** 60 solvable tickets, answered by `a`, and 40 gaps. */
const TICKETS = Array.from({ length: 100 }, (_, i) =>
  i < 60 ? solvableTicket(`t${i}`, "a") : unsolvableTicket(`t${i}`, "gap"),
);

/** Finds the article of the first `found` solvable tickets; calls the first `fooled` gaps solvable. */
function judge({ found, fooled }: { found: number; fooled: number }): Verdict[] {
  return TICKETS.map(({ id }, i) => {
    if (i < 60) return i < found ? solvable(id, 0.9, ["a"]) : solvable(id, 0.6, ["x", "a"]);
    return i < 60 + fooled ? solvable(id, 0.8, ["x"]) : unsolvable(id, 0.1);
  });
}

const good = judge({ found: 50, fooled: 5 });
const poor = judge({ found: 20, fooled: 20 });
const compared = compareEvaluations({ verdicts: good, baseline: poor, tickets: TICKETS });

function measure(comparison: { measures: readonly ComparedMeasure[] }, name: string): ComparedMeasure {
  return comparison.measures.find((found) => found.name === name)!;
}

describe("a good model against a poor one, by hand", () => {
  it.each([
    ["recallAt1", 50 / 60, 20 / 60, "better"],
    ["recallAt5", 1, 1, "no clear difference"],
    ["mrrAt10", (50 + 10 / 2) / 60, (20 + 40 / 2) / 60, "better"],
    [
      "brier",
      (50 * 0.01 + 10 * 0.16 + 5 * 0.64 + 35 * 0.01) / 100,
      (20 * 0.01 + 40 * 0.16 + 20 * 0.64 + 20 * 0.01) / 100,
      "better",
    ],
    ["solvablePrecision", 60 / 65, 60 / 80, "better"],
    ["unsolvableRecall", 35 / 40, 20 / 40, "better"],
    ["unsureShare", 0, 0, null],
  ])("%s", (name, value, baseline, finding) => {
    const found = measure(compared, name);
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.baseline).toBeCloseTo(baseline, 12);
    expect(found.difference).toBeCloseTo(value - baseline, 12);
    expect(found.finding).toBe(finding);
  });

  it("counts for each what it speaks of", () => {
    expect(measure(compared, "solvablePrecision")).toMatchObject({ n: 65, baselineN: 80 });
  });

  it("turns round when the two change places", () => {
    const other = compareEvaluations({ verdicts: poor, baseline: good, tickets: TICKETS });
    const turned = {
      better: "worse",
      worse: "better",
      "no clear difference": "no clear difference",
    } as const;
    for (const { name, kind, finding, difference } of compared.measures) {
      const back = other.measures.find((found) => found.name === name && found.kind === kind)!;
      expect(back.finding).toBe(finding && turned[finding]);
      expect(back.difference).toBeCloseTo(-difference!, 12);
    }
  });

  it("has the values that each has alone", () => {
    const alone = evaluate(good, TICKETS);
    for (const { name, kind, value, n } of compared.measures) {
      expect(alone.measures).toContainEqual(expect.objectContaining({ name, kind, value, n }));
    }
  });
});

it("finds nothing between a model and itself", () => {
  const { measures } = compareEvaluations({ verdicts: good, baseline: good, tickets: TICKETS });
  for (const { difference, interval, finding } of measures) {
    expect([difference, interval]).toEqual([0, null]);
    expect(["no clear difference", null]).toContain(finding);
  }
});

it("is narrower in pairs: ten tickets won of a hundred are clear, though both intervals overlap", () => {
  const [a, b] = [judge({ found: 40, fooled: 5 }), judge({ found: 30, fooled: 5 })];
  const { interval, finding } = measure(
    compareEvaluations({ verdicts: a, baseline: b, tickets: TICKETS }),
    "recallAt1",
  );
  const ours = evaluate(a, TICKETS).measures[0]!.interval!;
  const theirs = evaluate(b, TICKETS).measures[0]!.interval!;
  expect(finding).toBe("better");
  expect(ours.low).toBeLessThan(theirs.high);
  expect(interval!.high - interval!.low).toBeLessThan(ours.high - ours.low);
});

it("takes the rate that is nearer to the truth for the better one, on either side of it", () => {
  const constant = (probability: number) => TICKETS.map(({ id }) => unsure(id, probability));
  // The true rate is 0.6: 0.1 above it against 0.4 below it.
  const { measures } = compareEvaluations({
    verdicts: constant(0.7),
    baseline: constant(0.2),
    tickets: TICKETS,
  });
  const rate = measure({ measures }, "rateDifference");
  expect(rate.value).toBeCloseTo(0.1, 12);
  expect(rate.baseline).toBeCloseTo(-0.4, 12);
  expect(rate.difference).toBeCloseTo(-0.3, 12);
  expect(rate.finding).toBe("better");
});

it("leaves out what only one has judged", () => {
  const { n, leftOut } = compareEvaluations({
    verdicts: good.slice(10),
    baseline: poor.slice(0, 90),
    tickets: TICKETS,
  });
  expect([n, leftOut]).toEqual([80, 20]);
});

it("says nothing for sure of one ticket, and gives null for none", () => {
  const one = compareEvaluations({
    verdicts: [solvable("t0", 0.9, ["a"])],
    baseline: [solvable("t0", 0.9, ["x"])],
    tickets: TICKETS.slice(0, 1),
  });
  expect(measure(one, "recallAt1")).toMatchObject({
    difference: 1,
    interval: null,
    finding: "no clear difference",
  });
  const none = compareEvaluations({ verdicts: [], baseline: [], tickets: [] });
  expect(none.n).toBe(0);
  for (const { difference, finding } of none.measures) expect([difference, finding]).toEqual([null, null]);
});

it("is part of an evaluation that is told a baseline, with the same numbers", () => {
  expect(evaluate(good, TICKETS, { baseline: poor }).comparison).toEqual(compared);
  expect(evaluate(good, TICKETS).comparison).toBeNull();
});

describe("in print", () => {
  const rows = formatComparison(compared)
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "));
  it.each([
    ["Against the baseline model baseline difference 95 % interval the model is"],
    ["R@5 100.0 % 100.0 % 0.0 n/a no clear difference"],
    ["Called unsure 0.0 % 0.0 % 0.0 n/a"],
    ["Both judged the same 100 labelled tickets. Differences of shares are in percentage points."],
  ])("has the line: %s", (line) => expect(rows).toContain(line));

  it("says better with an interval above 0", () => {
    expect(rows).toContainEqual(
      expect.stringMatching(/^R@1 83\.3 % 33\.3 % \+50\.0 \+\d+\.\d to \+\d+\.\d better$/),
    );
  });
});
