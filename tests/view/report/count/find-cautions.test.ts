import { describe, expect, it } from "vitest";
import type { ModelSummary } from "../../../../src/core/verdict/model-summary.ts";
import { basisOf } from "../../../../src/view/report/count/count-rates.ts";
import { type CautionInput, findCautions } from "../../../../src/view/report/count/find-cautions.ts";
import { rateOf } from "../../../../src/view/report/count/rate-of.ts";
import type { ReportAudit } from "../../../../src/view/report/report.ts";
import { makeAssessment } from "../make-assessment.ts";

interface Given {
  readonly scored?: number;
  readonly unsure?: number;
  readonly rejected?: number;
  readonly excluded?: number;
  readonly decided?: number;
  readonly estimated?: number;
  readonly model?: Partial<ModelSummary>;
  readonly audit?: ReportAudit | null;
}

function input({
  scored = 500,
  unsure = 0,
  rejected = 0,
  excluded = 0,
  decided = 0,
  estimated = 0,
  model: more = {},
  audit = null,
}: Given): CautionInput {
  const rate = rateOf(0, scored);
  const model = { ...makeAssessment().model, ...more };
  return {
    issues: [],
    headline: {
      scored,
      basis: audit === null ? basisOf(model) : "audited",
      groupBasis: basisOf(model),
      levelZeroRate: rate,
      potentialRate: rate,
      answeredRate: rateOf(estimated, scored),
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
    audit,
  };
}

const AUDIT: ReportAudit = {
  drawn: 200,
  decided: 195,
  undecided: 5,
  raters: 2,
  rate: { share: 0.4, low: 0.35, high: 0.45, n: 195 },
  answersAlone: null,
  chancesAlone: 0.5,
  power: 1,
  bounds: { low: 0.38, high: 0.42 },
  confirmed: null,
  missed: null,
  betweenRaters: { n: 195, agreed: 0.9, kappa: 0.7, low: 0.6, high: 0.8 },
  withVerdicts: null,
};

describe("findCautions", () => {
  it("says first that words were read by the rules of another language", () => {
    const message = '3 of 4 articles are written in "de", but were read as "en".';
    const issue = {
      severity: "warning",
      code: "language-misread",
      message,
      path: null,
      line: null,
      column: null,
    } as const;
    const other = { ...issue, code: "article-without-text" };
    const given = { ...input({ model: { name: "fitted" } }), issues: [other, issue] };
    expect(findCautions(given)[0]).toEqual({ code: "language-misread", text: message });
    expect(findCautions(given).filter(({ code }) => code === other.code)).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ scored: 0 }, ["no-tickets"]],
    [{ scored: 99 }, ["few-tickets"]],
    [{ scored: 100 }, []],
    [{ model: { auroc: null } }, ["not-measured"]],
    [{ model: { auroc: 0.7 } }, ["weak-model"]],
    [{ model: { historyTickets: 0 } }, ["no-history"]],
    [{ model: { historyTickets: 50, historyLinked: 25 } }, []],
    [{ model: { historyTickets: 50, historyLinked: 24 } }, ["few-links"]],
    [{ model: { historyTickets: 50, historyLinked: 24, linkedShare: 0.5 } }, ["said-links"]],
    [{ model: { name: "default", historyTickets: 0, calibrationError: 0.215 } }, ["foreign-model"]],
    [{ model: { labels: 0 } }, ["foreign-model"]],
    [{ decided: 102, estimated: 100 }, []],
    [{ decided: 103, estimated: 100 }, ["named-above"]],
    [{ decided: 200, estimated: 100 }, ["named-above"]],
    [{ decided: 103, estimated: 100, model: { surestSolvable: 0.7 } }, ["few-links", "named-above"]],
    [{ decided: 103, estimated: 100, model: { surestSolvable: 0.95 } }, ["named-above"]],
    [{ decided: 100, estimated: 100, model: { surestSolvable: 0.7 } }, []],
    [{ decided: 100, estimated: 150 }, []],
    [{ decided: 100, estimated: 151 }, ["rates-differ"]],
    [{ decided: 151, estimated: 100, model: { name: "default" } }, ["foreign-model", "rates-differ"]],
    [{ unsure: 100 }, []],
    [{ unsure: 101 }, ["many-unsure"]],
    [{ rejected: 1 }, ["rejected-rows"]],
    [{ excluded: 501 }, ["many-left-out"]],
    [{ scored: 10_000 }, ["round-number"]],
    [{ audit: AUDIT }, []],
    [{ audit: AUDIT, model: { name: "default" }, decided: 151, unsure: 400 }, []],
    [{ audit: { ...AUDIT, decided: 99 } }, ["few-audited"]],
    [{ audit: { ...AUDIT, undecided: 21 } }, ["many-undecided"]],
    [{ audit: { ...AUDIT, raters: 1, betweenRaters: null } }, ["one-rater"]],
    [{ audit: { ...AUDIT, betweenRaters: { ...AUDIT.betweenRaters!, kappa: 0.59 } } }, ["raters-differ"]],
  ])("%o", (given, codes) => {
    expect(findCautions(input(given)).map((caution) => caution.code)).toEqual(codes);
  });

  it("does not ask for links again where it was said how many there are", () => {
    const textOf = (model: object): string =>
      findCautions(input({ decided: 200, estimated: 100, model })).find(({ code }) => code === "named-above")!
        .text;
    expect(textOf({})).toContain("Where agents leave links empty");
    expect(textOf({ linkedShare: 0.5 })).not.toContain("leave links empty");
  });

  it.each([
    // Of 500 labels the surest tenth are 50: two standard errors of a half are 14 points.
    [0.5, 0.62, /name an article, which fits\./],
    [0.5, 0.66, /more than was said, so the rates are too high\. Say 66.% or more\./],
    [0.5, 0.34, /fewer links may be there than was said\./],
    [0.5, null, /as right as that number\. People who judge/],
  ])("linked share %f, surest tenth %f", (linkedShare, surestSolvable, text) => {
    const model = { historyTickets: 500, historyLinked: 150, labels: 500, linkedShare, surestSolvable };
    expect(findCautions(input({ model }))[0]?.text).toMatch(text);
  });

  it.each([
    // 150 of 500 are 30 %; 30 ÷ 0.6 = 50
    [0.6, /Even of the tenth .* only 60.% name one\. .* the true rate is higher, up to about 50.%/],
    // 30 ÷ 0.41 = 73
    [0.41, /up to about 73.%/],
    [0.95, /so that little seems forgotten/],
    [0.2, /nobody can tell from these links by how much/],
    [null, /the true rate is higher, and neither/],
  ])("says what the links of the surest tickets tell: %s", (surestSolvable, says) => {
    const model = { historyTickets: 1_000, historyLinked: 120, surestSolvable };
    expect(findCautions(input({ estimated: 150, decided: 140, model }))[0]!.text).toMatch(says);
  });

  it("tells no upper end near all tickets", () => {
    // 250 of 500 are 50 %; 50 ÷ 0.5 = 100
    const model = { historyTickets: 1_000, historyLinked: 120, surestSolvable: 0.5 };
    expect(findCautions(input({ estimated: 250, decided: 240, model }))[0]!.text).toContain(
      "nobody can tell",
    );
  });

  it("counts the resolved tickets that name no article", () => {
    const model = { historyTickets: 50, historyLinked: 12 };
    expect(findCautions(input({ model }))[0]!.text).toMatch(/^38 of the 50 resolved tickets name no article/);
  });

  it("says why no model could be fitted on the history given", () => {
    const model = { name: "default", notFitted: "A model needs 50 labelled tickets, got 12." };
    expect(findCautions(input({ model }))[0]!.text).toContain(
      "given: A model needs 50 labelled tickets, got 12. Give",
    );
  });
});
