import { describe, expect, it } from "vitest";
import { auroc } from "../../../src/core/math/auroc.ts";
import { expectedCalibrationError } from "../../../src/core/math/expected-calibration-error.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import { evaluate } from "../../../src/desk/evaluation/evaluate.ts";
import { MEASURE_NAMES } from "../../../src/desk/evaluation/measure-catalogue.ts";
import { excluded, solvable, unsolvable, unsure } from "../../make/verdict.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

const TICKETS = [
  solvableTicket("1", "vpn"),
  solvableTicket("2", "mail", "mail-old"),
  solvableTicket("3", "print"),
  solvableTicket("4", "wifi"),
  unsolvableTicket("5", "gap"),
  unsolvableTicket("6", "gap"),
  unsolvableTicket("7", "bug"),
  unsolvableTicket("8", "bug"),
  { id: "9", label: null },
  solvableTicket("10", "vpn"),
];

const VERDICTS = [
  solvable("1", 0.95, ["vpn"]),
  solvable("2", 0.85, ["vpn", "mail-old", "mail"]),
  unsure("3", 0.55, ["vpn", "mail", "Print"]),
  excluded("4"),
  solvable("5", 0.75, ["vpn"]),
  unsolvable("6", 0.05),
  unsolvable("7", 0.15, { reason: "needs-agent" }),
  unsolvable("8", 0.55),
  solvable("9", 0.9, ["vpn"]),
];

const evaluation = evaluate(VERDICTS, TICKETS);

describe("worked out by hand for eight tickets", () => {
  it("counts what is measured and what is left out", () => {
    expect(evaluation).toMatchObject({
      n: 8,
      excluded: 1,
      withoutLabel: 1,
      withoutVerdict: 1,
      withoutArticle: 0,
    });
  });

  it("ranks: places 1, 2, none (case differs), none (excluded)", () => {
    expect(evaluation.ranking).toEqual({
      n: 4,
      recallAt1: 0.25,
      recallAt5: 0.5,
      recallAt10: 0.5,
      mrrAt10: (1 + 1 / 2) / 4,
      ndcgAt10: expect.closeTo((1 + (1 / Math.log2(3) + 1 / 2) / (1 + 1 / Math.log2(3))) / 4, 12),
    });
  });

  it("discriminates: solvable 0.95, 0.85, 0.55, 0 against 0.75, 0.05, 0.15, 0.55", () => {
    // 0.95 and 0.85 win 4 each, 0.55 wins 2 and ties 1, 0 wins none: 10.5 of 16.
    expect(evaluation.auroc).toBeCloseTo(10.5 / 16, 12);
    expect(evaluation.aurocByKind).toEqual([
      { kind: "bug", n: 2, auroc: 5.5 / 8 },
      { kind: "gap", n: 2, auroc: 5 / 8 },
    ]);
  });

  it("calibrates", () => {
    // Distances by bin: 0: |0.05 − 1|, 1: 0.15, 5: |1.1 − 1|, 7: 0.75, 8: 0.15, 9: 0.05.
    expect(evaluation.calibration.error).toBeCloseTo((0.95 + 0.15 + 0.1 + 0.75 + 0.15 + 0.05) / 8, 12);
    expect(evaluation.calibration.bins.map((bin) => bin.count)).toEqual([2, 1, 0, 0, 0, 2, 0, 1, 1, 1]);
    const squares = 0.0025 + 0.0225 + 0.2025 + 1 + 0.5625 + 0.0025 + 0.0225 + 0.3025;
    expect(evaluation.brier).toBeCloseTo(squares / 8, 12);
  });

  it("tells found from answered: one of three tickets, 0.8 and labelled solvable, is not findable", () => {
    const tickets = [solvableTicket("1", "vpn"), solvableTicket("2", "vpn"), unsolvableTicket("3", "gap")];
    const hidden = unsolvable("2", 0.8, { reason: "not-findable" });
    const { rate } = evaluate([solvable("1", 0.9, ["vpn"]), hidden, unsolvable("3", 0.1)], tickets);
    expect(rate.estimated).toBeCloseTo(1.8 / 3, 12);
    expect(rate.found).toBeCloseTo(1 / 3, 12);
    expect(rate.true).toBeCloseTo(2 / 3, 12);
    expect(rate.trueFound).toBeCloseTo(1 / 3, 12);
  });

  it("estimates the rate", () => {
    expect(evaluation.rate.estimated).toBeCloseTo(3.85 / 8, 12);
    expect(evaluation.rate.true).toBe(0.5);
    expect(evaluation.rate.difference).toBeCloseTo(3.85 / 8 - 0.5, 12);
  });

  it("decides", () => {
    expect(evaluation.decision).toEqual({
      precision: 2 / 3,
      recall: 0.5,
      truePositives: 2,
      falsePositives: 1,
      falseNegatives: 2,
    });
    expect(evaluation.unsolvableDecision).toEqual({
      precision: 1,
      recall: 0.75,
      truePositives: 3,
      falsePositives: 0,
      falseNegatives: 1,
    });
  });

  it("crosses outcome and kind", () => {
    const cells = evaluation.outcomes.map(({ outcome, reason, kind, count, n }) =>
      [outcome, reason, kind, `${count} of ${n}`].join(" "),
    );
    expect(cells).toEqual([
      "excluded spam solvable 1 of 4",
      "solvable  gap 1 of 2",
      "solvable  solvable 2 of 4",
      "unsolvable missing bug 1 of 2",
      "unsolvable missing gap 1 of 2",
      "unsolvable needs-agent bug 1 of 2",
      "unsure  solvable 1 of 4",
    ]);
    for (const { count, n, share } of evaluation.outcomes) expect(share).toBe(count / n);
  });

  it("trades risk for coverage", () => {
    // By probability: 0.95 yes, 0.85 yes, 0.75 no, then 0.55 half a yes.
    expect(evaluation.riskCoverage.map(({ interval: _, ...point }) => point)).toEqual([
      { coverage: 0.1, n: 1, precision: 1 },
      { coverage: 0.2, n: 2, precision: 1 },
      { coverage: 0.3, n: 2, precision: 1 },
      { coverage: 0.4, n: 3, precision: 2 / 3 },
      { coverage: 0.5, n: 4, precision: 2.5 / 4 },
    ]);
  });
});

it("gives null, not 0, for what has no data", () => {
  const nothing = evaluate([], []);
  expect(nothing).toMatchObject({
    n: 0,
    ranking: { n: 0, recallAt1: null, recallAt5: null, recallAt10: null, mrrAt10: null, ndcgAt10: null },
    auroc: null,
    aurocByKind: [],
    calibration: { error: null, errorByChance: null, n: 0 },
    brier: null,
    rate: { estimated: null, true: null, difference: null, found: null, trueFound: null },
    decision: { precision: null, recall: null },
    outcomes: [],
    comparison: null,
  });
  for (const { value, n, interval } of nothing.measures)
    expect([value, n, interval]).toEqual([null, 0, null]);
  expect(nothing.riskCoverage.every((point) => point.precision === null)).toBe(true);
});

it("counts place 11 for no measure", () => {
  const articles = Array.from({ length: 11 }, (_, i) => `a${i + 1}`) as [string, ...string[]];
  const { ranking } = evaluate([solvable("1", 0.9, articles)], [solvableTicket("1", "a11")]);
  expect(ranking).toEqual({ n: 1, recallAt1: 0, recallAt5: 0, recallAt10: 0, mrrAt10: 0, ndcgAt10: 0 });
});

it("is plain data", () => {
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
});

it("does not depend on the order of its input, intervals included", () => {
  expect(evaluate([...VERDICTS].reverse(), [...TICKETS].reverse())).toEqual(evaluation);
});

it("has for each measure an n and an interval that holds it, or says why not", () => {
  expect(new Set(evaluation.measures.map(({ name }) => name))).toEqual(new Set(MEASURE_NAMES));
  const all = [
    ...evaluation.measures,
    ...evaluation.outcomes.map(({ share, interval }) => ({ value: share, interval })),
    ...evaluation.riskCoverage.map(({ precision, interval }) => ({ value: precision, interval })),
    ...evaluation.calibration.bins.map(({ trueRate, interval }) => ({ value: trueRate, interval })),
  ];
  for (const { value, interval } of all) {
    if (interval === null) continue;
    expect(interval.low).toBeLessThanOrEqual(value!);
    expect(interval.high).toBeGreaterThanOrEqual(value!);
  }
});

it.each([
  ["recallAt1", 4],
  ["auroc", 8],
  ["brier", 8],
  ["solvablePrecision", 3],
  ["solvableRecall", 4],
  ["unsolvablePrecision", 3],
  ["unsolvableRecall", 4],
  ["unsureShare", 8],
])("%s speaks of %i tickets", (name, n) => {
  expect(evaluation.measures.find((measure) => measure.name === name)).toMatchObject({ n });
});

it("agrees with the plain functions of math/", () => {
  const tickets = Array.from({ length: 200 }, (_, i) =>
    i % 3 === 0 ? solvableTicket(`t${i}`, "a") : unsolvableTicket(`t${i}`, "gap"),
  );
  const probabilities = tickets.map((_, i) => ((i * 37) % 101) / 100);
  const labels = tickets.map(({ label }) => Number(label!.solvable));
  const found = evaluate(
    tickets.map(({ id }, i) => unsure(id, probabilities[i]!)),
    tickets,
    { resamples: 0 },
  );
  expect(found.auroc).toBeCloseTo(auroc(probabilities, labels)!, 12);
  const misses = probabilities.map((probability, i) => Math.abs(probability - labels[i]!));
  expect(found.brier).toBeCloseTo(misses.reduce((sum, miss) => sum + miss * miss, 0) / 200, 12);
  expect(found.calibration.error).toBeCloseTo(expectedCalibrationError(probabilities, labels).error!, 12);
});

it("counts a solvable ticket whose article nobody named", () => {
  expect(evaluate([unsure("1", 0.5, ["a"])], [solvableTicket("1")])).toMatchObject({
    withoutArticle: 1,
    ranking: { n: 1, recallAt1: 0 },
  });
});

it("has intervals as wide as theory says: an AUROC of one half among 2,500 and 2,500 tickets", () => {
  const random = createRandom(11);
  const tickets = Array.from({ length: 5000 }, (_, i) =>
    i % 2 === 0 ? solvableTicket(`t${i}`, "a") : unsolvableTicket(`t${i}`, "gap"),
  );
  const verdicts = tickets.map(({ id }) => unsure(id, random()));
  const { measures } = evaluate(verdicts, tickets, { resamples: 300 });
  const { low, high } = measures.find(({ name }) => name === "auroc")!.interval!;
  // Hanley and McNeil 1982: variance (a + b + 1) ÷ (12 · a · b) for scores that know nothing.
  const width = 2 * 1.96 * Math.sqrt(5001 / (12 * 2500 * 2500));
  expect(Math.abs(high - low - width)).toBeLessThan(0.15 * width);
});
