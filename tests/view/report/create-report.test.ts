import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../src/view/report/format-html.ts";
import { formatMarkdown } from "../../../src/view/report/format-markdown.ts";
import { loadReport } from "../../../src/view/report/load-report.ts";
import { anyAssessment } from "./any-assessment.ts";
import { makeAssessment, makeTicket, solvable, tinyAssessment } from "./make-assessment.ts";

describe("createReport, counted by hand on twelve tickets", () => {
  const report = createReport(tinyAssessment());

  it("divides by the ten scored tickets", () => {
    expect(report.headline).toMatchObject({
      scored: 10,
      basis: "estimated",
      decidedRate: { count: 3, of: 10, share: 0.3 },
      winnable: 3,
      unsure: { count: 1, of: 10, share: 0.1 },
      unsolvable: { count: 6, of: 10, share: 0.6 },
    });
  });

  it("estimates 0.9 + 0.8 + 0.7 + 0.5 + 0.1 + 0.1 + 0.2 + 0 + 0.2 = 3.5 of 10, with the interval of a sample", () => {
    const { levelZeroRate, estimatedRate, potentialRate } = report.headline;
    expect(levelZeroRate).toEqual(estimatedRate);
    expect(levelZeroRate.share).toBeCloseTo(0.35, 12);
    // half = (1.959964 · √(10 · 0.35 · 0.65) + 0.5) ÷ 10 = 0.345623
    expect(levelZeroRate.low).toBeCloseTo(0.004377, 5);
    expect(levelZeroRate.high).toBeCloseTo(0.695623, 5);
    expect(potentialRate.share).toBeCloseTo(0.65, 12);
    expect(report.method).toMatchObject({ interval: "poisson-binomial", promise: null });
  });

  it("counts the decided tickets where the default model judged, with the Wilson interval of 3 of 10", () => {
    const model = { ...tinyAssessment().model, name: "default" };
    const { headline, method } = createReport({ ...tinyAssessment(), model });
    expect(headline).toMatchObject({
      basis: "decided",
      levelZeroRate: { count: 3, of: 10, share: 0.3 },
      potentialRate: { count: 6, of: 10, share: 0.6 },
    });
    expect(headline.levelZeroRate.low).toBeCloseTo(0.1078, 4);
    expect(headline.levelZeroRate.high).toBeCloseTo(0.6032, 4);
    expect(headline.estimatedRate.share).toBeCloseTo(0.35, 12);
    expect(method.interval).toBe("wilson-score");
  });

  it("estimates groups in the same way: E-mail 2.9 of 4, Network 0.6 of 6 and three to win", () => {
    const [network, mail] = createReport(tinyAssessment(), { minimumRateSize: 4 }).groups.category;
    expect(mail).toMatchObject({ name: "E-mail", decided: 3, small: true });
    expect(mail!.rate.share).toBeCloseTo(2.9 / 4, 12);
    // Nothing of mail is hidden: three are named, and that wins no ticket more.
    expect(mail!.potential.share).toBeCloseTo(2.9 / 4, 12);
    expect(network).toMatchObject({ name: "Network", decided: 0, small: true });
    expect(network!.rate.share).toBeCloseTo(0.1, 12);
    expect(network!.potential.share).toBeCloseTo(0.6, 12);
  });

  it("prints no rate of fewer than five tickets, but counts them", () => {
    const [network, mail] = report.groups.category;
    expect(mail).toMatchObject({ decided: 3, rate: { count: 3, of: 4, share: null, low: null, high: null } });
    expect(mail!.potential.share).toBeNull();
    expect(network!.rate.share).toBeCloseTo(0.1, 12);
  });

  it("carries the model's promise, if there is one", () => {
    const promise = { precision: 0.8, confidence: 0.9, n: 60, errors: 5 };
    const { model } = tinyAssessment();
    const { method } = createReport({ ...tinyAssessment(), model: { ...model, promise } });
    expect(method.promise).toEqual(promise);
  });

  it("says where all thirteen rows went", () => {
    expect(report.funnel).toEqual({
      rowsRead: 13,
      rejected: 1,
      excluded: [
        { rule: "duplicate", count: 1 },
        { rule: "spam", count: 1 },
      ],
      scored: 10,
    });
  });

  it("counts outcomes and reasons", () => {
    const counts = report.outcomes.map(({ outcome, reason, count }) => [reason ?? outcome, count]);
    expect(Object.fromEntries(counts)).toEqual({
      solvable: 3,
      unsure: 1,
      missing: 2,
      "not-visible": 1,
      "not-findable": 1,
      outdated: 1,
      "needs-agent": 1,
    });
  });

  it("puts the probabilities into bins of 0.05", () => {
    const full = report.histogram.filter((bin) => bin.solvable + bin.unsure + bin.unsolvable > 0);
    expect(full.map((bin) => [bin.from, bin.unsolvable, bin.notFindable, bin.unsure, bin.solvable])).toEqual([
      [0, 1, 0, 0, 0],
      [0.1, 2, 0, 0, 0],
      [0.2, 2, 0, 0, 0],
      [0.3, 1, 1, 0, 0],
      [0.5, 0, 0, 1, 0],
      [0.7, 0, 0, 0, 1],
      [0.8, 0, 0, 0, 1],
      [0.9, 0, 0, 0, 1],
    ]);
  });

  it("names the articles that answer, and compares with what the agents linked", () => {
    expect(report.answering).toEqual({
      total: 2,
      rows: [
        {
          article: { id: "A", title: "Title of A", url: "https://kb.example/a" },
          tickets: 2,
          share: 2 / 3,
          terms: ["vpn"],
          exampleTicketIds: ["t1", "t2"],
          linked: { known: 2, same: 2 },
        },
        {
          article: { id: "B", title: "Title of B", url: null },
          tickets: 1,
          share: 1 / 3,
          terms: ["vpn"],
          exampleTicketIds: ["t3"],
          linked: { known: 1, same: 0 },
        },
      ],
    });
  });

  it("names the articles to mend, ties by reason", () => {
    expect(report.mending.map((row) => [row.article.id, row.reason, row.tickets])).toEqual([
      ["B", "not-findable", 1],
      ["D", "not-visible", 1],
      ["R", "outdated", 1],
    ]);
  });

  it("tells what is for other people from what is but a draft, and tells nobody to publish it", () => {
    const assessment = tinyAssessment();
    const articles = assessment.articles.map((article) =>
      article.id === "D" ? { ...article, state: "published" as const, audience: ["agents"] } : article,
    );
    const restricted = createReport({ ...assessment, articles });
    // What is for others comes last: it is not the reader's to publish.
    expect(restricted.mending.at(-1)).toMatchObject({ reason: "not-visible", audiences: ["agents"] });
    expect(restricted.mending.slice(0, -1).every(({ audiences }) => audiences === undefined)).toBe(true);
    expect(report.mending[1]).not.toHaveProperty("audiences");
    const pages = [
      formatMarkdown(restricted),
      formatHtml(restricted),
      formatHtml(restricted, { reader: "manager" }),
    ];
    for (const page of pages) {
      expect(page).toMatch(/[Aa]sk (?:its|the) owner whether these customers may read/);
      expect(page).not.toContain("Publish: Title of D");
    }
    expect(loadReport(JSON.stringify(restricted))).toEqual(restricted);
  });

  it("lists every ticket with its best article, and no text of it", () => {
    expect(report.tickets).toHaveLength(12);
    expect(report.tickets[4]).toMatchObject({
      ticketId: "t5",
      reason: "missing",
      article: null,
      gapId: "big",
      subject: null,
    });
    expect(report.tickets[10]).toMatchObject({ outcome: "excluded", reason: "spam", probability: null });
  });

  it("keeps only the model's summary", () => {
    const model = { ...tinyAssessment().model, weights: [1, 2, 3] };
    expect(createReport({ ...tinyAssessment(), model }).method.model).not.toHaveProperty("weights");
  });
});

describe("createReport on any assessment", () => {
  it("adds up", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { funnel, headline, outcomes, histogram, groups, months, gaps } = createReport(assessment, {
          minimumRateSize: 0,
        });
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect(funnel.rejected + sum(funnel.excluded.map((row) => row.count)) + funnel.scored).toBe(
          funnel.rowsRead,
        );
        expect(funnel.rowsRead).toBe(assessment.tickets.length + assessment.rejectedRows);
        expect(headline.scored).toBe(funnel.scored);
        expect(sum(outcomes.map((row) => row.count))).toBe(funnel.scored);
        expect(sum(histogram.map((bin) => bin.solvable + bin.unsure + bin.unsolvable))).toBe(funnel.scored);
        for (const rows of Object.values(groups)) {
          expect(sum(rows.map((row) => row.rate.of))).toBe(funnel.scored);
          expect(sum(rows.map((row) => row.decided))).toBe(headline.decidedRate.count);
          expect(sum(rows.map((row) => (row.rate.share ?? 0) * row.rate.of))).toBeCloseTo(
            (headline.levelZeroRate.share ?? 0) * headline.scored,
            9,
          );
        }
        expect(sum(months.rows.map((row) => row.rate.of)) + months.undated).toBe(funnel.scored);
        expect(sum(gaps.rows.map((row) => row.count)) + gaps.ungrouped).toBe(headline.unsolvable.count);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every share in [0, 1] and inside its interval, or null without tickets", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { headline } = createReport(assessment);
        for (const rate of [
          headline.levelZeroRate,
          headline.potentialRate,
          headline.estimatedRate,
          headline.decidedRate,
          headline.unsure,
          headline.unsolvable,
        ]) {
          if (rate.of === 0) expect([rate.share, rate.low, rate.high]).toEqual([null, null, null]);
          else
            expect(
              0 <= rate.low! && rate.low! <= rate.share! && rate.share! <= rate.high! && rate.high! <= 1,
            ).toBe(true);
        }
        expect(headline.potentialRate.count).toBeGreaterThanOrEqual(headline.levelZeroRate.count);
      }),
      { numRuns: 100 },
    );
  });
});

describe("createReport and text", () => {
  const withMail = { ...tinyAssessment() };
  const tickets = withMail.tickets.map((ticket) => ({
    ...ticket,
    subject: "mail jo@example.org or +49 89 1234567",
  }));
  const examples = (privacy: "no-text" | "example-subjects" | "short-text") => {
    const report = createReport({ ...withMail, tickets }, { privacy });
    return [report.gaps.rows[0]!.examples[0]!.text, report.tickets[0]!.subject];
  };

  it("shows the masked subjects of examples only, unless told otherwise", () => {
    expect(examples("no-text")).toEqual([null, null]);
    expect(examples("example-subjects")).toEqual(["mail [e-mail] or [phone]", null]);
    expect(examples("short-text")).toEqual(["text of t5", "mail [e-mail] or [phone]"]);
  });

  it("titles a gap by its label where no sentence may be shown", () => {
    const [gap] = withMail.gaps;
    const title = (privacy: "no-text" | "example-subjects") =>
      createReport(withMail, { privacy }).gaps.rows.find(({ id }) => id === gap!.id)!.proposedTitle;
    expect(title("no-text")).toBe(gap!.label);
    expect(title("example-subjects")).toBe(gap!.proposedTitle);
  });
});

describe("createReport refuses", () => {
  it.each([
    [{ minimumGroupSize: -1 }, "createReport: minimumGroupSize must be a whole number of 0 or more, got -1."],
    [{ maximumGaps: 1.5 }, "createReport: maximumGaps must be a whole number of 0 or more, got 1.5."],
    [
      { privacy: "all" as "no-text" },
      'createReport: privacy must be "no-text" or "example-subjects" or "short-text", got "all".',
    ],
  ])("%o", (options, message) => {
    expect(() => createReport(makeAssessment(), options)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", message }),
    );
  });

  it("tickets and verdicts that do not pair up", () => {
    const lonely = makeAssessment({ tickets: [makeTicket("t1")] });
    const crossed = makeAssessment({ tickets: [makeTicket("t1")], verdicts: [solvable("t2", "A", 0.9)] });
    for (const wrong of [lonely, crossed]) {
      expect(() => createReport(wrong)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    }
  });
});

it("tells each part that is counted, and of how many", () => {
  const told: number[] = [];
  const report = createReport(tinyAssessment(), {
    onProgress: ({ done, total }) => {
      expect(done).toBeLessThanOrEqual(total);
      told.push(done / total);
    },
  });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(report).toEqual(createReport(tinyAssessment()));
});
