import { describe, expect, it } from "vitest";
import { basisOf } from "../../../src/report/count/count-rates.ts";
import { type CautionInput, findCautions } from "../../../src/report/count/find-cautions.ts";
import { rateOf } from "../../../src/report/count/rate-of.ts";
import { makeAssessment } from "../make-assessment.ts";

function input({
  scored = 500,
  unsure = 0,
  rejected = 0,
  excluded = 0,
  decided = 0,
  estimated = 0,
  model: more = {},
}): CautionInput {
  const rate = rateOf(0, scored);
  const model = { ...makeAssessment().model, ...more };
  return {
    headline: {
      scored,
      basis: basisOf(model),
      levelZeroRate: rate,
      potentialRate: rate,
      estimatedRate: rateOf(estimated, scored),
      decidedRate: rateOf(decided, scored),
      winnable: 0,
      unsure: rateOf(unsure, scored),
      unsolvable: rate,
    },
    funnel: {
      rowsRead: scored + rejected + excluded,
      rejected,
      excluded: [{ rule: "spam", count: excluded }],
      scored,
    },
    model,
  };
}

describe("findCautions", () => {
  it.each([
    [{}, []],
    [{ scored: 0 }, ["no-tickets"]],
    [{ scored: 99 }, ["few-tickets"]],
    [{ scored: 100 }, []],
    [{ model: { auroc: null } }, ["not-measured"]],
    [{ model: { auroc: 0.7 } }, ["weak-model"]],
    [{ model: { historyTickets: 0 } }, ["no-history"]],
    [{ model: { name: "default", historyTickets: 0, calibrationError: 0.215 } }, ["foreign-model"]],
    [{ model: { labels: 0 } }, ["foreign-model"]],
    [{ decided: 100, estimated: 150 }, []],
    [{ decided: 100, estimated: 151 }, ["rates-differ"]],
    [{ decided: 151, estimated: 100, model: { name: "default" } }, ["foreign-model", "rates-differ"]],
    [{ unsure: 100 }, []],
    [{ unsure: 101 }, ["many-unsure"]],
    [{ rejected: 1 }, ["rejected-rows"]],
    [{ excluded: 501 }, ["many-left-out"]],
    [{ scored: 10_000 }, ["round-number"]],
  ])("%o", (given, codes) => {
    expect(findCautions(input(given)).map((caution) => caution.code)).toEqual(codes);
  });

  it("says why no model could be fitted on the history given", () => {
    const model = { name: "default", notFitted: "A model needs 50 labelled tickets, got 12." };
    expect(findCautions(input({ model }))[0]!.text).toContain(
      "given: A model needs 50 labelled tickets, got 12. Give",
    );
  });
});
