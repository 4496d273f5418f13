import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { checkArticles, checkPart, reviewOrder, summariseCheck } from "../../../src/view/check/index.ts";
import { createReport, formatReport, loadReport } from "../../../src/view/report/index.ts";
import { unsolvable } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";
import { makeEvidence } from "../../make/verdict.ts";
import { makeAssessment } from "../report/make-assessment.ts";

const articles = ["lost", "dated", "fine"].map((id) =>
  makeArticle({
    id,
    title: `<i>${id}</i> | row`,
    body: { Steps: "Do it." },
    ...(id === "dated" && { validFrom: "2027-01-01", validTo: "2026-01-01" }),
  }),
);
const index = createSearchIndex(articles, { now: "2026-11-22" });
const check = checkArticles({ index }, { now: "2026-11-22" });
const verdicts = [unsolvable("t1", { reason: "not-findable", evidence: [makeEvidence("lost")] })];
const table = summariseCheck({ check, review: reviewOrder({ check, index, verdicts }), index });
const report = createReport(makeAssessment(), { check: table });
const parts = [checkPart(table)];

it("counts what the check counts, and tells the findings of those that come first", () => {
  expect(table.rules.reduce((sum, { findings }) => sum + findings, 0)).toBe(check.findings.length);
  expect(table.review.map(({ article, notFound }) => [article.id, notFound])).toEqual([
    ["lost", 1],
    ["dated", 0],
  ]);
  expect(table.review[1]!.findings).toMatchObject([{ rule: "date-conflict", severity: "error" }]);
});

it("stands in the page, in Markdown and in JSON, and nothing of an article is markup", () => {
  const page = formatReport(report, "html", { parts });
  expect(page).toContain('<a href="#check">Articles to mend</a>');
  expect(page).toContain("&lt;i&gt;lost");
  expect(page.slice(page.indexOf('<section id="check"')).split("</section>")[0]).not.toContain("<i>");
  const markdown = formatReport(report, "markdown", { parts });
  expect(markdown).toMatch(/\n## Articles to mend\n\n1 error, /);
  expect(markdown).toContain("date-conflict: ");
  const json = formatReport(report, "json");
  expect(loadReport(json).check).toEqual(table);
  expect(() => loadReport(json.replace('"severity": "error"', '"severity": "bad"'))).toThrow(/check/);
});

it("is left out where nobody checked, and on the pages for managers", () => {
  expect(formatReport(createReport(makeAssessment()), "html")).not.toContain('id="check"');
  expect(formatReport(report, "html", { parts, reader: "manager" })).not.toContain('id="check"');
});
