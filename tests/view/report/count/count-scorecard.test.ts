import { describe, expect, it } from "vitest";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { formatReport } from "../../../../src/view/report/format-report.ts";
import { loadReport } from "../../../../src/view/report/load-report.ts";
import type { ScorecardOptions, ScoreMetric } from "../../../../src/view/report/scorecard.ts";
import { tinyAssessment } from "../make-assessment.ts";

const tiny = tinyAssessment();
/** Two of three survey answers are good; A was updated in May, B's review is over since January. */
const assessment = {
  ...tiny,
  tickets: tiny.tickets.map((ticket, at) => ({ ...ticket, satisfied: at < 3 ? at > 0 : null })),
  articles: tiny.articles.map((article) =>
    article.id === "A" ? { ...article, updated: "2026-05-01" } : article,
  ),
};

const scorecard = (options: ScorecardOptions = {}) =>
  createReport(assessment, { scorecard: options }).scorecard;
const metric = (id: ScoreMetric["id"], options?: ScorecardOptions): ScoreMetric =>
  scorecard(options).metrics.find((one) => one.id === id)!;

describe("countScorecard, by hand on ten scored tickets", () => {
  it.each([
    // Solvable by the probabilities: 3.5 of 10, and 3 tickets to win. 2 of 3 say an article closed them.
    ["level-zero-rate", 4, 10, 0.35],
    ["potential-rate", 7, 10, 0.65],
    ["link-rate", 2, 3, 2 / 3],
    // Known: t1 to t3, and t7, t8, t10, whose answer exists. New: t5, t6, t9. t4 is unsure.
    ["known-share", 6, 9, 6 / 9],
    // Answering: A (updated in the last year) and B (past its review).
    ["freshness", 1, 2, 0.5],
    ["csat", 2, 3, 2 / 3],
  ] as const)("%s is %i of %i", (id, count, of, share) => {
    const { rate } = metric(id);
    expect([rate.count, rate.of]).toEqual([count, of]);
    expect(rate.share).toBeCloseTo(share, 12);
    expect(rate.low!).toBeLessThan(share);
    expect(rate.high!).toBeGreaterThan(share);
  });

  it("has no search success without the portal's counts, and says what is missing", () => {
    expect(metric("search-success")).toMatchObject({
      rate: { count: 0, of: 0, share: null, low: null, high: null },
      part: null,
      missing: "the portal's events of the same period",
    });
    expect(metric("search-success", { portal: { searches: 50, successfulSearches: 30 } }).rate.share).toBe(
      0.6,
    );
  });

  it("has no link rate where links are heard of from agents' notes alone: nothing says what was closed without one", () => {
    const heard = tiny.tickets.map((ticket) => ({
      ...ticket,
      linkedArticles: ticket.linkedArticles?.length ? ticket.linkedArticles : null,
    }));
    expect(heard.filter(({ linkedArticles }) => linkedArticles !== null)).toHaveLength(2);
    const { metrics } = createReport({ ...assessment, tickets: heard }).scorecard;
    expect(metrics.find(({ id }) => id === "link-rate")).toMatchObject({
      rate: { count: 0, of: 0, share: null, low: null, high: null },
      part: null,
      missing: "a column of linked articles in the export, empty where none closed the ticket",
    });
  });

  it("weighs what has data: the default weights of 1 become a quarter each", () => {
    const { overall, metrics } = scorecard();
    expect(metrics.filter(({ part }) => part === 0.25).map(({ id }) => id)).toEqual([
      "level-zero-rate",
      "link-rate",
      "freshness",
      "csat",
    ]);
    expect(overall).toBeCloseTo((0.35 + 2 / 3 + 0.5 + 2 / 3) / 4, 12);
  });

  it("weighs its metrics by customer where tickets say how much each counts", () => {
    expect(scorecard().byCustomer).toBeNull();
    const tickets = assessment.tickets.map((ticket, at) => ({
      ...ticket,
      customerWeight: at < 5 ? 2 : null,
    }));
    const report = createReport({ ...assessment, tickets });
    const { byCustomer } = report.scorecard;
    // Of links and answers to the survey one or two customers are on a side.
    expect(byCustomer!.metrics.map(({ id, of }) => [id, of])).toEqual([["level-zero-rate", 10]]);
    expect(byCustomer!.tickets).toBe(5);
    expect(byCustomer!.metrics[0]!.plain).toBeCloseTo(0.35, 12);
    expect(loadReport(formatReport(report, "json")).scorecard.byCustomer).toEqual(byCustomer);
    for (const format of ["html", "markdown"] as const)
      expect(formatReport(report, format)).toMatch(
        /5 tickets say so.* level-zero rate [\d.]+\s% \([\d.]+ to [\d.]+\s%\), unweighted 35\s%/,
      );
  });

  it("takes the user's weights", () => {
    const weights = { "level-zero-rate": 3, "link-rate": 1, freshness: 0, csat: 0, "search-success": 100 };
    expect(scorecard({ weights }).overall).toBeCloseTo(0.75 * 0.35 + (0.25 * 2) / 3, 12);
    const none = { "level-zero-rate": 0, "link-rate": 0, freshness: 0, csat: 0 };
    expect(scorecard({ weights: none }).overall).toBeNull();
  });

  it("calls an article fresh for as many days as the user says, and says so", () => {
    // A was updated on 1 May; the report is of a day in the same year, so 365 days hold it and 1 does not.
    expect(metric("freshness").definition).toContain("updated in the last year");
    const strict = metric("freshness", { freshDays: 1 });
    expect([strict.rate.count, strict.rate.of]).toEqual([0, 2]);
    expect(strict.definition).toContain("updated in the last day ÷");
  });

  it("turns the level-zero rate around once the portal is live: it is leakage then", () => {
    const { stage, overall, metrics } = scorecard({
      portal: { selfSolved: 30 },
      weights: { "link-rate": 0, freshness: 0, csat: 0 },
    });
    expect(stage).toBe("live");
    expect(metrics.filter(({ better }) => better === "lower").map(({ id }) => id)).toEqual([
      "level-zero-rate",
      "potential-rate",
      "known-share",
      "repeat-contact",
    ]);
    expect(overall).toBeCloseTo(1 - 0.35, 12);
    expect(scorecard({ portal: { selfSolved: 30 }, stage: "before-launch" }).stage).toBe("before-launch");
  });

  it("keeps readiness and leakage apart: (30 + 3.5) of 40, and 3.5 of 10", () => {
    const { demand } = scorecard({ portal: { selfSolved: 30 } });
    expect(demand.readiness?.share).toBeCloseTo(33.5 / 40, 12);
    expect(demand.readiness?.of).toBe(40);
    expect(demand.leakage.share).toBeCloseTo(0.35, 12);
    // What was solved on the portal is counted: only the tickets' part of the interval remains.
    expect(demand.readiness!.high! - demand.readiness!.low!).toBeCloseTo(
      (demand.leakage.high! - demand.leakage.low!) / 4,
      12,
    );
    expect(scorecard().demand).toMatchObject({ selfSolved: null, readiness: null });
  });

  it("prices the level-zero tickets as a range: 3.5 in the 23 days from 10 April to 2 May", () => {
    const { cost } = scorecard();
    const weeks =
      (Date.parse("2026-05-02T08:00:00Z") - Date.parse("2026-04-10") + 86_400_000) / (7 * 86_400_000);
    const perWeek = 3.5 / weeks;
    expect(cost?.perWeek).toBeCloseTo(perWeek, 12);
    const perYear = (perWeek * 365.25 * 20) / 7;
    expect(cost?.low).toBeCloseTo(perYear * (0.4 - 3 / 10), 9);
    expect(cost?.high).toBeCloseTo(perYear * (0.75 - 1 / 10), 9);
    const costs = { currency: "EUR", agentCost: 32 };
    expect(scorecard({ costs }).cost?.low).toBeCloseTo(1.5 * cost!.low, 9);
    expect(scorecard({ costs }).cost?.assumptions).toMatchObject({ ...costs, selfServiceCost: 2 });
    const undated = createReport({
      ...assessment,
      tickets: assessment.tickets.map((ticket) => ({ ...ticket, createdAt: null })),
    });
    expect(undated.scorecard.cost).toBeNull();
  });

  it.each([
    [{ weights: { csat: -1 } }, /The weight of csat must be a number from 0 up, got -1/],
    [
      { weights: { happiness: 1 } as never },
      /There is no metric "happiness"\. Weights are for level-zero-rate/,
    ],
    [{ portal: { searches: 2, successfulSearches: 3 } }, /at most searches, got 3 of 2/],
    [{ freshDays: 0.5 }, /freshDays must be a whole number from 1 up, got 0\.5/],
    [{ portal: { selfSolved: -1 } }, /selfSolved must be a whole number/],
  ] as const)("refuses %o", (options, message) => {
    expect(() => scorecard(options)).toThrow(message);
  });
});
