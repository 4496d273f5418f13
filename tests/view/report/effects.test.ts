import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { compareReports } from "../../../src/view/report/compare/compare-reports.ts";
import { formatComparison } from "../../../src/view/report/compare/format-comparison.ts";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../src/view/report/format-html.ts";
import { formatJson } from "../../../src/view/report/format-json.ts";
import { formatMarkdown } from "../../../src/view/report/format-markdown.ts";
import { loadReport } from "../../../src/view/report/load-report.ts";
import type { ReportOptions } from "../../../src/view/report/report-options.ts";
import { unsolvable, unsure } from "../../make/verdict.ts";
import { EFFECTS } from "./effect-rows.ts";
import { makeArticle, makeAssessment, makeTicket, solvable } from "./make-assessment.ts";

/** Ten tickets: the first `byOld` are answered by `old`, the next `byNew` by `vpn`, which comes nearest to the last `maybe`. */
function makeReport(
  ids: readonly string[],
  { byOld = 4, byNew = 0, maybe = 0 },
  options: ReportOptions = {},
) {
  const verdicts = Array.from({ length: 10 }, (_, at): Verdict => {
    if (at >= 10 - maybe) return unsure(`T${at}`, 0.5, ["vpn", "old"]);
    const article = at < byOld ? "old" : at < byOld + byNew ? "vpn" : null;
    return article === null ? unsolvable(`T${at}`, 0.1) : solvable(`T${at}`, article, 0.9);
  });
  const tickets = verdicts.map(({ ticketId }) => makeTicket(ticketId));
  const articles = ids.map((id) => makeArticle(id));
  return createReport(makeAssessment({ articles, tickets, verdicts }), options);
}

describe("the report's answer to “did the articles work?”", () => {
  const report = makeReport(["old", "vpn", "early", "none"], { byNew: 3 }, { effects: EFFECTS });

  it("counts the findings and lists those first that can be told", () => {
    expect(report.effects!.findings).toEqual({ fewer: 1, more: 0, "no-clear-effect": 1, "too-early": 1 });
    expect(report.effects!.rows.map(({ article }) => article.id)).toEqual(["vpn", "none", "early"]);
  });

  it.each([
    ["HTML", formatHtml],
    ["Markdown", formatMarkdown],
  ])("says in %s what came, what was expected, how sure it is, and what the portal saw", (_, format) => {
    const text = format(report).replaceAll("&#39;", "'");
    for (const words of [
      "Did the articles work?",
      "3 changes of articles: 1 with fewer tickets than without it, 0 with more, 1 without a clear effect, 1 too early to tell.",
      "9 tickets came from 2026-03-02 to 2026-04-26, 31.2 expected as other topics went",
      "95 % interval 0.14 to 0.62",
      "Too early to tell",
      "40 views; solved it: 7 yes, 1 almost, 2 no",
      "Of twenty changes that did nothing, about one is named by chance.",
    ])
      expect(text).toContain(words);
  });

  it("is silent where nobody measured, and says so where nothing was changed", () => {
    const silent = makeReport(["old"], {});
    expect(silent.effects).toBeNull();
    expect(formatHtml(silent) + formatMarkdown(silent)).not.toContain("Did the articles work?");
    const nothing = makeReport(["old"], {}, { effects: { ...EFFECTS, rows: [] } });
    expect(formatMarkdown(nothing)).toContain(
      "No article was published or changed from 2026-01-01 to 2026-05-01",
    );
  });

  it("comes back from JSON, and is missing in a report of an older level-zero", () => {
    expect(loadReport(formatJson(report))).toEqual(JSON.parse(formatJson(report)));
    const { effects: _, news: __, knowledge: ___, ...old } = JSON.parse(formatJson(report));
    const read = loadReport(JSON.stringify(old));
    expect([read.effects, read.news, read.knowledge]).toEqual([null, null, null]);
  });
});

describe("what is new since an earlier report", () => {
  const before = makeReport(["old", "gone"], {});
  const after = makeReport(
    ["old", "vpn", "unused"],
    { byNew: 3 },
    { effects: EFFECTS, knownArticles: before.knowledge! },
  );

  it("is counted with the tickets that it answers", () => {
    const { added, changed, gone, since } = after.news!;
    expect(added.map(({ article, tickets }) => [article.id, tickets])).toEqual([
      ["vpn", 3],
      ["unused", 0],
    ]);
    expect([changed, gone, since]).toEqual([[], ["gone"], before.judgedAt]);
    expect(formatHtml(after)).toContain("2 articles new, 0 changed, 1 gone. The new ones answer 3 tickets.");
  });

  it("is an article, too, that was not for everybody then", () => {
    const { articles, ...rest } = makeReport(["old", "vpn", "unused"], {}).knowledge!;
    const was = articles.map((one) => (one.id === "vpn" ? { ...one, restricted: true } : one));
    const report = makeReport(
      ["old", "vpn", "unused"],
      { byNew: 3 },
      { knownArticles: { ...rest, articles: was } },
    );
    expect(report.news!.added.map(({ article, tickets }) => [article.id, tickets])).toEqual([["vpn", 3]]);
  });

  it("is counted with the unsure tickets that it comes nearest to, and how many of them will hold", () => {
    const options = { knownArticles: before.knowledge! };
    const report = makeReport(["old", "vpn", "unused"], { maybe: 5 }, options);
    expect(report.news!.added.map(({ tickets, unsure, likely }) => [tickets, unsure, likely])).toEqual([
      [0, 5, 2.5],
      [0, 0, 0],
    ]);
    expect(formatHtml(report)).toContain(
      "The new ones answer 0 tickets. They come nearest to 5 unsure tickets, of which they answer about 3, by their chances.",
    );
    const added = report.news!.added.map((row) => ({ ...row, likely: null }));
    expect(formatHtml({ ...report, news: { ...report.news!, added } })).toContain(
      "They come nearest to 5 unsure tickets, for a person to look at.",
    );
    expect(loadReport(formatJson(report)).news).toEqual(report.news);
  });

  it("is compared: what each new article answers, what had no answer before, and its effect", () => {
    const { articles } = compareReports(before, after);
    expect(articles!.added[0]).toMatchObject({ tickets: 3, unansweredBefore: 3, closed: [] });
    const text = formatComparison(compareReports(before, after));
    expect(text).toContain(
      "Articles: 2 new, 0 changed, 1 gone. The new ones answer 3 tickets, 3 of them without an answer before.",
    );
    expect(text).toMatch(
      /vpn \(new\): answers 3 tickets.* published 2026-03-01: fewer tickets than without it/,
    );
  });

  it("does not count tickets of the one report for the other", () => {
    const other = {
      ...before,
      tickets: before.tickets.map((row) => ({ ...row, ticketId: `X${row.ticketId}` })),
    };
    expect(compareReports(other, after).articles!.added[0]!.unansweredBefore).toBeNull();
    expect(formatComparison(compareReports({ ...before, knowledge: null }, after))).toContain(
      "one of the reports does not list them",
    );
  });
});
