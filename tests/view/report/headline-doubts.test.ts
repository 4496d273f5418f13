import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../src/view/report/format-html.ts";
import { doubtsOf, linksOf, standingOf } from "../../../src/view/report/headline-doubts.ts";
import type { Rate, Report, ReportAudit } from "../../../src/view/report/report.ts";
import { thenAndNow } from "../../../src/view/report/then-and-now.ts";
import { englishVoice } from "../../../src/view/report/voice.ts";
import { makeArticle } from "../../make/article.ts";
import { tinyAssessment } from "./make-assessment.ts";

const words = (page: string): string => page.replace(/<[^>]+>/g, "").replaceAll("\u00A0", " ");
const rate = (share: number, margin: number): Rate => ({
  count: Math.round(100 * share),
  of: 100,
  share,
  low: share - margin,
  high: share + margin,
});

describe("what says that the number may be wrong", () => {
  const model = { ...tinyAssessment().model, historyTickets: 100, historyLinked: 20, surestSolvable: 0.5 };
  const report = createReport({ ...tinyAssessment(), model });

  it.each(["analyst", "manager"] as const)("stands beside the number for the %s", (reader) => {
    const text = words(formatHtml(report, { reader }));
    const doubt = text.indexOf("80 of the 100 resolved tickets name no article");
    expect(doubt).toBeGreaterThan(text.indexOf("level-zero rate or more: links seem to be missing"));
    expect(doubt).toBeLessThan(text.search(/What to do next|The trend/));
    expect(text.match(/80 of the 100 resolved tickets/g)).toHaveLength(1);
    expect(text).toContain("It covers chance only, not the links that seem to be missing");
  });

  it.each([
    [{}, "missing"],
    [{ surestSolvable: 0.2 }, "missing"],
    [{ surestSolvable: 0.95 }, "fine"],
    [{ surestSolvable: null }, "fine"],
    [{ historyLinked: 80 }, "fine"],
  ])("takes links for missing where the surest tickets lack them: %o is %s", (of, links) => {
    expect(linksOf(createReport({ ...tinyAssessment(), model: { ...model, ...of } }))).toBe(links);
  });

  it("stands beside the number of before too, as agents may link more than then", () => {
    const before = { scored: 100, basis: "estimated" as const, levelZeroRate: rate(0.1, 0.05) };
    const period = { first: "2026-10-01", last: "2026-10-31" };
    const told = (of: Report) =>
      thenAndNow({ ...of, before: { judgedAt: "2026-12-01T00:00:00Z", period, ...before } }, englishVoice);
    expect(told(report)).toContain("October 2026 (report of 2026-12-01): ");
    expect(told(report)).toContain("Links seem to be missing: part of it may be that agents link more");
    expect(told(createReport(tinyAssessment()))).not.toContain("Links");
  });
});

describe("a number that nobody knows is none", () => {
  it("of a desk without resolved tickets", () => {
    const guess = createReport({ ...tinyAssessment(), model: { ...tinyAssessment().model, labels: 0 } });
    expect(standingOf(guess)).toBe("guess");
    for (const reader of ["analyst", "manager"] as const)
      expect(words(formatHtml(guess, { reader }))).toContain("Not known yetlevel-zero rate");
  });

  it("of tickets whose requesters see no article", () => {
    const tiny = tinyAssessment();
    const verdicts = tiny.verdicts.map((verdict) =>
      verdict.outcome === "solvable" ? { ...verdict, outcome: "unsure" as const, reason: null } : verdict,
    );
    const articles = [makeArticle({ id: "A", audience: ["employees"] })];
    const blind = createReport({ ...tiny, verdicts: verdicts as never, articles });
    expect(standingOf(blind)).toBe("blind");
    expect(words(formatHtml(blind))).toMatch(
      /Not known yet.*No article is visible to who wrote these tickets/s,
    );
  });
});

describe("an audit that disagrees with the verdicts", () => {
  const audit: ReportAudit = {
    ...{ drawn: 60, decided: 60, undecided: 0, raters: 1, chancesAlone: 0.8, power: 0.3 },
    rate: { share: 0.5, low: 0.45, high: 0.55, n: 60 },
    ...{ answersAlone: null, bounds: null, missed: null, betweenRaters: null, withVerdicts: null },
    confirmed: { share: 0.6, low: 0.55, high: 0.65, n: 53 },
  };

  it("is told where the promise is far above what people confirm", () => {
    const promise = { precision: 0.8, confidence: 0.9, n: 60, errors: 5 };
    const tiny = tinyAssessment();
    const counted = createReport({ ...tiny, model: { ...tiny.model, promise } });
    const said = (confirmed: ReportAudit["confirmed"]): string =>
      words(formatHtml({ ...counted, gaps: { ...counted.gaps, rows: [] }, audit: { ...audit, confirmed } }));
    expect(said(audit.confirmed)).toContain("Of these people confirm 60 % (55 to 65 %).");
    expect(said(audit.confirmed)).toContain("1 ticket named solvable is not: read these first");
    expect(said({ share: 0.85, low: 0.8, high: 0.9, n: 53 })).not.toContain("read these first");
  });
});

describe("the number of the report before", () => {
  const now = createReport(tinyAssessment());
  const told = (before: Partial<NonNullable<Report["before"]>>): string | null =>
    thenAndNow(
      {
        ...now,
        headline: { ...now.headline, levelZeroRate: rate(0.35, 0.08), scored: 140 },
        before: {
          ...{ judgedAt: "2026-05-01T00:00:00.000Z", period: now.period, scored: 145 },
          ...{ basis: "estimated", levelZeroRate: rate(0.29, 0.08), ...before },
        },
      },
      englishVoice,
    )?.replaceAll("\u00A0", " ") ?? null;

  // Margins of 8 points each make one of 8 √2 = 11.3 points.
  it.each([
    [{ levelZeroRate: rate(0.29, 0.08) }, "differ by 6 points, as much as chance alone may bring"],
    [{ levelZeroRate: rate(0.25, 0.08) }, "differ by 10 points, as much as chance alone"],
    [{ levelZeroRate: rate(0.23, 0.08) }, "12 points higher, more than chance explains"],
    [{ levelZeroRate: rate(0.47, 0.08) }, "12 points lower, more than chance explains"],
    [{ basis: "audited" as const }, "found in different ways"],
    [{ basis: "decided" as const }, "The earlier number was a guess"],
  ])("%j", (before, said) => {
    expect(told(before)).toMatch(/report of 2026-05-01\b/i);
    expect(told(before)).toContain("Now: 35 % (27 to 43 %), of 140 tickets.");
    expect(told(before)).toContain(said);
  });

  it("is nothing without one", () => {
    expect(thenAndNow(now, englishVoice)).toBeNull();
    expect(doubtsOf({ ...now, cautions: [] })).toEqual({ doubts: [], others: [] });
  });

  it.each([
    [null, "doubts"],
    [0.6, "doubts"],
    [0.95, "others"],
  ] as const)(
    "few links are a doubt, unless hardly one seems forgotten: of the surest %s name one",
    (surestSolvable, where) => {
      const few = { code: "few-links", text: "" };
      const method = { ...now.method, model: { ...now.method.model, surestSolvable } };
      expect(doubtsOf({ cautions: [few], method })[where]).toEqual([few]);
    },
  );
});
