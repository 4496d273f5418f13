import { describe, expect, it } from "vitest";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { formatGapsCsv } from "../../../../src/view/report/format-csv.ts";
import { formatHtml } from "../../../../src/view/report/format-html.ts";
import { formatMarkdown } from "../../../../src/view/report/format-markdown.ts";
import { makeAssessment, tinyAssessment } from "../make-assessment.ts";

const report = createReport(tinyAssessment());
const plainText = (page: string): string => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe.each([
  ["HTML", plainText(formatHtml(report))],
  ["Markdown", formatMarkdown(report).replaceAll("\\", "")],
])("%s", (_, text) => {
  it.each([
    "2.0 a week, rising (1 in the earlier half, 9 in the later)",
    "USD 100 to 1,200 a year",
    "A ticket costs USD 22 with an agent and 2 without",
    "vpn gateway",
    "none is up",
    "doorman",
    "aliases:",
  ])("says %j", (part) => {
    expect(text).toContain(part);
  });

  it("prints no pace and no worth for a gap without dates", () => {
    expect(text.match(/ a year/g)).toHaveLength(1);
  });
});

it("says so where there are no outages and no words", () => {
  const empty = createReport(makeAssessment());
  for (const text of [plainText(formatHtml(empty)), formatMarkdown(empty)]) {
    expect(text).toContain("No tickets came in far faster than usual.");
    expect(text).toContain("No word of several tickets is missing");
    expect(text).not.toContain("A ticket costs");
  }
});

it("gives spreadsheets a column for each", () => {
  const [head, big, small] = formatGapsCsv(report).trim().split("\r\n");
  expect(head).toMatch(/perWeek,trend,costLow,costHigh,currency,/);
  expect(big).toMatch(/,2,rising,100,1234,USD,/);
  expect(small).toMatch(/,,,,,,[^,]*,[^,]*$/);
});
